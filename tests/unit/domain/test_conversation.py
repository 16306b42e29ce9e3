"""Who speaks, and what may change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handoff.domain.conversation import TRANSITIONS, Event, IllegalTransitionError, State, after


def test_every_state_can_be_reached_from_the_start() -> None:
    """No state is only drawn."""
    reached = {State.BOT}
    for _ in State:
        reached |= {then for (state, _), then in TRANSITIONS.items() if state in reached}
    assert reached == set(State)


@pytest.mark.parametrize("state", State)
def test_every_state_has_a_way_to_a_person(state: State) -> None:
    """From everywhere, asking for a person leads to waiting for one or already having one (seeds B07, G05)."""
    assert after(state, Event.ENQUEUE) in (State.WAITING, State.HUMAN)


@pytest.mark.parametrize("state", State)
def test_a_patient_can_write_in_every_state(state: State) -> None:
    """There is no state in which words go nowhere (seeds B07)."""
    assert after(state, Event.WRITE) in State


@pytest.mark.parametrize(
    ("state", "event"),
    [(State.BOT, Event.CLAIM), (State.BOT, Event.CLOSE), (State.CLOSED, Event.RELEASE), (State.HUMAN, Event.CLAIM)],
)
def test_what_cannot_happen_is_refused(state: State, event: Event) -> None:
    """A step the table does not have is an error, not a guess."""
    with pytest.raises(IllegalTransitionError, match=f"{event} cannot happen in {state}"):
        after(state, event)


@given(st.lists(st.sampled_from(Event)))
def test_the_bot_answers_exactly_when_no_person_speaks_and_nothing_ended(events: list[Event]) -> None:
    """Whatever happens in whatever order, the bot is silent while a person speaks (seeds F08)."""
    state = State.BOT
    for event in events:
        if (state, event) in TRANSITIONS:
            state = after(state, event)
    assert state.bot_answers == (state in (State.BOT, State.WAITING))
