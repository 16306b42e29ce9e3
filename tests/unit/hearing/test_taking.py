"""What a message puts into slots, beside the answer to the question on the table."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.hearing.answers.straying import strays_to
from bot.hearing.answers.taking import CHECK_IN, CHECK_IN_FOR, QUESTIONS, SKIPPED, UNASKED, Heard, taken
from bot.hearing.answers.taking import LINES as TOLD_LINES
from bot.hearing.answers.topics import TOPICS
from bot.hearing.beside import entities
from tests.unit.hearing.lines_left import LEFT
from tests.unit.hearing.lines_taken import TAKEN

LINES = [line.strip() for table in (TAKEN, LEFT) for text in table.values() for line in text.strip().splitlines()]
BEGUN: dict[str, Any] = {"talk_begun": True, CHECK_IN: UNASKED}


def take(
    text: str, question: str | None = None, intent: str = "answer", tier: str = "T4", **slots: Any
) -> dict[str, str | None]:
    """Return what a message fills."""
    return taken(Heard(text, intent, question, slots, {"tier": tier, "kind": "none"}))


def before(question: str, **slots: Any) -> dict[str, Any]:
    """Return the slots of a talk that has come to this question, all before it answered plainly."""
    asked = QUESTIONS[: QUESTIONS.index(question)]
    return {**BEGUN, **dict.fromkeys(asked, "plain"), **slots}


def test_several_answers_in_one_message() -> None:
    """Each in its own words, and the name as the name; whom it is for is no more than that (seeds B15)."""
    text = "for me. my name is Sam, text me after 5, no voicemail, and a woman please"

    assert take(text, "for_whom", **BEGUN) == {
        "for_whom": "for me",
        "name": "Sam",
        "contact": "text me after 5, no voicemail",
        "preferences": "a woman please",
    }


def test_the_question_on_the_table_is_left_to_the_form() -> None:
    """Its answer is the whole message, not a part of it."""
    assert "name" not in take("well, my name is Sam", "name", **before("name", uses=UNASKED))


@pytest.mark.parametrize(
    ("slots", "text", "found"),
    [
        ({}, "call me Jo", "call me Jo"),
        ({"name": SKIPPED}, "call me Jo", "call me Jo"),
        ({"name": "sam"}, "call me Jo", None),
        ({"name": "sam"}, "actually call me Jo", "actually call me Jo"),
        ({"name": "sam"}, "actually, call me Jo", "call me Jo"),
        ({"name": "sam"}, "change my name to Jo", "change my name to Jo"),
        ({"name": "sam"}, "en realidad me llamo Jo", "en realidad me llamo Jo"),
    ],
)
def test_only_a_clear_correction_overwrites(slots: dict[str, str], text: str, found: str | None) -> None:
    """What was said first stands, what was declined may be told after all (seeds B06)."""
    assert take(text, "helped", **BEGUN, **slots).get("name") == found


def test_what_holds_several_things_is_added_to() -> None:
    """No voicemail, told later, does not push out the hour."""
    assert (
        take("no voicemail", "helped", contact="call me after 5", **BEGUN)["contact"] == "call me after 5, no voicemail"
    )
    assert "contact" not in take("no voicemail", "helped", contact="call me after 5, no voicemail", **BEGUN)


@pytest.mark.parametrize("intent", ["share", "used_again", "feel_ashamed"])
def test_what_is_told_before_the_talk_is_what_brings_someone(intent: str) -> None:
    """So it is not asked twice; a second message is added to the first (seeds D06)."""
    first = take("i drink every night since june", intent=intent)
    both = take("and my wife has left me", intent=intent, brings="i drink every night since june")

    assert first == {"brings": "i drink every night since june"}
    assert both == {"brings": "i drink every night since june, and my wife has left me"}


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("idk", "share", {}),
        ("ok then", "share", {}),
        ("do you help with drinking?", "share", {}),
        ("how much does it cost to come", "cost", {}),
        ("that was all of it for today", "share", {"talk_begun": True}),
        ("i drink every night since june", "share", {"brings": SKIPPED}),
        ("i want to die, my name is Sam", "crisis", {}),
        ("he hits me, call me after 5", "being_hurt", {}),
        ("in spanish please", "switch_to_es", {}),
        ("/start_talk", "start_talk", {}),
    ],
)
def test_what_brings_nobody_is_not_taken(text: str, intent: str, slots: dict[str, Any]) -> None:
    """Small talk, questions, what comes after the talk, and what comes with a cry."""
    assert take(text, intent=intent, **slots) == {}


@pytest.mark.parametrize("text", ["actually call me Jo", "my name is Sam and my number is 555 123 4567", "for my son"])
def test_a_name_or_a_number_alone_is_not_what_brings_someone(text: str) -> None:
    """It goes where it belongs, and nowhere else."""
    assert "brings" not in take(text, intent="share")
    assert take(text, intent="share")


@pytest.mark.parametrize(
    ("text", "for_whom"),
    [
        ("my son is using and i don't know what to do", "my son is using"),
        ("hi. i'm worried about my brother. he drinks", "i'm worried about my brother"),
        ("mi hija toma mucho, no sé qué hacer", "mi hija toma mucho, no sé qué hacer"),
    ],
)
def test_who_it_is_for_is_not_asked_twice(text: str, for_whom: str) -> None:
    """Nor is someone who writes for another asked what using does for them (seeds C09, D06)."""
    assert take(text, intent="for_someone_else") == {"brings": text, "for_whom": for_whom, "uses": UNASKED}


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ({"brings": "i drink"}, "life"),
        ({"goal": "dejar de tomar"}, "life"),
        ({"helped": "weed honestly"}, "life"),
        ({"brings": "work stress"}, "uses"),
        ({"brings": "i don't drink, i just can't sleep"}, "uses"),
        ({"brings": "i drink", "avoid": "my drinking"}, "uses"),
        ({"brings": "i drink", "for_whom": "my son"}, "uses"),
        ({"brings": SKIPPED}, "uses"),
    ],
)
def test_one_of_using_and_days_is_left_out(told: dict[str, str], left: str) -> None:
    """When it is next, by all that was told until then (seeds C08, C09)."""
    slots = before("brings", **{"for_whom": "me", **told, "brings": None})
    intent = "skip" if told.get("brings") == SKIPPED else "answer"

    found = take(told.get("brings", "things"), "brings", intent, **slots)

    assert {name for name, value in found.items() if value == UNASKED} == {left}


def test_it_is_left_open_while_drinking_may_still_come_up() -> None:
    """What brings someone may be told long before the question is due."""
    assert "uses" not in take("for me", "for_whom", brings="work stress", **BEGUN)


def walk(answers: dict[str, str], *, intent: str = "answer", **slots: Any) -> list[tuple[str, str | None]]:
    """Go through a talk as the form does; return each question with why the check-in came after it, if it did."""
    state: dict[str, Any] = {**dict.fromkeys(QUESTIONS), **BEGUN, **slots}
    asked: list[tuple[str, str | None]] = []
    while question := next((name for name in (CHECK_IN, *QUESTIONS) if state[name] is None), None):
        assert len(asked) < 40, "the talk goes on for ever"
        text = "keep going" if question == CHECK_IN else answers.get(question, "plain")
        found = take(text, question, intent, **state)
        state |= {question: SKIPPED if intent == "skip" else text, **found}
        if question != CHECK_IN:
            asked.append((question, state[CHECK_IN_FOR] if state[CHECK_IN] is None else None))
    return asked


@pytest.mark.parametrize("intent", ["answer", "skip"])
def test_every_fourth_question_is_followed_by_a_check_in(intent: str) -> None:
    """Answered or declined; not after the last, where the summary comes (seeds B04)."""
    asked = walk({}, intent=intent)

    assert [name for name, _ in asked] == [name for name in QUESTIONS if name != "uses"]
    assert [number for number, (_, why) in enumerate(asked, start=1) if why == "pace"] == [4, 8]


def test_what_was_told_ahead_counts_when_its_question_would_have_come() -> None:
    """Whoever says four things at once is not asked at once how it is going."""
    asked = walk({}, name="sam", contact="text me", preferences="a woman please", goal="i want to get better")

    assert [name for name, why in asked if why == "pace"] == ["supports", "needs"]


def test_something_heavy_is_followed_by_one_at_once() -> None:
    """And the one for the fourth question is left out right after it: never twice in a row (seeds B04)."""
    asked = dict(walk({"supports": "my brother died", "goal": "since my mom died i want peace"}))

    assert asked["supports"] == "heavy"
    assert asked["goal"] is None
    assert dict(walk({"avoid": "my mom died"}))["avoid"] is None, "the fourth had one"


def test_what_the_screen_hears_is_heavy_too() -> None:
    """T3: worth slowing down for, and no alarm (seeds B04, B09)."""
    found = take("i can't stop crying", "brings", tier="T3", **before("brings"))

    assert found[CHECK_IN] is None
    assert found[CHECK_IN_FOR] == "heavy"


def test_a_skip_is_not_heavy() -> None:
    """Nothing was told."""
    assert CHECK_IN not in take("/skip", "helped", "skip", "T3", **before("helped"))


def test_who_asks_for_the_questions_at_the_check_in_has_answered_it() -> None:
    """It is not asked again."""
    assert take("sí, sigamos", CHECK_IN, "start_talk", **{**before("goal"), CHECK_IN: None}) == {CHECK_IN: SKIPPED}


def test_who_comes_back_after_a_pause_at_the_check_in_is_not_asked_it_again() -> None:
    """Going on is the answer, and the next question is not followed by another check-in."""
    back = take("/start_talk", None, "start_talk", **{**before("goal"), CHECK_IN: None})
    after = take("my mom died", "goal", **before("goal") | back)

    assert back[CHECK_IN] is not None
    assert after[CHECK_IN] == UNASKED


@pytest.mark.parametrize(
    ("text", "question", "topic"),
    [
        ("i can't sleep", "brings", "sleep"),
        ("mucho trabajo", "life", "work"),
        ("my dad", "avoid", None),
        ("work, it keeps me busy", "helped", None),
        ("call me after work", "contact", None),
        ("sam", "brings", None),
    ],
)
def test_the_topic_is_told_where_trouble_is_asked_about(text: str, question: str, topic: str | None) -> None:
    """What to avoid stays unnamed, and what helps is no trouble."""
    assert take(text, question, **before(question)).get("topic") == topic


def test_the_trouble_of_a_loved_one_is_not_said_back_as_the_writers_own() -> None:
    """A mother who wants her daughter to sleep is not told of her own nights."""
    told = {**before("goal"), "for_whom": "it's for my daughter"}
    assert take("i want her to sleep again", "goal", **told).get("topic") is None


@pytest.mark.parametrize("intent", ["crisis", "ask_human", "stop", "pause", "cost", "change_answer", "start_talk"])
@pytest.mark.parametrize("line", LINES[::20])
def test_an_aside_fills_nothing_while_a_question_is_on_the_table(intent: str, line: str) -> None:
    """A form that saw a slot filled would ask on, and pass over a cry."""
    assert take(line, "goal", intent, **{**before("goal"), CHECK_IN: None}) == {}


_TEXTS = st.one_of(st.text(), st.lists(st.sampled_from([*LINES, ", ", ". ", " and ", "?"])).map("".join))
_SLOTS = st.dictionaries(
    st.sampled_from([*QUESTIONS, CHECK_IN, "talk_begun"]),
    st.one_of(st.none(), st.sampled_from([SKIPPED, UNASKED, "", "i drink", "for my son", "x"])),
)


@settings(max_examples=500)
@given(
    _TEXTS,
    st.sampled_from(["answer", "skip", "share", "for_someone_else", "start_talk", "crisis", "cost", ""]),
    st.sampled_from([None, CHECK_IN, *QUESTIONS]),
    _SLOTS,
    st.sampled_from([{}, {"tier": "T3", "kind": "distress"}]),
)
def test_whatever_comes_words_are_kept_and_nothing_is_made_up(
    text: str, intent: str, question: str | None, slots: dict[str, Any], risk: dict[str, str]
) -> None:
    """Never raises; only known names; every word is the person's; no answer is emptied or shortened."""
    found = taken(Heard(text, intent, question, slots, risk))

    assert set(found) <= {*TOLD_LINES, CHECK_IN, CHECK_IN_FOR, "topic"}
    assert question not in found or (question == CHECK_IN and found[CHECK_IN] is not None)
    assert found.get("topic") in (None, *TOPICS)
    for name in set(found) & set(TOLD_LINES):
        value = found[name]
        assert value
        words = value.removeprefix(f"{slots.get(name)}, ")
        assert value == UNASKED or all(part in text for part in words.split(", "))
        assert value != UNASKED or slots.get(name) is None


