"""The words of a plain question about this chat, said of a body, a life, a court or a house, are not that question."""

from __future__ import annotations

import pytest

from bot.hearing.questions.particular import particular

OTHERS = (
    ("forced", "me agarró por la fuerza"),
    ("forced", "lo hizo a la fuerza"),
    ("forced", "can you make him stop hitting me if he wont go"),
    ("forced", "what if he refuses to leave my house?"),
    ("number_here", "can he see my phone here?"),
    ("number_here", "is he able to read my phone now?"),
    ("number_here", "is my number safe here?"),
    ("number_here", "¿él puede ver mi teléfono aquí?"),
    ("erase", "how can i get rid of this feeling"),
    ("erase", "how do i get rid of this baby"),
    ("erase", "hazlo para que no quede nada de mí"),
    ("can_tell", "i dont think there is anything you can do"),
    ("can_tell", "theres not anything you can say"),
    ("must_answer", "¿tengo que decirle todo al juez?"),
    ("must_answer", "do i have to answer every question the cps worker asks"),
    ("red_box", "should i take that box of pills"),
    ("red_box", "turn that box cutter on me"),
    ("red_box", "he wont move that box from my room"),
    ("close_page", "what if i just leave it all"),
    ("close_page", "should i exit this life"),
    ("close_page", "¿puedo dejar esto?"),
    ("slip", "can they throw me in jail?"),
    ("slip", "can they cut me off my meds?"),
    ("slip", "can they drop us from insurance?"),
    ("address", "what is the address of the courthouse"),
    ("address", "where is this place going"),
)
MEANT = (
    ("forced", "what if he refuses to go?", None),
    ("number_here", "do i put my number here", "contact"),
    ("erase", "how do i delete this", None),
    ("can_tell", "is there anything you can tell me", None),
    ("must_answer", "do i have to answer all these questions", None),
    ("red_box", "how do i close that box", None),
    ("close_page", "can i leave it open on my phone", None),
    ("can_tell", "¿no hay algo que sí me pueda decir?", None),
    ("slip", "do they kick you out if you slip", None),
    ("address", "what is your address", None),
)


@pytest.mark.parametrize(("name", "text"), OTHERS)
@pytest.mark.parametrize("question", [None, "contact"])
def test_what_only_has_its_words_is_not_that_question(name: str, text: str, question: str | None) -> None:
    """Wherever it is said."""
    assert particular(text, question) != name


@pytest.mark.parametrize(("name", "text", "question"), MEANT)
def test_what_is_meant_still_is(name: str, text: str, question: str | None) -> None:
    """The plain question itself."""
    assert particular(text, question) == name
