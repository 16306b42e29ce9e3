"""Who is asked about their days and not what using does: what they take was prescribed, or they refuse the word."""

import pytest

from bot.hearing.answers.prescribed import is_no_using, refuses_the_word, says_prescribed
from bot.hearing.answers.taking import UNASKED, Heard, taken


@pytest.mark.parametrize(
    "text",
    [
        "dont call me a addict", "USING?? a doctor gave me those pills", "dont say using again. its my BACK",
        "stop using that word", "i\u2019m not an addict", "no me diga adicto", "no soy adicta",
        "no diga consumo otra vez", "¿Consumo? me las dio el doctor",
    ],
)  # fmt: skip
def test_the_word_is_refused(text: str) -> None:
    """In either language."""
    assert refuses_the_word(text)
    assert is_no_using({"wishes": text})


@pytest.mark.parametrize(
    "text",
    [
        "i use heroin", "i dont talk about drugs with my mom", "please dont talk about drugs", "i want to quit using",
        "i can't stop using", "quiero dejar de usar",
    ],
)  # fmt: skip
def test_who_speaks_of_using_refuses_nothing(text: str) -> None:
    """Nor who would rather leave a topic alone."""
    assert not refuses_the_word(text)
    assert not is_no_using({"brings": text})


@pytest.mark.parametrize(
    "text", ["they cut off my pain pills two weeks ago", "me recetaron oxicodona", "mi doctor me las quitó"]
)
def test_what_was_prescribed_is_no_using(text: str) -> None:
    """Unless they drink as well, or take what no doctor wrote."""
    assert says_prescribed(text)
    assert is_no_using({"brings": text})
    assert not is_no_using({"brings": text, "also": "and i drink a lot"})


def test_who_was_prescribed_them_is_asked_about_their_days() -> None:
    """Before what using does would be asked, or after it was."""
    asked = {"for_whom": "me", "helped": "x", "supports": "x", "goal": "x", "avoid": "x"}
    told = taken(Heard("they cut off my pain pills two weeks ago", "answer", "brings", asked))
    assert told["uses"] == UNASKED
    assert told["topic"] != "using"
    asked |= {"brings": "they took my pills", "life": UNASKED}
    assert taken(Heard("USING?? a doctor gave me those", "answer", "uses", asked))["life"] is None
    assert taken(Heard("it takes the edge off", "answer", "uses", asked)).get("life", UNASKED) == UNASKED


def test_a_word_that_was_refused_is_not_said_back() -> None:
    """A line told later is about pills again, and no topic."""
    slots = {"for_whom": "me", "wishes": "dont call me a addict"}
    assert "topic" not in taken(Heard("i want my pills back", "answer", "needs", slots))
    assert taken(Heard("i want my pills back", "answer", "needs", {"for_whom": "me"}))["topic"] == "using"
