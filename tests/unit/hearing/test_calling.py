"""What is a name: the name alone goes on its line, and nothing that is none."""

from __future__ import annotations

import pytest

from bot.hearing.answers.calling import called, is_no_name, left_of, reach_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lupe", "Lupe"),
        ("its Dara", "Dara"),
        ("call me dara please", "dara"),
        ("my name is Jo Ann", "Jo Ann"),
        ("actually call me Jo", "Jo"),
        ("Sam, they/them", "Sam"),
        ("just use Mike please", "Mike"),
        ("Dr. Ortiz", "Dr. Ortiz"),
        ("J.R.", "J.R."),
        ("Efrain. nomas Efrain", "Efrain"),
        ("me llamo Lupe", "Lupe"),
        ("no, me llamo Ana", "Ana"),
        ("soy Rosa, gracias", "Rosa"),
        ("José María de la Cruz", "José María de la Cruz"),
    ],
)
def test_the_name_stands_alone_as_it_was_written(text: str, name: str) -> None:
    """Without the words around it."""
    assert called(text) == name
    assert not is_no_name(text)


@pytest.mark.parametrize(
    "text",
    ["Sam, i am really tired", "they/them", "i'd rather not say my name", "whatever", "mejor no", "its a secret"],
)
def test_what_is_more_than_a_name_or_none_stays_whole(text: str) -> None:
    """Nothing that was told is cut off."""
    assert called(text) is None
    assert not is_no_name(text)


@pytest.mark.parametrize(
    ("text", "reach", "left"),
    [
        ("al celular 512-555-0148", "al celular 512-555-0148", ""),
        ("512 555 0148 after 8", "512 555 0148 after 8", ""),
        (
            "phone, nights only, honestly i am so tired of all this",
            "phone, nights only",
            "honestly i am so tired of all this",
        ),
        ("no llamen a la casa", "no llamen a la casa", ""),
        (
            "mensaje de texto, por las noches, la verdad ya no duermo nada",
            "mensaje de texto, por las noches",
            "la verdad ya no duermo nada",
        ),
    ],
)
def test_a_way_to_reach_somebody_is_no_name(text: str, reach: str, left: str) -> None:
    """Each part has its own line."""
    assert is_no_name(text)
    assert reach_in(text) == reach
    assert left_of(text) == left
