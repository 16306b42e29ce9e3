"""The steps of a handoff: drawn in docs/queue.md as they are, and without a dead end."""

import re
from pathlib import Path

import pytest

from handoff.domain.conversation import TRANSITIONS, State
from handoff.domain.handoff_states import WAYS, By, HandoffState, Step, ways_out

PAGE = (Path(__file__).parents[3] / "docs/queue.md").read_text()
SECTION = PAGE.partition("\n## States and exits\n")[2].partition("\n## ")[0]
SPEAKS = {HandoffState.WAITING: State.WAITING, HandoffState.CLAIMED: State.HUMAN, HandoffState.CLOSED: State.CLOSED}


def test_the_table_on_the_page_is_the_table_in_the_code() -> None:
    """Every row, no row more."""
    rows = set()
    for line in SECTION.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[0].startswith("`"):
            here, step, there, event = (cells[index].strip("`") for index in (0, 1, 2, 4))
            rows.add((here, step, there, frozenset(cells[3].split(", ")), event))
    built = {
        (here, step, way.to, frozenset(by.value for by in way.by), way.event or "")
        for (here, step), way in WAYS.items()
    }
    assert rows == built


def test_the_drawing_names_every_state_and_every_step() -> None:
    """And nothing else but the opening."""
    drawing = re.findall(r"[a-z_]+", SECTION.partition("```text")[2].partition("```")[0])
    assert set(drawing) == {*HandoffState, *Step, "open"}


@pytest.mark.parametrize("state", [HandoffState.WAITING, HandoffState.CLAIMED])
def test_from_every_open_state_a_supervisor_can_take_move_and_close(state: HandoffState) -> None:
    """No state without an exit (complaint 2); and nobody leaves the last."""
    assert {Step.TAKE_OVER, Step.MOVE, Step.CLOSE} <= ways_out(state, By.SUPERVISOR)
    assert all(not ways_out(HandoffState.CLOSED, by) for by in By)


@pytest.mark.parametrize(("here", "step"), WAYS)
def test_each_step_is_one_the_talk_can_take_too(here: HandoffState, step: Step) -> None:
    """Who speaks follows from where the handoff is, before and after."""
    way = WAYS[here, step]
    if way.event is None:
        assert way.to is here
    else:
        assert TRANSITIONS[SPEAKS[here], way.event] is SPEAKS[way.to]
