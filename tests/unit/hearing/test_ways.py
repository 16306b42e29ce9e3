"""What is asked of the ways on from here: a group, a call back, who served, papers; and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.hearing.about import HOTLINE, HURTING, PEERS, VETERANS, about
from bot.hearing.answers.taking import ANSWER, START, Heard
from bot.hearing.plausible import plausible
from bot.hearing.questions.asking import about_by_rule, asked
from bot.hearing.questions.asking_learned import guess
from bot.hearing.questions.particular import particular, plainly
from bot.hearing.questions.particular_ways import ASKED, GROUP_PLACE, REACH_WHEN, STILL_HERE, VET_PEER
from bot.hearing.questions.several import several
from bot.hearing.wishes.declining import declines, refuses_one
from bot.hearing.wishes.going_on import goes_on
from bot.hearing.wishes.taking_up import takes_up

LINES = {
    GROUP_PLACE: (
        "Have I lost my spot? In the Thursday night group.", "do i still have my place in your group",
        "No, not the line. My seat in the GROUP, the morning one. Can I come back?",
        "will they hold my place in group?",
        "¿perdí mi lugar en el grupo de los jueves?", "¿todavía tengo mi cupo en su grupo?",
    ),
    STILL_HERE: (
        "you still there", "are u still here?", "ok you there still", "still with me?", "¿sigue ahí?",
        "¿todavía está ahí?",
        "oiga, ¿sigue usted aquí?",
    ),
    VET_PEER: (
        "is there a man who served I could talk to?", "I'd rather speak with somebody who was in the navy",
        "can I talk to another veteran", "do you have a vet I can talk with",
        "quiero hablar con alguien que haya servido",
        "¿hay alguien que estuvo en el ejército?",
    ),
    "va_care": ("do you guys take tricare", "does the clinic work with the va?", "¿aceptan el VA?"),
    "ssn": (
        "do i need a social security number", "will they ask for my ssn", "¿hay q dar el seguro social?",
        "¿piden el social?",
    ),
    "by_visits": ("is this inpatient or what", "ok is it outpatient, i got work", "¿es de internarse?"),
    HOTLINE: ("who can i call in spanish?", "¿a quién llamo que hable español?",
              "a que numero marco q atiendan en español"),
}  # fmt: skip
LEFT = (
    "I lost my place in line", "my place is a mess since the group home", "i lost my place", "my son is still there",
    "he's still here and he's mad", "the pain is still there", "I need a vet for my dog", "my dad served two tours",
    "he served time with a man who hit him", "somebody who served me papers", "my social anxiety is bad",
    "la trabajadora social me pidió venir", "i was outpatient last year", "mi tía me llama en español",
    "when somebody calls me names i drink", "i don't call her", "he texts me at night", "me llaman borracho",
)  # fmt: skip


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
def test_it_is_found_however_it_is_put(name: str, line: str) -> None:
    """In both languages."""
    assert particular(line, None) == name


@pytest.mark.parametrize("line", LEFT)
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """What is told, of another or of something else."""
    assert particular(line, None) not in ASKED


@pytest.mark.parametrize("line", ["did I lose my spot? In the Tuesday group.", "¿tengo mi lugar en el grupo?"])
def test_a_place_in_a_group_is_none_in_the_line(line: str) -> None:
    """The line's rule leaves it, and still knows a place that names no group."""
    assert about_by_rule(line) != "line"
    assert about_by_rule("did i lose my place") == "line"


def test_a_place_alone_is_of_the_group_that_was_told_of() -> None:
    """Who was in a group asks of that; anybody else of the chat's line."""
    line = "did I lose my place or not"
    in_group = {"brings": "i was in your monday group before"}
    assert about(Heard(line, "question", None, in_group)) == GROUP_PLACE
    assert about(Heard(line, "reply_time", None, {})) == "line"


def test_to_come_back_is_said_once() -> None:
    """What is said of a place in a group says it, too."""
    line = "No, my place in the GROUP, the Friday one. Am I allowed to come back after drinking?"
    assert several(Heard(line, "question", None, {})) == ()


@pytest.mark.parametrize("waiting", [True, False])
@pytest.mark.parametrize("line", LINES[STILL_HERE])
def test_who_asks_if_it_is_still_there_is_told_yes(line: str, waiting: bool) -> None:
    """In line as out of it: that asks nothing of the wait."""
    heard = Heard(line, "reply_time", None, {"waiting": waiting})
    assert plainly(heard) == "are_you_bot"
    assert about(Heard(line, "are_you_bot", None, {"waiting": waiting})) == STILL_HERE


@pytest.mark.parametrize(
    "line",
    ["so whens somebody text me", "when are they gonna call", "are you calling me", "¿cuándo me van a llamar?",
     "¿si me van a marcar?", "how soon will someone email me"],
)  # fmt: skip
def test_who_left_a_number_is_not_asked_for_one(line: str) -> None:
    """It stands; without one the other words ask for it."""
    left = {"contact": "555 201 8830, text only"}
    assert plainly(Heard(line, "reply_time", None, left)) == "reply_time"
    assert about(Heard(line, "reply_time", None, left)) == REACH_WHEN
    assert about(Heard(line, "reply_time", None, {})) != REACH_WHEN


