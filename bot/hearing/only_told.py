"""What sounds like a question of cost, of the wait or of a medicine, and is only told. Pure functions, without Rasa.

How much somebody takes is no price; nobody who answers at a door is no wait; and a nurse who tells of her own pills
asks for no advice. In small letters without accents, as bot/hearing/lines/clauses.py folds them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded

if TYPE_CHECKING:
    from collections.abc import Callable

_NOT_OF_COST = re.compile(
    r"\bhow (?:much|many) (?:i|he|she|we|they|my \w+)(?:'?m|'?s|'?re| am| is| are| was"
    r"| used to)? (?:\w+ )?(?:us(?:e|es|ed"
    r"|ing)|drink\w*|drank|tak(?:e|es|ing)|took|do(?:es|ing)?|did|smok\w+|snort\w*|vap\w+|have|has|had|hurts?"
    r"|love|miss"
    r"|weigh\w*|sleep\w*|eat\w*)\b(?! (?:left )?(?:to )?(?:pay|owe|cover)\b)"
    r"|\b(?:don'?t|dont|do not|did (?:i|you|u)|leave out|take out|remove|delete|skip|forget"
    r"|not) (?:\w+ ){0,6}?(?:the|my"
    r"|that) (?:price|cost|money|bill|pay\w*) (?:thing|part|bit|stuff|question)\b"
    r"|\b(?:es|era) (?:lo|cuanto) que (?:uso|tomo|consumo|me meto|fumo|bebo)\b|\bcuanto (?:uso|tomo|consumo"
    r"|fumo|bebo)\b"
    r"|\b(?:no (?:le |les )?(?:dig\w+|cuent\w+|mand\w+|pong\w+)|quit[eoa]\w*|borr[eoa]\w*|mande"
    r"|puse) (?:\w+ ){0,4}?lo del?"
    r" (?:precio|costo|dinero|pago|cobro)\b"
)
"""How much somebody takes, and what was said of a price: no cost is asked for."""
_HOW_MUCH_IS_IT = re.compile(r"\bhow much(?: is (?:it|this|that))?\W*$|\bcuanto (?:es|cuesta|sale|cobran)\b")
"""Asked beside it, the price is wanted after all."""
_AT_A_DOOR = re.compile(
    r"\b(?:no ?one|nobody|(?:did|does|is|was|ha)(?:n'?t| not)|never) (?:\w+ )?(?:answer\w*|open\w*|pick(?:ing|ed)? up"
    r"|respond\w*)\b[^.?!]{0,30}\b(?:knock\w*|door|called (?:him|her|them)|bang\w*)\b"
    r"|\b(?:knock\w*|door|toqu[eo]|toco|toque|puerta)\b[^.?!]{0,30}\b(?:no ?one|nobody|(?:did|does|is|was)n'?t|nadie"
    r"|no (?:me )?(?:contest|abr|respond|sale))"
    r"|\b(?:nadie|no) (?:me )?(?:contest|abr|respond)\w*[^.?!]{0,30}\b(?:toqu[eo]|toco|puerta|cuarto|recamara)\b"
)
"""Nobody answers at a door: that is no wait in this chat."""
_OF_MEDICINE = re.compile(
    r"[?]|\b(?:can|could|should|shud|would|does|do|did|is it|are (?:they|these)|how|what|which|whether|if i"
    r"|ok to|safe"
    r"|dos(?:e|es|age|ing)|mg|mix\w*|interact\w*|side effects?|allerg\w*|refill\w*|prescri\w+|doctor said to|advice"
    r"|taper\w*|wean\w*|detox\w*|stop\w*|quit\w*|withdraw\w*|off (?:of )?(?:my|the|them|it)|narcan|naloxone"
    r"|overdos\w*|feel\w*|weird|worse|dizzy|with (?:alcohol|beer|wine|vodka|liquor|weed|benzos?|xanax)"
    r"|too (?:much|many)|heart|races|racing|my (?:meds?|medic\w+)"
    r"|suboxone|methadone|vivitrol|naltrexone|buprenorphine|pregnan\w*|run(?:ning)? out|ran out"
    r"|puedo|podria|debo|deberia|cuant[oa]s?|como|que (?:pasa|hago|me)|cual|si (?:me|es|puedo)|se puede|seguro|dosis"
    r"|mezcl\w+|efectos?|alergi\w+|receta\w*|consejo|dejar\w*|dejo|abstinencia|naloxona|sobredosis|metadona"
    r"|embaraz\w*|me (?:dan|den|receten)|se me acab\w+"
    r"|me siento|rar[oa]s?|peor|con (?:alcohol|cervezas?|vino|tequila|mota)|demasiad[oa]s?)\b"
)
_TOLD_OF_ONESELF = re.compile(
    r"\b(?:i (?:think |guess |know |feel like )?(?:i )?(?:have|got) (?:a |an )?(?:\w+ ){0,2}(?:problem|habit"
    r"|addiction)"
    r"|i'?(?:ve|m)? ?(?:been|am)? (?:taking|using|stealing|popping|eating|snorting|hooked|addicted|dependent)\b"
    r"|(?:like|as|the way) (?:the|my) (?:doctor|dr|doc|psychiatrist|nurse) (?:says?|said|told|wants?|orders?)"
    r"|as (?:prescribed|directed)"
    r"|(?:creo que )?tengo (?:un )?problemas? con|(?:he estado|ando|vengo|estoy) (?:tomando|usando|robando|agarrando)"
    r"|estoy enganchad[oa]|soy adict[oa]|como (?:dice|dijo|me dijo|manda|receto) (?:el|la|mi) (?:doctora?"
    r"|medic[oa]))\b"
)
"""Who tells of a problem of their own, or of taking something as a doctor says, asks for no advice."""


_ONLY_TAKES = re.compile(
    r"(?:(?:yo|ya|pues|es que|so|well) )*(?:he estado|ando|vengo|estoy|toy|i'?m|i am|i'?ve been) (?:tomando|usando|en"
    r"|con|on"
    r"|taking|using) (?:la |el |my )?(?:metadona|methadone|suboxone|subs|bupe?|buprenorfina|buprenorphine|naltrexon[ea]"
    r"|vivitrol|sublocade|sertralina|sertraline|zoloft|prozac)(?: (?:hace|desde|for|since) .{1,25})?"
)
"""What somebody takes, and no more: nothing is asked of it."""


_INSURED = re.compile(
    r"(?:(?:pues|yo|ya|ah|bueno) )*(?:que )?si (?:tengo|cuento con|traigo)(?: (?:el|mi|un))?"
    r" (?:seguro|aseguranza|medicaid|medicare|medi-?cal)(?: (?:medico|de salud|del trabajo|del estado))?"
)
"""A yes as many write it, without its accent: it tells of an insurance, and asks for nothing."""


def asks_of_cost(text: str) -> bool:
    """Return whether a text may ask what it costs: not how much somebody takes, nor that a price be left out."""
    plain = folded(text)
    return _NOT_OF_COST.search(plain) is None or _HOW_MUCH_IS_IT.search(plain) is not None


def waits_here(text: str) -> bool:
    """Return whether a text may speak of the wait in this chat: not of nobody who answers at a door."""
    return _AT_A_DOOR.search(folded(text)) is None


def asks_of_medicine(text: str) -> bool:
    """Return whether a text may ask about a medicine: not who tells of a problem, or of pills as prescribed."""
    plain = folded(text)
    if _ONLY_TAKES.fullmatch(plain.strip(" .!")):
        return False
    rest = _TOLD_OF_ONESELF.sub(" ", plain)
    return rest == plain or _OF_MEDICINE.search(rest if "?" not in text else text) is not None


def asks_of_insurance(text: str) -> bool:
    """Return whether a text may ask about insurance: not who says, with no accent and no mark, that they have one."""
    return "?" in text or _INSURED.fullmatch(folded(text).strip(" .!")) is None


ASKS: dict[str, Callable[[str], bool]] = {
    "cost": asks_of_cost,
    "insurance": asks_of_insurance,
    "reply_time": waits_here,
    "medical_question": asks_of_medicine,
}
"""What each of these guesses asks for."""
