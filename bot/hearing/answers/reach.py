"""How to reach somebody: a new number takes the place of the number, and the limits beside it stay. Pure functions.

"555-0127 txt only. never call" and then "make it 555-0129": whoever answers that phone is no less of a danger for the
new number (seeds B06, E01).
"""

from __future__ import annotations

import re

from bot.hearing.answers.hours import are_hours, retimed
from bot.hearing.lines.clauses import folded

_NUMBER = re.compile(r"(?<![\w-])\+?(?:\d[ .()-]{0,2}){6,13}\d(?![\w-])")
_NOT_CALLED = re.compile(
    r"\b(?:never|not|don'?t|do not|nunca|no|ni)\b(?![^.;!?\n]*\b(?:voice|voice ?mails?|messages?|mensajes?|buzon"
    r"|recados?|leave|deje\w*|week\w*|\w+days?|mornings?|evenings?|nights?|after|before|antes|despues)\b)[^.;!?\n]*$"
    r"|\bfrom (?:the )?$|\bdel? $",
    re.IGNORECASE,
)
"""What leads up to a number that is not to be used, or from which somebody is called."""
_OTHERS = re.compile(
    r"\b(?:case|caso|docket|expediente|id|account|cuenta|policy|poliza|born|birth\w*|nac\w+|ssn|social|seguro)\b"
    r"[^.;!?\n]*$",
    re.IGNORECASE,
)
"""What leads up to figures that are no phone."""
_LEADS = re.compile(r"^(?:(?:and|y|but|pero|also|tambien|now|ahora|actually|instead)(?:[\s,]+|$))+", re.IGNORECASE)
_HOURS = re.compile(
    r"^(?:(?:the|my|la|el|mi) )?(?:best )?(?:time|times|hours|hora|horas|horario) (?:to call )?(?:is|to|are|es|a|son) "
    r"|^(?:call|make it|que sea) (?:me )?(?=\w)",
    re.IGNORECASE,
)
"""How new hours are led up to: "the time to mornings"."""
_AROUND = re.compile(
    r"(?:make|change|switch|set|use|put|it|that|this|to|is|it'?s|its|my|the|new|right|phone|number|cell"
    r"|actually|no|sorry"
    r"|wait|not|instead|please|pls|should|be|and|ok|okay|i|meant|mean|try|for|of|old|me|ponga|pon|cambi[ae]"
    r"|cambi[ae]lo|es|el"
    r"|mi|numero|telefono|celular|nuevo|mejor|perdon|por|favor|al|a|que|sea|lo|quise|decir|en|realidad|bueno)"
)
_MISSES = re.compile(
    r"(?:(?:hey|wait|no|but|and|pero|oiga),? )*(?:the|my|el|la|lo|mi)?(?: ?(?:line|one|part|del?|la))? ?"
    r"(?:phone|number|contact|how to reach me|telefono|numero|contacto)(?: (?:one|line|part))?,? "
    r"(?:just |already |ya |se )?(?:lost|loses|dropped|left out|is missing|misses|forgot|doesn'?t (?:say"
    r"|have)|didn'?t keep"
    r"|perdio|no dice|no tiene|le falta|quito|olvido) (?:the |that |my |la |lo (?:de )?|el )?(?:parte (?:de )?)?"
    r"(?P<words>[^.,;!?]+?)(?: (?:part|bit|thing))?(?P<more>[.,;!?].*)?"
)


_LIMITS = re.compile(
    r"(?:but |pero |and |y |just |only |solo |nomas )?(?:no|not|never|don'?t|do not|only|sin|nunca"
    r"|ni) (?!(?:idea|se|mind)\b)"
    r"(?!.*\b(?:dr[aiu]nk\w*|us(?:e|ed|ing)|smok\w*|tom[oae]\w*|beb[ioae]\w*|fum\w+)\b)"
    r"(?=.*\b(?:mensajes?|messages?|msgs?|voice ?mails?|machine|calls?|called|text\w*|leav\w+|ring\w*|hear\w*"
    r"|answer\w*"
    r"|pick\w*|home|house|landline|work|job|llam\w+|llame\w*|buzon|recados?|contest\w+|deje\w*|escuch\w+|oye|casa"
    r"|trabajo|chamba|maquina|whatsapp)\b).*"
)
"""What there is to mind, behind a way to reach somebody."""


