"""What is known about the safety question of a handoff: the same names as the screen's answers (`bot.risk`)."""

from collections.abc import Iterable
from enum import StrEnum

from handoff.domain.messages import Author, Body, Message
from handoff.domain.tiers import Tier


class Safety(StrEnum):
    """That it was asked, and what the person answered last."""

    ASKED = "asked"  # no answer yet
    SAFE_FOR_NOW = "safe_for_now"
    NOT_SURE = "not_sure"
    NOT_SAFE = "not_safe"
    WITH_SOMEONE = "with_someone"
    ALONE = "alone"


MOST = 3
"""How often it is asked in one handoff, at most: whoever is in danger is not examined. Ours."""

_WORRYING = frozenset({Safety.NOT_SAFE, Safety.ALONE})


def questions(messages: Iterable[Message]) -> list[Body]:
    """Return what was asked about safety since the last ending, in order: `asks`, and of which `tier` and `kind`.

    `taken_back`: what it was asked about was said not to be so since; a danger heard after that is a new one.
    """
    asked: list[Body] = []
    for message in messages:
        if message.body.get("ends"):
            asked = []
        elif message.by is Author.SERVICE and "safety" in message.body:
            asked.append(message.body["safety"])
        elif denied := message.body.get("denies"):
            asked = [question | {"taken_back": True} if question["kind"] in denied else question for question in asked]
    return asked


def is_due(asked: list[Body], tier: Tier, alike: frozenset[str], *, means: bool = False) -> bool:
    """Return whether a danger of this tier and of the kinds `alike` is one to ask about after what was `asked`.

    Once for each kind of danger, once more where it became graver, and once where `means` for it are first named.
    """
    standing = [question for question in asked if not question.get("taken_back")]
    about = [Tier(question["tier"]) for question in standing if question["kind"] in alike]
    first_means = means and not any(question.get("means") for question in standing)
    return len(standing) < MOST and (first_means or all(tier < before for before in about))


def after_asking(known: Safety | None) -> Safety | None:
    """Return what to note when it is asked once more: a worrying answer is not covered by a question without one."""
    return None if known in _WORRYING else Safety.ASKED
