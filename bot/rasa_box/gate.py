"""The risk gate: the last component of the pipeline, so that nothing overrules a crisis.

The edge screens every message before Rasa hears of it; this is the second belt, inside the dialogue. Once the intent is
final it also hands on what comes beside the words (bot.hearing.beside).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.core.constants import ACTION_DEACTIVATE_LOOP_NAME, ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import (
    ENTITIES,
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.hearing.about import about
from bot.hearing.answers.rescued import LAST_CRY
from bot.hearing.answers.taking import Heard
from bot.hearing.beside import entities
from bot.hearing.questions import asking
from bot.hearing.questions.body import may_be_meant
from bot.hearing.questions.emergency import FAILED_LATELY
from bot.rasa_box import asked_by_meaning
from bot.rasa_box.failed_lately import failed_lately, last_cry
from bot.risk import Kind, Tier, screen
from bot.risk.mourned import mourned

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOW, RECORD = "summary.show", "assessment.record"
"""What an action asks the edge to do: to show the summary, and to hand it over."""
LATELY = 4
"""Messages after which a summary is no longer on the table; no more than stay whole (bot.rasa_box.compact)."""
GOODBYE = "goodbye"
CRISIS = {"name": "crisis", "confidence": 1.0}
BEING_HURT = {"name": "being_hurt", "confidence": 1.0}
WHY_SHOWN = {"name": asking.QUESTION, "confidence": 1.0}
"""Who asks why help for being hurt is shown is told why, and not that it is no fault of theirs."""
HURT_BY_SOMEONE = frozenset({Kind.ABUSE_DANGER.value, Kind.CHILD_DANGER.value, Kind.SEXUAL_VIOLENCE.value})
CRISIS_TIERS = frozenset({Tier.T0, Tier.T1, Tier.T2})


def risk_of(text: str, before: Sequence[str] = ()) -> dict[str, str]:
    """Return the screen's answer as it goes over the wire: `{"tier": "T1", "kind": "self_harm"}`.

    `before` are the messages before it, newest last: of one who was told to be dead an overdose is grief.
    """
    screening = screen(text)
    screening = mourned(text, screening, before) or screening
    return {"tier": screening.tier.value, "kind": screening.kind.value}


def is_crisis(risk: dict[str, str]) -> bool:
    """Return whether a message of this risk is answered with support before anything else."""
    return risk["tier"] in CRISIS_TIERS


def overruling(risk: dict[str, str]) -> dict[str, Any] | None:
    """Return the intent that a message of this risk has whatever the model thinks, or None."""
    if is_crisis(risk):
        return CRISIS
    return BEING_HURT if risk["kind"] in HURT_BY_SOMEONE else None


def question_of(tracker: DialogueStateTracker | None) -> str | None:
    """Return the slot the form asks for, or None while no question is on the table."""
    return tracker.get_slot(REQUESTED_SLOT) if tracker and tracker.active_loop_name else None


def heard_in(tracker: DialogueStateTracker | None, text: str, intent: str | None, risk: dict[str, str]) -> Heard:
    """Return a message as the dialogue hears it; `tracker` is the conversation before it, None before the first."""
    slots = dict(tracker.current_slot_values()) if tracker else {}
    if tracker:
        slots |= {FAILED_LATELY: failed_lately(tracker), LAST_CRY: last_cry(tracker)}
    last = next((name for name in map(_done, reversed(tracker.events)) if name), None) if tracker else None
    sent = tracker is not None and any(map(_sends, tracker.events))
    shown = tracker is not None and _shown_lately(tracker)
    unsent = tracker is not None and _waits_unsent(tracker)
    return Heard(text, intent or "", question_of(tracker), slots, risk, last, sent, shown, unsent)


def _done(event: Event) -> str | None:
    """Return what an event says was done in answer to somebody; listening, and leaving a form, answers nothing."""
    name = event.action_name if isinstance(event, ActionExecuted) else None
    return None if name in (ACTION_LISTEN_NAME, ACTION_DEACTIVATE_LOOP_NAME) else name


def _shown_lately(tracker: DialogueStateTracker) -> bool:
    """Return whether the summary was shown in answer to one of the last messages."""
    messages = 0
    for event in reversed(tracker.events):
        if effect_of(event) == SHOW:
            return messages < LATELY
        messages += isinstance(event, UserUttered)
    return False


def _waits_unsent(tracker: DialogueStateTracker) -> bool:
    """Return whether the summary was shown last otherwise than it was sent, or never sent, and nobody was told so."""
    shown = None
    for event in reversed(tracker.events):
        if (effect := effect_of(event)) == RECORD:
            return shown is not None and shown != event.data["custom"]["items"]
        shown = event.data["custom"]["items"] if effect == SHOW and shown is None else shown
        if shown is None and isinstance(event, UserUttered) and event.intent.get("name") == GOODBYE:
            return False
    return shown is not None


def effect_of(event: Event) -> str | None:
    """Return what an event asked the edge to do, or None."""
    data = (event.data or {}) if isinstance(event, BotUttered) else {}
    effect: str | None = (data.get("custom") or {}).get("effect")
    return effect


def _sends(event: Event) -> bool:
    """Return whether an event handed over what was told."""
    return effect_of(event) == RECORD


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class RiskGate(GraphComponent, IntentClassifier):
    """Sets `risk` on each message and overrules its intent: `crisis` for T0 to T2, `being_hurt` for harm by someone."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],  # noqa: ARG003 - Rasa's signature
        model_storage: ModelStorage,  # noqa: ARG003
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> RiskGate:
        """Create the component; it has no configuration and learns nothing."""
        return cls()

    def process(self, messages: list[Message], tracker: DialogueStateTracker) -> list[Message]:
        """Screen each message's raw text. Rasa's graph hands in the conversation as it was before this message."""
        for message in messages:
            self._screen(message, tracker)
            self._tell(message, tracker)
        return messages

    @staticmethod
    def _screen(message: Message, tracker: DialogueStateTracker | None) -> None:
        written = [event.text or "" for event in (tracker.events if tracker else ()) if isinstance(event, UserUttered)]
        risk = risk_of(message.get(TEXT) or "", written)
        message.set("risk", risk, add_to_output=True)
        intent = overruling(risk)
        if intent is BEING_HURT and asking.asks_why_shown(message.get(TEXT) or ""):
            intent = WHY_SHOWN
        if intent is not None:
            message.set(INTENT, dict(intent), add_to_output=True)
            message.set(INTENT_RANKING_KEY, [dict(intent)], add_to_output=True)

    @staticmethod
    def _tell(message: Message, tracker: DialogueStateTracker) -> None:
        intent = message.get(INTENT, {}).get(INTENT_NAME_KEY)
        heard = heard_in(tracker, message.get(TEXT) or "", intent, message.get("risk"))
        unknown = intent == asking.QUESTION and about(heard) == asking.OTHER
        if unknown and (name := asked_by_meaning.about(heard.text)) and may_be_meant(name, heard):
            heard = replace(heard, intent=asking.INTENTS[name], asks=name)
            message.set(INTENT, {INTENT_NAME_KEY: heard.intent, PREDICTED_CONFIDENCE_KEY: 1.0}, add_to_output=True)
        beside = entities(message.get("metadata") or {}, heard)
        message.set(ENTITIES, [*message.get(ENTITIES, []), *beside], add_to_output=True)
