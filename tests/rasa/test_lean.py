"""What is left out changes no decision: the same talk and the same guesses as with Rasa's own."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

import numpy as np
import pytest
from scipy.sparse import csr_matrix
from talking import Conversation
from test_compact import play, turns

from bot.rasa_box.lean import LeanIntents, LeanRules, weighed, weights

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


def test_a_rare_piece_weighs_more_and_a_long_line_no_more_than_a_short_one() -> None:
    """Length one each; a piece three times as rare counts three times, one said again for less than twice."""
    lines = weighed(csr_matrix([[1, 1, 0], [3, 0, 0], [1, 1, 1], [2, 1, 0]]), np.array([1.0, 3.0, 1.0])).toarray()

    assert np.linalg.norm(lines, axis=1) == pytest.approx([1, 1, 1, 1])
    assert lines[0, 1] == pytest.approx(3 * lines[0, 0])
    assert 1 < 3 * lines[3, 0] / lines[3, 1] < 2


def test_an_intent_of_few_lines_is_lifted_but_not_to_the_weight_of_many() -> None:
    """The mean over all lines is 1; a hundred times fewer lines weigh more each, and less in all."""
    lifted = weights(["share"] * 100 + ["pause"])

    assert (100 * lifted["share"] + lifted["pause"]) / 101 == pytest.approx(1)
    assert lifted["share"] < lifted["pause"] < 100 * lifted["share"]
