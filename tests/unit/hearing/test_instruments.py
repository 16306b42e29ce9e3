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


@pytest.mark.parametrize(
    "text",
    [
        "i'm 18 next month and in 11th grade",
        "im 18 in june, still in high school",
        "im 50/50 about it, i'm in 10th grade",
        "tengo 20 cigarros al dia y voy en la prepa",
        "i'm 20 oz a day, junior in high school",
        "im 20 days clean and in high school",
        "im not an adult, im 16",
        "tengo 20 días limpio, voy en la preparatoria",
        "i am 19 in march and im in 12th grade",
        "i'm 18, senior in high school",
        "tengo 18 en mayo y voy en la secundaria",
        "estoy 50/50, voy en segundo de secundaria",
        "im 30 mg a day, in 9th grade",
        "i'm 19 but still in high school",
        "tengo 18 pero sigo en la prepa",
        "im 25 percent better and in my junior year of high school",
    ],
)
def test_a_number_that_is_no_age_makes_nobody_grown(text: str) -> None:
    """Months ahead, halves, cigarettes and ounces; and a school they are in today wins over any number."""
    assert says_under_18(text)


@pytest.mark.parametrize(
    "text",
    [
        "im 20. i used to cut in high school",
        "i'm an adult lol, not in high school",
        "tengo 40 años y mi hija va a la secundaria",
        "i'm 45, my son is a junior in high school",
        "i'm 40, my daughter is 15 and in 10th grade",
        "im 34 and i hurt my knee in high school",
        "i'm 52 years old and started drinking in high school",
        "i'm 28, dropped out in 10th grade",
        "tengo 50 anos, deje la prepa",
        "tengo 35 y empece en la secundaria",
        "im 30 and work in high school cafeteria",
        "im 41 f, met him in high school",
        "i'm 29 and in high school i used to drink",
        "tengo 44 años, voy a la prepa por mi hijo",
        "i turned 30 and my kid is in 11th grade",
        "soy adulta, tome desde la secundaria",
        "i'm 60, he's in 12th grade",
        "i'm a 40 year old adult, high school was bad",
        "im 22 years old, quit after 11th grade",
        "im 33, since 10th grade",
        "im 38 looking for help, my kid is in high school",
        "tengo 41 cumplidos, mi hija va en la prepa",
    ],
)
def test_a_school_of_old_or_of_a_child_makes_nobody_young(text: str) -> None:
    """It was theirs, they work there, or it is where somebody else goes."""
    assert not says_under_18(text)


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
