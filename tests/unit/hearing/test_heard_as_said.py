"""Words that were taken for something else: a language told of, a question said over, a wish to change."""

from __future__ import annotations

import pytest

from bot.hearing.answers.age import says_under_18
from bot.hearing.answers.calling import is_no_name
from bot.hearing.answers.filing import filing, strayed
from bot.hearing.answers.taking import NOTED_REACH, START, Heard
from bot.hearing.answers.topics import topic_of
from bot.hearing.answers.whom_to_see import asks_whom_to_see
from bot.hearing.drunk_now import drunk_now
from bot.hearing.moves import untold_helper
from bot.hearing.plausible import plausible
from bot.hearing.questions.asking import asked
from bot.hearing.questions.asking_form import announces
from bot.hearing.questions.particular import particular
from bot.hearing.questions.speaking import wishes_this_talk
from bot.hearing.tone.keeping import leaves_unseen
from bot.hearing.wishes.apart import apart, echoes
from bot.hearing.wishes.going_on import asks_to_go_on, goes_on, without_courtesy
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


@pytest.mark.parametrize(
    "text",
    [
        "if it isn't any trouble, would you be so kind as to ask me the questions?",
        "would you be so good as to take me through your questions",
        "i was not complaining, i meant only that i would be happy to answer the questions",
        "si no es molestia, ¿tendría la bondad de hacerme las preguntas?",
        "¿sería usted tan amable de hacerme sus preguntas?",
    ],
)
def test_a_courtesy_is_no_complaint(text: str) -> None:
    """What is only polite is left out, and the wish for the questions stands."""
    assert goes_on(text, None) == START or asks_to_go_on(Heard(text, "feedback", None, {}))


def test_trouble_that_is_meant_stays() -> None:
    """Questions that are too much trouble are wanted by nobody, and a text that is no courtesy is as it was."""
    text = "it is too much trouble to answer all your questions"
    assert without_courtesy(text) == text
    assert goes_on(text, None) is None
    assert not asks_to_go_on(Heard(text, "feedback", None, {}))


@pytest.mark.parametrize("question", ["helped", "goal", "supports", "avoid"])
@pytest.mark.parametrize("text", ["whats next", "so what's next then", "¿qué sigue?", "y qué sigue ahora"])
def test_what_comes_next_at_a_question_is_that_one(text: str, question: str) -> None:
    """It is asked again; with none on the table it is asked of what comes after."""
    assert asks_to_go_on(Heard(text, "question", question, {}))
    assert not asks_to_go_on(Heard(text, "question", None, {}))


@pytest.mark.parametrize(
    "text",
    ["I should much prefer to speak to a lady", "i should prefer, if at all possible, to talk with a woman my own age",
     "preferiría hablar con una señora, si no es mucha molestia", "prefiero un hombre"],
)  # fmt: skip
def test_by_whom_to_be_seen_is_a_wish_however_polite(text: str) -> None:
    """It is put down, and calls nobody now."""
    assert asks_whom_to_see(text)


@pytest.mark.parametrize("text", ["can i speak to a lady now", "i should prefer wine", "prefiero una cerveza"])
def test_what_is_no_such_wish(text: str) -> None:
    """Who asks to speak to one now is given one; a drink is nobody."""
    assert not asks_whom_to_see(text)


@pytest.mark.parametrize(
    "text",
    ["i am rather fond of sherry since Arthur died", "a couple glasses of wine at night", "hoy no la he tomado",
     "i blacked out from vodka last night but im fine now",
     "desde que mi esposo murió me aficioné al vino por las noches"],
)  # fmt: skip
def test_a_fondness_and_last_night_are_not_now(text: str) -> None:
    """No word of staying awake; who is drunk as they write hears it still."""
    assert not drunk_now(text)
    assert drunk_now("i am fond of gin and im drunk")
    assert drunk_now("i blacked out last night and im still drinking vodka")


@pytest.mark.parametrize(
    "text",
    [
        "im 20. i used to cut in high school",
        "i'm an adult lol, not in high school",
        "tengo 40 años y mi hija va a la secundaria",
    ],
)
def test_who_says_to_be_grown_is_not_young(text: str) -> None:
    """A school is theirs no more; days without and a child's age make nobody grown."""
    assert not says_under_18(text)
    assert says_under_18("im 20 days clean and in high school")
    assert says_under_18("im not an adult, im 16")
    assert says_under_18("tengo 20 días limpio, voy en la preparatoria")


@pytest.mark.parametrize(
    ("text", "intent", "meant"),
    [
        ("private stuff", "is_private", False),
        ("cosas personales", "is_private", False),
        ("is this private", "is_private", True),
        ("si tengo seguro", "insurance", False),
        ("pues si tengo medicaid", "insurance", False),
        ("¿y si tengo seguro?", "insurance", True),
        ("i cut years ago but im past it, i dont want that brought up", "ambivalent", False),
        ("mi esposo dice que soy alcohólica", "for_someone_else", False),
        ("my wife says i drink too much", "for_someone_else", False),
        ("my wife says i need help for her", "for_someone_else", False),
        ("my wife drinks too much", "for_someone_else", True),
        ("mi hijo dice que no toma", "for_someone_else", True),
    ],
)
def test_what_is_told_is_not_asked(text: str, intent: str, meant: bool) -> None:
    """A topic, an insurance, a past, and what others say of the one who writes."""
    assert plausible(text, intent) is meant


@pytest.mark.parametrize("text", ["who calls me and when", "who will call me back", "¿quién me llama y a qué hora?"])
def test_who_calls_and_when_is_asked(text: str) -> None:
    """It is no answer; who tells of a caller is not asking."""
    assert particular(text, "helped") == "call_at"
    assert particular("who calls me names is my dad", "helped") != "call_at"


@pytest.mark.parametrize(
    "text", ["did you see the medicaid thing? am i still covered", "is my insurance still active?", "¿sigo asegurado?"]
)
def test_whether_one_is_covered_is_asked_of_insurance(text: str) -> None:
    """And of no call that went out."""
    assert particular(text, None) == "plans"


def test_a_spray_for_allergies_is_no_naloxone() -> None:
    """Where one is had is said of naloxone only."""
    found = [
        asked(text, talking=False)
        for text in ("where do i get nasal spray for my allergies", "where do i get nasal spray")
    ]
    assert [one.about == "naloxone" for one in found if one] == [False, True]


@pytest.mark.parametrize(
    "text",
    ["do you call child protective services?", "¿llaman a servicios infantiles?", "¿avisan a protección de menores?"],
)
def test_those_who_take_children_are_asked_about_as_such(text: str) -> None:
    """By any of their names, in both languages."""
    found = asked(text, talking=False)
    assert found is not None
    assert found.about in ("police", "child")
