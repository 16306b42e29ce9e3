"""The plan is data made from the seed before anything runs: the same seed, the same plan."""

from tests.chaos.plan import CALM_MS, FRAMES, KEEPS_LEASES, LEASE_S, Deed, Harm, Order, Part, Twist, plan
from tests.chaos.stand_in_box import answer_to


def test_the_same_seed_makes_the_same_plan() -> None:
    """So that a run can be had again; another seed makes another."""
    assert plan(7, 600) == plan(7, 600)
    assert plan(7, 600) != plan(8, 600)
    assert answer_to(7, "talk:1-1") == answer_to(7, "talk:1-1")


def test_a_short_plan_breaks_what_matters_most() -> None:
    """Redis and an edge die in every run, however short; everyone comes into the line."""
    for seed in range(20):
        made = plan(seed, 30)
        assert {(Part.REDIS, Harm.KILL), (Part.EDGE_1, Harm.KILL)} <= {(blow.part, blow.harm) for blow in made.blows}
        assert all(any(act.deed in (Deed.RISK, Deed.PERSON) for act in acts) for acts in made.patients if len(acts) > 2)


def test_a_long_plan_breaks_everything_in_every_way() -> None:
    """Each harm there is, and coordinators who die for longer than a lease."""
    made = plan(7, 600)
    assert {(blow.part, blow.harm) for blow in made.blows} >= {
        (Part.EDGE_2, Harm.KILL), (Part.EDGE_2, Harm.FREEZE), (Part.REDIS, Harm.FREEZE), (Part.BOX, Harm.KILL),
        (Part.LINES, Harm.CUT), (Part.LINES, Harm.SILENCE),
    }  # fmt: skip
    assert any(lasts > LEASE_S * 1_000 for shift in made.coordinators for _, lasts in shift.deaths)


def test_in_every_minute_somebody_goes_silent_for_longer_than_a_lease_while_leases_run() -> None:
    """After an outage nobody lapses for the time of a lease; so edges and Redis are let alone meanwhile."""
    for seed in range(20):
        made = plan(seed, 60)
        silences = {spell for shift in made.coordinators for spell in shift.silences}
        assert silences
        for at, lasts in silences:
            assert lasts > 2 * LEASE_S * 1_000 - 1
            assert at + lasts < made.lasts_ms
            assert not [
                blow for blow in made.blows
                if blow.part in KEEPS_LEASES and at < blow.at + blow.lasts and blow.at < at + CALM_MS
            ]  # fmt: skip


def test_a_supervisor_does_everything_a_supervisor_can() -> None:
    """And nobody else does any of it; everyone has breaks."""
    made = plan(7, 600)
    assert {shift.supervises for shift in made.coordinators} == {True, False}
    for shift in made.coordinators:
        assert {command.order for command in shift.commands} == (set(Order) if shift.supervises else set())
        assert shift.breaks


def test_every_blow_is_over_in_time() -> None:
    """Bounded: nothing is broken for longer than a few seconds, and nothing breaks after the end."""
    for seed in range(20):
        made = plan(seed, 60)
        assert all(2_000 <= blow.at < made.lasts_ms and blow.lasts <= 6_000 for blow in made.blows)


def test_nothing_from_the_edge_is_dropped_out_of_the_middle() -> None:
    """TCP brings no holes; a line that does would make the checker cry wolf."""
    for line in plan(7, 30).lines:
        assert len(line.up) == len(line.down) == FRAMES
        assert Twist.DROP not in line.down
