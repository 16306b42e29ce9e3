"""Which clauses answer a question that was not asked: whole ones only, in the person's own words."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.hearing.answers.told import (
    describes_oneself,
    for_both,
    for_oneself,
    for_someone_else,
    named_for,
    only_corrects,
    told,
)
from bot.hearing.lines.clauses import clauses
from tests.unit.hearing.lines_left import LEFT
from tests.unit.hearing.lines_taken import TAKEN


def lines(table: dict[tuple[str, str], str]) -> list[tuple[str, str]]:
    """Return each line of a table with its question."""
    return [(name, line.strip()) for (name, _), text in table.items() for line in text.strip().splitlines()]


def names(text: str, *, talking: bool = True) -> list[str]:
    """Return the questions that a message answers."""
    return [name for name, _ in told(text, talking=talking)]


@pytest.mark.parametrize(("name", "line"), lines(TAKEN))
def test_a_whole_clause_is_taken_in_its_own_words(name: str, line: str) -> None:
    """And by its own question only."""
    ((found, clause),) = told(line, talking=True)

    assert found == name
    assert clause.words in line


@pytest.mark.parametrize(("name", "line"), lines(LEFT))
def test_what_only_looks_like_an_answer_is_left(name: str, line: str) -> None:
    """Precision first: an answer that was never given would be told to the team."""
    assert name not in names(line)


@pytest.mark.parametrize("table", [TAKEN, LEFT])
def test_there_are_lines_enough(table: dict[tuple[str, str], str]) -> None:
    """A dozen for each question in each language."""
    assert all(len(text.strip().splitlines()) >= 12 for text in table.values())


_FIRST = {key: text.strip().splitlines()[0].strip() for key, text in TAKEN.items()}


@pytest.mark.parametrize(("first", "second"), [p for p in combinations(_FIRST, 2) if p[0][0] != p[1][0]])
@pytest.mark.parametrize("joint", [". ", ", and ", "\n", ", y ", " - "])
def test_several_answers_in_one_message(first: tuple[str, str], second: tuple[str, str], joint: str) -> None:
    """Each goes to its own question, whatever stands between them (seeds B15)."""
    assert names(_FIRST[first] + joint + _FIRST[second]) == [first[0], second[0]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("my name is Sam, call me after 5 p.m. on tuesdays, and it's for my son", "call me after 5 p.m. on tuesdays"),
        ("I drink. Also, please don’t bring up my dad! Thanks", "please don’t bring up my dad"),
        ("work is bad, y por favor llámeme después de las 5, sin mensaje de voz", "por favor llámeme después de las 5"),
    ],
)
def test_the_clause_is_kept_as_it_was_written(text: str, words: str) -> None:
    """Capitals, accents, odd apostrophes and the times in it."""
    assert words in [clause.words for _, clause in told(text, talking=True)]


@pytest.mark.parametrize("text", ["for my son", "para mi hijo", "for a friend, he's 20", "por mi mamá"])
def test_for_someone_alone_says_who_it_is_for_before_the_talk_only(text: str) -> None:
    """As the answer to a question it may be what someone would do it for."""
    assert names(text, talking=False) == ["for_whom"]
    assert names(text, talking=True) == []


@pytest.mark.parametrize(
    ("text", "corrects"),
    [
        ("actually call me Jo", True),
        ("Actually, call me Jo", True),
        ("no wait, call me Jo", True),
        ("sorry, I meant: call me Jo", True),
        ("change my name to Jo", True),
        ("en realidad me llamo Jo", True),
        ("cambie mi nombre a Jo", True),
        ("quise decir, me llamo Jo", True),
        ("sorry, call me Jo", False),
        ("call me Jo", False),
        ("me llamo Jo", False),
    ],
)
def test_a_correction_is_marked(text: str, corrects: bool) -> None:
    """Only a clear mark lets a clause take back what was said before (seeds B06)."""
    ((name, clause),) = told(text, talking=True)

    assert (name, clause.corrects) == ("name", corrects)


@pytest.mark.parametrize("text", ["", " ", "\n\n", "...", "?", "!!!", "👍", "\x00", ",,,", "¿?", "\u200b", "5", "y"])
def test_empty_and_odd_texts_take_nothing(text: str) -> None:
    """Whatever arrives."""
    assert names(text) == names(text, talking=False) == []


_PIECES = st.sampled_from([line for _, line in lines(TAKEN)] + [line for _, line in lines(LEFT)])
_JOINTS = st.sampled_from([" ", ", ", ". ", "\n", " and ", ", y ", "? ", "!", " — ", "…"])


@settings(max_examples=300)
@given(st.one_of(st.text(), st.lists(st.one_of(_PIECES, _JOINTS, st.text(max_size=5))).map("".join)))
def test_whatever_is_written_it_is_cut_and_not_changed(text: str) -> None:
    """Never raises; every clause stands in the text as it was, in order."""
    end = 0
    for clause in clauses(text):
        end = text.index(clause.words, end) + len(clause.words)
    assert all(clause.words in text for _, clause in told(text, talking=True))


def test_a_long_message_is_read_at_once() -> None:
    """Patterns over other people's words must not grow wild."""
    for piece in ("call me ", "it's for me, he's ", "a@", "1 ", "no wait, ", "i want to stop being ", "-", " and i "):
        assert len(list(clauses(piece * 4000))) <= 4001
        assert len(names(piece * 4000)) <= 4000


