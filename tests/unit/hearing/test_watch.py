"""Who keeps watch over another: the spray, the hours after it, what is not there, and days without a drink."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from bot.hearing.about import about
from bot.hearing.answers.rescued import LAST_CRY, of_another
from bot.hearing.answers.taking import Heard
from bot.hearing.drunk_now import drunk_now
from bot.hearing.questions.body import (
    INTENTS,
    JUST_STOP,
    PREGNANT,
    WITHDRAWAL,
    in_crisis_of_body,
    means_of_body,
    of_body,
)
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.hearing.questions.in_danger import PUT_AWAY, fits_in_danger
from bot.hearing.questions.particular import in_crisis, particular, plainly
from bot.hearing.questions.stopping import DEADLY
from bot.hearing.questions.watch import (
    ADVICE,
    ASKED,
    AWAKE,
    BLAMES,
    CALLED_ON_ME,
    CHECK_OFTEN,
    DAYS_IN,
    GO_CHECK,
    GO_IN,
    KEEP_ALIVE,
    NOT_REAL,
    POLICE_KIN,
    SAME_HOUSE,
    SAY_TO,
    SLEEP_AFTER,
    SPRAY_HOW,
    SPRAYED,
    TOLD,
    TONIGHT,
    WORN_OUT,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

DOMAIN = Path(__file__).parents[3] / "domain"
AFTER = {"after_crisis": True, FAILED_LATELY: True}
HIS = {"brings": "my son takes fentanyl and he is nodding off", "asks": "naloxone"}
GAVE = {"brings": "mi hijo usa fentanilo, ya le eche el espray", **AFTER}
SEES = {"brings": "my brother has been up for days and hears people in the walls, voices", "for_whom": "my brother"}
DRY = {"brings": "i quit drinking three days ago"}
SECO = {"brings": "hace dos dias dejé de tomar cerveza"}


def _asks(text: str, slots: Mapping[str, object]) -> str | None:
    return of_body(Heard(text, "question", None, dict(slots)))


@pytest.mark.parametrize(
    "text",
    [
        "where do i put it",
        "which nostril do i spray",
        "ok how do i use this thing",
        "¿por dónde se lo pongo?",
        "cómo lo uso",
    ],
)
def test_with_the_spray_in_hand_it_is_said_where_it_goes(text: str) -> None:
    """After naloxone was named "it" is the spray, beside a card too; elsewhere it is any other thing."""
    assert _asks(text, {**HIS, **AFTER}) == SPRAY_HOW
    assert in_crisis_of_body(Heard(text, "crisis", None, {**HIS, **AFTER}), "T0") == SPRAY_HOW
    assert _asks(text, {"brings": "i have a form to fill in"}) != SPRAY_HOW


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("i have narcan. where do i put my name", {}),
        ("where do i put her birthday", {**HIS, **AFTER}),
        ("tengo narcan, ¿dónde pongo mi nombre?", {}),
        ("i have a nose spray for allergies. how do i use it", {}),
        ("my allergy spray, which nostril do i spray", HIS),
        ("the spray for my sinuses, how do i use it", {"brings": "i drink"}),
    ],
)
def test_a_name_and_an_allergy_are_no_spray(text: str, slots: Mapping[str, object]) -> None:
    """What is put somewhere has to be naloxone, named or near an opioid or a body that failed."""
    assert _asks(text, slots) != SPRAY_HOW


def test_naloxone_in_hand_is_enough() -> None:
    """Named by its name nothing else has to be told."""
    assert _asks("i have narcan here. where do i put it", {}) == SPRAY_HOW
    assert _asks("tengo naloxona, ¿cómo se pone?", {}) == SPRAY_HOW


def test_a_gun_is_no_spray() -> None:
    """Who asks where to put a gun is not told of a nose."""
    assert _asks("where do i put the gun", {**HIS, **AFTER}) != SPRAY_HOW


@pytest.mark.parametrize(
    "text", ["ok i sprayed it", "i just gave her the narcan", "ya le eché el espray", "ya se lo puse"]
)
def test_who_gave_the_spray_hears_what_comes_next(text: str) -> None:
    """It is told of the other's body, and only where one failed just before."""
    told = Heard(text, "share", None, {**HIS, **AFTER})
    assert plainly(told) == "share"
    assert about(told) == SPRAYED
    assert about(Heard(text, "share", None, {"brings": "my bike"})) != SPRAYED


