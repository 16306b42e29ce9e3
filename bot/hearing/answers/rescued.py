"""What somebody did who was there for another whose body failed: help is called for, or brought them back. Pure.

`bot.risk.all_clear` hears what is said and nothing besides; this hears it told on ("I don't have that spray"), and only
where a danger of another was heard before. It changes how they are answered, and lowers nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.lines.clauses import folded
from bot.risk import Tier, screen
from bot.risk.whose import SELF

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

COMING, REVIVED = "coming", "revived"
LONGEST = 40
"""Words. Who tells more than that tells a story."""

_CALLED = re.compile(
    r"\bi(?:'?ve| have)? (?:just |already |did )*called\b(?! (?:my|him|her|you|u|the (?!amb)|a\b|988))"
    r"|\b(?:they|paramedics|medics|ambulance|help|ems|911)(?:'re|re|'s| is| are)? (?:on (?:the|their|its) way|coming)\b"
    r"|\bya (?:les? )?(?:llame|llamamos|marque)\b|\bya vienen?\b|\b(?:vienen?|estan?) en camino\b"
)
_BROUGHT_BACK = re.compile(
    r"\b(?:opened (?:his|her|their) eyes|woke up|came (?:to|around|back)|is awake|(?:he'?s|she'?s|they'?re)"
    r" (?:awake|back|up|breathing)|(?:is |started )breathing|abrio los ojos|desperto|reacciono|volvio en si|ya respira"
    r"|esta respirando)\b"
)
_WITH_THE_SPRAY = re.compile(
    r"\b(?:narcan|naloxone|(?:the|nose|nasal) spray|naloxona|aerosol|espray|spray|got here|are here|arrived|llegaron"
    r"|llego (?:la ambulancia|ayuda)|(?:estan|ya estan) aqui)\b"
)
_NOT_SO = re.compile(
    r"\b(?:but|pero|not|never|nobody|no (?:one|se|me|les?|l[oa]|ha|han|llame|vienen?|despert\w+"
    r"|respir\w+|reaccion\w+|abr\w+)"
    r"|\w+n'?t (?:wake|come|breath\w*|call)|stopped|again|otra vez|sigue|still|nunca|si (?:no|se)|if|when|cuando"
    r"|988|last (?:night|year|time)|anoche|ayer)\b"
)
_OF_THEIRS = re.compile(
    r"\b(?:him|her|them|he|she|hes|shes|l[oa] (?:puse|tengo|acoste|voltee)|verl[oa]"
    r"|l[oa] vi|ronca|tiene los labios|de lado|on (?:his|her|their) side"
    r"|le (?:di|puse|dieron|pusieron))\b"
)


def rescued(heard: Heard) -> str | None:
    """Return what is told of a rescue of another, after a danger; None where it asks or says anything worse."""
    plain = folded(heard.text)
    found = screen(heard.text)
    if "?" in plain or len(plain.split()) > LONGEST or _NOT_SO.search(plain) or found.tier <= Tier.T2:
        return None
    if _BROUGHT_BACK.search(plain) and _WITH_THE_SPRAY.search(plain):
        return REVIVED
    return COMING if _CALLED.search(plain) and of_another(heard) else None


def of_another(heard: Heard) -> bool:
    """Return whether the body that is spoken of is another's: by these words, or by whom the talk is about."""
    plain = folded(heard.text)
    if screen(heard.text).whose == SELF:
        return False
    told = heard.slots.get("for_whom") or ""
    return bool(_OF_THEIRS.search(plain) or whom(heard.text) is not None or for_someone_else(told))
