"""A patient wrote something. The order here is the promise: screen, card, then one atomic step that keeps it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot import risk
from bot.content import card
from bot.risk import Screening
from bot.risk.context import Earlier, screen_in_talk
from bot.risk.correction import denied, only_denies
from bot.risk.language import written_in
from bot.risk.model import CLEAR, FAILED
from bot.risk.safety_answer import Answer, answer_to, asks_beside, reason_in
from handoff.domain.conversation import State
from handoff.domain.messages import MAX_TEXT, Author, Body, clean_text, standing
from handoff.domain.queue import Cause
from handoff.domain.safety import Safety
from handoff.domain.tiers import Tier
from handoff.errors import EmptyMessageError, MessageTooLongError
from handoff.service import safety, sorry
from handoff.service.place import announce
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, NewMessage, Worker

QUIET_FOR = 6
"""For so many messages after it a quiet card is not shown again: it is on the screen, and nothing is graver."""

type ShowCard = Callable[[Body], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a patient's message."""

    appended: Appended
    tier: Tier


@dataclass(frozen=True, slots=True)
class Heard:
    """What the screen made of a text in its talk, and the card that is on the screen for it.

    `answer` is what it says to the safety question, where that stood open; `denies` the kinds of danger, heard before,
    that it says are not so.
    """

    screening: Screening
    tier: Tier
    locale: str
    card: Body | None
    answer: Answer | None = None
    denies: frozenset[str] = frozenset()

    @property
    def safe(self) -> bool:
        """Whether it answers that they are safe: the gun that is at a brother's is then no new sign."""
        return self.answer is Answer.SAFE_FOR_NOW

    @property
    def failed(self) -> bool:
        """Whether the screen broke on this text: it counts as risk, and somebody should look at the screen too."""
        return any(rule.endswith("screen_failed") for rule in self.screening.rules)


async def hear(ports: Ports, locale: str, raw: str, show_card: ShowCard, earlier: tuple[Earlier, ...] = ()) -> Heard:
    """Screen a raw text after the `earlier` ones of its talk, and show its crisis card.

    Needs no store and no assistant, and fails only with the socket: where hearing it breaks, somebody should look.
    """
    try:
        heard, shows = _heard(locale, raw, earlier)
    except Exception:  # noqa: BLE001 - whatever breaks in here, a person in danger must not be lost to it
        heard, shows = Heard(FAILED, Tier(FAILED.tier.value), locale, None), True
    return await put_card(ports, heard.screening, heard.locale, show_card, heard.answer) if shows else heard


def _heard(locale: str, raw: str, earlier: tuple[Earlier, ...]) -> tuple[Heard, bool]:
    """What was heard, and whether its card, if it has one, is to be shown."""
    answer = answer_to(earlier[-1].asked, raw) if earlier else None
    if answer is not None:
        locale = written_in(raw) or locale  # thanked in the words they answered in, as the question was asked
    screening = screen_in_talk(raw, earlier)
    denies = denied(raw, screening, earlier) if answer is None else frozenset()
    if denies:  # what takes a card back brings none
        return Heard(CLEAR, Tier.T4, written_in(raw) or locale, None, denies=denies), False
    if _shown_lately(screening, earlier):
        return Heard(screening, Tier(screening.tier.value), screening.language or locale, None, answer), False
    return Heard(screening, Tier(screening.tier.value), locale, None, answer), True


def _shown_lately(screening: Screening, earlier: tuple[Earlier, ...]) -> bool:
    """Return whether the quiet card (T3) of this kind came a few messages ago: only its repeat is spared.

    What was taken back since then, and is said again, is none: its card was calmed. Nor is what was said in another
    language: the card that stands there may be one they cannot read.
    """
    if screening.tier is not risk.Tier.T3:
        return False
    for at in reversed(range(max(len(earlier) - QUIET_FOR, 0), len(earlier))):
        past = earlier[at]
        if past.tier is risk.Tier.T3 and past.kind is screening.kind and _reads_as(screening.language, past.text):
            return True
        if past.tier is risk.Tier.T4 and screening.kind.value in denied(
            past.text, risk.screen(past.text), earlier[:at]
        ):
            return False
    return False


def _reads_as(language: str | None, text: str) -> bool:
    """Whether a text is in this language, as far as it is known what each is in."""
    return None in (language, other := risk.screen(text).language or written_in(text)) or language == other


