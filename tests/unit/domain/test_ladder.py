"""When which rung of the ladder is due."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.domain.ladder import (
    MINUTE_MS,
    MOST_TRIES,
    PAUSES_MS,
    SENDING_MS,
    SETTLED_MS,
    Climb,
    Outcome,
    Rung,
    Staffing,
    Step,
    Times,
    after_try,
    begin,
    next_step,
    outcomes,
)
from handoff.domain.queue import TARGETS_MS
from handoff.domain.tiers import Tier

CAME = 1_800_000_000_000
TIMES = Times()
DAY = Staffing(ready=True, since=CAME - 60 * MINUTE_MS)
NIGHT = Staffing(ready=False, since=CAME - 60 * MINUTE_MS)
IN_DANGER = (Tier.T0, Tier.T1, Tier.T2)
CALM = (Tier.T3, Tier.T4)


@dataclass(frozen=True)
class Who:
    """Someone in line, as far as the ladder knows them."""

    tier: Tier
    climb: Climb | None = None
    arrived_at: int = CAME

    @property
    def due_at(self) -> int:
        """When their target is over."""
        return self.arrived_at + TARGETS_MS[self.tier]


def climbed(rung: Rung, outcome: Outcome, at: int = CAME, tier: Tier = Tier.T2, tries: int = 1) -> Climb:
    """Return how far someone is."""
    return Climb(rung, outcome, tries, at, at + SENDING_MS, tier, step=2)


@pytest.mark.parametrize("tier", Tier)
def test_nothing_is_due_within_the_target_while_somebody_is_ready(tier: Tier) -> None:
    """The look after it is when the target is over."""
    target = TARGETS_MS[tier]
    assert next_step(Who(tier), DAY, CAME + target - 1, TIMES) == Step(None, 0, CAME + target)
    assert next_step(Who(tier), DAY, CAME + target, TIMES).rung is Rung.LOUDER


@pytest.mark.parametrize("tier", Tier)
def test_the_rungs_come_in_order_and_in_time(tier: Tier) -> None:
    """Louder, the on-call person, the supervisor, then nobody is left to call."""
    who, now = Who(tier), CAME
    taken: list[tuple[Rung, int]] = []
    for _ in range(12):
        step = next_step(who, DAY, now, TIMES)
        if step.rung is None:
            if step.look_at - now >= 10 * MINUTE_MS and len(taken) == 3:
                break
            now = step.look_at
            continue
        taken.append((step.rung, now - who.due_at))
        outcome = Outcome.SHOWN if step.rung is Rung.LOUDER else Outcome.TOLD
        who = Who(tier, climbed(step.rung, outcome, now, tier))
    assert taken == [(rung, TIMES.after_ms(tier, rung)) for rung in Rung]


@pytest.mark.parametrize("tier", IN_DANGER)
def test_at_night_whoever_is_in_danger_begins_with_the_on_call_person_at_once(tier: Tier) -> None:
    """T0 to T2 are never silently queued out of hours."""
    assert next_step(Who(tier), NIGHT, CAME, TIMES) == Step(Rung.ON_CALL, 1, CAME)
    told = Who(tier, climbed(Rung.ON_CALL, Outcome.TOLD, CAME, tier))
    gap = TIMES.after_ms(tier, Rung.SUPERVISOR) - TIMES.after_ms(tier, Rung.ON_CALL)
    assert next_step(told, NIGHT, CAME + gap - 1, TIMES) == Step(None, 0, CAME + gap)
    assert next_step(told, NIGHT, CAME + gap, TIMES).rung is Rung.SUPERVISOR


@pytest.mark.parametrize("tier", CALM)
def test_F03_nobody_is_called_at_night_for_whoever_can_wait(tier: Tier) -> None:
    """However long it gets; when people are back the target begins, so that they are not late at once."""
    assert next_step(Who(tier), NIGHT, CAME + 10 * 60 * MINUTE_MS, TIMES).rung is None
    opened = CAME + 10 * 60 * MINUTE_MS
    morning = Staffing(ready=True, since=opened)
    assert next_step(Who(tier), morning, opened, TIMES) == Step(None, 0, opened + TARGETS_MS[tier])
    assert next_step(Who(tier), morning, opened + TARGETS_MS[tier], TIMES).rung is Rung.LOUDER


@pytest.mark.parametrize("tier", IN_DANGER)
def test_a_restart_is_no_night(tier: Tier) -> None:
    """Ten seconds without anybody ready, and then it is."""
    left = Staffing(ready=False, since=CAME)
    assert next_step(Who(tier), left, CAME, TIMES) == Step(None, 0, CAME + SETTLED_MS)
    assert next_step(Who(tier), left, CAME + SETTLED_MS, TIMES).rung is Rung.ON_CALL


def test_whoever_was_called_has_the_time_between_two_rungs() -> None:
    """After an outage of an hour the on-call person and the supervisor are not called in the same second."""
    late = CAME + 60 * MINUTE_MS
    who = Who(Tier.T1, climbed(Rung.ON_CALL, Outcome.TOLD, late, Tier.T1))
    assert next_step(who, DAY, late, TIMES) == Step(None, 0, late + 2 * MINUTE_MS)


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.UNSET])
@pytest.mark.parametrize("staffing", [DAY, NIGHT])
def test_where_nobody_was_reached_the_next_rung_is_taken_at_once(outcome: Outcome, staffing: Staffing) -> None:
    """Nobody waits for someone who was not called."""
    who = Who(Tier.T2, climbed(Rung.ON_CALL, outcome))
    assert next_step(who, staffing, CAME, TIMES).rung is Rung.SUPERVISOR
    assert next_step(Who(Tier.T2, climbed(Rung.SUPERVISOR, outcome)), staffing, CAME, TIMES).rung is None


def test_a_try_without_an_outcome_is_made_again_after_its_time_and_only_so_often() -> None:
    """Its process may have died; after the last one the next rung is taken."""
    trying = Who(Tier.T2, climbed(Rung.ON_CALL, Outcome.TRYING))
    assert next_step(trying, NIGHT, CAME + SENDING_MS - 1, TIMES) == Step(None, 0, CAME + SENDING_MS)
    again = next_step(trying, NIGHT, CAME + SENDING_MS, TIMES)
    assert (again.rung, again.tries) == (Rung.ON_CALL, 2)
    last = Who(Tier.T2, climbed(Rung.ON_CALL, Outcome.TRYING, tries=MOST_TRIES))
    assert next_step(last, NIGHT, CAME + SENDING_MS, TIMES).rung is Rung.SUPERVISOR


def test_a_failed_try_is_made_again_with_pauses_and_a_bound() -> None:
    """Then it has failed for good."""
    assert [after_try(tries, Outcome.FAILED, CAME) for tries in range(1, MOST_TRIES + 1)] == [
        *((Outcome.TRYING, CAME + pause) for pause in PAUSES_MS),
        (Outcome.FAILED, CAME),
    ]
    assert after_try(1, Outcome.TOLD, CAME) == (Outcome.TOLD, CAME)


@pytest.mark.parametrize(
    ("before", "after"), [(Tier.T4, Tier.T2), (Tier.T3, Tier.T1), (Tier.T2, Tier.T1), (Tier.T2, Tier.T0)]
)
def test_whoever_comes_to_be_in_graver_danger_begins_anew(before: Tier, after: Tier) -> None:
    """The on-call person was told of someone who could wait, or of danger that was not now."""
    supervised = climbed(Rung.SUPERVISOR, Outcome.TOLD, tier=before)
    assert next_step(Who(after, supervised), NIGHT, CAME, TIMES).rung is Rung.ON_CALL


@pytest.mark.parametrize(("before", "after"), [(Tier.T4, Tier.T3), (Tier.T1, Tier.T0)])
def test_the_same_urgency_goes_on_where_it_stands(before: Tier, after: Tier) -> None:
    """Nobody is called again for what they were called for."""
    supervised = climbed(Rung.SUPERVISOR, Outcome.TOLD, tier=before)
    assert next_step(Who(after, supervised), NIGHT, CAME, TIMES).rung is None


@pytest.mark.parametrize("tier", IN_DANGER)
def test_nobody_is_said_to_see_it_in_the_seconds_after_the_last_one_left(tier: Tier) -> None:
    """The console is louder for nobody: whoever is late by then waits these seconds, and then somebody is called."""
    left = CAME + TARGETS_MS[tier]
    gone = Staffing(ready=False, since=left)
    assert next_step(Who(tier), gone, left + 1, TIMES) == Step(None, 0, left + SETTLED_MS)
    assert next_step(Who(tier), gone, left + SETTLED_MS, TIMES).rung is Rung.ON_CALL


def test_the_time_of_a_try_runs_from_when_it_is_taken() -> None:
    """A crowd waits for its turn: what was planned a minute ago is not lost in the moment it begins."""
    began = begin(Who(Tier.T2, climbed(Rung.LOUDER, Outcome.SHOWN)), Rung.ON_CALL, 1, CAME + 90_000)
    assert began == Climb(Rung.ON_CALL, Outcome.TRYING, 1, CAME + 90_000, CAME + 90_000 + SENDING_MS, Tier.T2, step=3)


@given(
    tier=st.sampled_from(Tier),
    ready=st.booleans(),
    since=st.integers(-100, 100),
    now=st.integers(0, 500),
    rung=st.none() | st.sampled_from(Rung),
    outcome=st.sampled_from(Outcome),
    at=st.integers(0, 400),
    tries=st.integers(1, MOST_TRIES),
)
def test_B07_nobody_is_forgotten(
    tier: Tier, ready: bool, since: int, now: int, rung: Rung | None, outcome: Outcome, at: int, tries: int
) -> None:
    """Whatever has happened: a rung now, or a look later that comes; and never an earlier rung than the one reached."""
    climb = climbed(rung, outcome, CAME + at * MINUTE_MS, tier, tries) if rung else None
    moment = CAME + max(now, since, at) * MINUTE_MS
    step = next_step(Who(tier, climb), Staffing(ready, CAME + since * MINUTE_MS), moment, TIMES)
    order = list(Rung)
    if step.rung is None:
        assert step.look_at > moment
    elif rung is not None:
        assert order.index(step.rung) >= order.index(rung)
        assert 1 <= step.tries <= MOST_TRIES


@pytest.mark.parametrize(
    ("deeds", "came_of_it"),
    [
        (["opened", "rung_louder_shown", "rung_on_call_failed", "rung_supervisor_told"], {"failed", "told"}),
        (["rung_on_call_told", "raised", "rung_on_call_failed", "rung_supervisor_failed"], {"failed"}),
        (["rung_on_call_told", "rung_supervisor_told", "raised", "rung_on_call_failed", "claimed"], {"failed"}),
        (["rung_on_call_trying", "rung_on_call_unset", "rung_supervisor_trying"], {"unset"}),
        (["opened", "rung_louder_shown"], set()),
    ],
)
def test_what_came_of_an_earlier_ladder_is_not_of_this_one(deeds: list[str], came_of_it: set[str]) -> None:
    """Somebody was told of a worry; of the danger now nobody was, and that is what is said."""
    assert outcomes(deeds) == came_of_it
