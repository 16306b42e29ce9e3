"""Sentences of an answer that plainly are none: a name, and who is feared; each stands in its own line."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.set_apart import set_apart
from bot.hearing.answers.taking import SET_ASIDE, Heard
from bot.hearing.beside import entities
from bot.hearing.changes.aside import aside


@pytest.mark.parametrize(
    ("question", "text", "left", "name"),
    [
        ("helped", "my wife and hunting. and call me Bear", "my wife and hunting", "Bear"),
        ("for_whom", "me. i want to sleep. its daniel btw", "me. i want to sleep", "daniel"),
        ("goal", "sleep. i'm Sara, without an h", "sleep", "Sara"),
        ("helped", "el gimnasio. me llamo Beto", "el gimnasio", "Beto"),
        ("supports", "mi hermana. soy Elsa, con s", "mi hermana", "Elsa"),
    ],
)
def test_a_name_beside_an_answer_has_its_line_alone(question: str, text: str, left: str, name: str) -> None:
    """A name that was put right later would else be read in the old spelling in another line."""
    assert set_apart(text, question) == (left, {"name": name})


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("helped", "tea. its weed btw"),
        ("helped", "my dog. its fine btw"),
        ("supports", "nobody. they call me names"),
        ("helped", "una cerveza. es mota, por cierto"),
        ("goal", "sleep. its Friday btw"),
        ("supports", "my friend. his name is Beto"),
    ],
)
def test_what_is_no_name_of_theirs_stays(question: str, text: str) -> None:
    """What something is, or how another is called, is told."""
    assert set_apart(text, question) == (text, {})


@pytest.mark.parametrize(
    ("question", "text", "name"),
    [
        ("preferences", "my name is Catalin no e", "Catalin"),
        ("supports", "its jasmine btw", "jasmine"),
        ("goal", "no its Megan, with an a", "Megan"),
        ("life", "me llamo Ana, sin hache", "Ana"),
    ],
)
def test_a_name_given_or_spelt_to_another_question_is_the_name(question: str, text: str, name: str) -> None:
    """It takes the place of the name before it, and the question is asked on."""
    heard = Heard(text, "answer", question, {"name": "Jo"})

    assert filed(heard) == "noted_wish"
    assert filing(heard) == {"name": name}


@pytest.mark.parametrize(
    ("text", "left", "told"),
    [
        (
            "My aunt, she signs. My husband get angry when I sign",
            "My aunt, she signs",
            "My husband get angry when I sign",
        ),
        ("my mom. im scared of my dad", "my mom", "im scared of my dad"),
        ("mi mamá. mi marido se enoja cuando salgo", "mi mamá", "mi marido se enoja cuando salgo"),
        ("mi tía. le tengo miedo a mi papá", "mi tía", "le tengo miedo a mi papá"),
    ],
)
def test_who_is_feared_is_not_in_their_corner(text: str, left: str, told: str) -> None:
    """A team that calls who is in somebody's corner would call him."""
    assert set_apart(text, "supports") == (left, {"also": told})


def test_beside_what_was_told_before_it_is_added() -> None:
    """Nothing of the line is lost."""
    heard = Heard("my mom. my dad yells at me", "answer", "supports", {"also": "i work nights"}, {"tier": "T4"})
    found = {one["entity"]: one["value"] for one in entities({}, heard)}

    assert (found["supports"], found["also"]) == ("my mom", "i work nights, my dad yells at me")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("supports", "my sister. she gets mad when i drink"),
        ("supports", "my dad yells at me but he's there"),
        ("supports", "mi mamá. me grita pero me apoya"),
        ("supports", "mi hermano. se enoja cuando tomo"),
        ("supports", "my mom. i'm afraid of my own thoughts"),
        ("avoid", "my ex. i'm scared of him"),
        ("brings", "my job. my husband gets mad when i leave"),
    ],
)
def test_who_is_angry_at_the_drinking_or_there_all_the_same_stays(question: str, text: str) -> None:
    """Only what makes somebody no support is taken out, and only there."""
    assert set_apart(text, question) == (text, {})


@pytest.mark.parametrize("text", ["my wife gets mad when i leave. i'm scared of her", "tengo miedo de mi marido"])
def test_fear_alone_is_what_brings_them(text: str) -> None:
    """Who is near is asked on, for nobody was named."""
    assert filing(Heard(text, "answer", "supports", {})) == {"brings": text}


def test_beside_a_quiet_cry_only_who_is_near_waits_for_that_line() -> None:
    """What the other did stands with what was told besides, as it did."""
    text = "My aunt, she sign. My husband, he get mad when I sign. He took my phone last week and push me"
    kept = aside(Heard(text, "being_hurt", "supports", {}, {"tier": "T3", "kind": "abuse_danger"}))[SET_ASIDE]

    assert isinstance(kept, dict)
    assert kept["supports"] == "My aunt, she sign"
    assert "he get mad" in kept["also"]


@pytest.mark.parametrize(
    "text",
    [
        "panic attacks since september, cant breathe on the bus",
        "i keep having panic attacks at work, my chest gets tight",
        "ataques de pánico desde marzo, no puedo respirar en clase",
    ],
)
def test_a_panic_that_goes_on_is_kept_as_what_brings_them(text: str) -> None:
    """It was met with a breath to take, and asked again later as if nothing had been told."""
    found = {one["entity"]: one["value"] for one in entities({}, Heard(text, "grounding", None, {}, {"tier": "T4"}))}

    assert found[SET_ASIDE] == {"brings": text}


@pytest.mark.parametrize("text", ["help me breathe", "i'm having a panic attack right now", "ayúdeme a respirar"])
def test_a_panic_right_now_is_helped_and_not_filed(text: str) -> None:
    """Who wants help with a breath has not said what brings them."""
    found = {one["entity"] for one in entities({}, Heard(text, "grounding", None, {}, {"tier": "T4"}))}

    assert SET_ASIDE not in found
