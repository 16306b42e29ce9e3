"""What is asked plainly of the chat, its line and the people behind it: the words alone, in both languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.hearing.about import about
from bot.hearing.answers.taking import Heard
from bot.hearing.plausible import plausible
from bot.hearing.questions.asking import meant
from bot.hearing.questions.particular import particular, plainly
from bot.hearing.questions.particular_plain import ASKED, BEFORE_COMING, INTENTS, NOT_IN_LINE, PRESSED, THERE

DOMAIN = Path(__file__).parents[3] / "domain"

LINES = {
    THERE: ("Didnt answer me. Person or machine", "is there a acutal person there or just the computer",
    "hello? anyone there", "you there", "hey, u there?", "oiga, esta ahi",
            "is anybody awake over there", "hay alguien", "hola, ¿hay alguien ahí?",
            "am i writing to a robot or a person",
            "¿es una persona o una máquina?"),
    "nurse": ("Are you the nurse?", "are u a doctor", "¿usted es la enfermera?", "¿es usted doctora?"),
    "no_name": ("What is your name dear", "do you have a name", "¿cómo se llama usted?", "¿con quién hablo?"),
    "erase": ("its my bf. he goes thru my phone. is there a way to hide this or erase it after", "how do i erase this",
              "how do i get out of this so theres no trace", "como cierro esto q no quede nada", "¿cómo escondo esto?",
              "How I erase this", "how to leave this page quick", "where is the button to leave?",
              "how i exit this site", "wheres the exit button", "¿cómo salgo de esta página?",
              "¿dónde está el botón para salir?"),
    "naloxone": ("how can i get some narcan, does it cost", "where do people buy naloxone", "is the nose spray free",
                 "where do i get it, i'm not using one now", "how much is narcan", "¿dónde consigo narcan?",
                 "¿cuánto cuesta la naloxona?", "¿es gratis la naloxona?"),
    "amount": ("how much k is too much", "how much ketamine is dangerous",
            "im gonna do some k w jax tonight is that ok",
               "can i do a little coke tonight?", "¿cuánta coca es peligrosa?",
               "voy a meterme cristal hoy, ¿pasa algo?"),
    "how_bad": ("que tan malo es el cristal", "how bad is meth", "is crystal addictive",
                "how bad is acid",
                "¿es mala la coca?", "¿qué tan peligrosos son los hongos?",
                "is molly dangerous", "¿qué tan adictiva es la coca?"),
    "drug_panic": ("is k why i get panic", "does k make panic worse", "can adderall give me anxiety",
                   "does molly give you anxiety",
                   "does coke make the anxiety worse", "can acid cause panic attacks",
                   "¿el cristal da ansiedad?"),
    "start_subs": ("will suboxone make me sick", "how long i gotta wait after the last pill",
                   "how long before i can start, how long do i wait after the last oxy to take suboxone",
                   "¿cuánto espero después de la última pastilla?"),
    "slip": ("if you slip up do they kick you out", "pierdo mi lugar en el programa?", "pero me van a sacar o no",
             "will you drop me if i use", "can i get thrown out?"),
    "quit_all": ("do i have to quit everything?", "can i keep smoking weed", "¿tengo que dejar todo?"),
    "sign_up": ("can i sign him up or does he have to do it himself", "does she have to call herself",
                "¿lo puedo inscribir yo?", "¿tiene que venir él mismo?"),
    "forced": ("y si el no quiere, lo pueden agarrar a la fuerza?", "can you force him into rehab",
               "what if she refuses to come?", "¿la pueden internar?"),
    "told_him": ("does he get told that i wrote this?", "ustedes le van a decir a el que yo escribi?",
                 "will he find out i wrote here"),
    "contacted": ("will someone telephone my family because of what I wrote", "wait does priya get contacted??",
                  "are you gonna call my sister", "¿le van a llamar a mi familia?"),
    "sell": ("do you sell my info or what", "is my data sold?", "¿venden mis datos?"),
    "address": ("whats your address and can i park there", "where is the clinic", "¿dónde está la clínica?",
                "deme su dirección"),
    "letter_when": ("how long till i get the letter. judge gave me till the 14th", "does the letter come from you guys",
                    "when do i get my eval", "¿cuánto tarda la constancia?"),
    "come_in": ("need a eval for court. when can i come in", "how soon can i get in", "¿cuándo puedo ir?"),
    "common": ("is this the right place for something like that?", "do people come here for that",
               "¿este es el lugar para algo así?"),
    "treats": ("hey so what do you guys actually treat", "what does the clinic treat", "¿qué tratan aquí?"),
    "can_tell": ("is there anything you CAN tell me lol", "what can you actually tell me",
            "¿hay algo que sí me pueda decir?"),
    "must_answer": ("do i have to answer a bunch of shit first", "do i need to answer all these",
                    "¿tengo que contestar todas las preguntas?"),
    "red_box": ("can i close that red box", "Take that thing off the top of the page. Carol sees",
            "quit with the red box",
                "¿cómo quito ese cuadro?", "quite la tarjeta"),
    "in_line_now": ("am i in line now? i didnt ask to be", "So am I in a queue now?", "¿ya estoy en la fila?"),
    "press_person": ("Where do I press to get the nurse?", "which button do i push for a person",
                     "¿dónde le pico para una persona?"),
    "close_page": ("can i close the laptop", "whether I lose my place if I shut the computer",
            "¿puedo apagar el celular?"),
    "text_instead": ("can they just text me instead", "¿me pueden mandar mensaje en vez de llamar?"),
    "call_today": ("does someone call me today?", "will they call me tonight", "¿me llaman hoy?"),
    "what_988": ("so what is 988", "whats that 988 number", "what does 988 do",
                 "¿qué es el 988?", "¿quién atiende el 988?"),
    "beds": ("do you guys have any beds", "any openings this week", "is there availability", "¿tienen cupo?",
             "¿hay camas?"),
    "visiting": ("can his kids visit him", "do you let family visit",
                 "when are visiting hours", "¿permiten visitas?", "¿puedo visitarla?"),
    "phone_there": ("does she get to keep her phone", "can people have phones", "¿puede llevar su celular?"),
    "locked_place": ("is this a locked unit", "are the doors locked", "¿las puertas están con llave?"),
    "couples": ("do you guys see couples", "is there help for couples", "¿dan terapia de pareja?"),
    "appointment": ("how would i book an appointment", "can i make an appointment", "¿cómo pido una cita?"),
    "booked": ("cancel my appointment tomorow", "i need to reschedule", "what time is my appointment",
               "¿puedo cambiar mi cita?"),
    "clinic_phone": ("what is your phone number", "WHAT IS THE PHONE NUMBER AGAIN", "i want a number to call",
                     "what is your fax number", "who do i call to set this up", "¿cuál es el número para llamarles?"),
    "chat_long": ("¿cuánto tarda este chat?", "how long is this chat"),
    "care_long": ("how many weeks is treatment", "how long is detox", "¿cuánto dura el tratamiento?"),
    "status": ("do you ask about immigration status", "¿preguntan por el estatus migratorio?"),
    "on_record": ("will this show up on her record", "¿eso queda en su expediente?"),
}  # fmt: skip
AT = {
    "number_here": ("contact", ("my number? do i put it here", "my number?", "¿pongo aquí mi número?")),
    "how_many": ("goal", ("how many left", "cuantas faltan (preguntas)?", "how many more questions are left")),
    "ask_him": (None, ("should i ask him about it", "do i ask her straight", "¿le pregunto?")),
}
LEFT = (
    "what is my phone number for", "i want a number to call when i want to die", "what's the suicide hotline number",
    "i cancelled my appointment because i was drunk", "my husband made me cancel my appointment",
    "i had to cancel my appointment because i was drunk", "no quiero cancelar mi cita",
    "can i change my visit with cps",
    "cancel my appointment im not going to need it anymore", "i want to change my life", "give me his number",
    "is there a number for the crisis line", "i moved my court date",
    "is there anyone who speaks spanish", "hay alguien q hable español", "is anyone coming",
    "im in line, is anyone there", "he told me you there", "you were there when he died", "mi hijo esta ahi",
    "is anyone there i want to talk to a person", "the nurse is mean to me", "my name is walt", "how much is it",
    "how much coke would it take to kill me", "my kid took some meth is that dangerous",
    "he kicked me out of the house",
    "my parents will kick me out of the house", "i quit everything", "i signed him up for soccer", "ask him",
    "i asked him",
    "he made me go", "i lost my number", "i put the number there", "take that thing off my list", "i closed the laptop",
    "i was in line at the store", "will they call my boss", "will the police be called", "do you call my parents",
    "estoy en la fila del banco", "mi esposo me corrió de la casa", "me van a sacar de la casa", "voy a dejar todo",
    "le pregunte y no me dijo", "no hay nadie", "what can i do", "my address is 12 oak street", "k", "ok k thanks",
    "how long do i wait after the last pill to drink", "i parked there", "he found out that i drink",
    "why did the 988 card come up", "i called 988 already", "i was in bed all day", "bed bugs", "can i visit you first",
    "i want to visit my son", "we had a couple of beers", "i cant keep my phone charged", "is this chat locked",
    "he locked me in", "i got an appointment friday", "my hiv status", "cuanto dura el viaje a la clinica",
    "tengo antecedentes penales", "i keep my phone on me, call me", "how long have i been in the program",
    "how do i get the narcan up his nose", "he is blue, how do i get narcan in him", "how do i leave my husband",
    "how i hide my drinking", "where is the button to send it", "how do i delete my second answer",
    "how do i leave this marriage", "¿cómo salgo de esta relación?", "¿cómo le pongo la naloxona?",
)  # fmt: skip


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
def test_what_is_asked_plainly_is_found(name: str, line: str) -> None:
    """However it is put."""
    assert particular(line, None) == name


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, (_, lines) in AT.items() for line in lines])
def test_some_are_meant_only_at_their_question_or_after_what_was_told(name: str, line: str) -> None:
    """Of somebody who may want to die, at the question for a number, with questions left to count."""
    question = AT[name][0]
    told = {"brings": "my son said he wants to kill himself"} if name == "ask_him" else {}
    assert about(Heard(line, "answer" if question else "question", question, told)) == name
    assert plainly(Heard(line, "share", None, {})) is None


@pytest.mark.parametrize("line", LEFT)
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """A telling, another's answer, a wish for a person, or a language."""
    found = particular(line, None)
    assert found not in ASKED or plainly(Heard(line, "share", None, {})) is None


