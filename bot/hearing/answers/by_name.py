"""What names its line, whatever was asked: "what helps me is the bike", "do you have a woman?". Pure functions.

People answer one question late, and put right where an answer went. What is named so goes to its line; the question on
the table stays. What only points at a line, or at the question before, is none of the words.
"""

from __future__ import annotations

import re

from bot.hearing.answers import filing_words
from bot.hearing.answers.misplaced import put_under
from bot.hearing.answers.taking import QUESTIONS
from bot.hearing.answers.told import NOT_ME, is_kin
from bot.hearing.answers.topics import about_using
from bot.hearing.answers.whom_to_see import asks_whom_to_see, minds_not_who, only_whom, wishes_to_speak
from bot.hearing.lines.clauses import folded

_SENTENCE = re.compile(r"(?<=[.!?;\n])\s+")
_AROUND = re.compile(r"^(?:(?:no|and|but|oh|well|also|ok(?:ay)?|y|pero|bueno|pues|ah|oye|oiga)\b[, ]*)+")
_THEY = r"(?:nobody|no ?one|you|they|people|y'?all|your team|the team)"
_SHE = r"(?:wom[ae]n|females?|lady|ladies|mujer(?:es)?|doctora|consejera|terapeuta mujer|hombre|man|male|men)"
_RIDER = (
    r"(?:,? (?:tho|though|please|instead|not (?:like )?an? (?:guy|man|dude|woman)|por favor|y no un hombre|si o no"
    r"|yes or no|mejor|before \w+|antes de \w+(?: \w+)?|and no texts|no textos|only))*"
)
_ROLE = (
    r"(?: (?:counsel\w+|therapist|doctor|nurse|provider|person|terapeuta|consejer[oa]|doctora"
    r"|(?:who|that) (?:speaks|understands|works|knows|sees|listens|i can talk)\b.{0,30}"
    r"|que (?:hable|entienda|sepa|trabaje|me (?:vea|atienda|entienda|escuche))\b.{0,30}))?"
)
_LINES = {
    "helped": re.compile(
        r"(?:what|the thing that) (?:really |actually "
        r"|does )?helps?(?: me)?(?: (?:the )?most)? is (?!(?:that )?not\b).+"
        r"|lo que (?:mas |de verdad |si )?me (?:ayuda|sirve)(?: (?:mas|a mi))? es (?!que no\b).+"
    ),
    "avoid": re.compile(
        rf"(?:what|the thing) (?:i'?d|i would|i) (?:prefer|rather|like|want)(?: that)? {_THEY}(?: (?:not|don'?t"
        rf"|didn'?t"
        r"|never))? (?:raised?|mention(?:ed)?|br(?:ing|ought) up|ask(?:ed)?(?: me)? about|touch(?:ed)?(?: on)?"
        r"|g[eo]t into"
        r"|talk(?:ed)? about) is .+"
        r"|(?:de )?lo que (?:no quiero|prefiero|quiero) que (?:(?:nadie|no) )?(?:me )?(?:mencion|toqu|saqu|pregunt"
        r"|habl)\w+"
        r"(?: .{1,20})? es .+"
        r"|(?:please )?(?:don'?t|do not|never) (?!\w+ (?:me|to me|it|that|this)$)(?!.*\b(?:like|as if)\b)"
        r"(?:ask(?: me)?|talk(?: to me)?"
        r"|bring up|mention)(?: about)? .{2,40}"
        r"|(?:por favor )?(?!.*\bcomo\b)no (?:me )?(?:pregunten|hablen|mencionen|saquen|toquen) .{2,40}"
    ),
    "supports": re.compile(
        r"in (?:my|his|her|their) corner(?: is| are|[,:])? .+|(?:he'?s|hes|she'?s|shes|i'?ve|they'?ve|i|he has"
        r"|she has|i have)"
        r" (?:got )?.{2,60} in (?:my|his|her|their) corner|(?:quien(?:es)? (?:me|lo|la) (?:apoyan?|ayudan?)|con quien"
        r" (?:cuento|cuenta)) (?:es|son) .+|who i (?:lean|count|rely) on is .+"
        r"|(?:en|con|a) quien(?:es)? (?:me apoyo|cuento|confio)[,:]?(?: (?:es|son|pues|nomas|solo))+ .+"
    ),
    "preferences": re.compile(
        r"(?:(?:y|and|so|is|but|si) )*(?:do (?:you|they|y'?all)(?: guys)? have|is there|are there|have you got"
        r"|you got|hay"
        r"|tienen?|habra|podria ser|puede ser(?: con)?|can i (?:get|see|have|talk to|ask for)|could i (?:get"
        r"|see|have))"
        rf" (?:any |an? |una? |alguna? |con una? )?{_SHE}{_ROLE}(?: (?:tho|though|there|instead|ahi|ahi|por favor"
        rf"|please"
        r"|maybe|for me))*"
        rf"|(?:(?:so|but|and|please|can|could|would|will|it|be|make sure|i want|i'?d like|let|only|just|that'?s not"
        rf"|what i asked) )*an? {_SHE}{_ROLE}(?: (?:who|that|to))? (?:calls?|see|sees|talks? to) ?(?:me)?{_RIDER}"
        rf"|(?:(?:que|quiero|quisiera|solo|prefiero|y|pero|si|se|puede|ser|la|podria|por favor) )*(?:(?:que )?me "
        rf"(?:puede|podria|va a|pueda)? ?(?:llam(?:e|ar)|marqu?(?:e|ar)|marcar|habl(?:e|ar)|atienda|atender|vea|ver)"
        rf" (?:una? )?{_SHE}|una? {_SHE} (?:la |el )?que me (?:llame|marque|hable|atienda|vea)){_RIDER}"
        r"|(?:prefiero|preferiria|quisiera|mejor|me gustaria|quiero)(?: (?:hablar|platicar|que sea|que me (?:vea"
        r"|atienda)))?"
        rf"(?: con)? (?:una? )?{_SHE}{_ROLE}|(?:mejor|prefiero|quisiera) (?:con )?(?:una? )?(?:consejer[oa]|doctora?"
        r"|terapeuta|alguien|persona) que hable espanol"
    ),
    "wishes": re.compile(
        r"(?:(?:i'?m|im|i am|i use|my pronou?ns? are|pronou?ns?:?|mis pronombres son|soy|uso) )+(?:they|she|he|xe|ze"
        r"|elle|ella"
        r"|el) ?(?:/|and|y) ?\w+(?: ?/ ?\w+)?(?: (?:please|pronouns|btw|por favor))*"
    ),
}
_IN_PERSON = re.compile(
    r".*\b(?:no|not|any|neither) (?:on |by )?(?:the )?(?:phone|video)s?\b.*\b(?:come in|in person)\b.*"
    r"|.*\b(?:ni|no) (?:por )?(?:telefono|video\w*)\b.*\b(?:en persona|voy yo|prefiero ir)\b.*"
)
"""How somebody will come, and will not: told in several sentences, it is one wish."""
_FITS = {
    "helped": {"helped"},
    "avoid": {"avoid"},
    "supports": {"supports", "helped", "for_whom"},
    "preferences": {"preferences", "contact", "first_step"},
    "wishes": {"preferences"},
}
"""Questions whose answers may be put so."""
_POINTS = re.compile(
    r"(?:(?:that|this|it)(?:'?s| is| was)|thats|its|eso (?:es|era|fue)|es|era) (?:my |the |la |mi )?(?:answer"
    r"|respuesta"
    r"|about|for|para|de|a) .{2,50}"
    r"|(?:you|u) (?:moved on|went on|skipped (?:it|that)|already (?:moved|went) on)(?: .{1,20})?"
    r"|(?:ya )?se (?:paso|siguio|fue) (?:a otra|de largo)(?: .{1,15})?"
    r"|(?:eso|esa|ella|el|that|this) (?:no (?:me )?(?:ayuda|sirve)|do(?:es)?n'?t help(?: me)?)"
    r"|(?:can|could|will) (?:you|u|ya) (?:please )?(?:write|put|note) (?:that|it) (?:down|in)|hay|is there"
    r"|me lo (?:anota|"
    r"apunta)|(?:me )?(?:puede |pueden )?(?:anotar|apuntar)(?:lo)?|(?:anot|apunt)[ea](?:lo| eso)?"
)
"""What points at a line or a question, and is none of the words."""
_PROTEST = (
    r"(?:(?:usted )?(?:no )?me (?:ha )?enten(?:dio|dido|diste)|(?:yo )?no (?:dije|puse|quise decir) eso"
    r"|eso no es lo que (?:dije|puse|quise decir)|(?:you|u) (?:got|have|had|took) (?:it|that|me|this) wrong"
    r"|(?:you|u) (?:don'?t|didn'?t|did not) (?:get|understand|hear)(?: (?:me|it|that|what i said))?"
    r"|i (?:didn'?t|did not|never) (?:say|said|mean|put) (?:that|it)"
    r"|(?:that'?s|thats|that is|that was) (?:not|wrong)(?: (?:it|right|what i (?:said|meant|put|wrote)))?)"
)
_PROTESTS = re.compile(rf"{_PROTEST}(?:[, ]+(?:and |y |no )*{_PROTEST})*")
"""That something was taken wrong, before what is right."""
_SUBSTANCE = re.compile(rf"\b(?:{filing_words.BARE})\b")
_AMOUNT = re.compile(rf"(?<!\w)(?:{filing_words.AMOUNT})")
_ONLY_AMOUNT, _SHRUG = re.compile(filing_words.AMOUNT), re.compile(filing_words.BARE_SHRUG)
_PIECE = re.compile(r"[.,;!]+")
_REFUSES = re.compile(r"\b(?:don'?t|dont|not|no|never|rather|bring|nunca|prefiero)\b")
_TAKES = re.compile(
    r"(?:well |oh |pues )?(?:it'?s|its|i (?:take|use|do|drink|smoke)|es|son|(?:yo )?(?:tomo|uso|fumo)|about)\b"
)
_FOR_KIN = re.compile(
    r"(?:(?:it'?s|its|this is|i mean|es|esto es) )?(?:for|about|para|por|de) (?:my|mi|our) \w+(?: \w+)?"
)
_OF_WHOM = re.compile(
    rf"{_FOR_KIN.pattern}|{NOT_ME.pattern}|(?:i'?m|im|i am|soy) (?:the|his|her|their|la|el|su) \w+"
    r"|(?:did|do) (?:you|u) (?:get|read|see|hear) (?:that|it|what i (?:wrote|said))|(?:me )?(?:entendio"
    r"|leyo)(?: eso)?"
    r"|(?:(?:like|as|and) )?i(?:'?ve)? (?:already |just |had )*(?:told (?:you|u|ya)|said(?: (?:so|that|it))?)"
    r"(?: (?:already|before|that))?|(?:como |es que |que )*(?:ya |se )*(?:(?:l[eo]s?|te) )?(?:l[oa] )?(?:dije"
    r"|he dicho)"
    r"(?: (?:ya|antes))?"
)
_TOO, _NAMED_FRIEND = re.compile(filing_words.TOO), re.compile(filing_words.NAMED_FRIEND)
_ADDS = re.compile(r"(?:[, ]+(?:too|also|tambien|i guess|i think|mostly|creo|nomas|supongo))+$")
_AN_AMOUNT = 16
_MARKS = " .,;!?\u00bf\u00a1\u2026"
_LONGEST = 40


