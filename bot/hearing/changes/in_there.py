"""Whether something stands in the summary: asked by its words, and answered by the lines themselves. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.answers.taking import LINES, counts_drinks, given
from bot.hearing.answers.topics import about_using
from bot.hearing.changes.cutting import cut
from bot.hearing.changes.everywhere import nowhere_already
from bot.hearing.changes.grammar import NTH, THAT
from bot.hearing.changes.keeping_out import is_not_there, only_wish, tells_in_vain, wishes_in_vain
from bot.hearing.changes.labels import ALSO_BRIEF, line_called
from bot.hearing.changes.naming import under
from bot.hearing.changes.parting import holds
from bot.hearing.changes.rewording import unclear
from bot.hearing.changes.taking_out import called_out
from bot.hearing.lines.in_place import InPlace

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard

IN_THERE, NOT_IN_THERE = "in_there", "not_in_there"
"""What is said to it: its words are those of `utter_question_<it>`."""

_THERE = r"(?:in there|on there|in it|in that|in the summary|in what (?:i|you) sen[dt]|to the team)"
_AHI = r"(?:ahi|alli|en el resumen|en la (?:hoja|lista)|en lo que (?:mande|envie))"
_SO = r"(?:(?:so|and|but|wait|ok|also|y|pero|oiga|entonces|a ver),? )*"
_WHAT = r"(?P<what>(?!(?:it|that|this|eso)\b).+?)"
_EN = re.compile(
    rf"{_SO}(?:(?:did|does|do|will|is|are|was|were) (?:the |my )?{_WHAT}(?: (?:part|thing|bit|stuff))?(?: (?:go|get"
    rf"|make it|end up|written(?: down)?|saved|put|still))* {_THERE}"
    r"|(?:will|does|did) (?:it|that|this|the summary) (?:still )?(?:say|mention)(?: (?:that|anything about|about))?"
    r" (?P<said>.+)|where (?:does|did) (?:it|that) (?:say|mention) (?P<where>.+)"
    r"|(?:did|have) (?:you|u) (?:put|write|written|note|noted|add|include) (?:down|in) (?P<put>.+)"
    rf"|(?P<told>.+?)[,.;]+ ?(?:and )?(?:is|did|was) (?:that|it) (?:go |get |put )?(?:{_THERE}|in))"
)
_ES = re.compile(
    rf"{_SO}(?:(?:va a decir|dira|mencionara)(?: {_AHI})? (?:que |lo de )?(?P<dira>.+)|{_AHI} (?:dice|menciona|sale"
    rf"|puso|quedo) (?:que |lo de )?(?P<dice>.+)|(?:dice|menciona|puso|anoto|quedo) (?:que |lo de )?(?P<puso>.+) {_AHI}"
    rf"|(?:lo de |lo del |eso de )?(?P<esta>.+?),? (?:eso )?(?:si )?(?:esta|quedo|va|sale|viene|salio) {_AHI})"
)
"""In Spanish a mark is needed: without it that is told."""
_AROUND = re.compile(
    r"^(?:(?:that|i (?:said|told you|wrote)|(?:le )?dije(?: que)?|lo de|the|my|about) )+"
    r"|(?: (?:part|thing|bit|stuff|parte))+$"
)
_WAYS = (
    (re.compile(r"number|phone|telefono|numero"), re.compile(r"\d{3}")),
    (re.compile(r"mail|correo"), re.compile(r"@|\b(?:at|arroba) \w+")),
)
"""Which way to reach them is asked for, and how it is known in their line."""
_LED = r"(?:(?:wait|hey|ok|so|but|and|then|now|oiga|pero|y|espere|entonces|a ver),? )*"
_TOLD_PART = (
    r"(?:(?:phone )?number|e-?mail|name|answers?|lines?|numero|telefono|correo|nombre|respuestas?"
    r"|(?:[\w']+ ){1,3}(?:part|thing|line|answer|one))"
)
_GONE = re.compile(
    rf"{_LED}(?:what (?:do|have) i (?:have|got)(?: (?:in|on) (?:there|it)| down)? (?:now|so far|left)"
    rf"|(?:where did|where'?d|what happened to) (?:my|the|that) {_TOLD_PART}(?: go)?"
    r"|(?:que|q) (?:tengo|llevo|me queda|quedo) (?:ahora|ahorita|hasta ahora|ahi|puesto)"
    r"|donde esta mi (?:numero|respuesta)|(?:a |en )?donde (?:quedo|se fue|fue a parar)"
    rf" (?:(?:mi|el|la|las) {_TOLD_PART}|(?:eso|lo) (?:de|del) [\w']+(?: [\w']+){{0,2}}))"
)
"""Who looks for what they told, while the summary is on the table: "what do i have now", "where did my number go"."""
_FIGURES = re.compile(r"\+?\d[\d .()-]*\d")
_FEWEST = 3
"""Figures that are looked for inside of a longer number, at least."""
_LONGEST = 16
"""Words of such a question, at most."""


def stands(heard: Heard) -> str | None:
    """Return whether what a message asks for stands in the summary; None where it asks for nothing of the kind.

    Of drinking and using any words count: to say that it is not there, where it is in others, would be a lie.
    """
    if wishes_in_vain(heard) or lacks(heard):
        return NOT_IN_THERE
    if heard.question is not None or not (heard.shown or heard.sent) or heard.text.startswith("/"):
        return None
    plain = InPlace.of(heard.text).plain.strip(" .!?\u00bf\u00a1")
    found = _EN.fullmatch(plain) or (_ES.fullmatch(plain) if "?" in heard.text else None)
    if found is None or len(plain.split()) > _LONGEST:
        return None
    asked = next(words for words in found.groups() if words).strip(" ,.;")
    return IN_THERE if _is_there(heard, asked, _AROUND.sub("", asked)) else NOT_IN_THERE


def looks_for_it(heard: Heard) -> bool:
    """Return whether a message after the summary asks how it stands now, or where something of it went."""
    if heard.question is not None or not (under(heard) or heard.sent) or len(heard.text.split()) > _LONGEST:
        return False
    first = re.split(r"[.?!\n]+", InPlace.of(heard.text).plain.strip(" \u00bf\u00a1"), maxsplit=1)[0]
    return _GONE.fullmatch(first.strip(" ,")) is not None


def lacks(heard: Heard) -> bool:
    """Return whether a message under the summary wants something out, or not put down, of which no word stands there.

    Of drinking and using any words may mean what stands.
    """
    if nowhere_already(heard):
        return True
    if heard.question is not None or not (heard.shown or heard.sent):
        return False
    if tells_in_vain(heard):
        return True
    if not any(given(heard.slots.get(name)) for name in LINES):
        return only_wish(heard.text, None) is not None
    whole = InPlace.of(heard.text)
    named = [what for span in cut(whole.plain) for what in called_out(whole.part(*span).trimmed(" \t\n.,;!"))]
    if not named or not unclear(heard) or re.fullmatch(THAT, named[0]) or NTH.fullmatch(named[0]):
        return False
    of_use = about_using(heard.text) and any(
        about_using(heard.slots[name] or "") for name in LINES if name in heard.slots
    )
    return not of_use and all(is_not_there(heard, what) for what in named)


def _is_there(heard: Heard, asked: str, what: str) -> bool:
    told = [name for name in LINES if given(heard.slots.get(name))]
    if re.fullmatch(ALSO_BRIEF, asked):
        line = line_called(asked)
        sent_to = next((way for named, way in _WAYS if named.search(asked)), None) if line == "contact" else None
        return line in told and (sent_to is None or sent_to.search(heard.slots[line]) is not None)
    if (part := _FIGURES.search(what)) and len(figures := re.sub(r"\D", "", part[0])) >= _FEWEST:
        return any(
            figures in re.sub(r"\D", "", number) for name in told for number in _FIGURES.findall(heard.slots[name])
        )
    of_use = about_using(what) or counts_drinks(what)
    return any(
        holds(heard, name, what) or (of_use and (about_using(heard.slots[name]) or counts_drinks(heard.slots[name])))
        for name in told
    )
