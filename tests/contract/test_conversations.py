"""What any store of conversations must do."""

import asyncio
from dataclasses import replace

import pytest

from handoff.domain.asked import Asked, Whom
from handoff.domain.conversation import Conversation, State
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason, Danger
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, NotNowError, NotYoursError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Holds, NewMessage, TurnResult, Worker
from handoff.service.ports.world import Change, News

NOW = 1_800_000_000_000
LEASE = 10_000


async def opened(ports: Ports, name: str = "talk") -> str:
    """Begin a conversation with one greeting."""
    await ports.conversations.open(name, "en", NOW, [{"text": "Hello."}])
    return name


def patient(talk: str, name: str = "m1", **more: object) -> NewMessage:
    """Return a patient's message."""
    fields = {"at": NOW, "body": {"text": "some words"}, "ask": True} | more
    return NewMessage(talk, name, Author.PATIENT, **fields)  # type: ignore[arg-type]


def risky(talk: str, name: str, tier: Tier, handoff: str, at: int = NOW) -> NewMessage:
    """Return a patient's message that puts them in line."""
    return patient(talk, name, tier=tier, kind="suicide_active", cause=Cause.RISK, handoff=handoff, at=at)


async def test_a_new_conversation_is_the_bots_and_holds_the_greeting(ports: Ports) -> None:
    """The greeting is message 1 and the bot speaks."""
    talk = await opened(ports)
    now = await ports.conversations.get(talk)
    assert now is not None
    assert (now.state, now.seq, now.locale, now.tier, now.handoff) == (State.BOT, 1, "en", Tier.T4, None)
    [greeting] = await ports.conversations.messages(talk)
    assert (greeting.seq, greeting.by, greeting.body) == (1, Author.SERVICE, {"text": "Hello."})


async def test_an_unknown_conversation_is_none_and_takes_no_message(ports: Ports) -> None:
    """Nothing is stored for a conversation nobody opened."""
    assert await ports.conversations.get("nobody") is None
    with pytest.raises(NotFoundError):
        await ports.conversations.append(patient("nobody"))
    assert await ports.conversations.messages("nobody") == []


async def test_messages_are_numbered_without_gaps_and_read_from_any_number(ports: Ports) -> None:
    """Sequence numbers count up by one; reading goes on from any of them."""
    talk = await opened(ports)
    for index in range(5):
        await ports.conversations.append(patient(talk, f"m{index}"))
    assert [m.seq for m in await ports.conversations.messages(talk)] == [1, 2, 3, 4, 5, 6]
    assert [m.seq for m in await ports.conversations.messages(talk, after=4)] == [5, 6]


async def test_the_same_message_is_stored_once(ports: Ports) -> None:
    """Sending again returns the first number and opens nothing new."""
    talk = await opened(ports)
    first = await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    again = await ports.conversations.append(risky(talk, "m1", Tier.T1, "h2"))
    assert (again.seq, again.duplicate, again.opened) == (first.seq, True, False)
    assert len(await ports.conversations.messages(talk)) == 2
    assert [p.handoff for p in await ports.queue.waiting()] == ["h1"]


async def test_a_hundred_simultaneous_messages_are_all_kept_in_order(ports: Ports) -> None:
    """Concurrency loses and doubles nothing."""
    talk = await opened(ports)
    await asyncio.gather(*(ports.conversations.append(patient(talk, f"m{i}")) for i in range(100)))
    assert [m.seq for m in await ports.conversations.messages(talk)] == list(range(1, 102))


async def test_risk_puts_the_person_in_line_in_the_same_step(ports: Ports) -> None:
    """The answer to the append already knows the handoff, and the line has it."""
    talk = await opened(ports)
    done = await ports.conversations.append(risky(talk, "m1", Tier.T0, "h1"))
    assert (done.opened, done.handoff, done.state) == (True, "h1", State.WAITING)
    [place] = await ports.queue.waiting()
    assert (place.handoff, place.conversation, place.tier, place.position) == ("h1", talk, Tier.T0, 1)


async def test_risk_said_twice_keeps_one_handoff_and_only_raises(ports: Ports) -> None:
    """One open handoff at most; its tier never falls, its arrival never moves."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T2, "h1", at=NOW))
    raised = await ports.conversations.append(risky(talk, "m2", Tier.T0, "h2", at=NOW + 5_000))
    calmer = await ports.conversations.append(risky(talk, "m3", Tier.T2, "h3", at=NOW + 9_000))
    assert (raised.opened, calmer.opened) == (False, False)
    [place] = await ports.queue.waiting()
    assert (place.handoff, place.tier, place.arrived_at) == ("h1", Tier.T0, NOW)


async def test_what_is_said_about_safety_stands_with_the_open_handoff(ports: Ports) -> None:
    """Asked, then the latest answer; a repeated message changes nothing, and the next handoff starts without."""
    talk = await opened(ports)
    nowhere = await ports.conversations.append(patient(talk, "m0", safety=Safety.NOT_SURE))
    assert not nowhere.opened
    await ports.conversations.append(risky(talk, "m1", Tier.T2, "h1"))
    assert [place.safety for place in await ports.queue.waiting()] == [None]
    asked = NewMessage(talk, "s1", Author.SERVICE, NOW, {"text": "Are you?"}, safety=Safety.ASKED)
    await ports.conversations.append(asked)
    assert [place.safety for place in await ports.queue.waiting()] == [Safety.ASKED]
    await ports.conversations.append(patient(talk, "m2", tier=Tier.T1, kind="k", cause=Cause.RISK, safety=Safety.ALONE))
    await ports.conversations.append(asked)
    [place] = await ports.queue.waiting()
    assert (place.handoff, place.safety, place.tier) == ("h1", Safety.ALONE, Tier.T1)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert [place.safety for place in await ports.queue.held_by("ana")] == [Safety.ALONE]
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await ports.conversations.append(risky(talk, "m3", Tier.T2, "h2"))
    assert [(place.handoff, place.safety) for place in await ports.queue.waiting()] == [("h2", None)]


async def test_an_answer_about_safety_changes_the_board(ports: Ports) -> None:
    """Whoever looks at the line sees it without asking."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    changes = ports.bus.changes()
    await anext(changes)
    await ports.conversations.append(patient(talk, "m2", safety=Safety.SAFE_FOR_NOW))
    change = await anext(changes)
    assert (change.conversation, change.board) == (talk, True)


