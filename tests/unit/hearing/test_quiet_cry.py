"""What waits beside a quiet cry, and what the message after it answers. Nothing of it is lost."""

from __future__ import annotations

import pytest

from bot.hearing.answers.taking import ALSO, CHECK_IN, SET_ASIDE, SKIPPED, WENT_ON, Heard
from bot.hearing.changes.aside import LEFT, QUIET, QUIET_SAID, aside, left_open

ABUSE = {"tier": "T3", "kind": "abuse_danger"}


@pytest.mark.parametrize(
    ("question", "text", "waits"),
    [
        ("goal", "my husband hits me", {ALSO: "my husband hits me"}),
        ("goal", "mi esposo me pega", {ALSO: "mi esposo me pega"}),
        (
            "supports",
            "my sister, my husband hits me sometimes",
            {"supports": "my sister, my husband hits me sometimes"},
        ),
        ("supports", "mi hermana, mi esposo a veces me pega", {"supports": "mi hermana, mi esposo a veces me pega"}),
        ("brings", "my husband hits me", {"brings": "my husband hits me"}),
        ("name", "my husband hits me", {ALSO: "my husband hits me"}),
        (CHECK_IN, "my husband hits me", {ALSO: "my husband hits me"}),
    ],
)
def test_a_quiet_cry_waits_with_the_question_it_left(question: str, text: str, waits: dict[str, str]) -> None:
    """It answers the question where a part of it does; else it stands with what was told besides."""
    heard = Heard(text, QUIET, question, {}, ABUSE)

    assert aside(heard) == {SET_ASIDE: {**waits, LEFT: question}}


@pytest.mark.parametrize(
    ("text", "fills"),
    [
        ("my sister", {"supports": "my sister"}),
        ("mi hermana", {"supports": "mi hermana"}),
        ("skip", {"supports": SKIPPED}),
        ("saltar", {"supports": SKIPPED}),
        ("ok", {}),
        ("gracias", {}),
        ("/keep_talking", {}),
        ("/skip", {"supports": SKIPPED}),
        ("he does it when he drinks", {ALSO: "he hits me, he does it when he drinks"}),
        ("porque toma", {ALSO: "he hits me, porque toma"}),
    ],
)
def test_what_is_written_next_answers_the_question_left(text: str, fills: dict[str, str]) -> None:
    """A thanks or a nod answers nothing, and who tells on tells besides."""
    slots = {SET_ASIDE: {ALSO: "he hits me", LEFT: "supports"}}

    assert aside(Heard(text, WENT_ON, None, slots, last=QUIET_SAID)) == {SET_ASIDE: None, ALSO: "he hits me", **fills}


@pytest.mark.parametrize("slots", [{"in_danger": True}, {"after_crisis": True}])
def test_in_danger_now_no_question_comes_back(slots: dict[str, bool]) -> None:
    """The talk goes on by itself only after a quiet cry, and right after it."""
    waits = {SET_ASIDE: {ALSO: "he hits me", LEFT: "supports"}}

    assert left_open(Heard("my sister", "share", None, waits, last=QUIET_SAID)) == "supports"
    assert left_open(Heard("my sister", "share", None, {**waits, **slots}, last=QUIET_SAID)) is None
    assert left_open(Heard("my sister", "share", None, waits, last="utter_crisis_support")) is None


def test_told_on_in_a_second_quiet_cry_both_wait() -> None:
    """Neither takes the place of the other."""
    slots = {SET_ASIDE: {ALSO: "he hits me", LEFT: "supports"}}

    found = aside(Heard("he hits the kids too", QUIET, None, slots, ABUSE, last=QUIET_SAID))

    assert found == {SET_ASIDE: {ALSO: "he hits me, he hits the kids too", LEFT: "supports"}}


@pytest.mark.parametrize(
    ("question", "text", "waits"),
    [
        (
            "for_whom",
            "for me and the kids. he choked me on sunday and said if i go he kills me",
            {"for_whom": "for me and the kids", ALSO: "he choked me on sunday and said if i go he kills me"},
        ),
        (
            "for_whom",
            "por mí y mis niñas, antier me ahorcó y me dijo que si me voy me mata",
            {
                "for_whom": "por mí y mis niñas",
                ALSO: "por mí y mis niñas, antier me ahorcó y me dijo que si me voy me mata",
            },
        ),
        ("supports", "nobody. he put a gun to my head", {"supports": "nobody", ALSO: "he put a gun to my head"}),
        (
            "supports",
            "my uncle. he wont wake up and is not breathing",
            {"supports": "my uncle", ALSO: "he wont wake up and is not breathing"},
        ),
        (
            "contact",
            "text 555-0142. he said he will kill me if he finds out",
            {"contact": "text 555-0142", ALSO: "he said he will kill me if he finds out"},
        ),
        (CHECK_IN, "anoche me ahorcó", {ALSO: "anoche me ahorcó"}),
        ("brings", "he choked me on sunday", {"brings": "he choked me on sunday"}),
        ("goal", "i want to die", {}),
        ("supports", "my cousin. me quiero matar", {"supports": "my cousin"}),
    ],
)
def test_what_another_or_a_body_does_is_in_the_record(question: str, text: str, waits: dict[str, str]) -> None:
    """Staff find what raised the card, whatever was asked; thoughts of one's own death stay out of it as ever."""
    assert aside(Heard(text, "crisis", question, {})) == ({SET_ASIDE: waits} if waits else {})


def test_beside_an_answer_a_quiet_cry_is_not_cut_away() -> None:
    """Both stand, each in its line."""
    found = aside(Heard("mi prima. mi esposo me pega", QUIET, "supports", {}, ABUSE))

    assert found == {SET_ASIDE: {"supports": "mi prima", ALSO: "mi esposo me pega", LEFT: "supports"}}


def test_what_only_the_talk_tells_is_kept_as_it_was_written() -> None:
    """Where no rule hears the danger in these words, but the edge does, of another."""
    text = "he is in the kitchen with it now"

    assert aside(Heard(text, "crisis", "goal", {}, {"tier": "T1", "kind": "abuse_danger"})) == {SET_ASIDE: {ALSO: text}}
    assert aside(Heard(text, "crisis", "goal", {}, {"tier": "T1", "kind": "suicide_active"})) == {}


@pytest.mark.parametrize(
    "text",
    [
        "some nights i wish i wouldn't wake up. idk",
        "honestly i just want to not wake up tomorrow. whatever lol",
        "a veces quisiera ya no despertar. no sé",
        "quisiera no amanecer. lo que sea",
    ],
)
def test_a_shrug_behind_a_wish_not_to_wake_is_no_hope(text: str) -> None:
    """The wish is left out of the record, and "whatever" stood in its place as what they hope for."""
    assert aside(Heard(text, "crisis", "goal", {}, {"tier": "T1"})) == {}


def test_a_hope_beside_such_a_wish_stays() -> None:
    """Only what tells nothing is passed over."""
    heard = Heard("i wish i wouldn't wake up. i want my kids back", "crisis", "goal", {}, {"tier": "T1"})

    assert aside(heard)[SET_ASIDE] == {"goal": "i want my kids back"}
