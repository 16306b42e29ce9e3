"""What is asked in words nobody taught is answered by what it means, and nothing else is changed by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.hearing.questions import asking, asking_learned
from bot.rasa_box import asked_by_meaning
from bot.training.train_asked import digest

if TYPE_CHECKING:
    from rasa.core.agent import Agent

UNTAUGHT = (
    ("is it just the two of us in the room or a whole circle of folks", "group"),
    ("estamos a solas o con un monton de gente en la sesion", "group"),
)
OFF = ("my cousin plays the drums on sundays", "hoy hizo un calor tremendo en la obra", "how tall is the eiffel tower")


@pytest.mark.parametrize(("text", "name"), UNTAUGHT)
def test_other_words_for_what_is_known_are_heard(text: str, name: str) -> None:
    """In both languages, though the words alone are not sure of them."""
    assert asked_by_meaning.about(text) == name


@pytest.mark.parametrize("text", OFF)
def test_what_asks_of_nothing_known_stays_unknown(text: str) -> None:
    """What is told, and what no clinic is asked."""
    assert asked_by_meaning.about(text) is None


def test_what_is_long_tells_more_than_it_asks() -> None:
    """As for what the words say."""
    assert asked_by_meaning.about("is it a group or just me " * 9) is None


def test_both_answers_know_the_same_things_learned_from_the_same_lines() -> None:
    """Neither was taught without the other."""
    with np.load(asked_by_meaning.WEIGHTS, allow_pickle=False) as kept:
        assert str(kept["learned_from"]) == digest()
    assert set(asked_by_meaning.known().names) == {*asking_learned.weights().names}


async def test_only_what_would_have_no_answer_is_asked_of_its_meaning(
    agent: Agent, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What has an answer, and what tells, is not asked for: that costs a reading."""
    read: list[str] = []
    monkeypatch.setattr(asked_by_meaning, "about", lambda text: read.append(text) or "group")
    for text in ("how much does it cost", "i drink every night and i am tired of it", "hello"):
        await agent.parse_message(text)
    assert read == []
    found = await agent.parse_message("do you have wifi in the waiting room?")
    assert read == ["do you have wifi in the waiting room?"]
    assert found["intent"]["name"] == asking.INTENTS["group"]
    assert {"asks": "group"}.items() <= {each["entity"]: each["value"] for each in found["entities"]}.items()