def named_line(text: str, question: str | None) -> tuple[str, str] | None:
    """Return the line that a message is for by its own words, and those words as written; or None."""
    if text.startswith("/") or len(text.split()) > _LONGEST:
        return None
    if (whom := _not_me(text)) is not None:
        return None if question in (None, "for_whom") else ("for_whom", whom)
    put = put_under(text) if question in QUESTIONS else None
    if put is None and question in QUESTIONS and question != "preferences" and wishes_to_speak(text):
        put = "preferences", text.strip(" .,;!")
    if put is None and question != "preferences" and (asks_whom_to_see(text) or minds_not_who(text)):
        put = "preferences", text.strip(" .,;!")
    if put is None and question not in _FITS["preferences"] and _IN_PERSON.fullmatch(folded(text)):
        put = "preferences", text.strip(" .,;!")
    if put is not None:
        return None if put[0] == question else put
    left = [said for said in _SENTENCE.split(text) if not _says_nothing(_plain(said))]
    pieces = [said for said in left if _plain(said)]
    if len(pieces) != 1:
        return None
    plain = _plain(pieces[0])
    short = re.sub(r",? (?:hay|is there)$", "", plain)
    name = next((name for name, way in _LINES.items() if way.fullmatch(short)), None)
    if name is None or question in _FITS[name] or (question is None and name not in ("preferences", "wishes")):
        return None
    return name, pieces[0].strip(" .,;!")