async def test_a_kept_message_travels_with_the_news_of_it(ports: Ports) -> None:
    """Whole and as it is stored, with who speaks and who holds the person: an open socket need not read it again."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, cause=Cause.ASKED, handoff="h1"))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    changes = ports.bus.changes()
    await anext(changes)
    await ports.conversations.append(patient(talk, "m2"))
    change = await anext(changes)
    assert not change.board
    assert change.news == News((await ports.conversations.messages(talk))[-1], State.HUMAN, "h1", "ana")


async def test_the_bots_words_travel_with_the_news_of_them(ports: Ports) -> None:
    """One after the other, where they are all that changed."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, ask=True))
    turn = await ports.conversations.begin_turn(talk, "w", NOW, LEASE)
    assert turn is not None
    changes = ports.bus.changes()
    await anext(changes)
    await ports.conversations.finish_turn(turn, TurnResult(({"text": "One."}, {"text": "Two."})), NOW)
    heard = [(await anext(changes)).news for _ in range(2)]
    kept = (await ports.conversations.messages(talk))[-2:]
    assert heard == [News(message, State.BOT, None, None) for message in kept]


async def test_a_turn_that_changes_more_than_words_makes_sockets_look(ports: Ports) -> None:
    """A place in line or another language is not in the news of a message."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, ask=True))
    turn = await ports.conversations.begin_turn(talk, "w", NOW, LEASE)
    assert turn is not None
    changes = ports.bus.changes()
    await anext(changes)
    wish = TurnResult(({"text": "One."},), cause=Cause.ASKED, handoff="h1")
    await ports.conversations.finish_turn(turn, wish, NOW)
    assert await anext(changes) == Change(talk, board=True)


async def test_another_language_makes_sockets_look(ports: Ports) -> None:
    """It changes the page, and the board where they are in line."""
    talk = await opened(ports)
    changes = ports.bus.changes()
    await anext(changes)
    await ports.conversations.set_locale(talk, "es")
    assert await anext(changes) == Change(talk)


async def test_asking_for_a_person_carries_what_was_flagged_before(ports: Ports) -> None:
    """A distressed person who later asks stands at the tier of their distress."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", tier=Tier.T3, kind="distress"))
    await ports.conversations.append(patient(talk, "m2", cause=Cause.ASKED, handoff="h1"))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.kind, place.cause) == (Tier.T3, "distress", Cause.ASKED)


async def test_a_turn_brings_all_unanswered_messages_to_one_worker(ports: Ports) -> None:
    """While one worker has the turn another gets nothing."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    await ports.conversations.append(patient(talk, "m2"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert [m.seq for m in turn.pending] == [2, 3]
    assert await ports.conversations.begin_turn(talk, "w2", NOW + LEASE - 1, LEASE) is None


async def test_a_finished_turn_stores_the_answer_and_leaves_nothing_to_do(ports: Ports) -> None:
    """After the answer there is no turn to take."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    done = await ports.conversations.finish_turn(turn, TurnResult(({"text": "One."}, {"text": "Two."})), NOW)
    assert (done.dropped, done.more) == (False, False)
    said = await ports.conversations.messages(talk, after=2)
    assert [(m.seq, m.by, m.body["text"]) for m in said] == [(3, Author.BOT, "One."), (4, Author.BOT, "Two.")]
    assert await ports.conversations.begin_turn(talk, "w2", NOW, LEASE) is None
    assert await ports.conversations.overdue_turns(NOW + 10 * LEASE) == []


