"""Who may take whom, as properties: the cap, the breather, and nobody in danger left for want of a rule."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from handoff.domain.caseload import Care, Carer, Duty, Fit, Refusal, fit, next_for, only_one, picked
from handoff.domain.tiers import Tier

NOW = 1_800_000_000_000
CARE = Care()
LATER = NOW + 60_000

tiers = st.sampled_from(Tier)
rests = st.sampled_from([0, NOW - 1, NOW, LATER])
loads = st.lists(tiers, max_size=4).map(tuple)
chosen = st.sampled_from([Duty.AVAILABLE, Duty.AVAILABLE, Duty.BREAK, Duty.AWAY])
carers = st.builds(
    Carer, st.just("other"), chose=chosen, wrap_up_until=rests, breather_until=rests, holds=loads
)  # fmt: skip
mes = st.builds(Carer, st.just("ana"), chose=st.just(Duty.AVAILABLE), breather_until=rests, holds=loads)
teams = st.lists(carers, max_size=4)
lines = st.lists(tiers, min_size=1, max_size=8)


@given(mes, teams, lines)
def test_F01_the_next_person_never_takes_anyone_above_the_cap(me: Carer, team: list[Carer], line: list[Tier]) -> None:
    """Whatever the line and whoever is there (seeds F01, N18 of the peers)."""
    found = next_for(me, team, line, NOW, CARE)
    if isinstance(found, int):
        assert replace(me, holds=(*me.holds, line[found])).load(CARE) <= CARE.cap


@given(mes, teams, lines)
def test_one_more_goes_above_the_cap_only_for_someone_in_danger_whom_nobody_else_can_take(
    me: Carer, team: list[Carer], line: list[Tier]
) -> None:
    """The override is narrow."""
    found = next_for(me, team, line, NOW, CARE, more=True)
    if isinstance(found, int) and not me.has_room(line[found], CARE):
        assert line[found].needs_person
        assert not any(other.can_take(line[found], NOW, CARE) for other in team)


@given(mes, teams, lines, st.booleans())
def test_nobody_is_passed_over_unless_a_colleague_can_take_them_now(
    me: Carer, team: list[Carer], line: list[Tier], more: bool
) -> None:
    """Everyone before the one who is taken has someone: the order of the line is kept for all others."""
    found = next_for(me, team, line, NOW, CARE, more=more)
    passed = line[:found] if isinstance(found, int) else line[: _stopped(me, team, line, more=more)]
    assert all(any(other.can_take(tier, NOW, CARE) for other in team) for tier in passed)


def _stopped(me: Carer, team: list[Carer], line: list[Tier], *, more: bool) -> int:
    fits = [fit(me, team, tier, NOW, CARE, more=more) for tier in line]
    return fits.index(Fit.NO) if Fit.NO in fits else len(line)


@given(mes, teams, lines)
def test_F01_someone_in_danger_is_never_left_for_a_breather_when_nobody_else_can_take_them(
    me: Carer, team: list[Carer], line: list[Tier]
) -> None:
    """The breather yields where there is room and no colleague; it never yields while there is one."""
    found = next_for(me, team, line, NOW, CARE)
    if not line[0].stat or not me.has_room(line[0], CARE):
        return
    alone = not any(other.can_take(line[0], NOW, CARE) for other in team)
    assert (found == 0) == (alone or not me.resting(NOW))


@given(mes, lines)
def test_alone_and_full_a_coordinator_may_say_that_they_can_take_one_more(me: Carer, line: list[Tier]) -> None:
    """The refusal offers it, and saying so gives them the first in line, if that person is in danger."""
    found = next_for(me, [], line, NOW, CARE)
    if isinstance(found, Refusal):
        assert not found.resting
        assert found.more == line[0].needs_person
        assert (next_for(me, [], line, NOW, CARE, more=True) == 0) == line[0].needs_person


@given(mes, tiers)
def test_a_supervisor_may_pick_anyone_anyway(me: Carer, tier: Tier) -> None:
    """Within the cap and outside a breather at once, else by saying so."""
    refusal = picked(me, tier, NOW, CARE)
    free = me.has_room(tier, CARE) and not (tier.stat and me.resting(NOW))
    assert (refusal is None) == free
    assert picked(me, tier, NOW, CARE, anyway=True) is None


def test_wrapping_up_ends_by_itself_and_a_break_does_not() -> None:
    """Only those who are ready wrap up."""
    ana = Carer("ana", Duty.AVAILABLE, wrap_up_until=LATER)
    assert (ana.duty(NOW), ana.duty(LATER)) == (Duty.WRAP_UP, Duty.AVAILABLE)
    assert replace(ana, chose=Duty.BREAK).duty(NOW) is Duty.BREAK


def test_F01_whoever_is_not_ready_takes_nobody() -> None:
    """Away, on a break, wrapping up (seeds F01)."""
    for carer in (Carer("a"), Carer("b", Duty.BREAK), Carer("c", Duty.AVAILABLE, wrap_up_until=LATER)):
        assert not carer.can_take(Tier.T4, NOW, CARE)


def test_one_person_in_danger_and_one_calm_talk_are_a_full_load() -> None:
    """The weights as they are shipped; an emergency weighs as much as three calm talks."""
    ana = Carer("ana", Duty.AVAILABLE, holds=(Tier.T0,))
    assert [ana.has_room(tier, CARE) for tier in Tier] == [False, False, False, True, True]


def test_being_the_only_one_is_about_those_in_danger() -> None:
    """Colleagues with room count, oneself does not; calm people wait for room."""
    ana, sam = Carer("ana", Duty.AVAILABLE), Carer("sam", Duty.AVAILABLE)
    assert only_one(ana, [ana], [Tier.T1], NOW, CARE)
    assert not only_one(ana, [ana, sam], [Tier.T1], NOW, CARE)
    assert only_one(ana, [ana, replace(sam, holds=(Tier.T0,))], [Tier.T4, Tier.T2], NOW, CARE)
    assert not only_one(ana, [ana], [Tier.T4, Tier.T3], NOW, CARE)
