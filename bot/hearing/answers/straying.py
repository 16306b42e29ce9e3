"""Whether what was written to a question tells of trouble that it does not ask for. Pure functions, without Rasa.

"Tomo casi diario" is not what has helped, nor "i used last night" what to stay away from: it is what brings somebody,
and there a clinician looks for it. What helps, who is near, what is hoped and what is refused stays an answer.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers import filing_words as words
from bot.hearing.answers.taking import ALSO, FIRST_DISCLOSURE, SKIPPED, TOLD
from bot.hearing.answers.topics import about_using
from bot.hearing.lines.clauses import clauses, folded, whole
from bot.profile import logistics_only

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

_OFTEN = re.compile(words.OF_USE)
_USES = re.compile(
    r"\b(?:i|i'?ve been|ive been|i'?m|im) (?:just |still |only |even |usually |mostly )*(?:drink(?:ing)?|us(?:e"
    r"|ing)|smok(?:e|ing)"
    r"|tak(?:e|ing)|do(?:ing)?|snort(?:ing)?)\b|\b(?:tomo|bebo|fumo|consumo|uso|me (?:meto|tomo|fumo|echo)"
    r"|estoy (?:tomando"
    r"|bebiendo|usando|consumiendo))\b"
)
_USED = re.compile(
    r"\b(?:i|i'?ve|ive) (?:just |already |only |even |kinda )*(?:used(?! to\b)|relapsed|drank|slipped|smoked"
    r"|snorted|popped|took"
    r"|did)\b|\b(?:been|was) (?:clean|sober) .*\b(?:till?|until|up to|before)\b"
    r"|\b(?:recai|volvi a (?:tomar|usar|fumar|consumir|caer|lo mismo)|me meti|(?:ayer|anoche) (?:tome|bebi|fume"
    r"|use|consumi)"
    r"|(?:me )?(?:tome|bebi|fume|consumi)|limpi[oa] .*\bhasta)\b"
)
_WHEN = re.compile(
    r"\b(?:last (?:night|nite|week|month)|yesterday|today|tonight|this (?:morning|week)|again|since|till?|until"
    r"|on top of"
    r"|anoche|ayer|antier|hoy|otra vez|de nuevo|hasta|desde|la semana pasada)\b"
)
_BODY = re.compile(
    r"\b(?:sude|sudaba|temblaba|me temblaban|vomite|me puse (?:muy )?mal|shook|was shaking|sweated|got (?:so "
    r"|real |really )?sick"
    r"|threw up)\b"
)
_TROUBLE = re.compile(
    r"\b(?:panic attacks?|the panic|too much (?:weed|drinking|pot|alcohol|coke|smoking)|(?:drinking|smoking) too much"
    r"|withdrawals?|ataques? de panico|(?:tomo|bebo|fumo|tomar|fumar|beber) (?:demasiado|mucho)|de las manos)\b"
)
_ONLY_TAKES = re.compile(
    r"(?:yo )?(?:nomas|solo|solamente|nada mas) (?:tomo|bebo|fumo)\b.*|(?:yo )?(?:tomo|bebo|fumo) (?:nomas|solo)\b.*"
    r"|i (?:just|only) (?:drink|smoke|use)\b.*"
)
"""What is taken, and nothing else."""
_ONSET = re.compile(
    r"(?:(?:it |all )?(?:started|began)|(?:todo )?(?:me )?(?:empezo|comenzo))\b.{3,}"
    r"|(?:since|desde)(?: (?:like|about|around|como|mas o menos|the|el|en))* (?:january|february|march|april"
    r"|may|june|july"
    r"|august|september|october|november|december|last \w+|\d{4}|high school|covid|enero|febrero|marzo|abril"
    r"|mayo|junio|julio"
    r"|agosto|septiembre|octubre|noviembre|diciembre|ano pasado|la pandemia)"
)
"""When something began, and nothing else."""
_HELPS = (
    r"\b(?:help\w*|calm\w*|relax\w*|sooth\w*|ease\w*|quiet\w*|cop(?:e|es|ing)|numb\w*|the edge|get(?:s"
    r"|ting)? me|keeps? me"
    r"|only thing|sleeps?|forget|ayud\w+|calm\w+|relaj\w+|alivi\w+|sirv\w+|duerm\w+|dorm\w+|tranquil\w+"
    r"|olvid\w+|lo unico"
    r"|instead|stopp?\w*|quit\w*|went|talk\w*|walk\w*|pray\w*|breath\w*|music\w*|dej\w+|fui|habl\w+|camin\w+"
    r"|rez\w+|respir\w+)\b"
)
_PEOPLE = (
    r"\b(?:my|our|mis?|nuestr[oa]s?|with|con|no ?one|nobody|none|any(?:one|body)|some(?:one|body)|friends?"
    r"|sponsor|group|nadie"
    r"|ningun[oa]?|alguien|amig[oa]s?|padrino|grupo|dogs?|cats?|perr[oa]s?|he|she|they|ell?a|ellos)\b"
)
_HOPES = (
    r"\b(?:want|wanna|hop(?:e|ing)|wish|like to|love to|to (?:be|not|stop|get|quit|go|have|feel)|stop\w*"
    r"|quit\w*|less|not"
    r"|never|without|back|better|quiero|quisiera|gustaria|ojala|poder|dejar\w*|parar|menos|sin|ya no|nunca|no"
    r"|volver a ser|mejor)\b"
)
_REFUSES = (
    r"\b(?:do ?n'?t|dont|not|never|no|about|that i|how i|why i|what i|talk\w*|bring|mention|ask|topic|the fact"
    r"|anything|lo de"
    r"|que|nada|habl\w+|toqu\w+|pregunt\w+|tema|sobre)\b"
)
_STAYS = {
    name: re.compile(way)
    for name, way in (("helped", _HELPS), ("supports", _PEOPLE), ("goal", _HOPES), ("avoid", _REFUSES))
}
"""What makes such words an answer to these questions all the same."""


def strays_to(heard: Heard) -> str | None:
    """Return the line for what tells of trouble where something else was asked; None where it may well answer.

    Said twice it answers: nobody is asked on for ever.
    """
    stays = _STAYS.get(heard.question or "")
    if stays is None or heard.text.startswith("/") or logistics_only(heard.slots):
        return None
    plain = folded(heard.text)
    pieces = [clause.plain for clause in clauses(heard.text)] if whole(heard.text) else []
    began = bool(pieces) and all(map(_ONSET.fullmatch, pieces))
    if not began and (stays.search(plain) or not _tells(plain, heard)):
        return None
    line = ALSO if heard.slots.get(FIRST_DISCLOSURE) in (SKIPPED, TOLD) else FIRST_DISCLOSURE
    return None if heard.text.strip() in (heard.slots.get(line) or "") else line


def _tells(plain: str, heard: Heard) -> bool:
    """Return whether plain words tell of using, as it was or as it is, or of a body without it."""
    now = _USES.search(plain) is not None and _OFTEN.search(plain) is not None
    then = _USED.search(plain) is not None and (about_using(heard.text) or _WHEN.search(plain) is not None)
    hard = heard.question in ("helped", "supports") and (_TROUBLE.search(plain) or _BODY.search(plain)) is not None
    only = about_using(heard.text) and _ONLY_TAKES.fullmatch(plain.strip(" .!")) is not None
    return now or then or hard or only