async def test_what_follows_a_turn_is_taken_up_until_it_was_said(ports: Ports) -> None:
    """It is lent like a turn, with no message to answer, and goes with the next turn; then it is done."""
    talk, follows = await opened(ports), {"upto": 2, "asks": {"tier": "T1"}}
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    for _ in range(2):  # the answer to the first try got lost
        await ports.conversations.finish_turn(turn, TurnResult(({"text": "One."},), follows=follows), NOW)
    assert await ports.conversations.overdue_turns(NOW + LEASE) == [talk]
    left = await ports.conversations.begin_turn(talk, "w2", NOW + LEASE, LEASE)
    assert left is not None
    assert (left.pending, left.follows) == ((), follows)
    assert await ports.conversations.overdue_turns(NOW + LEASE) == []

    await ports.conversations.append(patient(talk, "m2"))
    following = await ports.conversations.begin_turn(talk, "w3", NOW + LEASE, LEASE)
    assert following is not None
    assert ([m.seq for m in following.pending], following.follows) == ([4], follows)
    await ports.conversations.followed(talk, 2)
    assert await ports.conversations.overdue_turns(NOW + 10 * LEASE) == [talk]  # m2 waits for its answer
    await ports.conversations.finish_turn(following, TurnResult((), follows={"upto": 4}), NOW + LEASE)
    await ports.conversations.followed(talk, 2)  # too late: another turn's follows it now
    assert await ports.conversations.overdue_turns(NOW + 10 * LEASE) == [talk]
    await ports.conversations.followed(talk, 4)
    assert await ports.conversations.overdue_turns(NOW + 10 * LEASE) == []
    assert await ports.conversations.begin_turn(talk, "w4", NOW + LEASE, LEASE) is None


async def test_what_follows_a_turn_outlives_a_danger_and_ends_where_a_person_speaks(ports: Ports) -> None:
    """A cry voids older answers of the bot, and not the question that is due; a person asks for themselves."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.finish_turn(turn, TurnResult((), follows={"upto": 2}), NOW)
    await ports.conversations.append(patient(talk, "m2", tier=Tier.T1, cause=Cause.RISK, handoff="h1", ask=False))
    assert await ports.conversations.overdue_turns(NOW + LEASE) == [talk]
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert await ports.conversations.overdue_turns(NOW + LEASE) == []
    await ports.queue.release("ana", "h1", NOW)
    assert await ports.conversations.begin_turn(talk, "w2", NOW, LEASE) is None


async def test_a_turn_finished_again_because_its_answer_got_lost_comes_to_the_same(ports: Ports) -> None:
    """Its words stand once, and what follows it (a place in line to tell of) is not forgotten."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    wish = TurnResult(({"text": "One."},), cause=Cause.ASKED, handoff="h1", asked=GOAL_NEXT)
    done = [await ports.conversations.finish_turn(turn, wish, NOW) for _ in range(2)]
    assert [(one.dropped, one.opened, one.state) for one in done] == [(False, True, State.WAITING)] * 2
    assert [m.body["text"] for m in await ports.conversations.messages(talk, after=2)] == ["One."]
    assert await ports.conversations.asked(talk) == GOAL_NEXT
    await ports.conversations.append(patient(talk, "m2"))
    assert (await ports.conversations.finish_turn(turn, wish, NOW)).more
    assert (await ports.conversations.finish_turn(replace(turn, worker="w2"), wish, NOW)).dropped


@pytest.mark.parametrize("way", ["taken", "ended", "another"])
async def test_what_is_true_only_in_line_is_kept_only_while_they_wait(ports: Ports, way: str) -> None:
    """A sentence that comes after a claim is not said, and that is no error; one that was said is still known."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))

    def news(name: str, told: str = "in_line_stat") -> NewMessage:
        holds = Holds(handoff="h1", told=told)
        return NewMessage(talk, name, Author.SERVICE, NOW, {"text": name}, holds=holds)

    first = await ports.conversations.append(news("n1"))
    if way == "taken":
        await ports.queue.claim("ana", "c1", NOW, LEASE)
    else:
        await ports.queue.close("sup", "h1", CloseReason.LEFT, NOW, supervisor=True)
    if way == "another":
        await ports.conversations.append(risky(talk, "m2", Tier.T1, "h2"))
    with pytest.raises(NotNowError):
        await ports.conversations.append(news("n2", "someone_here"))
    await ports.conversations.append_all([news("n3"), news("n4")])
    assert (await ports.conversations.append(news("n1"))) == replace(
        first, duplicate=True, state=(await talk_now(ports, talk)).state, handoff=(await talk_now(ports, talk)).handoff
    )
    said = [m.body["text"] for m in await ports.conversations.messages(talk) if m.by is Author.SERVICE]
    assert said == ["Hello.", "n1"]
    place = await ports.queue.place("h1")
    assert place is not None
    assert place.told == {"in_line_stat"}


async def test_what_holds_to_no_person_speaking_is_kept_until_one_does(ports: Ports) -> None:
    """In line and out of it, and again once they have gone."""
    talk = await opened(ports)

    async def say(name: str) -> None:
        words = NewMessage(talk, name, Author.SERVICE, NOW, {"text": name}, holds=Holds(alone=True))
        await ports.conversations.append(words)

    await say("n1")
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await say("n2")
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    with pytest.raises(NotNowError):
        await say("n3")
    await ports.queue.close("ana", "h1", CloseReason.LEFT, NOW)
    await say("n4")
    said = [m.body["text"] for m in await ports.conversations.messages(talk) if m.by is Author.SERVICE]
    assert said == ["Hello.", "n1", "n2", "n4"]


async def test_what_follows_a_turn_is_kept_only_while_nobody_else_has_begun_to_speak(ports: Ports) -> None:
    """As the bot's own words are: an offer of another language does not come after a person."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    holds = Holds(epoch=(await talk_now(ports, talk)).epoch)
    await ports.conversations.append(NewMessage(talk, "n1", Author.SERVICE, NOW, {"text": "n1"}, holds=holds))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    with pytest.raises(NotNowError):
        await ports.conversations.append(NewMessage(talk, "n2", Author.SERVICE, NOW, {"text": "n2"}, holds=holds))


