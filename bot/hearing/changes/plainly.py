"""Orders about the summary so plain that they are read whole, before the small grammar. Pure, without Rasa.

Each says one thing about a line, a name or a number; two of them may be joined by "and".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.hearing.changes.addresses import without_address
from bot.hearing.changes.another_way import another_way
from bot.hearing.changes.everywhere import out_everywhere
from bot.hearing.changes.keeping_out import all_out
from bot.hearing.changes.number_told import number_added, number_missed
from bot.hearing.changes.renumbering import renumbered_in_words
from bot.hearing.changes.retiming import hours_added
from bot.hearing.changes.whole_lines import of_whole_lines

if TYPE_CHECKING:
    from bot.hearing.answers.taking import Heard
    from bot.hearing.changes.mending import Change

_WAYS = (
    another_way, all_out, of_whole_lines, out_everywhere, without_address, renumbered_in_words, number_missed,
    number_added, hours_added,
)  # fmt: skip
_OUTS = (out_everywhere, without_address, renumbered_in_words)
_LONGEST = 30
"""Words of two such orders in a row, at most."""
_AND = re.compile(r",? (?:and|y|&) |[.;,] ", re.IGNORECASE)


def plainly(heard: Heard) -> Change:
    """Return the lines that one plain order changes, or two in a row; empty where a message is neither."""
    return next((change for way in _WAYS if (change := way(heard))), {}) or _both(heard)


def _both(heard: Heard) -> Change:
    """Return the lines without what each half of a message wants out; empty where one half wants something else."""
    if len(heard.text.split()) > _LONGEST:
        return {}
    for joint in _AND.finditer(heard.text):
        first = _out(replace(heard, text=heard.text[: joint.start()]))
        if not first:
            continue
        now = replace(heard, text=heard.text[joint.end() :], slots={**heard.slots, **first})
        if second := _out(now):
            return {**first, **second}
    return {}


def _out(heard: Heard) -> Change:
    return next((change for way in _OUTS if (change := way(heard))), {})