@pytest.mark.parametrize(
    "line",
    [
        "can molly talk to someone about her anxiety",
        "did crystal have a panic attack",
        "is molly the one with the anxiety",
        "is crystal safe",
        "is molly bad at this",
        "how bad is acid reflux",
        "is acid reflux bad",
        "can acid reflux give me anxiety",
        "im going to take molly to school, is that ok?",
        "is the crystal lake clinic safe",
        "is speed dating bad",
        "is coke zero bad",
        "es mala la coca cola?",
        "¿la coca-cola da ansiedad?",
        "voy a tomar una coca, ¿está bien?",
        "¿es mala la piedra en el riñón?",
        "¿qué tan malos son los hongos en los pies?",
    ],
)
def test_what_only_shares_a_drugs_name_is_left(line: str) -> None:
    """A daughter, a stomach, a soda, a stone."""
    assert particular(line, None) not in ("how_bad", "drug_panic", "amount")


def test_all_have_their_words() -> None:
    """In both languages, as each response has."""
    said: dict[str, Any] = {}
    for path in DOMAIN.glob("*.yml"):
        said |= YAML(typ="safe").load(path.read_text(encoding="utf-8"))["responses"]
    for name, intent in INTENTS.items():
        response = said.get(f"utter_{intent}_{name}") or said[f"utter_{intent}"]
        assert name == "can_tell" or f"utter_{intent}_{name}" in said, name
        assert {"condition" in variation for variation in response} == {True, False}, name


