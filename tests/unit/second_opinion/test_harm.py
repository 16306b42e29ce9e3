"""The encoder alone accuses nobody in whose words there is no harm; how grave it heard them stays."""

from __future__ import annotations

import pytest

from bot.risk import Kind, Tier, screen
from bot.risk.bare import bare
from bot.second_opinion.harm import names_harm, names_hurt
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


@pytest.mark.parametrize(
    "text",
    [
        "My aunt has the car. My wife has no idea.",
        "my cousin leo, he is my dads nephew so he would tell him",
        "mi tía no sabe nada of this",
        "my husband is at work. me and the twins are home, they nap",
    ],
)
def test_no_card_about_being_hurt_where_no_word_speaks_of_it(opinion: SecondOpinion, text: str) -> None:
    """People of a household that are named, and nothing else."""
    assert not names_hurt(bare(text))
    assert opinion.of(text, screen(text)).kind is not Kind.ABUSE_DANGER


@pytest.mark.parametrize(
    "text",
    ["he reads all my texts", "i have to hide my paycheck", "no me deja usar el teléfono", "me encierra con llave"],
)
def test_words_of_being_held_watched_or_kept_short_are_heard(text: str) -> None:
    """In both languages, as they are said of a home."""
    assert names_hurt(bare(text))


@pytest.mark.parametrize("text", ["i'm not gonna do anything", "no me kiero matar", "nobody's hurting me"])
def test_what_only_denies_is_raised_to_nothing(opinion: SecondOpinion, text: str) -> None:
    """Of no kind, not even of one that the talk has not heard."""
    first = screen(text)
    assert opinion.of(text, first) == first
