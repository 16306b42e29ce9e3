"""The bot's turn: ask the assistant what the patient's unanswered messages call for, and store what comes of it.

A turn belongs to one worker at a time, by lease. A worker that dies leaves the turn to another; one that is too late
finds its words dropped. So a message is answered once, and the bot never talks over a person.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from bot.content import strings
from handoff.domain.asked import Whom, known
from handoff.domain.conversation import State
from handoff.domain.messages import Message, gravest
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.service import feedback
from handoff.service.after_turn import say_what_follows, say_what_is_left, what_follows
from handoff.service.disclose import disclosing
from handoff.service.effects import asks_who_is_here, result_of
from handoff.service.place import announce, announce_again
from handoff.service.ports import Ports
from handoff.service.ports.assistant import AssistantError, Question
from handoff.service.ports.conversations import Holds, LineTold, Turn, TurnResult
from handoff.service.say import PERSON_PAYLOAD, choice, said, tell

LEASE_MS = 10_000
"""Longer than the assistant's budget, so that a living worker is never overtaken."""

READ_WAYS = 3
"""In how many ways somebody in line is told that a message was read, where there is nothing else to say."""

UNHEARD = frozenset({"timeout", "unreachable"})
"""Failures that leave open whether the assistant heard the turn. What broke on its words would break on them again."""

FAILURES_BEFORE_PERSON = 2
"""After this many failed turns in a row the patient is put in line for a person."""


type Look = Callable[[Turn], Awaitable[bool]]
"""Ends with the second look at a turn's messages, and returns whether that may have left something to read."""


async def looked_already(_: Turn) -> bool:
    """There is no second look to wait for; what one has found is in the store."""
    return True


@dataclass(frozen=True, slots=True)
class TurnTaken:
    """How a turn went, for metrics: `why` it failed, if it did."""

    dropped: bool
    more: bool
    why: str | None


async def take_turn(
    ports: Ports, conversation: str, worker: str, look: Look = looked_already, turn: Turn | None = None
) -> TurnTaken | None:
    """Answer what waits in this conversation. Returns None when there was no turn to take.

    `look` is the second look at the turn's messages, which goes on beside the question: the answer is stored when it is
    done, so that a small question does not come between a person and the help it found. `turn` is there where it came
    with the message.

    Raises:
        StoreUnavailableError: the turn, or what follows it, stays open, and is taken up again later.

    """
    turn = turn or await ports.conversations.begin_turn(conversation, worker, ports.clock.now(), LEASE_MS)
    if turn is None:
        return None
    if not turn.pending:
        if turn.follows is not None:  # whoever ended the turn before this one died before it was said
            await say_what_is_left(ports, conversation, turn.follows)
        return None
    (result, why), more = await asyncio.gather(_result(ports, turn), look(turn))
    if more and (found := await _second_look(ports, turn)):
        result = await _hear_again(ports, turn, result, found)
    now = ports.clock.now()
    result = disclosing(turn, result, now)
    result = replace(result, follows=what_follows(turn, result))
    done = await ports.conversations.finish_turn(turn, result, now)
    if not done.dropped:
        await _follow_up(ports, turn, result, done.state, opened=done.opened)
    return TurnTaken(done.dropped, done.more, why)


async def _second_look(ports: Ports, turn: Turn) -> Mapping[str, str] | None:
    """Return the gravest that a second look found in the turn's messages, where it calls for a person."""
    seqs = {message.seq for message in turn.pending}
    after = await ports.conversations.messages(turn.conversation.id, turn.pending[0].seq)
    risks = [risk for message in after if (risk := message.body.get("risk")) and risk.get("about") in seqs]
    worst = min(risks, key=lambda risk: Tier(risk["tier"]), default=None)
    if worst is None or not Tier(worst["tier"]).needs_person:
        return None
    return {name: worst[name] for name in ("tier", "kind")}


async def _hear_again(ports: Ports, turn: Turn, result: TurnResult, found: Mapping[str, str]) -> TurnResult:
    """Return the turn as it goes on once the assistant has heard what the second look found.

    It leaves its questions then, and says what it says to a cry; what it was asked to do before that holds. Where it
    cannot be asked, no small question of its follows the card all the same.
    """
    last = _asked(ports, turn)[-1]
    if last.payload is not None or result.failed:
        return result
    once_more = replace(last, id=f"{last.id}:again", risk=found, after=last.id)
    try:
        answer = await ports.assistant.answer(once_more)
        again = result_of([answer], turn, result.handoff, ports.clock.now(), ports.clinic)
    except (AssistantError, KeyError, TypeError, AttributeError, ValueError):  # where it was heard, it holds
        return _counted_in(turn, replace(result, replies=()), once_more)
    again = replace(result, replies=again.replies, asked=again.asked or result.asked, ends=False, line=None)
    return _counted_in(turn, again, once_more)


def _counted_in(turn: Turn, result: TurnResult, question: Question) -> TurnResult:
    """Return the result with the question whose answer it holds: what the assistant answers later, nobody saw."""
    if result.asked is None:
        return result
    return replace(result, asked=replace(result.asked, turn=question.id, epoch=turn.conversation.epoch))


async def _result(ports: Ports, turn: Turn) -> tuple[TurnResult, str | None]:
    asked = _asked(ports, turn)
    try:
        answers = [await ports.assistant.answer(question) for question in asked]
        here = await ports.presence.online(ports.clock.now()) if asks_who_is_here(answers, turn) else None
        result = result_of(answers, turn, ports.ids.handoff(), ports.clock.now(), ports.clinic, here)
        return _counted_in(turn, result, asked[-1]), None
    except AssistantError as error:
        unheard = error.why in UNHEARD and not turn.conversation.failures
        return replace(_failed(ports, turn), unheard=unheard), error.why
    except (KeyError, TypeError, AttributeError, ValueError):  # an answer that is not of the wire's form
        return _failed(ports, turn), "malformed"


