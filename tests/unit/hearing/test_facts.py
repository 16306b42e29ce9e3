"""An age, an insurance, a medicine and its dose, told where something else was asked."""

from __future__ import annotations

import pytest

from bot.hearing.answers.facts import cover_told, only_age, only_cover, tells_dose
from bot.hearing.answers.filing import filed, filing, strayed
from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import Heard
from bot.hearing.beside import entities


def said(text: str, intent: str, question: str) -> dict[str, object]:
    """Return what comes beside the words of a message, by name."""
    return {found["entity"]: found["value"] for found in entities({}, Heard(text, intent, question, {}))}


@pytest.mark.parametrize("text", ["im 22 btw", "I'm 47 years old", "tengo 31 a\u00f1os", "oh and i am 60 by the way"])
@pytest.mark.parametrize("question", ["supports", "helped", "goal", "avoid", "life"])
def test_an_age_is_no_answer_and_is_kept(text: str, question: str) -> None:
    """It stands with what else was told, and the question stays."""
    heard = Heard(text, "answer", question, {})
    assert only_age(text)
    assert strayed(heard) == "noted"
    assert filing(heard) == {"also": text}


@pytest.mark.parametrize(
    "text", ["im 30 days clean", "tengo 20 a\u00f1os tomando", "im 17", "i have 3 kids", "im 40 and alone"]
)
def test_other_figures_are_no_age(text: str) -> None:
    """Days without, years of drinking, or more than an age is told."""
    assert not only_age(text)


@pytest.mark.parametrize(
    "text",
    [
        "I have Part A and a supplement", "i got union insurance", "tengo aseguranza por el trabajo",
        "i aint got insurance no more since monday", "ok. i dont have insurance",
        "i got insurance thru my dad", "we have medicare, thank god", "ya no tengo seguro ahorita",
    ],
)  # fmt: skip
def test_an_insurance_is_nobody_who_is_near(text: str) -> None:
    """Nor its lack: it stands with what else was told."""
    assert only_cover(text)
    assert strays_to(Heard(text, "answer", "supports", {})) == "also"


@pytest.mark.parametrize(
    "text",
    [
        "i have my sister",
        "my mom has my back",
        "i got insurance and my wife stands by me",
        "i have a plan to stay sober",
        "i have a health plan to stay sober",
        "i got a friend at kaiser",
        "i have a counselor through insurance",
        "i've got my sister from the insurance",
        "i have my aunt, she is with medicare",
        "tengo amigos en kaiser",
        "yo tengo mi grupo de la aseguranza",
        "tengo seguro y a mi esposa",
    ],
)
def test_who_is_near_is_no_insurance(text: str) -> None:
    """A plan may be one for a life."""
    assert not only_cover(text)
    assert strays_to(Heard(text, "answer", "supports", {})) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("what does it cost i got union insurance", "i got union insurance"),
        ("Will Medicaid pay for it? I have a supplement.", "I have a supplement"),
        ("cu\u00e1nto cuesta? no tengo seguro", "no tengo seguro"),
        ("do i need insurance", None),
        ("is it free if i dont have insurance", None),
        ("can you see me if i have medicare", None),
        ("\u00bfqu\u00e9 pasa si no tengo seguro?", None),
        ("what happens when i dont have insurance", None),
        ("unless i have insurance it costs a lot?", None),
        ("cu\u00e1nto cuesta cuando tengo seguro?", None),
        ("do you help people who dont have insurance", None),
        ("should i get insurance first? how much is it", None),
    ],
)
def test_an_insurance_told_with_a_question_is_kept(text: str, kept: str | None) -> None:
    """The question is answered, and whoever reads the record need not ask for it again."""
    if text.isascii():
        assert cover_told(text) == kept
    waiting = said(text, "cost", "supports").get("set_aside")
    assert waiting == ({"also": kept} if kept else None)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("the bottle says one 10 mg every 4 hours. i take six or seven in a day. my doctor does not know", "brings"),
        ("I take metformin for my sugar too", "also"),
        ("tomo 4 pastillas al dia", "brings"),
        ("me recetaron sertralina", "also"),
    ],
)
def test_a_dose_is_no_topic_to_leave_alone(text: str, line: str) -> None:
    """The team has to speak of it."""
    assert tells_dose(text)
    assert strays_to(Heard(text, "answer", "avoid", {})) == line


@pytest.mark.parametrize(
    "text",
    [
        "zoloft. it made me worse, i take 5 mg now", "when i was put on seroquel at the hospital",
        "i take lithium and it made me fat", "my divorce, i take lexapro", "que tomo sertralina", "that i'm on lithium",
    ],
)  # fmt: skip
def test_what_a_medicine_did_is_what_to_leave_alone(text: str) -> None:
    """A topic stays one, with the dose that stands beside it."""
    assert not tells_dose(text)
    assert strays_to(Heard(text, "answer", "avoid", {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "my sister helps me when i take lexapro", "my sponsor, he knows i take lithium",
        "mi mam\u00e1 sabe que tomo sertralina", "my husband, he counts my 20 mg pills",
    ],
)  # fmt: skip
def test_who_is_near_is_not_lost_beside_a_dose(text: str) -> None:
    """Whoever is named answers."""
    assert strays_to(Heard(text, "answer", "supports", {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "dont ask about my meds, i take 5 mg", "no penicillin, im allergic",
        "i'd rather not discuss the 5 mg", "my father",
        "i cant take lisinopril", "one day at a time", "mejor no hablen de que tomo sertralina",
    ],
)  # fmt: skip
def test_a_medicine_to_leave_alone_stays_there(text: str) -> None:
    """What somebody cannot take, or would not have asked, is just that."""
    assert strays_to(Heard(text, "answer", "avoid", {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "Could I speak with a woman? In the mornings, and by phone only.",
        "I'd want to talk to a man who was in the army",
        "quisiera hablar con una mujer, por la ma\u00f1ana",
        "can i talk to a lady by phone",
        "quiero hablar con una doctora que hable espa\u00f1ol",
    ],
)  # fmt: skip
def test_whom_somebody_would_talk_with_is_a_preference(text: str) -> None:
    """With when and how, in their words; it is no answer to what was asked, and nobody is called for it."""
    assert filed(Heard(text, "answer", "uses", {})) == "noted"
    assert said(text, "noted", "uses")["preferences"] == text.strip(".")


@pytest.mark.parametrize(
    "text",
    [
        "I want to talk to a man about my drinking",
        "i want to talk to a person",
        "i want to talk to a woman who left me",
        "I want to talk to a man who hit me",
        "quiero platicar con una mujer que me dej\u00f3",
    ],
)
def test_who_only_wants_to_talk_has_no_such_wish(text: str) -> None:
    """That may be an answer, or a wish for a person."""
    assert filed(Heard(text, "answer", "uses", {})) is None


def test_a_day_not_to_be_spoken_of_goes_where_that_stands() -> None:
    """With whom it is not spoken of is no reason for coming."""
    heard = Heard("I would rather not talk about the day my son died. Not with strangers.", "answer", "brings", {})
    assert filed(heard) == "noted"
    assert filing(heard) == {"avoid": "I would rather not talk about the day my son died"}
