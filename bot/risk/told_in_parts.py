"""Pills told one message after another: "i took some of my moms meds", "like thirty of them".

Neither message is an emergency alone, and a message or two may lie between them, so no cue reads across. Pure.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

_PILLS = (
    r"(?:(?:sleep(?:ing)?|pain|heart|nerve|blood pressure) )?"
    r"(?:pills?|meds|medications?|medicines?|tablets?|capsules?|xanax|bars|benzos|klonopin|valium|ambien|tylenol|advil|"
    r"ibuprofen|aspirin|benadryl|percs?|percocets?|oxys?|norcos?|trazodone|gabapentin|seroquel|"
    r"pastillas?|pildoras?|tabletas?|capsulas?|medicinas?|medicamentos?|clonazepam|diazepam|ibuprofeno|paracetamol)"
)
_DID = r"(?:took|taken|swallowed|ate|popped|downed|gulped|tome|tomo|tomado|tomamos|trague|trago|tragado|comi|empuje)"
_TAKEN = re.compile(rf"\b{_DID}(?: \w+){{0,5}} {_PILLS}\b")
_ELSEWHERE = re.compile(
    r"\b(?:back|away|off|to (?:the|him|her|my|school|work)|out of|from (?:him|her|the kids?)|mg|prescri\w+|every|daily|"
    r"a day|with breakfast|as told|used to|years|last (?:year|month|summer)|ago|ever|never|(?:did|do)nt|"
    r"no (?:me )?(?:tome|trague)|al dia|cada|diario|recet\w+|de vuelta|hace (?:anos|meses)|antes|nunca)\b"
)
"""What says that pills were carried or kept from someone, are taken as told, or were taken long ago or never."""
_NUMBER = (
    r"(?:[89]|[1-9]\d|1\d\d|200|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|"
    r"ocho|nueve|diez|once|doce|quince|dieci\w+|veinte|veinti\w+|treinta|cuarenta|cincuenta|sesenta)"
)
_ALL = (
    r"all of (?:it|them)|(?:the|a) (?:whole|full|entire) (?:bottle|box|pack|strip|thing|lot|sheet|script)|"
    r"(?:a )?(?:handful|fistful)s?|too many|every (?:last )?one|(?:i )?lost count|"
    r"(?:i )?(?:dont know|idk|dunno) how many|more than (?:i should|the label says)|"
    r"tod[ao]s ellas|(?:todo )?(?:el|un) (?:frasco|bote|pomo|paquete)(?: entero| completo)?|"
    r"(?:tod[ao] )?la (?:caja|botella|tira)(?: entera| completa)?|un punado|demasiadas|"
    r"(?:ya )?(?:no se|ni se) cuantas|perdi la cuenta"
)
_LOOSELY = r"all|a (?:lot|bunch|ton)|tod[ao]s|muchas|un (?:monton|chorro)"
_ABOUT = r"(?:like|maybe|about|around|probably|almost|i think|como|unas|casi|creo que|tal vez|quiza)"
_LEAD = r"(?:(?:y|and|ok|idk|well|pues) )*"
_OF_THEM = r"(?:of (?:them|those|the pills)|(?:more )?pills|de (?:esas|ellas)|pastillas)(?: \w+)?"
_AMOUNT = re.compile(rf"{_LEAD}(?:{_ABOUT} )*(?:{_ALL}|{_NUMBER} {_OF_THEM})(?: (?:maybe|i think|or so|or more|creo))?")
_AT_ONCE = re.compile(
    rf"{_LEAD}(?:{_ABOUT} )*(?:{_LOOSELY}|{_ABOUT} {_NUMBER})(?: (?:maybe|i think|or so|or more|creo))?"
)
"""An amount that says of what, and one that is of the pills only right after them: "like ten" may answer anything."""

RULE = "pills_in_parts"


def told_in_parts(text: str, before: Sequence[str]) -> Screening | None:
    """Return the overdose that `text`, an amount and nothing more, makes of pills taken in the messages before it.

    Eight is more than is taken at once of nearly any medicine; fewer are left to what else is said.
    """
    words = bare(text)
    if "?" in text or not (_AMOUNT.fullmatch(words) or _AT_ONCE.fullmatch(words)):
        return None
    near = before if _AMOUNT.fullmatch(words) else before[-1:]
    if not any(_TAKEN.search(said) and not _ELSEWHERE.search(said) for said in map(bare, near)):
        return None
    return Screening(Tier.T0, Kind.OVERDOSE, (RULE,), ((0, len(text)),))