async def talk_now(ports: Ports, talk: str) -> Conversation:
    """Return a talk that is there."""
    found = await ports.conversations.get(talk)
    assert found is not None
    return found


async def test_a_message_written_during_a_turn_is_answered_in_the_next(ports: Ports) -> None:
    """`more` says so, and the next turn brings only the new one."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.append(patient(talk, "m2"))
    done = await ports.conversations.finish_turn(turn, TurnResult(({"text": "One."},)), NOW)
    assert done.more
    following = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert following is not None
    assert [m.seq for m in following.pending] == [3]


async def test_a_dead_workers_turn_is_overdue_and_can_be_taken_over(ports: Ports) -> None:
    """After the lease another worker gets the turn, and the late answer of the first is dropped."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    first = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert first is not None
    assert await ports.conversations.overdue_turns(NOW + LEASE - 1) == []
    assert await ports.conversations.overdue_turns(NOW + LEASE) == [talk]
    second = await ports.conversations.begin_turn(talk, "w2", NOW + LEASE + 1, LEASE)
    assert second is not None
    assert (await ports.conversations.finish_turn(first, TurnResult(({"text": "Late."},)), NOW)).dropped
    assert not (await ports.conversations.finish_turn(second, TurnResult(({"text": "In time."},)), NOW)).dropped
    assert [m.body["text"] for m in await ports.conversations.messages(talk, after=2)] == ["In time."]


async def test_many_sentences_are_kept_in_one_step_each_in_its_own_talk(ports: Ports) -> None:
    """Numbered, once by their ids, and news of their talks; one for a talk that is gone keeps nobody else's back."""
    talks = [await opened(ports, name) for name in ("one", "two", "three")]
    changes = ports.bus.changes()
    assert (await anext(changes)).gap
    told = [
        NewMessage(talk, "service:here", Author.SERVICE, NOW, {"text": f"For {talk}."}) for talk in ("nobody", *talks)
    ]
    await ports.conversations.append_all(told)
    await ports.conversations.append_all(told[:2])
    await ports.conversations.append_all([])
    for talk in talks:
        assert (await anext(changes)).conversation == talk
        kept = await ports.conversations.messages(talk, after=1)
        assert [(message.seq, message.by, message.body) for message in kept] == [
            (2, Author.SERVICE, {"text": f"For {talk}."})
        ]


async def test_a_message_can_take_the_bots_turn_with_it(ports: Ports) -> None:
    """One step keeps it and gives its worker all that waits for an answer, as the two steps one after the other do."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = (await ports.conversations.append(patient(talk, "m2", worker=Worker("w1", LEASE)))).turn
    assert turn is not None
    assert (turn.upto, await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)) == (3, turn)
    assert [message.seq for message in turn.pending] == [2, 3]
    assert await ports.conversations.begin_turn(talk, "w2", NOW, LEASE) is None
    assert not (await ports.conversations.finish_turn(turn, TurnResult(({"text": "One."},)), NOW)).dropped


async def test_a_message_takes_no_turn_that_is_not_there_to_take(ports: Ports) -> None:
    """Someone else's, one that nothing is owed in, a person's: it is kept all the same."""
    talk = await opened(ports)
    mine = Worker("w2", LEASE)
    assert (await ports.conversations.append(patient(talk, "m1", ask=False, worker=mine))).turn is None
    await ports.conversations.append(patient(talk, "m2"))
    await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    kept = await ports.conversations.append(patient(talk, "m3", worker=mine))
    assert (kept.seq, kept.asks, kept.turn) == (4, True, None)
    await ports.conversations.append(patient(talk, "m4", cause=Cause.ASKED, handoff="h1", ask=False))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    taken = await ports.conversations.append(patient(talk, "m5", worker=mine))
    assert (taken.state, taken.turn) == (State.HUMAN, None)


async def test_a_message_that_is_tried_again_finds_the_turn_its_first_try_took(ports: Ports) -> None:
    """The answer of the step got lost, or the process that had it died before it began; someone at work keeps it."""
    talk = await opened(ports)
    message = patient(talk, "m1", worker=Worker("w1", LEASE))
    first = await ports.conversations.append(message)
    again = await ports.conversations.append(message)
    assert first.turn is not None
    assert (again.duplicate, again.turn) == (True, first.turn)
    other = replace(message, worker=Worker("w2", LEASE))
    assert (await ports.conversations.append(other)).turn is None
    late = (await ports.conversations.append(replace(other, at=NOW + LEASE + 1))).turn
    assert late is not None
    assert late.worker == "w2"


async def test_a_message_nobody_began_to_answer_becomes_overdue(ports: Ports) -> None:
    """A process that dies between storing and answering leaves a trace."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    assert await ports.conversations.overdue_turns(NOW + 1) == []
    assert await ports.conversations.overdue_turns(NOW + 60_000) == [talk]