_NOT_ASKED = re.compile(
    r"\b(?:you|u|yall|they|nobody|no one)(?: guys)? (?:did ?n'?t|did not|never|forgot to|don'?t|do not|haven'?t)"
    r"(?: (?:even|actually|ever|really|still))* (?:take|took|get|got|ask(?:ed)?(?: me)?(?: for)?|have|save"
    r"|write|wrote|need)"
    r"(?: down)? (?:my |an? |any )?(?:e-?mail|(?:phone )?number|phone|contact)\b"
    r"|\b(?:no|nunca|ni(?: siquiera)?)(?: me| lo)?(?: ha| han)? (?:tom|pid|pregunt|apunt|anot|guard|tien"
    r"|pus)\w*(?: por)? (?:mi "
    r"|el |ningun )?"
    r"(?:numero|telefono|correo|celular|e-?mail)\b"
)
_LINE = r"(?:(?:phone |cell |right |new )?(?:number|phone|cell|digits|e-?mail(?: address)?|contact(?: info\w*)?))"
_WHOSE = r"(?:that|the|this|my|his|her|their|our|\w+'?s)(?: (?!number\b)\w+'?s?){0,2}"
_AS_IT_IS = (
    r"(?: (?:down|right|saved|written(?: down)?|in there|there|here|already|yet|too|tho|or (?:no|not|nah)"
    r"|(?:and )?not mine"
    r"|i (?:just )?(?:gave|sent|told|wrote|said|put)(?: (?:you|u))?|(?:of|for) (?:my )?\w+))*"
)
_KEPT = (
    r"(?:get|got|gotten|write|wrote|written|save|saved|put|note|noted|copy|copied|catch|caught|record(?:ed)?|add(?:ed)?"
    r"|keep|kept)(?: down| in)?"
)
_TOWARDS = (
    r"(?:(?:call|calling|text|texting|reach)(?: (?:me|us|on|at|back|then))*"
    r"|(?:have|has|got|get|put|save|saved|keep|kept|note|noted|write|wrote|take|took)"
    r"(?: (?:down|for me|on me|from me|under my name|there|here|in there))+|(?:wrote|noted|saved)(?: down)?)"
)
_NUMERO = r"(?:numero|telefono|tel|celular|cel|correo|e-?mail|contacto)"
_APUNTO = (
    r"(?:apunt|anot|guard|escribi|agarr|registr|copi|tom|qued)(?:o|aron|eron|aste|ste|ado)|p(?:uso|usieron|usiste)"
)
_DE_QUIEN = r"(?: (?:de(?:l| la)? (?:mi )?\w+|mio|que les? (?:di|puse|mande|deje|escribi)|bien|ahi|ya|usted|ustedes))*"
_VERDAD = r"(?: (?:verdad|o no|no|si|cierto|correcto|y|el mio|mio|por favor))*"
_LE = r"(?:(?:y|oiga|pero|bueno|entonces|disculpe|si|ya|le|me|se|lo|no|usted|ustedes|bien|ahi) )*"
_SAYS_HOW = re.compile(
    r"(?:(?:so|and|but|ok(?:ay)?|hey|wait|um+) )*(?:"
    rf"(?:did|have|do) (?:you|u|ya|y'?all)(?: (?:guys|even|actually|ever|really"
    rf"|still))* {_KEPT} {_WHOSE} ?{_LINE}{_AS_IT_IS}"
    rf"|do (?:you|u|y'?all)(?: still)? have (?:my|his|her)(?: (?!number\b)\w+'?s?){{0,2}} ?{_LINE}{_AS_IT_IS}"
    rf"|(?:you|u|y'?all) (?:get|write|save|note|copy|catch)(?: down)? {_WHOSE} ?{_LINE}{_AS_IT_IS}"
    r"|(?:(?:are|r|will|would) (?:you|u|they|y'?all|someone|somebody)|(?:you|u|they)(?:'re|'ll)?|who'?s)(?:"
    r" (?:going to|gonna"
    r"|gon))? (?:call|text|e-?mail|phone|write)(?: (?:to )?me)? or (?:call|text|e-?mail|phone|write)(?: (?:to )?me)?"
    r"|(?:me )?(?:(?:va[n]?|piensan) a )?(?:llam|marc|escrib|mand|text)\w+(?: (?:un )?(?:mensaje|correo"
    r"|texto))? o (?:me )?"
    r"(?:(?:va[n]?) a )?(?:llam|marc|escrib|mand|text)\w+(?: (?:un )?(?:mensaje|correo|texto))?"
    rf"|(?:is|was) {_WHOSE} ?{_LINE} (?:down|in there|on there|saved|noted|written(?: down)?|right|correct){_AS_IT_IS}"
    rf"|(?:what|which|wat) {_LINE}(?: (?:are|will|would|do|did|does|have|is|gonna|going to|they|they'?re|you|u"
    rf"|you'?re|ur"
    rf"|y'?all|someone|somebody|the team))+ {_TOWARDS}"
    rf"|(?:what|which|wat) {_LINE} (?:(?:do|did|have) )?(?:you|u|ya|y'?all)(?: guys)? (?:got|get|have|has|save|saved)"
    rf"(?: (?:for|of) me| down| there| saved)*"
    rf"|(?:did|do|have) (?:you|u|ya|y'?all)(?: guys| even)? (?:{_KEPT}|have|know) (?:how|a way) (?:to|you can|they can"
    rf"|they) (?:reach|call|contact|get (?:a ?hold of|to)) me{_AS_IT_IS}"
    rf"|{_LE}(?:{_APUNTO}|tienen?|saben?) (?:ya )?como (?:comunicarse conmigo|llamarme|contactarme|localizarme"
    rf"|hablarme){_VERDAD}"
    rf"|{_LE}(?:que|cual) {_NUMERO} (?:tienen?|es el que tienen?)(?: (?:mio|de mi|anotado|apuntado|ahi))*"
    rf"|(?:what|which|wat) {_LINE} (?:did i (?:give|put|write|leave|say|tell)(?: (?:you|u|them|down|in))*"
    r"|(?:is|'s) (?:down|written(?: down)?|on there|in there|noted|saved))"
    rf"|{_LE}(?:{_APUNTO})(?: (?:usted|ustedes|bien|ahi|ya))* (?:el|mi|su|ese|este) {_NUMERO}{_DE_QUIEN}{_VERDAD}"
    rf"|{_LE}(?:(?:a|con|en) )?(?:que|cual) {_NUMERO} (?:es (?:el )?(?:al )?que )?(?:me |nos |le )?(?:(?:va[n]?"
    rf"|piensan) a"
    r" (?:llamar|marcar|hablar|mandar|escribir|contactar)(?:me)?|llaman|llamaran|marcan|marcaran|hablan|hablaran"
    rf"|(?:{_APUNTO})|les? (?:di|deje|puse))(?: (?:usted|ustedes|ellos|mio|a mi|ahi|entonces|verdad|mensaje|de mi))*"
    r")"
)
"""Whether a number was taken down, or which: "did you get that number", "a que numero van a llamar"."""
_HAS_IT = re.compile(
    rf"{_LE}(?:tienen?|tiene ya|quedo)(?: (?:usted|ustedes|anotado|apuntado|guardado|ahi|ya))*"
    rf" (?:mi {_NUMERO}|el {_NUMERO} (?:mio|de mi \w+|que les? (?:di|deje|mande))){_DE_QUIEN}{_VERDAD}"
    rf"|(?:you|u|y'?all) (?:got|have|wrote|saved)(?: down)? (?:my"
    rf"|that)(?: (?!number\b)\w+'?s?){{0,2}} ?{_LINE}{_AS_IT_IS}"
)
"""The same, only where it is marked as a question."""
_A_BREATH = 24
"""Words of such a message, at most."""