@pytest.mark.parametrize(
    "text", ["his lips look gray", "i sprayed it", "sus labios están morados", "le eché el espray"]
)
def test_the_body_spoken_of_is_the_others(text: str) -> None:
    """Whose lips, and who gets the spray, says who is in danger: never the one who writes."""
    assert of_another(Heard(text, "crisis", None, {}))
    assert not of_another(Heard("my lips are numb and i took too many", "crisis", None, {}))


@pytest.mark.parametrize(
    "text",
    [
        "he is up and cursing. is he ok now",
        "she woke up and yelled at me",
        "ya despertó, ¿está bien?",
        "se levantó y anda",
    ],
)
def test_awake_after_the_spray_is_told_that_it_wears_off(text: str) -> None:
    """It is not over: said where the spray was given, and to nobody else who woke up."""
    assert _asks(text, GAVE) == AWAKE
    assert _asks(text, {"brings": "my kid has a fever"}) != AWAKE


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("mi hijo no quería su biberón, ya se lo di", "ya despertó"),
        ("ya le eché la llave a la puerta", "se levantó y anda"),
        ("i sprayed the kitchen for ants", "she woke up"),
    ],
)
def test_what_was_given_has_to_be_the_spray(told: str, text: str) -> None:
    """A bottle, a key and ants wear off nothing; after a body that failed it is the spray."""
    assert _asks(text, {"brings": told}) != AWAKE
    assert _asks("ya despertó", {"brings": "ya se lo di", **AFTER}) == AWAKE


@pytest.mark.parametrize(
    "text", ["he woke up but his lips are blue again", "is she ok? she won't wake", "despertó pero respira lento"]
)
def test_a_body_that_fails_again_is_not_called_good(text: str) -> None:
    """Nobody hears that it is good that they woke while the breath is bad."""
    assert _asks(text, GAVE) != AWAKE


@pytest.mark.parametrize(
    "text", ["he shut his door again. should i go check", "should i check on him?", "¿voy a verlo?", "debo ir a verla"]
)
def test_at_a_door_that_is_shut_again_yes_is_said(text: str) -> None:
    """After the spray that it wears off; with an opioid and no spray how often to look; of a boiling pot nothing."""
    assert _asks(text, GAVE) == GO_CHECK
    assert _asks(text, {"brings": "my wife is on heroin", "for_whom": "my wife"}) == CHECK_OFTEN
    assert _asks(text, {"brings": "my son has exams"}) not in (GO_CHECK, CHECK_OFTEN)


@pytest.mark.parametrize(
    "text", ["what do i do the rest of the night", "what should we do till morning", "qué hago toda la noche"]
)
def test_for_the_rest_of_the_night_there_is_a_plain_answer(text: str) -> None:
    """Asked of a loved one on opioids; who speaks of themselves is not watched over."""
    assert _asks(text, {**GAVE, "for_whom": "my son"}) == TONIGHT
    assert _asks(text, {"brings": "i use heroin"}) != TONIGHT


@pytest.mark.parametrize(
    "text", ["how do i keep him alive till monday", "cómo mantengo viva a mi hija", "que hago para que no se muera"]
)
def test_to_keep_somebody_alive_is_answered_of_the_overdose(text: str) -> None:
    """Beside a card, too, where an opioid was named."""
    slots = {"brings": "my daughter is on fentanyl", "for_whom": "my daughter"}
    assert _asks(text, slots) == KEEP_ALIVE
    assert in_crisis_of_body(Heard(text, "crisis", None, slots), "T2") == KEEP_ALIVE


@pytest.mark.parametrize(
    "text",
    [
        "do i agree or tell him it's not real",
        "should i play along with her",
        "i just want to know how to talk to him",
        "¿le sigo la corriente?",
        "¿le digo que no existen?",
        "¿cómo le hablo?",
    ],
)
def test_what_is_not_there_is_neither_agreed_to_nor_argued_with(text: str) -> None:
    """Where voices or days awake were told of; a quarrel about money is none."""
    assert _asks(text, SEES) == NOT_REAL
    assert _asks("should i argue with him", {"brings": "my brother owes me money"}) != NOT_REAL


