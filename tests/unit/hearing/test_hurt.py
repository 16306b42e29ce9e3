"""Words of a blow, of being kept in, of a body that bleeds or hurts: what brings somebody, and no answer elsewhere."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import filing, strayed
from bot.hearing.answers.hurt import hurt_told, tells_of_hurt, tells_of_pain
from bot.hearing.answers.taking import Heard
from bot.hearing.answers.topics import HURT, is_heavy, topic_of
from bot.hearing.moves import reconsidered
from bot.hearing.plausible import plausible, says_not_alone
from bot.hearing.tone.back import topic_of_ones_own
from bot.hearing.tone.weight import weighs


@pytest.mark.parametrize(
    "text",
    [
        "anoche me enpujó contra la estufa",
        "cuando toma me jalonea",
        "ella me cachetea enfrente de los niños",
        "se llevó mis llaves y no puedo salir",
        "me tiene encerrada",
        "la bebé casi no se mueve desde anoche",
        "ando sangrando desde ayer",
        "my boyfriend shoved me last week",
        "he grabbed my hair",
        "she took my keys and wont let me leave",
        "the baby hasn't moved since last night",
        "im bleeding again",
    ],
)
def test_A10_what_hurts_is_heard_and_weighs(text: str) -> None:
    """It is met as hurt, however lightly it is said."""
    assert tells_of_hurt(text)
    assert topic_of(text) == HURT
    assert is_heavy(text)
    assert weighs(text)


@pytest.mark.parametrize(
    "text",
    [
        "mi jefa me empuja a estudiar",
        "me pegó duro la noticia",
        "me pega el sol en la ventana",
        "me pegó la gripa",
        "mi mamá no me deja salir con mis amigas",
        "nunca me ha pegado",
        "él no me golpea",
        "la bebé duerme bien",
        "he never hit me",
        "my coach pushed me to be better",
        "he hits me up for rides",
        "he beats me at chess",
        "it hits me at night that she is gone",
        "me duele el alma",
        "tengo sangre fría",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    """Who pushes somebody on, what hits hard in other ways, and what never was."""
    assert not tells_of_hurt(text)
    assert not tells_of_pain(text)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("avoid", "y la bebé casi no se mueve"),
        ("goal", "se pone bravo y ayer me empujó"),
        ("helped", "my husband hit me last night"),
        ("supports", "me duele la panza"),
        ("supports", "my chest hurts"),
        ("preferences", "he grabbed me by the neck"),
        ("for_whom", "mi marido me aventó contra la pared"),
    ],
)
def test_A10_told_where_something_else_was_asked_it_is_what_brings_them(question: str, text: str) -> None:
    """The question stays, and a clinician finds it where it is looked for."""
    heard = Heard(text, "answer", question, {}, {"tier": "T4"})
    assert strayed(heard) == "noted"
    assert filing(heard)["brings"] == text


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("avoid", "que me pegaba mi papá"),
        ("avoid", "lo de que me empujó"),
        ("avoid", "don't ask about when he hit me"),
        ("goal", "quiero que me deje de pegar"),
        ("goal", "i want him to stop, he hits me"),
        ("supports", "mi hermana, cuando él me pega me voy con ella"),
        ("helped", "my sister helps when he hits me"),
        ("for_whom", "es para mí, me golpea mi esposo"),
        ("brings", "me empujó ayer"),
        ("life", "me duele la espalda en el trabajo"),
        ("helped", "caminar con mi perra"),
    ],
)
def test_what_answers_stays_an_answer(question: str, text: str) -> None:
    """What is wanted, who is near, what shall not be spoken of, and what was asked for."""
    assert not hurt_told(text, question)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("for_whom", "ando mal de los nervios"),
        ("for_whom", "mi novia me dejó"),
        ("for_whom", "my husband left me"),
        ("helped", "y me puse a tomar"),
        ("helped", "no he ido a ningún control, no tengo seguro"),
        ("helped", "i havent been to a doctor, no insurance"),
        ("supports", "no sale de su cuarto y dejó de comer"),
    ],
)
def test_A10_a_short_story_is_what_brings_them_too(question: str, text: str) -> None:
    """It says not whom this is for, what has helped, or who is near."""
    assert strayed(Heard(text, "answer", question, {}, {"tier": "T4"})) == "noted"


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("for_whom", "mi novia"),
        ("for_whom", "ando aquí por mi hijo"),
        ("helped", "no tengo nada"),
        ("supports", "nadie"),
    ],
)
def test_what_names_somebody_or_nothing_answers(question: str, text: str) -> None:
    """A few words are an answer."""
    assert strayed(Heard(text, "answer", question, {}, {"tier": "T4"})) is None


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("mi bebé llora toda la noche", None),
        ("el bebe no se duerme", None),
        ("estoy tomando metadona", None),
        ("estoy tomando buprenorfina", None),
        ("tomo pastillas para dormir", "using"),
        ("mi esposo bebe mucho", "drinking"),
        ("él bebe todos los días", "drinking"),
        ("estoy tomando cerveza", "drinking"),
    ],
)
def test_a_baby_and_a_medicine_are_no_drink(text: str, about: str | None) -> None:
    """It is written without its accent, or given by a doctor."""
    assert topic_of(text) == about


@pytest.mark.parametrize(
    "text",
    ["no estoy sola, aquí está mi hermana", "im not alone, my mom is with me", "no me siento solo, tengo familia"],
)
def test_who_is_not_alone_is_not_met_as_lonely(text: str) -> None:
    """However sure the guess is."""
    assert says_not_alone(text)
    assert not plausible(text, "feel_alone")
    assert reconsidered(text, "feel_alone", 0.99, None, 8) == "share"


@pytest.mark.parametrize("text", ["estoy muy sola", "no quiero estar solo", "i'm not alone but nobody gets me"])
def test_who_is_lonely_still_is(text: str) -> None:
    """A denial beside it takes nothing back."""
    assert not says_not_alone(text)
    assert plausible(text, "feel_alone")


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("ya empezó hoy", False),
        ("he already started today", False),
        ("empecemos", True),
        ("let's get started", True),
        ("ya podemos empezar", True),
    ],
)
def test_what_began_with_another_starts_no_questions(text: str, starts: bool) -> None:
    """Only a wish for them does."""
    assert plausible(text, "start_talk") is starts


@pytest.mark.parametrize(
    "text",
    [
        "mi novio me puso el cuchillo en la panza",
        "mi padrino me tocó de niña",
        "ese tipo me sigue en el carro",
        "he keeps a gun by the bed",
        "my uncle touched me",
        "i have bruises on my arm",
    ],
)
def test_what_is_grave_is_not_met_lightly(text: str) -> None:
    """To such words nobody is told only that they were read."""
    assert weighs(text)


def test_a_blow_told_outside_of_the_questions_has_words_of_its_own() -> None:
    """Whoever struck is named beside it, and the words are said of the one who writes."""
    assert topic_of_ones_own("mi marido me avienta contra la pared", {}) == HURT
    assert topic_of_ones_own("my wife hit me last night", {}) == HURT


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("me sale un poquito de sangre", "withdrawal"),
        ("me golpea cuando quiere", "withdrawal"),
        ("estoy tomando metadona", "medical_question"),
        ("im on suboxone", "medical_question"),
        ("i'm taking methadone since june", "medical_question"),
    ],
)
def test_what_is_only_told_is_no_question_of_stopping_or_of_a_medicine(text: str, intent: str) -> None:
    """A little of something is not quitting, a blow is not cold turkey, and who takes something asks nothing."""
    assert not plausible(text, intent)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("quiero dejarlo de golpe", "withdrawal"),
        ("i quit yesterday", "withdrawal"),
        ("quitting is making me shake", "withdrawal"),
        ("estoy tomando metadona, ¿puedo manejar?", "medical_question"),
        ("im on suboxone and my heart races", "medical_question"),
    ],
)
def test_what_speaks_of_it_still_may(text: str, intent: str) -> None:
    """These guesses stand."""
    assert plausible(text, intent)


def test_who_is_near_is_no_family_trouble() -> None:
    """A sister who sits beside somebody weighs on nobody."""
    assert topic_of("no estoy sola, aquí está mi hermana") is None
    assert topic_of("mi hermana y yo peleamos") == "family"


@pytest.mark.parametrize(
    "text",
    ["tengo sangre latina", "la tristeza no me deja salir de la cama", "my boss won't let me leave early",
     "he grabbed me a coffee", "they threw me in jail", "my baby isn't moving to solids", "he dragged me to church",
     "me avienta la pelota"],
)  # fmt: skip
def test_false_friends_of_a_blow(text: str) -> None:
    """A favor, a figure of speech and a meal are no hurt."""
    assert not tells_of_hurt(text)


@pytest.mark.parametrize(
    "text", ["he threw me into the wall", "he grabbed me by the hair", "no siento al bebe", "no me deja salir"]
)
def test_what_is_close_to_them_and_is_one(text: str) -> None:
    """The wall and the hair leave no doubt."""
    assert tells_of_hurt(text)
