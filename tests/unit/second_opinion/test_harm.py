"""The encoder alone accuses nobody in whose words there is no harm; how grave it heard them stays."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.safety_answer import bare
from bot.second_opinion.harm import names_harm
from bot.second_opinion.opinion import SecondOpinion


@pytest.fixture(scope="module")
def opinion() -> SecondOpinion:
    """The loaded encoder."""
    return SecondOpinion()


@pytest.mark.parametrize(
    "text",
    ["I set the table for two last night. Then I put hers back in the drawer.", "lol ok. shes gonna hear it. night"],
)
def test_A01_nobody_is_taken_for_someone_who_would_hurt_without_a_word_of_it(opinion: SecondOpinion, text: str) -> None:
    """Whatever the encoder makes of it."""
    assert opinion.of(text, screen(text)).kind is not Kind.HARM_TO_OTHERS


@pytest.mark.parametrize(
    "text",
    [
        "Somebody at the plant is gonna find out what a nail gun does",
        "Tengo una list of people del trabajo, y mi cuñado me presta the gun",
    ],
)
def test_where_there_is_one_it_is_said(opinion: SecondOpinion, text: str) -> None:
    """The encoder's own word stands there."""
    found = opinion.of(text, screen(text))
    assert found.tier <= Tier.T2
    assert found.kind is Kind.HARM_TO_OTHERS


def test_words_of_harm_are_whole_beginnings() -> None:
    """Stems begin a word: "shot", "shots", no "moonshot"."""
    assert names_harm(bare("I'd hit him"))
    assert names_harm(bare("¡Lo voy a lastimar!"))
    assert not names_harm(bare("Then I put hers back in the drawer"))
    assert not names_harm(bare("whit, exhibits and mushrooms"))
