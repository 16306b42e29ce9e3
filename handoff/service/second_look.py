"""The second look: a slower reading of what was heard already, beside everything else (docs/adr/0007).

Nobody waits for it, and it only raises: the graver card goes on the wire at once; then one step keeps it, puts the
person in line or raises their place, and says one gentle sentence. Each step is harmless to repeat.
"""

from collections.abc import AsyncIterator, Iterable
from dataclasses import replace

from bot import risk
from bot.risk import Kind, Screening
from bot.risk.context import IN_TALK
from bot.risk.correction import family
from bot.risk.model import CLEAR, SECOND_OPINION
from bot.risk.mourned import RULE as MOURNED
from handoff.domain.conversation import State
from handoff.domain.messages import MAX_TEXT, Author, Body, Message
from handoff.domain.queue import Cause
from handoff.errors import NotFoundError, NotNowError
from handoff.service import safety
from handoff.service.place import announce
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, Holds, NewMessage, Turn
from handoff.service.receive_message import Heard, ShowCard, put_card, reasons
from handoff.service.say import said


def worth_another_look(ports: Ports, text: str, first: Screening) -> bool:
    """Return whether a second opinion of a text that was heard as `first` could find more.

    Of a grief that only the talk explains it would hear the words alone.
    A text too long to be kept is not looked at: it comes again in parts, and one process reads for everybody.
    """
    if IN_TALK + MOURNED in first.rules:
        return False
    return first.tier is not risk.Tier.T0 and len(text) <= MAX_TEXT and ports.opinion.may_raise(first)


async def look_again(
    ports: Ports, text: str, first: Screening, locale: str, show_card: ShowCard, denies: Iterable[str] = ()
) -> Heard | None:
    """Return what a second opinion hears in a text, its card shown, or None where that is no graver than `first`.

    Needs no store, and fails only with the socket. Of the kinds that the text `denies` it can be no new sign.
    """
    if not worth_another_look(ports, text, first):
        return None
    opinion = await ports.opinion.of(text, first)
    if opinion.tier.value >= first.tier.value or any(opinion.kind.value in family(kind) for kind in denies):
        return None
    return await put_card(ports, opinion, locale, show_card)


async def keep(ports: Ports, conversation: str, message: str, about: int, again: Heard) -> Appended:
    """Keep what was heard the second time in the patient's message with this id and, as `about`, this number.

    Where the talk stood as grave before, or a person is there, it is kept without a word: the card is enough.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept, or what follows not said; kept again, it is there once.

    """
    now = await ports.conversations.get(conversation)
    if now is None:
        raise NotFoundError
    graver = again.tier < now.tier
    why = reasons(again.screening) | {"about": about}
    body: Body = {"locale": again.locale, "card": again.card, "risk": why}
    kept = NewMessage(
        conversation=conversation,
        id=f"second:{message}",
        by=Author.SERVICE,
        at=ports.clock.now(),
        body=body,
        tier=again.tier,
        kind=again.screening.kind.value,
        cause=Cause.RISK if graver and again.tier.needs_person else None,
        handoff=ports.ids.handoff(),
        unsure=again.screening.rules == (SECOND_OPINION,),
        answer=ports.care.answer_in_danger(again.tier),
        about=about,
        locale=again.locale,
    )
    spoken = replace(kept, body=body | said("second_look", again.locale), holds=Holds(alone=True)) if graver else kept
    try:
        appended = await ports.conversations.append(spoken)
    except NotNowError:
        appended = await ports.conversations.append(kept)
    in_line = again.tier.needs_person and appended.state is State.WAITING and appended.handoff is not None
    if in_line and (graver or appended.duplicate):  # the bot's turn, which would have asked, is void now
        await announce(ports, conversation, again.locale)
        await safety.ask(ports, appended.handoff or "", why, again.locale)
    return appended


async def look_back(ports: Ports, turn: Turn) -> AsyncIterator[tuple[Message, Heard]]:
    """Look again at the messages of a turn that was left behind: whoever kept them may have died before their look.

    Yields each message in which more is heard, with what is heard; it is still to be kept.
    """
    for message in turn.pending:
        if "payload" in message.body:  # a button: none of their words
            continue
        body = message.body
        again = await look_again(ports, body["text"], _first(body), body["locale"], _unseen, body.get("denies", ()))
        if again is not None:
            yield message, again


def _first(body: Body) -> Screening:
    """What the screen said of a stored message."""
    if "risk" not in body:
        return CLEAR
    why = body["risk"]
    spans, whose = tuple(map(tuple, why["spans"])), why.get("whose", "")
    return Screening(risk.Tier(why["tier"]), Kind(why["kind"]), tuple(why["rules"]), spans, whose=whose)


async def _unseen(_: Body) -> None:
    """The stored message brings its card to every window; here no window is known."""