@pytest.mark.parametrize(
    ("text", "question", "only"),
    [
        ("actually my name is Ana", "goal", True),
        ("actually my name is Ana", "check_in", True),
        ("no wait, call me Jo", "contact", True),
        ("change my name to Jo", "goal", True),
        ("en realidad me llamo Ana", "goal", True),
        ("quise decir, me llamo Ana", "needs", True),
        ("actually my name is Ana. actually it's for my son", "goal", True),
        ("actually my name is Ana", "name", False),
        ("my name is Ana", "goal", False),
        ("actually my name is Ana and i want some rest", "goal", False),
        ("actually i'd like some rest", "goal", False),
        ("actually", "goal", False),
        ("", "goal", False),
    ],
)
def test_a_message_may_do_nothing_but_correct(text: str, question: str, only: bool) -> None:
    """Each clause takes back an answer to another question, and none is left over (seeds B06)."""
    assert only_corrects(text, question) is only


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (
            "512-555-0148 but no mensaje because he hears the machine",
            ["512-555-0148", "no mensaje because he hears the machine"],
        ),
        (
            "al 512-555-0148 pero no deje recado que contesta mi suegra",
            ["al 512-555-0148", "no deje recado que contesta mi suegra"],
        ),
        ("nothing off limits just dont call my work", ["just dont call my work"]),
        ("nada prohibido nomás no me llamen al trabajo", ["nomás no me llamen al trabajo"]),
        ("my number is 555-0142. never drank at work", ["my number is 555-0142"]),
        ("my son is home. no messages from him", []),
    ],
)
def test_limits_stay_with_the_number(text: str, kept: list[str]) -> None:
    """Whoever answers that phone may be a danger: what not to do in reaching them is never dropped."""
    assert [clause.words for name, clause in told(text, talking=True) if name == "contact"] == kept


@pytest.mark.parametrize(
    "text", ["me, the driver", "me. the nurse", "just me, a tired mom", "yo, el chofer", "para mí, la maestra"]
)
def test_who_says_what_they_are_says_that_it_is_for_them(text: str) -> None:
    """A calling is no person who is asked for."""
    assert describes_oneself(text)


@pytest.mark.parametrize(
    "text", ["me. a person please", "me, i need someone", "my son, the driver", "yo, una persona por favor"]
)
def test_a_person_asked_for_is_none_who_writes(text: str) -> None:
    """That wish is heard."""
    assert not describes_oneself(text)


@pytest.mark.parametrize(("text", "both"), [("for me and i want to rest", False), ("me and my kid", True)])
def test_who_goes_on_about_themselves_names_no_other(text: str, *, both: bool) -> None:
    """A verb of their own begins a new thing."""
    assert for_both(text) is both


@pytest.mark.parametrize("text", ["its not for me", "no es para mí"])
def test_not_for_me_is_for_another(text: str) -> None:
    """Whoever that may be."""
    assert for_someone_else(text)


