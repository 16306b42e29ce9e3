"""Asked or told near a danger: a dose, the line's number, a gun, what to do now, what lies near, in both languages."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.rescued import LAST_CRY
from bot.hearing.answers.taking import SKIPPED, UNASKED, Heard
from bot.hearing.answers.topics import loses_animal, tells_of_loss
from bot.hearing.changes.rewording import reworded
from bot.hearing.questions.asking import asked
from bot.hearing.questions.body import WONT_WAKE, in_crisis_of_body, may_be_meant, means_of_body, of_body
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.in_danger import (
    GUN_AWAY,
    LIFELINE,
    MEANS_NEAR,
    TOO_MUCH,
    TURNED_BACK,
    WHAT_NOW,
    WHAT_NOW_LOVED,
    asks_what_now,
    cries_on,
    shakes_without,
)
from bot.hearing.questions.particular import fits, particular
from bot.hearing.tone.keeping import leaves_unseen, someone_comes

AFTER = {"after_crisis": True}

DOSES = (
    "how many mg of benadryl is too much",
    "how many gabapentin is too many",
    "how much ibuprofen can i take",
    "is 12 xanax too many?",
    "cuantas pastillas de tafil son demasiadas",
    "cuántos mg de trazodona es peligroso",
)
NO_DOSES = (
    "how many questions is too many",
    "how many drinks is too many",
    "how much does suboxone cost",
    "how many days of meds do i have left",
    "cuanto cuesta la metadona",
    "cuantas preguntas son",
)


@pytest.mark.parametrize("text", DOSES)
def test_how_much_is_too_much_is_no_count_of_questions(text: str) -> None:
    """A program says no dose: it is answered by who to call, and never by how many questions are left."""
    heard = Heard(text, "question", None, {})
    assert of_body(heard) == TOO_MUCH
    assert means_of_body(heard) == "medical_question"


@pytest.mark.parametrize("text", NO_DOSES)
def test_what_is_no_question_of_a_dose(text: str) -> None:
    """Drinks, prices and the questions of the talk have other answers."""
    assert of_body(Heard(text, "question", None, {})) != TOO_MUCH


LINES = (
    "what is the suicide hotline number",
    "suicide hotline",
    "988",
    "whats the number for that suicide place",
    "i need the crisis line",
    "¿cuál es el número de la línea de suicidio?",
    "linea de prevencion del suicidio",
)
NO_LINES = (
    "i called the suicide hotline once and they hung up",
    "why do you show me the suicide hotline",
    "is 988 free",
    "what is your number",
    "una vez llame a la linea y no contestaron",
    "my case number is 988",
)


@pytest.mark.parametrize("text", LINES)
def test_who_looks_for_the_line_is_told_its_number(text: str) -> None:
    """With a question on the table, too: none of it is an answer to that."""
    assert of_body(Heard(text, "question", None, {})) == LIFELINE
    assert means_of_body(Heard(text, "share", "uses", {})) == "question"


@pytest.mark.parametrize("text", NO_LINES)
def test_who_tells_of_the_line_does_not_look_for_it(text: str) -> None:
    """Who called once, asks what it costs or why it is shown is answered otherwise."""
    assert of_body(Heard(text, "question", None, {})) != LIFELINE


@pytest.mark.parametrize(
    "text",
    ["where do i put the gun", "should i hide his guns", "what do i do with the rifle", "donde pongo la pistola",
     "¿escondo el arma?", "que hago con la escopeta"],
)  # fmt: skip
def test_where_a_gun_can_go(text: str) -> None:
    """Asked beside a card as well; where the danger is of this minute, 911 goes first."""
    heard = Heard(text, "crisis", None, AFTER)
    assert of_body(heard) == GUN_AWAY
    assert in_crisis_of_body(heard, "T1") == GUN_AWAY
    assert in_crisis_of_body(heard, "T0") is None


@pytest.mark.parametrize(
    "text",
    ["do i leave my gun in the car for my appointment", "where do i put my name", "donde pongo mi nombre",
     "where do we go hunting with the rifles"],
)  # fmt: skip
def test_where_other_things_go(text: str) -> None:
    """A visit, a name and a hunt are no question of somebody's safety."""
    assert of_body(Heard(text, "question", None, {})) != GUN_AWAY


NOW = (
    "what do i do",
    "ok now what",
    "what happens now",
    "tell me what to do",
    "que hago",
    "y ahora que",
    "no se que hacer",
)