def test_who_served_is_told_their_own_line() -> None:
    """Where a list for all would come; not for who only loves a veteran, nor who served time."""
    told = {"brings": "I'm a veteran and I can't sleep"}
    assert about(Heard("can i talk to people like me", PEERS, None, told)) == VETERANS
    assert about(Heard("soy veterano, ¿hay otros como yo?", PEERS, None, {})) == VETERANS
    assert about(Heard("can i talk to people like me", PEERS, None, {"brings": "i served time"})) is None


def test_a_wish_for_who_served_is_kept_where_wishes_are_asked_for() -> None:
    """Told there it is an answer, and asks nothing."""
    line = "a man who served, I'd like a man who served"
    assert plainly(Heard(line, ANSWER, "preferences", {})) is None
    assert about(Heard(line, ANSWER, "preferences", {})) is None


def test_who_is_hurt_and_asks_for_spanish_is_told_the_lines() -> None:
    """And nobody who only tells of it."""
    asks = "y si me pega ¿a quién llamo que hable español?"
    assert about(Heard(asks, HURTING, None, {})) == HOTLINE
    assert about(Heard("mi esposo me pega", HURTING, None, {})) is None


@pytest.mark.parametrize(
    "line",
    ["i don't need a ride, I drive the bus", "the transportation department hired me", "I'm a school bus driver",
     "no necesito raite, soy chofer"],
)  # fmt: skip
def test_who_drives_for_a_living_is_offered_no_ride(line: str) -> None:
    """Whatever the words are like."""
    found, learned = asked(line, talking=True), guess(line)
    assert found is None or found.about != "ride"
    assert learned is None or learned.about != "ride"


@pytest.mark.parametrize("line", ["no tengo carro, ¿cómo llego?", "can someone pick me up", "which bus goes there"])
def test_a_ride_that_is_wanted_is_heard(line: str) -> None:
    """As before."""
    found = guess(line)
    assert found is not None
    assert found.about == "ride"


def test_an_aunt_who_is_a_nurse_asks_nothing_of_the_chat() -> None:
    """Who it is is asked with a mark, or of "usted"."""
    assert particular("mi prima Rosa que es enfermera", None) is None
    assert particular("mi hermano es doctor", None) is None
    assert particular("¿usted es enfermera?", None) == "nurse"
    assert particular("hola, ¿es doctora?", None) == "nurse"


def test_to_ask_the_chat_again_is_not_to_ask_somebody_of_dying() -> None:
    """What is asked "le pregunto" may be asked of the chat."""
    assert particular("le pregunto otra vez, señor, ¿cuánto cobran?", None) != "ask_him"
    assert particular("¿le pregunto si se quiere morir?", None) == "ask_him"


@pytest.mark.parametrize("line", ["si lo mando, ¿él se va a enterar?", "¿se va a enterar mi esposo si lo envío?"])
def test_whether_he_hears_of_it_has_its_answer(line: str) -> None:
    """It asks who sees it, and nothing of sending."""
    assert particular(line, None) == "told_him"


@pytest.mark.parametrize(
    "line", ["I didn't ask you to take me off anything. Can I start the questions please",
             "yo no le pedí que me quitara de nada, quiero las preguntas"],
)  # fmt: skip
def test_what_was_never_asked_for_is_no_order(line: str) -> None:
    """Who says so is not told about the line."""
    assert not declines(line)


def test_who_wants_advice_in_place_of_a_person_orders_nothing() -> None:
    """And nobody is called either."""
    line = "ok i dont want a person right now i want advice"
    assert not declines(line)
    assert refuses_one(line)
    assert not plausible(line, "ask_human")
    assert declines("i want off the line, i want answers")


@pytest.mark.parametrize(
    "line",
    ["I didn't ask you to take me off anything. Can I start the questions please",
     "le repito que no me quiero matar. ¿Me puede hacer las preguntas por favor?",
     "like i said i dont want to die. can you ask the questions now"],
)  # fmt: skip
def test_what_is_said_again_holds_up_no_questions(line: str) -> None:
    """A denial that was told before is no new danger."""
    assert takes_up(Heard(line, "share", None, {}))


def test_a_danger_told_again_goes_before_the_questions() -> None:
    """Whoever took something is heard for that."""
    assert not takes_up(Heard("i told you i took all my pills. ask the questions", "share", None, {}))
    assert goes_on("can i start the questions please", None) == START


def test_who_would_swap_two_lines_asks_of_no_patient() -> None:
    """And who asks for somebody still does."""
    assert not plausible("swap who is in my corner and what helps me", "is_patient_here")
    assert not plausible("cambie con quien cuento y lo que me ayuda", "is_patient_here")
    assert plausible("can you tell me if my son is there", "is_patient_here")


@pytest.mark.parametrize("line", ["maybe I am losing my mind", "a lo mejor me estoy volviendo loca"])
def test_who_fears_for_their_mind_is_of_no_two_minds(line: str) -> None:
    """That is no doubt about a change."""
    assert not plausible(line, "ambivalent")


@pytest.mark.parametrize(
    "line", ["yo no leo inglés, ¿allá me atienden en español?", "over there, do they speak spanish?"]
)
def test_the_language_of_the_clinic_is_no_wish_for_this_talk(line: str) -> None:
    """It asks of the people there; and a wish for this talk is heard as before."""
    found = asked(line, talking=False)
    assert found is not None
    assert found.about == "language"
    assert not plausible(line, "switch_to_es")
    assert plausible("¿me habla en español?", "switch_to_es")
