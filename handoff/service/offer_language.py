"""A patient writes in the other language: it is offered, once and in both, and nothing switches by itself.

Writing on in either is an answer too. Only a pressed button, or asking for it in words, changes the language.
"""

from bot.content import LOCALES, sentence
from bot.risk.language import written_in
from handoff.domain.messages import Body, Message
from handoff.domain.tiers import Tier
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Holds, Turn, TurnResult
from handoff.service.say import choice, say

_PAYLOADS = {locale: f"/switch_to_{locale}" for locale in LOCALES}
"""The assistant's own words for it: it says so, and asks the question on the table again."""


def language_of(payload: str) -> str | None:
    """Return the language that a button changes to, or None where it does something else."""
    return next((locale for locale, means in _PAYLOADS.items() if means == payload), None)


def to_offer(turn: Turn, result: TurnResult) -> str | None:
    """Return the language this turn's messages were written in, unless it is the talk's.

    Not after a message that needs a person: there the safety question is the last word. Not under a summary either,
    whose buttons would be gone, nor after an apology.
    """
    talk = turn.conversation
    texts = [message.body["text"] for message in turn.pending if "payload" not in message.body]
    wanted = written_in("\n".join(texts))
    if wanted == (result.locale or talk.locale) or result.failed:
        return None
    if any(map(_needs_person, turn.pending)) or any("summary" in body for body in result.replies):
        return None
    return wanted


async def offer_language(ports: Ports, conversation: str, wanted: str, epoch: int) -> None:
    """Offer this language, unless it was offered before, or somebody else has begun to speak.

    Raises:
        StoreUnavailableError: not kept.

    """
    both = sorted(LOCALES, key=lambda locale: locale != wanted)  # theirs first
    body: Body = {"text": "\n".join(sentence(f"offer_{wanted}", locale) for locale in both), "locale": wanted}
    body["choices"] = [choice("language", locale, _PAYLOADS[locale], "answer") for locale in both]
    await say(ports, conversation, f"language:{wanted}", body, holds=Holds(epoch=epoch))


def _needs_person(message: Message) -> bool:
    return "risk" in message.body and Tier(message.body["risk"]["tier"]).needs_person
