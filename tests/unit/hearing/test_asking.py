"""What a message asks: told from answers, despair and talk by its words alone."""

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import ABOUT_US, ANSWER, LIFE, MISTAKEN, OTHER, QUESTION, asked, asks_about, meant
from bot.hearing.questions.several import several


def heard(text: str, intent: str, question: str | None = None) -> Heard:
    """Return a message as the dialogue hears it."""
    return Heard(text, intent, question, {})


@pytest.mark.parametrize(
    "text",
    [
        "my sister?", "maybe sleep?", "my mom i guess?", "¿mi hermana?", "when i pray", "cuando camino",
        "where i feel safe", "what helps is walking", "my dog, you know?", "es mi hermana", "puede ser mi hermana",
        "do my laundry", "who can i even call", "how would i know", "why does nobody help me", "what is wrong with me",
        "por qué a mí", "wtf?? i drink 8 beers a day", "have my sister", "i want to know who i am",
    ],
)  # fmt: skip
def test_an_answer_despair_and_doubt_ask_nothing(text: str) -> None:
    """Whatever its mark."""
    assert asked(text, talking=True) is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("should i wake her up or let her sleep", LIFE),
        ("¿qué hago con él?", LIFE),
        ("what are u on about", MISTAKEN),
        ("¿Cómo que menos de 18?", MISTAKEN),
        ("can someone watch my dog", OTHER),
        ("¿se puede ir con un familiar?", OTHER),
    ],
)
def test_what_nobody_here_knows_is_told_apart(text: str, about: str) -> None:
    """A life, a mishearing, and anything else get different words."""
    found = asked(text, talking=True)

    assert found is not None
    assert (found.about, found.alone) == (about, True)


def test_what_stands_beside_a_question_decides_whether_it_is_one() -> None:
    """A greeting, "yes or no" and a reason are nothing beside it; anything else may be the answer."""
    for beside in ("hi. {}", "{} yes or no", "i asked you twice. {}", "{} because i live alone"):
        found = asked(beside.format("does my board find out?"), talking=True)
        assert found is not None
        assert found.alone, beside
    found = asked("my dog helps. does my board find out?", talking=True)
    assert found is not None
    assert not found.alone


def test_a_question_becomes_what_it_is_about_or_its_own_intent() -> None:
    """A guess about the chat or the clinic is good enough where the message plainly asks."""
    assert meant("does my board find out?", "share", "share", 0.9, None) == "is_private"
    assert meant("does my board find out?", "answer", "cost", 0.4, "helped") == "is_private"
    assert meant("can i bring my dog?", "share", "share", 0.9, None) == QUESTION
    assert {meant("what does it run me?", "answer", guess, 0.5, "helped") for guess in ABOUT_US} == ABOUT_US
    assert meant("what does it run me?", "answer", "cost", 0.49, "helped") == QUESTION


def test_what_must_not_be_lost_is_not_lost_to_a_question() -> None:
    """A person, stop and skip; a wish where wishes are asked for; an answer with a question beside it."""
    for intent in ("ask_human", "stop", "skip", "pause", "goodbye", "underage"):
        assert meant("will you tell the police?", intent, intent, 0.9, None) is None
    assert meant("could it be a woman?", "answer", "share", 0.9, "preferences") in (None, ANSWER)
    assert meant("my dog helps. does my board find out?", "answer", "share", 0.9, "helped") is None


def test_what_it_is_about_is_said_only_where_that_is_answered() -> None:
    """Beside an answer as well, but for what the service answers; a button asks nothing."""
    assert asks_about(heard("my dog helps. does my board find out?", "answer", "helped")) == "work"
    assert asks_about(heard("my dog helps. am i still in line?", "answer", "helped")) is None
    assert asks_about(heard("please dont tell my boss", "is_private")) == "work"
    assert asks_about(heard("where can i get narcan", "medical_question")) == "naloxone"
    assert asks_about(heard("is this confidential", "is_private")) is None
    assert asks_about(heard("does my board find out?", "crisis")) is None
    assert asks_about(heard("/why_ask", "why_ask", "helped")) is None


def test_a_learned_guess_gives_way_to_a_surer_one() -> None:
    """No rule says that it asks; where the words were surely meant as something else, an insult say, that stands."""
    text = "cancel my spot"
    found = asked(text, talking=False)

    assert found is not None
    assert (found.about, found.guessed) == ("off_line", True)
    assert meant(text, "share", "share", 0.9, None) == "reply_time"
    assert meant("is this a scam or what", "abuse_bot", "abuse_bot", 0.9, None) is None


