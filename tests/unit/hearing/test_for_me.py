"""Who says again that this is for themselves, at whatever question."""

from __future__ import annotations

import pytest

from bot.hearing.answers.for_me import for_me, for_me_again, hails
from bot.hearing.answers.taking import Heard, taken
from bot.hearing.answers.told import for_oneself, for_someone_else
from bot.hearing.borne_out import kept_away
from bot.hearing.changes.righting import righted


@pytest.mark.parametrize(
    "text",
    [
        "me obvi", "it's for ME", "its me. ME", "it's for me not somebody else", "which two of us. its me",
        "why do you keep saying them?? its me", "no its not for my brother its for me", "x mi obvio",
        "no es x otra persona es por miii", "es para m\u00ed",
        "no es para otra persona, es para m\u00ed", "por m\u00ed, claro",
    ],
)  # fmt: skip
def test_that_it_is_for_oneself_is_heard_at_any_question(text: str) -> None:
    """It is no answer to what was asked, and the talk turns to the one who writes."""
    for whom in ("my daughter", "__skipped__"):
        found = righted(Heard(text, "answer", "supports", {"for_whom": whom}))
        assert for_oneself(found["for_whom"])
        assert not for_someone_else(found["for_whom"])


@pytest.mark.parametrize(
    "text",
    [
        "me", "only me", "just me and my dog",
        "it's just me", "its for my son", "it's about my son not me", "for my kids",
        "for me and my son", "es por m\u00ed y por mi hijo", "mi hermana",
        "por mi mam\u00e1", "yo nom\u00e1s", "do it for me",
        "my sister is there for me",
    ],
)  # fmt: skip
def test_what_may_name_who_is_near_stays_an_answer(text: str) -> None:
    """Who says that only they themselves are there, or names another as well, has answered."""
    assert for_me(text) is None
    assert not for_me_again(Heard(text, "answer", "supports", {"for_whom": "__skipped__"}))


def test_where_it_was_for_another_its_me_is_enough() -> None:
    """A talk about "them" is put right in two words; at the question of whom it is the answer."""
    heard = Heard("its me", "answer", "helped", {"for_whom": "my daughter"})
    assert for_me_again(heard) == {"for_whom": "me"}
    assert not for_me_again(Heard("its me", "answer", "for_whom", {}))


@pytest.mark.parametrize("text", ["por m\u00ed", "for me", "por m\u00ed mismo", "for myself", "its for me"])
@pytest.mark.parametrize("question", ["supports", "goal", "helped"])
def test_for_oneself_answers_where_nobody_else_was_taken_for_it(text: str, question: str) -> None:
    """Who wants to change for their own sake has told a hope."""
    for stands in ("me", "para m\u00ed"):
        assert not for_me_again(Heard(text, "answer", question, {"for_whom": stands}))
    assert for_me_again(Heard(f"no es para otra persona, {text}", "answer", question, {"for_whom": "me"}))


@pytest.mark.parametrize("text", ["solo yo", "just me", "nom\u00e1s yo", "only me"])
def test_who_alone_stands_by_another_is_who_is_near(text: str) -> None:
    """Asked who is there for a son, it is his mother, and the talk stays about him."""
    assert not for_me_again(Heard(text, "answer", "supports", {"for_whom": "my son"}))


def test_whom_it_is_for_stands_in_the_words_of_the_talk() -> None:
    """In Spanish it is written so."""
    slots = {"for_whom": "mi hija"}
    assert for_me_again(Heard("soy yo", "answer", "helped", slots)) == {"for_whom": "para m\u00ed"}
    assert for_me_again(Heard("its me", "answer", "helped", slots)) == {"for_whom": "me"}


@pytest.mark.parametrize("text", ["x mi obvio", "por miii", "x mi, claro"])
def test_for_oneself_as_it_is_typed_on_a_phone(text: str) -> None:
    """Two letters more or one less make nobody a loved one."""
    assert for_oneself(text)
    assert not for_someone_else(text)
    assert for_someone_else("x mi hijo")


def test_yo_in_english_greets() -> None:
    """In Spanish it says whom it is for; with a question on the table it may answer in either."""
    assert hails(Heard("yo", "greet", None, {"locale": "en"}))
    assert not hails(Heard("yo", "greet", None, {"locale": "es"}))
    assert not hails(Heard("yo", "answer", "for_whom", {"locale": "en"}))
    assert "for_whom" not in taken(Heard("yo", "greet", None, {"locale": "en"}))
    assert taken(Heard("yo", "for_self", None, {"locale": "es"}))["for_whom"] == "yo"


@pytest.mark.parametrize(
    "text",
    ["the thing is my son wont talk to me", "my kids never call", "mi hija ya no me llama", "my ex doesnt answer"],
)
def test_who_is_kept_away_from_is_not_here_for_another(text: str) -> None:
    """It is their own grief."""
    assert kept_away(text)


@pytest.mark.parametrize(
    "text",
    [
        "my son wont talk and he uses", "i want to help my daughter", "my daughter won't stop drinking",
        "mi hijo no me contesta, estoy preocupada", "my sister doesnt sleep",
    ],
)  # fmt: skip
def test_who_needs_help_stays_the_one_it_is_for(text: str) -> None:
    """Trouble of theirs is told, or help for them is looked for."""
    assert not kept_away(text)
