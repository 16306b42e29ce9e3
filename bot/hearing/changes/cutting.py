"""A message that changes lines, cut into its wishes: each begins where the next is put. Pure, without Rasa."""

from __future__ import annotations

import re

from bot.hearing.changes import grammar
from bot.hearing.changes.labels import ALL
from bot.hearing.changes.quoting import outside_quotes
from bot.hearing.wishes.steering import says_to_send

_SENTENCE_ENDS = re.compile(r"[.!?\n\u2026]")
_LINES = re.compile(grammar.LIST)
_ENDS = re.compile(r"[.!?;\n\u2026]+(?:\s+|$)")
_ORDER = re.compile(
    rf"(?:,|,? (?:and|n|y|then|pero|but)\b)(?: (?:and|y|also|tambien|please|then))* "
    rf"(?=(?:{grammar.TAKE}|just put|just say|change|cambi[ae]|(?:solo|nomas) (?:ponga|pon)|put ?:)(?!\w)"
    rf"|(?:(?:for|in|under|en|para) )?{ALL}(?: ?[:,]| (?:should|just|make)))"
)
"""Where another order begins, in a sentence that gave one."""
_DOES_SO = re.compile(r"(?:quita|kita|borra|saca|elimina|cambia)(?:me|le)?\b")
_SOMEBODY = re.compile(rf"(?:^|[\s,])(?!{ALL})(?:(?:mi|mis|su|la|un|una) [a-z\u00f1]+|ella?|ellos|alguien|todos) \w")
"""Beside it "quita" is what somebody does, and no order: "mi esposo toma y quita lo que…"."""
_DAILY = re.compile(r"(?:\w+ )*?(?:i|we|they|you) (?:\w+ly |just |always |never )*"
    r"(?:get|go|come|sit|drink|use|wake|walk|run|fight|argue|smoke|lie|leave|stay|start|work|cry)\b")  # fmt: skip
"""So does who tells what they do: "i get mad and delete what…"."""


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


def orders_cut(plain: str, *, listed: bool) -> list[tuple[int, int]]:
    """Return the sentences of a message, each cut again where another order begins.

    Where no lines are on the table (not `listed`), "and" goes on with an order or with a story.
    """
    stops = [found.span() for found in outside_quotes(_ENDS, plain)]
    orders = [found.span() for found in _ORDER.finditer(plain) if _another(plain, found, stops, listed=listed)]
    cuts = sorted(at for at in [(0, 0), *stops, *orders] if at[0] == 0 or plain[: at[0]].strip())
    ends = [*(start for start, _ in cuts[1:]), len(plain)]
    return [(start, end) for (_, start), end in zip(cuts, ends, strict=True) if start < end]


def _another(plain: str, order: re.Match[str], stops: list[tuple[int, int]], *, listed: bool) -> bool:
    """Return whether what begins here is an order, by what stands before it in its sentence."""
    begins = max((end for _, end in stops if end <= order.start()), default=0)
    before = plain[begins : order.start()]
    if grammar.ORDERS.match(before):
        return True
    tells = _DAILY.match(before) or (_DOES_SO.match(plain, order.end()) and _SOMEBODY.search(before))
    return not tells and (listed or order[0].strip() == ",")