async def test_a_turn_that_is_held_back_becomes_overdue_when_that_is_over(ports: Ports) -> None:
    """Others leave it to the process that waits for the patient, and take it up should that process be gone."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    await ports.conversations.hold_turn(talk, NOW + 9_000)
    await ports.conversations.hold_turn(talk, NOW + 5_000)
    assert await ports.conversations.overdue_turns(NOW + 8_999) == []
    assert await ports.conversations.overdue_turns(NOW + 9_000) == [talk]


async def test_nothing_waiting_can_be_held_back(ports: Ports) -> None:
    """Holding back owes nobody an answer."""
    talk = await opened(ports)
    await ports.conversations.hold_turn(talk, NOW)
    assert await ports.conversations.overdue_turns(NOW + 60_000) == []


async def test_the_bot_never_talks_over_a_person(ports: Ports) -> None:
    """An answer that was asked for before the claim is dropped after it (seeds F08)."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    done = await ports.conversations.finish_turn(turn, TurnResult(({"text": "Bot again."},)), NOW)
    assert (done.dropped, done.state) == (True, State.HUMAN)
    assert len(await ports.conversations.messages(talk)) == 2


async def test_a_small_question_does_not_follow_a_cry_for_help(ports: Ports) -> None:
    """What the bot was still working on when risk was heard is dropped; the next turn answers the risk alone."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    flagged = await ports.conversations.append(risky(talk, "m2", Tier.T0, "h1"))
    done = await ports.conversations.finish_turn(turn, TurnResult(({"text": "What brings you here?"},)), NOW)
    assert done.dropped
    following = await ports.conversations.begin_turn(talk, "w2", NOW, LEASE)
    assert following is not None
    assert [m.seq for m in following.pending] == [flagged.seq]


async def test_a_record_is_kept_even_when_the_words_around_it_are_dropped(ports: Ports) -> None:
    """The patient agreed to send it; who speaks now does not matter."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    record = {"items": [{"field": "helped", "text": "my sister"}], "declined": [], "approved_at": NOW}
    await ports.conversations.finish_turn(turn, TurnResult((), record=record), NOW)
    assert await ports.conversations.record(talk) == record


async def test_while_a_person_talks_the_bot_owes_nothing(ports: Ports) -> None:
    """Messages to a person make no turn, and going back in line does not revive them."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.conversations.append(patient(talk, "m2"))
    assert await ports.conversations.begin_turn(talk, "w1", NOW, LEASE) is None
    await ports.queue.release("ana", "h1", NOW)
    assert await ports.conversations.begin_turn(talk, "w1", NOW, LEASE) is None


async def test_only_the_holder_can_write_to_the_patient(ports: Ports) -> None:
    """Before, by another, and after: refused, and nothing is stored."""
    talk = await opened(ports)
    human = NewMessage(talk, "r1", Author.HUMAN, NOW, {"text": "Hi."}, holder="ana")
    with pytest.raises(NotYoursError):
        await ports.conversations.append(human)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await ports.queue.claim("ben", "c1", NOW, LEASE)
    with pytest.raises(NotYoursError) as refused:
        await ports.conversations.append(human)
    assert refused.value.detail == {"owner": "ben"}
    assert all(m.by is not Author.HUMAN for m in await ports.conversations.messages(talk))


async def test_failures_count_up_and_an_answer_clears_them(ports: Ports) -> None:
    """Two failures in a row are two; one good answer makes it none."""
    talk = await opened(ports)
    seen = []
    for index, failed in enumerate([True, True, False]):
        await ports.conversations.append(patient(talk, f"m{index}"))
        turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
        assert turn is not None
        await ports.conversations.finish_turn(turn, TurnResult((), failed=failed), NOW)
        now = await ports.conversations.get(talk)
        assert now is not None
        seen.append(now.failures)
    assert seen == [1, 2, 0]


async def test_it_is_kept_when_the_patient_was_told_that_this_is_a_program(ports: Ports) -> None:
    """At the first hello, and by the turns that say it again; a turn that does not, changes nothing."""
    talk = await opened(ports)
    times = []
    for at, disclosed in ((NOW + 1, False), (NOW + 2, True), (NOW + 3, False)):
        now = await ports.conversations.get(talk)
        assert now is not None
        times.append(now.disclosed_at)
        await ports.conversations.append(patient(talk, f"m{at}"))
        turn = await ports.conversations.begin_turn(talk, "w1", at, LEASE)
        assert turn is not None
        assert turn.conversation.disclosed_at == times[-1]
        await ports.conversations.finish_turn(turn, TurnResult(({"text": "A program."},), disclosed=disclosed), at)
    now = await ports.conversations.get(talk)
    assert now is not None
    assert [*times, now.disclosed_at] == [NOW, NOW, NOW + 2, NOW + 2]


async def test_a_dropped_turn_has_told_nobody_anything(ports: Ports) -> None:
    """Words that were never shown do not count as said."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.append(risky(talk, "m2", Tier.T1, "h1"))
    done = await ports.conversations.finish_turn(turn, TurnResult(({"text": "A program."},), disclosed=True), NOW + 5)
    now = await ports.conversations.get(talk)
    assert now is not None
    assert (done.dropped, now.disclosed_at) == (True, NOW)