_MINE = re.compile(
    r"\b(?:mine|(?:my|mi) (?:own |cell |phone )*(?:phone|number|cell|numero|telefono|celular|cel)|el mio)\b"
)
_ANOTHERS = re.compile(r"\b(?:(?:my|mi|our) \w+'?s?|his|her|their|\w+'s|de (?:mi|el|ella|la|su) ?\w*)\b")
_ONLY_NUMBER = re.compile(r"\b(?:number|phone|cell|numero|telefono|celular)\b")


def lacks_a_way(earlier: str | None, text: str) -> bool:
    """Return whether somebody says that nobody took their number or address, and none stands in the line."""
    plain = folded(text)
    asked = len(plain.split()) <= _A_BREATH and _NOT_ASKED.search(plain) is not None
    return asked and not (_NUMBER.search(earlier or "") or "@" in (earlier or ""))


def asks_of_the_way(text: str) -> bool:
    """Return whether all that a message says is to ask whether how to reach somebody was taken down, or how it stands.

    A number in it is told, and "what number do I call" asks for another.
    """
    if _NUMBER.search(text):
        return False
    plain = " ".join(re.sub(r"[^\w'-]+", " ", folded(text).replace("\u2019", "'")).split())
    return _SAYS_HOW.fullmatch(plain) is not None or ("?" in text and _HAS_IT.fullmatch(plain) is not None)


def limits(plain: str) -> bool:
    """Return whether a clause says what not to do in reaching them."""
    return _LIMITS.fullmatch(plain) is not None


