"""How a talk was for the person: asked when it is over, counted, and not kept with it."""

import json
from dataclasses import replace

import pytest

from bot.content import sentence
from handoff.domain.conversation import State
from handoff.domain.feedback import TAPS, About, Felt, count_name
from handoff.domain.queue import CloseReason
from handoff.domain.tiers import Tier
from handoff.errors import ForbiddenError, StoreUnavailableError
from handoff.service.choose import choose
from handoff.service.coordinate import close
from handoff.service.count_referrals import feedback_for, this_year
from handoff.service.feedback import offer
from handoff.service.ports.staff import Coordinator
from handoff.service.request_person import request_person
from handoff.service.take_turn import take_turn
from tests.fakes.memory import MemoryFeedback
from tests.unit.service.conftest import ANA, Desk, claim

GOODBYE = ({"text": "Bye."}, {"custom": {"effect": "feedback.offer"}})
CHIEF = Coordinator("chief", "Chi", "lead", supervisor=True)


async def say_goodbye(desk: Desk, message: str = "bye") -> None:
    """Write something the assistant takes for an ending."""
    desk.assistant.says = GOODBYE
    await desk.write(message)
    assert await take_turn(desk.ports, desk.talk, "w1") is not None


async def asked(desk: Desk) -> list[str]:
    """Return the feedback questions so far, in order."""
    questions = {sentence(f"feedback_{about}", "en") for about in (About.HEARD, About.USEFUL)}
    return [text for _, text in await desk.texts() if text in questions]


async def tap(desk: Desk, felt: Felt, message: str = "t1") -> None:
    """Press the button of this answer under the last message."""
    last = (await desk.log())[-1]
    labels = [choice["label"] for choice in last.body["choices"]]
    index = labels.index(sentence(f"feedback_choice_{felt}", "en"))
    await choose(desk.ports, desk.talk, "en", message, last.seq, index)


async def counted(desk: Desk) -> dict[str, int]:
    """Return what was counted, whatever the month."""
    months = await feedback_for(desk.ports, CHIEF, this_year(desk.ports))
    return {name: count for month in months for name, count in month.counts.items()}


async def test_G01_after_a_goodbye_one_tap_is_offered_that_can_be_skipped(desk: Desk) -> None:
    """The goodbye comes first; the question is the last word, and nothing waits for its answer."""
    await say_goodbye(desk)
    goodbye, question = (await desk.log())[-2:]
    assert goodbye.body["text"] == "Bye."
    assert question.body["text"] == sentence("feedback_heard", "en")
    assert [choice["kind"] for choice in question.body["choices"]] == ["answer", "answer", "answer", "skip"]
    assert (await desk.now()).state is State.BOT


async def test_G01_nobody_is_asked_twice_in_a_talk(desk: Desk) -> None:
    """Not after a second goodbye, and not after a person said goodbye too."""
    await say_goodbye(desk, "bye")
    await say_goodbye(desk, "ok bye")
    await request_person(desk.ports, desk.talk, "en", "p1")
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    assert await asked(desk) == [sentence("feedback_heard", "en")]


@pytest.mark.parametrize("reason", CloseReason)
async def test_G01_after_a_talk_with_the_team_it_is_asked_where_that_ended_well(
    desk: Desk, reason: CloseReason
) -> None:
    """Not of someone who could not be reached, nor of someone in an emergency."""
    await request_person(desk.ports, desk.talk, "en", "p1")
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, reason)
    assert len(await asked(desk)) == (reason in (CloseReason.RESOLVED, CloseReason.REFERRED))


async def test_G01_after_a_crisis_and_while_someone_waits_nothing_is_asked(desk: Desk) -> None:
    """Not by the bot, and not when the talk with a person has ended."""
    await desk.write("i want to kill myself")
    await say_goodbye(desk)
    place = await claim(desk.ports, ANA, "c1")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    assert await asked(desk) == []


async def test_G01_someone_in_line_has_not_what_they_need_yet(desk: Desk) -> None:
    """They are asked once they had their person, and not before."""
    await request_person(desk.ports, desk.talk, "en", "p1")
    await say_goodbye(desk)
    assert await asked(desk) == []