async def test_a_turn_can_put_the_person_in_line(ports: Ports) -> None:
    """The answer and the place are one step."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    result = TurnResult(({"text": "Of course."},), cause=Cause.ASKED, handoff="h1", locale="es")
    done = await ports.conversations.finish_turn(turn, result, NOW)
    assert (done.opened, done.state) == (True, State.WAITING)
    [place] = await ports.queue.waiting()
    assert (place.handoff, place.cause, place.tier, place.locale) == ("h1", Cause.ASKED, Tier.T4, "es")


async def test_writing_after_the_end_goes_on_with_the_bot_in_a_new_episode(ports: Ports) -> None:
    """Closed is not a dead end, and a second handoff works (seeds B07)."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    ended = await ports.conversations.get(talk)
    assert ended is not None
    assert (ended.state, ended.episode, ended.handoff, ended.tier) == (State.CLOSED, 2, None, Tier.T4)
    again = await ports.conversations.append(patient(talk, "m2"))
    assert again.state is State.BOT
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert [m.seq for m in turn.pending] == [again.seq]
    second = await ports.conversations.append(risky(talk, "m3", Tier.T2, "h2"))
    assert (second.opened, second.handoff) == (True, "h2")


async def test_distress_said_in_line_raises_the_place_and_keeps_its_cause(ports: Ports) -> None:
    """T3 opens no handoff, but counts where one is open."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", cause=Cause.ASKED, handoff="h1"))
    await ports.conversations.append(patient(talk, "m2", tier=Tier.T3, kind="distress"))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.kind, place.cause) == (Tier.T3, "distress", Cause.ASKED)


async def test_a_language_for_nobody_is_refused(ports: Ports) -> None:
    """A conversation that has been forgotten does not come back as half of one."""
    with pytest.raises(NotFoundError):
        await ports.conversations.set_locale("nobody", "es")
    assert await ports.conversations.get("nobody") is None


async def test_the_language_is_remembered_for_whoever_takes_over(ports: Ports) -> None:
    """The place in line speaks it too."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", cause=Cause.ASKED, handoff="h1"))
    await ports.conversations.set_locale(talk, "es")
    assert [place.locale for place in await ports.queue.waiting()] == ["es"]


async def test_the_language_is_remembered(ports: Ports) -> None:
    """A chosen language stays."""
    talk = await opened(ports)
    await ports.conversations.set_locale(talk, "es")
    now = await ports.conversations.get(talk)
    assert now is not None
    assert now.locale == "es"


def second(talk: str, tier: Tier, handoff: str = "", cause: Cause | None = Cause.RISK) -> NewMessage:
    """Return what a second look found in a patient's message: the service's, ranked as their words."""
    body = {"text": "I read it again.", "card": {}}
    return NewMessage(
        talk, "second:m1", Author.SERVICE, NOW, body, tier=tier, kind="self_harm", cause=cause, handoff=handoff
    )


async def test_a_second_look_puts_the_person_in_line_and_voids_the_bots_answer(ports: Ports) -> None:
    """As the patient's own risky message would, in one step; what was pending is not the bot's any more."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    done = await ports.conversations.append(second(talk, Tier.T2, "h1"))
    assert (done.opened, done.handoff, done.state, done.asks) == (True, "h1", State.WAITING, False)
    [place] = await ports.queue.waiting()
    assert (place.handoff, place.tier, place.kind, place.cause) == ("h1", Tier.T2, "self_harm", Cause.RISK)
    assert (await ports.conversations.finish_turn(turn, TurnResult(({"text": "Small."},)), NOW)).dropped
    assert await ports.conversations.begin_turn(talk, "w2", NOW, LEASE) is None
    assert await ports.conversations.overdue_turns(NOW + 10 * LEASE) == []
    now = await ports.conversations.get(talk)
    assert now is not None
    assert now.tier is Tier.T2


async def test_a_second_look_twice_is_one(ports: Ports) -> None:
    """One message, one place, one count, and the speaker's turn is not voided again."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    first = await ports.conversations.append(second(talk, Tier.T1, "h1"))
    epoch = await ports.conversations.get(talk)
    again = await ports.conversations.append(second(talk, Tier.T1, "h2"))
    assert (again.seq, again.duplicate, again.opened, again.handoff) == (first.seq, True, False, "h1")
    assert await ports.conversations.get(talk) == epoch
    assert [place.handoff for place in await ports.queue.waiting()] == ["h1"]
    assert await ports.referrals.by_month(["2027-01"]) == [{"T1:self_harm": 1}]


async def test_a_second_look_only_raises(ports: Ports) -> None:
    """A calmer one changes neither the talk nor the place."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await ports.conversations.append(second(talk, Tier.T2, cause=None))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.kind) == (Tier.T1, "suicide_active")
    now = await ports.conversations.get(talk)
    assert now is not None
    assert now.tier is Tier.T1


async def test_a_second_look_raises_the_place_of_a_person_in_care_and_leaves_them_there(ports: Ports) -> None:
    """Nobody is taken from anybody, and the owner's board changes."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, cause=Cause.ASKED, handoff="h1"))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    before = await ports.conversations.get(talk)
    changes = ports.bus.changes()
    await anext(changes)
    done = await ports.conversations.append(second(talk, Tier.T1, "h2"))
    assert (done.state, done.handoff, done.opened) == (State.HUMAN, "h1", False)
    change = await anext(changes)
    assert (change.conversation, change.board) == (talk, True)
    [place] = await ports.queue.held_by("ana")
    assert (place.tier, place.cause, place.owner) == (Tier.T1, Cause.RISK, "ana")
    now = await ports.conversations.get(talk)
    assert before is not None
    assert now is not None
    assert now.epoch == before.epoch