def test_how_to_talk_with_a_loved_one_has_its_words() -> None:
    """With nothing unreal told of it is how to begin; of one's own use to a husband it is another talk."""
    loved = {"brings": "he drinks", "for_whom": "my brother"}
    assert _asks("i want to know how to talk to him", loved) == SAY_TO
    assert _asks("how do i talk to my husband about my drinking", {}) != SAY_TO


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i want advice, not a person", NOT_REAL),
        ("he is yelling. do i go in or leave him alone", GO_IN),
        ("está gritando, ¿entro o lo dejo?", GO_IN),
        ("is it safe to sleep in the same house with him", SAME_HOUSE),
        ("¿es seguro dormir en la misma casa con él?", SAME_HOUSE),
    ],
)
def test_beside_somebody_who_sees_things_each_question_has_an_answer(text: str, name: str) -> None:
    """Advice is asked for, a door stands between, a night is ahead."""
    assert _asks(text, SEES) == name
    assert means_of_body(Heard(text, "ask_human", None, SEES)) == "question"


@pytest.mark.parametrize("text", ["find out how to talk to him", "saber cómo hablarle"])
def test_what_they_hope_to_find_out_is_their_answer(text: str) -> None:
    """Asked for a first step, it is one; with a question mark it is a question there, too."""
    slots = {"for_whom": "my son"}
    assert of_body(Heard(text, "share", "first_step", slots)) is None
    assert of_body(Heard(f"{text}?", "share", "first_step", slots)) == SAY_TO


@pytest.mark.parametrize("text", ["did you guys call the cops on me", "do i start over at day one after one drink"])
def test_what_only_sounds_like_it_has_its_own_answer(text: str) -> None:
    """Whether the police were called is a fact of this chat; a count that starts again is no day of withdrawal."""
    assert of_body(Heard(text, "share", None, {})) not in (CALLED_ON_ME, DAYS_IN)


@pytest.mark.parametrize(
    "text", ["just advice not a person please", "i want answers, not a human", "quiero consejos, no una persona"]
)
def test_who_wants_no_person_gets_none(text: str) -> None:
    """Nobody is called in for who asks for words."""
    assert means_of_body(Heard(text, "ask_human", None, {})) == "question"
    assert _asks(text, {}) == ADVICE
    assert _asks("i want a person, not a bot", {}) is None


@pytest.mark.parametrize(
    "text", ["do i call the police on my own son", "should i call the cops on her", "¿llamo a la policía por mi hijo?"]
)
def test_whether_to_call_the_police_on_a_loved_one_is_theirs_to_ask(text: str) -> None:
    """It is not whether this chat calls anybody."""
    assert _asks(text, {}) == POLICE_KIN
    assert _asks("do you call the police on me", {}) != POLICE_KIN
    assert _asks(text, {"in_danger": True}) != POLICE_KIN


@pytest.mark.parametrize(
    "text", ["should i call the police on my husband, he hits me", "¿llamo a la policía por mi marido? me pega"]
)
def test_who_is_hit_is_not_told_how_hard_it_is_with_a_loved_one(text: str) -> None:
    """They hear who helps, and nothing that weighs it against love."""
    assert _asks(text, {}) != POLICE_KIN


@pytest.mark.parametrize(
    "text", ["why r u calling people on me", "did you send people after me", "¿por qué están llamando gente?"]
)
def test_a_card_is_nobody_called(text: str) -> None:
    """Who takes it for that hears what it is."""
    assert _asks(text, {}) == CALLED_ON_ME
    assert _asks("why are you asking me that", {}) is None


@pytest.mark.parametrize(
    "text", ["is it dangerous, day three?", "should i go to urgent care?", "my hands shake worse than yesterday"]
)
def test_who_has_stopped_is_told_to_be_seen(text: str) -> None:
    """Days after the last drink "don't stop all at once" comes too late."""
    assert _asks(text, DRY) == DAYS_IN
    assert about(Heard("hi i stopped drinking two days ago", "withdrawal", None, {})) == DAYS_IN
    assert _asks("should i go to urgent care?", {"brings": "i drink every day"}) != DAYS_IN


@pytest.mark.parametrize(
    "text",
    [
        "i didn't quit drinking yesterday. is it dangerous?",
        "day one is tomorrow. is it dangerous?",
        "three days without a job, is it bad?",
        "day two of my outpatient, should i see a doctor?",
        "i quit on monday but i drank last night, is that bad?",
        "no dejé de tomar ayer, ¿es peligroso?",
        "si dejo de tomar, ¿es peligroso? hoy es el día dos de mi curso",
    ],
)
def test_who_has_not_stopped_hears_nothing_of_dry_days(text: str) -> None:
    """Not yet, not for long, or days of something else."""
    assert _asks(text, {"brings": "i drink vodka every day"}) != DAYS_IN
    assert _asks("two days without a drink, is it dangerous?", {"brings": "i drink vodka"}) == DAYS_IN


