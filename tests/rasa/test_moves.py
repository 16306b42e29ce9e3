"""When a guess is acted on: the rules alone, without a model."""

from __future__ import annotations

import pytest
from nlu_lines import read

from bot.hearing.answers.taking import CHECK_IN
from bot.hearing.moves import (
    ACTS,
    COMFORTED,
    FLOOR,
    HOWEVER_LONG,
    INTERRUPTS,
    LIKELY_ANSWERS,
    LONGEST_ASIDE,
    reconsidered,
)
from bot.rasa_box.inputs import ROOT

LONG = 8

WORDS = {
    "feedback": "this chat stops me there",
    "peers": "i want to meet others there",
    "show_summary": "let me see it there",
    "is_patient_here": "is my brother staying there",
    "feel_alone": "i am alone in there",
    "underage": "i am only 15 there",
    "praise": "thanks, that helped me there",
    "just_looking": "i am just looking around there",
    "ambivalent": "part of me wants to stay there",
    "grounding": "i am panicking over there",
    "is_private": "who can read it there",
    "drunk": "i am drunk in there",
}
"""What bears out the guesses that need it (bot.hearing.plausible); for the others `ANY` will do."""
ANY = "some words on stopping there"


@pytest.mark.parametrize("intent", sorted(ACTS))
def test_a_weak_guess_is_heard_out_or_not_understood(intent: str) -> None:
    """Below the floor a sentence was told and a word or two was not understood; at the floor it counts.

    Some acts ask the words to bear them out, too: nobody hears of loneliness who spoke of none.
    """
    weak, words = FLOOR - 0.01, WORDS.get(intent, "words that they say there")

    assert reconsidered(words, intent, weak, None, LONG) == "share"
    assert reconsidered("two there", intent, weak, None, LONG) == "nlu_fallback"
    assert reconsidered(words, intent, FLOOR, None, LONG) is None


@pytest.mark.parametrize("intent", sorted(ACTS & WORDS.keys() - {"feedback", "praise"} - COMFORTED))
def test_what_no_word_bears_out_is_told_however_sure_the_guess(intent: str) -> None:
    """The model has nothing to go by then."""
    assert reconsidered("words on stopping here", intent, 1.0, None, LONG) == "share"


def test_a_question_needs_no_certainty() -> None:
    """To answer a question about cost by mistake does no harm."""
    assert reconsidered("and the money part", "cost", 0.35, None, LONG) is None


@pytest.mark.parametrize("intent", ["greet", "thank", "affirm", "deny", "share", "for_someone_else", "nlu_fallback"])
def test_what_is_no_interruption_is_the_answer(intent: str) -> None:
    """However sure the model is, these do not come between a question and its answer."""
    assert reconsidered(ANY, intent, 1.0, "goal", LONG) == "answer"


@pytest.mark.parametrize(("intent", "floor"), INTERRUPTS.items())
def test_an_interruption_needs_confidence(intent: str, floor: float) -> None:
    """Just below its floor it is the answer, at the floor it interrupts."""
    words = WORDS.get(intent, ANY)

    assert reconsidered(words, intent, floor - 0.01, "for_whom", LONG) == "answer"
    assert reconsidered(words, intent, floor, "for_whom", LONG) is None


@pytest.mark.parametrize(("question", "intents"), LIKELY_ANSWERS.items())
def test_what_could_be_the_answer_needs_more(question: str, intents: tuple[str, ...]) -> None:
    """A goal like "to stop" is a goal before it is a command; everything listed can interrupt at all."""
    for intent in intents:
        words = WORDS.get(intent, ANY)
        assert reconsidered(words, intent, INTERRUPTS[intent] + 0.01, question, LONG) == "answer"
        assert reconsidered(words, intent, 0.9, question, LONG) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("STOP!!", "stop"),
        ("stop please", "stop"),
        ("Adiós.", "goodbye"),
        ("skip", "skip"),
        ("saltar, por favor", "skip"),
        ("a person", "ask_human"),
        ("quiero hablar con una persona", "ask_human"),
        ("hang on, i need a person", "ask_human"),
        ("espere, necesito una persona", "ask_human"),
        ("wait, stop", "stop"),
    ],
)
def test_a_bare_phrase_means_one_thing_everywhere(text: str, intent: str) -> None:
    """With or without a question, whatever the model thinks, in capitals and with courtesy."""
    assert {reconsidered(text, "share", 1.0, question, LONG) for question in (None, "goal", "needs")} == {intent}