OPENING = (
    "hi, is anybody there? i been drinking a lot and my wife says i need to talk to someone",
    "Havent slept right in 11 years. Wife says its the whiskey. Anybody there or is this a machine",
    "¿hay alguien ahí? tomo diario y mi esposa dice que necesito hablar con alguien",
)


@pytest.mark.parametrize("line", OPENING)
def test_what_is_told_beside_a_hello_is_heard_first(line: str) -> None:
    """It asks for no place in a line, wishes for nobody, and gets its plain truth beside what was told."""
    assert plainly(Heard(line, "ask_human", None, {})) is None
    assert not plausible(line, "ask_human")
    assert meant(line, "share", "share", 0.6, None) is None
    assert about(Heard(line, "share", None, {})) == THERE


def test_who_is_in_no_line_hears_nothing_of_it() -> None:
    """A hello is one, whatever was guessed; in line the same words ask after it."""
    for line in ("anyone awake", "is anyone there", "hay alguien"):
        assert plainly(Heard(line, "ask_human", None, {})) == "are_you_bot"
        assert plainly(Heard(line, "reply_time", None, {"waiting": True})) is None
    assert meant("is anyone there", "reply_time", "reply_time", 0.6, None) == "are_you_bot"
    assert meant("is anyone coming", "reply_time", "reply_time", 0.6, None, waiting=True) == "reply_time"
    assert meant("how long is the line", "reply_time", "reply_time", 0.6, None) == "reply_time"


def test_a_wish_for_a_person_stands_beside_who_is_there() -> None:
    """Who wants one is not told only that this is a program."""
    for line in ("is anyone there? i want to talk to a person", "are you the nurse? i need to speak to a nurse",
                 "¿hay alguien? quiero hablar con una persona"):  # fmt: skip
        assert plausible(line, "ask_human")