@pytest.mark.parametrize("text", ["¿es peligroso?", "¿debo ir a urgencias?", "hoy tiemblo más que ayer"])
def test_in_spanish_it_is_so_too(text: str) -> None:
    """The same of the first days without."""
    assert _asks(text, SECO) == DAYS_IN
    assert _asks(text, {"brings": "dejé de tomar hace tres años, ya no bebo"}) != DAYS_IN


@pytest.mark.parametrize(
    "text", ["is it dangerous for me just to stop? i take a pill for blood pressure", "¿es peligroso dejarlo de golpe?"]
)
def test_whether_stopping_is_dangerous_is_told_yes(text: str) -> None:
    """Of drink that was told before; of a talk that is stopped nothing."""
    assert _asks(text, {"brings": "i drink wine every night, tomo vino"}) == DEADLY
    assert _asks("is it bad to stop this chat", {"brings": "i drink wine"}) != DEADLY


@pytest.mark.parametrize("text", ["can it hurt the baby", "is this bad for my baby?", "¿le hace daño al bebé?"])
def test_with_a_baby_on_the_way_the_harm_is_answered(text: str) -> None:
    """On opioids and pregnant; who has a grown child asks another thing."""
    assert _asks(text, {"brings": "i am 20 weeks pregnant and take oxycodone, embarazada"}) == PREGNANT
    assert _asks(text, {"brings": "i take oxycodone"}) != PREGNANT


@pytest.mark.parametrize(
    "text", ["i cant kick him out he will die", "no la puedo correr de la casa", "if i throw him out he dies"]
)
def test_who_can_neither_put_out_nor_go_on_is_heard(text: str) -> None:
    """It is about the one who writes, and no lesson on withdrawal."""
    assert plainly(Heard(text, "withdrawal", None, {"brings": "my son uses"})) == "share"
    assert about(Heard(text, "share", None, {})) == WORN_OUT


@pytest.mark.parametrize(
    "text",
    [
        "you people let him walk out",
        "nobody called me when she left",
        "he went to detox and you let him out after 4 days",
        "ustedes lo dejaron salir",
        "y nadie me avisó",
    ],
)
def test_a_clinic_that_is_blamed_is_heard(text: str) -> None:
    """With no word of whether anybody was here, and no lesson."""
    assert plainly(Heard(text, "withdrawal", None, {})) == "share"
    assert about(Heard(text, "share", None, {})) == BLAMES


@pytest.mark.parametrize(
    "text",
    [
        "my boss let me go",
        "nobody told me that it costs money",
        "nobody called me on my birthday",
        "they let him go at work",
        "will you let him come in?",
        "nadie vino ayer",
    ],
)
def test_what_blames_no_clinic(text: str) -> None:
    """A job, a price and a question have other words."""
    assert particular(text, None) != BLAMES


@pytest.mark.parametrize(
    "text",
    [
        "shells are in the truck. locked.",
        "i gave my brother the rifle",
        "my neighbor took it. the gun is out of the house",
        "la pistola ya está bajo llave",
        "ya le di las balas, la pistola con mi compadre",
    ],
)
def test_what_was_put_away_is_thanked_for(text: str) -> None:
    """After a cry it is a step, beside a card, too."""
    assert particular(text, None) == PUT_AWAY
    assert fits_in_danger(PUT_AWAY, Heard(text, "share", None, {"after_crisis": True}))
    assert in_crisis(text, "T1") == PUT_AWAY


@pytest.mark.parametrize(
    "text",
    [
        "the gun is locked but i can get it",
        "going to get the gun in my truck",
        "the gun is in my truck",
        "voy por la pistola con mi vecino",
    ],
)
def test_what_is_within_reach_is_not_thanked_for(text: str) -> None:
    """A key, a way back to it, or a hand on it is no step away."""
    assert particular(text, None) != PUT_AWAY


@pytest.mark.parametrize(
    "text", ["if i did something stupid would you tell her im sorry", "dígale a mi hija que la quiero"]
)
def test_a_farewell_is_no_word_of_drink(text: str) -> None:
    """It is never answered with how drunk one may write."""
    assert not drunk_now(text)
    assert drunk_now("im drunk right now tell her im sorry")


