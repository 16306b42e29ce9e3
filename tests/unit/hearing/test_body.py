"""What is asked of a body at risk, and told of it, in many voices and both languages; and what only sounds like it."""

from __future__ import annotations

import pytest

from bot.hearing.about import about as _about
from bot.hearing.answers.taking import Heard
from bot.hearing.questions import emergency, in_danger, medicine, violence, watch
from bot.hearing.questions.asking import ANSWER, QUESTION
from bot.hearing.questions.asking import INTENTS as ABOUT
from bot.hearing.questions.body import INTENTS, OF_BODY, in_crisis_of_body, means_of_body, of_body
from bot.hearing.questions.particular import CALL_911, TELLS, particular
from bot.hearing.questions.particular_body import TOLD
from bot.hearing.questions.particular_home import ASKED as AT_HOME
from bot.hearing.questions.stopping import DRINK, NERVES, OTHER, named

ASKED = {
    "deadly": ("could it kill me to quit drinking", "do people die of the shakes when they quit",
               "¿me puede matar dejar el alcohol?"),
    "just_stop": ("can i just stop drinking yes or no", "should i just quit drinking", "is it ok if i stop xanax today",
                  "¿puedo dejar de tomar así nomás, sí o no?", "¿puedo dejar las pastillas para los nervios?"),
    "mixing": ("is it bad to take my xanax with wine", "can i drink on these", "can i have a beer with my meds",
               "what happens if i mix klonopin and vodka", "¿hace daño tomar clonazepam con cerveza?",
               "si la pastilla con la cerveza hace daño juntas", "¿puedo tomar una cerveza con estas pastillas?"),
    "laced": ("is there fentanyl in coke? how can i tell", "how do i know its not got fenta in it", "is my coke laced",
              "could there be fent in these percs", "they say blues have fent, is that true?",
              "dicen que las pastillas pueden traer fenta, ¿es cierto?", "¿cómo sé si trae fentanilo?",
              "¿hay fentanilo en la coca?"),
    "taper": ("if i go 10 then 8 then 6 is that safer", "¿y si le voy bajando de a poco?"),
    "signs": ("what signs do i watch for", "¿en qué señales me fijo?"),
    "tolerance": ("does a body forget after jail", "after a year clean what does the same bag do",
                  "¿el cuerpo se olvida después de la cárcel?"),
    "nursing": ("does meth hurt him through my milk", "he still nurses and i used. is it bad",
                "el cristal hace daño al dar pecho? le doy en la mañana"),
    "doubled": ("can i take two tonight if i dont sleep", "can i have a second pill",
                "¿me puedo tomar dos esta noche?"),
    "panic_plan": ("what do i do when one comes in class", "¿qué hago cuando me da uno en la escuela?"),
    "counts": ("do my three years still count", "am i back at zero", "¿ya no cuentan mis años?"),
    "duty": ("is there a legal duty to report a nurse", "¿hay obligación de reportar a una enfermera?"),
    "harmed": ("what if i hurt a patient and don't know", "¿y si le hice daño a un paciente?"),
    "neck": ("is the thing with my neck dangerous", "my voice is hoarse since he choked me",
             "y lo del cuello, es grave?", "me apretó y se me oye ronca la voz"),
    "wears_off": ("does the narcan wear off", "they sprayed him with naloxone, how long does it last",
                  "¿la naloxona se le pasa?", "¿cuánto dura el narcan?"),
    "check_often": ("how often do i look in on her", "i asked you how often i should check on him",
                    "¿cada cuánto lo reviso?"),
    "cannabis": ("can a gummy kill you", "do people ever die from weed", "¿se puede morir uno de fumar mota?"),
    "lasts": ("how long does the high last", "how long until the edible wears off", "¿cuánto dura el efecto?"),
    "wake_cut": ("she cut her arm, do i wake her or let her sleep", "tiene una cortada. ¿la despierto?"),
    "wake": ("do i wake her or let her sleep", "should i wake him", "¿la despierto o la dejo dormir?"),
    "tell_saw": ("should i tell her i saw", "¿le digo que vi los cortes?"),
    "say_to": ("what do i say to my daughter", "¿qué le digo a mi hija?"),
    "sharp": ("should i take away her razors", "should i lock up his pills", "¿le escondo los rastrillos a mi hija?"),
    "means_die": ("does cutting mean she wants to die", "¿cortarse quiere decir que se quiere morir?"),
    "calls_988": ("can i call 988 even if im not the one", "can parents call 988",
                  "¿puedo llamar al 988 aunque no soy yo?"),
    "panic_now": ("its happening rn", "no like a panic attack. can u stay w me", "my chest is so tight",
                  "me está dando un ataque", "siento el pecho apretado"),
}  # fmt: skip
SAID = {
    "turned_down": ("held a bag yesterday and didnt do it", "i had it in my hand and gave it back",
                    "me ofrecieron y dije que no"),
    "streak": ("8 months clean and i blew it", "ocho meses limpio y lo jodí", "llevaba un año limpia y la regué",
               "two years sober and i threw it all away",
               "i had two years sober and on saturday i drank", "llevaba tres años sin tomar y ayer tomé"),
    "away_clean": ("was on fent. 14 months locked up and now i pass that corner",
                   "usaba heroína, salí de la cárcel ayer"),
    "street_pills": ("perc 10s, 8 a day off some guy", "le compro pastillas a un vato que me las vende"),
    "comes_down": ("adderall for class and weed to come down", "fumo mota pa bajarme"),
    "bad_parent": ("i feel like such a bad mother", "soy una mala madre"),
}  # fmt: skip
FOR_HER = {"for_whom": "my daughter"}


