"""What is said back of what somebody tells outside of the questions. Pure functions, without Rasa."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.hearing.answers.prescribed import is_no_using
from bot.hearing.answers.told import for_someone_else, whom
from bot.hearing.answers.topics import USING, topic_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_OF_SOMEBODY = frozenset({"hurt", "parted", "grief", "breakup", "family", "parenting"})
"""Topics that are one's own and have somebody close in them; a drinker who is named beside is another's story."""


def topic_of_ones_own(text: str, slots: Mapping[str, Any]) -> str | None:
    """Return the topic of a message whose words are said of the one who writes, or None.

    A question wants its answer and no words on its topic; and of another, "you carry" would be said to the wrong one.
    """
    if "?" in text or for_someone_else(slots.get("for_whom") or ""):
        return None
    about = topic_of(text)
    if about in USING and is_no_using({**slots}):
        return None
    return None if about not in _OF_SOMEBODY and whom(text) is not None else about