async def put_card(
    ports: Ports, screening: Screening, locale: str, show_card: ShowCard, answer: Answer | None = None
) -> Heard:
    """Show the card of a screening, if it has one, and return what was heard."""
    tier = Tier(screening.tier.value)
    locale = screening.language or locale  # whoever asks for help in Spanish is answered in Spanish
    found = card(tier, screening.kind.value, locale, ports.clinic)
    shown = found.as_dict() if found is not None else None
    if shown is not None:
        await show_card(shown)
    return Heard(screening, tier, locale, shown, answer)


async def receive_message(
    ports: Ports,
    conversation: str,
    message: str,
    raw: str,
    heard: Heard,
    *,
    ask: bool = True,
    call_back: bool = False,
    says_how: bool = False,
    worker: Worker | None = None,
) -> Received:
    """Take in what the patient wrote; `message` is the browser's id for it.

    It was heard before: the crisis card is on the screen whether or not the message can be kept now. `call_back`: it
    asks for a call, which puts them in line; `says_how`: and the way to call. `ask`: False where the service answers.
    `worker` takes the bot's turn with it.

    Raises:
        EmptyMessageError, MessageTooLongError: not kept; the browser still has the words.
        NotFoundError, StoreUnavailableError: not kept.

    """
    body = _body(message, raw, heard, says_how=says_how)
    kept = _message(ports, conversation, message, body, heard)
    cause, asks = _cause(heard, call_back=call_back), ask and _asks(raw, heard)
    appended = await ports.conversations.append(
        replace(kept, cause=cause, ask=asks, call_back=call_back, worker=worker)
    )
    if heard.tier.needs_person and appended.state is State.WAITING:
        await announce(ports, conversation, heard.locale)  # once per handoff, also if this is a second try
    if heard.answer is not None:
        reason = reason_in(raw)
        await safety.thank(ports, conversation, heard.locale, message, appended, heard.answer, kept=reason)
    if heard.denies:
        await sorry.say(ports, conversation, body["locale"], message, appended)
    return Received(appended, heard.tier)


def _message(ports: Ports, conversation: str, message: str, body: Body, heard: Heard) -> NewMessage:
    """What is kept of what was heard."""
    return NewMessage(
        conversation=conversation,
        id=message,
        by=Author.PATIENT,
        at=ports.clock.now(),
        body=body,
        tier=heard.tier,
        kind=heard.screening.kind.value,
        handoff=ports.ids.handoff(),
        safety=Safety(heard.answer.value) if heard.answer is not None else None,
        denies=heard.denies,
        answer=ports.care.answer_in_danger(heard.tier),
        locale=heard.locale,
    )


def _body(message: str, raw: str, heard: Heard, *, says_how: bool) -> Body:
    body: Body = {"text": _checked(raw), "locale": heard.locale, "id": message}
    if says_how:
        body["says_how"] = True
    if heard.denies:
        body["denies"] = sorted(heard.denies)
    if heard.card is not None:
        body |= {"card": heard.card, "risk": reasons(heard.screening)}
    else:
        body["locale"] = written_in(raw) or heard.locale  # so that it is read out in its own language
        if heard.tier is Tier.T3:  # its card was spared, and what was heard is kept all the same
            body["risk"] = reasons(heard.screening)
    return body


def _asks(raw: str, heard: Heard) -> bool:
    """Whether the bot owes an answer: what only answers or denies our own words is ours to take."""
    if heard.answer is not None:
        return asks_beside(raw)
    return not (heard.denies and only_denies(raw))


def _cause(heard: Heard, *, call_back: bool) -> Cause | None:
    if heard.tier.needs_person:
        return Cause.RISK
    return Cause.ASKED if call_back else None


async def strongest_card(ports: Ports, conversation: str, locale: str) -> Body | None:
    """Return the strongest crisis card of the conversation in this language, or None where none stands.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    said = await ports.conversations.messages(conversation)
    risks = standing(said)
    if not risks:
        return None
    worst = min(risks, key=lambda risk: Tier(risk["tier"]))
    found = card(worst["tier"], worst["kind"], locale, ports.clinic)
    return found.as_dict() if found is not None else None


def reasons(screening: Screening) -> Body:
    """Return why a message was flagged, as it is stored with it: names of rules and places in the text, no words."""
    why: Body = {
        "tier": screening.tier.value,
        "kind": screening.kind.value,
        "rules": list(screening.rules),
        "spans": [list(span) for span in screening.spans],
    }
    return why | ({"whose": screening.whose} if screening.whose else {})


def _checked(raw: str) -> str:
    text = clean_text(raw)
    if not text:
        raise EmptyMessageError
    if len(text) > MAX_TEXT:
        raise MessageTooLongError
    return text
