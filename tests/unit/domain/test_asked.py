"""What was asked, and what a new stretch of the talk need not ask."""

from dataclasses import replace

import pytest

from handoff.domain.asked import Asked, Whom, known

TOLD = {"asking": "goal", "answered": ["name", "helped"], "declined": ["supports"], "for_whom": "other", "minor": True}
BUTTONS = {Whom.SELF: "For me", Whom.OTHER: "Someone I care about"}


def test_what_the_bot_tells_is_read_in_reading_order_without_what_we_do_not_know() -> None:
    """A question of a newer bot is left out; a talk that is not of the wire's form is not guessed at."""
    asked = Asked.of({**TOLD, "answered": ["name", "shoe_size", "helped"]}, 3, "model")
    assert (asked.episode, asked.asking, asked.answered, asked.declined) == (
        3,
        "goal",
        ("name", "helped"),
        ("supports",),
    )
    assert (asked.for_whom, asked.bot) == (Whom.OTHER, "model")
    assert Asked.of({"asking": "check_in", "answered": [], "declined": []}, 1) == Asked(1)
    with pytest.raises(KeyError):
        Asked.of({"asking": None}, 1)
    with pytest.raises(ValueError, match="both"):
        Asked.of({**TOLD, "for_whom": "both"}, 1)


def test_what_is_kept_comes_back_whole() -> None:
    """Plain values and back."""
    asked = Asked.of(TOLD, 2, "model").after(Asked(2, asking="helped", left=("avoid",)), 7)
    asked = replace(asked, turn="talk:2-3")
    assert Asked.kept(asked.as_dict()) == asked
    before_turns = {name: value for name, value in asked.as_dict().items() if name != "turn"}
    assert Asked.kept(before_turns) == replace(asked, turn="")
    assert Asked.kept(Asked().as_dict()) == Asked()


def test_an_answer_stands_in_the_one_message_that_answered_the_question_on_the_table() -> None:
    """Several messages, another episode, or a question still on the table: then nobody says where."""
    asked, before = Asked.of(TOLD, 2), Asked(2, asking="helped")
    assert asked.after(before, 7).where == {"helped": 7}
    assert asked.after(before, None).where == {}
    assert asked.after(Asked(1, asking="helped"), 7).where == {}
    assert asked.after(Asked(2, asking="goal"), 7).where == {}
    assert asked.after(Asked(2, where={"helped": 4, "brings": 5}), 9).where == {"helped": 4}


def test_a_question_left_for_something_else_still_counts_as_asked() -> None:
    """A cry in mid-question, or a wish for a person: it was asked, and has no answer yet."""
    cry = Asked.of({"asking": None, "answered": [], "declined": []}, 1).after(Asked(1, asking="goal"), 5)
    assert (cry.asking, cry.left) == (None, ("goal",))
    later = Asked.of({"asking": "goal", "answered": [], "declined": []}, 1).after(cry, 6)
    assert (later.asking, later.left) == ("goal", ())


def test_D06_what_is_known_is_their_words_a_no_or_that_it_was_said() -> None:
    """Words they sent come back; who it is for comes in the words of its button; the rest is only not asked again."""
    sent = {"items": [{"field": "helped", "text": "my sister"}, {"field": "avoid", "text": "my father"}]}
    asked = Asked(1, answered=("helped", "brings", "for_whom"), declined=("avoid", "name"), for_whom=Whom.OTHER)
    assert known(asked, sent, BUTTONS) == {
        "helped": "my sister", "brings": True, "for_whom": "Someone I care about", "avoid": None, "name": None,
    }  # fmt: skip
    assert known(Asked(1), None, BUTTONS) == {}
