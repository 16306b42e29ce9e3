"""A baby on the way that is in danger: whose words are of it, and when they are of somebody else."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.hearing.answers.danger import FAILING
from bot.hearing.answers.expecting import WITH_BABY, of_a_baby_to_come
from bot.hearing.answers.taking import SET_ASIDE
from bot.risk.cues import RULES
from bot.risk.whose import WITH_CHILD

DOMAIN = Path(__file__).parents[3] / "domain"
LESS = {"brings": "the baby is moving less since yesterday, 31 weeks"}
MENOS = {"brings": "estoy embarazada y el bebé se mueve menos desde ayer"}


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("the baby is moving less since last night", {}),
        ("el bebé se mueve menos desde ayer", {}),
        ("My aunt. She lives far away", LESS),
        ("what do i do", LESS),
        ("¿qué hago?", MENOS),
        ("what do i do", {"brings": "__unasked__", SET_ASIDE: LESS}),
    ],
)
def test_a_baby_that_moves_less_has_words_of_its_own(text: str, slots: dict[str, str]) -> None:
    """In the message, and in what is asked or answered right after it."""
    assert of_a_baby_to_come(text, slots)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("he took fentanyl and he wont wake up", LESS),
        ("what do i do", {"brings": "my brother took fentanyl and he wont wake up"}),
        ("what do i do", {**LESS, "also": "my brother took fentanyl and he wont wake up"}),
        ("¿qué hago?", {"brings": "estoy embarazada y quiero un médico"}),
        ("i am pregnant", {}),
    ],
)
def test_another_danger_is_not_taken_for_it(text: str, slots: dict[str, str]) -> None:
    """Whoever does not wake is laid on their side, whatever else was told."""
    assert not of_a_baby_to_come(text, slots)


def test_what_is_said_of_it_names_who_delivers_and_nobody_is_laid_on_a_side() -> None:
    """In both languages, with as many words for each."""
    said = YAML(typ="safe").load(DOMAIN / "safety.yml")["responses"][f"utter_crisis_support{FAILING}{WITH_BABY}"]
    spanish = [one["text"] for one in said if "condition" in one]
    english = [one["text"] for one in said if "condition" not in one]
    assert len(spanish) == len(english)
    assert all("labor and delivery" in text and "911" in text for text in english)
    assert all("sala de partos" in text and "911" in text for text in spanish)


def test_the_rules_of_a_pregnancy_are_known() -> None:
    """A rule that is renamed is renamed there, too."""
    assert {rule.name for rule in RULES} >= WITH_CHILD
