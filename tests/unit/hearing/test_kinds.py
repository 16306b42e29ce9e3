"""What is asked of help, of the talk, of kin and of a new baby: found however it is put, and not where it is told."""

import pytest

from bot.hearing.answers.by_name import named_line
from bot.hearing.answers.reach import asks_of_the_way
from bot.hearing.answers.taking import Heard
from bot.hearing.questions.asking import ANSWER, INTENTS, QUESTION, asked, asks_about, meant
from bot.hearing.questions.kinds import ASKED

LINES = [
    ("by_woman", "thats not what i asked. can it be a WOMAN who calls"),
    ("by_woman", "ya mandalo. me va a llamar una mujer si o no"),
    ("by_woman", "would it be possible to speak with a lady counselor"),
    ("forced", "So can you or can you not make a grown woman come in."),
    ("forced", "¿él tiene que querer? o yo lo puedo llevar a internar aunque no quiera"),
    ("forced", "is there some way to get my nephew into rehab when he keeps refusing"),
    ("help_me", "Can a grandmother get help here or is it only for them that use?"),
    ("help_me", "I am only tired. Is there a group for grandmothers maybe?"),
    ("help_me", "¿hay apoyo para uno de esposa?"),
    ("ride", "does she have to come on the bus, is there somebody who fetches people?"),
    ("ride", "how am i supposed to get there with no car"),
    ("ride", "no tengo carro, ¿hay quien me recoja?"),
    ("quit_first", "can u cure panic or nah. and do i gotta quit weed to come there"),
    ("quit_first", "¿tengo que parar de tomar antes de ir con ustedes?"),
    ("how_many", "why are there so many of these. how many left"),
    ("how_many", "me llamo Mateo, mi hermano es Chuy. falta mucho?"),
    ("call_at", "so what happens now. when do i hear back"),
    ("call_at", "they still calling 0230"),
    ("call_at", "y ora que sigue, quien me ba a ablar y cuando?"),
    ("part2", "is this covered by 42 CFR part 2 yet or only once im a patient"),
    ("part2", "¿la ley protege lo que escribo aquí?"),
    ("kept_long", "thats a record. is it stored. for how long"),
    ("kept_long", "¿por cuánto tiempo guardan esto?"),
    ("stays_readable", "does the other stuff in this chat stay readable even though i took it out of the summary"),
    ("see_first", "lets do the questions, but I see everything and edit it before it goes anywhere. yes?"),
    ("license", "so whats a meth test gonna do to my cdl"),
    ("license", "got a question first. this go on my licence"),
    ("time_off", "and time off, FMLA, what does my manager see on the form"),
    ("bup_work", "what about suboxone, can I work as a nurse while on bup? does it show on a 10 panel"),
    ("downers", "is zolpidem plus an opioid the thing I think it is"),
    ("bad_mother", "no entendi, yo hablaba del bebe. soy mala mama?"),
    ("no_bond", "es normal no sentir nada por tu bebe? como que estoy apagada"),
    ("moms_line", "pero una linea para mamas, no de drogas. hay alguna?"),
    ("locked", "tons si yo boi con uds no me dejan alla adentro berdad?"),
    ("spray_how", "esta bien. entonces el spray cómo se pone, y cuántas veces"),
    ("spray_how", "how do you use narcan on somebody"),
    ("spray_papers", "donde consigo naloxona y cuanto cuesta? sin papeles me lo dan?"),
    ("wont_wake", "pero no me contestó. si lo vuelvo a encontrar así qué hago, paso por paso"),
    ("who_sees", "¿y con quien ablaria, con un dotor o con una muchacha?"),
    ("calls_them", "why you wanna know who. u gonna call em?"),
    ("sleep_otherwise", "no lectures bout weed. can u even do sleep without pills?"),
    ("word_benzos", "q son benzos? yo nomas tomo caguamas"),
    ("word_opioids", "what are opioids"),
    ("word_samhsa", "¿qué es samhsa?"),
]


@pytest.mark.parametrize("talking", [False, True])
@pytest.mark.parametrize(("about", "text"), LINES)
def test_A09_what_was_asked_in_vain_is_known(about: str, text: str, *, talking: bool) -> None:
    """Each in the words that were met by "I don't know that", or in others like them."""
    found = asked(text, talking=talking)

    assert found is not None
    assert found.about == about


@pytest.mark.parametrize(
    "text",
    [
        "she was a good mother before", "my mom drives me to work", "i take ambien and percs", "xanax and oxys mostly",
        "tomo xanax y percocet", "a woman from church calls me", "mi mujer me habla mal", "i quit weed",
        "call me at 230",
        "llámenme a las 2:30", "my cdl is my life", "quiero dormir sin pastillas", "no siento nada por mi bebé",
        "he refuses to go", "le puse naloxona y despertó", "i take benzos", "im on suboxone",
    ],
)  # fmt: skip
def test_what_is_told_of_the_same_things_is_an_answer(text: str) -> None:
    """It asks nothing, and stays what it was."""
    assert asked(text, talking=True) is None


@pytest.mark.parametrize("text", ["¿qué hago con mi hijo?", "is it normal to miss him", "should i call her"])
def test_what_is_asked_of_a_life_is_none_of_these(text: str) -> None:
    """Nobody has the answer ready."""
    found = asked(text, talking=True)

    assert found is not None
    assert not found.known


def test_a_bus_and_a_law_are_answered_whatever_was_guessed() -> None:
    """A weak guess gives way, and the answer is its own."""
    assert meant("¿me pueden recoger?", "answer", "answer", 0.4, None) == QUESTION
    heard = Heard("is this covered by 42 CFR part 2", INTENTS["part2"], None, {})
    assert asks_about(heard) == "part2"


@pytest.mark.parametrize("text", ["can i see a woman", "would it be possible to speak with a lady counselor"])
def test_who_should_see_them_is_a_wish_where_wishes_are_asked_for(text: str) -> None:
    """It is written down there, and is a question anywhere else."""
    assert meant(text, "answer", "answer", 0.9, "preferences") == ANSWER
    assert meant(text, "answer", "answer", 0.9, "helped") != ANSWER


@pytest.mark.parametrize(
    "text",
    [
        "can it be a WOMAN who calls", "can a woman call me", "could a man see me instead", "que me llame una mujer",
        "¿me puede llamar una mujer?", "me va a llamar una mujer si o no",
    ],
)  # fmt: skip
def test_who_should_call_is_written_down_as_preferred(text: str) -> None:
    """Whatever was asked; that it cannot be promised is said there."""
    named = named_line(text, None)

    assert named is not None
    assert named[0] == "preferences"


@pytest.mark.parametrize(
    "text", ["a woman called me yesterday", "me llamó una mujer", "a woman who calls me names", "mi mujer me habla mal"]
)
def test_who_did_call_is_no_preference(text: str) -> None:
    """It tells of somebody."""
    assert named_line(text, None) is None


@pytest.mark.parametrize(
    "text", ["which number you got", "did you save how to reach me", "¿qué número tienen?", "¿tienen cómo llamarme?"]
)
def test_whether_they_can_be_reached_is_asked(text: str) -> None:
    """It is read back, or it is said that none stands."""
    assert asks_of_the_way(text)


@pytest.mark.parametrize("text", ["what number do i call", "que numero marco", "do you know how to reach my brother"])
def test_whom_to_call_is_another_question(text: str) -> None:
    """A number is asked for."""
    assert not asks_of_the_way(text)


def test_each_kind_has_what_it_means() -> None:
    """A kind that is learned and not answered would be a promise broken."""
    assert all(INTENTS[name] == intent for name, intent in ASKED.items())
