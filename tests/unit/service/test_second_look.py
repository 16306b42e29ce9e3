"""The second look: what it finds reaches the person as any risk does, once, and only ever raises."""

from dataclasses import replace
from typing import Any

import pytest

from bot.content import LOCALES, sentence
from bot.risk import Kind, Screening, Tier, screen
from bot.risk.model import CLEAR
from handoff.domain.conversation import State
from handoff.domain.messages import Body, Message
from handoff.domain.queue import Cause, CloseReason, Place
from handoff.domain.review import Verdict
from handoff.domain.safety import Safety
from handoff.errors import StoreUnavailableError
from handoff.service import recall
from handoff.service.coordinate import close, reply
from handoff.service.near_miss import mark
from handoff.service.ports.assistant import Answer, AssistantError, Question
from handoff.service.ports.conversations import Turn
from handoff.service.ports.review import NewMark
from handoff.service.receive_message import Heard, Received, hear, strongest_card
from handoff.service.second_look import keep, look_again, look_back
from handoff.service.take_turn import take_turn
from tests.fakes.world import FakeAssistant
from tests.unit.service.conftest import ANA, Desk, claim

QUIET = "it would be easier for all of them"
PASSIVE = "i feel like everyone would be better off without me"
FOUND = Screening(Tier.T2, Kind.SUICIDE_PASSIVE, ("second_opinion",), ((0, 8),))
GRAVEST = Screening(Tier.T0, Kind.OVERDOSE, ("second_opinion",))
DISTRESS = Screening(Tier.T3, Kind.DISTRESS, ("second_opinion",))


class Box(FakeAssistant):
    """An assistant that answers one thing after another, and fails when it has no more."""

    def __init__(self, answers: list[tuple[dict[str, Any], ...]]) -> None:
        super().__init__()
        self._answers = answers

    async def answer(self, question: Question) -> Answer:
        """See the port."""
        self.asked.append(question)
        if not self._answers:
            raise AssistantError("timeout")
        return Answer(self._answers.pop(0))


async def look(desk: Desk, received: Received, text: str, name: str) -> None:
    """Look at a message again as its socket does: the card first, then what keeps it."""

    async def show(card: Body) -> None:
        desk.cards.append(card)

    heard = await hear(desk.ports, "en", text, show)
    desk.cards.clear()
    again = await look_again(desk.ports, text, heard.screening, heard.locale, show)
    if again is not None:
        await keep(desk.ports, desk.talk, name, received.appended.seq, again)


async def write(desk: Desk, text: str = QUIET, finds: Screening = FOUND, name: str = "own") -> Received:
    """Write something that only the second look hears, and let it look."""
    desk.opinion.finds[text] = finds
    received = await desk.write(text, name)
    await look(desk, received, text, name)
    return received


async def test_a_denial_is_no_new_sign_of_what_it_denies_and_may_be_of_another(desk: Desk) -> None:
    """Whatever the slower ear makes of its words."""

    async def show(card: Body) -> None:
        desk.cards.append(card)

    text = "i never said i want to die"
    desk.opinion.finds[text] = Screening(Tier.T1, Kind.SUICIDE_PASSIVE, ("second_opinion",))
    assert await look_again(desk.ports, text, CLEAR, "en", show, {"suicide_active"}) is None
    assert desk.cards == []
    assert await look_again(desk.ports, text, CLEAR, "en", show, {"abuse_danger"}) is not None


async def looks(desk: Desk) -> list[Message]:
    """Return what second looks left in the talk."""
    return [message for message in await desk.log() if "about" in message.body.get("risk", {})]


async def place_of(desk: Desk) -> Place:
    """Return the one place in line."""
    [place] = await desk.ports.queue.waiting()
    return place


async def test_what_it_finds_reaches_the_person_as_any_risk_does(desk: Desk) -> None:
    """The card, then in one step the sentence and the place in line, then the place said, then the question."""
    received = await write(desk)
    assert [card["tier"] for card in desk.cards] == ["T2"]
    assert await desk.texts() == [
        ("patient", QUIET),
        ("service", sentence("second_look", "en")),
        ("service", sentence("in_line_stat_no_one", "en")),
        ("service", sentence("safety_safe", "en")),
    ]
    place = await place_of(desk)
    assert (place.tier, place.kind, place.cause, place.safety) == ("T2", "suicide_passive", Cause.RISK, Safety.ASKED)
    [found] = await looks(desk)
    assert found.body["card"] == desk.cards[0]
    assert found.body["risk"] == {
        "tier": "T2", "kind": "suicide_passive", "rules": ["second_opinion"], "spans": [[0, 8]],
        "about": received.appended.seq,
    }  # fmt: skip