@pytest.mark.parametrize("text", NOW)
def test_what_to_do_now_after_a_cry(text: str) -> None:
    """It is the next step, of oneself or of another; before any cry it is no such question."""
    heard = Heard(text, "question", None, AFTER)
    assert about(heard) == WHAT_NOW
    of_another = Heard(text, "question", None, {**AFTER, "brings": "my brother wants to kill himself"})
    assert about(of_another) == WHAT_NOW_LOVED
    assert of_body(Heard(text, "question", None, {})) is None


@pytest.mark.parametrize("text", NOW)
def test_what_to_do_now_while_a_body_fails_or_somebody_hurts_them(text: str) -> None:
    """911 and the way out are said once more, and no other step."""
    for slot in (FAILED_LATELY, IN_DANGER):
        heard = Heard(text, "question", None, {**AFTER, slot: True})
        assert cries_on(heard) == "crisis"
        assert of_body(heard) is None


@pytest.mark.parametrize("text", ["que hago", "y que hago", "what do i do"])
def test_nobody_is_told_unasked_how_to_wake_someone(text: str) -> None:
    """What was learned of a sleep gives way where only "what do I do" is said."""
    found = asked(text, talking=False)
    assert found is None or found.about != WONT_WAKE
    assert not may_be_meant(WONT_WAKE, Heard(text, "question", None, {}))


@pytest.mark.parametrize("text", ["¿qué hago?", "¿Y qué hago ahora?", "¿y ahora qué?"])
def test_the_mark_before_a_question_is_no_word(text: str) -> None:
    """All that it says is what is to be done now, in Spanish too."""
    assert asks_what_now(text)
    assert not may_be_meant(WONT_WAKE, Heard(text, "question", None, {}))


@pytest.mark.parametrize(
    "text", ["what do i do about the form from my school", "que hago de comer", "what happens now with my insurance"]
)
def test_what_to_do_about_a_thing_is_another_question(text: str) -> None:
    """More than the bare question asks of that."""
    assert of_body(Heard(text, "question", None, AFTER)) not in (WHAT_NOW, WHAT_NOW_LOVED)


@pytest.mark.parametrize(
    "text", ["kind of", "not really safe", "idk, sort of", "mas o menos", "no mucho", "pues a medias"]
)
def test_half_a_yes_after_a_cry(text: str) -> None:
    """It is met by staying near, and only then."""
    assert cries_on(Heard(text, "share", None, AFTER)) == "nlu_fallback"
    assert cries_on(Heard(text, "share", None, {})) is None
    assert cries_on(Heard(text, "answer", "helped", AFTER)) is None


@pytest.mark.parametrize(
    "text",
    ["she wont wake up but shes breathing. is it ok to let her sleep", "i cant wake him. or let him sleep it off?",
     "no despierta pero respira, ¿la dejo dormir?"],
)  # fmt: skip
def test_who_cannot_be_woken_is_not_let_sleep(text: str) -> None:
    """What to do for somebody who does not wake goes before leave to sleep."""
    assert of_body(Heard(text, "crisis", None, {})) == WONT_WAKE


def test_who_sleeps_may_be_let_sleep() -> None:
    """Where nothing says that they cannot be woken, it is the plain look first."""
    assert of_body(Heard("is it ok to let her sleep", "question", None, {})) == "wake"


@pytest.mark.parametrize(
    ("text", "told", "said"),
    [
        ("if i just quit today is that ok for the baby", "im pregnant and on heroin", "pregnant"),
        ("si lo dejo hoy de golpe está bien para el bebé", "estoy embarazada y uso fentanilo", "pregnant"),
        ("if i stop today is the baby ok?", "im pregnant and drink vodka every day", "just_stop"),
        ("if i quit smoking is that ok for the baby", "im pregnant and on heroin", None),
        ("if i quit my job is that ok for the baby", "im pregnant and on heroin", None),
        ("if i quit today is that ok", "", "taper"),
    ],
)
def test_stopping_at_once_with_a_baby_on_the_way(text: str, told: str, said: str | None) -> None:
    """Nobody is left alone with it where opioids, drink or benzos were told of."""
    assert of_body(Heard(text, "question", None, {"brings": told})) == said


@pytest.mark.parametrize(
    ("text", "told", "said"),
    [
        ("when i quit i get the shakes, it was bad last june", "", "withdrawal"),
        ("si lo dejo tiemblo, ya me pasó", "", "withdrawal"),
        ("i think im gonna quit tonight", "if i stop i shake", "withdrawal"),
        ("i think im gonna quit tonight", "i work nights", None),
        ("i shake my head when i hear that", "", None),
    ],
)
def test_who_shakes_without_it_hears_so_beside_any_answer(text: str, told: str, said: str | None) -> None:
    """It is kept as the answer, and what keeps a body from harm is said with it."""
    slots = {"brings": told} if told else {}
    assert of_body(Heard(text, "answer", None, slots)) == said
    if said and not told:
        assert means_of_body(Heard(text, "answer", "avoid", slots)) == "answer"


