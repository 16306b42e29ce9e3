"""Around an overdose of another: police and 911, what to do, how near it was, and what was done, in both languages."""

from __future__ import annotations

import pytest

from bot.hearing.about import about
from bot.hearing.answers.all_clear import ALL_CLEAR, over
from bot.hearing.answers.danger import IN_DANGER
from bot.hearing.answers.rescued import COMING, REVIVED, of_another, rescued
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.body import WONT_WAKE, of_body
from bot.hearing.questions.particular import FOR_ANOTHER, fits, in_crisis, particular, particularly, plainly
from bot.hearing.questions.rescue import HARD_TO_WAKE, NOT_THE_ONE, POLICE_911, SHOCK

AFTER = {"after_crisis": True}

POLICE = (
    "y si llamo al 911 viene la policia? es que no tenemos papeles",
    "will they send police if i call an ambulance",
    "if i call 911 do the cops come too",
    "can i get arrested for calling 911?",
    "¿me van a deportar si llamo al 911?",
    "si marco al 911 mandan a la migra?",
)
IN_ANGER = (
    "SI viene la policia?? entonces no llamo. que clase de ayuda es esta",
    "then im not calling",
    "so i won't call 911 then",
    "pues no voy a llamar",
)
NO_POLICE = (
    "should i call 911",
    "the police came last night and took him",
    "can you call the police",
    "do you tell the police what i write",
    "la policia lo agarro la semana pasada",
    "i called my sister",
)


@pytest.mark.parametrize("text", POLICE)
def test_whether_police_come_is_never_told_a_bare_yes(text: str) -> None:
    """It has an answer of its own, beside a card and without one."""
    heard = Heard(text, "affirm", None, {})
    assert particular(text, None) == POLICE_911
    assert fits(POLICE_911, heard)
    assert plainly(heard) == "question"
    assert in_crisis(text, "T0") == POLICE_911


@pytest.mark.parametrize("text", IN_ANGER)
def test_who_will_not_call_is_answered_after_a_danger_only(text: str) -> None:
    """The emergency stays one; with none before it, and no 911 named, it is some other call."""
    assert plainly(Heard(text, "deny", None, AFTER)) == "question"
    named = "911" in text
    assert (plainly(Heard(text, "deny", None, {})) == "question") is named


@pytest.mark.parametrize("text", NO_POLICE)
def test_police_that_are_no_question_of_a_call(text: str) -> None:
    """What was, or is asked of this chat, is something else."""
    assert particular(text, None) != POLICE_911


TO_DO = (
    "y si un dia no despierta que hago?? tengo mucho miedo",
    "toma fentanilo. lo cacheteo? lo meto a la regadera?",
    "what do i do if my brother ods",
    "when she doesnt wake up what should i do",
    "he takes percs. should i put him in a cold shower?",
    "should i slap him? hes breathing slow",
    "¿cómo lo despierto si le da una sobredosis?",
)
NOT_TO_DO = (
    "what do i do if he doesnt wake up for school",
    "should i hit him back?",
    "he takes pills, should i get him into rehab?",
    "que hago si no despierta para ir a la escuela",
    "should i shower before i come in?",
)


@pytest.mark.parametrize("text", TO_DO)
def test_what_to_do_for_who_does_not_wake(text: str) -> None:
    """Asked for later or now, it has its words; beside a card, too."""
    assert of_body(Heard(text, "nlu_fallback", None, {})) == WONT_WAKE
    assert about(Heard(text, "crisis", None, {}, {"tier": "T0"})) == WONT_WAKE


@pytest.mark.parametrize("text", NOT_TO_DO)
def test_what_is_no_such_question(text: str) -> None:
    """A morning, a quarrel and a program are other matters."""
    assert of_body(Heard(text, "nlu_fallback", None, {})) != WONT_WAKE