def test_no_to_going_on_is_a_pause() -> None:
    """Only where that was asked, and not on a weak guess; "yes" goes on, as does anything told."""
    assert reconsidered("no", "deny", 1.0, CHECK_IN, LONG) == "pause"
    assert reconsidered("no", "deny", FLOOR - 0.01, CHECK_IN, LONG) == "answer"
    assert reconsidered("no", "deny", 1.0, "helped", LONG) == "answer"
    assert reconsidered("yes", "affirm", 1.0, CHECK_IN, LONG) == "answer"


def test_someone_who_speaks_a_language_is_a_preference() -> None:
    """And not a wish to switch the chat, which still works in other words."""
    assert reconsidered("someone who speaks Spanish", "switch_to_es", 0.95, "preferences", LONG) == "answer"
    assert reconsidered("en español por favor", "switch_to_es", 0.95, "preferences", LONG) is None


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("a woman please", "ask_human"),
        ("a female therapist, please", "ask_human"),
        ("una mujer por favor", "ask_human"),
        ("someone who speaks Spanish", "switch_to_es"),
        ("alguien que hable inglés", "switch_to_en"),
    ],
)
def test_C07_a_preference_stays_one_wherever_it_is_said(text: str, intent: str) -> None:
    """Nobody is put in line and no language is switched by it; the next turn has it as told or as the answer."""
    assert reconsidered(text, intent, 0.95, None, LONG) == "share"
    assert {reconsidered(text, intent, 0.95, question, LONG) for question in (CHECK_IN, "goal")} == {"answer"}


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("i need a person, a woman please", "ask_human"),
        ("i want to talk to someone who speaks spanish", "ask_human"),
        ("can you speak spanish", "switch_to_es"),
        ("in spanish please", "switch_to_es"),
        ("¿habla español?", "switch_to_es"),
    ],
)
def test_what_asks_for_more_than_that_is_done(text: str, intent: str) -> None:
    """A wish for a person now, or for this chat in another language, is no mere preference."""
    assert reconsidered(text, intent, 0.95, None, LONG) is None


@pytest.mark.parametrize(
    ("burst", "intent"),
    [
        ("im so tired\nidk\nstop", "stop"),
        ("i dont know\nskip please", "skip"),
        ("a person\nplease\ni cant do this here", "ask_human"),
        ("no sé\nsaltar", "skip"),
    ],
)
def test_control_is_not_lost_in_a_burst(burst: str, intent: str) -> None:
    """A command as the last of several messages is one, and a wish for a person as any of them."""
    assert {reconsidered(burst, "share", 1.0, question, LONG) for question in (None, "goal")} == {intent}


def test_a_burst_that_begins_like_a_command_is_heard_whole() -> None:
    """Para and then "mi hermano" is for a brother, and stops nothing."""
    assert reconsidered("para\nmi hermano", "for_someone_else", 0.9, None, LONG) is None


@pytest.mark.parametrize("text", ["", "...", "¿?", " ", "\u200b"])
def test_without_words_nothing_is_answered(text: str) -> None:
    """In the middle of a question too."""
    assert {reconsidered(text, "affirm", 1.0, question, LONG) for question in (None, "goal")} == {"no_words"}


RAMBLED = "i never know where to start with these things, my sister, the kettle just went off hold on"


def test_who_tells_much_is_answering() -> None:
    """Longer than any aside, with nothing asked: an answer, but for what must be heard in any number of words."""
    assert reconsidered(RAMBLED, "is_patient_here", 0.99, "supports", LONG) == "answer"
    assert reconsidered(f"{RAMBLED}, is she there?", "is_patient_here", 0.99, "supports", LONG) is None
    assert {
        reconsidered(f"{RAMBLED}, and {WORDS.get(intent, 'stopping')}", intent, 0.99, "supports", LONG)
        for intent in HOWEVER_LONG
    } == {None}
    assert set(INTERRUPTS) > HOWEVER_LONG


def test_no_aside_that_is_known_is_longer_than_that() -> None:
    """Measured on every line there is, so that the limit moves when a longer one is taught."""
    files = (*(ROOT / "data/nlu").glob("*.yml"), *(ROOT / "tests/rasa").glob("*_nlu.yml"))
    blocks = [block for path in files for block in read(path)["nlu"]]
    asides = [block for block in blocks if block["intent"] in INTERRUPTS]
    longest = max(len(line[2:].split()) for block in asides for line in block["examples"].splitlines())

    assert longest == LONGEST_ASIDE
