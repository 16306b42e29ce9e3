"""Of whom a danger is said, by who stands before its words: "my son hears voices", "i took all my mom's pills".

Only asked where it decides how somebody is spoken to. The nearest one counts; where somebody is both told of and
spoken to ("my dad hates me, took some pills") nothing is said of whose it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.reading import bag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SELF, OTHER = "self", "other"

_I = bag("i im ive id ill yo")
_OWN_VERBS = bag("oigo escucho veo siento estoy tengo")
"""How Spanish says "I" within the words of a danger."""
_NEITHER = bag("me myself us nos him her")
"""What may be on either side: "he hit me", "worried about her", "took her pills"."""
_THEY = bag("he she they hes shes theyre ella ellos ellas")


def whose(inside: Sequence[str], left: Iterable[str], kin: frozenset[str]) -> str:
    """Return "self", "other" or "": `inside` are the words of a danger, `left` those before it, nearest first.

    `kin` are words for people. After its first word the danger's own words name no one ("took her pills").
    """
    if not (_I | _OWN_VERBS).isdisjoint(inside):
        return SELF
    for word in (*inside[:1], *left):
        if word in _I:
            return SELF
        if word in _NEITHER:
            return ""
        if word in _THEY or word in kin:
            return OTHER
    return ""
