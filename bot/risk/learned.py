"""The learned layer: weighs the words of a message and what the cues made of it, by weights learned from our lines.

A linear model, because it is fast, needs nothing but the standard library, gives the same answer everywhere, and can be
read: `weights.tsv` has a line for each word, pair of words and cue, with what it speaks for. `bot/training` makes it.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from bot.risk.everyday import NOTE
from bot.risk.language import language
from bot.risk.model import Kind, Screening, Tier
from bot.risk.weights import GAP, NO_ROWS, UNIT, weights

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.risk.normalise import Words
    from bot.risk.weights import Row

SPREAD, EVEN = 4.0, 5
"""A message's words count `SPREAD` / sqrt(their number + `EVEN`): a long message is not louder for being long."""
LENGTHS = (6, 15, 30)
END = "$"
"""In a pair: the end of the message. The start is an empty word."""
GROUPS = (Kind.SUICIDE_PASSIVE, Kind.MEDICAL_EMERGENCY, Kind.ABUSE_DANGER, Kind.THIRD_PARTY)
"""What a message may be about where only this layer hears it."""
_RISK, *_GROUPS = map(itemgetter, range(len(GROUPS) + 1))


class Weighing(NamedTuple):
    """How likely a message is one that should be flagged (0 to 1), and its kind where nothing else says it."""

    risk: float
    kind: Kind


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
    found: list[Row] = []
    rows_of = known.words
    follows, skips, earlier = rows_of[""][1], NO_ROWS[2], NO_ROWS[2]
    for token in tokens:
        own, pairs, apart = rows_of[token]
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

    def speaks_for(column: Callable[[Row], int]) -> float:
        return (column(known.start) + scale * sum(map(column, found)) + sum(map(column, said))) / UNIT

    risk = 1 / (1 + math.exp(min(-speaks_for(_RISK), 40.0)))
    if risk < RAISE or rules.tier < Tier.T3:
        return Weighing(risk, Kind.NONE)
    about = [speaks_for(column) for column in _GROUPS]
    return Weighing(risk, GROUPS[about.index(max(about))])


RAISED = "learned"
"""The name of the rule where this layer raised."""
SOFTER = "softened"
"""The same where it softened."""
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
        return replace(rules, tier=Tier.T3, kind=Kind.DISTRESS, rules=(*rules.rules, SOFTER))
    return rules
