"""The learned layer: weighs the words of a message and what the cues made of it, by weights learned from our lines.

A linear model, because it is fast, needs nothing but the standard library, gives the same answer everywhere, and can be
read: `weights.tsv` has a line for each word, pair of words and cue, with what it speaks for. `bot/training` makes it.
"""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from sys import intern
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.everyday import NOTE
from bot.risk.language import language
from bot.risk.model import Kind, Screening, Tier

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.risk.normalise import Words

WEIGHTS = Path(__file__).with_name("weights.tsv")
UNIT = 1000
"""Weights are stored as whole thousandths."""
SPREAD, EVEN = 4.0, 5
"""A message's words count `SPREAD` / sqrt(their number + `EVEN`): a long message is not louder for being long."""
LENGTHS = (6, 15, 30)
GAP, END = "_", "$"
"""In a pair: one word left out, and the end of the message. The start is an empty word."""
GROUPS = (Kind.SUICIDE_PASSIVE, Kind.MEDICAL_EMERGENCY, Kind.ABUSE_DANGER, Kind.THIRD_PARTY)
"""What a message may be about where only this layer hears it."""


Rows = tuple[int, dict[str, int], dict[str, int]]
"""The rows of a word: its own (0: none), by the word after it that of the pair, and by the word after the next.

No named tuple: Python takes a plain one apart several times faster, and it is done for every word.
"""


class Weights(NamedTuple):
    """What each thing found speaks for: by name its row, and for each of `GROUPS` a number a row.

    The numbers for `risk` every message asks for: a list holds them ready, where an array makes each anew.
    """

    words: dict[str, Rows]
    cues: dict[str, int]
    risk: list[float]
    groups: tuple[array[float], ...]


_NO_ROWS: Rows = (0, {}, {})


class Weighing(NamedTuple):
    """How likely a message is one that should be flagged (0 to 1), and its kind where nothing else says it."""

    risk: float
    kind: Kind


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights, read once from `WEIGHTS`. Row 0 is where a message begins before anything is found."""
    words: dict[str, Rows] = {}
    cues: dict[str, int] = {}
    values = _Values()
    risk: list[float] = []
    groups = tuple(array("f") for _ in GROUPS)
    lines = (line for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if not line.startswith("%"))
    for row, line in enumerate(lines):
        name, number, *numbers = line.split("\t")
        risk.append(values[number])
        for column, other in zip(groups, numbers, strict=True):
            column.append(values[other])
        if name.startswith("#"):
            cues[name] = row
            continue
        first, *rest = map(intern, name.split(" "))
        if (rows := words.get(first)) is None:
            rows = words[first] = 0, {}, {}
        if not rest:
            words[first] = row, rows[1], rows[2]
        elif rest[0] == GAP:
            rows[2][rest[1]] = row
        else:
            rows[1][rest[0]] = row
    return Weights(words, cues, risk, groups)


class _Values(dict[str, float]):
    """Weights by how they are written. Few differ: each is made, and held, once."""

    def __missing__(self, number: str) -> float:
        self[number] = value = array("f", [int(number) / UNIT])[0]
        return value


def features(tokens: Sequence[str], rules: Screening) -> tuple[list[str], list[str]]:
    """Return what a message says to this layer, by name: its words and pairs, and its cues.

    This is the slow way, by which weights are learned; `weigh` goes the same way over the weights themselves.
    """
    words = list(tokens)
    line = ["", *tokens, END]
    words += [f"{one} {other}" for one, other in zip(line, line[1:], strict=False)]  # noqa: RUF007 - pairwise is there, apart is not
    words += [f"{one} {GAP} {other}" for one, other in zip(tokens, tokens[2:], strict=False)]
    return words, cues(len(tokens), rules)


def cues(length: int, rules: Screening) -> list[str]:
    """Return the names of what the rules made of a message of `length` words."""
    names = dict.fromkeys(name for rule in rules.rules for name in (f"#{rule}", f"#{rule.partition(':')[0]}"))
    lead = rules.rules[0] if rules.rules else ""
    return [
        *names,
        f"#tier {rules.tier.value}",
        f"#lead {lead}",
        f"#cues {min(3, len(rules.rules))}",
        f"#length {bisect_right(LENGTHS, length)}",
    ]


def weigh(tokens: Sequence[str], rules: Screening) -> Weighing:
    """Weigh a message: `tokens` are its words made alike, `rules` what the cues made of it."""
    known = weights()
    found: list[int] = []
    rows_of, none = known.words.get, _NO_ROWS
    follows, skips, earlier = rows_of("", none)[1], none[2], none[2]
    for token in tokens:
        own, pairs, apart = rows_of(token, none)
        if own:
            found.append(own)
        if token in follows:
            found.append(follows[token])
        if token in earlier:
            found.append(earlier[token])
        follows, skips, earlier = pairs, apart, skips
    if END in follows:
        found.append(follows[END])
    scale = SPREAD / math.sqrt(len(found) + EVEN)
    said = [known.cues[name] for name in cues(len(tokens), rules) if name in known.cues]

    def speaks_for(column: Sequence[float]) -> float:
        weight = column.__getitem__
        return weight(0) + scale * sum(map(weight, found)) + sum(map(weight, said))

    risk = 1 / (1 + math.exp(min(-speaks_for(known.risk), 40.0)))
    if risk < RAISE or rules.tier < Tier.T3:
        return Weighing(risk, Kind.NONE)
    about = [speaks_for(column) for column in known.groups]
    return Weighing(risk, GROUPS[about.index(max(about))])


RAISED = "learned"
"""The name of the rule where this layer raised."""
RAISE = 0.95
"""From which probability a message is flagged although no cue said so."""
LOWER = {Tier.T1: 0.05, Tier.T2: 0.09}
"""Below which probability what the cues took for this tier becomes T3. Both were chosen on lines that nothing was
learned from: of 401 messages at risk there that the cues called T1, not one weighed less (docs/risk-screen.md)."""
ROOM = 60
"""A message of more words than this is not softened: it has room for an ordinary day and a wish to die."""
SOFTENED = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM, Kind.THIRD_PARTY, Kind.DISTRESS})
"""Kinds that the weights may soften. What is said of a body, a danger or a mind in disarray stays as heard."""


def together(rules: Screening, weighing: Weighing, words: Words) -> Screening:
    """Return what both layers come to.

    The weights can raise a message to T2, no further. Where they find next to nothing in what the cues took for T1 or
    T2, the message becomes T3: a gentle check, never silence. What the cues call T0 stays so, whatever it weighs; and
    so does what stands beside a joke the cues have set aside, for it is the joke that makes the message weigh little.
    """
    if rules.tier >= Tier.T3:
        if weighing.risk < RAISE:
            return rules
        spans = rules.spans or ((words.spans[0][0], words.spans[-1][1]),)
        kind = weighing.kind if rules.kind in (Kind.NONE, Kind.DISTRESS) else rules.kind
        named = rules.language or language(words.tokens)
        return Screening(Tier.T2, kind, (*rules.rules, RAISED), spans, named, whose=rules.whose)
    short = len(words.tokens) <= ROOM
    joked = any(name.endswith(f":{NOTE}") for name in rules.rules)
    if short and not joked and rules.kind in SOFTENED and weighing.risk < LOWER.get(rules.tier, 0.0):
        return replace(rules, tier=Tier.T3, kind=Kind.DISTRESS, rules=(*rules.rules, "softened"))
    return rules