@pytest.mark.parametrize(
    "line",
    [
        "do they take my cdl if i go in a program", "can they pull my license over this", "does the dot find out",
        "¿me quitan la licencia si entro a un programa?", "¿pierdo mi licencia de chofer por esto?",
    ],
)  # fmt: skip
def test_A09_a_license_to_drive_is_work_and_no_child(line: str) -> None:
    """It was answered with what a parent may fear."""
    found = asked(line, talking=True)
    assert found is not None
    assert found.about in ("work", "license")


@pytest.mark.parametrize("question", ["goal", "preferences"])
@pytest.mark.parametrize(
    "line", ["May I ask, does Medicare pay for this?", "¿puedo preguntar si el Medicare paga esto?"]
)
def test_A09_leave_to_ask_makes_no_wish_of_a_question(line: str, question: str) -> None:
    """It is answered, and not written down as what somebody hopes for."""
    assert meant(line, "answer", "insurance", 0.6, question) == "insurance"


@pytest.mark.parametrize("line", ["can i ask for a woman", "let me ask my wife first"])
def test_to_ask_for_something_is_still_a_wish(line: str) -> None:
    """Only leave to ask stands before a question."""
    assert meant(line, "answer", "cost", 0.6, "preferences") in (None, ANSWER)


@pytest.mark.parametrize("text", ["why are you asking me this", "por qué me pregunta eso"])
def test_a_sure_why_keeps_its_own_answer(text: str) -> None:
    """What was learned took it for one about the help that is shown; a rule that knows better stands."""
    assert meant(text, "why_ask", "why_ask", 0.9, None) is None
    assert meant("why is there a hotline on my screen", "why_ask", "why_ask", 0.9, None) == QUESTION


@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("statement", "so like if i tell u stuff is there a bill or a letter that goes home"),
        ("work", "Does the VA see this? They pull my rating if they find out?"),
        ("offers", "i asked u a question. methadone or suboxone. do yall got it yes or no"),
        ("shelter", "kien sabe. me das un numero de una casa pa ir con mi niño"),
        ("erase", "no eso no. que si se puede borrar lo que escribí, del teléfono"),
        ("next", "ur gonna call my house now arent u"),
    ],
)
def test_what_was_learned_is_used_whatever_form_it_has(about: str, text: str) -> None:
    """Of oneself, without a mark, the question in one sentence and its subject in another."""
    found = asked(text, talking=True)

    assert found is not None
    assert found.about == about


def test_what_is_surely_known_is_heard_over_a_guess() -> None:
    """Whether they do detox asks after no patient, whatever the model guesses."""
    assert meant("You got a detox there or not", "is_patient_here", "is_patient_here", 0.9, None) == "question"
    assert meant("will my parents find out", "underage", "underage", 0.9, None) is None


@pytest.mark.parametrize("text", ["he had his head on my foot. who does that now. nobody", "¿quién me espera? nadie"])
def test_who_answers_their_own_question_tells_something(text: str) -> None:
    """There is no answer to it but theirs."""
    assert asked(text, talking=False) is None


def test_what_the_chat_does_is_asked_after_anything() -> None:
    """The last of what is said is what is asked."""
    assert meant("Everybody is sorry. What do you actually do here?", "share", "share", 0.9, None) == "what_can_you_do"


@pytest.mark.parametrize("text", ["don't text, my husband checks my phone", "call or text", "no llamen a la casa"])
def test_how_to_reach_somebody_asks_nothing(text: str) -> None:
    """It is the answer to a question of the talk."""
    assert asked(text, talking=True) is None


