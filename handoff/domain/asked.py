"""Which questions of the first talk were asked, answered and declined. Names and numbers only, never words."""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Self

FIELDS = (
    "wishes", "name", "avoid", "helped", "supports", "goal", "first_step", "brings", "uses", "life", "needs", "also",
    "preferences", "for_whom", "contact",
    "phq4_nervous", "phq4_worry", "phq4_interest", "phq4_down",
    "taps1_tobacco", "taps1_alcohol", "taps1_prescription", "taps1_drugs",
)  # fmt: skip
"""What somebody may tell in the first talk, in the order in which a coordinator reads it: how to speak with them and
what to call them, topics to avoid (seeds B03), then strengths (C02); the items of the questionnaires last."""

NOTES = ("wishes", "also")
"""Of these, what no question asks for: where it was not told, nothing is missing."""


class Whom(StrEnum):
    """Who the talk is for."""

    SELF = "self"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Asked:
    """How the first talk stands, as the bot counts it.

    `episode` is the stretch of the talk it was counted in; 0 where nothing was. `asking` is the question on the table;
    `left` are those that were, and have no answer: something else came in between.
    `where` numbers the message in which a question was answered, where one message answered it. `bot` names the model.
    `minor`: the one who writes may be under 18; once heard, it holds. `turn` is the id of the question to the bot
    it was counted in, and `epoch` that of the talk then; "" where that is not known.
    """

    episode: int = 0
    asking: str | None = None
    left: tuple[str, ...] = ()
    answered: tuple[str, ...] = ()
    declined: tuple[str, ...] = ()
    for_whom: Whom | None = None
    where: Mapping[str, int] = field(default_factory=dict)
    bot: str | None = None
    minor: bool = False
    turn: str = ""
    epoch: int = 0

    @classmethod
    def of(cls, told: Mapping[str, Any], episode: int, bot: str | None = None) -> Self:
        """Read what the bot tells of the talk with its answer. Questions we do not know are left out.

        Raises:
            KeyError, TypeError, ValueError: it is not of the wire's form.

        """
        return cls(
            episode,
            asking=told["asking"] if told["asking"] in FIELDS else None,
            answered=_known_names(told["answered"]),
            declined=_known_names(told["declined"]),
            for_whom=Whom(told["for_whom"]) if told.get("for_whom") else None,
            bot=bot,
            minor=bool(told.get("minor")),
        )

    def after(self, before: Self, message: int | None) -> Self:
        """Return this with what `before` knew: the question on its table was answered in `message`, or left."""
        where = {name: seq for name, seq in before.where.items() if name in self.answered}
        answered_now = before.asking if before.episode == self.episode else None
        if message is not None and answered_now in self.answered and answered_now != self.asking:
            where[answered_now] = message
        closed = {*self.answered, *self.declined, self.asking}
        left = _known_names({*before.left, before.asking} - closed)
        return replace(self, where=where, left=left, minor=self.minor or before.minor)

    def unsaid(self) -> Self:
        """Return this without the question on the table: somebody else spoke first, and it was never shown."""
        return replace(self, asking=None)

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain values, to be kept."""
        return {
            "episode": self.episode, "asking": self.asking, "left": list(self.left),
            "answered": list(self.answered), "declined": list(self.declined), "for_whom": self.for_whom,
            "where": dict(self.where), "bot": self.bot, "minor": self.minor, "turn": self.turn,
            "epoch": self.epoch,
        }  # fmt: skip

    @classmethod
    def kept(cls, values: Mapping[str, Any]) -> Self:
        """Return what `as_dict` made plain."""
        read = cls.of(values, values["episode"], values["bot"])
        left, turn, epoch = tuple(values["left"]), values.get("turn", ""), values.get("epoch", 0)
        return replace(read, left=left, where=dict(values["where"]), turn=turn, epoch=epoch)


def known(asked: Asked, sent: Mapping[str, Any] | None, for_whom: Mapping[Whom, str]) -> dict[str, str | bool | None]:
    """Return what a new stretch of the talk need not ask: words they sent us, None where they declined, else True.

    `for_whom` are the words of the bot's own buttons: who it is for decides what else is asked.
    """
    words = {item["field"]: item["text"] for item in sent["items"]} if sent else {}
    if asked.for_whom is not None:
        words.setdefault("for_whom", for_whom[asked.for_whom])
    answered: dict[str, str | bool | None] = {name: words.get(name, True) for name in asked.answered}
    return answered | dict.fromkeys(asked.declined)


def _known_names(names: Container[str | None]) -> tuple[str, ...]:
    return tuple(name for name in FIELDS if name in names)
