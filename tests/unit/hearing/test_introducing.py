"""Names given before they were asked for, and what is none."""

from __future__ import annotations

import pytest

from bot.hearing.answers.introducing import introduced, nameless, only_introduces
from bot.hearing.answers.taking import Heard


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hey its paul. i need help w drinking", "paul"),
        ("Hi, I'm Priya", "Priya"),
        ("Hello, this is Wanda here", "Wanda"),
        ("im maria and i dont know where to start", "maria"),
        ("my name is xochi, i need a therapist", "xochi"),
        ("hola, soy Tomás", "Tomás"),
        ("buenas tardes, me llamo yadira. tomo mucho", "yadira"),
    ],
)
def test_a_name_is_heard_where_it_is_given(text: str, name: str) -> None:
    """As it was written."""
    assert introduced(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "im tired",
        "I'm Mexican, do you speak spanish",
        "soy mexicana",
        "Soy Catolica",
        "im drunk",
        "I'M SCARED",
        "I'm Suicidal",
        "I'm Pregnant",
        "hola soy Triste",
        "habla Español",
        "I'm Homeless and cold",
        "its bad",
        "this is hard",
        "hey its me again",
        "i'm here for my son Paul",
        "es Tomas el que toma",
        "im on oxy",
        "soy de puebla",
        "its me again",
        "i'm done",
        "it's Paul. he wont stop drinking",
        "its maria, she uses every night",
        "my name is private",
    ],
)
def test_what_somebody_is_is_no_name(text: str) -> None:
    """Nor whom they write for."""
    assert introduced(text) is None


@pytest.mark.parametrize("text", ["im tom", "Hi, I'm Priya", "hola, soy Tomás.", "hey its paul here"])
def test_a_name_alone_is_a_hello(text: str) -> None:
    """It is greeted and nothing of it is taken for a story."""
    assert only_introduces(text)


@pytest.mark.parametrize("text", ["im jan. i drink 3 beers a night", "im tired", "paul"])
def test_what_tells_more_is_not(text: str) -> None:
    """What stands beside a name is heard; a word alone may be anything."""
    assert not only_introduces(text)


@pytest.mark.parametrize(
    "text",
    [
        "just text and im not giving a name", "text me, i dont want to say my name", "i wont leave any name, only text",
        "solo mensajes, no doy mi nombre", "escr\u00edbanme, sin nombre", "just text. no names",
    ],
)  # fmt: skip
def test_who_gives_no_name_is_asked_for_none(text: str) -> None:
    """It is passed over, unless one stands already."""
    assert nameless(Heard(text, "answer", "uses", {})) == [("name", "__skipped__")]
    assert not nameless(Heard(text, "answer", "uses", {"name": "Jo"}))


@pytest.mark.parametrize(
    "text",
    [
        "dont leave my name on the machine", "please don't say my name if my wife picks up",
        "never tell my mom my name",
        "no names on the voicemail", "dejen recado sin mi nombre", "you are not saying my name to her right",
        "no digan mi nombre", "he does not tell anybody a name",
    ],
)  # fmt: skip
def test_where_it_is_not_to_be_said_is_no_refusal_of_a_name(text: str) -> None:
    """That is how to reach them, and the name may still be told."""
    assert not nameless(Heard(text, "answer", "uses", {}))
