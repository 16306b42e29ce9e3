"""Whether the range of a wait holds as often as it says: eight times in ten. `make bench` prints it.

    .venv/bin/python -m benchmarks.wait_calibration

Each row is a clinic's three weeks, simulated with its own seed: people of all tiers arrive, coordinators serve one at
a time and take the next by the rule of the line, and staff come and go. A person is told a range when they arrive, and
told anew at each change; the first is scored when they are taken, and a tenth of the later ones. Only what
`handoff.domain.wait` may know is used: the gaps and waits that had ended by then.
"""

import heapq
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from math import exp, log
from statistics import median

from handoff.domain.queue import rank
from handoff.domain.tiers import Tier
from handoff.domain.wait import MINUTE_MS, STEPS_MIN, Gap, Pace, Wait, Waited, estimate, in_minutes

HOUR_MS = 60 * MINUTE_MS
TIERS = (Tier.T0, Tier.T1, Tier.T2, Tier.T3, Tier.T4)
AGAIN = 0.1
"""The share of what people are told anew that is scored."""

MIX = (1, 4, 10, 20, 65)
"""How many of a hundred arrivals are of which tier. Ours, on the grave side of what a clinic sees."""


@dataclass(frozen=True)
class Clinic:
    """A kind of day: how often people come (minutes between), how long a talk takes, who works when."""

    name: str
    between: Callable[[random.Random, float], float]
    talk: Callable[[random.Random], float]
    staff: Callable[[float], int]
    talk_shift: Callable[[float], float] = lambda _: 1.0


def lognormal(median: float, spread: float) -> Callable[[random.Random], float]:
    """Return talks of this median (minutes), the middle two thirds within a factor of e to the spread."""
    return lambda rng: exp(rng.gauss(log(median), spread))


def steady(rate: float) -> Callable[[random.Random, float], float]:
    """Return arrivals at random, so many an hour."""
    return lambda rng, _: rng.expovariate(rate / 60)


def waves(rng: random.Random, hour: float) -> float:
    """Return arrivals that are three times as many in the evening as in the morning."""
    return rng.expovariate((14 if int(hour % 24) in range(17, 24) else 5) / 60)