def test_B06_whom_it_is_for_taken_back_brings_back_the_question_that_fits() -> None:
    """What using does was left out for a loved one; corrected to themselves, who drinks is asked it after all."""
    slots = before("life", for_whom="for my son", brings="i drink every night", uses=UNASKED)

    found = take("no wait, it's for me", "life", "correct", **slots)

    assert found["uses"] is None
    assert found["life"] == UNASKED


@pytest.mark.parametrize(
    ("text", "vain"),
    [
        ("I do not use a thing but a blood pressure pill. You have me mixed up with my daughter.", True),
        ("i dont use anything", True),
        ("yo no uso nada", True),
        ("i don't use it every day, it slows me down", False),
        ("i dont use anything since may but i used to for sleep", False),
        ("yo no uso nada desde hoy", False),
        ("it calms me down", False),
        ("me calma", False),
    ],
)
def test_who_uses_nothing_is_asked_of_their_days(text: str, *, vain: bool) -> None:
    """Asked what using does for them, "i do not use" stands in no line under it."""
    slots = {"for_whom": "me", "brings": "my daughter drinks", "life": "__unasked__"}
    found = {one["entity"]: one["value"] for one in entities({}, Heard(text, "answer", "uses", slots))}
    assert (found.get("uses") == "__unasked__" and found.get("life", "") is None) is vain


