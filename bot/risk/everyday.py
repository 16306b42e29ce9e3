"""What an ordinary day says in the words of danger: "se corta" of a call, a knife among onions, a last day with cake.

Each reading covers the words of the cue, is of the kinds of danger it can be taken for, and holds only where nothing in
the whole message says that it is more. Where one of the two is in doubt the cue stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.risk.model import Kind, Tier

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.risk.reading import Reading

_DIE = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY, Kind.WITHDRAWAL})
_MIND = frozenset({Kind.PSYCHOSIS})
_HURT = frozenset({Kind.ABUSE_DANGER, Kind.CHILD_DANGER})
_JOKED = frozenset({Kind.ABUSE_DANGER, Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.THIRD_PARTY, Kind.DISTRESS})


NOTE = "everyday"
"""What the name of a cue ends with of which something is left."""


class Everyday(NamedTuple):
    """How it is told, what takes it back, what must be said beside it, and what is left of the cue (None: nothing)."""

    told: str
    unless: str
    kinds: frozenset[Kind]
    beside: str = ""
    left: Tier | None = None


_READINGS = (
    Everyday("CUTSOFF", "CUTSDEEPER", _DIE),
    Everyday("CUTSOFFTHERE", "SOMEONECUTS", _DIE),
    Everyday("COOKING", "BLADEMEANT", _DIE),
    Everyday("LASTSHIFT", "LASTOFALL", _DIE),
    Everyday("THISTIMEIGO", "THISTIMEENDS", _DIE),
    Everyday("KNIVESSPLIT", "SPLITHURTS", _DIE | {Kind.THIRD_PARTY}),
    Everyday("BYTHETRACKS", "ONTHETRACKS", _DIE),
    Everyday("PANICTOLD", "DYINGMEANT", _DIE, beside="WASPANIC"),
    Everyday("PUTAWAY", "TAKENUP", _DIE),
    Everyday("HELDFORME", "HELDFORSELF", frozenset({Kind.THIRD_PARTY}), beside="IMWITHTHEM"),
    Everyday("SLEPTON", "NUMBFORMORE", _BODY),
    Everyday("ASKSKIT", "DOWNNOW", _BODY),
    Everyday("ASKSLAW", "LAWDOWN", _BODY),
    Everyday("ASKSSIGNS", "DOWNNOW", _BODY, beside="FORALESSON"),
    Everyday("ASKSWHOTOCALL", "DOWNNOW", _BODY),
    Everyday("ASKSMIX", "ALREADYMIXED", _BODY),
    Everyday("EATENUP", "NOTEATEN", _BODY | {Kind.SUICIDE_ACTIVE}),
    Everyday("TANTRUM", "REALFIT", _BODY, left=Tier.T3),
    Everyday("NOBODYDOWN", "BUTSOMEONE", _BODY),
    Everyday("FAINTEDAT", "STILLDOWN", _BODY),
    Everyday("CUTWOOD", "CUTFLESH", _DIE, left=Tier.T3),
    Everyday("ROOFWORK", "ROOFMEANT", _DIE),
    Everyday("VOICESNEARBY", "VOICESOFMIND", _MIND, left=Tier.T3),
    Everyday("JOKEKILLLAUGHED", "NOJOKE", _JOKED),
    Everyday("DYED", "NOTDYED", _BODY),
    Everyday("ANIMAL", "PERSONTOO", _BODY),
    Everyday("THINGDOWN", "SOMEBODYDOWN", _BODY),
    Everyday("INTHESHOW", "OUTOFTHESHOW", _BODY),
    Everyday("LEAPS", "LEAPMEANT", _DIE),
    Everyday("DOINGTHEFORM", "LASTOFALL", _DIE),
    Everyday("TOOKDAILY", "TOOKTOOMANY", _BODY),
    Everyday("FEETOFF", "LEAPMEANT", _DIE),
    # Of these something is left: a song one chose, pills one keeps, and he who was armed are asked about gently.
    Everyday("LYRIC", "MEANTIT", _DIE, left=Tier.T3),
    Everyday("KEEPSPILLS", "PILLSMEANT", _DIE, beside="LOCKEDUP", left=Tier.T3),
    Everyday("ASKSIF", "ASKEDOFNOW", _BODY, left=Tier.T3),
    Everyday("JOKEHARM", "NOJOKE", frozenset({Kind.HARM_TO_OTHERS}), beside="HUMOUR", left=Tier.T3),
    Everyday("BEHINDBARS", "STILLOUT", _HURT, left=Tier.T3),
    # Who jokes of a spouse is asked gently all the same.
    Everyday("JOKEKILL", "NOJOKE", _JOKED, beside="HUMOUR", left=Tier.T3),
)
_THIRD = Everyday("PUTAWAY", "TAKENUP", _DIE, left=Tier.T2)
"""Blades put away from somebody who is named: a caring act, and of a third party."""
_OF_WHOM = frozenset({"him", "her", "them", "his", "he", "she", "they"})


_OF_KIND = {kind: tuple(each for each in _READINGS if kind in each.kinds) for kind in Kind}


def told(read: Reading, kind: Kind) -> list[Everyday]:
    """Return the readings of a kind that the message says the words of: none, nearly always."""
    return [each for each in _OF_KIND[kind] if read.said(each.told)]


def reading(read: Reading, readings: Iterable[Everyday], start: int, end: int) -> Everyday | None:
    """Return which of the readings `told` covers the cue at words `start` to `end`, if any does."""
    for each in readings:
        if _holds(read, each, start, end):
            of_another = each.told == _THIRD.told and not _OF_WHOM.isdisjoint(read.tokens)
            return _THIRD if of_another else each
    return None


def _holds(read: Reading, each: Everyday, start: int, end: int) -> bool:
    if not read.overlaps(each.told, start, end) or read.said(each.unless):
        return False
    return not each.beside or read.said(each.beside)
