"""What somebody did who was there for another whose body failed: help is called for, or brought them back. Pure.

`bot.risk.all_clear` hears what is said and nothing besides; this hears it told on ("I don't have that spray"), and only
where a danger of another was heard before. It changes how they are answered, and lowers nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.lines.clauses import folded
from bot.risk import Tier, screen
from bot.risk.context_cue import BODY
from bot.risk.whose import SELF

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

COMING, REVIVED = "coming", "revived"
LAST_CRY = "last_cry"
"""The words of the last cry, where the gate knows them."""
LONGEST = 40
"""Words. Who tells more than that tells a story."""

_HELPERS = (
    r"(?:911|paramedics?|medics?|emts?|ems|(?:an |the )?ambulance|the squad|fire(?:fighters| department)|rescue|help"
    r"|paramedicos?|(?:la |una )?ambulancia|(?:los )?bomberos|(?:la )?ayuda|(?:los )?de emergencias?)"
)
_CALLED = re.compile(
    r"\b(?:i|we)(?:'?ve| have)? (?:just |already |did )*called\b(?! (?:my|him|her|you|u|the (?!amb)|a\b|988))"
    rf"|\b{_HELPERS}(?:'s| is| are)? (?:on (?:the|their|its) way|coming)\b"
    r"|\bya (?:les? )?(?:llame|llamamos|marque|marcamos)\b"
    rf"|\b{_HELPERS} (?:ya )?(?:vienen?|(?:esta|estan|va|van) en camino)\b"
    rf"|\b(?:ya )?vienen? (?:en camino )?{_HELPERS}\b"
)
"""Help called for, by name or by number: "they're coming for him" may be those he runs from."""
BROUGHT_BACK = re.compile(
    r"\b(?:opened (?:his|her|their) eyes|woke up|came (?:to|around|back)|is awake|(?:he'?s|she'?s|they'?re)"
    r" (?:awake|back|up|breathing)|(?:is |started )breathing|abrio los ojos|desperto|reacciono|volvio en si|ya respira"
    r"|esta respirando)\b"
)
_SPRAY = "(?:narcan|naloxone|naloxona|(?:nasal |nose )?spray|aerosol|espray)"
_SPRAYED = (
    r"\b(?:gave|given|giving|used|sprayed|put|got|did|administered) (?:(?:him|her|them|it|the|some|a|another|one|two|of"
    rf"|dose|doses|more|in|his|nose|that|up) ){{0,6}}{_SPRAY}\b|\b{_SPRAY} (?:worked|brought|woke)\b"
    r"|\b(?:le|les|se lo|se la) (?:\w+ )?(?:di|dimos|dieron|puse|pusimos|pusieron|eche|echaron) (?:\w+ ){0,3}?"
    rf"{_SPRAY}\b|\b(?:el |la )?{_SPRAY} (?:si )?(?:funciono|sirvio)\b"
)
_HELPED = re.compile(
    rf"{_SPRAYED}"
    rf"|\b(?:they(?:'re| are| have)?|{_HELPERS}(?: is| are)?) (?:just |finally |already )?(?:got here|here|arrived)\b"
    rf"|\bya llegaron\b|^llegaron\b|\blleg(?:o|aron) {_HELPERS}\b|\bya estan aqui\b"
)
"""The spray was given, or those who were called are there."""
_SPRAYED_THEM = re.compile(
    rf"{_SPRAYED}"
    rf"|\b(?:spray(?:ed)?|revived?|woke|brought|came|revivi\w+|desper\w+|reacciono|volvio)\b[^.?!]{{0,20}}"
    rf"\b(?:with|after|con|despues de) (?:(?:the|two|some|el|la) )?{_SPRAY}\b"
)
_NOT_SPRAYED = re.compile(rf"\b(?:not|never|no|without|sin|if|si|\w+n'?t)\b[^.,;?!]{{0,20}}\b{_SPRAY}\b")
_NOT_SO = re.compile(
    r"\b(?:but|pero|not|never|nobody|no (?:one|se|me|les?|l[oa]|ha|han|llame|vienen?|despert\w+"
    r"|respir\w+|reaccion\w+|abr\w+|sirv\w+|funcion\w+|hizo)"
    r"|(?:did|does|is|wo|ca|has|could)n'?t|\w+n'?t (?:wake|come|breath\w*|call)|cannot|stopped|again|otra vez|sigue"
    r"|still"
    r"|nunca|si (?:no|se)|if|when|cuando|988|last (?:night|year|time)|anoche|ayer"
    r"|barely|hardly|apenas|casi no|breath\w* (?:\w+ )?(?:fast|slow\w*|hard|weird|funny|shallow\w*|bad\w*)"
    r"|respir\w* (?:\w+ )?(?:rapido|lento|despacio|raro|mal)"
    r"|kill\w*|guns?|shoot\w*|kni(?:fe|ves)|hurt\w*|beat\w*|huff\w*|drunk|angry|mad|attack\w*|mat(?:ar|a|an)\w*"
    r"|pistolas?|armas?|cuchillos?|lastim\w*|golpe\w*|pegar\w*|borrach[oa]s?|enojad[oa]s?|furios[oa]s?)\b"
)
"""What makes it none: it failed, was another time, the breath is bad yet, or somebody means harm."""
_BREATHES_YET = re.compile(
    r"\b(?:(?:si|ya|todavia|aun) )?(?:esta respirando|respira)(?: bien)?(?:,? (?:pero|y))? (?:todavia |aun |ya )?no "
    r"(?:me |nos )?(?:contesta|responde|habla|reacciona|despierta)\b"
    r"|(?:\bis|'s|\bs|\bhes|\bshes) (?:still )?breathing(?:,? (?:but|and))? (?:(?:is|(?:he|she)(?:'?s| is)?) )?"
    r"(?:still )?(?:not|isn'?t|won'?t|wont|doesn'?t) (?:answer\w*|respond\w*|talk\w*|wak\w*)(?: (?:up|me))?\b"
)
"""What is told of them while help is on its way: it takes nothing from that, and brings nobody back."""
_OF_THEIRS = re.compile(
    r"\b(?:him|her|them|he|she|hes|shes|l[oa] (?:puse|tengo|acoste|voltee)|verl[oa]"
    r"|l[oa] vi|ronca|tiene los labios|de lado|on (?:his|her|their) side"
    r"|le (?:di|puse|dieron|pusieron)|no (?:me )?(?:contesta|responde|reacciona)|esta respirando"
    r"|(?:his|their) (?:lips|face|skin|nails|fingers?|hands?|breath\w*|chest|eyes|heart|pulse|body|head|mouth)"
    r"|(?:sus|los) (?:labios|unas|ojos)|su (?:cara|piel|boca|pecho|respiracion)"
    r"|i (?:just |already )?(?:sprayed|squirted)|(?:le|se lo|se la) (?:eche|rocie))\b"
)


_OF_ONESELF = re.compile(
    r"\b(?:i took|i'?ve taken|i used|my (?:chest|heart|head|arm)|me (?:tome|duele|siento|meti)|mi pecho)\b"
)
"""Then the body may be the writer's own, whoever else is named."""


