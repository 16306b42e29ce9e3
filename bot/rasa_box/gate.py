"""The risk gate: the last component of the pipeline, so that nothing overrules a crisis.

The edge screens every message before Rasa hears of it; this is the second belt, inside the dialogue. It also hands
the language of the message on as an entity, so that the slot `locale` is filled without the action server.
"""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.rasa_box.locales import locale_entity
from bot.risk import Kind, Tier, screen

CRISIS = {"name": "crisis", "confidence": 1.0}
BEING_HURT = {"name": "being_hurt", "confidence": 1.0}
HURT_BY_SOMEONE = frozenset({Kind.ABUSE_DANGER.value, Kind.CHILD_DANGER.value, Kind.SEXUAL_VIOLENCE.value})
CRISIS_TIERS = frozenset({Tier.T0, Tier.T1, Tier.T2})


def risk_of(text: str) -> dict[str, str]:
    """Return the screen's answer as it goes over the wire: `{"tier": "T1", "kind": "self_harm"}`."""
    screening = screen(text)
    return {"tier": screening.tier.value, "kind": screening.kind.value}


def is_crisis(risk: dict[str, str]) -> bool:
    """Return whether a message of this risk is answered with support before anything else."""
    return risk["tier"] in CRISIS_TIERS


def overruling(risk: dict[str, str]) -> dict[str, Any] | None:
    """Return the intent that a message of this risk has whatever the model thinks, or None."""
    if is_crisis(risk):
        return CRISIS
    return BEING_HURT if risk["kind"] in HURT_BY_SOMEONE else None


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

    def process(self, messages: list[Message]) -> list[Message]:
        """Screen each message's raw text."""
        for message in messages:
            self._screen(message)
            self._tell_locale(message)
        return messages

    @staticmethod
    def _screen(message: Message) -> None:
        risk = risk_of(message.get(TEXT) or "")
        message.set("risk", risk, add_to_output=True)
        intent = overruling(risk)
        if intent is not None:
            message.set(INTENT, dict(intent), add_to_output=True)
            message.set(INTENT_RANKING_KEY, [dict(intent)], add_to_output=True)

    @staticmethod
    def _tell_locale(message: Message) -> None:
        locale = (message.get("metadata") or {}).get("locale")
        if locale is not None:
            message.set(ENTITIES, [*message.get(ENTITIES, []), locale_entity(locale)], add_to_output=True)
