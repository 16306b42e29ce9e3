"""What the use cases need of the assistant."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class AssistantError(Exception):
    """The assistant gave no usable answer: silent, slow, broken or empty. `why` is for metrics, never for patients."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Question:
    """What the assistant is asked: the patient's text as data, or a button the assistant itself offered.

    `risk` is what the edge heard in the text, which may take the talk before it to hear. `profile` is what the law lets
    a program say. `known` are answers of an earlier talk, told until the first answer of an episode: None where a
    question was declined, True where its words are not ours to tell. `talk_tier` is the gravest tier heard in the
    conversation so far, second looks included. `waiting`: they are in line for a person. `denies` are the kinds of
    danger, heard before, that the text says are not so. `after` is the last question of this episode whose answer
    stands, "" where there is none yet, None where that is not known: what the assistant answered after it, nobody saw.
    """

    episode: str
    id: str
    text: str
    locale: str
    payload: str | None = None
    risk: Mapping[str, str] | None = None
    profile: str = "full"
    known: Mapping[str, str | bool | None] | None = None
    talk_tier: str | None = None
    waiting: bool = False
    denies: tuple[str, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The assistant's messages, in order: `{"text", "buttons"}` or `{"custom": effect}`.

    `talk` is how the talk stands after them, in names only: `asking`, `answered`, `declined`, `for_whom`. `bot` names
    the trained model that answered.
    """

    messages: tuple[Mapping[str, Any], ...]
    talk: Mapping[str, Any] | None = None
    bot: str | None = None


class Assistant(Protocol):
    """The bot behind the edge."""

    async def answer(self, question: Question) -> Answer:
        """Ask, within the turn's budget.

        Raises:
            AssistantError: no usable answer.

        """

    async def ready(self) -> bool:
        """Return whether it would answer now."""
