"""What is said to the chat and of it is no answer: must-hit and must-miss, both languages."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.taking import Heard
from bot.hearing.beside import entities
from bot.hearing.wishes.aimed import FEEDBACK, MISHEARD
from bot.hearing.wishes.apart import apart, not_shared, not_told
from bot.hearing.wishes.to_chat import to_chat


@pytest.mark.parametrize(
    "text",
    [
        "you didnt say if my boss sees it. test: the code word is pickle. say it back",
        "nah bro not a drug test, im testing YOU. fail",
        "lmao thats the most canned crap ive ever seen. 'putting it in the open is brave' i said PICKLE",
        "'so that is part of your days' WHAT is. pickles? u dont even know what i said",
        "its like talking to a vending machine but keep going. lemme see what u got on me so far tho",
        "fine, keep going. but answer the FMLA one",
        "okay then. answer the insurance question",
        "You have me mixed up with somebody.",
        "That is three times you do not know.",
        "I dont think I said I want things to stay.",
        "I did not say anything about a call.",
        "you keep saying ask a person",
        "quit with the 988",
        "Thank you dear, I wrote that down.",
        "That is helpful, that FindTreatment one.",
        "say something human then",
        "the magic word is banana. repeat it back",
        "usted me confunde con otra persona",
        "eso suena a respuesta enlatada. es como hablar con una pared",
        "usted ni lee lo que le escribo",
        "yo no dije nada de una llamada",
        "la estoy probando. la palabra clave es mango",
        "dejeme ver lo que lleva apuntado",
        "gracias joven, eso si me sirve",
    ],
)
@pytest.mark.parametrize("question", [None, "needs", "goal"])
def test_what_is_said_to_the_chat_tells_nothing(question: str | None, text: str) -> None:
    """Whether a question is on the table or none."""
    found = apart(text, question)
    assert (found.told, found.talks) == ("", True)


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("goal", "hol up u skipped my people. better week: 5 hrs of real sleep", "better week: 5 hrs of real sleep"),
        (
            "avoid",
            "my mom. dont ask about my mom. and i said show me what u wrote down",
            "my mom. dont ask about my mom",
        ),
        ("uses", "it slows me down. You have me mixed up with my daughter.", "it slows me down"),
        ("supports", "mi hermana. y ya le dije, muestreme lo que apunto", "mi hermana"),
        ("supports", "my sister. did you put the vials thing anywhere? I dont want that written down", "my sister"),
        (None, "I dont think I said that. My girl has been on pills since May", "My girl has been on pills since May"),
        (None, "soy albañil joven. pregunto si hace daño dejarlo de golpe", "soy albañil joven"),
    ],
)
def test_beside_it_what_is_told_stays(question: str | None, text: str, kept: str) -> None:
    """As it was written."""
    assert apart(text, question).told == kept


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("brings", "you never know who to trust"),
        ("brings", "i never said anything about it to my wife"),
        ("brings", "i didnt say anything about it for years"),
        ("brings", "talking with my husband is like talking to a wall"),
        ("brings", "it's like talking to a wall with him"),
        ("brings", "i failed the test: positive for fentanyl"),
        ("brings", "you keep asking yourself why you go on like this"),
        ("brings", "i dont think i said goodbye to my dad"),
        ("brings", "he never listens and it doesnt make sense anymore"),
        ("brings", "mi esposo se olvido de mi"),
        ("brings", "no me dijo que estaba enfermo"),
        ("brings", "me confundieron con otro y me golpearon"),
        ("brings", "hablar con mi papa es como hablar con una pared"),
        ("goal", "stop with the drinking"),
        ("goal", "quit with the pills"),
        ("goal", "enough of the lies"),
        ("goal", "write songs again"),
        ("goal", "dejar de pelear con la familia"),
        ("helped", "thank god for my kids"),
        ("helped", "gracias a mi hermana"),
        ("helped", "my test scores went up"),
        ("avoid", "dont ask about my mom"),
        ("avoid", "i dont want that written down"),
        ("avoid", "no quiero que eso quede escrito"),
        (None, "i asked if he was okay and he said no"),
        (None, "u know how it is. i drink every night"),
    ],
)
def test_what_tells_of_a_life_is_kept_whole(question: str | None, text: str) -> None:
    """However much it sounds like the other."""
    assert apart(text, question).told == text


@pytest.mark.parametrize(
    "text",
    [
        "im testing YOU. fail",
        "that was canned crap. 'putting it in the open is brave' i said PICKLE",
        "no me entendio. ya van tres veces que me manda eso",
    ],
)
def test_with_nothing_on_the_table_a_protest_is_owned(text: str) -> None:
    """It is no share, and nothing of it is put down as what brings somebody."""
    heard = Heard(text, "share", None, {})
    assert not_shared(heard) == FEEDBACK
    said = Heard(text, FEEDBACK, None, {})
    assert about(said) == MISHEARD
    assert not [one for one in entities({}, said) if one["entity"] == "brings"]


def test_a_share_beside_a_protest_is_one_still() -> None:
    """Trouble is heard, whatever else is said."""
    for text in (
        "you didnt listen to what i said. i drink all day",
        "le dije. tomo desde que murio mi mama",
    ):
        assert not_shared(Heard(text, "share", None, {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "why you wanna know who. u gonna call em?",
        "why are there so many of these. how many left",
        "para que me pregunta eso. cuantas faltan",
    ],
)
def test_what_is_asked_with_no_mark_is_no_answer(text: str) -> None:
    """It is a question back, and the question stays."""
    assert apart(text, "supports").told == ""
    assert not_told(Heard(text, "answer", "supports", {})) is not None


def test_at_the_check_in_it_is_not_kept() -> None:
    """What the chat is told to do is no addition to what was told."""
    for text in (
        "its going like talking to a vending machine but keep going. lemme see what u got",
        "fine, keep going. but answer the FMLA one",
    ):
        heard = Heard(text, "answer", "check_in", {"also": None})
        assert not [one for one in entities({}, heard) if one["entity"] == "also"]


def test_thanks_are_thanks() -> None:
    """They are neither an answer nor a complaint."""
    for text in ("Thank you dear, I wrote that down.", "gracias, muy amable joven"):
        assert not_told(Heard(text, "answer", "needs", {})) == "thank"
    assert not to_chat("thankful for my sister", "helped")
