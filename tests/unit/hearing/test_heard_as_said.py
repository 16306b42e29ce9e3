"""Words that were taken for something else: a language told of, a question said over, a wish to change."""

from __future__ import annotations

import pytest

from bot.hearing.answers.calling import is_no_name
from bot.hearing.answers.filing import filing, strayed
from bot.hearing.answers.taking import NOTED_REACH, Heard
from bot.hearing.answers.topics import topic_of
from bot.hearing.moves import untold_helper
from bot.hearing.plausible import plausible
from bot.hearing.questions.asking_form import announces
from bot.hearing.questions.particular import particular
from bot.hearing.questions.speaking import wishes_this_talk
from bot.hearing.tone.keeping import leaves_unseen
from bot.hearing.wishes.apart import apart, echoes
from bot.hearing.wishes.going_on import asks_to_go_on
from bot.hearing.wishes.steering import steered


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("my aunt, she talks spanish with us", False),
        ("my cousin speaks spanish, i don't", False),
        ("mi abuela me habla en español", False),
        ("mi mamá habla inglés conmigo", False),
        ("can you speak spanish with me", True),
        ("mi hija habla inglés pero yo no, hábleme en español", True),
        ("my mom speaks spanish to me, can we do this in spanish", True),
        ("¿puede hablar español conmigo?", True),
    ],
)
def test_a_language_told_of_is_no_wish(text: str, wishes: bool) -> None:
    """Which language somebody close speaks does not change this talk's."""
    assert wishes_this_talk(text) is wishes


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("ya no quiero seguir así con la mota", False),
        ("quiero dejar la coca, ya no quiero seguir así con esto", False),
        ("i don't want to go on like this with the beer", False),
        ("ya no quiero seguir", True),
        ("no quiero seguir con las preguntas de la cerveza", True),
        ("i don't want to keep talking about drinking", True),
    ],
)
def test_a_wish_to_change_is_no_wish_to_stop_the_talk(text: str, stops: bool) -> None:
    """What is drunk or used is not to go on; of the talk nothing is said."""
    assert plausible(text, "stop") is stops


def test_who_is_to_be_texted_is_not_called_so() -> None:
    """A way to reach somebody, given where a name was asked, goes to its line, and the name is still asked."""
    text = "mornings only and TEXT me not call, my sister is always home"
    heard = Heard(text, "answer", "name", {})
    assert is_no_name(text)
    assert strayed(heard) == NOTED_REACH
    assert filing(heard) == {"contact": "mornings only, TEXT me not call, my sister is always home"}
    assert not is_no_name("people call me Duke and not by my real one")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("also my grandpa but he can NOT know", True),
        ("mi prima pero ella no puede saber", True),
        ("my mom, can she know?", False),
        ("can my boss find out", False),
        ("my sister knows", False),
    ],
)
def test_who_may_not_know_is_near_all_the_same(text: str, names: bool) -> None:
    """Somebody close is named where that was asked, and no question is."""
    assert untold_helper(text, "supports") is names
    assert not untold_helper(text, "goal")


@pytest.mark.parametrize(
    ("question", "text", "said_over"),
    [
        ("life", "What is my usual day? Up at five, feed the cows, beer from noon.", True),
        ("supports", "who is in my corner? my mom and my pastor", True),
        ("helped", "¿qué me ha ayudado? rezar y caminar mucho", True),
        ("life", "what is it? i dont know this word", False),
        ("life", "what helps?", False),
        (None, "my usual day? up at five and then work", False),
    ],
)
def test_a_question_said_over_is_part_of_the_answer(question: str | None, text: str, said_over: bool) -> None:
    """It asks nothing, and all of it is kept."""
    heard = Heard(text, "answer", question, {})
    assert echoes(heard) is said_over
    if said_over:
        assert not apart(text, question).asks


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("found you on my card got a question first", True),
        ("tengo una pregunta primero", True),
        ("i have a question about cost", False),
        ("i have no question", False),
        ("my wife had a question", False),
    ],
)
def test_a_question_is_announced(text: str, announced: bool) -> None:
    """Who says that they have one is not told that they kept their answers to themselves."""
    assert announces(text) is announced


def test_the_questions_are_wanted() -> None:
    """Beside a danger denied once more, or a joke, it is a wish for the questions."""
    assert (
        steered("le repito que no me quiero morir, ¿me puede hacer las preguntas?", None, waiting=False) == "start_talk"
    )
    assert asks_to_go_on(Heard("lol ur right keep going", "answer", "avoid", {}))
    assert not asks_to_go_on(Heard("you are right, i keep drinking", "answer", "avoid", {}))
    assert steered("no quiero que me haga las preguntas", None, waiting=False) is None


def test_what_a_visit_costs_is_no_wait() -> None:
    """A price is asked for, whatever the words are like to a guess."""
    assert particular("¿cuánto cuesta la primera cita?", None) == "price"
    assert particular("¿en cuántos días me atienden?", None) != "price"


@pytest.mark.parametrize("text", ["ahi viene mi esposo, me tengo que ir", "ahorita viene mi novio, luego sigo"])
def test_who_comes_in_is_hidden_from(text: str) -> None:
    """Who must go because another comes is told how to hide this page."""
    assert leaves_unseen(Heard(text, "answer", "helped", {}))


def test_who_comes_for_supper_is_told_of() -> None:
    """A visit to come is no flight."""
    assert not leaves_unseen(Heard("ahorita viene mi mamá a cenar", "answer", "helped", {}))


def test_bullying_is_not_about_studies() -> None:
    """Who is bullied at school is not told that they know how their studies go."""
    assert topic_of("me hacen bullying en la escuela") != "school"
    assert topic_of("they bully me at school") != "school"
    assert topic_of("voy mal en la escuela") == "school"
