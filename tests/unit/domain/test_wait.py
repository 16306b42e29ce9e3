"""How long someone waits: a range that holds as often as it says, and widens when little is known."""

from dataclasses import replace
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.wait_calibration import CLINICS, holds, holds_as_said, rows
from handoff.domain.wait import (
    KEPT,
    MINUTE_MS,
    PRIOR_PACE_MS,
    STEPS_MIN,
    YET,
    Gap,
    Pace,
    Wait,
    Waited,
    estimate,
    in_minutes,
)

places = st.integers(1, 200)
ready = st.integers(1, 50)
lengths = st.integers(0, 600 * MINUTE_MS)
paces = st.builds(
    Pace,
    st.lists(st.builds(Gap, lengths, ready), max_size=30),
    st.lists(st.builds(Waited, lengths, st.integers(1, 600 * MINUTE_MS), places), max_size=30),
)


def test_nobody_ready_means_no_promise() -> None:
    """Without anyone there is no number to say."""
    assert estimate(1, 0, Pace()) is None


@given(places, ready, paces)
def test_a_range_is_a_range(place: int, staff: int, pace: Pace) -> None:
    """Its ends are in order and never in the past, whatever is known."""
    wait = estimate(place, staff, pace)
    assert wait is not None
    assert 0 <= wait.low <= wait.high


@given(st.integers(1, 100), st.integers(1, 20), paces)
def test_more_staff_never_lengthens_it_and_a_later_place_never_shortens_it(place: int, staff: int, pace: Pace) -> None:
    """Both are what a person would expect of it."""
    here, later, helped = (
        estimate(place, staff, pace),
        estimate(place + 1, staff, pace),
        estimate(place, staff + 1, pace),
    )
    assert here is not None
    assert later is not None
    assert helped is not None
    assert helped.expected <= here.expected <= later.expected


def test_it_is_wider_while_little_is_known() -> None:
    """Steady waits make it narrower than the supposition it begins with."""
    steady = Pace(
        [Gap(PRIOR_PACE_MS, 1)] * 40,
        [Waited(4 * PRIOR_PACE_MS + off * MINUTE_MS, 4 * PRIOR_PACE_MS, 4) for off in range(-5, 6)] * 18,
    )
    unsure, sure = estimate(4, 1, Pace()), estimate(4, 1, steady)
    assert unsure is not None
    assert sure is not None
    assert sure.high - sure.low < (unsure.high - unsure.low) / 2


def test_a_line_that_does_not_move_lengthens_it_only_once_it_is_slower_than_what_is_known() -> None:
    """A short gap that is still open says nothing yet."""
    gaps = [Gap(PRIOR_PACE_MS, 1)] * 10
    known, young, old = (
        estimate(3, 1, Pace(gaps, (), still)) for still in (None, Gap(PRIOR_PACE_MS, 1), Gap(3 * PRIOR_PACE_MS, 1))
    )
    assert known is not None
    assert old is not None
    assert young == known
    assert old.expected > known.expected
    assert known.high < old.high < inf


@given(places, ready, paces, lengths)
def test_past_the_far_end_nobody_says_how_long(place: int, staff: int, pace: Pace, still: int) -> None:
    """The line has not moved for longer than all of it was thought to take."""
    wait = estimate(place, staff, replace(pace, still=Gap(still, staff)))
    assert wait is not None
    assert still <= wait.high
    if wait.high == inf:
        first, last = in_minutes(wait)
        assert last not in STEPS_MIN
        assert first > 1  # "a minute or more" would say nothing
        assert wait.low >= round(still * YET)  # what has lasted so long lasts a quarter of it yet, eight times in ten


def test_only_the_latest_count() -> None:
    """What was true last month is forgotten."""
    old = [Waited(600 * MINUTE_MS, MINUTE_MS, 1)] * 50
    new = [Waited(MINUTE_MS, MINUTE_MS, 1)] * KEPT
    assert estimate(1, 1, Pace((), old + new)) == estimate(1, 1, Pace((), new))


@given(st.integers(0, 1_000 * MINUTE_MS), st.integers(0, 1_000 * MINUTE_MS))
def test_minutes_are_said_as_people_say_them(one: int, other: int) -> None:
    """Two different steps, the earlier one first."""
    first, last = in_minutes(Wait(min(one, other), 0, max(one, other)))
    assert first in (0, *STEPS_MIN)
    assert last in (*STEPS_MIN, STEPS_MIN[-1] + 1)
    assert first < last


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [(0.2, 4.2, (0, 5)), (4.4, 17, (5, 15)), (9, 9.5, (10, 15)), (100, 300, (90, 121)), (14, 15, (15, 20))],
)
def test_the_steps_are_the_nearest_ones(low: float, high: float, said: tuple[int, int]) -> None:
    """Neither end is stretched to be on the safe side."""
    assert in_minutes(Wait(round(low * MINUTE_MS), 0, round(high * MINUTE_MS))) == said


def test_the_range_holds_eight_times_in_ten() -> None:
    """Over a simulated week of each kind of clinic, as it is told first, and as it is said then and while one waits."""
    weeks = list(rows(hours=7 * 24))
    assert len(weeks) == len(CLINICS)
    everyone = [one for _, told, _ in weeks for one in told]
    later = [one for _, _, again in weeks for one in again]
    held = holds(everyone), holds_as_said(everyone), holds_as_said(later)
    assert all(0.75 <= share <= 0.85 for share in held), held
    by_clinic = {name: (holds(told), holds_as_said(told)) for name, told, _ in weeks}  # a single week wobbles more
    assert all(0.75 <= share <= 0.87 for both in by_clinic.values() for share in both), by_clinic
