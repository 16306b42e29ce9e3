"""What someone of the clinic is, in the language of whoever reads it."""

import pytest

from bot.content import LOCALES, role_in, strings


@pytest.mark.parametrize(
    ("kept", "locale", "read"),
    [
        ("nurse", "es", "enfermería"),
        ("intake_coordinator", "en", "intake coordinator"),
        ("Intake coordinator", "es", "coordinación de ingreso"),
        ("enfermería", "en", "nurse"),
        ("night porter", "es", "night porter"),
    ],
)
def test_a_role_is_said_in_the_readers_language_where_we_have_words_for_it(kept: str, locale: str, read: str) -> None:
    """Kept as a key, or in the words of a roster that was filled before; what a clinic calls its own way stays."""
    assert role_in(kept, locale) == read


def test_no_words_stand_for_two_roles() -> None:
    """Else a roster kept in words could not be told apart."""
    words = [word for locale in LOCALES for word in strings("roles", locale).values()]
    assert len(set(words)) == len(words)