CLINICS = (
    Clinic("one coordinator, quiet", steady(3), lognormal(10, 0.5), lambda _: 1),
    Clinic("one coordinator, busy", steady(4.6), lognormal(10, 0.5), lambda _: 1),
    Clinic("three, busy", steady(13), lognormal(11, 0.6), lambda _: 3),
    Clinic("three, talks of all lengths", steady(10), lognormal(9, 1.0), lambda _: 3),
    Clinic(
        "evening wave, staff follow late", waves, lognormal(10, 0.6), lambda h: 3 if int(h % 24) in range(18, 23) else 2
    ),
    Clinic("staff of 1 to 4 by the hour", steady(10), lognormal(10, 0.6), lambda h: (4, 2, 1, 3)[int(h // 2) % 4]),
    Clinic("talks grow longer by the week", steady(10), lognormal(9, 0.6), lambda _: 3, lambda h: 1 + h / 1000),
)


@dataclass
class Told:
    """What someone was told when they came."""

    wait: Wait
    waited: int


@dataclass
class Run:
    """One simulated stretch of a clinic. All times in ms."""

    clinic: Clinic
    rng: random.Random
    hours: float
    now: float = 0.0
    line: list[tuple[int, int, int, int]] = field(default_factory=list)  # score, number, arrived, tier
    busy: list[float] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    waits: list[Waited] = field(default_factory=list)
    first_told: dict[int, tuple[Wait, int]] = field(default_factory=dict)
    told: list[Told] = field(default_factory=list)
    told_later: dict[int, list[tuple[Wait, float]]] = field(default_factory=dict)
    again: list[Told] = field(default_factory=list)
    gap_from: float = 0.0

    def go(self) -> list[Told]:
        """Let the time pass and return what people were told, and how long they waited."""
        arrival, number = self._next_arrival(), 0
        while arrival < self.hours * HOUR_MS:
            self._serve(until=arrival)
            self.now, number = arrival, number + 1
            self._arrive(number)
            arrival = self._next_arrival()
        return self.told

    def _ready(self) -> int:
        return self.clinic.staff(self.now / HOUR_MS)

    def _pace(self, at: float) -> Pace:
        return Pace(self.gaps, self.waits, Gap(max(int(at - self.gap_from), 0), self._ready()))

    def _next_arrival(self) -> float:
        return self.now + self.clinic.between(self.rng, self.now / HOUR_MS) * MINUTE_MS

    def _arrive(self, number: int) -> None:
        tier = self.rng.choices(TIERS, MIX)[0]
        if not self.line:
            self.gap_from = self.now
        at = int(self.now)
        heapq.heappush(self.line, (rank(tier, at).score, number, at, 0))
        position = sorted(self.line).index((rank(tier, at).score, number, at, 0)) + 1
        if wait := estimate(position, self._ready(), self._pace(at)):
            self.first_told[number] = (wait, position)
        self._serve(until=self.now)

    def _serve(self, until: float) -> None:
        """Let whoever is free take the next, up to a time."""
        while self.line:
            free = [end for end in self.busy if end > self.now]
            if len(free) >= self._ready():
                at = min(free)
                if at > until:
                    break
                self.now = at
                self.busy = [end for end in self.busy if end > at]
                continue
            self._take()
        self.now = max(self.now, until)

    def _take(self) -> None:
        _, number, arrived, _ = heapq.heappop(self.line)
        reaction = self.rng.expovariate(1 / 20_000)
        at = self.now + reaction
        waited = int(at - arrived)
        self.gaps.append(Gap(int(at - self.gap_from), self._ready()))
        self.gap_from = at
        wait, position = self.first_told.pop(number)
        self.waits.append(Waited(waited, wait.expected, position))
        self.told.append(Told(wait, waited))
        self.again += [Told(later, int(at - said)) for later, said in self.told_later.pop(number, [])]
        self._tell_the_line(at)
        longer = self.clinic.talk_shift(self.now / HOUR_MS)
        self.busy.append(at + self.clinic.talk(self.rng) * longer * MINUTE_MS)

    def _tell_the_line(self, at: float) -> None:
        """Tell some of those who still wait anew."""
        for place, (_, number, *_) in enumerate(sorted(self.line), start=1):
            if self.rng.random() < AGAIN and (wait := estimate(place, self._ready(), self._pace(at))):
                self.told_later.setdefault(number, []).append((wait, at))


def holds(told: list[Told]) -> float:
    """Return how often the range held."""
    return sum(one.wait.low <= one.waited <= one.wait.high for one in told) / len(told)


def holds_as_said(told: list[Told]) -> float:
    """Return how often it held as it is said, in whole minutes."""
    return sum(_as_said(one) for one in told) / len(told)


def _as_said(one: Told) -> bool:
    first, last = in_minutes(one.wait)
    minutes = one.waited / MINUTE_MS
    return first <= minutes and (minutes <= last or last > STEPS_MIN[-1])


def rows(hours: float, seed: int = 1) -> Iterator[tuple[str, list[Told], list[Told]]]:
    """Yield each clinic's name, what its people were told first, from the hundredth on, and what later."""
    for number, clinic in enumerate(CLINICS):
        run = Run(clinic, random.Random(seed * 100 + number), hours)
        yield clinic.name, run.go()[100:], run.again


def main() -> None:
    """Print the table."""
    print("The range of a wait: how often it held (bar: .75 to .85)\n")
    print(
        f"  {'clinic':34}{'people':>7}{'held':>7}{'as said':>9}{'told again':>12}{'median wait':>13}  median range, min"
    )
    everyone: list[Told] = []
    later: list[Told] = []
    for name, told, again in rows(hours=21 * 24):
        everyone, later = everyone + told, later + again
        middle = _median(one.waited for one in told)
        low, high = _median(one.wait.low for one in told), _median(one.wait.high for one in told)
        print(
            f"  {name:34}{len(told):7}{holds(told):7.3f}{holds_as_said(told):9.3f}{holds(again):12.3f}{middle:13.1f}"
            f"{low:7.1f} to {high:.1f}"
        )
    print(f"  {'all':34}{len(everyone):7}{holds(everyone):7.3f}{holds_as_said(everyone):9.3f}{holds(later):12.3f}")


def _median(times: Iterable[float]) -> float:
    return median(times) / MINUTE_MS


if __name__ == "__main__":
    main()
