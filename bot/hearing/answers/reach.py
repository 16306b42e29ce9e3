"""How to reach somebody: a new number takes the place of the number, and the limits beside it stay. Pure functions.

"555-0127 txt only. never call" and then "make it 555-0129": whoever answers that phone is no less of a danger for the
new number (seeds B06, E01).
"""

from __future__ import annotations

import re

from bot.hearing.lines.clauses import folded

_NUMBER = re.compile(r"(?<![\w-])\+?(?:\d[ .()-]{0,2}){6,13}\d(?![\w-])")
_AROUND = re.compile(
    r"(?:make|change|switch|set|use|put|it|that|this|to|is|it'?s|its|my|the|new|right|phone|number|cell"
    r"|actually|no|sorry"
    r"|wait|not|instead|please|pls|should|be|and|ok|okay|i|meant|mean|try|for|me|ponga|pon|cambi[ae]"
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
_A_BREATH = 24
"""Words of such a message, at most."""


def lacks_a_way(earlier: str | None, text: str) -> bool:
    """Return whether somebody says that nobody took their number or address, and none stands in the line."""
    plain = folded(text)
    asked = len(plain.split()) <= _A_BREATH and _NOT_ASKED.search(plain) is not None
    return asked and not (_NUMBER.search(earlier or "") or "@" in (earlier or ""))


def limits(plain: str) -> bool:
    """Return whether a clause says what not to do in reaching them."""
    return _LIMITS.fullmatch(plain) is not None


def renumbered(earlier: str | None, words: str) -> str | None:
    """Return how to reach somebody with the number in `words` put in the place of the one in `earlier`.

    None where one of the two has no number, or `words` say more than a number: then they are added, or stand alone.
    """
    number, before = _NUMBER.findall(words), _NUMBER.findall(earlier or "")
    if earlier is None or len(number) != 1 or len(before) != 1:
        return None
    said = folded(_NUMBER.sub(" ", words)).replace("\u2019", "'")
    if not all(_AROUND.fullmatch(word.strip(".,;:!?\u00bf\u00a1")) for word in said.split() if word.strip(".,;:!?")):
        return None
    return _NUMBER.sub(lambda _: number[0], earlier, count=1)


def missed(text: str) -> str | None:
    """Return what a message says is missing from the line on how to reach them, as it was written; None for no such."""
    found = _MISSES.fullmatch(folded(text).strip())
    if found is None:
        return None
    more = (found["more"] or "").strip(" .,;!?")
    return f"{found['words']}, {more}" if more else found["words"]
