"""What may send what was told, what is asked of it, and what wants it back: the words alone."""

from __future__ import annotations

from typing import Any

import pytest

from bot.rasa_box.consent import SHOWN, agrees
from bot.rasa_box.sending import asks_of_sending, takes_back
from bot.rasa_box.steering import sends
from bot.rasa_box.taking import Heard


def heard(text: str, question: str | None = None, **more: Any) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, "", question, {}, **more)


@pytest.mark.parametrize(
    "text", ["yes", "Yes please", "ok, go ahead", "that's right", "sí", "claro que sí, por favor", "dale", "\U0001f44d"]
)
def test_C15_a_plain_yes_is_one(text: str) -> None:
    """In a few ways to say it, and nothing besides."""
    assert agrees(text)


@pytest.mark.parametrize(
    "text", ["yes?", "yes but who reads it", "i guess", "maybe yes", "supongo que sí", "sí pero después", "no", "ok if"]
)
def test_C15_a_maybe_is_none(text: str) -> None:
    """A question, a doubt and a yes with a but."""
    assert not agrees(text)


@pytest.mark.parametrize(
    "text",
    [
        "send it?", "will you send it?", "send it if my sister says ok", "when i say so, send it", "send it, no wait",
        "send it. actually wait", "send it but take out my name", "take out my number. send it", "who sees it? send it",
        "¿lo mando?", "mándelo si mi hermana dice que sí", "cuando yo diga, mándelo", "mándelo, no espere",
        "ya lo mandé", "ya lo mande", "quite mi nombre y mándelo", "mándelo pero sin mi nombre", "mándelo, mejor no",
    ],
)  # fmt: skip
def test_C15_an_order_with_a_question_a_condition_or_a_change_sends_nothing(text: str) -> None:
    """What was seen is not what is wished for, or it is not wished for yet."""
    assert not sends(text)


@pytest.mark.parametrize(
    "text",
    ["send it, no more questions", "can you send it?", "sí, mándelo", "si mándelo", "que lo mande", "no, send it"],
)
def test_C15_a_plain_order_still_sends(text: str) -> None:
    """Asked politely, after a yes, or with an end to the questions."""
    assert sends(text)


@pytest.mark.parametrize(
    "text", ["do i have to send it", "what if i never send it", "qué pasa si no lo mando", "tengo que mandarlo?"]
)
def test_C15_what_sending_is_may_be_asked_anywhere(text: str) -> None:
    """With a question on the table or without."""
    assert asks_of_sending(heard(text))
    assert asks_of_sending(heard(text, "goal"))


@pytest.mark.parametrize(
    "text",
    [
        "did you send it", "will they call me if i send it", "do you send it to my boss", "my ex sends it to a judge",
        "send help", "should i send him money", "i want to stop sending money to my son", "cuándo llaman si lo mando",
    ],
)  # fmt: skip
def test_what_has_an_answer_of_its_own_is_left(text: str) -> None:
    """Whether it went, who else is told, how long it takes; and what is about somebody else."""
    assert not asks_of_sending(heard(text))


@pytest.mark.parametrize(
    "text", ["take it back", "i never said to send it", "delete it", "bórrelo", "no lo quería mandar"]
)
def test_C15_what_went_is_wanted_back(text: str) -> None:
    """Only after it went; in mid-question a short "delete it" is about a line."""
    assert takes_back(heard(text, sent=True))
    assert not takes_back(heard(text))
    assert not takes_back(heard(text, "goal", sent=True))


def test_under_a_summary_delete_it_may_mean_a_line() -> None:
    """What says that it is about the sending is heard there, too."""
    assert not takes_back(heard("delete it", sent=True, last=SHOWN))
    assert takes_back(heard("delete what i sent", sent=True, last=SHOWN))
