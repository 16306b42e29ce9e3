"""The test stories in tests/conversations, as `rasa test core --fail-on-prediction-errors` would run them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rasa.core.test import test as run_stories
from rasa.shared.core.domain import Domain

from bot.rasa_box.inputs import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from rasa.core.agent import Agent

STORIES = sorted((ROOT / "tests/conversations").glob("test_*.yml"))


@pytest.mark.parametrize("path", STORIES, ids=[path.stem for path in STORIES])
async def test_each_story_goes_as_written(loaded: Agent, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every intent and every action of every story is predicted.

    What is taken beside the words stands nowhere in a story (test_taking.py has it), so nothing is. For each file Rasa
    would write the domain down and read it back, nearly all of the time it takes; it has the domain at hand.
    """
    monkeypatch.setattr(Domain, "persist", lambda *_: None)
    monkeypatch.setattr(Domain, "load", lambda *_: loaded.domain)
    monkeypatch.setattr("bot.rasa_box.gate.entities", lambda *_: [])
    result = await run_stories(str(path), loaded, fail_on_prediction_errors=True, e2e=True, disable_plotting=True)

    assert result["accuracy"] == 1