@pytest.mark.parametrize(
    "text", ["le pregunto otra vez con respeto, ¿hay que pagar esta plática?", "le pregunto a usted cuánto cuesta"]
)
def test_to_ask_the_chat_again_is_not_to_ask_of_dying(text: str) -> None:
    """Whoever is asked hears "le pregunto"."""
    assert particular(text, None) != "ask_him"
    assert particular("¿le pregunto si quiere morirse?", None) == "ask_him"


def test_each_has_its_words_in_both_languages() -> None:
    """Whatever is heard has a response, in English and in Spanish."""
    said: dict[str, list[dict[str, object]]] = {}
    for path in DOMAIN.glob("*.yml"):
        said |= YAML(typ="safe").load(path.read_text(encoding="utf-8")).get("responses") or {}
    names = {*ASKED, *TOLD, DAYS_IN, PUT_AWAY} - {DEADLY, NOT_REAL}
    for name in {*names, NOT_REAL}:
        words = said[f"utter_{INTENTS.get(name, 'share')}_{name}"]
        assert {bool(one.get("condition")) for one in words} == {True, False}, name


def test_the_last_cry_says_what_the_spray_is_for() -> None:
    """What was said before the card is known, where it is not written down."""
    slots = {LAST_CRY: "no i am alone. i do have a narcan here", **AFTER}
    assert _asks("where do i put it", slots) == SPRAY_HOW


@pytest.mark.parametrize(
    "text",
    [
        "i have a bottle of gin a day. is it risky if i just stop?",
        "is it dangerous if i quit? i take pills for my heart and drink beer",
        "i drink vodka daily, what are the risks of just quitting",
        "is quitting beer on my own risky",
        "bebo cerveza diario. ¿es riesgoso si la dejo así?",
        "tomo tequila cada noche, ¿corro peligro si lo dejo de golpe?",
    ],
)
def test_a_risk_of_stopping_is_asked_in_many_ways(text: str) -> None:
    """Risky, dangerous, a risk: the warning is the same, and no word of having to quit to write here."""
    assert _asks(text, {}) == DEADLY


@pytest.mark.parametrize(
    "text",
    ["is it risky if i quit my job", "is it bad if i stop coming", "¿es malo si lo dejo para mañana?",
     "¿es malo si lo dejo solo?", "is it risky to stop smoking"],
)  # fmt: skip
def test_other_things_may_be_stopped(text: str) -> None:
    """A job, a visit, a child that is left alone."""
    assert _asks(text, {"brings": "i drink wine every night"}) != DEADLY


@pytest.mark.parametrize(
    "text",
    ["can i leave her to sleep now", "is it safe to let him sleep", "¿la puedo dejar dormir?",
     "¿puedo dejarlo dormir ya?", "¿está bien si dejo que duerma?"],
)  # fmt: skip
@pytest.mark.parametrize("after", [{}, AFTER])
def test_to_let_somebody_sleep_is_not_to_stop(text: str, after: Mapping[str, object]) -> None:
    """After the spray it is whether they may sleep that is asked, and nothing of drink."""
    assert _asks(text, {"brings": "my sister took fentanyl and i gave her narcan", **after}) == SLEEP_AFTER


@pytest.mark.parametrize(
    "text", ["can i let the kids sleep over", "can i leave work to sleep", "¿puedo dejar de tomar?"]
)
def test_other_sleep_and_stopping_are_left(text: str) -> None:
    """A night at friends', and drink itself."""
    assert _asks(text, {"brings": "tomo vino cada noche"}) not in ("wake", "er_rest")


