"""What goes to another line than the question on the table, what is told at a check-in, and changes in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.hearing.answers.filing import (
    filed,
    filing,
    named_beside,
    names_oneself,
    stands_already,
    strayed,
    told_besides,
)
from bot.hearing.answers.taking import CHECK_IN, GONE_ON, SKIPPED, UNASKED, Heard, taken
from bot.hearing.answers.told import only_corrects, says_for_oneself, says_what
from bot.hearing.changes.mending import MENDING, mending
from bot.hearing.changes.rewording import reworded, unclear
from bot.hearing.changes.righting import righted, whom_again

TOLD = {
    "for_whom": "for me",
    "helped": "walks",
    "supports": "my sister",
    "brings": "i drink every night",
    "contact": "text",
}


def heard(text: str, question: str | None = "goal", intent: str = "answer", **slots: object) -> Heard:
    """Return a message of someone who drinks, after some answers."""
    return Heard(text, intent, question, {**TOLD, **slots})


@pytest.mark.parametrize(
    ("question", "text", "intent", "lines"),
    [
        ("avoid", "6 a night", "noted", {"brings": "i drink every night, 6 a night"}),
        ("name", "after 6pm", "noted_reach", {"contact": "text, after 6pm"}),
        ("goal", "text me at 555-0142", "noted_reach", {"contact": "text me at 555-0142"}),
        ("goal", "oh and my brother too", "noted", {"supports": "my sister, oh and my brother too"}),
        ("goal", "call me Sam. they/them please", "noted_wish", {"name": "call me Sam", "wishes": "they/them please"}),
        ("goal", "thanks. don't judge me", "noted_wish", {"wishes": "don't judge me"}),
        ("name", "she/her", "noted_wish", {"wishes": "she/her"}),
        (
            "uses",
            "oops my mistake, its my oldest sister",
            "noted",
            {"supports": "my sister, oops my mistake, its my oldest sister"},
        ),
        ("uses", "ah y me equivoqué, la niña tiene 4", "noted", {"also": "ah y me equivoqué, la niña tiene 4"}),
        ("goal", "i said every night", "noted", {"brings": "i drink every night"}),
        ("helped", "pa dejar el cristal… ya no puedo", "noted", {"goal": "pa dejar el cristal… ya no puedo"}),
        ("needs", "que me hable sin regañarme", "noted_wish", {"wishes": "que me hable sin regañarme"}),
        (CHECK_IN, "call me Sam", "noted_wish", {CHECK_IN: GONE_ON, "name": "call me Sam"}),
    ],
)
def test_B15_what_plainly_belongs_elsewhere_goes_there(
    question: str, text: str, intent: str, lines: dict[str, str]
) -> None:
    """Beside what stands there already; a name gives way to the new one."""
    message = heard(text, question, name="Samuel") if "name" in lines else heard(text, question)

    assert filed(message) == intent
    assert filing(message) == lines


@pytest.mark.parametrize(
    ("text", "intent", "lines"),
    [
        (
            "phone, nights only, honestly i can't sleep any more these days",
            "noted_reach",
            {"contact": "text, phone, nights only", "also": "honestly i can't sleep any more these days"},
        ),
        (
            "it just feels like nobody would notice me",
            "noted",
            {"also": "it just feels like nobody would notice me", "name": SKIPPED},
        ),
        ("Lupe", None, {}),
        ("i'd rather not give you a name today", None, {}),
    ],
)
def test_only_what_looks_like_a_name_is_filed_as_one(text: str, intent: str | None, lines: dict[str, str]) -> None:
    """A way to reach them and a story have their own lines; for a story nobody is asked their name on and on."""
    assert strayed(heard(text, "name")) == intent
    assert filing(heard(text, "name")) == lines
    assert strayed(heard(text, "goal")) is None
    assert "also" not in filing(heard(text, "name", profile="logistics_only"))


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("call me dara please", True),
        ("me llamo Lupe", True),
        ("call me please", False),
        ("i'm done", False),
        ("Beto. no es mi nombre de verdad", True),
        ("Dee. not my real name", True),
    ],
)
def test_a_name_told_in_so_many_words_is_no_wish_for_a_call(text: str, so: bool) -> None:
    """Where the name is asked for."""
    assert names_oneself(heard(text, "name")) is so
    assert not names_oneself(heard(text, "goal"))


SAID_BEFORE = (
    "I answered that a moment ago, in full.", "i already told you that", "i told u b4", "you asked that already",
    "eso ya lo dije", "ya se lo contesté hace rato",
)  # fmt: skip


@pytest.mark.parametrize("text", SAID_BEFORE)
def test_that_it_was_answered_before_is_no_answer(text: str) -> None:
    """It is not asked on, and nothing of it stands in the line."""
    assert filed(heard(text, "preferences")) == "noted"
    assert filed(heard(text, None)) is None


@pytest.mark.parametrize(
    "text", ["i told my wife that", "i said it to him already", "i told you i want a woman", "ya le dije a mi esposa"]
)
def test_who_was_told_something_is_an_answer(text: str) -> None:
    """Only the chat was told before."""
    assert filed(heard(text, "goal")) is None


@pytest.mark.parametrize("text", ["6 a night", "weed mostly", "3 veces por semana"])
def test_an_amount_of_what_nobody_spoke_of_is_kept_as_told_besides(text: str) -> None:
    """There is no line of using to add it to."""
    message = heard(text, "avoid", brings=None)

    assert filing(message) == {"also": text}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("goal", "2 a night"),
        ("helped", "weed mostly"),
        ("avoid", "drinking"),
        ("preferences", "text only please"),
        ("first_step", "call me tomorrow"),
        ("goal", "i was wrong to leave him"),
        ("goal", "ay me equivoqué, quiero cambiarla"),
        ("goal", "i told you i want my kids back"),
        ("goal", "actually my name is Ana"),
        ("avoid", "every night"),
        ("brings", "i want to stop drinking"),
        ("goal", "my sister. they/them please"),
        ("phq4_down", "call me Sam"),
        (None, "weed mostly"),
        ("goal", '/change_answer{"field": "name"}'),
    ],
)
def test_what_may_answer_the_question_is_left_to_it(question: str | None, text: str) -> None:
    """Precision first."""
    assert filed(heard(text, question)) is None


@pytest.mark.parametrize(
    "text", ["keep going", "ok lets go on", "i'm fine", "its hard but go on", "sigamos", "va bien", "Seguir", "no se"]
)
def test_who_goes_on_tells_nothing(text: str) -> None:
    """And a word or two that name no topic are no more than that."""
    assert told_besides(heard(text, CHECK_IN)) is None


@pytest.mark.parametrize(
    "text", ["i'm tired", "ok. the kids are loud and need me", "no dormí nada anoche por los nervios"]
)
def test_what_is_told_at_a_check_in_is_kept_whole(text: str) -> None:
    """As it was written."""
    assert told_besides(heard(text, CHECK_IN)) == text


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("change who is in my corner to Dana and my mom", {"supports": "Dana and my mom"}),
        ("change my name to Sam and my number to 555-0199", {"name": "Sam", "contact": "555-0199"}),
        ("for what has helped put my dog", {"helped": "my dog"}),
        ("put Dana as who is in my corner", {"supports": "Dana"}),
        ("take out my number and what has helped is wrong", {"contact": SKIPPED, "helped": None}),
        ("take out how to speak with me", {"wishes": UNASKED}),
        ("what has helped and who is in my corner are wrong", {"helped": None, "supports": None}),
        ("en con quién cuento ponga mi amiga Dana", {"supports": "mi amiga Dana"}),
        ("cambie mi nombre a Zoë y quite mi número", {"name": "Zoë", "contact": SKIPPED}),
        ("lo que me ha ayudado está mal", {"helped": None}),
        ("take that one out", {}),
        ("what i need is wrong", {}),
        ("my number is wrong in their files", {}),
        ("change my drinking to weekends", {}),
        ("add milk", {}),
        ("change my name to Sam. i cried all night", {}),
        ("change my name to Sam. that was my old one", {"name": "Sam"}),
        ("change my name to Sam. it is because my stepdad comes in at night", {}),
        ("change my name to Sam. it is because he comes in", {}),
        ("change my name to Sam. it was hell, i want out", {}),
        ("cambie mi nombre a Sam. es porque mi padrastro entra de noche", {}),
        ("cambie mi nombre a Sam. eso fue un error", {"name": "Sam"}),
        ("change who is in my corner: my sister", {"supports": "my sister"}),
        ("cambie con quién cuento: mi mamá", {"supports": "mi mamá"}),
        ("no, ponga a mi mamá en con quién cuento", {"supports": "mi mamá"}),
        ("take my number out. it is not safe, he reads it", {"contact": SKIPPED}),
        ("remove my phone number. that is my husband's phone and he answers it", {"contact": SKIPPED}),
        ("my number is wrong. it is the one he has", {"contact": None}),
        ("quite mi numero. es de mi esposo", {"contact": SKIPPED}),
        ("quite como quiero que me hablen", {"wishes": UNASKED}),
        ("what has helped is wrong, that was a question", {"helped": None}),
        ("what has helped is wrong, it was my stepdad who came in at night", {}),
        ("what has helped is wrong, it is because he hits", {}),
    ],
)
def test_B06_each_named_line_is_changed(text: str, changes: dict[str, str | None]) -> None:
    """New words, out, or asked anew; and nothing where a piece of the message is something else (seeds C15, E01)."""
    assert reworded(heard(text, None, wishes="slowly")) == changes


@pytest.mark.parametrize(
    "text",
    [
        "remove the pain", "quite el dolor", "delete the voices", "take out the knife", "drop the baby",
        "erase my existence", "quítele el cuchillo", "borre las voces",
    ],
)  # fmt: skip
def test_a_wish_for_something_else_to_go_takes_no_line_out(text: str) -> None:
    """It is heard as what it is."""
    assert not unclear(heard(text, None, "share"))


@pytest.mark.parametrize("text", ["take out the thing about church", "quite lo de la iglesia", "delete what i said"])
def test_a_wish_for_something_told_to_go_is_asked_back_about(text: str) -> None:
    """Where nobody can tell which line it is in."""
    assert unclear(heard(text, None, "share"))


def test_what_was_never_asked_is_left_aside_while_a_line_is_changed() -> None:
    """And is open again with the next message."""
    slots: dict[str, object] = {"goal": None, "uses": UNASKED, "name": SKIPPED}
    aside = mending(heard("", None, "change_answer", **slots))
    again = {**slots, **aside}

    assert aside["goal"] == UNASKED
    assert "goal" in aside[MENDING]
    assert not {"uses", "name", "supports"} & {*aside, *aside[MENDING]}
    assert mending(heard("Dana", "supports", **again)) == {}
    assert mending(heard("ok", None, **again)) == {**dict.fromkeys(aside[MENDING]), MENDING: None}


STORY = "my stepdad comes in at night and nobody believes me about it " * 4


@pytest.mark.parametrize(
    ("short", "lost"),
    [
        ("call me Sam", "name"),
        ("text me at 555-0142", "contact"),
        ("me puede decir Sam", "name"),
        ("soy yo", "for_whom"),
    ],
)
def test_a_few_words_before_a_long_story_are_not_all_of_the_message(short: str, lost: str) -> None:
    """A story too long to be cut up is told all the same: nothing is done as if the few words stood alone."""
    text = f"{short}. {STORY}"
    for question in (None, CHECK_IN):
        assert filed(heard(text, question)) is None
        assert filing(heard(text, CHECK_IN)) == {CHECK_IN: GONE_ON}
    assert told_besides(heard(text, CHECK_IN)) == text.strip()
    assert righted(heard(f"no. {text}", None, **{lost: "Max"})) == {}
    assert not says_for_oneself(text)
    assert not only_corrects(f"actually, {text}", "goal")
    assert says_what(text)


@pytest.mark.parametrize(
    ("earlier", "text", "after"),
    [
        ("555-0127 no voicemail", "use 555-0162 instead", "555-0162 no voicemail"),
        ("555-0127 no deje mensaje", "mejor use el 555-0162", "555-0162 no deje mensaje"),
        ("never call 415-555-0127", "use 415-555-0162 instead", "use 415-555-0162 instead, never call 415-555-0127"),
        (
            "nunca llame al (415) 555-0127",
            "mejor use el 415-555-0162",
            "mejor use el 415-555-0162, nunca llame al (415) 555-0127",
        ),
        (
            "don't call my work at 555-0127",
            "use 555-0162 instead",
            "use 555-0162 instead, don't call my work at 555-0127",
        ),
        (
            "text 415-555-0129. never call my job 415-555-0127",
            "text 415-555-0162 instead",
            "text 415-555-0162 instead, never call my job 415-555-0127",
        ),
        ("never call 555-0127, she picks up", "use 555-0162 instead", "use 555-0162 instead, never call 555-0127"),
        ("nunca llame al 555-0127", "mejor use el 555-0162", "mejor use el 555-0162, nunca llame al 555-0127"),
        ("email sam@example.org no subject line", "use 555-0162 instead", "use 555-0162 instead, no subject line"),
        (
            "Call me at 555-0127 but don\u2019t leave a voicemail",
            "he has that phone, use 555-0162 instead",
            "he has that phone, use 555-0162 instead, don\u2019t leave a voicemail",
        ),
        (
            "sam@example.org",
            "my husband reads that. text instead, 555-0162",
            "my husband reads that. text instead, 555-0162",
        ),
    ],
)
def test_E01_the_old_way_goes_and_what_to_mind_stays(earlier: str, text: str, after: str) -> None:
    """Whoever picks up is no less of a danger for the new number."""
    assert righted(heard(text, None, contact=earlier)) == {"contact": after}


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("uses", "i'd rather see a woman, not a man"),
        ("needs", "a man please"),
        ("helped", "i want to talk to someone who speaks spanish"),
        ("supports", "only mornings work for me"),
        ("life", "nobody religious please"),
        ("goal", "a muslim counselor"),
        ("brings", "i need an evening appointment"),
        ("first_step", "i'd prefer to do it online"),
        ("contact", "a woman please"),
        (CHECK_IN, "i'd rather see a man"),
        ("uses", "prefiero que me atienda una mujer, no un hombre"),
        ("needs", "un hombre por favor"),
        ("life", "alguien que no me hable de religión"),
        ("goal", "que sea por la tarde por favor"),
        ("helped", "prefiero por video"),
    ],
)
def test_a_preference_has_one_line_wherever_it_is_told(question: str, text: str) -> None:
    """It answers no other question: the one on the table waits (seed B15)."""
    message = heard(text, question)

    assert filed(message) == "noted"
    assert filing(message) == {"preferences": text} | ({CHECK_IN: GONE_ON} if question == CHECK_IN else {})


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("needs", "someone who understands grief"),
        ("supports", "a christian counselor"),
        ("avoid", "no church stuff please"),
        ("contact", "only mornings work for me"),
        ("uses", "evenings only"),
        ("goal", "i want to meet a man"),
        ("brings", "i need a woman in my life"),
        ("needs", "a doctor"),
        ("contact", "por las tardes por favor"),
    ],
)
def test_what_may_answer_the_question_stays_its_answer(question: str, text: str) -> None:
    """People, places and hours are asked for elsewhere, too."""
    assert filed(heard(text, question)) is None


@pytest.mark.parametrize(
    ("text", "before", "stands"),
    [
        ("a woman please", "i'd rather see a woman, not a man", True),
        ("a man please", "i'd rather see a woman, not a man", False),
        ("una mujer por favor", "prefiero que me atienda una mujer, no un hombre", True),
        ("a woman please", None, False),
    ],
)
def test_a_preference_said_again_stands(text: str, before: str | None, *, stands: bool) -> None:
    """It is told so, and written once."""
    message = heard(text, "needs", preferences=before)

    assert stands_already(message) is stands
    assert (filing(message)["preferences"] == before) is stands
    assert (taken(replace(message, intent="noted")).get("preferences") is None) is stands


@pytest.mark.parametrize(
    ("text", "line"),
    [("my aunt i guess", "supports"), ("mi hermana, creo", "supports"), ("maybe my dog", "supports")],
)
def test_who_comes_to_mind_at_a_check_in_is_who_is_near(text: str, line: str) -> None:
    """Asked what helps a moment before: they are no aside."""
    assert filing(heard(text, CHECK_IN, supports=None)) == {CHECK_IN: GONE_ON, line: text}


@pytest.mark.parametrize("text", ["idk you tell me", "pues no sé, usted dígame", "(shrugs)", "da igual"])
def test_a_shrug_at_a_check_in_tells_nothing(text: str) -> None:
    """Nothing of it is kept."""
    assert told_besides(heard(text, CHECK_IN)) is None


@pytest.mark.parametrize(
    ("text", "line"),
    [("oh and running helps too", "helped"), ("y rezar también me ayuda", "helped"), ("my sister helps me out", None)],
)
def test_one_more_thing_that_helps_goes_to_its_line(text: str, line: str | None) -> None:
    """Told at a later question."""
    assert filing(heard(text, "goal")) == ({line: f"walks, {text}"} if line else {})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nico, and my goal is to sleep well", "Nico"),
        ("Chayo, y mi meta es estar sobria", "Chayo"),
        ("Nico, hello", None),
    ],
)
def test_a_name_beside_another_answer_is_the_name(text: str, name: str | None) -> None:
    """What else is told has its own line."""
    assert named_beside(text) == name
    assert strayed(heard(text, "name")) is None


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("its not for me, its my niece", "its my niece"),
        ("its my niece, not me", "its my niece, not me"),
        ("no es para mí, es mi sobrina", "no es para mí, es mi sobrina"),
    ],
)
def test_whom_it_is_for_said_again_stands(text: str, whom: str) -> None:
    """Who was asked that once is not heard as if they had answered another question."""
    before = "mi sobrina" if "sobrina" in text else "my niece"

    assert righted(heard(text, "helped", for_whom="me")) == {"for_whom": whom}
    assert whom_again(heard(text, "helped", for_whom=before)) == {"for_whom": before}
    assert not whom_again(heard(text, "helped", for_whom="my uncle"))


@pytest.mark.parametrize(
    ("question", "text", "kept"),
    [
        ("brings", "i can do wed or fri mornings. not evenings", "i can do wed or fri mornings, not evenings"),
        ("brings", "i can come sat after 2", "i can come sat after 2"),
        ("uses", "a woman my age would be nice. a woman close to my age if you have one", None),
        ("uses", "a woman close to my age if there is one", "a woman close to my age if there is one"),
        ("goal", "a man please, and not too preachy", "a man please, and not too preachy"),
        ("brings", "puedo los lunes o viernes después de las 3", "puedo los lunes o viernes después de las 3"),
        ("uses", "una mujer de mi edad si hay", "una mujer de mi edad si hay"),
    ],
)
def test_when_they_can_come_and_whom_they_would_meet_is_what_they_prefer(
    question: str, text: str, kept: str | None
) -> None:
    """It is no reason for coming: every answer after it would stand one line too low."""
    found = filing(Heard(text, "answer", question, {}))

    assert found == ({"preferences": kept} if kept else {})


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("goal", "i can do mondays without drinking now"),
        ("life", "i work mon to fri and not much else"),
        ("first_step", "i can do saturdays"),
        ("contact", "i can do tues after 4"),
        ("contact", "puedo los lunes"),
        ("supports", "a woman my age from church"),
        ("supports", "a man near my age"),
        ("brings", "i can make it to noon without one"),
        ("life", "los lunes trabajo y los martes no"),
    ],
)
def test_what_may_answer_the_question_stays_there(question: str, text: str) -> None:
    """Days told of a life, or where the question asks for when, are its answer."""
    assert filing(Heard(text, "answer", question, {})) == {}
