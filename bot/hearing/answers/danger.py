"""Whether somebody writes in danger from another, now. Pure functions, without Rasa.

Then what is said is short, says how to get out, and is other words each time; no question of the talk is offered until
they choose to go on or say that it was no danger (docs/crisis-protocol.md).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.hearing.lines.clauses import folded
from bot.risk.context_cue import ABUSE, BODY

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from bot.hearing.answers.taking import Heard

IN_DANGER = "in_danger"
"""The slot, and what comes with a message."""

ENDING = "_danger"
"""What is said instead is the response of this ending, where there is one."""

THINGS = "_danger_things"
"""What is said first where things are named that somebody would go back for: keys, a bag, papers at home."""

FAILING = "_failing"
"""What is said instead where a body fails, by whatever cause: no word of feelings goes before 911."""

OF_A_BODY = BODY | {"withdrawal"}
KIND = "abuse_danger"
NOW = frozenset({"T0", "T1"})
GRAVE = frozenset({"T0", "T1", "T2"})
SOON = 2
"""For so many messages after one with danger in it, what is not understood is met as if it spoke of that."""
GOES_ON = frozenset({"start_talk", "keep_talking"})
"""What the person says or presses to go on from there."""
FALSE_ALARM = "false_alarm"
"""Ends it as a button; in words the edge tells which danger is meant, for another may have been heard besides."""


_THINGS = re.compile(
    r"\b(?:my|the|our) (?:car |house )?(?:keys|bags?|purse|wallet|clothes|things|stuff|suitcase|ids?|papers|phone)\b"
    r"(?! (?:is|was|are|went) )|\b(?:mis?|las?|los) (?:llaves|bolsas?|cartera|ropa|cosas|maletas?|papeles|celular)\b"
)
_GOES = re.compile(
    r"\b(?:get|grab|pack\w*|take|took|leave|leaving|left|without|back for|go back|fetch|need|has|have|hid\w*|agarr\w+"
    r"|empac\w+|sacar|saco|llev\w+|dej\w+|sin|por|voy|ir(?:me)?|salir(?:me)?|quit\w+|escond\w+|tiene)\b"
)


_HELP = (
    r"(?:911|9 1 1|988|them|it|(?:an|the) ambulance|poison control|(?:the )?(?:er|paramedics|emergency line)|for help"
    r"|an? doctor|the number|al? (?:911|nueve once|988|emergencias|la ambulancia|una ambulancia|toxicologia))"
)
_SO_FAR = r"(?: (?:now|already|rn|right now|just now|ya|ahora|ahorita))*"
_STOPS = r"(?= *(?:$|[.,;!\n]| (?:and|y) (?:they|theyre|help|an ambulance|ya viene|vienen)\b))"
_CALLS_NOW = re.compile(
    rf"(?:^|[.,;!\n] *)(?:(?:ok(?:ay)?|yes|yeah|yep|fine|all ?right|well|si|bueno|listo|pues|ya)[ ,]+)*(?:"
    rf"(?:i'?m |im |i am |we'?re |we are )?(?:just |already )?calling(?: {_HELP})?"
    rf"|(?:i'?ll|i will|we'?ll|we will) call(?: {_HELP})?|(?:i|we) (?:just |already )?called(?: {_HELP})?"
    rf"|(?:he|she|they|my \w+) (?:is calling|(?:just |already )?called) (?!it\b|them\b){_HELP}"
    rf"|(?:ya |yo )*(?:estoy|estamos) llamando(?: {_HELP})?|(?:ya |yo )*(?:voy a llamar|llame|llamamos)(?: {_HELP})?"
    rf"|(?:ya |yo )*lo llamo){_SO_FAR}{_STOPS}"
)
"""Help that is called, in a clause of its own: nobody is called names, a friend or a workplace."""
_LONG_AGO = re.compile(
    r"\b(?:ago|last (?:year|month|week|time)|once|years?|back then|if|when|maybe|later|tomorrow|goodbye|bye|wo ?n'?t"
    r"|never|hace|el (?:ano|mes) pasado|antes|si (?!,)\w+ (?:peor|mal)|manana|tal vez|luego|despedir\w*|nunca)\b"
)
"""Then it was another time, or is not done yet."""


def calls_now(text: str) -> bool:
    """Return whether a text says that help is being called, or was just now: who calls is not told to call."""
    plain = folded(text)
    return _CALLS_NOW.search(plain) is not None and _LONG_AGO.search(plain) is None


def names_things(text: str) -> bool:
    """Return whether a text names things that somebody would take along, or leave without."""
    plain = folded(text)
    return _THINGS.search(plain) is not None and _GOES.search(plain) is not None


def tells_of_danger(risk: Mapping[str, str]) -> bool:
    """Return whether a message of this risk has danger in it, or harm by another."""
    return risk.get("tier") in GRAVE or risk.get("kind") in ABUSE


def tells_of_a_body(risk: Mapping[str, str]) -> bool:
    """Return whether a message of this risk tells of a body that fails, or may within the hour."""
    return risk.get("tier") in NOW and risk.get("kind") in OF_A_BODY


def in_danger(heard: Heard, denies: Collection[str] = ()) -> bool | None:
    """Return whether they are in danger from this message on, or None where it changes nothing.

    `denies` are the kinds of danger, heard before, that the edge found the message to say are not so.
    """
    now = heard.risk.get("kind") == KIND and heard.risk.get("tier") in NOW
    before = bool(heard.slots.get(IN_DANGER))
    if now:
        return None if before else True
    pressed = heard.intent == FALSE_ALARM and heard.text.startswith("/")
    ends = heard.intent in GOES_ON or pressed or not ABUSE.isdisjoint(denies)
    return False if before and ends else None