def is_not_theirs(said: str, number: str) -> bool:
    """Return whether a number is never to be used, somebody else calls from it, or it is no phone: it stays."""
    before = said.partition(number)[0]
    return _NOT_CALLED.search(re.split(r",", before)[-1]) is not None or _OTHERS.search(before) is not None


def usable(said: str | None) -> list[str]:
    """Return the numbers in a row on which somebody may be reached, each once: not "never call 555-0100"."""
    found = [one.strip() for one in _NUMBER.findall(said or "")]
    may = [one for one in found if not is_not_theirs(said or "", one)]
    return list({re.sub(r"\D", "", one): one for one in may}.values())


def renumbered(earlier: str | None, words: str) -> str | None:
    """Return how to reach somebody with the number in `words` put in the place of the one in `earlier`.

    None where one of the two has no number, or `words` say more than a number: then they are added, or stand alone.
    A number that is never to be used is none of the two, and stays.
    """
    number, before = _NUMBER.findall(words), usable(earlier)
    if earlier is None or len(number) != 1 or len(before) != 1:
        return None
    said = folded(_NUMBER.sub(" ", words)).replace("\u2019", "'")
    if not all(_AROUND.fullmatch(word.strip(".,;:!?\u00bf\u00a1")) for word in said.split() if word.strip(".,;:!?")):
        return None
    return earlier.replace(before[0], number[0].strip())


def of_number(earlier: str | None, words: str, named: str) -> str:
    """Return how to reach somebody with new `words`; where only the number was `named`, what to mind stays beside it.

    "My number is 555-0199, after 5" says nothing of the "no voicemail" that stood there; hours said with it are new.
    New words without a number or an address say how to use the one that stood: without it nobody could be reached.
    """
    number = _NUMBER.findall(words)
    if not number and "@" not in words and (stood := usable(earlier)):
        return f"{', '.join(stood)}, {words}"
    if earlier is None or earlier.startswith("__") or len(number) != 1 or not _ONLY_NUMBER.search(folded(named)):
        return words
    if (again := renumbered(earlier, words)) is not None:
        return again
    if not (before := usable(earlier)):  # what there is to mind was said for their safety
        minds = any(limits(piece) or are_hours(piece) for piece in re.split(r"[,;.] *", folded(earlier)))
        return f"{earlier}, {words}" if minds else words
    if (old := _their_own(earlier, before, number[0])) is None:
        return f"{earlier}, {words}"
    return with_besides(earlier.replace(old, number[0].strip()), _NUMBER.sub(" ", words))


def _their_own(earlier: str, numbers: list[str], new: str) -> str | None:
    """Return which of the numbers in a row the new one is for: theirs, else the one that was mistyped; None in doubt.

    Beside "mine", and "my sister's phone", another's is not changed.
    """
    before = {one: re.split(r"[,;.\n]|\b(?:or|and|o|y)\b", folded(earlier.partition(one)[0]))[-1] for one in numbers}
    mine = [one for one in numbers if _MINE.search(before[one])]
    own = mine or [one for one in numbers if not _ANOTHERS.search(before[one])]
    own.sort(key=lambda one: _alike(one, new), reverse=True)
    tied = len(own) > 1 and _alike(own[0], new) == _alike(own[1], new)
    return None if tied or not own else own[0]


def with_besides(kept: str, words: str) -> str:
    """Return a row with what was said beside its new number: hours in the place of the old, all else added."""
    besides = _LEADS.sub("", " ".join(words.split()).strip(" ,.;:!-"))
    hours = _HOURS.sub("", besides)
    if are_hours(folded(hours)) and (again := retimed(kept, hours)) is not None:
        return again
    besides = hours if are_hours(folded(hours)) else besides
    return beside(kept, besides) if besides else kept


def beside(kept: str, words: str) -> str:
    """Return a row with these words beside it, where they do not stand there: "never call 555-0100" holds one number.

    "Never call" is more than that, and stands by itself.
    """
    pieces = [piece.strip() for piece in re.split(r"[,;.\n]+", folded(kept))]
    return kept if folded(words).strip(" .,;") in pieces else f"{kept}, {words}"


def _alike(one: str, other: str) -> int:
    """Return how many figures two numbers share, each in its place: of several the one is meant that was mistyped."""
    return sum(a == b for a, b in zip(re.sub(r"\D", "", one), re.sub(r"\D", "", other), strict=False))


def missed(text: str) -> str | None:
    """Return what a message says is missing from the line on how to reach them, as it was written; None for no such."""
    found = _MISSES.fullmatch(folded(text).strip())
    if found is None:
        return None
    more = (found["more"] or "").strip(" .,;!?")
    return f"{found['words']}, {more}" if more else found["words"]
