"""A message that changes lines, cut into its wishes: each begins where the next is put. Pure, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.changes import grammar
from bot.hearing.changes.taking_out import outside_quotes
from bot.hearing.wishes.steering import says_to_send

_SENTENCE_ENDS = re.compile(r"[.!?\n\u2026]")
_LINES = re.compile(grammar.LIST)


def cut(plain: str) -> list[tuple[int, int]]:
    """Return where each piece of a message begins and ends; an order to send ends before what shall not go."""
    cuts = [(found.start(), found.end()) for found in outside_quotes(grammar.CUT, plain)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(plain)]
    found: list[tuple[int, int]] = []
    for start, end in zip(starts, ends, strict=True):
        joins = (  # "my name and my number are wrong"
            found
            and _SENTENCE_ENDS.search(plain, found[-1][1], start) is None
            and _LINES.fullmatch(plain[slice(*found[-1])].strip(" ,"))
            and not grammar.ORDERS.match(plain[start:end])  # "my goal, change it to …"
        )
        found = [*found[:-1], (found[-1][0], end)] if joins else [*found, (start, end)]
    return [part for span in found for part in _order_first(plain, *span)]


def _order_first(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    ends = grammar.BUT_NOT.search(plain, start, end)
    if ends is None or not says_to_send(plain[start : ends.start()]):
        return [(start, end)]
    return [(start, ends.start()), (ends.end(), end)]