def test_what_is_taken_and_no_more_is_no_hope() -> None:
    """It is what brings somebody; less of it is a hope."""
    for text in ("yo nomas tomo caguamas y a veces tequila", "i only drink beer and some whiskey"):
        assert strays_to(Heard(text, "answer", "goal", {})) == "brings"
    for text in ("i just drink less", "nomas tomar menos", "i only want to drink less"):
        assert strays_to(Heard(text, "answer", "goal", {})) is None


def test_trouble_told_beside_a_question_is_kept_when_it_is_taken_for_a_cry() -> None:
    """The core of a story is not lost for what is asked with it."""
    for intent in ("crisis", "being_hurt", "question"):
        text = "My daughter has been on the pills since May, and lately it is worse. Can you make her come in?"
        found = {one["entity"]: one["value"] for one in entities({}, Heard(text, intent, None, {}))}
        waits = found.get("set_aside") or found
        assert "on the pills since May" in waits.get("brings", ""), intent


@pytest.mark.parametrize(
    ("text", "question", "kept"),
    [
        ("me, im 15", "for_whom", "me, im 15"),
        ("tengo 16 y es por mí", "for_whom", "tengo 16 y es por mí"),
        ("no its ME. im 15. she found MY pens", None, "no its ME. im 15. she found MY pens"),
        ("do you see 16 year olds?", "goal", None),
        ("my son is 15", "goal", None),
        ("/underage", None, None),
    ],
)
def test_their_age_is_in_the_record(text: str, question: str | None, kept: str | None) -> None:
    """Whoever reads it has to know; what only asks, or tells another's age, is none."""
    found = {one["entity"]: one["value"] for one in entities({}, Heard(text, "underage", question, {}))}

    assert found.get("set_aside") == ({"also": kept} if kept else None)


@pytest.mark.parametrize(
    ("earlier", "waits"),
    [
        ("call me. 202 555 0171 after 6. so dont call the house", "202 555 0171 after 6, dont call the house"),
        ("202 555 0171 after 6, dont call the house", "call me. 202 555 0171 after 6. so dont call the house"),
    ],
)
def test_a_number_that_waited_stands_once(earlier: str, waits: str) -> None:
    """Said in a cry, and told again as the answer."""
    slots = {"contact": earlier, "set_aside": {"contact": waits}}
    found = {one["entity"]: one["value"] for one in entities({}, Heard("go on", "start_talk", None, slots))}

    assert found["contact"] == "call me. 202 555 0171 after 6. so dont call the house"