@pytest.mark.parametrize(
    "text",
    [
        "i said already, my son Tyler. 17",
        "i told you its my sister",
        "my son Tyler. 17",
        "sign up my son, hes 17",
        "IM not using. my son is",
        "i dont drink, my husband does",
        "ya le dije, mi hijo Beto, 19",
        "yo no tomo, mi hijo sí",
        "no soy yo el que toma, es mi hermano",
    ],
)
def test_whom_it_is_for_is_heard_beside_who_says_it(text: str) -> None:
    """That it was said before, or that the writer does not use, makes it not for the writer."""
    assert for_someone_else(text)
    assert not for_oneself(text)


@pytest.mark.parametrize(
    "text", ["i told you its me", "i drink, my son hates it", "my son says i should come", "me, my son is 17"]
)
def test_who_speaks_of_themselves_beside_another_is_meant(text: str) -> None:
    """Somebody close in the words is not always whom it is for."""
    assert for_oneself(text)


@pytest.mark.parametrize(
    ("text", "whom_for"),
    [
        ("hi is this where i can sign up my son, hes 17 and he vapes", "my son"),
        ("its my son im writing about not me", "my son"),
        ("IM not using. my son is. i think it helps him", "my son"),
        ("busco ayuda para mi hermana", "mi hermana"),
        ("quiero inscribir a mi hijo, tiene 17", "mi hijo"),
        ("yo no tomo, mi hijo sí", "mi hijo"),
        ("my son is using my phone", None),
        ("im not drinking, my wife is happy", None),
        ("i'm here for my kids", None),
        ("help for my son and me", None),
        ("vengo por mi esposa, por mí no vendría", None),
        ("no tomo, mi hijo nació ayer", None),
    ],
)
def test_whom_a_message_names_beside_other_things(text: str, whom_for: str | None) -> None:
    """At the opening, and in the middle of the questions; who is done it for is not whom it is for."""
    assert named_for(text) == whom_for


@pytest.mark.parametrize(
    "text",
    [
        "Well I told you it was Renee, my daughter. But I suppose it is some about me too by now.",
        "my daughter Renee, and me some.",
        "my son mostly, and a little about me",
        "para mi hija, y un poco para mi",
    ],
)
def test_somebody_close_and_a_little_oneself_is_for_the_other(text: str) -> None:
    """They are asked as one of the family, and not what using does for them."""
    assert for_someone_else(text)
    assert not for_oneself(text)


@pytest.mark.parametrize("text", ["it is a little about me", "my son and me", "mi hijo y yo", "me, and a bit tired"])
def test_who_counts_themselves_in_fully_is_asked_as_ever(text: str) -> None:
    """Only a little beside another makes it the other's."""
    assert not for_someone_else(text)


@pytest.mark.parametrize(
    "text",
    [
        "por mi hija, yo me llamo Carmela",
        "por mi hermano, se llama Toño. mi nombre es Berta Ruiz pero no quiero que él sepa",
        "for my son. I'm Rosa",
        "for my brother, i go by Dee",
        "a mí nada, yo no uso nada, es mi hijo!!",
    ],
)
def test_who_gives_their_own_name_beside_somebody_close_is_not_whom_it_is_for(text: str) -> None:
    """They are asked as one of the family: a mother is not asked what using does for her."""
    assert for_someone_else(text)
    assert not for_oneself(text)


@pytest.mark.parametrize(
    "text",
    [
        "por mí, yo me llamo Ana y mi esposa me mandó",
        "for me, I'm tired of it",
        "me llamo Luis",
        "por mi esposo, pero también por mí",
        "for my husband but also for me",
    ],
)
def test_a_name_makes_nobody_elses_what_is_ones_own(text: str) -> None:
    """And who counts themselves in is asked as ever."""
    assert not for_someone_else(text)


@pytest.mark.parametrize("text", ["por mi esposo, pero también por mí", "for my husband but also for me"])
def test_who_counts_themselves_in_after_another_means_both(text: str) -> None:
    """It is told back so."""
    assert for_both(text)
    assert not for_both("también por mi hijo")
