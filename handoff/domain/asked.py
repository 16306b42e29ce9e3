"""Which questions of the first talk were asked, answered and declined. Names and numbers only; the words are elsewhere."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

from handoff.domain.record import FIELDS


class Whom(StrEnum):
    """Who the talk is for."""

    SELF = "self"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Asked:
    """How the first talk stands, as the bot counts it.

    `episode` is the stretch of the talk it was counted in; 0 where nothing was. `asking` is the question on the table.
    `where` numbers the message in which a question was answered, where one message answered it. `bot` names the model.
    """

    episode: int = 0
    asking: str | None = None
    answered: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    for_whom: Whom | None = None
    where: Mapping[str, int] = field(default_factory=dict)
    bot: str | None = None

    @classmethod
    def of(cls, told: Mapping[str, Any], episode: int, bot: str | None = None) -> Self:
        """Read what the bot tells of the talk with its answer. Questions we do not know are left out.

        Raises:
            KeyError, TypeError, ValueError: it is not of the wire's form.

        """
        return cls(
            episode,
            told["asking"] if told["asking"] in FIELDS else None,
            _known_names(told["answered"]),
            _known_names(told["declined"]),
            Whom(told["for_whom"]) if told.get("for_whom") else None,
            bot=bot,
        )

    def after(self, before: Self, message: int | None) -> Self:
        """Return this with where each answer stands: the question `before` had on the table, in `message`."""
        where = {name: seq for name, seq in before.where.items() if name in self.answered}
        answered_now = before.asking if before.episode == self.episode else None
        if message is not None and answered_now in self.answered and answered_now != self.asking:
            where[answered_now] = message
        return replace(self, where=where)

    def unsaid(self) -> Self:
        """Return this without the question on the table: somebody else spoke first, and it was never shown."""
        return replace(self, asking=None)

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain values, to be kept."""
        return {
            "episode": self.episode, "asking": self.asking, "answered": list(self.answered),
            "declined": list(self.declined), "for_whom": self.for_whom, "where": dict(self.where), "bot": self.bot,
        }  # fmt: skip

    @classmethod
    def kept(cls, values: Mapping[str, Any]) -> Self:
        """Return what `as_dict` made plain."""
        read = cls.of(values, values["episode"], values["bot"])
        return replace(read, where=dict(values["where"]))


def known(asked: Asked, sent: Mapping[str, Any] | None, for_whom: Mapping[Whom, str]) -> dict[str, str | bool | None]:
    """Return what a new stretch of the talk need not ask: words they sent us, None where they declined, else True.

    `for_whom` are the words of the bot's own buttons: who it is for decides what else is asked.
    """
    words = {item["field"]: item["text"] for item in sent["items"]} if sent else {}
    if asked.for_whom is not None:
        words.setdefault("for_whom", for_whom[asked.for_whom])
    answered: dict[str, str | bool | None] = {name: words.get(name, True) for name in asked.answered}
    return answered | dict.fromkeys(asked.declined)


def _known_names(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(name for name in FIELDS if name in names)
