"""What is told outside of the questions is met by its topic, where it is said of the one who writes."""

import pytest

from bot.hearing.answers.taking import ANSWER, Heard, taken
from bot.hearing.answers.topics import uses_nothing
from bot.hearing.tone.back import topic_of_ones_own


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("havent slept right in years", "sleep"),
        ("i miss my brother so much", "parted"),
        ("she took the kids and left the dog", "parted"),
        ("i poured it out actually", "step"),
        ("no duermo desde enero, tengo pesadillas", "sleep"),
        ("extraño a mi hermano", "parted"),
    ],
)
def test_what_is_told_is_met_by_its_topic(text: str, topic: str) -> None:
    """In both languages; who is missed is part of one's own story."""
    assert topic_of_ones_own(text, {}) == topic


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("my son drinks all day", {}),
        ("mi hermano bebe todos los días", {}),
        ("does drinking do that?", {}),
        ("the drinking again", {"for_whom": "my husband"}),
        ("otra vez la bebida", {"for_whom": "mi esposo"}),
        ("the sky is gray", {}),
    ],
)
def test_anothers_story_and_a_question_are_not(text: str, slots: dict[str, str]) -> None:
    """Drinking is part of what you are dealing with: that is not said to a mother, nor to a question."""
    assert topic_of_ones_own(text, slots) is None


@pytest.mark.parametrize("question", ["helped", "supports"])
@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("nobody since my mom died", "grief"),
        ("pues q me da verguenza. tire 8 meses a la basura", "shame"),
        ("i miss my brother", "parted"),
        ("mi jefa. y mi padrino del grupo", None),
        ("my boss and my dog", None),
    ],
)
def test_a_hurt_told_where_good_is_asked_of_is_met(question: str, text: str, topic: str | None) -> None:
    """And what does good stays unnamed by trouble; "mi jefa" is a mother."""
    assert taken(Heard(text, ANSWER, question, {})).get("topic") == topic


def test_mi_jefa_is_no_boss() -> None:
    """Unless the words say so."""
    assert topic_of_ones_own("mi jefa no sabe nada", {}) is None
    assert topic_of_ones_own("mi jefa del trabajo me grita", {}) == "work"


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("neither of us has ever had anything to do with drugs", True),
        ("i've never used drugs, i just can't sleep", True),
        ("i'm not using anything", True),
        ("no tengo nada que ver con las drogas", True),
        ("nunca he probado drogas", True),
        ("i'm not proud of using drugs", False),
        ("i haven't used anything since friday", False),
        ("never touched drugs but i drink every night", False),
        ("no consumo nada desde el lunes", False),
        ("nunca he usado drogas, pero bebo diario", False),
    ],
)
def test_who_says_that_nothing_is_used_is_not_asked_what_it_does(text: str, nothing: bool) -> None:
    """Who stopped on Friday, and who drinks instead, is asked."""
    assert uses_nothing(text) is nothing
    after = taken(
        Heard(
            "some sleep",
            ANSWER,
            "avoid",
            dict.fromkeys(("for_whom", "helped", "supports", "goal"), "x") | {"brings": text},
        )
    )
    assert not nothing or after.get("uses") == "__unasked__"