def test_in_line_and_out_of_it_are_answered_with_a_yes_or_a_no() -> None:
    """Both by whether they are in line."""
    asks, press = "am i in line now? i didnt ask to be", "Where do I press to get the nurse?"
    assert about(Heard(asks, "reply_time", None, {"waiting": True})) == "in_line_now"
    assert about(Heard(asks, "reply_time", None, {})) == NOT_IN_LINE
    assert about(Heard(press, "question", None, {"waiting": True})) == PRESSED
    assert about(Heard(press, "question", None, {})) == "press_person"


def test_beside_a_card_hiding_and_asking_them_are_answered() -> None:
    """The card is up already; this is said under it."""
    line = "he goes thru my phone. is there a way to hide this"
    assert about(Heard(line, "crisis", None, {}, {"tier": "T1", "kind": "abuse_danger"})) == "erase"
    assert (
        about(Heard("should i ask him about it", "crisis", None, {}, {"tier": "T2", "kind": "self_harm"})) == "ask_him"
    )


def test_a_word_said_back_with_a_mark_asks_nothing() -> None:
    """What is told after it is heard; a question that is one stays one."""
    for line in ("urgent? nothings urgent. i just miss him man", "¿urgente? no es urgente, lo extraño mucho"):
        assert meant(line, "share", "share", 0.6, None) is None
    assert meant("parking? is there any near the door", "share", "share", 0.6, None) is not None


def test_a_wish_for_texts_at_a_question_stays_a_wish() -> None:
    """It is written down there, however politely it is put."""
    assert plainly(Heard("can they just text me instead", "answer", "needs", {})) is None


@pytest.mark.parametrize(
    "line",
    ["las puertas están con llave y no puedo salir", "él me dejó bajo llave, está cerrado con llave",
     "me amenaza con decir mi estatus", "my husband says he'll report my immigration status",
     "mi esposo dice que va a reportar mi estatus si me voy", "i lost my legal status and my husband reports me",
     "puse en mi status que ya no quiero nada, y nadie pregunta", "subí un estatus diciendo adiós, no lo digo en broma",
     "él vio mi estatus de whatsapp y me preguntó por qué lloro", "necesito saber el status de mi referido",
     "tengo que decirle a mi novio mi status, salió positivo", "i need to know the legal status of weed here",
     "en su status puso que se quiere morir, ¿qué le digo?", "do they report my immigration status to ice",
     "me van a quitar el celular mis papás si ven esto", "no me dejan tener celular en mi casa",
     "does he take your phone or hit you", "what do i do he will take my phone", "will he take my phone",
     "can i have your phone number", "do you have a phone for deaf people", "can he get my phone records",
     "can i have a phone appointment", "does he have a phone", "¿puedo usar el teléfono en vez de esto?",
     "hay violencia de pareja", "en mi casa hay pleitos de pareja", "can you help couples with no insurance",
     "ya no puedo visitarla, se murió", "no puedo visitar a mi mamá", "¿puedo visitarlos en el panteón?",
     "my mom died and we couldnt. can i visit her", "he gets visitation hours and im scared",
     "the court gave me visitation times and i miss them", "la migra lo tiene, ¿puedo visitarlo?",
     "¿dejan visitar a mi esposo en la cárcel?", "can my abuser visit me there",
     "are the doors locked so he cant get in", "no hay lugar", "en mi casa no hay camas", "there arent any beds",
     "they didnt have any beds anywhere", "nobody has any openings", "are there job openings", "any bed wetting meds",
     "is there a bed for my son, he's 15", "do you have openings for telehealth", "¿puedo hacer cita por teléfono?",
     "can i get an appointment tonight", "how do i get my appointment changed", "how long is the wait for treatment",
     "how long will insurance pay for treatment", "how long does detox last if im alone at home",
     "how long is the drive to the treatment place"],
)  # fmt: skip
def test_harm_that_is_told_and_other_matters_get_no_answer_of_a_tour(line: str) -> None:
    """A threat, a locked house, a grave; and what had a better answer before."""
    assert particular(line, None) not in BEFORE_COMING


@pytest.mark.parametrize("question", ["brings", "goal"])
@pytest.mark.parametrize("line", ["quiero hacer una cita", "necesito hacer una cita para mi hijo"])
def test_what_is_wished_for_at_a_question_answers_it(line: str, question: str) -> None:
    """It is kept; what is asked there stays a question."""
    assert plainly(Heard(line, "question", question, {})) == "answer"
    assert plainly(Heard("do you have any openings", "question", question, {})) == "question"
