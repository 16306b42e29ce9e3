"""The safety question: asked by the edge, after the card, the place in line and the bot's word.

One question with buttons for each kind of danger, once more where that became graver, or where means for it are first
named, and never about how. Where the danger is someone else's it asks about them. Writing something else instead is
fine. What is answered goes to whoever takes the person over, and can raise their place; it never lowers it.
"""

from collections.abc import Mapping
from typing import Any

from bot.content import card
from bot.risk import Tier as Heard
from bot.risk.context import IN_TALK
from bot.risk.correction import family
from bot.risk.safety_answer import Answer, Asked, tier_of
from bot.risk.whose import OTHER, WITH_CHILD
from handoff.domain.conversation import State
from handoff.domain.messages import Author, Body
from handoff.domain.queue import Cause
from handoff.domain.safety import Safety, after_asking, is_due, questions
from handoff.domain.tiers import Tier
from handoff.errors import NotFoundError, StoreUnavailableError
from handoff.service.place import announce
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, Holds, NewMessage
from handoff.service.say import choice, said, say, tell

PAYLOAD = "edge:safety:"
"""What the buttons' payloads begin with; the answer follows."""

QUESTIONS_PAYLOAD = "/start_talk"
"""Begins the questions of the talk, or goes on with them."""

_BUTTONS = {
    Asked.SAFE: (Answer.SAFE_FOR_NOW, Answer.NOT_SURE, Answer.NOT_SAFE),
    Asked.COMPANY: (Answer.WITH_SOMEONE, Answer.ALONE),
    Asked.WITH_THEM: (Answer.WITH_SOMEONE, Answer.NOT_SURE, Answer.ALONE),
}
_SAID_ALREADY = frozenset({"not_safe", "no_a_salvo"})
"""Rules of the screen that are the answer itself: whoever wrote "I'm not safe" is not asked whether they are."""

MEANS = frozenset(
    {
        "means", "means_in_sight", "means_set_up", "means_in_hand", "means_at_hand_told", "nothing_but_a_gun", "medios",
        "arma_y_adios", "arma_en_mano_contada", "solo_el_arma", "hoy_con_el_arma",
        *(IN_TALK + cue for cue in ("means_named", "means_in_hand", "gun_named")),
        *(IN_TALK + cue for cue in ("medio_nombrado", "medio_en_mano", "arma_nombrada")),
    }
)  # fmt: skip
"""Rules of the screen that name what somebody could do it with."""

YOU, THEM, EVERYONE = "", "_them", "_everyone"
"""Whose safety is asked about: of whoever writes, of the one they worry about, or of all."""
KEPT = "_kept"
"""Ends the thanks to whoever gave a reason: it is named as one."""
_KINDS = {"third_party": THEM, "harm_to_others": EVERYONE}
_IN_THEM = frozenset({"psychosis", "overdose", "medical_emergency", "withdrawal", "eating"})
_BETWEEN = frozenset({"abuse_danger", "child_danger", "sexual_violence"})
"""What is in a body or a mind is a danger to whom it is said of; what one does to another, to everyone around."""
_BESIDE = "medical_emergency"
"""Whoever writes of it is there, and needs help at their side."""


def about_whom(risk: Mapping[str, Any], *, for_another: bool = False) -> str:
    """Return whose safety a danger puts in question. `for_another`: the talk is for someone else.

    Where the words name nobody and the talk is for another it may be either's, so it is everyone's; a baby on the way
    is nobody else.
    """
    kind, whose = risk["kind"], risk.get("whose", "")
    if kind in _KINDS:
        return _KINDS[kind]
    if not WITH_CHILD.isdisjoint(risk.get("rules", ())):
        return EVERYONE if for_another else YOU
    if whose == OTHER and kind in (_IN_THEM | _BETWEEN):
        return THEM if kind in _IN_THEM else EVERYONE
    return EVERYONE if for_another and not whose else YOU


async def ask(ports: Ports, handoff: str, risk: Mapping[str, Any], locale: str, *, for_another: bool = False) -> None:
    """Ask about the danger in a message, `risk` being its own, unless it was asked about or a person is there.

    `for_another`: the talk is for someone else. Call when the turn has said what it had to say, so that the question is
    the last word.

    Raises:
        StoreUnavailableError: it was not asked; asked again, it is asked once.

    """
    place = await ports.queue.place(handoff)
    if place is None or place.position is None or risk["kind"] in place.denied:
        return
    before = questions(await ports.conversations.messages(place.conversation))
    means = not MEANS.isdisjoint(risk["rules"])
    if not is_due(before, Tier(risk["tier"]), family(risk["kind"]), means=means):
        return
    whose = about_whom(risk, for_another=for_another)
    asked = _question(risk, whose, who_is_there=means and bool(before))
    about = {"asks": asked.value, "tier": risk["tier"], "kind": risk["kind"], "whose": whose}
    about |= {"means": True} if means else {}
    open_still = bool(before) and place.safety is Safety.ASKED and not before[-1].get("taken_back")
    if open_still and _words(about) == _words(before[-1]):
        return  # it stands open in these very words
    answers = [answer.value for answer in _BUTTONS[asked]]
    buttons = [choice(f"safety_choice_{answer}", locale, PAYLOAD + answer, "answer") for answer in answers]
    body = said(_words(about), locale) | {"choices": buttons, "safety": about}
    once = f"safety:{handoff}:{len(before) + 1}"
    await say(ports, place.conversation, once, body, after_asking(place.safety), Holds(handoff=handoff))