def heard(text: str, question: str | None = None, intent: str = QUESTION, **slots: str) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, intent, question, slots)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in ASKED.items() for line in lines])
@pytest.mark.parametrize("question", [None, "needs"])
def test_it_is_found_however_it_is_asked(name: str, line: str, question: str | None) -> None:
    """Whatever is on the table, and it is what is answered."""
    at = heard(line, question, **FOR_HER)

    assert of_body(at) == name
    assert _about(at) == name
    assert means_of_body(at) in (ANSWER, {**ABOUT, **INTENTS}[name])


def test_each_of_them_has_lines_here() -> None:
    """But for the one that denies what was named, and what lies at home or is at hand.

    Those are in test_home_and_back.py, test_rescue.py, test_tablets.py, test_emergency.py, test_medicine.py,
    test_in_danger.py, test_watch.py, test_violence.py and test_fear.py.
    """
    elsewhere = {"not_that", "wont_wake", "tablet_and_drink", "blood_thinner", *AT_HOME}
    elsewhere |= {*emergency.ASKED, *medicine.ASKED, *in_danger.ASKED, *watch.ASKED, watch.DAYS_IN}
    elsewhere |= {*violence.ASKED, CALL_911}
    assert {*ASKED, *elsewhere} == {*INTENTS, *OF_BODY}
    assert set(SAID) == set(TOLD) <= set(TELLS)


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in SAID.items() for line in lines])
def test_what_is_told_of_it_is_found(name: str, line: str) -> None:
    """In both languages."""
    assert particular(line, None) == name