def _asked(ports: Ports, turn: Turn) -> list[Question]:
    return [replace(question, profile=ports.clinic.profile) for question in questions(turn)]


def questions(turn: Turn) -> list[Question]:
    """Return what to ask: messages written in a burst become one question; a button is a question of its own.

    A button pressed again before its answer was seen is pressed once.
    """
    asked: list[Question] = []
    for payload, group in groupby(turn.pending, lambda message: message.body.get("payload")):
        asked.append(_question(turn, list(group), payload, asked[-1].id if asked else _seen(turn)))
    return asked


def _seen(turn: Turn) -> str | None:
    """Return the last question of this stretch of the talk whose answer was kept: "" for none, None if not known.

    Where the speaker has changed since, or a danger came in between, a turn may be under way whose words hold and
    whose end nobody has told us yet.
    """
    asked, now = turn.asked, turn.conversation
    if asked.episode == now.episode:
        return asked.turn if asked.turn and asked.epoch == now.epoch else None
    return "" if now.epoch == 0 or asked.episode else None


def _question(turn: Turn, messages: Sequence[Message], payload: str | None, after: str | None) -> Question:
    return Question(
        episode=turn.conversation.episode_id,
        id=f"{turn.conversation.id}:{messages[0].seq}-{messages[-1].seq}",
        text="\n".join(_lines(messages)) if payload is None else messages[-1].body["text"],
        locale=turn.locale,
        payload=payload,
        risk=_risk(messages),
        known=_known(turn),
        talk_tier=turn.conversation.tier,
        waiting=turn.conversation.state is State.WAITING,
        denies=tuple(sorted({kind for message in messages for kind in message.body.get("denies", ())})),
        after=after,
    )


def _lines(messages: Sequence[Message]) -> list[str]:
    """Return what was written, the same words once: who got no answer writes them again."""
    return list(dict.fromkeys(message.body["text"] for message in messages))


def _known(turn: Turn) -> dict[str, str | bool | None] | None:
    """Return what an earlier stretch of the talk has answered or declined, until the bot has answered in this one."""
    if not 0 < turn.asked.episode < turn.conversation.episode:
        return None
    labels = strings("labels", turn.conversation.locale)
    return known(turn.asked, turn.sent, {whom: labels[f"for_{whom}"] for whom in Whom})


def _risk(messages: Sequence[Message]) -> dict[str, str] | None:
    flagged = gravest(messages)
    return {name: flagged["risk"][name] for name in ("tier", "kind")} if flagged is not None else None


def _failed(ports: Ports, turn: Turn) -> TurnResult:
    """Say that it is on us and offer a person; the second time in a row, ask for one."""
    now = turn.conversation
    if now.state is State.WAITING:  # a person is coming already
        return TurnResult((), failed=True)
    if now.failures + 1 >= FAILURES_BEFORE_PERSON:
        return TurnResult((), failed=True, cause=Cause.ASSISTANT_UNAVAILABLE, handoff=ports.ids.handoff())
    offers = [choice("choice_person", turn.locale, PERSON_PAYLOAD, "person")]
    shared = turn.asked.episode == now.episode and turn.asked.answered
    if shared:  # what broke may have been the summary itself: leave a way back to it
        offers.append(choice("choice_summary", turn.locale, "/show_summary", "other"))
    return TurnResult((said("bot_trouble", turn.locale) | {"choices": offers},), failed=True)


async def _follow_up(ports: Ports, turn: Turn, result: TurnResult, state: State, *, opened: bool) -> None:
    """Say what has been done, now that it has."""
    conversation, locale = turn.conversation.id, result.locale or turn.locale
    if result.record is not None:
        await tell(ports, conversation, f"record:{turn.upto}", said("record_kept", locale))
    if opened:
        await announce(ports, conversation, locale)
    elif (result.cause is not None and result.record is None) or result.line is LineTold.ASKED:
        await announce_again(ports, conversation, locale, str(turn.upto))
    elif result.line is LineTold.NEWS and state is State.WAITING:
        await _stand_or_read(ports, turn, locale)
    elif result.failed and turn.conversation.state is State.WAITING and gravest(turn.pending) is None:
        # Whoever was flagged has their answer: the card and the place in line.
        body, holds = said("kept_for_person", locale), Holds(epoch=turn.conversation.epoch)
        kept = await tell(ports, conversation, f"kept:{turn.conversation.handoff}", body, holds=holds)
        if kept is not None and kept.duplicate:  # said already: how the line stands is more than the same again
            await _stand_or_read(ports, turn, locale)
    if result.felt is not None:
        await feedback.record(ports, *result.felt)
    if result.follows is not None:
        await say_what_follows(ports, conversation, result.follows)
    if result.ends:
        await feedback.offer(ports, conversation, locale, state, turn.conversation.tier)


async def _stand_or_read(ports: Ports, turn: Turn, locale: str) -> None:
    """Say how the line stands where that is news, and else that the message was read: nobody waits in silence."""
    conversation = turn.conversation.id
    told = await announce_again(ports, conversation, locale, None)
    if told is None or told.duplicate:
        key = f"read_in_line_{turn.upto % READ_WAYS + 1}"
        body, holds = said(key, locale), Holds(epoch=turn.conversation.epoch)
        await tell(ports, conversation, f"read:{turn.upto}", body, holds=holds)
