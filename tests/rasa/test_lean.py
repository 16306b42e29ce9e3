"""What is left out changes no decision: the same talk and the same guesses as with Rasa's own."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import numpy as np
import pytest
from talking import Conversation
from test_compact import play, turns

from bot.rasa_box.lean import LeanIntents, LeanRules

if TYPE_CHECKING:
    from rasa.core.agent import Agent

LINES = ("how much does it cost", "i relapsed last night", "quiero hablar con una persona", "qwpoei", "mi hermana")


def component(agent: Agent, kind: type) -> object:
    """Return the part of the model that is of this kind."""
    nodes = agent.processor.graph_runner._instantiated_nodes.values()
    return next(node._component for node in nodes if isinstance(node._component, kind))


async def test_the_order_of_numbers_in_memory_changes_no_guess(agent: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    """To the last digit that counts; and it is in the order that needs no copy."""
    classifier = component(agent, LeanIntents).clf
    assert classifier.coef_.T.flags.c_contiguous
    lean = [(await agent.parse_message(line))["intent_ranking"] for line in LINES]

    monkeypatch.setattr(classifier, "coef_", np.ascontiguousarray(classifier.coef_))
    plain = [(await agent.parse_message(line))["intent_ranking"] for line in LINES]

    for one, other in zip(lean, plain, strict=True):
        assert [guess["name"] for guess in one] == [guess["name"] for guess in other]
        assert [guess["confidence"] for guess in one] == pytest.approx([guess["confidence"] for guess in other])


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_no_rule_is_found_in_words(agent: Agent, locale: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rasa looks for one before each action; a whole talk goes the same way with that look and without."""
    sender, told = uuid.uuid4().hex, turns(locale, seed=9)
    lean = await play(Conversation(agent, locale, sender, goes_on=False), told)
    agent.tracker_store.store.pop(sender)

    monkeypatch.delattr(LeanRules, "_find_action_from_rules")
    assert await play(Conversation(agent, locale, sender, goes_on=False), told) == lean