def _says_nothing(plain: str) -> bool:
    return _POINTS.fullmatch(plain) is not None or _PROTESTS.fullmatch(plain) is not None


def _not_me(text: str) -> str | None:
    """Return whom this is for, of who protests that it is not for themselves: "not for me!! its for my SON"."""
    parts = ((words.strip(), folded(words).strip(_MARKS)) for words in re.split(r"[.!?;,\n]+", text))
    said = [(words, plain) for words, plain in parts if plain]
    denies = any(NOT_ME.fullmatch(plain) for _, plain in said)
    found = next((words for words, plain in said if _FOR_KIN.fullmatch(plain)), None)
    return found if denies and all(_OF_WHOM.fullmatch(plain) for _, plain in said) else None


def prefers_whom(text: str, question: str | None) -> bool:
    """Return whether a message says, or asks for, whom or in what way somebody would like to be seen."""
    named = named_line(text, question)
    return named is not None and named[0] == "preferences"


def still_wished(said: str, earlier: str | None) -> str | None:
    """Return what stood in a line, or None where it was only a wish for whom to see, and that is now all the same."""
    return None if minds_not_who(said) and only_whom(earlier or "") else earlier


def counts_use(text: str) -> bool:
    """Return whether a message tells what is taken, and how much: "its adderall 30s, like one maybe two a day"."""
    plain = folded(text)
    brief = len(plain.split()) <= _AN_AMOUNT and _TAKES.match(plain) is not None and not _REFUSES.search(plain)
    return brief and (about_using(text) or _SUBSTANCE.search(plain) is not None) and _AMOUNT.search(plain) is not None


def names_one_more(text: str) -> bool:
    """Return whether somebody close is named and no more: "my friend Rico", "and my mom too".

    What stands behind is a name only where it is written as one: "my sponsor proud" and "and my kids back" are hopes.
    """
    plain = _ADDS.sub("", folded(text).strip(" .!,"))
    if not any(way.fullmatch(folded(text).strip(" .!,")) for way in (_TOO, _NAMED_FRIEND)) or text.istitle():
        return False
    last = plain.split()[-1]
    return is_kin(last) or any(word.istitle() and folded(word) == last for word in re.findall(r"\w+", text))


def only_amounts(plain: str) -> bool:
    """Return whether all that is said is amounts, each in its piece, and perhaps a shrug: "two a day. idk, a gram"."""
    said = [piece for part in _PIECE.split(plain) if (piece := part.strip(" ?"))]
    counted = [piece for piece in said if _ONLY_AMOUNT.fullmatch(piece)]
    return bool(counted) and all(piece in counted or _SHRUG.fullmatch(piece) for piece in said)


def _plain(words: str) -> str:
    plain = folded(words).strip(_MARKS)
    return _AROUND.sub("", plain).strip(" ,")
