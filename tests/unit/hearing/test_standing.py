"""What tells of a life is never only said to the chat, however it is put: must-hit and must-miss, both languages."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import Heard
from bot.hearing.wishes.aimed import FEEDBACK, aimed
from bot.hearing.wishes.apart import apart, not_shared, not_told
from bot.hearing.wishes.to_chat import owns_to

DISCLOSED = [
    "u dont answer and im bleeding",
    "you do not know what i'm about to do",
    "you dont know what i did to my son",
    "u dont know what im planning",
    "you never know what i'm thinking at 3 am",
    "you keep telling me to call but i have no phone",
    "i never said anything about it because i was ashamed",
    "i didnt say it about my dad",
    "i didnt say anything about him touching me",
    "yo no dije nada de lo que me hizo",
    "yo no hable de eso porque me daba pena",
    "yo no hable de eso con nadie",
    "you didnt say if i can take two more",
    "you didnt say whether i can take more of them",
    '"i will kill you" i said',
    '"kill yourself" what the voices say',
    "don't worry about me",
    "no se preocupe por mi",
    "no se apure por nosotros",
    "you dont answer and my arm is cut open",
    "u didnt answer, he is at the door",
    "you keep sending that but i got nobody",
    "se salto mi pregunta y mi marido me esta buscando",
    "usted no me contesto y estoy vomitando sangre",
    "usted ni siquiera entiende lo que digo pero ya no duermo",
    "that is so robotic and my baby is turning blue",
    "i asked how many pills would do it",
    "le pregunte cuantas bastarian",
    "ya van tres veces que me pega",
    "ya van dos veces que recaigo y no puedo",
    "ya van cinco veces que me corre de la casa",
    "ya van dos veces que lo internan",
    "ya van dos veces que me dice que me va a matar",
    "yo no pedí que me pegara",
    "yo no pedi nada de esto",
    "yo no dije nada de lo que me hizo mi padrastro",
    "yo no dije que me toco un maestro",
    "i didnt say anything about what he did and it eats at me",
    "usted no me dijo si puedo tomar dos mas",
    "no me contesto si puedo mezclar las pastillas",
]


@pytest.mark.parametrize("question", [None, "brings", "goal", "helped", "contact"])
@pytest.mark.parametrize("text", DISCLOSED)
def test_a_disclosure_is_never_a_protest(text: str, question: str | None) -> None:
    """It is kept whole, and neither a complaint nor a mere question."""
    assert apart(text, question).told == text
    heard = Heard(text, "answer" if question else "share", question, {})
    assert aimed(heard) is None
    assert (not_told(heard) if question else not_shared(heard)) is None


@pytest.mark.parametrize(
    "text",
    [
        "you never answered what i asked",
        "you dont know what im talking about",
        "you didnt say if my boss sees it",
        "you keep asking me that, its getting old",
        "you didn't answer, you just sent a card",
        "bro, you skipped my question again",
        "i didnt say anything about a hotline",
        "thats so canned, just answer the question",
        "fine, but answer the insurance one",
        "'that took courage' what",
        "you never listen to what i said",
        "don't be sorry",
        "you didnt answer but thats ok",
        "eso no era mi respuesta, era una pregunta",
        "no se preocupe",
        "yo no hable de una llamada",
        "usted no me contesto si cobran",
        "usted se salto mi pregunta, oiga",
        "ya van tres veces que me pregunta eso",
        "ya van cuatro veces que no me contesta",
        "yo no pedi que me llamaran",
        "yo no dije nada de rehabilitacion",
        "usted no me contesto lo de mi trabajo",
        "usted me confunde con otro señor, lea lo que puse",
    ],
)
def test_a_protest_is_one_still(text: str) -> None:
    """Nothing of it is an answer."""
    assert not apart(text, "goal").told
    assert not_told(Heard(text, "answer", "goal", {})) == FEEDBACK
    assert not_shared(Heard(text, "share", None, {})) == FEEDBACK


@pytest.mark.parametrize("text", ["how much would it cost", "how many questions are left", "cuantas preguntas faltan"])
def test_a_price_or_a_count_is_a_question(text: str) -> None:
    """Only how much it would take to die is none."""
    assert apart(text, "goal").asks


def test_what_the_screen_hears_is_not_owned_as_a_mistake() -> None:
    """The words that own a mistake are for a protest."""
    assert owns_to("you keep repeating that")
    assert not owns_to("you keep repeating that. i want to kill myself")


@pytest.mark.parametrize(
    "text",
    [
        "i asked about rehab but there were no beds so i kept drinking",
        "i asked about detox and they turned me away",
        "i asked about a program, nobody called back",
        "i only asked if the hospital had a bed and got denied",
        "i asked how to quit so i could see my kids",
        "i asked about methadone but i lost my ride",
        "pregunte por el tratamiento y me dijeron que no hay lugar",
        "pregunte si habia camas y me mandaron a la casa",
        "pregunte por la clinica pero no habia cupo",
        "yo pregunte como dejarlo y nadie me ayudo",
    ],
)
@pytest.mark.parametrize("question", [None, "brings", "helped"])
def test_help_that_was_sought_is_told(text: str, question: str | None) -> None:
    """Who asked elsewhere, and was refused, asks nothing here."""
    assert apart(text, question).told == text
    heard = Heard(text, "answer" if question else "share", question, {})
    assert (not_told(heard) if question else not_shared(heard)) is None


@pytest.mark.parametrize(
    "text",
    [
        "i asked if cops come",
        "no i just asked about the price",
        "but i asked you how long it takes, you never said",
        "i asked can you see my number",
        "i asked if they call my job",
        "i asked if the clinic takes medicaid",
        "i asked if nobody sees this",
        "le pregunte si me van a mandar a la carcel",
        "le pregunte si nadie lo ve",
        "pregunto si hace daño dejarlo de golpe",
        "le pregunte cuanto cuesta",
        "solo pregunte por el horario, joven",
    ],
)
def test_what_is_asked_of_the_chat_is_a_question_still(text: str) -> None:
    """In so many words, with no mark."""
    found = apart(text, "brings")
    assert not found.told
    assert found.asks


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("contact", "call after 5 at 219 555 0147. the code word is blue"),
        ("contact", "219 555 0147. the safe word is Auntie, ask for it first"),
        ("contact", "219 555 0147. la palabra clave es Lupita"),
        ("contact", "the code word is blue"),
        ("preferences", "only a woman. my code word is daisy"),
        ("preferences", "mejor mensajes. la clave es jacaranda"),
        (None, "text me at 2195550147. the password is sunflower"),
        ("brings", "he reads my phone. ana@example.org. the secret word is pie"),
        ("helped", "la metadona la estoy probando"),
        ("helped", "the patch, im just testing it"),
        ("helped", "a new med and i was just testing it"),
        ("helped", "unas gotas, las estoy probando"),
    ],
)
def test_a_word_to_be_known_by_is_kept(question: str | None, text: str) -> None:
    """It matters to who is watched at home; and to try a medicine is no test of the chat."""
    assert apart(text, question).told == text


@pytest.mark.parametrize(
    "text",
    [
        "the code word is pickle. say it back",
        "im testing this thing",
        "lol i was just testing you",
        "la palabra clave es mango. repitala",
        "solo lo estoy probando a usted",
    ],
)
@pytest.mark.parametrize("question", [None, "goal", "helped"])
def test_a_test_is_one_still(question: str | None, text: str) -> None:
    """With no number beside it."""
    assert not apart(text, question).told


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("goal", '"sleep through the night"'),
        ("goal", '"getting my license back"'),
        ("goal", "\u201cdormir toda la noche\u201d"),
        ("goal", "\u00abvolver a trabajar\u00bb"),
        ("brings", '"panic attacks and drinking"'),
        ("brings", "'cannot leave the house'"),
        ("brings", '"stop crying" what my mother tells us'),
        ("goal", "you skipped my people and i want my kids back"),
        ("life", "you keep saying that, i work nights at a warehouse"),
        ("brings", "that's so generic but pills and alcohol"),
        ("brings", "that sounds so scripted, panic and no sleep"),
        ("supports", "you already asked that, my cousin Dee"),
        ("needs", "that is so robotic but a ride and a babysitter"),
        ("brings", "suena a respuesta enlatada pero pastillas y vino"),
        ("life", "usted ni lee lo que escribo, trabajo en la pizca"),
        ("goal", "se salto mi pregunta y quiero ver a mis hijos"),
        ("supports", "ya le dije, mi comadre Rosa"),
    ],
)
def test_an_answer_joined_to_a_grumble_or_in_quotes_is_kept(question: str, text: str) -> None:
    """Some put what they say in quotes; some grumble and answer."""
    assert apart(text, question).told == text
    assert not_told(Heard(text, "answer", question, {})) is None


@pytest.mark.parametrize(
    "text",
    [
        "'so that is part of your days' what is",
        '"that takes courage" what does that even mean',
        '"gracias por compartirlo" que quiere decir eso',
        "'putting it in the open is brave' i said PICKLE",
        "that's so generic and canned",
        "that's just copy and paste, bro",
    ],
)
def test_its_words_with_a_rider_are_a_protest(text: str) -> None:
    """What it said is held up to it."""
    assert not_told(Heard(text, "answer", "goal", {})) == FEEDBACK


@pytest.mark.parametrize(
    "text",
    [
        "do you take medicaid? im bleeding",
        "how many more, im about to pass out",
        "do you have a nurse? he hits me",
        "cuantas faltan? estoy sangrando",
        "cuanto cuesta? me pego anoche",
    ],
)
def test_beside_a_question_what_is_heard_is_shared(text: str) -> None:
    """With nothing on the table it is no mere question."""
    assert not_shared(Heard(text, "share", None, {})) is None


def test_beside_a_question_what_is_light_is_none() -> None:
    """Where somebody is tells of no trouble."""
    for text in ("do you take medicaid? im in the library", "cuanto cuesta? estoy en la biblioteca"):
        assert not_shared(Heard(text, "share", None, {})) is not None