async def test_the_bots_small_answer_does_not_follow(desk: Desk) -> None:
    """What the bot was working on is void, nothing is owed any more, and the question is the last word."""
    await desk.write(QUIET, "own")
    turn = await desk.ports.conversations.begin_turn(desk.talk, "w0", desk.clock.now(), 10_000)
    assert turn is not None
    await write(desk)
    desk.clock.advance(11)
    assert await take_turn(desk.ports, desk.talk, "w1") is None
    assert desk.assistant.asked == []
    assert (await desk.texts())[-1] == ("service", sentence("safety_safe", "en"))


async def test_the_bots_answer_waits_for_the_look_that_goes_on_beside_it(desk: Desk) -> None:
    """Where the look finds more meanwhile, the answer is dropped."""
    desk.opinion.finds[QUIET] = FOUND
    received = await desk.write(QUIET, "own")

    async def slow(_: object) -> bool:
        await look(desk, received, QUIET, "own")
        return True

    taken = await take_turn(desk.ports, desk.talk, "w1", slow)
    assert taken is not None
    assert taken.dropped
    assert "bot" not in [by for by, _ in await desk.texts()]


@pytest.mark.parametrize("finds", [Screening(tier, Kind.DISTRESS) for tier in (Tier.T2, Tier.T3, Tier.T4)])
async def test_it_never_lowers(desk: Desk, finds: Screening) -> None:
    """What is as grave or calmer than what was heard changes nothing."""
    await write(desk, PASSIVE, finds)
    assert desk.cards == []
    assert await looks(desk) == []
    assert (await place_of(desk)).kind == "suicide_passive"


async def test_an_emergency_is_not_looked_at_again(desk: Desk) -> None:
    """There is nothing graver."""
    await write(desk, "i took all my pills", GRAVEST)
    assert desk.opinion.asked == []


async def test_it_raises_the_place_and_nothing_is_asked_or_said_of_the_place_twice(desk: Desk) -> None:
    """One handoff, one place: and one question more, since it became an emergency."""
    await desk.write(PASSIVE, "m0")
    await take_turn(desk.ports, desk.talk, "w1")
    await write(desk, QUIET, GRAVEST)
    said = [text for by, text in await desk.texts() if by == "service"]
    assert said == [
        sentence(key, "en") for key in ("in_line_stat_no_one", "safety_safe", "second_look", "safety_company")
    ]
    assert (await place_of(desk)).tier == "T0"


async def test_looking_twice_is_looking_once(desk: Desk) -> None:
    """A message that is sent again, or that another process looks at too: one sentence, one place, one count."""
    await write(desk)
    before = await desk.log()
    await write(desk)
    assert await desk.log() == before
    [*_, counts] = await desk.ports.referrals.by_month(["2027-01"])
    assert counts == {"T2:suicide_passive": 1}


async def test_what_was_cut_off_after_it_was_kept_is_said_the_second_time(desk: Desk) -> None:
    """The place and the question are not lost with the process that was about to say them."""
    desk.opinion.finds[QUIET] = FOUND
    received = await desk.write(QUIET, "own")

    async def unreachable(_: str) -> None:
        raise StoreUnavailableError

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desk.ports.queue, "place", unreachable)
        with pytest.raises(StoreUnavailableError):  # so that it is kept again
            await look(desk, received, QUIET, "own")
    assert (await desk.texts())[-1] == ("service", sentence("second_look", "en"))
    await look(desk, received, QUIET, "own")
    assert [text for _, text in await desk.texts()][-2:] == [
        sentence("in_line_stat_no_one", "en"), sentence("safety_safe", "en"),
    ]  # fmt: skip


async def test_where_the_talk_was_as_grave_before_it_is_kept_without_a_word(desk: Desk) -> None:
    """The card and the place are there; the bot's answer goes on, and its turn asks the question, last."""
    await desk.write("i want to die", "m0")
    await write(desk)
    [found] = await looks(desk)
    assert "text" not in found.body
    await take_turn(desk.ports, desk.talk, "w1")
    assert [by for by, _ in await desk.texts()] == ["patient", "service", "patient", "service", "bot", "service"]
    assert (await desk.texts())[-1] == ("service", sentence("safety_safe", "en"))
    assert (await place_of(desk)).tier == "T1"


async def test_with_a_person_there_the_card_and_the_raised_place_are_enough(desk: Desk) -> None:
    """The person stays, the board shows it, and the service says nothing."""
    await desk.press(sentence("choice_person", "en"))
    place = await claim(desk.ports, ANA, "c1")
    before = await desk.texts()
    await write(desk)
    assert (await desk.texts())[len(before) :] == [("patient", QUIET), ("service", "")]
    assert [card["tier"] for card in desk.cards] == ["T2"]
    raised = await desk.ports.queue.place(place.handoff)
    assert raised is not None
    assert (raised.tier, raised.cause, raised.owner, raised.safety) == ("T2", Cause.RISK, "ana", None)
    assert (await desk.now()).state is State.HUMAN