@pytest.mark.parametrize(
    "text",
    ["i shall let her sleep, shall i?", "can she go to bed now", "is it alright if she rests", "can i leave her now",
     "shes asleep again", "i'll let her sleep it off", "ya se durmió... ¿la dejo dormir?", "quiere dormir, ¿la dejo?",
     "¿ya puede descansar?", "¿la dejo sola un rato?"],
)  # fmt: skip
@pytest.mark.parametrize(
    "told",
    ["my wife od'd on heroin and narcan brought her back", "i sprayed her nose, she took fentanyl",
     "mi esposa se metió heroína, los paramédicos le dieron naloxona"],
)  # fmt: skip
def test_after_naloxone_nobody_is_left_to_sleep_alone(text: str, told: str) -> None:
    """It wears off, whoever gave it: asked or told as done, the answer is 911 and to stay; beside a card, too."""
    assert _asks(text, {"brings": told, **AFTER}) == SLEEP_AFTER
    assert in_crisis_of_body(Heard(text, "crisis", None, {"brings": told, **AFTER}), "T0") == SLEEP_AFTER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can she sleep?", "my sister took fentanyl, i gave her narcan, the paramedics are here now"),
        ("can i let him rest", "i sprayed his nose, he took heroin. the ambulance just got here"),
        ("¿ya puede dormir?", "mi hijo usó fentanilo, le eché el espray, ya llegaron los paramédicos"),
    ],
)
def test_who_has_help_beside_them_is_not_told_to_call(text: str, told: str) -> None:
    """Told a message before, it holds still: those who are there say whether."""
    assert _asks(text, {"brings": told, **AFTER}) != SLEEP_AFTER


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("can she sleep?", "she took fentanyl, i gave her narcan, the paramedics are not here"),
        ("can she sleep?", "she took fentanyl, i gave her narcan. the paramedics got here and they left already"),
        ("can she sleep?", "she took fentanyl, i gave her narcan, i need help here"),
        ("can she sleep?", "i gave her narcan, she was at the hospital for fentanyl last month"),
        ("¿la dejo dormir?", "usó fentanilo, le eché el espray, ya llegaron los paramédicos y ya se fueron"),
        ("¿la dejo dormir?", "usó fentanilo, le eché el espray, no han llegado los paramédicos"),
    ],
)
def test_help_that_is_not_there_or_gone_is_none(text: str, told: str) -> None:
    """Then it wears off with nobody beside them."""
    assert _asks(text, {"brings": told, **AFTER}) == SLEEP_AFTER


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("can i leave her to sleep now", {"brings": "my daughter has the flu"}),
        ("the paramedics are here, can he sleep now", {"brings": "i gave him narcan", **AFTER}),
        ("i cant sleep since", {"brings": "i gave him narcan", **AFTER}),
        ("¿puedo dormir yo?", {"brings": "le eché el espray de naloxona", **AFTER}),
        ("can he sleep at his dads", {"brings": "they gave my son narcan last year"}),
    ],
)
def test_another_sleep_is_none_after_naloxone(text: str, slots: Mapping[str, object]) -> None:
    """A fever, helpers who are there, one's own sleep, and a year ago have other words."""
    assert _asks(text, slots) != SLEEP_AFTER


@pytest.mark.parametrize(
    "text",
    [
        "might i come to harm if i gave up the sherry at once?",
        "i drink every evening. i had thought of stopping on friday. ought i to be worried?",
        "whether it is risky to leave off the gin, i do not know",
        "it is a bottle each night. is it dangerous to give it up?",
        "is it dangerous to give up drinking?",
        "tomo una botella diaria, ¿es peligroso dejarla de golpe?",
        "si dejo el vino de repente, ¿me puede pasar algo?",
    ],
)
def test_giving_up_is_stopping(text: str) -> None:
    """Give up, leave off, come to harm: however it is put, it is whether stopping is dangerous."""
    assert _asks(text, {}) == DEADLY


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("would it be safe for me to leave off the wine?", JUST_STOP),
        ("might i just give up the drink?", JUST_STOP),
        ("¿sería seguro dejar el trago?", JUST_STOP),
        ("what would happen if i gave up drinking?", WITHDRAWAL),
        ("¿qué me pasa si dejo de beber?", WITHDRAWAL),
    ],
)
def test_whether_they_may_and_what_it_does(text: str, means: str) -> None:
    """The first is never told yes; the second has neither a yes nor a no."""
    assert _asks(text, {"brings": "i have a bottle of wine a day"}) == means


@pytest.mark.parametrize(
    "text",
    ["i feel like giving up", "is it dangerous to give up hope", "should i worry if i stop by on monday?",
     "i gave up drinking years ago. do i need to worry about my kids?", "what happens if i stop answering",
     "what would happen if i left my job", "¿qué pasa si lo dejo para mañana?", "¿me pasa algo si dejo el trabajo?"],
)  # fmt: skip
def test_other_things_are_given_up(text: str) -> None:
    """Hope, a visit, a job, and what was given up long ago."""
    assert _asks(text, {"brings": "i drink wine, tomo vino"}) not in (DEADLY, JUST_STOP, WITHDRAWAL)
