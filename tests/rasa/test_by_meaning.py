"""What a text means is heard where its words are not sure: near for what means alike, and only where it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from test_lean import component

from bot.meaning.weights import Reader, Weights, installed
from bot.rasa_box import by_meaning
from bot.rasa_box.lean import LeanIntents

if TYPE_CHECKING:
    from rasa.core.agent import Agent

ALIKE = (
    ("what will this set me back", "how much do you charge"),
    ("could you leave it for another day", "let us continue some other time"),
    ("no tengo con quien hablar", "there is nobody i can talk to"),
)
APART = ("does it snow in june", "el perro ladra mucho")


def test_what_means_alike_is_near_in_other_words_and_in_the_other_language() -> None:
    """Nearer than what means something else."""
    said = [text for pair in ALIKE for text in pair]
    known = by_meaning.encoder()([*said, *APART])
    known /= np.linalg.norm(known, axis=1, keepdims=True)
    near = known @ known.T
    for number in range(len(ALIKE)):
        one, other = 2 * number, 2 * number + 1
        assert near[one, other] > max(near[one, -2], near[one, -1], near[other, -2], near[other, -1])


def test_a_text_means_the_same_whatever_is_read_beside_it() -> None:
    """Texts of one length are read together."""
    texts = ["i need a ride", "you need a car", "hello", "no me llamen al trabajo por favor"]
    pieces = Reader(Weights(installed()))
    assert len(pieces(texts[0])) == len(pieces(texts[1]))
    together = by_meaning.encoder()(texts)
    for text, row in zip(texts, together, strict=True):
        assert by_meaning.encoder()([text])[0] == pytest.approx(row, abs=1e-3)


def test_nothing_of_an_evened_text_is_unknown() -> None:
    """The cut vocabulary spells what is left of a message, in both languages."""
    opened = Weights(installed())
    reader = Reader(opened)
    for text in (
        "Ma\u00f1ana a las 5:30, \u00bfs\u00ed? (o no)",
        'It\u2019s #1 & 100% "ok" \u2014 $20/visit; e-mail: a@b.co!',
    ):
        assert opened.unknown not in reader(by_meaning._read(text)), text


def test_of_each_intent_a_line_is_learned_from() -> None:
    """The rarest too: the first line, and every second after it."""
    assert by_meaning.some(["a", "b", "a", "a", "c", "b"]) == [0, 1, 3, 4]


async def test_who_is_sure_by_words_is_not_asked_further(agent: Agent, monkeypatch: pytest.MonkeyPatch) -> None:
    """A phrase that was taught costs no reading; one in fresh words does, and what it means is counted."""
    asked: list[str] = []
    real = by_meaning.encoder()
    monkeypatch.setattr(by_meaning, "encoder", lambda: lambda texts: asked.extend(texts) or real(texts))
    classifier = component(agent, LeanIntents).clf
    names = list(classifier.classes_)
    sure = np.full((1, len(names)), -9.0)
    sure[0, 3] = 0.0

    assert by_meaning.likely(classifier, sure, ["stop"])[0].argmax() == 3
    assert asked == []

    found = by_meaning.likely(classifier, np.full((1, len(names)), -4.0), ["How pricey is a visit?"])
    assert asked == ["how pricey is a visit?"]
    assert names[found[0].argmax()] == "cost"
    assert found.sum() == pytest.approx(1)