async def test_what_only_the_second_look_hears_is_due_an_answer_too(desk: Desk) -> None:
    """Its card is on both screens; nobody may be at one of them."""
    await desk.press(sentence("choice_person", "en"))
    place = await claim(desk.ports, ANA, "c1")
    await reply(desk.ports, ANA, place.handoff, "h1", "hello")
    await write(desk, QUIET, GRAVEST)
    assert await desk.answer_due()


async def test_found_after_the_ending_it_brings_a_person_again(desk: Desk) -> None:
    """Whoever closed may not have read it."""
    await desk.press(sentence("choice_person", "en"))
    place = await claim(desk.ports, ANA, "c1")
    desk.opinion.finds[QUIET] = FOUND
    received = await desk.write(QUIET, "m9")
    await close(desk.ports, ANA, place.handoff, CloseReason.RESOLVED)
    await look(desk, received, QUIET, "m9")
    assert ((await place_of(desk)).tier, (await desk.now()).state) == ("T2", State.WAITING)


async def test_distress_gets_its_card_and_the_bots_answer(desk: Desk) -> None:
    """T3 opens no place and drops nothing."""
    await write(desk, QUIET, DISTRESS)
    await take_turn(desk.ports, desk.talk, "w1")
    assert [by for by, _ in await desk.texts()] == ["patient", "service", "bot"]
    assert await desk.ports.queue.waiting() == []
    assert (await desk.now()).tier == "T3"


async def test_the_store_may_be_down_for_the_card(desk: Desk) -> None:
    """The card needs none; the step that keeps it says that it could not."""
    received = await desk.write(QUIET, "own")
    desk.opinion.finds[QUIET] = FOUND
    store: Any = desk.ports.conversations
    store._store.down = True
    with pytest.raises(StoreUnavailableError):
        await look(desk, received, QUIET, "own")
    assert [card["tier"] for card in desk.cards] == ["T2"]


async def test_it_answers_in_the_language_it_heard(desk: Desk) -> None:
    """As the screen does."""
    await write(desk, QUIET, Screening(Tier.T2, Kind.SUICIDE_PASSIVE, ("second_opinion",), (), "es"))
    assert desk.cards[0]["locale"] == "es"
    assert [text for by, text in await desk.texts() if by == "service"] == [
        sentence(key, "es") for key in ("second_look", "in_line_stat_no_one", "safety_safe")
    ]


async def test_the_card_follows_the_language_from_a_second_look_too(desk: Desk) -> None:
    """The strongest card of the talk is the strongest, whoever found it."""
    await write(desk)
    found = await strongest_card(desk.ports, desk.talk, "es")
    assert found is not None
    assert (found["tier"], found["locale"]) == ("T2", "es")


async def kept_back(desk: Desk, turn: Turn) -> list[Heard]:
    """Look back at a turn, and keep what is found; return it."""
    found = [(message, again) async for message, again in look_back(desk.ports, turn)]
    for message, again in found:
        await keep(desk.ports, turn.conversation.id, message.body["id"], message.seq, again)
    return [again for _, again in found]


async def test_a_turn_left_behind_is_looked_back_at(desk: Desk) -> None:
    """Whoever kept the messages may have died before the look; buttons are no words of theirs."""
    desk.opinion.finds |= {QUIET: FOUND, PASSIVE: GRAVEST, sentence("choice_start", "en"): GRAVEST}
    await desk.press(sentence("choice_start", "en"))
    await desk.write("hello")
    await desk.write(QUIET)

    async def back(turn: Any) -> bool:
        assert [again.tier for again in await kept_back(desk, turn)] == ["T2"]
        return True

    taken = await take_turn(desk.ports, desk.talk, "w1", back)
    assert taken is not None
    assert taken.dropped
    assert desk.opinion.asked == ["hello", QUIET]
    assert (await desk.texts())[-1] == ("service", sentence("safety_safe", "en"))


async def test_looking_back_begins_with_what_the_screen_said(desk: Desk) -> None:
    """A message that was flagged is raised from there, not from nothing."""
    desk.opinion.finds[PASSIVE] = Screening(Tier.T2, Kind.SELF_HARM)
    await desk.write(PASSIVE, "own")
    turn = await desk.ports.conversations.begin_turn(desk.talk, "w1", desk.clock.now(), 10_000)
    assert turn is not None
    assert await kept_back(desk, turn) == []
    desk.opinion.finds[PASSIVE] = GRAVEST
    assert [again.tier for again in await kept_back(desk, turn)] == ["T0"]


