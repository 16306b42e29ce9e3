"""Whether a message says that the danger heard before is another's: "es mi comadre la que está mal, no yo". Pure.

What was heard is then not taken back (`correction`): it moves. Of a wish to die it is the one named who is worried
about (`context`); a threat that is "not at me, at the neighbor" is the same danger, with another in its way.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from bot.risk.context import Earlier

RULE = "of_another"

_OF_DYING = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_JUST = 2
"""Messages before, at most, of which the last one flagged is what this one is about."""
_LONGEST = 30

_ONE = (
    r"(?:mom|mama|mother|dad|father|brother|sister|son|daughter|wife|husband|boyfriend|girlfriend|bf|gf|partner|friend|"
    r"buddy|homie|cousin|uncle|aunt|nephew|niece|roommate|neighbou?rs?|ex|boss|co ?worker|kids?|baby|teacher|"
    r"grand\w+|step\w+|bro|sis|mum|fiancee?)"
)
_UNO = (
    r"(?:mama|madre|papa|padre|herman[oa]s?|hij[oa]s?|espos[oa]|marido|mujer|novi[oa]|pareja|amig[oa]s?|comadre|"
    r"compadre|prim[oa]s?|ti[oa]s?|sobrin[oa]s?|vecin[oa]s?|ex|jef[ea]|niet[oa]s?|abuel[oa]s?|cunad[oa]|suegr[oa]|"
    r"nin[oa]s?|patron|companer[oa]|carnal|cuate|hermanit[oa]|padrastro|madrastra)"
)
_MY, _MI = r"(?:my|his|her|our|the|this|a)", r"(?:mi|mis|su|sus|la|el|las|los|una?)"
_NAMED = re.compile(
    "|".join(
        rf"\b(?:{line})\b"
        for line in (
            rf"(?:its|it is|thats|i meant?|talking about) {_MY} (?:\w+ )?{_ONE}(?!s? (?:dog|cat)\b)",
            rf"not me (?:but )?{_MY} {_ONE}",
            rf"{_MY} {_ONE}(?:s| is)? (?:the one|who|not me|thats the one)",
            rf"(?:es|era|son|digo|hablo de|hablaba de|se trata de)(?: que)?(?: a)? {_MI} {_UNO}",
            rf"(?:sino|no yo|no a mi|no soy yo)(?: es| que)?(?: a)? {_MI} {_UNO}",
            rf"{_MI} {_UNO} es (?:la|el) que",
        )
    )
)
_DOES = r"(?:hits?|hitting|beats?|beating|hurts?|hurting|chokes?|choking|threatens?|threatened|threatening|kill)"
_WHO_IT_IS = re.compile(
    r"\b(?:not me|not us|no (?:soy )?(?:a )?(?:mi|yo|nosotr[oa]s)|(?:la|el|las|los) (?:que|q|k)|who|whos|the one|"
    rf"(?:he|she|they) {_DOES})\b"
)
"""That it is not the one who writes, or what the other one does."""
_HACE = r"(?:amenaz\w+|golpe\w+|peg(?:a|o|aba)|grit(?:a|o)|busca(?:ndo)?|hace dano)"
_AT_ANOTHER = re.compile(
    "|".join(
        rf"\b(?:{line})\b"
        for line in (
            rf"(?:his|her|their) (?:target|problem|beef) is {_MY} {_ONE}",
            rf"(?:he|she|they|hes|shes|theyre)(?: (?!not\b|never\b|didnt\b|doesnt\b)\w+){{0,3}} {_DOES} {_MY} {_ONE}",
            rf"(?:hes|shes|theyre|(?:he|she) is) (?:after|mad at|looking for) {_MY} {_ONE}",
            rf"(?:its|it is|it was) (?:at|to) {_MY} {_ONE}",
            rf"(?:(?:es|era|sino) (?:a|con|contra)|fue a) {_MI} {_UNO}",
            rf"(?<!no )(?:(?<!no le )le|(?<!no les )les) {_HACE} a {_MI} {_UNO}",
            rf"(?<!no )(?<!no ha )(?<!no le )(?<!nunca )(?<!nunca ha )amenaz\w+ a {_MI} {_UNO}",
        )
    )
)
_ASIDE = r"(?:(?:no|nah|yes|yeah|si|sorry|perdon|wait|lol|nope|es un decir|era un decir) )*"
_NOT_ME = r"(?:(?:its |it is |it was |im )?not me|it isnt me|no soy yo|no yo|yo no)"
_NOT_SO = (
    r"(?:im not suicidal|i dont want to (?:die|kill myself)|im not going to (?:kill|hurt) myself|"
    r"no (?:me )?quiero (?:matarme|matar|morir|morirme)|no soy suicida)"
)
_SAYS_SO = (
    r"(?: (?:is )?(?:the one )?(?:who|that|whos) "
    r"(?:sa(?:id|ys) (?:that|it|so)|wants to (?:die|kill (?:him|her)self)|is(?: suicidal)?|feels that way))"
)
_LO_DICE = (
    r"(?: (?:la|el) (?:que|q|k) (?:lo (?:dice|dijo)|(?:dice|dijo) eso|(?:esta|anda) mal|se quiere (?:morir|matar)))"
)
_IS_ONE = rf"(?:(?:its|it is|it was|thats|i meant) )?{_MY} {_ONE}"
_ES_UNO = rf"(?:(?:sino|es|era|digo) )?(?:que )?{_MI} {_UNO}"
_MOVES = re.compile(
    "|".join(
        rf"{_ASIDE}(?:{_NOT_ME} (?:but )?{one}{says}?|{one}{says}? {_NOT_ME}|{_NOT_SO} (?:but )?{one}{says})"
        for one, says in ((_IS_ONE, _SAYS_SO), (_ES_UNO, _LO_DICE))
    )
)
"""The whole of a message that moves a wish to die: who hurts or keeps the one who writes is named in like words."""
_OVER = re.compile(
    r"\b(?:died|dead|passed|years ago|last year|movie|show|song|game|murio|fallecio|muert[oa]|hace (?:\w+ )?anos|"
    r"pelicula|novela|cancion|juego)\b"
)


def of_another(text: str) -> bool:
    """Return whether `text` names another as the one a danger is about, or turns to."""
    words = bare(text)
    return _named(words) or (_AT_ANOTHER.search(words) is not None and not _OVER.search(words))


def _named(words: str) -> bool:
    """Whether words say that it is another, and that it is not the one who writes or what is the matter there."""
    if len(words.split()) > _LONGEST or _OVER.search(words):
        return False
    return _NAMED.search(words) is not None and _WHO_IT_IS.search(words) is not None


def another_meant(text: str, earlier: tuple[Earlier, ...]) -> Screening | None:
    """Return the worry about another that a wish to die heard just before becomes, or None where none was heard."""
    last = next((past for past in reversed(earlier[-_JUST:]) if past.tier <= Tier.T2), None)
    if last is None or last.kind not in _OF_DYING or "?" in text or not _MOVES.fullmatch(bare(text)):
        return None
    return Screening(max(last.tier, Tier.T1), Kind.THIRD_PARTY, (RULE,), ((0, len(text)),), whose="other")