@pytest.mark.parametrize(
    "text",
    [
        "mi hijo toma pastillas de esas azules, las de fentanilo. anoche casi no lo podia despertar",
        "my son is on percs. i could barely wake him up last night",
        "my brother uses heroin and he was so hard to wake this morning",
        "mi hermana toma pastillas y me costo mucho despertarla",
    ],
)
def test_a_night_that_was_near_an_overdose_is_named_as_one(text: str) -> None:
    """Whoever tells it of another hears what it may have been."""
    heard = Heard(text, "ambivalent", None, {})
    assert particularly(heard, 0.5) == FOR_ANOTHER
    assert about(Heard(text, FOR_ANOTHER, None, {})) == HARD_TO_WAKE


@pytest.mark.parametrize(
    "text", ["i could barely wake him up for school", "casi no lo podia despertar para el trabajo"]
)
def test_a_sleepy_morning_is_none(text: str) -> None:
    """Nothing was used, and it was for school."""
    assert particular(text, None) != HARD_TO_WAKE


TOLD_OF_A_RESCUE = (
    (COMING, "ya llame ya vienen. lo puse de lado. no tengo de ese aerosol"),
    (COMING, "i called, theyre on the way, i put her on her side"),
    (COMING, "ya marqué, ya vienen, le di lo que tenía"),
    (REVIVED, "ya llegaron. le pusieron el aerosol y abrio los ojos. gracias a Dios"),
    (REVIVED, "they gave him narcan and he opened his eyes, thank god, i was so scared"),
    (REVIVED, "llegaron, le pusieron el espray y ya reaccionó"),
    (COMING, "the ambulance is on its way for him, hes on his side"),
    (COMING, "ya viene la ambulancia por ella, la tengo de lado"),
    (REVIVED, "i gave him two doses of the narcan and he came around"),
    (REVIVED, "the medics got here, they used the spray and she came back"),
    (REVIVED, "ya llegaron los paramédicos, le dieron el aerosol y ya respira"),
    (COMING, "yes the ambulance is coming, she's breathing but not answering me"),
    (COMING, "sí, ya viene la ambulancia, respira pero no me contesta"),
)


@pytest.mark.parametrize(("told", "text"), TOLD_OF_A_RESCUE)
def test_what_was_done_for_another_is_heard(told: str, text: str) -> None:
    """After a danger it is answered as what it is, and no notice of a pharmacy."""
    heard = Heard(text, "question", None, {})
    assert over(heard, in_danger=True) == ALL_CLEAR
    assert about(Heard(text, ALL_CLEAR, None, {})) == told
    assert over(heard, in_danger=False) is None
    assert rescued(heard) == told


CRY = {"last_cry": "my brother won't wake up, he's gurgling"}
GRITO = {"last_cry": "mi tío no despierta, ronca bien raro"}


@pytest.mark.parametrize(
    ("text", "cry"),
    [
        ("we already called 911, the ambulance is on the way", CRY),
        ("help is on the way", CRY),
        ("ya llamamos al 911, ya viene la ambulancia", GRITO),
        ("ya marcamos al 911", GRITO),
    ],
)
def test_help_on_its_way_is_of_whoever_the_cry_was_of(text: str, cry: dict[str, str]) -> None:
    """Nobody names them twice; with a cry of one's own body it is none of this."""
    assert rescued(Heard(text, "question", None, dict(cry))) == COMING
    for own in ("i took all my pills", "me tomé todas las pastillas", ""):
        assert rescued(Heard(text, "question", None, {"last_cry": own})) is None


@pytest.mark.parametrize(
    "text",
    [
        "i threw water on her",
        "we put him in the shower already",
        "i slapped him a few times",
        "ya le eché agua fría",
        "lo metimos a la regadera",
        "le di cachetadas y nada",
    ],
)
def test_what_was_tried_with_who_does_not_wake_is_met_with_what_to_do(text: str) -> None:
    """Right after a body that fails; at any other time it is a story."""
    assert of_body(Heard(text, "nlu_fallback", None, {"failed_lately": True})) == WONT_WAKE
    assert of_body(Heard(text, "nlu_fallback", None, {})) != WONT_WAKE


@pytest.mark.parametrize(
    "text",
    ["i poured some water for him", "i watered the plants", "le eché gasolina al carro", "le eché agua y ya despertó"],
)
def test_what_is_no_such_try(text: str) -> None:
    """A glass, a car, and somebody who woke are other matters."""
    assert of_body(Heard(text, "nlu_fallback", None, {"failed_lately": True})) != WONT_WAKE


