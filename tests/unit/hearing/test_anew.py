"""A line that Change was pressed on: what is written is its new text, and only a plain no leaves it empty."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import ANSWER, NOTED, SKIP, Heard
from bot.hearing.beside import entities
from bot.hearing.changes.anew import as_answer, changing, names_what_to_avoid, new_words
from bot.hearing.changes.naming import CHANGED


def asked_anew(text: str, question: str = "avoid", intent: str = ANSWER) -> Heard:
    """Return a message to a question that is asked because its line is to change."""
    return Heard(text, intent, question, {CHANGED: {question: "what stood there"}, question: None})


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("no quiero hablar de mi pai. ponle eso", "avoid"),
        ("i don't want to talk about my dad", "avoid"),
        ("I'd rather not get asked about the baby", "avoid"),
        ("que no me pregunten del accidente", "avoid"),
        ("no more nights. thats it", "goal"),
        ("quit drinking", "goal"),
        ("dejar de tomar, y dormir", "goal"),
        ("text me, never call", "preferences"),
        ("change it to call tammy", "first_step"),
        ("quiero hablar", "goal"),
    ],
)
@pytest.mark.parametrize("taken_for", [SKIP, NOTED, "remove_answer", "change_answer"])
def test_what_is_written_after_change_is_the_new_text(text: str, question: str, taken_for: str) -> None:
    """Whatever it was taken for: it stands."""
    assert as_answer(asked_anew(text, question, taken_for), taken_for) == ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "skip", "remove it", "just take it out", "leave it blank", "i'd rather not say", "i dont want to talk about it",
        "saltar", "quítelo por favor", "bórrala", "déjelo en blanco", "prefiero no decir", "no quiero hablar de eso",
    ],
)  # fmt: skip
def test_only_a_plain_no_leaves_the_line_empty(text: str) -> None:
    """Also where it was taken for words of another line."""
    for taken_for in (SKIP, NOTED, "remove_answer"):
        assert as_answer(asked_anew(text), taken_for) == SKIP


@pytest.mark.parametrize("intent", ["ask_human", "stop", "crisis", "question", "pause", ANSWER])
def test_a_wish_for_a_person_a_stop_and_a_question_stay_what_they_are(intent: str) -> None:
    """Nothing of the kind becomes a line of the summary."""
    assert as_answer(asked_anew("i don't want to talk about my dad", intent=intent), intent) is None


def test_a_question_asked_for_the_first_time_is_declined_as_ever() -> None:
    """What was changed elsewhere changes nothing here."""
    first = Heard("nah rather not", SKIP, "goal", {CHANGED: {"helped": "walks"}})
    assert not changing(first)
    assert as_answer(first, SKIP) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("no quiero hablar de mi pai", True),
        ("q no me hablen de mi pai", True),
        ("no me pregunten por mi ex", True),
        ("i dont want to talk about my brother", True),
        ("please don't ask me about that thing with the car", True),
        ("no quiero hablar de eso de la carcel", True),
        ("no quiero hablar de eso", False),
        ("i don't want to talk about it", False),
        ("i'd rather not", False),
        ("no quiero hablar con un robot, quiero una persona", False),
        ("i don't want to talk about my dad with a bot, get me a person", False),
        ("why do you want to talk about my dad?", False),
        ("i want to talk about my dad", False),
        ("quiero hablar de mi papá", False),
    ],
)
def test_what_is_not_to_be_talked_of_is_named(text: str, names: bool) -> None:
    """It answers that question where it was taken for a refusal, asked anew or for the first time."""
    assert names_what_to_avoid(text) is names
    assert (as_answer(Heard(text, SKIP, "avoid", {}), SKIP) == ANSWER) is names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no quiero hablar de mi pai. ponle eso", "no quiero hablar de mi pai"),
        ("My brother Ray, put that", "My brother Ray"),
        ("it should say: call Tammy", "call Tammy"),
        ("change it to sleep and the drinking", "sleep and the drinking"),
        ("que diga dormir mejor", "dormir mejor"),
        ("Debe decir: Mis hijos, y rezar", "Mis hijos, y rezar"),
        ("put down the bottle", "put down the bottle"),
        ("make it to thirty days", "make it to thirty days"),
        ("say no more often", "say no more often"),
        ("poner de mi parte", "poner de mi parte"),
        ("use that gym card", "use that gym card"),
    ],
)
def test_an_order_around_the_new_words_is_no_part_of_them(text: str, words: str) -> None:
    """A wish that only sounds like one is all theirs."""
    assert new_words(asked_anew(text)) == words
    found = {entity["entity"]: entity["value"] for entity in entities({}, asked_anew(text))}
    assert found["avoid"] == words


def test_a_first_answer_is_taken_as_written() -> None:
    """Nothing is cut off it."""
    assert new_words(Heard("my dad. put that", ANSWER, "avoid", {})) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0147 one. 0230 central. no vm", "219 555 0147. 0230 central. no vm"),
        ("the one ending in 0147, after 5", "219 555 0147, after 5"),
        ("la que termina en 0147", "219 555 0147"), ("0230 central", "0230 central"), ("555-0188", "555-0188"),
    ],
)  # fmt: skip
def test_the_end_of_a_number_stands_for_all_of_it(text: str, words: str) -> None:
    """A number said by its last digits is written in full, so that somebody can call it."""
    heard = Heard(text, ANSWER, "contact", {CHANGED: {"contact": "219 555 0147, no voicemail"}})
    assert new_words(heard) == words