async def test_distress_found_in_line_raises_the_place_and_keeps_the_bots_turn(ports: Ports) -> None:
    """T3 has no cause of its own, opens nothing, and voids nothing."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, cause=Cause.ASKED, handoff="h1"))
    await ports.conversations.append(second(talk, Tier.T3, cause=None))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.cause) == (Tier.T3, Cause.ASKED)
    assert await ports.conversations.begin_turn(talk, "w1", NOW, LEASE) is not None


@pytest.mark.parametrize(("tier", "cause", "state"), [
    (Tier.T2, Cause.RISK, State.WAITING), (Tier.T3, None, State.CLOSED),
])  # fmt: skip
async def test_after_an_ending_only_a_second_look_that_needs_a_person_opens_anything(
    ports: Ports, tier: Tier, cause: Cause | None, state: State
) -> None:
    """The goodbye stands, unless somebody has to come again."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, cause=Cause.ASKED, handoff="h1"))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    done = await ports.conversations.append(second(talk, tier, "h2", cause))
    now = await ports.conversations.get(talk)
    assert now is not None
    assert (done.state, now.state) == (state, state)
    assert [place.handoff for place in await ports.queue.waiting()] == (["h2"] if cause else [])


GOAL_NEXT = Asked(1, "goal", ("avoid",), ("helped",), ("supports",), Whom.SELF, {"helped": 2}, "model")


async def test_what_was_asked_is_kept_with_the_turn_and_told_to_the_next(ports: Ports) -> None:
    """Names and numbers, for staff and for the bot (seeds D06)."""
    talk = await opened(ports)
    assert await ports.conversations.asked(talk) == Asked()
    await ports.conversations.append(patient(talk))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert (turn.asked, turn.sent) == (Asked(), None)
    record = {"items": [{"field": "helped", "text": "my sister"}], "declined": [], "approved_at": NOW}
    await ports.conversations.finish_turn(turn, TurnResult((), asked=GOAL_NEXT, record=record), NOW)
    assert await ports.conversations.asked(talk) == GOAL_NEXT
    await ports.conversations.append(patient(talk, "m2"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert (turn.asked, turn.sent) == (GOAL_NEXT, record)
    await ports.conversations.finish_turn(turn, TurnResult((), failed=True), NOW)
    assert await ports.conversations.asked(talk) == GOAL_NEXT


async def seqs(ports: Ports, talk: str) -> list[int]:
    """Take the turn and return the numbers of what is pending in it."""
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    return [] if turn is None else [message.seq for message in turn.pending]


async def fail(ports: Ports, talk: str, *, unheard: bool) -> None:
    """End the turn without an answer."""
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.finish_turn(turn, TurnResult(({"text": "sorry"},), failed=True, unheard=unheard), NOW)


async def test_what_the_bot_may_not_have_heard_is_pending_once_more_with_the_next(ports: Ports) -> None:
    """Not by itself, and not after a turn that ended otherwise."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    await fail(ports, talk, unheard=True)
    assert await seqs(ports, talk) == []
    assert await ports.conversations.overdue_turns(NOW + LEASE) == []
    await ports.conversations.append(patient(talk, "m2"))
    assert await seqs(ports, talk) == [2, 4]
    await fail(ports, talk, unheard=False)
    await ports.conversations.append(patient(talk, "m3"))
    assert await seqs(ports, talk) == [6]


async def test_what_went_unheard_before_a_person_spoke_is_not_the_bots_to_answer(ports: Ports) -> None:
    """The person has read it."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    await fail(ports, talk, unheard=True)
    await ports.conversations.append(patient(talk, "m2", cause=Cause.ASKED, handoff="h1", ask=False))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await ports.conversations.append(patient(talk, "m3"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert [message.body for message in turn.pending] == [{"text": "some words"}]
    assert turn.pending[0].seq > 4


async def test_what_was_declined_is_kept_when_a_person_took_over_meanwhile(ports: Ports) -> None:
    """But the question that was never shown does not count as asked."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.append(patient(talk, "m2", cause=Cause.ASKED, handoff="h1", ask=False))
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    assert (await ports.conversations.finish_turn(turn, TurnResult((), asked=GOAL_NEXT), NOW)).dropped
    assert await ports.conversations.asked(talk) == GOAL_NEXT.unsaid()


async def test_a_late_turn_does_not_undo_what_a_later_one_told(ports: Ports) -> None:
    """A worker that was overtaken knows less than the one that came after."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    late = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    await ports.conversations.append(patient(talk, "m2"))
    turn = await ports.conversations.begin_turn(talk, "w2", NOW + LEASE + 1, LEASE)
    assert late is not None
    assert turn is not None
    await ports.conversations.finish_turn(turn, TurnResult((), asked=GOAL_NEXT), NOW)
    assert (await ports.conversations.finish_turn(late, TurnResult((), asked=Asked(1)), NOW)).dropped
    assert await ports.conversations.asked(talk) == GOAL_NEXT


async def test_what_was_asked_outlives_an_ending(ports: Ports) -> None:
    """The next episode, and whoever takes the person over then, know it too."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    asked = TurnResult((), asked=GOAL_NEXT, cause=Cause.ASKED, handoff="h1")
    await ports.conversations.finish_turn(turn, asked, NOW)
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await ports.conversations.append(patient(talk, "m2"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    assert (turn.asked, turn.conversation.episode) == (GOAL_NEXT, 2)


async def test_a_place_knows_the_newest_danger_and_what_was_denied(ports: Ports) -> None:
    """Beside the gravest; what is told again is denied no longer, and no place changes by it."""
    talk = await opened(ports)
    await ports.conversations.append(risky(talk, "m1", Tier.T1, "h1"))
    await ports.conversations.append(patient(talk, "m2", tier=Tier.T2, kind="third_party", cause=Cause.RISK))
    denies = frozenset({"suicide_active", "third_party"})
    await ports.conversations.append(patient(talk, "m3", denies=denies, ask=False))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.kind, place.newest) == (Tier.T1, "suicide_active", Danger(Tier.T2, "third_party"))
    assert place.denied == denies
    await ports.conversations.append(patient(talk, "m4", tier=Tier.T2, kind="suicide_active", cause=Cause.RISK))
    [again] = await ports.queue.waiting()
    assert (again.newest, again.denied) == (Danger(Tier.T2, "suicide_active"), frozenset({"third_party"}))
    assert (again.tier, again.arrived_at, again.due_at) == (place.tier, place.arrived_at, place.due_at)


async def test_a_denial_with_nobody_in_line_is_only_a_message(ports: Ports) -> None:
    """Without a place there is nothing to note it with."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", denies=frozenset({"distress"}), ask=False))
    assert await ports.queue.waiting() == []
    await ports.conversations.append(risky(talk, "m2", Tier.T1, "h1"))
    [place] = await ports.queue.waiting()
    assert place.denied == frozenset()


async def test_what_was_denied_before_a_place_stands_beside_its_reason(ports: Ports) -> None:
    """A quiet card opens no place; asked for later, the place knows that it was denied, until it is told again."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", tier=Tier.T3, kind="abuse_danger"))
    await ports.conversations.append(patient(talk, "m2", denies=frozenset({"abuse_danger"}), ask=False))
    await ports.conversations.append(patient(talk, "m3", cause=Cause.ASKED, handoff="h1"))
    [place] = await ports.queue.waiting()
    assert (place.tier, place.kind, place.denied) == (Tier.T3, "abuse_danger", frozenset({"abuse_danger"}))


async def test_what_is_told_again_before_a_place_is_denied_no_more(ports: Ports) -> None:
    """The last word counts; and an ending takes it all along."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", denies=frozenset({"abuse_danger", "eating"}), ask=False))
    await ports.conversations.append(patient(talk, "m2", tier=Tier.T3, kind="abuse_danger"))
    await ports.conversations.append(patient(talk, "m3", cause=Cause.ASKED, handoff="h1"))
    [place] = await ports.queue.waiting()
    assert place.denied == frozenset()
    await ports.queue.claim("ana", "c1", NOW, LEASE)
    await ports.queue.close("ana", "h1", CloseReason.RESOLVED, NOW)
    await ports.conversations.append(patient(talk, "m4", tier=Tier.T3, kind="eating"))
    await ports.conversations.append(patient(talk, "m5", cause=Cause.ASKED, handoff="h2"))
    [place] = await ports.queue.waiting()
    assert (place.kind, place.denied) == ("eating", frozenset())


