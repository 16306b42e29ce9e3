"""The ladder: what is done while nobody takes a person, and when. Pure.

Louder in the console, then the on-call person, then the supervisor. The store decides who takes a rung, the adapters
call.

While somebody is ready the rungs come by time past the target. While nobody is, people in danger (T0 to T2) begin with
the on-call person at once; everyone else keeps their place and is told when people are back, for the on-call person's
night is not for them (seeds F03). Their time goes on when somebody is ready again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol, Self

from handoff.domain.tiers import Tier

MINUTE_MS = 60_000

MOST_TRIES = 3
"""How often a rung is tried before the next one is taken. Ours; each try has some tries of its own on the wire."""

PAUSES_MS = (5_000, 20_000)
"""How long to wait after a try that failed. Ours."""

SENDING_MS = 60_000
"""When a try without an outcome counts as lost, its process dead: longer than any adapter may take."""

SETTLED_MS = 10_000
"""How long nobody has to be ready before the night's rules hold: a restart or a reload is no night. Ours."""

REST_MS = 10 * MINUTE_MS
"""When to look again at whoever nothing is due for. Staffing, a raise or a release bring them back sooner."""


class Rung(StrEnum):
    """What is done when nobody comes, in this order."""

    LOUDER = "louder"
    ON_CALL = "on_call"
    SUPERVISOR = "supervisor"


class Outcome(StrEnum):
    """What became of a rung."""

    SHOWN = "shown"  # louder in the console: nobody was called
    TRYING = "trying"  # begun, and not acknowledged yet
    TOLD = "told"  # a notifier acknowledged
    FAILED = "failed"  # none did, however often it was tried
    UNSET = "unset"  # there is nobody set up to call


_NEXT: Mapping[Rung | None, Rung | None] = {
    None: Rung.LOUDER,
    Rung.LOUDER: Rung.ON_CALL,
    Rung.ON_CALL: Rung.SUPERVISOR,
    Rung.SUPERVISOR: None,
}


class Urgency(StrEnum):
    """As whom people are called for. Whoever comes to be in graver danger is called for anew."""

    STAT = "stat"  # in danger now: T0, T1
    DANGER = "danger"  # T2
    CALM = "calm"

    @classmethod
    def of(cls, tier: Tier) -> Self:
        """Return the urgency of a tier."""
        if tier.stat:
            return cls.STAT
        return cls.DANGER if tier.needs_person else cls.CALM


@dataclass(frozen=True, slots=True)
class Climb:
    """How far up someone is. `at` (ms) is when the rung was taken, `tier` theirs then.

    `until` (ms) is when a try that has no outcome is made again. `step` counts what was written here: whoever wants to
    write the next has to know the last.
    """

    rung: Rung
    outcome: Outcome
    tries: int
    at: int
    until: int
    tier: Tier
    step: int


@dataclass(frozen=True, slots=True)
class Staffing:
    """Whether somebody is ready for people, and since when (ms) that is so."""

    ready: bool
    since: int

    def gone(self, now: int) -> bool:
        """Whether nobody has been ready for so long that it is no restart: the night's rules hold."""
        return not self.ready and now >= self.settles_at

    @property
    def settles_at(self) -> int:
        """When (ms) the night's rules would hold."""
        return self.since + SETTLED_MS


@dataclass(frozen=True, slots=True)
class Times:
    """Minutes past the target at which each rung is due, by tier: louder, on-call person, supervisor.

    Ours, for a clinic's staff to set: we found no published rule for the minutes of such a ladder.
    """

    stat: tuple[int, int, int] = (0, 1, 3)
    t2: tuple[int, int, int] = (0, 5, 10)
    t3: tuple[int, int, int] = (0, 15, 30)
    t4: tuple[int, int, int] = (0, 30, 60)

    def after_ms(self, tier: Tier, rung: Rung) -> int:
        """Return how long past the target of this tier the rung is due."""
        row = {Tier.T2: self.t2, Tier.T3: self.t3, Tier.T4: self.t4}.get(tier, self.stat)
        return row[list(Rung).index(rung)] * MINUTE_MS


@dataclass(frozen=True, slots=True)
class Step:
    """What to do about someone now: take `rung` (for the how manieth try); or nothing, and when to look again (ms)."""

    rung: Rung | None
    tries: int
    look_at: int


