"""What good thing a message names, so that it is said back; and where naming it is no good."""

from __future__ import annotations

import pytest

from bot.hearing.tone.weight import good_in, named_in, weighs


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("soccer and my mom", "moving"),
        ("my sister, we text", "people"),
        ("church on sundays", "faith"),
        ("my cat", "animals"),
        ("board games", "making"),
        ("mi gatita y mi perro", "animals"),
        ("tejer y leer", "making"),
        ("la iglesia", "faith"),
        ("i gather with friends", "people"),
    ],
)
def test_what_does_good_is_heard(text: str, good: str) -> None:
    """The first that is named, in both languages."""
    assert good_in(text) == good


@pytest.mark.parametrize(
    "text",
    [
        "i avoid my family",
        "my ex husband controls my money",
        "my dad left",
        "running from my ex",
        "church people judge me",
        "the casino games",
        "evito a mi familia",
        "mi ex marido controla mi dinero",
        "mi papá se fue",
        "la gente de la iglesia me juzga",
        "los juegos del casino",
        "my friends turned against me",
    ],
)
def test_who_turns_from_somebody_hears_no_praise_of_them(text: str) -> None:
    """Nor who gambles."""
    assert good_in(text) is None


@pytest.mark.parametrize("text", ["no", "Nothing.", "not really", "nada", "nel", "no, nobody"])
def test_who_names_nothing_to_leave_alone_is_not_told_of_limits(text: str) -> None:
    """It has words of its own; where who is near or what helps was asked, it weighs."""
    assert named_in(text, "avoid") == "avoid_none"
    assert named_in(text, "supports") is None
    assert weighs(text)


def test_what_is_named_is_said_back() -> None:
    """The good where that was asked; a topic to leave alone never."""
    assert named_in("my sister", "supports") == "good_people"
    assert named_in("my sister", "avoid") is None
    assert named_in("no men", "avoid") is None
