"""By whom somebody would like to be seen, and when and how beside it."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filed, filing
from bot.hearing.answers.taking import NOTED, Heard
from bot.hearing.answers.whom_to_see import asks_whom_to_see, minds_not_who


@pytest.mark.parametrize(
    "text",
    [
        "quiero una terapeuta mujer",
        "quisiera que me atienda una doctora latina, por las tardes",
        "tienen una psicóloga que sea mujer? sería mejor",
        "do you guys have like a black male counselor?? that would help",
        "could a woman therapist see me? mornings only, by phone",
        "weekends, online, and i'd like to talk to a man",
    ],
)
@pytest.mark.parametrize("question", [None, "helped", "supports", "goal"])
def test_the_wish_goes_whole_to_its_line(text: str, question: str | None) -> None:
    """Who, how and when stay together under what is preferred, and the question on the table stays open."""
    heard = Heard(text, "answer", question, {})
    assert filed(heard) == NOTED
    assert filing(heard) == {"preferences": text.strip(" .,;!")}


@pytest.mark.parametrize(
    "text",
    [
        "i need a woman", "quiero una mujer", "i want to talk to a person now", "quiero hablar con una persona",
        "my doctor is a woman", "a woman therapist told me to stop", "my male nurse helps me", "evenings, in person",
        "could my wife see me", "do you have female doctors there",
        "¿tienen una psicóloga que sea mujer?", "quiero una doctora que no grite, y mi hermana ayuda",
    ],
)  # fmt: skip
def test_what_is_no_such_wish_is_left(text: str) -> None:
    """Love, a person now, or who helped is told, and nothing of whom to see."""
    assert not asks_whom_to_see(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have changed my mind: man or woman, I do not mind",
        "a woman or a man, it doesn't matter, as long as they listen",
        "ya cambié de opinión, hombre o mujer me da igual",
        "no importa si es mujer o hombre",
    ],
)
def test_a_wish_is_taken_back(text: str) -> None:
    """Who is glad of either now is not left with the wish before; when and how stay."""
    assert minds_not_who(text)
    before = {"preferences": "quiero una terapeuta mujer"}
    assert filing(Heard(text, "answer", "goal", before))["preferences"] == text
    longer = {"preferences": "mornings only, a woman therapist"}
    assert (filing(Heard(text, "answer", "goal", longer))["preferences"] or "").startswith("mornings only")


@pytest.mark.parametrize("text", ["i don't mind", "a man or a woman hit me", "me da igual", "is it a man or a woman?"])
def test_what_takes_no_wish_back_is_left(text: str) -> None:
    """A shrug, or something told, is none."""
    assert not minds_not_who(text)
