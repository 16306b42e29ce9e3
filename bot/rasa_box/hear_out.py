"""Second thoughts about an intent: what was said at length was shared, and what has no words is not an answer."""

from __future__ import annotations

import unicodedata
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME
from rasa.shared.nlu.constants import INTENT, INTENT_NAME_KEY, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

MEANINGFUL = ("L", "N", "So")
"""Unicode categories that say something: letters, numbers, and pictures such as a thumbs-up."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class HearOut(GraphComponent, IntentClassifier):
    """Turns a fallback on a long text into `share`, and any text without words into `no_words`.

    `min_words` (words) is how long a text is too long to be called not understood.
    """

    def __init__(self, min_words: int) -> None:
        self._min_words = min_words

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults; also the list of keys that config.yml may set."""
        return {"min_words": 8}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,  # noqa: ARG003 - Rasa's signature
        resource: Resource,  # noqa: ARG003
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> HearOut:
        """Create the component from its configuration."""
        return cls(config["min_words"])

    def process(self, messages: list[Message]) -> list[Message]:
        """Look at each message again."""
        for message in messages:
            intent = self._reconsidered(message.get(TEXT) or "", message.get(INTENT)[INTENT_NAME_KEY])
            if intent is not None:
                certain = {INTENT_NAME_KEY: intent, "confidence": 1.0}
                message.set(INTENT, certain, add_to_output=True)
                message.set(INTENT_RANKING_KEY, [certain], add_to_output=True)
        return messages

    def _reconsidered(self, text: str, intent: str | None) -> str | None:
        if not any(unicodedata.category(char).startswith(MEANINGFUL) for char in text):
            return "no_words"
        if intent == DEFAULT_NLU_FALLBACK_INTENT_NAME and len(text.split()) >= self._min_words:
            return "share"
        return None
