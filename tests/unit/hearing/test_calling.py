"""What is a name: the name alone goes on its line, and nothing that is none."""

from __future__ import annotations

import pytest

from bot.hearing.answers.calling import called, is_no_name, left_of, reach_in
from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.taking import NOTED_WISH, Heard
from bot.hearing.beside import entities
from bot.hearing.wishes.apart import apart


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
        ("Hollis, if you please. Mr. Penn is for the bank", "Hollis"),
        ("Penn. I gave it to you already.", "Penn"),
        ("Penn, that is not my real one", "Penn"),
        ("Sam. short for Samantha", "Sam"),
        ("Dee is fine. not my legal name", "Dee"),
        ("put my name as Penn, that is not my real one", "Penn"),
        ("Mr. Penn", "Mr. Penn"),
        ("Lupe, así me dicen todos", "Lupe"),
        ("Chuy. ya se lo había dicho", "Chuy"),
        ("Carmen, si me hace el favor", "Carmen"),
        ("Beto. no es mi nombre de verdad", "Beto"),
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


def test_what_only_begins_like_a_word_on_the_name_is_told() -> None:
    """Who tells of somebody is kept whole, and nothing of it read aloud as a name."""
    assert called("Sam. i told my wife i would stop") is None


def test_a_title_ends_no_sentence() -> None:
    """What is told is kept as it was written."""
    assert left_of("It is a long story of ours. Mr. Penn from the bank knows it") == (
        "It is a long story of ours, Mr. Penn from the bank knows it"
    )


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


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ivan ya dije", "Ivan"),
        ("Rosario, ya se lo dije", "Rosario"),
        ("Tess like i said twice", "Tess"),
        ("sam. they/them like i said twice lol", "sam"),
        ("My name is Joy, and I'm thirty-seven", "Joy"),
        ("me llamo Lety, tengo treinta y dos", "Lety"),
        ("Ben, 41", "Ben"),
    ],
)
def test_what_is_said_beside_a_name_is_none_of_it(text: str, name: str) -> None:
    """That it was said before, pronouns and an age are not read aloud as a name."""
    assert called(text) == name


def test_a_question_beside_a_name_is_cut_from_it() -> None:
    """The name stands, and what was asked gets its answer."""
    for text, name in (
        ("Ivan. es anonimo o sale mi apellido", "Ivan"),
        ("Kay. is this anonymous or do they see it", "Kay"),
    ):
        found = apart(text, "name")
        assert found.asks
        assert called(found.told) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ya le dije, Mateo", "Mateo"),
        ("i already told you. kit, they/them", "kit"),
        ("me llamo Mateo, mi hermano es Chuy", "Mateo"),
        ("my name is Dara, my sister is called Mel", "Dara"),
        ("me llamo Ana, mi hijo es chico", None),
        ("ya le dije que no", None),
    ],
)
def test_a_name_said_again_or_beside_anothers(text: str, name: str | None) -> None:
    """It is the name alone that stands on its line."""
    assert called(text) == name


def test_a_name_with_pronouns_is_heard_unasked() -> None:
    """With a question on the table or none."""
    for question in (None, "helped"):
        heard = Heard("i'm kit btw, i use they/them", "nlu_fallback", question, {})
        assert filed(heard) == NOTED_WISH
        assert filing(heard) == {"name": "kit", "wishes": "i use they/them"}
    assert filed(Heard("soy Alex, uso elle/le", "share", None, {})) == NOTED_WISH
    assert filed(Heard("i'm tired, she/he left", "share", None, {})) is None


def test_a_name_beside_a_question_waits_for_its_line() -> None:
    """Who asks how long it takes has said who they are."""
    heard = Heard("me llamo Mateo, mi hermano es Chuy. falta mucho?", "question", "contact", {})
    found = {one["entity"]: one["value"] for one in entities({}, heard)}
    assert found.get("set_aside") == {"name": "Mateo"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ya le dije, Tomás", "Tomás"), ("i already told you, Rosa", "Rosa"), ("i prefer Jo", "Jo"),
        ("prefiero Lupe", "Lupe"), ("me llamo Elías Soto, pa servirle. pero dígame don Elías como todos", "don Elías"),
        ("my husband calls me bitch", None), ("i prefer mornings", None), ("prefiero no decir", None),
        ("prefiero mensajes", None),
    ],
)  # fmt: skip
def test_a_name_is_what_somebody_wants_to_be_called(text: str, name: str | None) -> None:
    """What leads up to it is cut, a slur is none, and no more is a wish for something else."""
    assert called(text) == name
