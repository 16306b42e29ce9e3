"""Of whom a danger is said, by who stands before its words: "my son hears voices", "i took all my mom's pills".

Only asked where it decides how somebody is spoken to. The nearest one counts; where somebody is both told of and
spoken to ("my dad hates me, took some pills") nothing is said of whose it is.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.risk.reading import bag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SELF, OTHER = "self", "other"

WITH_CHILD = frozenset({"baby_moves_less", "bebe_se_mueve_menos", "embarazada_y_sangra"})
"""Rules of a pregnancy that is to be looked at today (`cues/body/pregnancy.py`): no other's body is meant by a baby."""

_I = bag("i im ive id ill yo")
_OWN_VERBS = bag("oigo escucho veo siento estoy tengo")
"""How Spanish says "I" within the words of a danger."""
_JUST_BEFORE = bag("estoy ando sigo")
"""Right before the words of a danger these are said of whoever writes: "estoy sangrando"."""
_NEITHER = bag("me myself us nos him her")
"""What may be on either side: "he hit me", "worried about her", "took her pills"."""
_THEY = bag("he she they hes shes theyre ella ellos ellas")
_THEIRS = bag("his her their")
_WITHOUT_ME = (("without", "me"), ("sin", "mi"), ("wout", "me"))
_ORGAN = bag("heart hart chest pulse lips face arm arms hands jaw breath breathing head skin throat")
_HAPPENS_TO = bag("le les")
_TO_ME = bag("me nos")


def whose(inside: Sequence[str], left: Iterable[str], kin: frozenset[str]) -> str:
    """Return "self", "other" or "": `inside` are the words of a danger, `left` those before it, nearest first.

    `kin` are words for people. After its first word the danger's own words name no one ("took her pills").
    """
    if not (_I | _OWN_VERBS).isdisjoint(inside) or without_me(inside):
        return SELF
    left = tuple(left)
    if not _JUST_BEFORE.isdisjoint(left[:1]):
        return SELF
    for word in (*inside[:1], *left):
        if word in _I:
            return SELF
        if word in _NEITHER:
            return ""
        if word in _THEY or word in kin:
            return OTHER
    return ""


def without_me(inside: Sequence[str]) -> bool:
    """Return whether the words of a danger end in "without me": whoever is better off, it is said of oneself."""
    return tuple(inside[-2:]) in _WITHOUT_ME


def whose_body(inside: Sequence[str]) -> str:
    """Return OTHER where the words of a failing body say that it is another's, and else "".

    "Le late el corazón", "his heart is racing", "se puede estar muriendo": whoever writes is not the one.
    """
    if not _HAPPENS_TO.isdisjoint(inside) or (inside[0] == "se" and _TO_ME.isdisjoint(inside[1:2])):
        return OTHER
    return OTHER if any(one in _THEIRS and two in _ORGAN for one, two in pairwise(inside)) else ""


_WITH_CHILD = bag(
    "wife girlfriend sister daughter cousin niece friend mujer esposa novia hermana hija prima amiga nuera"
)
"""Whom somebody else's unborn child is told of."""
OF_THE_UNBORN = frozenset({"baby_moves_less", "bebe_se_mueve_menos"})
"""The cues of a child that is carried: whoever feels it move carries it."""


def whose_child(near: Iterable[str]) -> str:
    """Return of whom an unborn child is told, by its words and those before: of whoever writes, or one who is named."""
    return SELF if _WITH_CHILD.isdisjoint(near) else OTHER
