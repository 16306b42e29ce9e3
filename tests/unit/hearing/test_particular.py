"""What a message asks or tells in particular words: the words alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.hearing.about import about as _about
from bot.hearing.answers.danger import in_danger
from bot.hearing.answers.taking import Heard
from bot.hearing.plausible import plausible
from bot.hearing.questions.asking import ANSWER, QUESTION
from bot.hearing.questions.particular import INTENTS, fits, particular, particularly, plainly
from bot.hearing.questions.particular_back import ASKED as BACK
from bot.hearing.questions.particular_back import TOLD as CAME_BACK
from bot.hearing.questions.particular_body import TOLD as OF_A_BODY
from bot.hearing.questions.particular_data import ASKED as DATA
from bot.hearing.questions.particular_here import HERE
from bot.hearing.questions.particular_kin import KIN
from bot.hearing.questions.particular_plain import INTENTS as PLAIN
from bot.hearing.questions.stopping import about_opioids
from bot.hearing.questions.watch import TOLD as OF_A_WATCH

LINES = {
    "price": ("whats it cost i got no insurance", "what does it cost", "¿cuánto cuesta sin seguro?"),
    "open_day": ("so saturday closed?", "¿abren el sábado?"),
    "place": ("hope this is the right place", "espero que sea el lugar correcto"),
    "worse": ("is weed making the panic worse", "¿la mota me da ansiedad?"),
    "sleep": ("what helps me sleep that isn't a glass", "cómo le hago para dormir sin una copa"),
    "bed": ("did yall know a shelter tonight", "where do i sleep tho", "¿dónde duermo hoy?",
            "is there a homeless shelter", "¿hay albergue para gente sin casa?"),
    "who_speaks": ("does the person who calls speak spanish?", "quien me va a atender habla español?"),
    "cop": ("what's this. u a cop", "¿es policía?"),
    "not_seen": ("how did i not see it", "cómo no me di cuenta"),
    "leave": ("do i have to leave him to get help w the drinking", "can i get help even if i stay with her",
              "¿me van a obligar a separarme?", "tengo que dejar a mi esposo para recibir ayuda?"),
    "deserved": ("did i do something to deserve this", "is it my fault he hits me", "did i make him do it",
                 "que hice para merecer esto", "yo lo provoqué"),
    "police": ("no quiero q venga la policia a mi casa", "please i don't want any cops",
               "kiero saber si piden papeles. yo no tengo", "do you ask for papers"),
    "referral": ("i need a referral from my own doctor?", "necesito referencia de mi doctor?"),
    "access": ("is there a ramp? i walk with a stick", "hay rampa? ando con bastón"),
    "name": ("Is one obliged to give one's name?", "do you need my real name", "tengo que decir mi nombre?"),
    "paper": ("can you write a letter saying i finished my dui classes",
              "can you do a court assessment paper", "i need a letter saying i showed up",
              "necesito constancia de que fui"),
    "stays": ("is this gonna stay on here", "se queda guardado en mi teléfono?"),
    "readers": ("ok before anything. who actually reads this", "¿quién lee esto realmente?"),
    "readers_when": ("whos gonna read this and when", "so who sees this n how soon", "¿quién lee esto y cuándo?"),
    "call_cost": ("will that call be charged to me?", "me cobran la llamada?"),
    "welcome": ("do your staff know how to work with trans people", "atienden a personas trans?"),
    "shelter": ("can my neighbor take me to a shelter", "¿hay refugios?", "is there a shelter tonight away from him?"),
    "alone": ("what if I stop by myself?", "¿y si lo dejo por mi cuenta?"),
    "losing": ("mi mujer dise q si no dejo de tomar se va con los niños", "im scared of losing my wife",
               "if i dont get sober she'll leave me", "my husband will leave me if i tell him i drank",
               "my wife says she's leaving because i hit the bottle", "mi esposo me va a dejar si sigo"),
    "almost": ("i keep seeing her car seat", "my kid was in the truck", "i coulda killed her",
               "i was driving drunk and could have killed someone", "we could have killed someone",
               "i wasn't looking, could've killed somebody", "i could of hurt them",
               "podría haberla matado", "la pude haber matado"),
    "reached": ("i couldn't pull my son out of the pool",
                "he fell off the roof. i couldnt catch him", "the house was on fire and i couldn't get to my brother",
                "se cayó al río y no pude salvarla", "no lo pude agarrar, se cayó del andamio"),
    "opioid_taken": ("how much percocet is too much", "can i take 3 percocets at once",
                     "¿cuánto tramadol es demasiado?"),
    "both_kinds_taken": ("is it ok to take percocet with my nerve pills?",
                         "¿es malo tomar tramadol con las pastillas para los nervios?"),
    "court_class": ("do i need a dui class?", "¿tengo que tomar clases de dui?"),
    "sorry": ("ok thats fair. sorry i bit ur head off b4", "i said SORRY not bye", "perdón por gritarle",
              "sorry for snapping at you", "sorry if i was rude earlier", "im sorry i took it out on you.",
              "disculpe si fui grosera con usted", "perdón por mi tono de hace rato",
              "perdon por hablarle asi, estaba enojada", "sorry i was mean earlier, i was just scared"),
    "unsaid": ("u didnt even say sorry about the dog", "ni siquiera dijo lo siento por lo de mi gato"),
    "unsend": ("can i unsend that", "puedo cancelar lo que mandé?"),
    "sent": ("did the lab partner thing get sent too", "¿se mandó también lo de mi compañero?"),
    "parents": ("will u tell my mom", "are you gonna call my parents", "pls dont tell my dad",
                "u didnt answer ab my mom", "does it go on my school record",
                "can i come without my parents knowing", "will my parents find out",
                "¿le va a decir a mi mamá?", "¿tienen que avisarles a mis papás?", "no le diga a mi mamá",
                "no me contestó lo de mi mamá", "¿sale en mi expediente de la escuela?"),
    "less": ("is it ok to just drink less", "you going to tell me to quit or not", "¿puedo solo tomar menos?",
             "¿me va a decir que lo deje o no?"),
    "eats": ("Should I make him eat or leave him alone?", "do i force my son to eat", "should i just leave her be",
             "¿lo obligo a comer o lo dejo en paz?", "debo obligarla a comer?"),
    "knock": ("what should i do tonight… le toco la puerta?", "should i knock on his door", "¿le abro la puerta?"),
    "bring": ("can he come by himself or do i bring him?", "do i have to bring my daughter",
              "¿puede venir solo o lo llevo yo?", "¿tengo que llevarla?"),
    "minors": ("do you see kids? el tiene 17", "do you treat minors", "¿atienden a menores?",
               "ven a chicos de 15 años?"),
    "sign": ("do she have to sign?", "does his mom have to sign", "we share custody, can i still bring him in?",
             "¿quién tiene que firmar?", "no tengo la custodia, ¿se puede?"),
    "seen_when": ("cuantos dias para que lo vean", "how many days until he gets seen", "how soon can they see my son",
                  "¿en cuánto tiempo la atienden? cuántos días para que la vean"),
    "seen_yet": ("did they already read it", "did you get the they/them part", "has anyone seen what i wrote yet",
                 "do they have my number", "was it read by anyone", "ya lo leyeron?",
                 "¿sí vieron lo de mis pronombres?", "¿les llegó mi número?", "tienen mi teléfono?"),
    "sober": ("im not drunk", "wtf I'm not drunk", "no i'm sober", "i never said i was drunk", "no estoy borracha",
              "quién dijo que ando tomado", "no, estoy sobrio"),
    "canned": ("are you actually reading these or is it canned", "do you even read this",
               "¿de verdad lee esto o son respuestas automáticas?"),
    "unmet": ("you didnt even say anything about the misgendering", "you just ignored the pronouns thing",
              "ni siquiera dijo nada de lo del género"),
    "tonight": ("so will it be tonight or what", "will a person write me tonight", "va a ser hoy o qué",
                "¿me va a escribir alguien hoy en la noche?"),
    "child": ("si digo q uso me la pueden quitar?", "can they take her away from me", "¿me los van a quitar?"),
    "misgendered_seen": ("my dad misgendered me in his toast in front of 140 people",
                         "they used my wrong pronouns, everyone heard",
                         "mi papá me trató de ella delante de todos en la boda"),
    "online": ("do u guys do them zoom things. im gone all week", "is it online or do i have to come in",
               "can i do it by video", "¿se puede por video?", "¿atienden por teléfono o hay que ir?"),
    "staffed": ("is there a person in the evenings, or only you?", "when is a real person on",
                "what hours do people answer", "¿hay una persona en las noches, o solo usted?",
                "¿a qué hora hay gente?"),
    "mourning": ("is it the usual thing to talk to them still?",
                 "i say good night to his photograph. is that all right?",
                 "is it ok that i still wear her robe", "am i crazy for talking to my dead wife",
                 "¿es normal que le hable a mi mamá que murió?", "¿está mal que guarde su ropa?"),
    "mourning_long": ("how long is grief supposed to last", "shouldn't i be over it by now?",
                      "¿cuánto dura el duelo?"),
    "too_old": ("is it too late to be asking for help, at my age?", "am i too old for this", "do you take old people",
                "¿ya estoy muy viejo para esto?", "¿atienden a personas mayores?"),
    "known_here": ("if one of your people knows one of mine", "what if i know someone who works there",
                   "¿y si conozco a alguien que trabaja ahí?"),
    "visit": ("what happens in the first appointment", "do i have to stay overnight", "what number will they call from",
              "¿me tengo que quedar a dormir?", "¿qué pasa en la primera cita?", "¿de qué número me llaman?"),
    "faith": ("u gonna put me in one of those places w the bible", "is it religious", "do i have to pray",
              "¿tengo que rezar?", "¿es un lugar cristiano?"),
    "offers": ("do you guys do suboxone", "can a doctor there give me naltrexone", "¿me pueden dar naltrexona?"),
    "opens": ("when do they get in in the morning", "we work till six, you do evenings or saturday",
              "what time will they be back", "¿a qué hora llegan?", "¿trabajan en domingo?"),
    "just_talk": ("i'm awake. can i just talk about him", "can i just vent for a bit", "¿puedo nomás hablar de ella?"),
    "craving": ("is there anything that isn't antabuse?", "is there a pill for cravings",
                "¿hay alguna pastilla para las ganas de tomar?"),
    "why": ("wait why do u ask that stuff first", "¿por qué pregunta eso primero?",
            "why should the person see that first?", "why would your team need to know that",
            "¿por qué tendría que verlo primero?"),
    "private": ("is this confidential", "does it stay private?", "¿esto es confidencial?"),
    "why_told": ("it calms me down at night. why do you want to know that",
                 "me quita los nervios. ¿para qué lo quieren?"),
    "unable": ("tbh i cannot stop drinking", "i've tried but can't quit the pills", "no logro dejar de tomar"),
    "seen_home": ("can he see what i wrote here", "what if she reads this", "¿puede él ver lo que escribí?"),
    "comes_too": ("idk if this is for college students", "is this just for nurses", "¿es para estudiantes también?"),
    "help_me": ("is there any help for the wives", "is there help for me, im worn out", "¿hay ayuda para mí también?"),
    "same_one": ("will it be the same nurse every time", "will it be the same person who reads this",
                 "¿va a ser la misma persona?"),
    "tell_of": ("can i tell you about my wife. or is that not your thing", "may i tell you about him? he was funny"),
    "goes_in": ("does that go in what i sent", "does this go in the summary", "¿eso va en lo que mandé?"),
    "plans": ("do you guys take medicaid", "¿aceptan mi seguro?"),
    "shows_up": ("would it show on a pee test", "¿sale en el antidoping?"),
    "after_birth": (
        "i had a baby three weeks ago and i cant stop crying", "hace un mes nació mi bebé y lloro todo el día",
        "since the baby came i keep seeing awful pictures of her falling",
    ),
    "called_so": ("his name was ray", "se llamaba Rosa"),
    "misgendered": ("my mom keeps misgendering me", "she called me he again", "mi jefe me trata de hombre"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "line"), [(name, line) for name, lines in LINES.items() for line in lines])
def test_A09_it_is_found_however_it_is_put(name: str, line: str) -> None:
    """In both languages, whatever the chat speaks."""
    assert particular(line, None) == name


def test_each_of_them_has_lines_here() -> None:
    """None stands unread; a voice is heard only of calls; fears and a body have files of their own."""
    fears = {"call_911", "dying", "taken_away", "found", "watching", "angry"}
    fears |= {"police_911", "hard_to_wake", "not_the_one", "shock", "means_near", "turned_back", "put_away"}
    assert {*LINES, "voice"} == set(INTENTS) - fears - set(OF_A_BODY) - {*BACK, *CAME_BACK, *DATA, *PLAIN, *OF_A_WATCH}
    assert particular("on the phone they call me ma'am", "contact") == "voice"
    assert particular("on the phone they call me ma'am", "brings") is None
    assert particular("i don't want them to hear my voice", "contact") == "voice"
    assert particular("i want them to hear my voice", "contact") is None
    assert particular("quiero que oigan mi voz", "contact") is None


@pytest.mark.parametrize(
    "line",
    [
        "i don't deserve this", "no me lo merezco", "he deserves it", "i slept in a shelter last night",
        "do i have to leave work for this", "will you send a letter to the court about me",
        "i use a cane to get around",
        "sorry for everything", "sorry", "sorry i missed your call",
        "perdon por gritarle, ya no voy a molestar", "sorry i was rude he just came in yelling",
        "sorry i was mean goodbye", "sorry for being rude i just want to sleep", "sorry i yelled at my kids",
        "sorry i was mean, i was drunk", "perdón por gritarle, estaba sola con él",
        "sorry i took the pills and was mean", "sorry i hurt the kids and yelled", "sorry i drove drunk and was mean",
        "perdon por tomar las pastillas y grite", "lo siento por haberme cortado y grite",
        "how many percocets can i take before i don't wake up", "how many oxy can i take before i pass out for good",
        "how many percs is too many for my 2 year old, she swallowed some",
        "he'll take the kids if i ever try to leave", "my husband will take the kids if i file for divorce",
        "mi esposo se lleva a los niños si voy a la policia",
        "sorry she was rude", "sorry i snapped, she came in drunk", "perdón por gritarle adiós para siempre",
        "perdón si mi esposo es grosero", "can i quit my job", "did he get sent home",
        "my wife says i should go", "i could have killed him i was so mad", "who reads this, my boss?",
        "the animal shelter is hiring, is it far",
        "how many percs does it take to die", "how much does percocet cost", "i take percs",
        "i couldn't catch my breath", "i couldn't reach my sponsor", "i couldn't save my marriage", "no pude salvarlo",
        "i fell apart and couldn't reach my sponsor", "do i have to leave the house?",
        "my husband says he will take the kids if i leave", "my wife says she's taking the kids if i tell",
        "mi esposo dice que se lleva a los niños si me voy", "mi marido me va a quitar a los niños si digo algo",
        "mi mujer me deja de hablar", "i could hurt someone",
        "i could hurt my baby", "could hurt my baby", "he could have killed my daughter", "it could've killed her",
        "él la pudo haber matado", "ella podría haberlo matado", "podría lastimar a mi bebé",
        "he hits me and says he is leaving me", "he says hes gonna leave me. he has a gun",
        "mi esposo me pega y dice que me va a dejar", "my mom died and i couldn't save her",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_left(line: str) -> None:
    """A no, a story and what is known elsewhere are none."""
    assert particular(line, None) is None


@pytest.mark.parametrize(
    ("line", "intent"),
    [
        ("do i have to give my name?", "question"),
        ("a group at night. do i have to give my name?", "answer"),
        ("my wife says she is leaving if i drink", "answer"),
    ],
)
def test_beside_an_answer_it_stays_one(line: str, intent: str) -> None:
    """In mid-question; only what is asked alone is none."""
    assert particularly(Heard(line, "answer", "needs", {}), 0.4) == intent


@pytest.mark.parametrize("intent", ["crisis", "being_hurt", "ambivalent"])
def test_a_danger_that_is_surely_heard_stands(intent: str) -> None:
    """Whatever particular thing is told with it; a weak guess of it gives way."""
    line = "my wife says she is leaving if i drink"
    assert particularly(Heard(line, intent, None, {}), 0.9) is None
    assert particularly(Heard(line, intent, None, {}), 0.4) == "share"


def test_B01_a_wish_for_a_person_stands() -> None:
    """Whatever it is about."""
    assert particularly(Heard("is there a ramp?", "ask_human", None, {}), 0.9) is None


@pytest.mark.parametrize(
    ("text", "told", "opioids"),
    [
        ("can i stop by myself", "i take oxycodone", True),
        ("can i stop by myself", "tomo oxycodona", True),
        ("can i stop by myself", "oxy and a lot of beer", False),
        ("can i stop the percs", "i drink", True),
        ("can i stop drinking", "i take percs", False),
        ("can i stop by myself", "", False),
    ],
)
def test_D10_what_stopping_is_about_is_what_was_told(text: str, told: str, *, opioids: bool) -> None:
    """Where anything else was named as well, the warning of that goes first."""
    assert about_opioids(Heard(text, "withdrawal", None, {"brings": told})) is opioids


@pytest.mark.parametrize(
    ("risk", "before", "intent", "after"),
    [
        ({"tier": "T0", "kind": "abuse_danger"}, False, "crisis", True),
        ({"tier": "T0", "kind": "abuse_danger"}, True, "crisis", None),
        ({"tier": "T3", "kind": "abuse_danger"}, False, "being_hurt", None),
        ({"tier": "T0", "kind": "overdose"}, False, "crisis", None),
        ({"tier": "T4", "kind": "none"}, True, "share", None),
        ({"tier": "T4", "kind": "none"}, True, "keep_talking", False),
        ({"tier": "T4", "kind": "none"}, True, "false_alarm", None),
    ],
)
def test_danger_lasts_until_they_go_on(
    risk: dict[str, str],
    before: bool,
    intent: str,
    after: bool | None,
) -> None:
    """Small words and other things told do not end it."""
    assert in_danger(Heard("x", intent, None, {"in_danger": before}, risk)) is after


@pytest.mark.parametrize(
    ("text", "denies", "after"),
    [
        ("i'm not going to kill myself", ("suicide_active",), None),
        ("nobody is hurting me", ("abuse_danger",), False),
        ("he never hit the kids", ("child_danger", "distress"), False),
        ("/false_alarm", (), False),
    ],
)
def test_danger_from_another_ends_where_that_is_what_was_no_danger(
    text: str, denies: tuple[str, ...], after: bool | None
) -> None:
    """Who is hurt and does not want to die is hurt still."""
    assert in_danger(Heard(text, "false_alarm", None, {"in_danger": True}, {}), denies) is after


@pytest.mark.parametrize(
    "text",
    [
        "did the ambulance get sent",
        "was an ambulance sent?",
        "did the police get sent",
        "se envió lo de la ambulancia?",
    ],
)
def test_whether_help_was_sent_is_asked_of_no_message(text: str) -> None:
    """Who needs to know that nobody is on the way hears so."""
    assert particular(text, None) is None
    assert _about(Heard(text, "is_private", None, {})) == "called"


def test_a_bed_away_from_somebody_is_a_shelter() -> None:
    """Told before, it counts as if it were said again; only a parent hears what parents do."""
    assert _about(Heard("where do i sleep tho", "question", None, {})) == "bed"
    assert _about(Heard("where do i sleep tho", "question", None, {"brings": "he hits me"})) == "shelter"
    for text in (
        "is there a homeless shelter where my wife can't find me",
        "i am homeless since my wife went after me with a bat. is there a shelter",
        "i can't be home when my stepdad comes in my room, homeless shelter near?",
        "hay albergue para gente sin casa donde no me encuentre mi mujer?",
    ):
        assert _about(Heard(text, "question", None, {})) == "shelter"
    assert not fits("not_seen", Heard("how did i not see it", "share", None, {}))
    assert fits("not_seen", Heard("how did i not see it", "share", None, {"brings": "my son uses"}))


def test_D10_opioids_and_pills_for_the_nerves_are_not_stopped_at_once() -> None:
    """Also where the second half could be an answer."""
    text = "¿Es malo si las dejo de un jalón? Es tramadol y una chiquita para los nervios"
    heard = Heard(text, "answer", "brings", {})
    assert particularly(heard, 0.5) == "withdrawal"
    assert _about(Heard(text, "withdrawal", "brings", {})) == "both_kinds"


@pytest.mark.parametrize(
    ("text", "intent", "about"),
    [
        ("is it ok to take percocet with my nerve pills?", "medical_question", "both_kinds_taken"),
        ("¿puedo tomar tramadol con las de los nervios?", "medical_question", "both_kinds_taken"),
        ("can i stop percocet and my nerve pills?", "medical_question", "both_kinds"),
        ("how much percocet is too much", "medical_question", "too_much"),
        ("how many percs to stop the pain", "medical_question", "opioid_taken"),
        ("¿cuánto tramadol es demasiado?", "medical_question", "too_much"),
        ("is it bad to quit percs cold turkey", "medical_question", "opioid"),
        ("can i skip my methadone today", "medical_question", "opioid"),
        ("is it bad to not take my methadone anymore", "medical_question", "opioid"),
        ("¿es malo quitar la morfina?", "medical_question", "opioid"),
        ("what if i don't take my oxy and my nerve pills", "medical_question", "both_kinds"),
        ("¿es malo dejar el tramadol?", "medical_question", "opioid"),
        ("what happens when my oxy is gone", "withdrawal", "opioid"),
    ],
)
def test_D10_stopping_is_warned_of_where_it_is_about_stopping(text: str, intent: str, about: str) -> None:
    """Who asks how much or with what hears nothing of stopping, but when to call 911."""
    assert _about(Heard(text, intent, None, {})) == about


@pytest.mark.parametrize(
    ("text", "told", "so"),
    [
        ("i got a dui and i deserve it", "", False),
        ("i must have deserved it", "", False),
        ("me lo merezco", "", False),
        ("i must have deserved it", "he hits me when he drinks", True),
        ("me lo merezco", "mi esposo me pegó ayer", True),
        ("he beat me and i deserved it", "", True),
        ("did i do something to deserve this", "", True),
        ("is it my fault he hits me", "", True),
        ("i guess i deserved it. he was just angry", "", True),
        ("i deserve it", "he pulled my hair", True),
        ("i hit my wife and got arrested. she was hurt. i deserve this", "", False),
        ("i deserve this", "i was abusive to my wife", False),
        ("i drove drunk and someone got hurt, i deserve this", "", False),
        ("¿qué hice para merecer esto?", "", True),
    ],
)
def test_no_one_deserves_to_be_hurt_is_said_to_who_was(text: str, told: str, *, so: bool) -> None:
    """Told now or before, or asked: a fine that somebody finds fair is none."""
    assert fits("deserved", Heard(text, "share", None, {"brings": told})) is so
    assert fits("deserved", Heard(text, "share", None, {"in_danger": True}))
    assert (_about(Heard(text, "share", None, {"brings": told})) == "deserved") is so


def test_somebody_elses_age_is_not_ones_own() -> None:
    """Nobody is thanked for an age that is another's; one's own counts beside it."""
    assert not plausible("she turned 16 last month", "underage")
    assert not plausible("ella cumplió 16", "underage")
    assert plausible("she turned 16 and im 15", "underage")


NOT_THESE = (
    "is it safe to bring my pills", "do i need to bring my insurance card", "can i bring my dog",
    "¿lo llevo al hospital?", "how do i sign up", "¿tengo que llevar mis papeles médicos?", "i brought him in",
    "ahí la llevo", "she came by herself",
    "im not that drunk", "im not drunk but i took 20 pills", "are you open today", "va a llover hoy",
    "i need papers for court", "i won't sign that", "me llamo el doctor", "me la quitaron ayer la cartera",
    "he made me eat",
    "should i tell my mom", "i told my mom", "my mom called the school", "how do i tell my parents", "my mom said no",
    "can you help my mom", "le dije a mi mamá", "¿le digo a mi mamá?",
    "is it god punishing me", "do you believe in god", "will you pray for me", "can my dad see it online",
    "i took them all is it too late", "is it too late to call", "i talk to her every night", "someone in the evenings",
    "is it wrong to want to be with her", "i met him online", "le hablo cada noche",
    "what number do i call", "me voy a quedar a dormir con mi mamá",
)  # fmt: skip


@pytest.mark.parametrize("line", NOT_THESE)
def test_what_only_sounds_like_them_is_none_of_them(line: str) -> None:
    """Told, or asked about something else."""
    assert particular(line, None) not in {*KIN, *HERE, *SAID_HERE, "police", "parents"}


SAID_HERE = {"sober", "canned", "unmet", "tonight", "child", "misgendered", "misgendered_seen"}
FITS = {
    ("mourning", "is it ok that i still wear his shirts", "my husband died in april"): True,
    ("mourning", "is it ok that i still talk to him", "my boyfriend left me"): False,
    ("mourning_long", "¿cuánto dura el duelo?", ""): True,
    ("child", "si digo que uso me la pueden quitar?", ""): False,
    ("child", "si digo que uso me la pueden quitar?", "mi niña tiene 3"): True,
    ("parents", "do they HAVE to call her", "me and my mom fight"): True,
    ("parents", "do they have to call her", "my counselor is mean"): False,
    ("parents", "¿tienen que avisarle?", "vivo con mi mamá"): True,
    ("parents", "u didnt answer about my mom", "my mom died in may"): False,
    ("eats", "should i leave him alone", "it's my brother, he drinks"): False,
    ("eats", "should i leave him alone", "my grandson wont eat"): True,
    ("eats", "¿lo dejo en paz?", "mi nieto ya no come"): True,
    ("eats", "¿lo dejo en paz?", "mi nieto no quiere comer"): True,
    ("minors", "do you see teens", ""): False,
    ("minors", "do you see kids? el tiene 17", ""): True,
    ("sign", "do i need my dad to sign something", ""): False,
    ("sign", "tiene que firmar mi mamá", ""): False,
    ("sign", "do she have to sign?", "its for my grandson"): True,
}


@pytest.mark.parametrize(("name", "line", "told"), FITS)
def test_it_is_answered_so_only_where_it_fits_who_writes(name: str, line: str, told: str) -> None:
    """A young one who asks for themselves, and who lost no child, is answered as that."""
    assert fits(name, Heard(line, "", None, {"brings": told})) is FITS[name, line, told]


@pytest.mark.parametrize(("text", "said"), [("do you do video?", "online"), ("¿se puede por video?", "online")])
def test_a_wish_put_as_a_question_is_kept_and_answered(text: str, said: str) -> None:
    """Where wishes are asked for; elsewhere it is no answer."""
    for question, intent in (
        ("preferences", ANSWER),
        ("needs", ANSWER),
        ("goal", INTENTS[said]),
        (None, INTENTS[said]),
    ):
        message = Heard(text, "hours", question, {})
        assert particularly(message, 0.9) == intent
        assert _about(replace(message, intent=intent)) == said


def test_old_age_is_not_taken_for_a_young_one() -> None:
    """Whatever is guessed; who says to be under 18 is heard as that."""
    assert particularly(Heard("am i too old for this", "underage", None, {}), 0.95) == INTENTS["too_old"]
    assert particularly(Heard("im 16. am i too old for this", "underage", None, {}), 0.95) != INTENTS["too_old"]


@pytest.mark.parametrize("waits", [True, False])
def test_in_line_tonight_is_asked_of_the_line_and_days_are_not(*, waits: bool) -> None:
    """How soon an appointment is, is another question."""
    slots = {"waiting": waits}
    assert fits("tonight", Heard("will it be tonight", "", None, slots)) is waits
    assert fits("seen_when", Heard("how soon can he be seen", "", None, slots)) is not waits
    assert fits("seen_when", Heard("how many days until he gets seen", "", None, slots))


@pytest.mark.parametrize(
    "line",
    [
        "I dont know if this is the right place. es por mi nieto, he is 17, ya no quiere comer",
        "espero que sea el lugar correcto. mi hija no sale de su cuarto y no come desde el lunes",
    ],
)
def test_beside_a_first_cry_the_place_is_not_what_is_asked(line: str) -> None:
    """What is told goes first, and is kept."""
    assert particular(line, None) is None


@pytest.mark.parametrize(
    ("line", "asks"), [("do you see kids? el tiene 17", QUESTION), ("my daughter uses. do you see kids?", None)]
)
def test_beside_something_told_the_story_goes_first(line: str, asks: str | None) -> None:
    """A question with nothing but an age beside it is a question."""
    heard = Heard(line, "for_someone_else", None, {})
    assert plainly(heard) == asks
    assert particularly(heard, 0.9) == asks


@pytest.mark.parametrize(
    "line",
    [
        "my brother can't stop drinking", "i can't stop crying when i drink", "i cant stop drinking without shaking",
        "why can't i just stop drinking?", "no puedo parar de llorar y tomo", "no puedo dejar de tomar sin temblar",
    ],
)  # fmt: skip
def test_who_cannot_stop_speaks_of_themselves_and_of_using(line: str) -> None:
    """Of another, of tears, of the body without it, or asked: each has words of its own."""
    assert particular(line, None) != "unable"


@pytest.mark.parametrize("line", ["none of your business. why do you ask", "idk man. why do you want to know"])
def test_a_refusal_is_no_answer_to_be_kept(line: str) -> None:
    """Only what was told stands when it is asked why."""
    assert particular(line, "uses") != "why_told"


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("im at a shelter downtown and got no papers will they see me", "uncovered"),
        ("crucé sin papeles y vivo en un albergue, ¿puedo recibir ayuda?", "uncovered"),
        ("can i bring my kid", "along"),
        ("hay citas los sábados en la tarde", "evenings"),
    ],
)
def test_A09_a_word_alone_gives_way_to_what_is_surely_asked(text: str, about: str) -> None:
    """A shelter somebody sleeps at is not sought, and no kid who comes along is the one to be seen."""
    assert particular(text, None) is None
    assert _about(Heard(text, QUESTION, None, {})) == about


def test_who_reads_when_something_happens_is_asked_once() -> None:
    """Only who asks when as well has two answers."""
    assert particular("who sees this when i send it", None) == "readers"


@pytest.mark.parametrize(
    "line",
    [
        "can she see the doctor", "who gets this drunk on a monday", "is there anything for me to sign",
        "does it go away", "his name was not important", "i have 8 months clean", "is this the same man i married",
        "he is good for people like me", "¿puede ella ver al doctor?", "llevo ocho meses limpio",
    ],
)  # fmt: skip
def test_what_only_sounds_like_what_is_asked_of_this_chat_is_none_of_it(line: str) -> None:
    """Told, or asked of something else."""
    said = particular(line, None)

    assert said not in {"seen_home", "comes_too", "help_me", "goes_in", "called_so", "streak", "same_one", "readers"}


def test_a_child_is_spoken_of_where_they_are_taken_for_what_is_said() -> None:
    """Named or not; and a question is no sign of two minds."""
    fear = Heard("pero me los pueden quitar si yo digo q tomo??", "ambivalent", None, {})

    assert fits("child", fear)
    assert particularly(fear, 0.95) == INTENTS["child"]
    assert particularly(Heard("is this for students too?", "ambivalent", None, {}), 0.95) == INTENTS["comes_too"]


@pytest.mark.parametrize(
    "text",
    [
        "she is our newborn and i keep crying all the time",
        "i gave birth in june and i cry every day for no reason",
        "i keep having this thought of the baby slipping off the couch and it scares me",
        "los pensamientos de que se me cae el bebé me dan miedo",
        "tuve a mi bebé en mayo, mi bebé duerme y yo no paro de llorar.",
    ],
)
def test_tears_and_frightening_pictures_after_a_birth_have_words_of_their_own(text: str) -> None:
    """The line for new mothers comes with them."""
    assert particular(text, None) == "after_birth"
    assert particular(text, "helped") == "after_birth"


@pytest.mark.parametrize(
    "text",
    [
        "my newborn cries all night", "we lost the baby and i cry all day", "i cry all day since he left me",
        "the thought of my baby girl falling in love scares me", "i keep thinking of killing my baby",
        "mi bebé llora todo el día", "desde que murió mi bebé lloro todo el día", "my baby is 2 and i drink",
    ],
)  # fmt: skip
def test_another_s_tears_a_death_and_a_wish_to_harm_are_none_of_these(text: str) -> None:
    """Each is met as what it is."""
    assert particular(text, None) != "after_birth"