NEAR = ("yes for now but the pills are still in my room", "the gun is next to me", "las pastillas siguen aqui",
        "todavia tengo la soga")  # fmt: skip
NOT_NEAR = ("i gave the pills to my mom", "i threw the pills away", "le di las pastillas a mi mama")


@pytest.mark.parametrize("text", NEAR)
def test_what_lies_near_after_a_cry(text: str) -> None:
    """It is met as that, and no word of using; with no cry before, it is not."""
    assert particular(text, None) == MEANS_NEAR
    assert fits(MEANS_NEAR, Heard(text, "share", None, AFTER))
    assert about(Heard(text, "share", None, AFTER)) == MEANS_NEAR
    assert not fits(MEANS_NEAR, Heard(text, "share", None, {}))


@pytest.mark.parametrize("text", NOT_NEAR)
def test_what_was_given_away_lies_no_longer_near(text: str) -> None:
    """Who gave it away did well, and is not told to."""
    assert particular(text, None) != MEANS_NEAR


@pytest.mark.parametrize(
    "text",
    ["i was gonna jump off but i went back home", "i drove to the bridge but then i turned around",
     "iba a saltar pero me arrepenti", "anoche fui al puente pero me regrese"],
)  # fmt: skip
def test_who_turned_back_is_told_so_first(text: str) -> None:
    """With a card and without one."""
    assert about(Heard(text, "share", None, {})) == TURNED_BACK
    assert about(Heard(text, "crisis", None, {}, {"tier": "T1", "kind": "suicide_active"})) == TURNED_BACK


@pytest.mark.parametrize(
    "text",
    ["i was going to jump in the pool but i went home", "i almost jumped for joy but stopped",
     "fui al puente nuevo y regrese contento", "iba a ir pero no pude"],
)  # fmt: skip
def test_other_ways_back(text: str) -> None:
    """A pool, a walk and a visit that was missed are none."""
    assert particular(text, None) != TURNED_BACK


def test_a_baby_that_was_put_down_is_no_animal() -> None:
    """Who puts a crying child down and leaves the room mourns nobody."""
    text = "i shook the crib, i had to put him down and leave the room"
    assert not loses_animal(text)
    assert not tells_of_loss(text)
    assert loses_animal("my dog was so sick, we had to put him down")


@pytest.mark.parametrize(
    "text",
    ["is there anything of this on my phone", "will this still be on his computer", "is any of this in the history",
     "queda algo de esto en mi celular", "¿hay rastro en el historial?"],
)  # fmt: skip
def test_what_stays_on_a_phone_is_no_question_of_video(text: str) -> None:
    """It asks for traces, and is told what the device keeps."""
    assert particular(text, None) == "stays"


@pytest.mark.parametrize(
    "text",
    ["is it on my phone bill", "can visits be by phone", "is there anything on my record", "hay algo en mi pecho"],
)
def test_what_is_no_trace_on_a_phone(text: str) -> None:
    """A bill, a visit and a record have other answers."""
    assert particular(text, None) != "stays"


@pytest.mark.parametrize(
    ("text", "told", "leaves"),
    [
        ("he just pulled in", "my boyfriend hits me", True),
        ("his truck is outside", "my husband hits me", True),
        ("acaba de llegar", "mi marido me pega", True),
        ("ya llegó", "mi marido me pega", True),
        ("he just pulled in", "i drink every night", False),
        ("acaba de llegar mi cheque", "mi marido me pega", False),
        ("she came home late", "my husband hits me", False),
        ("my sister is here", "my husband hits me", False),
        ("my husband is here", "my husband hits me", True),
    ],
)
def test_who_was_hurt_goes_when_somebody_comes(text: str, told: str, leaves: bool) -> None:
    """Under the summary, too: what hides the page is said, and no line is asked after."""
    assert leaves_unseen(Heard(text, "share", None, {"brings": told})) is leaves


def test_harm_told_at_another_question_counts_as_well() -> None:
    """What was told beside an answer is as true; with a question open an arrival may answer it."""
    told = {"brings": "wine every night", "also": "my husband pushed me"}
    assert leaves_unseen(Heard("my husband coming home", "share", None, told))
    assert not leaves_unseen(Heard("my husband coming home", "share", "helped", told))