def rescued(heard: Heard) -> str | None:
    """Return what is told of a rescue of another, after a danger; None where it asks or says anything worse."""
    plain = folded(heard.text)
    found = screen(heard.text)
    on_the_way = _BREATHES_YET.sub(" ", plain)
    if "?" in plain or len(plain.split()) > LONGEST or _NOT_SO.search(on_the_way) or found.tier <= Tier.T2:
        return None
    if BROUGHT_BACK.search(on_the_way) and _HELPED.search(plain):
        return REVIVED
    return COMING if _CALLED.search(plain) and of_another(heard) else None


def of_another(heard: Heard) -> bool:
    """Return whether the body that is spoken of is another's: by these words, the cry, or whom the talk is for."""
    plain = folded(heard.text)
    if screen(heard.text).whose == SELF:
        return False
    told = heard.slots.get("for_whom") or ""
    here = _OF_THEIRS.search(plain) or whom(heard.text) is not None or for_someone_else(told)
    return bool(here) or (_OF_ONESELF.search(plain) is None and _cried_for_another(heard))


def was_sprayed(plain: str) -> bool:
    """Return whether plain words tell that naloxone was given, by whomever."""
    return _SPRAYED_THEM.search(_NOT_SPRAYED.sub(" ", plain)) is not None


def _cried_for_another(heard: Heard) -> bool:
    """Whether the words of the cry are of somebody close, whose body failed, and not of who wrote them."""
    cry = heard.slots.get(LAST_CRY) or heard.slots.get(FIRST_DISCLOSURE) or heard.slots.get(ALSO) or ""
    if not cry or whom(cry) is None or _OF_ONESELF.search(folded(cry)):
        return False
    found = screen(cry)
    return found.whose != SELF and found.kind.value in BODY