@pytest.mark.parametrize(
    "text",
    [
        "the ambulance is coming but he stopped breathing",
        "ya viene la ambulancia pero no respira",
        "they gave him narcan but he wont wake up",
        "le pusieron naloxona y no desperto",
        "i took all my pills. i called 911",
        "i already called my mom",
        "i called 988",
        "they are coming for me",
        "no llame",
        "i called 911 last year for him",
        "did they give him narcan?",
        "they're coming to get her and kill her",
        "they're coming for him with guns",
        "help is coming for him and they have guns",
        "she is breathing fast the spray didnt do much",
        "i gave her the spray, she is breathing really slow",
        "hes awake he took the spray to huff",
        "he's up and angry, got here drunk",
        "ya vienen por ella y la van a matar",
        "vienen por él con pistolas",
        "está despierto, llegó borracho y enojado",
        "le di el espray y ya respira muy despacio",
    ],
)
def test_what_is_no_rescue(text: str) -> None:
    """A body that still fails, one's own, another call and a question stay what they are."""
    assert rescued(Heard(text, "question", None, {})) is None


def test_help_on_its_way_is_none_where_another_hurts_them() -> None:
    """Then nobody's breathing is to be watched."""
    heard = Heard("i called 911, theyre coming, he is outside", "crisis", None, {IN_DANGER: True})
    assert over(heard, in_danger=True) is None


@pytest.mark.parametrize(
    ("text", "theirs"),
    [
        ("fui a verlo y ronca bien raro como q se ahoga y tiene los labios moraditos", True),
        ("he is not breathing", True),
        ("my mom wont wake up", True),
        ("i took too many of my moms pills", False),
        ("my chest hurts and my arm is numb", False),
        ("me tome todas las pastillas", False),
    ],
)
def test_whose_body_it_is(text: str, theirs: object) -> None:
    """Whoever sits beside it is not told to sit down themselves."""
    assert of_another(Heard(text, "crisis", None, {})) is theirs


@pytest.mark.parametrize("text", ["estoy temblando no puedo parar de llorar", "i cant stop crying", "still shaking"])
def test_who_shakes_after_it_is_shaken_by_it(text: str) -> None:
    """Right after the danger of another, and never where the danger was their own."""
    slots = {"for_whom": "mi hijo"}
    assert plainly(Heard(text, "withdrawal", None, slots, {}, "utter_all_clear")) == "share"
    assert particular(text, None) == SHOCK
    assert plainly(Heard(text, "withdrawal", None, {}, {}, "utter_all_clear")) is None
    assert plainly(Heard(text, "withdrawal", None, slots, {}, "utter_withdrawal")) is None


@pytest.mark.parametrize(
    "text",
    [
        "no, yo no tomo nada!! soy la mama. el es el de las pastillas",
        "i dont use anything, im his mother",
        "im the dad. hes the one who uses",
        "yo no uso drogas, soy su hermana",
        "i never touch drugs ok? im just her brother",
        "soy su esposa, él es el que toma",
    ],
)
def test_who_was_taken_for_the_one_that_uses_puts_it_right(text: str) -> None:
    """It is owned, whatever was guessed."""
    assert particular(text, None) == NOT_THE_ONE
    assert plainly(Heard(text, "withdrawal", None, {})) == "share"


@pytest.mark.parametrize(
    "text",
    [
        "i dont use anymore",
        "im the mother of two and i drink",
        "soy la mama de Leo",
        "i dont use drugs. im a single mom and im so tired",
        "i dont do drugs anymore. im his wife",
        "i dont drink anything. im the dad of three and i cant sleep",
        "im his wife. hes using again",
        "ya no tomo nada, soy el papa de tres",
        "no uso drogas, soy la mama de dos y estoy cansada",
        "ya no consumo nada. soy su esposa",
        "soy su hermana, el es el de la camisa azul",
    ],
)
def test_who_only_says_who_they_are(text: str) -> None:
    """Nothing is put right by it."""
    assert particular(text, None) != NOT_THE_ONE