async def test_a_place_knows_how_sure_its_reason_is(ports: Ports) -> None:
    """What no words name is unsure, until they do."""
    talk = await opened(ports)
    await ports.conversations.append(patient(talk, "m1", tier=Tier.T3, kind="abuse_danger", unsure=True))
    await ports.conversations.append(patient(talk, "m2", cause=Cause.ASKED, handoff="h1"))
    [place] = await ports.queue.waiting()
    assert place.unsure
    await ports.conversations.append(patient(talk, "m3", tier=Tier.T3, kind="abuse_danger"))
    [place] = await ports.queue.waiting()
    assert not place.unsure
    await ports.conversations.append(patient(talk, "m4", tier=Tier.T2, kind="distress", unsure=True, cause=Cause.RISK))
    [place] = await ports.queue.waiting()
    assert (place.kind, place.unsure) == ("distress", True)


async def test_the_language_of_the_gravest_words_is_kept_with_the_place(ports: Ports) -> None:
    """The latest of the gravest counts, until the person or the bot for them changes the language."""
    talk = await opened(ports)

    async def heard_in(name: str, tier: Tier, locale: str) -> str:
        await ports.conversations.append(replace(risky(talk, name, tier, "h1"), locale=locale))
        return await kept()

    async def kept() -> str:
        place = await ports.queue.place("h1")
        assert place is not None
        return place.line_locale

    assert await heard_in("m1", Tier.T2, "es") == "es"
    await ports.conversations.set_locale(talk, "en")
    assert await kept() == "en"
    assert await heard_in("m2", Tier.T2, "es") == "es"
    assert await heard_in("m3", Tier.T1, "en") == "en"
    assert await heard_in("m4", Tier.T2, "es") == "en"
    assert await heard_in("m5", Tier.T1, "es") == "es"
    before = (await ports.conversations.append(patient(talk, "q1"))).seq
    await ports.conversations.set_locale(talk, "en")
    look = replace(risky(talk, "second:q1", Tier.T1, "h1"), by=Author.SERVICE, about=before, locale="es")
    await ports.conversations.append(look)
    assert await kept() == "en"
    await ports.conversations.append(patient(talk, "m6"))
    turn = await ports.conversations.begin_turn(talk, "w1", NOW, LEASE)
    assert turn is not None
    await ports.conversations.finish_turn(turn, TurnResult((), locale="en"), NOW)
    assert await kept() == "en"