@pytest.mark.parametrize("felt", [felt for felt in TAPS if felt is not Felt.SKIP])
async def test_A12_whatever_is_tapped_a_person_is_offered_and_the_talk_does_not_tell(desk: Desk, felt: Felt) -> None:
    """A "no" leads to a person and is counted; what stands in the talk is the same for every answer."""
    await say_goodbye(desk)
    before = len(await desk.log())
    await tap(desk, felt)
    given, question = (await desk.log())[before:]
    assert await counted(desk) == {f"heard:{felt}": 1}
    assert given.body == {"text": sentence("feedback_given", "en"), "locale": "en", "id": "t1"}
    assert question.body["text"] == sentence("feedback_useful", "en")
    assert question.body["choices"][-1]["kind"] == "person"
    await tap(desk, felt, "t2")
    assert (await desk.log())[-1].body["choices"][0]["kind"] == "person"
    assert await counted(desk) == {f"heard:{felt}": 1, f"useful:{felt}": 1}


async def test_G01_a_skipped_question_is_let_go(desk: Desk) -> None:
    """No second one."""
    await say_goodbye(desk)
    await tap(desk, Felt.SKIP)
    assert (await desk.texts())[-1] == ("service", sentence("feedback_thanks", "en"))
    assert await asked(desk) == [sentence("feedback_heard", "en")]


async def test_G01_a_second_tap_counts_nothing(desk: Desk) -> None:
    """Sent again by the browser, or pressed again on an old screen."""
    await say_goodbye(desk)
    question = (await desk.log())[-1].seq
    for message, index in (("t1", 0), ("t1", 0), ("t9", 2)):
        await choose(desk.ports, desk.talk, "en", message, question, index)
    assert await counted(desk) == {"heard:yes": 1}


async def test_G01_the_count_holds_nothing_of_the_talk(desk: Desk) -> None:
    """Neither whose it was, nor when, nor a word."""
    await say_goodbye(desk)
    await tap(desk, Felt.NO)
    feedback = desk.ports.feedback
    assert isinstance(feedback, MemoryFeedback)
    kept = json.dumps(feedback._store.feedback)
    assert desk.talk not in kept
    assert list(feedback._store.feedback.values()) == [{"heard:no": 1}]


async def test_G01_where_it_cannot_be_counted_the_talk_goes_on(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is told of an error about an answer they gave as a favour."""
    await say_goodbye(desk)
    monkeypatch.setattr(desk.ports.feedback, "add", _unavailable)
    await tap(desk, Felt.YES)
    assert (await desk.log())[-1].body["text"] == sentence("feedback_useful", "en")


async def _unavailable(*_: object) -> None:
    raise StoreUnavailableError


@pytest.mark.parametrize("answer", [Felt.COMPLAINT, Felt.PRAISE])
async def test_G01_what_is_said_of_the_chat_in_words_is_counted(desk: Desk, answer: Felt) -> None:
    """The words stay where they were written."""
    effect = {"effect": "feedback.record", "about": "words", "answer": answer}
    desk.assistant.says = ({"text": "Thank you."}, {"custom": effect})
    await desk.write("about this chat")
    await take_turn(desk.ports, desk.talk, "w1")
    assert await counted(desk) == {f"words:{answer}": 1}


@pytest.mark.parametrize("effect", [{"about": "words", "answer": "yes"}, {"about": "heard", "answer": "secret words"}])
async def test_what_is_no_answer_is_never_a_count(desk: Desk, effect: dict[str, str]) -> None:
    """A name in the count is one of a closed list."""
    desk.assistant.says = ({"text": "Thank you."}, {"custom": {"effect": "feedback.record", **effect}})
    await desk.write("about this chat")
    taken = await take_turn(desk.ports, desk.talk, "w1")
    assert taken is not None
    assert taken.why == "malformed"
    assert await counted(desk) == {}


async def test_the_counts_are_for_supervisors(desk: Desk) -> None:
    """A coordinator is refused."""
    with pytest.raises(ForbiddenError):
        await feedback_for(desk.ports, ANA, 2026)


def test_each_question_has_its_answers() -> None:
    """What can be counted, and what cannot."""
    assert count_name(About.USEFUL, Felt.PARTLY) == "useful:partly"
    with pytest.raises(ValueError, match="complaint says nothing about heard"):
        count_name(About.HEARD, Felt.COMPLAINT)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_G01_where_the_law_leaves_logistics_nobody_is_asked_whether_they_were_heard(
    desk: Desk, locale: str
) -> None:
    """Asked is whether the chat understood what was wanted, with the same taps, and counted alike."""
    narrow = replace(desk.ports, clinic=replace(desk.ports.clinic, profile="logistics_only"))

    await offer(narrow, desk.talk, locale, State.BOT, Tier.T4)

    question = (await desk.log())[-1].body
    assert question["text"] == sentence("feedback_heard_logistics", locale)
    assert [choice["payload"] for choice in question["choices"]] == [f"edge:feedback:heard:{felt}" for felt in TAPS]
