"""Thoughts of not being here that only the talk tells: "just thinking about it", "who gets him if I go". Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.risk.bare import bare
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.risk.context import Earlier

THINKING, LEFT_BEHIND, SHRUGGED = "thinking_about_it", "left_behind", "come_what_may"
WITH_THE_DEAD = "with_the_dead"

_OF_DYING = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_HARD = _OF_DYING | {Kind.DISTRESS, Kind.OVERDOSE}
_JUST = 2
"""Messages before, at most, in which a death is told that a wish to be with somebody is said of."""
_IT = r"(?:about|bout|of) (?:it|that|dying|death|ending)"
_THINKS = re.compile(
    rf"\b(?:(?:just|only|been|was|still|im|keep|always|kinda|sorta|kind of|sort of) )+think(?:in|ing)? {_IT}\b"
    rf"|\bi (?:do |still |just |always )*think {_IT}\b|\b(?:its|it is) just (?:a )?thoughts?\b"
    rf"|\b(?:never|cant|cannot|can not|dont|wont|couldnt) (?:ever )?(?:stop|quit) thinking {_IT}\b"
    r"|\b(?:solo|nomas|nada mas|a veces|todavia|sigo|siempre) (?:lo |en eso )?(?:pienso|pensaba|pensando|he pensado)"
    r"(?: en (?:eso|ello|morir\w*))?\b|\b(?:solo|nomas|nada mas) (?:lo |estoy |ando )+pens\w+\b"
    r"|\b(?:no (?:puedo )?(?:dejo|dejar|paro|parar)|nunca dejo) de pensar(?:lo)?(?: en (?:eso|ello|morir\w*))?\b"
    r"|\b(?:lo pienso|pienso en (?:eso|ello)) (?:todos los dias|a cada rato|todo el tiempo|cada \w+|diario|siempre)\b"
)
"""Thinking about it, and not being able to stop."""
_NOT_THAT = re.compile(
    r"\b(?:not|never|dont|didnt|wasnt|no longer|aint) (?:really |even |ever |been )?(?:think\w*)\b"
    r"|\b(?<!never )(?<!cant )(?<!cannot )(?<!dont )(?<!can not )(?<!wont )(?<!ever )(?:stopped|stop|quit) thinking\b"
    r"|\b(?:ya no|no|nunca) (?:l[oa] |he |en eso |estaba |estoy )?(?:pens(?:ado|ando|aba|e)|pienso)\b"
    r"|\bthink\w* (?:about|of) it (?:like|as)\b"
    r"|\b(?:the|your|a|that|this|el|la|su|una|ese) (?:help|program|offer|appointment|meeting|ayuda|programa|cita)\b"
)
"""What denies the thinking itself, or names something else that is thought of."""
_NO = re.compile(r"^\W*no+\s*[,.;!…]", re.IGNORECASE)
"""An answer to something else: "no, lo pienso" denies nothing."""
_I_GO = (
    r"(?:if|when|once|after) (?:i go|i am gone|im gone|i die|i pass|im dead|im not (?:here|around)"
    r"|i (?:aint|am not) (?:here|around)|i wasnt (?:here|around))"
)
_WHO = r"(?:him|her|them|it|my \w+|the (?:dog|cat|kids?|baby))"
_ME_VOY = r"(?:si|cuando) (?:yo )?(?:me voy|ya no (?:este|estoy)|me muero|falto|me muera|no estoy|no este)"
_LEAVES = re.compile(
    rf"\bwhat(?:s gonna happen| (?:happens|will happen|would happen|becomes)) (?:to|of|with) {_WHO} {_I_GO}\b"
    rf"|\bwho (?:gets|takes|will take|would take|feeds)(?: care of)? {_WHO} {_I_GO}\b"
    rf"|\bque (?:le |les )?(?:pasa|pasara|va a pasar|seria) (?:de |con )?(?:el|ella|ell[oa]s|mis? \w+)?"
    rf" ?{_ME_VOY}\b"
    rf"|\bquien (?:l[oa]s? |le )?(?:cuida|cuidaria|va a cuidar)(?: (?:de|a) (?:mi|mis) \w+)? {_ME_VOY}\b"
)
_INTO_CARE = re.compile(
    r"\b(?:rehab|detox|jail|hospital|treatment|program|work|inpatient|carcel|tratamiento|trabajo)\b"
)
_TO_THEM = re.compile(
    r"\b(?:want|wanna|ready|going|gonna|wish i could|need) (?:to )?(?:go )?(?:(?:be|go) with|join) "
    r"(?:him|her|them|my (?:\w+ )?(?:baby|son|daughter|boy|girl|husband|wife|mom|mother|dad|father|brother|sister"
    r"|child))"
    r"(?: again| soon| now)*$"
    r"|\b(?:quiero|ojala|voy a) (?:ya )?(?:irme|ir|estar|reunirme) (?:ya )?con (?:el|ella|ellos|mi \w+)"
    r"(?: ya| pronto)*$"
)
"""A wish to be with somebody, who may be dead."""
_DEAD = re.compile(
    r"\b(?:died|passed away|passed on|born sleeping|stillborn|buried|(?:his|her|the) funeral|in heaven|is dead"
    r"|we lost (?:him|her)|i lost (?:him|her|my \w+)|murio|fallecio|nacio (?:muert[oa]|dormid[oa])|esta en el cielo"
    r"|enterramos|enterre)\b"
)
_OF_THEM = re.compile(
    r"(?:he|she|they|hes|shes|born|stillborn|(?:i|we) lost (?:him|her)|el|ella|murio|fallecio|nacio)\b"
)
"""That it is said of the one before, and of nobody new."""
_ALONE = re.compile(
    r"\b(?:all|only (?:one|thing)|everything) i(?:ve)? (?:got|have|had)(?: left)?\b|\b(?:nobody|no one) (?:else|left)\b"
    r"|\b(?:lonesome|lonely|all alone)\b|\b(?:es )?(?:lo unico|todo lo) que (?:me queda|tengo)\b|\bno tengo a nadie\b"
    r"|\bestoy sol[oa]\b"
)
_SHRUGS = re.compile(
    r"(?:(?:well|so|idk|tbh|honestly|pues|bueno|ya|y) )*(?:what(?:ever)? happens happens|if it happens it happens"
    r"|(?:im |i am )?still here i guess|if i (?:go|die) i (?:go|die)|que (?:pase|sea) lo que (?:pase|sea|dios quiera)"
    r"|lo que tenga que pasar que pase|(?:aqui sigo|sigo aqui) supongo|si me (?:voy|muero) me (?:voy|muero))"
    r"(?: (?:i guess|idk|tbh|honestly|anymore|now|supongo|ya))?"
)
"""Whoever has nobody, or a hard time, and says so: "whatever happens happens". Of a wedding it is no such thing."""
_NO_ONE = re.compile(
    r"(?:honestly |really |just |i (?:have|got) |tengo |no tengo )*(?:nobody|no one|noone|nadie|a nadie)"
)


def thoughts_told(text: str, earlier: tuple[Earlier, ...]) -> Screening | None:
    """Return the thoughts that `text` tells of after `earlier`, or None.

    Thinking about "it" is of dying where that was heard; who would be left counts with how alone somebody is; to be
    with one who died is asked about gently.
    """
    words = bare(text)
    of_dying = any(past.kind in _OF_DYING and past.tier <= Tier.T2 for past in earlier)
    if of_dying and _THINKS.search(words) and not _NOT_THAT.search(bare(_NO.sub("", text))):
        return _found(THINKING, text)
    if _SHRUGS.fullmatch(words) and any(past.kind in _HARD or _NO_ONE.fullmatch(past.words) for past in earlier):
        return _found(SHRUGGED, text)
    leaves = _LEAVES.search(words) and not _INTO_CARE.search(words)
    if leaves and any(past.tier <= Tier.T2 or _ALONE.search(past.words) for past in earlier):
        return _found(LEFT_BEHIND, text)
    return _found(WITH_THE_DEAD, text) if _to_the_dead(words, [past.words for past in earlier[-_JUST:]]) else None


def _to_the_dead(words: str, before: Sequence[str]) -> bool:
    """Whether somebody wishes to be with one whose death is told just before, or just after."""
    if _OF_THEM.match(words) and _DEAD.search(words) and any(map(_TO_THEM.search, before)):
        return True
    return _TO_THEM.search(words) is not None and any(map(_DEAD.search, before))


def _found(rule: str, text: str) -> Screening:
    return Screening(Tier.T2, Kind.SUICIDE_PASSIVE, (rule,), ((0, len(text)),))
