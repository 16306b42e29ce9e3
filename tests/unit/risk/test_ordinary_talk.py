"""The screen on every line the NLU is trained with: what people say to a front desk, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.risk import Tier, screen

_NLU = sorted((Path(__file__).parents[3] / "data" / "nlu").glob("*.yml"))
_INTENT = re.compile(r"\s*- intent: (\w+)")
_EXAMPLE = re.compile(r" {6}- (.+)")
_GRAVE = (Tier.T0, Tier.T1, Tier.T2)

#: The only intents whose lines may call for a gentle check (T2): shame can speak of being a burden to others, and
#: whoever asks how many tablets are too many may mean to take them.
_MAY_BE_GRAVE = {"medical_question", "feel_ashamed"}
#: At most this share of all lines may, of each language.
_MOST = 0.001


def _lines() -> Iterator[tuple[str, str]]:
    """Yield (intent, example) for each training line."""
    for path in _NLU:
        intent = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            if found := _INTENT.match(line):
                intent = found.group(1)
            elif found := _EXAMPLE.match(line):
                yield intent, found.group(1)


_ORDINARY = [(intent, text) for intent, text in _lines() if intent != "crisis"]
_CRISIS = [text for intent, text in _lines() if intent == "crisis"]


def test_the_training_lines_are_read() -> None:
    """There are enough lines of both sorts for the shares below to mean something."""
    assert len(_ORDINARY) > 3000
    assert len(_CRISIS) > 20


@pytest.mark.parametrize("language", ["en", "es"])
def test_ordinary_talk_is_hardly_ever_taken_for_danger(language: str) -> None:
    """In each language at most one line in a thousand is T2, none graver, and only for shame or too many."""
    grave = [
        (found.tier, intent, text)
        for intent, text in _ORDINARY
        if (found := screen(text)).tier in _GRAVE and found.language == language
    ]
    assert [item for item in grave if item[0] is not Tier.T2 or item[1] not in _MAY_BE_GRAVE] == []
    assert len(grave) <= _MOST * len(_ORDINARY), grave


@pytest.mark.parametrize("text", _CRISIS)
def test_a_crisis_the_words_are_trained_on_is_one_to_the_screen(text: str) -> None:
    """Whatever the NLU is taught to call a crisis, the screen finds at T2 or graver without it."""
    assert screen(text).tier in _GRAVE
