"""The order of the line, as properties."""

from hypothesis import given
from hypothesis import strategies as st

from handoff.domain.queue import TARGETS_MS, rank
from handoff.domain.tiers import Tier, most_urgent

times = st.integers(min_value=1_600_000_000_000, max_value=4_000_000_000_000)
tiers = st.sampled_from(Tier)
stat = st.sampled_from([Tier.T0, Tier.T1])
timed = st.sampled_from([Tier.T2, Tier.T3, Tier.T4])


@given(stat, times, timed, times)
def test_the_stat_band_is_before_everyone_else(one: Tier, came: int, other: Tier, came_too: int) -> None:
    """No arrival time puts anyone before an emergency."""
    assert rank(one, came).score < rank(other, came_too).score


@given(stat, times, stat, times)
def test_the_stat_band_goes_by_arrival(one: Tier, came: int, other: Tier, came_too: int) -> None:
    """Within the band only the time counts."""
    assert (rank(one, came).score < rank(other, came_too).score) == (came < came_too)


@given(timed, times, timed, times)
def test_everyone_else_goes_by_deadline(one: Tier, came: int, other: Tier, came_too: int) -> None:
    """Earlier deadline, earlier place."""
    first, second = rank(one, came), rank(other, came_too)
    assert (first.score < second.score) == (first.due_at < second.due_at)


@given(timed, times, timed, times)
def test_nobody_starves(one: Tier, came: int, other: Tier, came_too: int) -> None:
    """Whoever comes after someone's deadline has passed stands behind them, whatever their tier in the timed band.

    (seeds B07)
    """
    if came_too > came + TARGETS_MS[one]:
        assert rank(one, came).score < rank(other, came_too).score


@given(tiers, times)
def test_scores_are_exact_as_redis_keeps_them(tier: Tier, came: int) -> None:
    """A double holds every score without rounding."""
    score = rank(tier, came).score
    assert int(float(score)) == score


@given(tiers, tiers)
def test_risk_is_only_ever_raised(one: Tier, other: Tier) -> None:
    """The more urgent of two tiers is one of them, and at least as urgent as both."""
    both = most_urgent(one, other)
    assert both in (one, other)
    assert both <= one
    assert both <= other