@pytest.mark.parametrize("talking", [False, True])
@pytest.mark.parametrize(
    ("about", "text"),
    [
        ("group", "so like am i in a room full of folks or just with a doc"),
        ("group", "i been drinkin every night since my divorce. would it be a group kinda deal or private"),
        ("group", "ando tomando mucho. ¿ahí es en bola o a solas?"),
        ("evenings", "im on shift til 7pm everyday u got late slots?"),
        ("evenings", "trabajo de día, ¿hay algo ya noche?"),
        ("uncovered", "my visa ran out, am i still allowed to get help"),
        ("uncovered", "crucé sin papeles y vivo en un albergue, ¿puedo recibir ayuda?"),
        ("walk_in", "will someone see me if i just walk in the door"),
        ("walk_in", "¿y si caigo ahí mañana sin avisar?"),
        ("along", "would they let my boyfriend stay in the room"),
        ("along", "¿dejan que mi hermano se quede conmigo adentro?"),
        ("leave_out", "am i gonna have to get into my childhood with yall"),
        ("leave_out", "¿tengo que contar lo de mi niñez?"),
        ("online", "can i do the appointments from my phone at home"),
        ("online", "¿tengo que presentarme o lo hacemos por celular?"),
        ("seen_when", "what kinda wait we talking to get an actual appointment"),
        ("seen_when", "¿está llena la agenda o entro rápido?"),
        ("unpaid", "i make like 200 a week theres no way i can afford this"),
        ("unpaid", "me quedé sin chamba, ¿cómo le hago para pagar?"),
        ("family", "are y'all gonna ring my dad"),
        ("family", "¿le van a marcar a mi esposa?"),
        ("drug_test", "you people gonna check my pee for weed"),
        ("drug_test", "¿me van a checar la orina?"),
        ("come_high", "can i come if i smoked that morning"),
        ("come_high", "¿hay bronca si llego medio tomado?"),
        ("lectured", "am i about to get yelled at"),
        ("lectured", "¿ustedes me van a regañar también?"),
        ("work", "is my supervisor gonna get wind of this"),
    ],
)
def test_A09_what_is_asked_of_a_visit_is_known_however_it_is_put(about: str, text: str, *, talking: bool) -> None:
    """It got another question's answer, or none."""
    found = asked(text, talking=talking)

    assert found is not None
    assert found.about == about


@pytest.mark.parametrize(
    "text",
    [
        "one on one", "en grupo", "evenings after 6", "i work nights", "my group of friends is the problem",
        "i cant afford it", "no tengo dinero", "scared of being judged", "miedo a que me juzguen", "my childhood",
        "i take my kid to daycare high sometimes", "my boss drug tests us", "my doctor sent me", "i was drunk at night",
        "me regañan en mi casa", "por teléfono",
    ],
)  # fmt: skip
def test_what_is_told_of_the_same_things_asks_nothing(text: str) -> None:
    """It is an answer to the question on the table."""
    assert asked(text, talking=True) is None


@pytest.mark.parametrize("text", ["should i bring my son to the er", "can i drive high", "should i let her in drunk"])
def test_what_is_asked_of_a_life_is_asked_of_no_visit(text: str) -> None:
    """Only in the same words."""
    found = asked(text, talking=False)

    assert found is not None
    assert not found.known


@pytest.mark.parametrize(
    "text", ["would they let my boyfriend stay in the room", "¿ahí es en bola o a solas?", "u got late slots?"]
)
def test_a_question_of_a_visit_is_a_wish_where_wishes_are_asked_for(text: str) -> None:
    """It is written down, and answered beside that; anywhere else it is a question and no answer."""
    assert meant(text, "answer", "answer", 0.9, "preferences") == ANSWER
    assert meant(text, "answer", "answer", 0.9, "brings") != ANSWER


def test_a_sure_guess_of_others_gives_way_to_what_is_surely_asked() -> None:
    """Who asked for a group or one to one was told of lines to call."""
    text = "i drink too much. is this a group or one on one"

    assert meant(text, "peers", "peers", 0.95, None) == QUESTION
    assert meant(text, "peers", "peers", 0.95, "supports") == QUESTION


@pytest.mark.parametrize(
    "text",
    [
        "is my daughter gonna get taken bc of this", "do you tell social services", "does child welfare hear of it",
        "si digo que tomo le avisan al DIF?", "y si lo mando se lo dan al DIF?", "¿llaman a servicios sociales?",
    ],
)  # fmt: skip
def test_E02_whether_a_child_is_taken_is_known_in_many_words(text: str) -> None:
    """Also after another clause."""
    for said in (text, f"he is nine. {text}"):
        found = asked(said, talking=True)
        assert found is not None
        assert found.about == "child"


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("how long does this take and can i delete it after", ("how_many", "erase")),
        ("what's methadone cost tho and would it show on a drug test", ("price", "shows_up")),
        ("does it show up in the nurse registry. and do u take medicaid", ("work", "plans")),
        ("¿cuánto cuesta y le avisan a la migra?", ("price", "police")),
        ("¿hay grupo y puedo llevar a mi hermana?", ("group", "along")),
        ("who reads this", ()),
        ("i take my son to school and then i drink", ()),
        ("my wife left and my kids dont talk to me. what do i do", ()),
        ("tomo diario y no sé qué hacer", ()),
    ],
)
def test_what_is_asked_one_after_another_is_known_each(text: str, both: tuple[str, ...]) -> None:
    """In their order; what is told beside is none."""
    assert several(heard(text, QUESTION)) == both
