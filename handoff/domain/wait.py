"""How long someone in line will wait: a range, as wide as we are unsure. Pure.

The middle is the pace of late, shared out: how many ms of a ready coordinator's time went by for each person taken,
times the place in line, over how many are ready now. A wait in a steady line is a sum of as many gaps as there are
places, close to a gamma distribution, whose cube root is close to normal (Wilson and Hilferty, 1931). How far real
waits fell from this picture, people in danger going first and staff coming and leaving included, is read from the
waits that have ended: their quantiles give the ends of the range (split conformal prediction, Vovk and others, 2005),
so that it holds eight times in ten whatever the clinic's day is like, and not by assumption.
`benchmarks.wait_calibration` measures that.

Where nothing moves no waits end: then the gap that is still open is what is known, and past the far end of the range
nobody can say how long at most.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf, sqrt
from statistics import mean
from typing import Self

MINUTE_MS = 60_000

KEPT = 200
"""How many of the latest waits and gaps are remembered. Ours: some days of a small clinic."""

RECENT_GAPS = 40
"""How many of the latest gaps make the pace: a shift, so that a slow evening shows. Ours."""

PRIOR_PACE_MS = 8 * MINUTE_MS
"""What we suppose before anyone was taken: a first answer and some minutes with each person. Ours."""

PRIOR_WEIGHT = 5
"""How many gaps that supposition weighs."""

PRIOR_SCORES = (-2.0, -1.3, -0.8, -0.5, -0.2, 0.2, 0.5, 0.8, 1.3, 2.0)
"""Supposed distances of waits from the picture, wider than it says (a standard normal), until real ones are known."""

TAIL = 0.1
"""What is left out at either end: the range holds eight times in ten."""

YET = 2 * TAIL / (1 - 2 * TAIL)
"""What has lasted so long, nobody knows why, lasts this share of it yet, eight times in ten (Gott, 1993,
doi:10.1038/363315a0)."""

SOON_MS = MINUTE_MS // 2
"""A lower end sooner than this is said as now."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The time (ms) from one person taken to the next while someone was in line, and how many were ready for them."""

    lasted: int
    ready: int


@dataclass(frozen=True, slots=True)
class Waited:
    """A wait that ended with a coordinator: how long it was (ms), and what was expected (ms) at which place in line."""

    lasted: int
    expected: int
    position: int


@dataclass(frozen=True, slots=True)
class Pace:
    """What is known of late, oldest first. `still` is the gap that has not ended yet: since the line last moved."""

    gaps: Sequence[Gap] = ()
    waits: Sequence[Waited] = ()
    still: Gap | None = None


@dataclass(frozen=True, slots=True)
class Wait:
    """How long someone waits: eight times in ten between `low` and `high`, around `expected`, in ms.

    `high` has no end where the line has not moved for longer than that: nobody knows what holds it.
    """

    low: int
    expected: int
    high: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """What a pace says of every place in line: ms of coordinators' time for each person, and where the ends lie.

    The ends are distances of waits from the picture: the lower one, the upper one, and that of "up to so long". `still`
    is for how long (ms) the line has not moved.
    """

    per_person: float
    ends: tuple[float, float, float]
    still: int

    @classmethod
    def of(cls, pace: Pace) -> Self:
        """Work it out, once for everybody in line."""
        scores = sorted([*PRIOR_SCORES, *(_score(waited) for waited in pace.waits[-KEPT:])])
        low, high, up_to = (_quantile(scores, share) for share in (TAIL, 1 - TAIL, 1 - 2 * TAIL))
        return cls(_per_person(pace), (low, high, up_to), pace.still.lasted if pace.still else 0)

    def wait(self, position: int, ready: int) -> Wait | None:
        """Return how long someone at this place (1 is next) waits with so many ready, or None when nobody is."""
        if ready == 0:
            return None
        expected = self.per_person * position / ready
        low, high, up_to = (_at(score, expected, position) for score in self.ends)
        if low < SOON_MS:  # what was left out at the lower end is left out at the upper one instead
            low, high = 0, up_to
        if self.still > high:
            return Wait(round(max(low, self.still * YET)), round(expected), inf)
        return Wait(round(low), round(expected), round(high))


def estimate(position: int, ready: int, pace: Pace) -> Wait | None:
    """Return how long one person at this place waits, as `Forecast.wait`."""
    return Forecast.of(pace).wait(position, ready)


def _per_person(pace: Pace) -> float:
    """Return how many ms of coordinators' time went by for each person taken.

    The gap that is still open says nothing before it is longer than what is known: then it counts as one that ends now.
    """
    known = [*map(_time, pace.gaps[-RECENT_GAPS:]), *[PRIOR_PACE_MS] * PRIOR_WEIGHT]
    if pace.still is not None and _time(pace.still) > mean(known):
        known.append(_time(pace.still))
    return mean(known)


def _time(gap: Gap) -> int:
    """Return how many ms of coordinators' time went by in a gap."""
    return gap.lasted * max(gap.ready, 1)


def _score(waited: Waited) -> float:
    """Return how far a wait fell from what was expected, in standard deviations of the cube root."""
    ninth = 1 / (9 * waited.position)
    return float((max(waited.lasted, 0) / waited.expected) ** (1 / 3) - (1 - ninth)) / sqrt(ninth)


def _at(score: float, expected: float, position: int) -> float:
    """Return the wait that lies so far from what is expected: the inverse of `_score`."""
    ninth = 1 / (9 * position)
    return expected * max(0.0, 1 - ninth + score * sqrt(ninth)) ** 3


def _quantile(ordered: Sequence[float], share: float) -> float:
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


STEPS_MIN = (1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120)
"""The minutes we speak in: nobody can wait 17 to 43 minutes."""


def in_minutes(wait: Wait) -> tuple[int, int]:
    """Return the range in whole minutes as it is said; a first of 0 means "less than a minute", never both the same.

    The ends are the steps nearest to it, so that rounding does not make the range better or worse than it is. A last
    of more than the longest step means that it can take longer than that; "a minute or more" is not said then.
    """
    low, high = wait.low / MINUTE_MS, wait.high / MINUTE_MS
    first = min((0, *STEPS_MIN), key=lambda step: abs(step - low))
    last = min(STEPS_MIN, key=lambda step: abs(step - high))
    if high > STEPS_MIN[-1]:
        first, last = max(first, STEPS_MIN[1]), STEPS_MIN[-1] + 1
    if last <= first:
        last = next((step for step in STEPS_MIN if step > first), STEPS_MIN[-1] + 1)
    return first, last
