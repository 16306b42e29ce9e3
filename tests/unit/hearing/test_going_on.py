"""To go on and a wish for the questions: they start or go on, and are nobody's answer."""

from __future__ import annotations

import pytest

from bot.hearing.answers.filing import told_besides
from bot.hearing.answers.taking import CHECK_IN, START, Heard
from bot.hearing.lines.pieces import pieces
from bot.hearing.wishes.going_on import asks_to_go_on, comes_back, goes_on
from bot.hearing.wishes.seeing import sees
from bot.hearing.wishes.steering import SHOW_SUMMARY, steered

ONWARD = (
    "Go on",
    "ok keep going",
    "Keep going.",
    "k ask then",
    "whatever the next one is go ahead",
    "continue please",
    "Could I perhaps begin whatever questions you normally ask",
    "Yes I would like the questions please. Which one do I press?",
    "Shall I answer the questions then?",
    "can we go on with whatever questions you have",
    "dale sigue",
    "ya, síguele pues",
    "bueno hazme las preguntas pero rapido q tengo q dormir un rato",
    "sí, quiero contestar las preguntas",
)
OF_ELSE = (
    "do I have to answer the questions?",
    "who sees the questions",
    "can I ask you some questions",
    "what happens if I answer the questions",
    "I don't want the questions",
    "I already did the questions",
    "I can't keep going like this",
    "keep going to meetings",
    "how do I go on without her",
    "go ahead",
    "tengo que contestar las preguntas?",
    "ya contesté sus preguntas",
    "no quiero las preguntas",
    "quiero seguir adelante con mi vida",
    "seguir",
    "pregunto por mi hijo",
)


def heard(text: str, question: str | None = None, last: str | None = None) -> Heard:
    """Return a message, perhaps at a question, perhaps behind an action."""
    return Heard(text, "share", question, {}, {}, last)


@pytest.mark.parametrize("question", [None, "goal", "life"])
@pytest.mark.parametrize("text", ONWARD)
def test_the_questions_start_or_go_on(text: str, question: str | None) -> None:
    """With none on the table they start; at one it stays, and nothing is filed."""
    assert comes_back(heard(text, question))


@pytest.mark.parametrize("question", [None, "goal"])
@pytest.mark.parametrize("text", OF_ELSE)
def test_what_only_names_the_questions_or_going_on_is_no_wish_for_them(text: str, question: str | None) -> None:
    """A question about them, a refusal and a life that goes on start nothing."""
    assert not asks_to_go_on(heard(text, question))


def test_behind_an_offer_it_is_a_yes_to_that() -> None:
    """Whoever was just offered the questionnaires goes on with those."""
    assert not asks_to_go_on(heard("go on", last="utter_offer_items"))
    assert not asks_to_go_on(heard("dale sigue", last="utter_offer_items"))


@pytest.mark.parametrize("text", ["whatever the next one is go ahead", "dale sigue", "ok ask away", "seguimos pues"])
def test_at_a_check_in_it_is_an_answer_and_nothing_is_kept(text: str) -> None:
    """How it is going was asked; to go on tells nothing besides."""
    assert not asks_to_go_on(heard(text, CHECK_IN))
    assert told_besides(heard(text, CHECK_IN)) is None


@pytest.mark.parametrize(
    "text", ["i was in the middle of fixin my paper. show me it again", "a ver, enséñemela otra vez"]
)
def test_what_was_told_is_shown_once_more(text: str) -> None:
    """Asked at a question, it is no answer to it."""
    assert steered(text, "life", waiting=False) == SHOW_SUMMARY


@pytest.mark.parametrize("text", ["I want to see my kids again", "quiero ver a mi hija otra vez"])
def test_a_hope_to_see_somebody_is_none(text: str) -> None:
    """It is what somebody hopes for."""
    assert steered(text, "goal", waiting=False) is None


@pytest.mark.parametrize(
    "text", ["i like the questions, my goal is to quit drinking", "quiero las preguntas, mi meta es dormir"]
)
def test_an_answer_beside_a_liking_for_the_questions_is_not_lost(text: str) -> None:
    """It tells, and is no wish to go on."""
    assert not asks_to_go_on(Heard(text, "", None, {}))
    assert asks_to_go_on(Heard(text.partition(",")[0], "", None, {}))


@pytest.mark.parametrize(
    "text",
    [
        "lemme see what u got on me so far", "this is slow but ok. and i said show me what u wrote down",
        "All right. Then let me see what you wrote down, before anyone reads it.", "show me what u sent",
        "una cosa, muéstreme otra vez lo q mandó", "enséñeme lo que anotó",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", [None, "avoid"])
def test_who_orders_plainly_to_see_what_was_written_is_shown_it(text: str, question: str | None) -> None:
    """Whatever stands beside it, and whatever was asked."""
    assert steered(text, question, waiting=False) == SHOW_SUMMARY
    assert steered("my boss saw what you wrote to her", question, waiting=False) != SHOW_SUMMARY
    assert steered("mi jefe vio lo que le escribí", question, waiting=False) != SHOW_SUMMARY


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ok ask ur 10 things. this is for me", None),
        ("fine, ask me the twelve things", "brings"),
        ("no one is joining. just ask me the questions. i have 15 minutes", "helped"),
        ("nadie se conecta. hágame las preguntas. tengo 10 minutos", "supports"),
    ],
)
def test_who_wants_the_questions_at_last_has_answered_none(text: str, question: str | None) -> None:
    """That nobody came, and how much time there is, stood under what has helped."""
    assert goes_on(text, question) == START


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("nobody is joining me at church", "supports"),
        ("nobody has joined. my kids left", "brings"),
        ("nadie se une a mí en esto, solo mi hermana", "supports"),
        ("i got 20 minutes of sleep", "life"),
    ],
)
def test_who_tells_of_nobody_in_their_life_answers(text: str, question: str) -> None:
    """Only beside a wish for the questions is it said of the chat."""
    assert goes_on(text, question) is None


@pytest.mark.parametrize("question", ["avoid", "preferences", "name"])
def test_to_go_on_in_a_word_is_no_answer(question: str) -> None:
    """It stood as what to call somebody, though as a hope it may be one."""
    assert asks_to_go_on(Heard("seguir", "answer", question, {}))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("nah that's it. show me", True),
        ("no, eso es todo. muéstreme", True),
        ("can i stop here. show me", True),
        ("a call. show me", False),
        ("show me how to breathe", False),
        ("nada más que me muestre mi sobrino", False),
    ],
)
def test_that_is_all_and_to_be_shown_is_no_first_step(text: str, *, shown: bool) -> None:
    """It asks for the summary; behind something told it may mean another thing."""
    assert sees([plain for _, plain in pieces(text)], text, asked=True) is shown


@pytest.mark.parametrize("text", ["seguir", "continuar por favor", "que más", "y que mas", "what else", "whats next"])
@pytest.mark.parametrize("question", ["avoid", "supports", "name", "preferences"])
def test_a_bare_word_to_go_on_answers_no_question(text: str, question: str) -> None:
    """It is a command: nothing is filed, and the question stays."""
    assert comes_back(heard(text, question))


@pytest.mark.parametrize("text", ["seguir", "que mas", "seguir trabajando", "what else helps"])
def test_a_bare_word_may_be_what_is_hoped_for(text: str) -> None:
    """Or tell something with more beside it."""
    assert not asks_to_go_on(heard(text, "goal"))
    assert not asks_to_go_on(heard(text))