class Waiting(Protocol):
    """What the ladder has to know of someone in line. Times in ms."""

    @property
    def tier(self) -> Tier:
        """How urgent they are now."""

    @property
    def arrived_at(self) -> int:
        """When they came."""

    @property
    def due_at(self) -> int:
        """When their target is over."""

    @property
    def climb(self) -> Climb | None:
        """How far up they are."""


def next_step(who: Waiting, staffing: Staffing, now: int, times: Times) -> Step:
    """Return what is due for someone in line."""
    step = _due_step(who, staffing, now, times)
    if step.rung is None and not staffing.ready and not staffing.gone(now):
        return replace(step, look_at=min(step.look_at, staffing.settles_at))  # then they hear that nobody is here
    return step


def _due_step(who: Waiting, staffing: Staffing, now: int, times: Times) -> Step:
    climb = _counting(who)
    if climb is not None and climb.outcome is Outcome.TRYING:
        if now < climb.until:
            return Step(None, 0, climb.until)
        if climb.tries < MOST_TRIES:
            return Step(climb.rung, climb.tries + 1, now)
    night = staffing.gone(now)
    rung = _NEXT[climb.rung if climb else None]
    if rung is None or (not staffing.ready and not who.tier.needs_person):
        return Step(None, 0, now + REST_MS)
    if rung is Rung.LOUDER and not staffing.ready:  # there is nobody whom the console could be louder for
        if not night:
            return Step(None, 0, staffing.settles_at)
        rung = Rung.ON_CALL
    due = _due(who, climb, rung, staffing, times, night=night)
    if due <= now:
        return Step(rung, 1, now)
    return Step(None, 0, due)


def begin(who: Waiting, rung: Rung, tries: int, now: int) -> Climb:
    """Return what a rung that is taken now is noted as. Its time runs from now on, however long it had to wait."""
    step = (who.climb.step if who.climb else 0) + 1
    if rung is Rung.LOUDER:
        return Climb(rung, Outcome.SHOWN, tries, now, now, who.tier, step)
    return Climb(rung, Outcome.TRYING, tries, now, now + SENDING_MS, who.tier, step)


def outcomes(deeds: Sequence[str]) -> set[Outcome]:
    """Return what came of the calls since the ladder last began, by the names of deeds in their order.

    Each rung ends once on the way up; an end of the same rung, or of a higher one, is of an earlier ladder.
    """
    found: set[Outcome] = set()
    lowest = len(Rung)
    for what in reversed(deeds):
        name, _, outcome = what.removeprefix("rung_").rpartition("_")
        if not what.startswith("rung_") or outcome not in (Outcome.TOLD, Outcome.FAILED, Outcome.UNSET):
            continue
        at = list(Rung).index(Rung(name))
        if at >= lowest:
            break
        lowest = at
        found.add(Outcome(outcome))
    return found


def after_try(tries: int, outcome: Outcome, now: int) -> tuple[Outcome, int]:
    """Return what a try came to, and when to look again: after a failure there is another one, up to the bound."""
    if outcome is not Outcome.FAILED or tries >= MOST_TRIES:
        return outcome, now
    return Outcome.TRYING, now + PAUSES_MS[tries - 1]


def _counting(who: Waiting) -> Climb | None:
    """Return the climb, unless it was that of someone less urgent than they are now: then people are called anew."""
    if who.climb is not None and who.tier < who.climb.tier and Urgency.of(who.tier) != Urgency.of(who.climb.tier):
        return None
    return who.climb


def _due(who: Waiting, climb: Climb | None, rung: Rung, staffing: Staffing, times: Times, *, night: bool) -> int:
    """Return when (ms) this rung is due."""
    called = 0
    if climb is not None and climb.rung is not Rung.LOUDER:
        if climb.outcome is not Outcome.TOLD:
            return 0  # nobody was called: the next one at once
        gap = times.after_ms(who.tier, rung) - times.after_ms(who.tier, climb.rung)
        called = climb.at + gap  # whoever was called gets this long, however late it was
    if night:
        return called
    target = who.due_at
    if not who.tier.needs_person:  # nobody was there to keep the target before
        target = max(target, staffing.since + who.due_at - who.arrived_at)
    return max(called, target + times.after_ms(who.tier, rung))
