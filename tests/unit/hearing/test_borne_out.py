"""A guess about somebody's story is acted on only where their words bear it out."""

import pytest

from bot.hearing.borne_out import asks_what_this_is, two_sides
from bot.hearing.moves import reconsidered
from bot.hearing.plausible import plausible

NOT_BORNE_OUT = {
    "ambivalent": (
        "my husband wants a divorce after 20 years",
        "Vet says we may have to put Duke down",
        "i drink a bit too much on weekends",
        "can i sign him up",
        "is my place in line kept",
        "the house is so quiet now",
        "take that line off",
        "quitelo",
        "pierdo mi lugar o no",
        "but soy su mama",
        "mi perro se está muriendo",
        "no tengo trabajo desde mayo",
        "cuánto falta",
    ),
    "used_again": (
        "ok back. had to let the dog out",
        "im back sorry, doorbell",
        "i called her again",
        "ya volví, era el cartero",
        "me llamó otra vez",
    ),
    "withdrawal": (
        "put back in school, not high at dinner",
        "nobody is in danger. please stop with the 911",
        "stop asking me the same thing",
        "im shaking and crying in the car",
        "estoy temblando no puedo parar de llorar",
        "no dejo de llorar",
        "ya paren con eso de los números",
    ),
    "underage": (
        "im his MOTHER, forty six",
        "dont tell my boss",
        "please dont tell my wife",
        "put me and his grandma in ohio under whos in his corner",
        "q no le digan a mi jefa q recaí, ella no sabe",
        "soy su mamá",
    ),
    "praise": (
        "well me and a bottle of jim beam lol. hes a good listener",
        "she is so kind to everyone",
        "mi perro me escucha mejor que nadie",
    ),
    "for_someone_else": (
        "I suppose my daughter lives with it as well",
        "put my sister and my coach",
        "ponle mi mama y mi padrino",
    ),
    "just_looking": (
        "do i have to quit everything",
        "I should have said that a first step would be speaking to somebody",
        "tengo que dejarlo todo",
        "debí decir que un primer paso sería llamar",
    ),
    "grounding": (
        "im not panicking rn lol. asking if ketamine causes it",
        "does weed cause panic attacks",
        "no estoy en pánico, pregunto si la keta lo provoca",
    ),
    "abuse_bot": ("i miss dev so much its stupid", "im such an idiot", "me siento bien tonta", "extraño a mi hermano"),
    "is_private": ("Figures. My wife Carol made me do this.", "mi esposa me obligó a venir"),
}

BORNE_OUT = {
    "ambivalent": (
        "some days i want to quit and some days i don't",
        "part of me likes it",
        "my wife says i have a problem but i don't know",
        "quiero y no quiero",
        "no estoy lista para dejarlo",
        "me mandó el juez",
    ),
    "used_again": ("i slipped up", "back on the bottle", "there goes my sober date", "volví a lo mismo", "recaí gacho"),
    "withdrawal": (
        "i cant stop shaking since i quit drinking",
        "i stopped drinking yesterday and cant stop crying",
        "no paro de sudar desde que dejé las pastillas",
        "es peligroso parar de golpe",
    ),
    "underage": ("i'm just a teenager", "do my parents have to know", "voy en la prepa", "puedo ir sin mis papás"),
    "praise": ("you're good at this", "this made it less scary", "me gusta este chat", "qué paciencia tiene"),
    "for_someone_else": ("it's about my daughter, she drinks", "i want to put my son in rehab", "es por mi mamá"),
    "just_looking": ("just browsing", "not ready to talk, just reading", "solo estoy viendo"),
    "grounding": ("im panicking help me breathe", "help me settle", "ayúdeme a bajar el pánico"),
    "abuse_bot": ("this is bs", "youre not listening", "qué robot tan tonto", "no me está escuchando"),
    "is_private": ("dont tell my boss", "where do my answers go", "no le digan a mi jefa", "quién lee esto"),
}


@pytest.mark.parametrize(
    ("intent", "text"), [(intent, text) for intent, texts in NOT_BORNE_OUT.items() for text in texts]
)
@pytest.mark.parametrize(("question", "told"), [(None, "share"), ("brings", "answer")])
def test_what_no_word_bears_out_is_something_told(intent: str, text: str, question: str | None, told: str) -> None:
    """However sure the model is: in both languages, at a question and outside of one."""
    assert reconsidered(text, intent, 0.99, question, 8) == told


@pytest.mark.parametrize(("intent", "text"), [(intent, text) for intent, texts in BORNE_OUT.items() for text in texts])
def test_what_the_words_say_is_heard(intent: str, text: str) -> None:
    """Nobody who says it is passed over."""
    assert plausible(text, intent)


@pytest.mark.parametrize(
    "text",
    [
        "Didnt answer me. Person or machine",
        "I asked what you are",
        "are you a robot?",
        "es una máquina o una persona",
        "¿qué es usted?",
    ],
)
def test_who_asks_what_this_is_is_told(text: str) -> None:
    """And is not put in line for a person nobody asked for."""
    assert reconsidered(text, "ask_human", 0.99, None, 8) == "are_you_bot"


@pytest.mark.parametrize(
    "text", ["i want a person not a machine", "let me talk to a human or what are you", "quiero hablar con una persona"]
)
def test_who_wishes_for_a_person_gets_one(text: str) -> None:
    """A wish is no question."""
    assert not asks_what_this_is(text)


@pytest.mark.parametrize(
    ("text", "doubts"),
    [
        ("I am not sure this is the right place, it is about my daughter", False),
        ("not sure if im writing to the right number", False),
        ("I dont think I said I want things to stay.", False),
        ("y no sé si debería estar escribiendo aquí", False),
        ("no estoy segura si este es el lugar", False),
        ("not sure if this is the right time to quit", True),
        ("im not sure i want to quit", True),
        ("no sé si quiero dejarlo", True),
    ],
)
def test_whether_this_is_the_place_is_no_doubt_about_a_change(text: str, *, doubts: bool) -> None:
    """Nor is what was never said."""
    assert two_sides(text) is doubts
