"""What an action knows of the conversation, and what it answers with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from bot.content.instruments import ITEMS

FIELDS = (
    "helped", "supports", "goal", "first_step", "brings", "uses", "life", "needs", "also", "preferences", "avoid",
    "for_whom", "name", "wishes", "contact",
    *ITEMS,
)  # fmt: skip
"""The answers in the order they are shown: strengths first (seeds C02), those to the questionnaires last."""

QUESTIONS = tuple(field for field in FIELDS if field not in ("wishes", "also", *ITEMS))
"""Of these, what the talk asks; one that does not fit is never open (`UNASKED`)."""

NOTES = frozenset({"wishes", "also"})
"""Of these, what no question asks for: taken out, it was never declined."""

SKIPPED = "__skipped__"
"""What domain.yml puts into a slot whose question was declined. Never shown."""

UNASKED = "__unasked__"
"""What the box puts into a slot whose question does not fit this person. Never shown, and not declined."""

TOLD = "__told__"
"""What the box puts into a slot whose question an earlier talk has answered. Never shown, and not asked again."""

SHOW, RECORD = "summary.show", "assessment.record"

DID_IT_GO = "did_it_go"
"""The intent of who asks whether it was sent."""

CHANGING = frozenset({"correct", "rewrite", "change_answer", "remove_answer"})
"""Intents that change a line, in words or by a button."""

SENDING = frozenset({"send_summary", "send_now", "affirm"})
"""Intents that say to send it: the button, the words, and "yes" to the summary. No other yes comes to a summary."""

Item = dict[str, str]


@dataclass(frozen=True, slots=True)
class Talk:
    """One moment of a conversation.

    `field` is the answer a pressed button was about. `shown` are the items of the summary that was shown last, None
    where none of the turns still known has one. `intent` is what this message means. `may_offer`: the box found that
    the questionnaires fit this person, and they were not offered yet. `waiting`: they are in line for a person. `sent`
    are the items that were handed over last, None where none were. `begun`: the questions were begun.
    """

    answers: Mapping[str, str | None]
    locale: str = "en"
    field: str | None = None
    in_form: bool = False
    shown: Sequence[Item] | None = None
    intent: str | None = None
    may_offer: bool = False
    waiting: bool = False
    sent: Sequence[Item] | None = None
    begun: bool = False

    @classmethod
    def of(
        cls,
        slots: Mapping[str, Any],
        latest_message: Mapping[str, Any],
        events: Sequence[Mapping[str, Any]],
        active_loop: Mapping[str, Any],
    ) -> Self:
        """Read the parts of a Rasa tracker that matter here."""
        aside = slots.get("set_aside") or {}
        return cls(
            answers={field: aside.get(field) or slots.get(field) for field in FIELDS},
            locale=slots.get("locale") or "en",
            field=_field(latest_message),
            in_form=bool(active_loop.get("name")),
            shown=_last_of(SHOW, events),
            intent=(latest_message.get("intent") or {}).get("name"),
            may_offer=slots.get("instruments") == "fits",
            waiting=bool(slots.get("waiting")),
            sent=_last_of(RECORD, events),
            begun=bool(slots.get("talk_begun")),
        )

    @property
    def sending(self) -> bool:
        """Return whether this message says to send it."""
        return self.intent in SENDING

    @property
    def changes_what_went(self) -> bool:
        """Return whether this message changes a line after all of it was sent: what the team has is not changed yet."""
        return self.sent is not None and not self.went and self.intent in CHANGING

    @property
    def asks_whether_it_went(self) -> bool:
        """Return whether this message does."""
        return self.intent == DID_IT_GO

    @property
    def left_off(self) -> bool:
        """Return whether questions of the talk are still open: begun, and looked at before they were all asked."""
        return self.begun and any(self.answers.get(field) is None for field in QUESTIONS)

    @property
    def items(self) -> list[Item]:
        """Return what was answered, in the order it is shown."""
        return [{"field": field, "text": text} for field in FIELDS if (text := self._said(field))]

    @property
    def declined(self) -> list[str]:
        """Return the questions that were asked and declined."""
        return [field for field in FIELDS if self.answers.get(field) == SKIPPED]

    @property
    def seen(self) -> bool:
        """Return whether there is something to send, and it was shown just as it stands."""
        return bool(self.items) and self.shown == self.items

    @property
    def went(self) -> bool:
        """Return whether what stands here was sent, just as it stands."""
        return bool(self.items) and self.sent == self.items

    @property
    def wrote_more(self) -> bool:
        """Return whether something came to what was shown last, and nothing of it is gone."""
        shown, now = ({item["field"] for item in items} for items in (self.shown or (), self.items))
        return bool(shown) and shown <= now and self.shown != self.items

    def without(self, field: str) -> Self:
        """Return the talk as if this question had been declined."""
        return replace(self, answers={**self.answers, field: SKIPPED})

    def _said(self, field: str) -> str:
        text = self.answers.get(field) or ""
        return "" if text in (SKIPPED, UNASKED, TOLD) else text.strip()


def _field(latest_message: Mapping[str, Any]) -> str | None:
    values = [found.get("value") for found in latest_message.get("entities") or () if found.get("entity") == "field"]
    return values[-1] if values and values[-1] in FIELDS else None


def _last_of(effect: str, events: Sequence[Mapping[str, Any]]) -> Sequence[Item] | None:
    for event in reversed(events):
        custom = (event.get("data") or {}).get("custom") if event.get("event") == "bot" else None
        if custom and custom.get("effect") == effect:
            items: Sequence[Item] = custom["items"]
            return items
    return None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an action answers: messages in order (a domain response by name, or an effect), and Rasa events."""

    messages: tuple[Mapping[str, Any], ...] = ()
    events: tuple[Mapping[str, Any], ...] = ()


def say(response: str) -> Mapping[str, Any]:
    """Return a message whose words stand in domain/."""
    return {"response": response}


def ask_edge(effect: str, **fields: Any) -> Mapping[str, Any]:
    """Return a message that asks the edge to do something."""
    return {"json_message": {"effect": effect, **fields}}


def set_slot(name: str, value: str | None) -> Mapping[str, Any]:
    """Return the event that sets a slot."""
    return {"event": "slot", "timestamp": None, "name": name, "value": value}


def go_on_with(action: str) -> Mapping[str, Any]:
    """Return the event that makes this the next action."""
    return {"event": "followup", "timestamp": None, "name": action}
