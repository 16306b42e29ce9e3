"""In line, a greeting calls out for somebody: how the line stands is said, and no talk is begun anew."""

import pytest

from bot.hearing.wishes.in_line import asks_of_the_line


@pytest.mark.parametrize(
    "text", ["hello", "helloooo", "hey there", "knock knock", "who's there", "holaaa", "¿hola?", "quién es", "toc toc"]
)
def test_who_calls_out_hears_of_the_line(text: str) -> None:
    """In both languages; and "who's there" is no yes to an old offer."""
    assert asks_of_the_line(text)


@pytest.mark.parametrize(
    "text", ["hello my name is jo", "hello darkness my old friend", "hola, me llamo Rosa", "bueno", "yo no tomo"]
)
def test_a_greeting_with_more_is_heard_for_the_more(text: str) -> None:
    """What is told behind it counts."""
    assert not asks_of_the_line(text)