def _question(risk: Mapping[str, Any], whose: str, *, who_is_there: bool = False) -> Asked:
    """Return what is asked: who is there, where it is an emergency or they said already that it is not safe.

    So it is where means are named after another question: in the same words it would look like a question unheard.
    """
    if risk["tier"] != Tier.T0 and not who_is_there and _SAID_ALREADY.isdisjoint(risk["rules"]):
        return Asked.SAFE
    return Asked.WITH_THEM if whose == THEM and risk["kind"] != _BESIDE else Asked.COMPANY


def _words(about: Mapping[str, Any]) -> str:
    """Return the name of the sentence that asks."""
    return f"safety_{about['asks']}{about.get('whose', YOU) if about['asks'] == Asked.SAFE else ''}"


async def press(
    ports: Ports, conversation: str, locale: str, message: str, chosen: Mapping[str, str], question: Body
) -> Appended:
    """Take in a pressed answer to `question`, our own stored message; `message` is the browser's id for it.

    Raises:
        NotFoundError: no such conversation.
        StoreUnavailableError: not kept.

    """
    answer, locale = Answer(chosen["payload"].removeprefix(PAYLOAD)), question["locale"]  # as it was asked
    now = await ports.conversations.get(conversation)
    if now is None:
        raise NotFoundError
    kind = question["safety"]["kind"]
    tier = Tier(tier_of(answer, Heard(now.tier.value)).value)
    body: Body = {"text": chosen["label"], "locale": locale, "id": message, "payload": chosen["payload"]}
    body["safety"] = {"answers": answer.value}
    if tier < now.tier:
        body |= _raised(ports, tier, kind, answer, locale)
    appended = await ports.conversations.append(
        NewMessage(
            conversation=conversation,
            id=message,
            by=Author.PATIENT,
            at=ports.clock.now(),
            body=body,
            tier=tier,
            kind=kind,
            cause=Cause.RISK if tier.needs_person else None,
            handoff=ports.ids.handoff(),
            safety=Safety(answer.value),
            answer=ports.care.answer_in_danger(tier),
            locale=locale,
        )
    )
    if tier.needs_person and appended.state is State.WAITING:
        await announce(ports, conversation, locale)
    await thank(ports, conversation, locale, message, appended, answer, question["safety"])
    return appended


async def thank(
    ports: Ports,
    conversation: str,
    locale: str,
    message: str,
    appended: Appended,
    answer: Answer,
    about: Mapping[str, Any] | None = None,
    *,
    kept: bool = False,
) -> None:
    """Say the one sentence that an answer gets. With a person there, they answer themselves.

    `about` is what was asked; None: the question that was asked last. `kept`: they said what keeps them safe.
    """
    if appended.state is State.HUMAN:
        return
    try:
        about = about or questions(await ports.conversations.messages(conversation))[-1]
    except (StoreUnavailableError, IndexError):
        about = {"asks": Asked.SAFE}
    whom = KEPT if kept and answer is Answer.SAFE_FOR_NOW else _thanked(about, answer)
    body = said(f"safety_thanks_{answer.value}{whom}", locale)
    if answer is Answer.SAFE_FOR_NOW:  # the card took a question of the talk away: a way back to it
        body |= {"choices": [choice("choice_questions", locale, QUESTIONS_PAYLOAD, "answer")]}
    await tell(ports, conversation, f"thanks:{message}", body, holds=Holds(alone=True))


def _thanked(about: Mapping[str, Any], answer: Answer) -> str:
    """Return whom the thanks for an answer speak of: of whoever writes where they said "safe", or who is with them."""
    whose: str = about.get("whose", YOU)
    if about["asks"] == Asked.COMPANY or answer is Answer.SAFE_FOR_NOW:
        return YOU
    return whose if whose == THEM or answer is Answer.NOT_SAFE else YOU


def _raised(ports: Ports, tier: Tier, kind: str, answer: Answer, locale: str) -> dict[str, Any]:
    """The card of an answer that makes the talk graver than it was, pinned with the message."""
    found = card(tier, kind, locale, ports.clinic)
    risk = {"tier": tier.value, "kind": kind, "rules": [f"in_talk:{answer.value}"], "spans": []}
    return {"risk": risk} | ({"card": found.as_dict()} if found is not None else {})