@pytest.mark.parametrize(
    "line",
    [
        "can i take two classes", "can i bring two friends", "how long does the first visit last",
        "what do i do when nobody answers", "is it safe to write here", "does it count if i come late",
        "can i get help with drinking and pills", "do you treat people on xanax and alcohol", "i drink on my xanax",
        "can i drink water with it", "how do i know if my son is on fent", "do you treat fent", "fent and coke",
        "how do i get off fent", "hay ayuda para fentanilo", "tomo pastillas con cerveza", "can i stop talking now",
        "are you required to take walk ins", "i take two every night", "i stopped nursing in may",
        "my sister?", "a woman, and in the evening", "what do i tell my boss", "¿puedo llevar a dos personas?",
        "¿qué pasa si falto?", "¿es seguro escribir aquí?", "llevo dos años sin tomar", "i have two years sober",
        "i drank for years", "the cops gave it back", "i smoke weed", "should i take my papers",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """A visit, a class, an answer."""
    assert of_body(heard(line)) is None
    assert particular(line, None) not in TOLD


@pytest.mark.parametrize(
    ("text", "told", "what"),
    [
        ("what if i stop", "12 pack a day, some whiskey", DRINK),
        ("NO BENZOS. Quit saying benzos.", "beer and whiskey", DRINK),
        ("Benzos? I said beer and whiskey.", "", DRINK),
        ("y si las dejo", "el doctor me dio pastillas para los nervios", NERVES),
        ("yo no tomo alcohol, son pastillas para los nervios", "", NERVES),
        ("can i stop xanax", "", NERVES),
        ("i drink on my xanax", "", None),
        ("weed to come down off it", "", OTHER),
        ("no he podido dejar el cigarrillo", "", OTHER),
        ("cant quit vaping", "", OTHER),
        ("no puedo dejar el cigarro y la cerveza", "", DRINK),
        ("what if i stop", "weed and vodka", DRINK),
        ("what if i stop", "", None),
        ("si lo dejo de golpe", "tomo cerveza a diario", DRINK),
    ],
)
def test_what_was_named_is_what_is_spoken_of(text: str, told: str, what: str | None) -> None:
    """These words go before what was told earlier; a thing denied was not named."""
    assert named(text, {"brings": told}) == what


@pytest.mark.parametrize(
    ("text", "told", "name"),
    [
        ("straight answer. can it kill me, yes or no", "12 pack a day. quitting cold turkey friday", "deadly"),
        ("¿eso me puede matar? sí o no", "voy a dejar de tomar de golpe", "deadly"),
        ("can it kill me, yes or no", "i can't sleep", None),
        ("can it kill me if i take them all", "quitting cold turkey friday", None),
        ("is my son going to die", "he is quitting cold turkey", None),
        ("is it safe to quit cold turkey", "beer", "just_stop"),
        ("is it dangerous to quit", "beer", "deadly"),
        ("but could i. just quit it.", "12 pack a day", "just_stop"),
        ("can i just quit it", "", None),
        ("can i just quit it", "weed", None),
        ("can i just stop", "fent, every day", "opioid"),
        ("can i stop answering", "beer", None),
        ("how can i stop drinking", "", None),
        ("can i get help to stop drinking", "", None),
        ("¿puedo dejarlo así nomás?", "tomo cerveza a diario", "just_stop"),
        ("¿puedo dejar de contestar?", "tomo cerveza a diario", None),
        ("can stopping kill me", "fent, every day", "opioid"),
        ("can stopping weed kill me", "", None),
    ],
)
def test_only_who_asks_if_stopping_kills_is_told_yes(text: str, told: str, name: str | None) -> None:
    """To "is it safe" a yes would be wrong, and of opioids something else is so."""
    assert of_body(heard(text, brings=told)) == name


def test_what_was_no_question_of_death_is_not_told_yes_by_a_guess() -> None:
    """Whether one can, how bad it is, and what happens: none of it has a yes."""
    for text in ("can i just stop drinking", "what happens if i quit drinking cold", "¿puedo dejar de tomar hoy?"):
        assert _about(heard(text, intent="withdrawal")) != "deadly"


def test_a_doctor_asked_for_right_after_a_neck_is_for_the_neck() -> None:
    """Asked of anything else, it is not."""
    text = "tengo k ir al doctor o se me kita solo?"

    assert of_body(heard(text, asks="neck")) == "neck"
    assert of_body(heard(text)) is None


def test_beside_an_answer_it_is_answered_and_the_answer_kept() -> None:
    """What begins with the question is one, with its reason behind it."""
    beside = heard("the cuts are dry. some old some new. do i wake her or let her sleep", "life", ANSWER)

    assert means_of_body(beside) == ANSWER
    assert _about(beside) == "wake_cut"
    assert means_of_body(heard("do my years still count? my sponsor says zero", "needs", ANSWER)) == QUESTION


@pytest.mark.parametrize(
    ("text", "tier", "name"),
    [
        ("if i stop cold can it kill me", "T2", "deadly"),
        ("if i stop cold can it kill me", "T1", None),
        ("can i just stop drinking", "T2", "just_stop"),
        ("if i use now does my body forget", "T1", None),
        ("me agarró del cuello y me duele al tragar", "T0", "neck"),
        ("does cutting mean she wants to die", "T1", "means_die"),
        ("does crystal hurt him if i nurse", "T1", "nursing"),
        ("can i take two tonight if i cant sleep", "T1", None),
        ("is it bad to take my xanax with wine", "T1", None),
    ],
)
def test_beside_a_card_nothing_is_said_that_names_a_way(text: str, tier: str, name: str | None) -> None:
    """A card leads; a sentence of its own comes only where it can hurt nobody."""
    assert in_crisis_of_body(heard(text, intent="crisis"), tier) == name


def test_what_to_say_is_no_answer_about_who_hits() -> None:
    """Nor is anything of it where nobody is cared for."""
    assert of_body(Heard("what do i say to him", QUESTION, None, {"in_danger": True, "for_whom": "my son"})) is None
    assert of_body(heard("what do i say to him")) is None


def test_what_was_named_wrongly_is_taken_back() -> None:
    """Only where it was named just before."""
    said = Heard("quit saying benzos", QUESTION, None, {}, last="utter_withdrawal")

    assert of_body(said) == "not_that"
    assert of_body(heard("quit saying benzos")) is None


@pytest.mark.parametrize(
    "text",
    [
        "how much weed would it take to kill me", "my kid ate a gummy can he die", "can you die from quitting weed",
        "smoking weed helps me not want to die", "how often do you check this chat", "how often should i take it",
        "where do i get narcan", "does narcan expire", "how long does this last", "¿cada cuánto la tomo?",
    ],
)  # fmt: skip
def test_what_only_sounds_like_a_watch_or_a_high_is_none(text: str) -> None:
    """Of a child, of a wish to die, of stopping, or of the chat."""
    assert of_body(heard(text)) not in {"cannabis", "lasts", "check_often", "wears_off"}


def test_how_long_it_lasts_hangs_on_what_was_told() -> None:
    """Of the high where one was told of, and no question is on the table."""
    assert of_body(heard("how long does this last", brings="i ate an edible")) == "lasts"
    assert of_body(heard("¿cuánto dura esto?", brings="me comí una gomita de marihuana")) == "lasts"
    assert of_body(heard("how long does this last", "helped", brings="i ate an edible")) != "lasts"


def test_what_was_said_of_stopping_is_asked_of_another_thing() -> None:
    """Of opioids it is another answer; with nothing of stopping told it is none of it."""
    told = {"needs": "what happens if i just stop cold turkey"}

    assert of_body(heard("is that for oxy too or just the other kind", **told)) == "opioid"
    assert of_body(heard("¿lo mismo para la oxycodona?", **told)) == "opioid"
    assert of_body(heard("is that for oxy too")) != "opioid"
