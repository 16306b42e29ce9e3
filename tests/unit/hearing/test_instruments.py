"""What counts as an answer to an item, and whom the questionnaires are offered to."""

import pytest

from bot.hearing.answers.age import says_under_18
from bot.hearing.answers.taking import SKIPPED, TOLD, Heard
from bot.hearing.instruments import (
    ANSWERS,
    DECLINE,
    ITEMS,
    PHQ4,
    STANDS,
    TAKE,
    TAPS1,
    matched,
    taken_items,
)
from bot.hearing.moves import ANSWER, reconsidered

HERE = {"locale": "en", "profile": "full"}


def stands(heard: Heard, **told: str) -> str | None:
    """Return how the offer stands after a message, None where it stays as it was."""
    return taken_items(heard, HERE | told).get(STANDS)


@pytest.mark.parametrize("item", ITEMS)
def test_each_answer_of_the_list_is_taken_however_it_is_typed(item: str) -> None:
    """Capitals, stops and small words around it do not matter; and no guess of the model comes before it."""
    for answer in ANSWERS[item]:
        for typed in (answer, answer.upper(), f"{answer.lower()}.", f"i\u2019d say {answer.lower()}", f"  {answer}, "):
            assert matched(item, typed) == answer
        assert reconsidered(answer, "hours", 1.0, item, 8) == ANSWER


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (PHQ4[0], "not several days"),
        (PHQ4[0], "monthly"),
        (PHQ4[0], "every day"),
        (PHQ4[0], "2"),
        (TAPS1[0], "never mind"),
        (TAPS1[0], "never, well, weekly"),
        (TAPS1[0], "several days"),
        (None, "never"),
        ("goal", "never"),
    ],
)
def test_nothing_else_is_taken_for_an_answer(item: str | None, text: str) -> None:
    """What only comes close is asked again with buttons, not guessed."""
    assert matched(item, text) is None


@pytest.mark.parametrize(
    "text",
    ["i'm 16", "I am fifteen", "im 17 and scared", "tengo 15 años", "16 yo here", "i'm in 10th grade", "under 18"],
)
def test_who_says_they_are_young_is_heard(text: str) -> None:
    """Also where it stands inside an answer to something else."""
    assert says_under_18(text)
    assert stands(Heard(text, "answer", "brings", {STANDS: "fits"})) == "closed"


@pytest.mark.parametrize("text", ["i'm 40", "i'm 16 days without a drink", "tengo 35", "call me at 16 main street"])
def test_other_numbers_are_no_age(text: str) -> None:
    """A count of days is not taken for one."""
    assert not says_under_18(text)


@pytest.mark.parametrize("tier", ["T0", "T1", "T2"])
def test_danger_closes_the_offer_for_good(tier: str) -> None:
    """Heard in these words or told by the edge, while anything stands, and whatever comes after."""
    for before in ("unfit", "fits", "offered", "open"):
        assert stands(Heard("words", "share", None, {STANDS: before}, {"tier": tier})) == "closed"
        assert stands(Heard("words", "share", None, {STANDS: before}), talk_tier=tier) == "closed"
    assert stands(Heard("let's go on", TAKE, None, {STANDS: "closed"})) is None


@pytest.mark.parametrize(
    ("told", "slots"),
    [
        ({"locale": "es"}, {}),
        ({"profile": "logistics_only"}, {}),
        ({}, {"for_whom": "for my son"}),
    ],
)
def test_whom_it_does_not_fit_now_it_may_fit_later(told: dict[str, str], slots: dict[str, str]) -> None:
    """Language, law and whom this is for are looked at anew with each message."""
    assert stands(Heard("hello", "greet", None, {STANDS: "fits", **slots}), **told) == "unfit"
    assert stands(Heard("hello", "greet", None, {STANDS: "unfit"})) == "fits"


@pytest.mark.parametrize(
    ("intent", "after"), [(TAKE, "open"), ("affirm", "open"), (DECLINE, "closed"), ("deny", "closed")]
)
def test_an_offer_is_taken_or_left_by_button_or_in_words(intent: str, after: str) -> None:
    """Taken, every item is emptied, so that its question is asked; left, every item is declined, in any later talk too.

    Anything else leaves the buttons standing.
    """
    found = taken_items(Heard("x", intent, None, {STANDS: "offered"}), HERE)

    assert found[STANDS] == after
    assert {name: value for name, value in found.items() if name in ITEMS} == (
        dict.fromkeys(ITEMS, None if after == "open" else SKIPPED)
    )
    assert stands(Heard("is it private", "is_private", None, {STANDS: "offered"})) is None


@pytest.mark.parametrize("known", [SKIPPED, TOLD, "Weekly"])
def test_what_an_earlier_talk_had_is_not_offered_again(known: str) -> None:
    """Answered or declined: one item is enough, for they are offered together."""
    assert stands(Heard("hello", "greet", None, {STANDS: "fits", TAPS1[0]: known})) == "unfit"


def test_a_yes_to_something_else_takes_nothing() -> None:
    """In the middle of a question the word means what was asked there."""
    assert taken_items(Heard("yes", "affirm", "goal", {STANDS: "offered"}), HERE) == {}