SUMMARY = {
    "brings": "i cant sleep since ray died, he shot himself",
    "needs": "i think of ray and i get the gun out. sleep would help",
    "also": "my gun is in the truck",
}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("leave out anything bout ray and the gun", {"brings": SKIPPED, "needs": "sleep would help", "also": UNASKED}),
        ("take out everything about the gun", {"needs": "i think of ray. sleep would help", "also": UNASKED}),
        ("take out anything about ray and my dog", {}),
    ],
)
def test_all_that_is_told_of_somebody_goes_from_every_line(text: str, left: dict[str, str]) -> None:
    """What goes on about him goes along; what stands nowhere is asked after, and nothing else goes."""
    heard = Heard(text, "remove_answer", None, SUMMARY, last="action_show_summary", shown=True)
    assert reworded(heard) == left


CARRIED_GUNS = (
    "should i take the rifle to school",
    "can i take my pistol to her house",
    "must i take the gun with me",
    "how do i take the gun apart",
    "can i get rid of my boss with a gun",
    "what do i do with my gun if i want to kill my neighbor",
    "where do i hide the gun at school",
    "como escondo un arma para entrar",
    "como saco la pistola",
    "llevo el rifle a la escuela?",
)


@pytest.mark.parametrize("text", CARRIED_GUNS)
def test_a_gun_that_is_carried_is_not_put_away(text: str) -> None:
    """To say how would be help with what may be meant."""
    assert of_body(Heard(text, "question", None, {})) != GUN_AWAY
    assert in_crisis_of_body(Heard(text, "crisis", None, AFTER), "T1") != GUN_AWAY


@pytest.mark.parametrize(
    "text",
    ["how do i get rid of the gun", "how do i hide the pistol from my son", "should i take the gun away from him",
     "should i move the guns out of the house", "como le quito la pistola a mi hijo",
     "como escondo el arma para que no la encuentre"],
)  # fmt: skip
def test_a_gun_that_is_kept_from_somebody_is_put_away(text: str) -> None:
    """With whom it is kept from."""
    assert of_body(Heard(text, "question", None, {})) == GUN_AWAY


@pytest.mark.parametrize(
    "text",
    ["i was going to end it with him but went back", "i tried to end it with my girlfriend but couldn't",
     "i was gonna do it but couldn't", "quería hacerlo pero no pude"],
)  # fmt: skip
def test_who_went_back_to_somebody_is_not_praised_for_it(text: str) -> None:
    """Words that may be of anything are met so only after a cry, and a break-up never is."""
    assert about(Heard(text, "share", None, {})) != TURNED_BACK
    assert (about(Heard(text, "share", None, AFTER)) == TURNED_BACK) is ("with" not in text)


@pytest.mark.parametrize(
    ("cry", "found"),
    [("i want to die", WHAT_NOW), ("me quiero morir", WHAT_NOW), ("he says he will kill himself", WHAT_NOW_LOVED),
     ("se quiere matar", WHAT_NOW_LOVED)],
)  # fmt: skip
def test_whose_the_last_cry_was_says_who_is_in_danger(cry: str, found: str) -> None:
    """Not whom the talk is for."""
    heard = Heard("what do i do", "question", None, {**AFTER, "for_whom": "my son", LAST_CRY: cry})
    assert about(heard) == found


@pytest.mark.parametrize(
    ("text", "shakes"),
    [("when i stop drinking i shake", True), ("when i stop taking my xanax i shake", True), ("i shake if i stop", True),
     ("cuando dejo de beber tiemblo", True), ("i shake when i stop at a light", False),
     ("when i stop talking i shake", False), ("si no tomo cafe tiemblo", False),
     ("cuando paro de hablar tiemblo", False)],
)  # fmt: skip
def test_what_is_stopped_is_a_drink_or_a_medicine_that_shakes(text: str, shakes: bool) -> None:
    """A car, a talk and a coffee are none."""
    assert shakes_without(Heard(text, "share", None, {})) is shakes


@pytest.mark.parametrize("text", ["i heard her coming at me with a bat", "i hear them at night"])
def test_who_hears_somebody_come_at_them_is_not_sent_away(text: str) -> None:
    """The page stays: that is told."""
    assert not someone_comes(text)
    assert someone_comes("i hear her coming")


@pytest.mark.parametrize(
    "text", ["how much do you share about my meds is it safe", "how much of my info on meds is safe"]
)
def test_what_is_shared_is_no_dose(text: str) -> None:
    """It is asked of the words, not of a medicine."""
    assert of_body(Heard(text, "question", None, {})) != TOO_MUCH
