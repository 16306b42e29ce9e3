"""Who was prescribed what they take, or will not have it called using. Pure functions, without Rasa.

They are asked about their days, not what using does for them, and nothing is said back of using, for the whole talk:
to somebody whose pain pills a doctor wrote the word is a verdict. Who tells of drink or street drugs as well is asked
as ever, unless they refused the word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLD_IN = ("wishes", "avoid", "brings", "goal", "helped", "uses", "life", "needs", "also")
"""Lines in which somebody may have said so; it holds from there on."""

_PAIN = (
    r"(?:back|neck|hips?|knees?|spine|shoulder|nerves?|arthritis|cancer|surgery|pain"
    r"|dolor|espalda|rodillas?|columna)"
)
_WHO = r"(?:doctor\w*|dr|physician|surgeon|pain clinic|medic[oa])"
_GIVER = rf"(?:(?:my|the|a|that|his|her|el|la|mi|un|una) )?(?:\w+ )?{_WHO}"
_PRESCRIBED = re.compile(
    r"\bprescri\w*|\brecet(?:o|aron|ad[oa]s?)\b|\b(?:con|mi) receta\b|\brefills?\b"
    r"|\bpain (?:pills?|meds?|medic\w+|management|clinic)\b"
    r"|\bpastillas (?:para el|del) dolor\b"
    rf"|\b(?:dio|dieron|gotten from|got from|from) (?:el|la|mi|un|una|my|the|a) {_WHO}\b"
    rf"|\b{_GIVER} (?:gave|wrote|put|started|ordered|cut|stopped|took|me (?:l[oa]s? )?(?:dio|puso|mando|quito|corto))\b"
)
_FOR_PAIN = re.compile(
    rf"\bchronic pain\b|\bdolor cronico\b|\bit'?s (?:for )?my {_PAIN}\b|\bes (?:por |para )?(?:mi|el|la) {_PAIN}\b"
    rf"|\b(?:pills?|meds?|pastillas?) (?:are |son )?(?:for|para) (?:my|the|mi|el|la) (?:\w+ )?{_PAIN}\b"
)
_WORD = r"(?:using|uses?|users?|addict\w*|junkie|that word|consum\w+|adict\w+|drogadict\w+|esa palabra|usar)"
_NO_ONE = r"(?:an? |some )?(?:addict|junkie|user|drug \w+)"
_REFUSES = re.compile(
    rf"(?<!i )\b(?:don'?t|do not|stop|quit|no more) (?:\w+ )?(?:call(?:ing)?|say(?:ing)?|with) (?:\w+ ){{0,4}}?"
    rf"{_WORD}\b"
    r"|(?<!i )\b(?:don'?t|do not|stop|quit) us(?:e|ing) (?:that|the|those) words?\b"
    rf"|\b(?:i'?m|i am) (?:not|no) {_NO_ONE}\b|\bi ain'?t {_NO_ONE}\b|\bi ain'?t no {_NO_ONE}\b"
    rf"|\bno (?:me |le |lo )?(?:\w+ )?(?:dig\w+|llame\w*|repit\w+|use) (?:\w+ ){{0,3}}?{_WORD}\b"
    r"|\bno soy (?:ningun[ao]? |un[ao]? )?(?:adict\w+|drogadict\w+)\b"
    r"|^\W*(?:using|usar|consumo|consumir) ?[?!]"
)
_STREET = re.compile(
    r"\b(?:drink\w*|drank|drunk|alcohol\w*|beers?|wine|liquor|vodka|whiske?y|heroin|meth|crack|coke|cocaine|fent\w*|weed|pot"
    r"|relaps\w+|get(?:ting)? high|snort\w*|shoot(?:ing)? up|street|more than (?:prescribed|i should|the bottle)"
    r"|beb\w+|cerveza\w*|trago\w*|borrach\w+|heroina|cristal|cocaina|mota|marihuana|recai\w*|de la calle"
    r"|mas de (?:lo recetado|la cuenta|lo que))\b"
)


def refuses_the_word(text: str) -> bool:
    """Return whether a text will not have it called using, or its writer an addict."""
    return _REFUSES.search(folded(text)) is not None


def says_prescribed(text: str) -> bool:
    """Return whether a text says that a doctor wrote it, and tells of nothing that no doctor wrote."""
    plain = folded(text)
    return _PRESCRIBED.search(plain) is not None and _STREET.search(plain) is None


def told_prescribed(answers: Mapping[str, Any]) -> bool:
    """Return whether they said so in any line."""
    return any(map(says_prescribed, _told(answers)))


def is_no_using(answers: Mapping[str, Any]) -> bool:
    """Return whether somebody refused the word in any line, or says that it is for pain, and tells of nothing else."""
    said = _told(answers)
    plain = [folded(text) for text in said]
    if any(map(refuses_the_word, said)):
        return True
    for_pain = any(_PRESCRIBED.search(text) or _FOR_PAIN.search(text) for text in plain)
    return for_pain and not any(map(_STREET.search, plain))


def _told(answers: Mapping[str, Any]) -> list[str]:
    return [text for name in TOLD_IN if (text := answers.get(name)) and not text.startswith("__")]