async def test_looking_back_knows_of_whom_it_was_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it raises asks about the one in danger, as it does where nothing was left behind."""
    raised = replace(GRAVEST, tier=Tier.T1)

    async def of(_: str, first: Screening) -> Screening:
        return replace(raised, whose=first.whose)

    monkeypatch.setattr(desk.opinion, "of", of)
    text = "my friend said she wishes she was dead"
    assert (screen(text).whose, screen(text).tier) == ("other", Tier.T2)
    await desk.write(text, "own")
    turn = await desk.ports.conversations.begin_turn(desk.talk, "w1", desk.clock.now(), 10_000)
    assert turn is not None
    [again] = await kept_back(desk, turn)
    assert again.screening.whose == "other"


async def test_the_recall_learns_what_was_found(desk: Desk) -> None:
    """In the socket that looked and in any that reads the store; passing by again, nothing is lowered."""
    received = await write(desk)
    log = await desk.log()
    [remembered] = recall.read(log)
    assert (remembered.said.text, remembered.said.tier, remembered.said.kind) == (QUIET, Tier.T2, Kind.SUICIDE_PASSIVE)
    live = recall.hearing((), "own", desk.clock.now(), QUIET, Screening(Tier.T4, Kind.NONE))
    live = recall.hearing_again(live, "own", FOUND)
    stored = next(message for message in log if message.seq == received.appended.seq)
    [still] = recall.following(live, stored)
    assert still.said.tier is Tier.T2
    assert recall.hearing_again(live, "another", GRAVEST) == live


async def test_a_mark_says_what_was_found(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """A coordinator who calls the flag needless means the second look's, where that gave it."""
    received = await write(desk)
    place = await claim(desk.ports, ANA, "c1")
    marks: list[NewMark] = []
    real = desk.ports.reviews.mark

    async def noted(new: NewMark) -> Any:
        marks.append(new)
        return await real(new)

    monkeypatch.setattr(desk.ports.reviews, "mark", noted)
    await mark(desk.ports, ANA, place.handoff, received.appended.seq, Verdict.NEEDLESS)
    assert [(one.screened.tier, one.screened.rules) for one in marks] == [("T2", ("second_opinion",))]


@pytest.mark.parametrize("locale", LOCALES)
def test_its_sentence_asks_nothing(locale: str) -> None:
    """It is no question, which would make the safety question a second one."""
    assert "?" not in sentence("second_look", locale)


async def test_after_what_it_finds_no_small_question_follows(desk: Desk) -> None:
    """Also where the talk stood as grave already: the assistant hears it too, and leaves its questions.

    What it answered to the words alone is not shown; what it took of them it keeps.
    """
    await desk.write(PASSIVE, "m0")
    await take_turn(desk.ports, desk.talk, "w1")
    await write(desk)
    box = Box([({"text": "Okay, slowly."}, {"text": "What is next?"}), ({"text": "Call 988."},)])
    desk.ports = replace(desk.ports, assistant=box)
    shown = len(await desk.texts())
    await take_turn(desk.ports, desk.talk, "w1")

    assert [question.risk for question in box.asked] == [None, {"tier": "T2", "kind": "suicide_passive"}]
    assert box.asked[1].id == f"{box.asked[0].id}:again"
    assert [text for by, text in (await desk.texts())[shown:] if by == "bot"] == ["Call 988."]


async def test_the_assistant_hears_it_also_where_its_words_are_dropped(desk: Desk) -> None:
    """Else it would take what is written next for the answer to a question that nobody saw."""
    desk.opinion.finds[QUIET] = FOUND
    received = await desk.write(QUIET, "own")
    box = Box([({"text": "What is next?"},), ({"text": "Call 988."},)])
    desk.ports = replace(desk.ports, assistant=box)

    async def slow(_: object) -> bool:
        await look(desk, received, QUIET, "own")
        return True

    taken = await take_turn(desk.ports, desk.talk, "w1", slow)
    assert taken is not None
    assert taken.dropped
    assert len(box.asked) == 2


async def test_where_the_assistant_cannot_hear_it_the_card_stands_alone(desk: Desk) -> None:
    """Its question is not shown all the same."""
    await desk.write(PASSIVE, "m0")
    await take_turn(desk.ports, desk.talk, "w1")
    await write(desk)
    desk.ports = replace(desk.ports, assistant=Box([({"text": "What is next?"},)]))
    shown = len(await desk.texts())
    await take_turn(desk.ports, desk.talk, "w1")
    assert [by for by, _ in (await desk.texts())[shown:] if by == "bot"] == []
