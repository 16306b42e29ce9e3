"""What Rasa works out anew in every turn although it never changes here, left out. What is decided is the same."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.nlu.classifiers.logistic_regression_classifier import RANKING_LENGTH, LogisticRegressionClassifier
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfTransformer
from sklearn.preprocessing import normalize

from bot.rasa_box import ahead, by_meaning
from bot.rasa_box.counts import counted

if TYPE_CHECKING:
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.trackers import DialogueStateTracker

LOOSENESS = 30.0
"""How closely the classifier follows its lines (scikit-learn's C). Vectors of length one need more than counts do."""

BALANCE = 0.7
"""How far rare intents are lifted: 0 leaves each line the same weight, 1 each intent. At 1 the many things that people
tell (`share`) weigh as little as the shortest command, and lose to it."""

SHARPNESS = 1.5
"""By how much log odds are stretched, so that a confidence of 0.8 is right about eight times in ten."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LeanIntents(LogisticRegressionClassifier):
    """Rasa's classifier, where rare pieces of a line count for more than common ones (tf-idf; docs/adr/0004).

    What the words leave unsure is asked of what the whole message means (`by_meaning`).
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults, with our own numbers: Rasa learns anew where one of them has changed, and only there."""
        ours = {"looseness": LOOSENESS, "balance": BALANCE, "sharpness": SHARPNESS, "meaning": by_meaning.LEARNED_BY}
        return {**LogisticRegressionClassifier.get_default_config(), **ours}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.clf.set_params(C=LOOSENESS)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn the intents from their lines."""
        counts, intents = self._create_training_matrix(training_data)
        self.clf.idf_ = TfidfTransformer().fit(counts).idf_  # kept with the classifier, which is what Rasa writes down
        self.clf.set_params(class_weight=weights(intents)).fit(weighed(counts, self.clf.idf_), intents)
        self.clf.coef_ *= SHARPNESS
        self.clf.intercept_ *= SHARPNESS
        texts = [line.get(TEXT) for line in training_data.intent_examples if line.get(INTENT) and line.get(TEXT)]
        by_meaning.learn(self.clf, texts, intents, SHARPNESS, read=ahead.means)
        self.persist()
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Return the messages, each with its intents from the likeliest on."""
        by_words = self.clf.predict_log_proba(self._create_X(messages))
        found = by_meaning.likely(self.clf, by_words, [message.get(TEXT) or "" for message in messages])
        for message, row in zip(messages, found, strict=True):
            ranking = [
                {INTENT_NAME_KEY: self.clf.classes_[at], PREDICTED_CONFIDENCE_KEY: float(row[at])}
                for at in np.argsort(-row)[: self.config[RANKING_LENGTH] or None]
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _create_X(self, messages: list[Message]) -> csr_matrix:  # noqa: N802 - Rasa's name
        counts = counted(messages)  # Rasa puts each row together for itself: 19 s of a training
        return weighed(counts, self.clf.idf_) if hasattr(self.clf, "idf_") else counts

    @classmethod
    def load(cls, *args: Any, **kwargs: Any) -> LeanIntents:
        """Load the trained component, its coefficients the way scipy reads them: else it copies megabytes a message."""
        loaded = super().load(*args, **kwargs)
        by_meaning.encoder()  # now, not at the first message that needs it
        if hasattr(loaded.clf, "coef_"):
            loaded.clf.coef_ = np.asfortranarray(loaded.clf.coef_)
        return loaded


def weighed(counts: csr_matrix, idf: np.ndarray) -> csr_matrix:
    """Return lines of length one, where a rare piece is more than a common one, and twice is not twice as much."""
    rows = csr_matrix(counts, dtype=float)
    rows.data = (1 + np.log(rows.data)) * idf[rows.indices]
    return normalize(rows, copy=False)


def weights(intents: list[str]) -> dict[str, float]:
    """Return what a line of each intent weighs; the mean over all lines is 1."""
    counts = Counter(intents)
    lifted = {intent: count**-BALANCE for intent, count in counts.items()}
    mean = sum(lifted[intent] for intent in intents) / len(intents)
    return {intent: weight / mean for intent, weight in lifted.items()}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True)
class LeanRules(RulePolicy):
    """Rasa's rules, which are written in intents: that none is written in words need not be found out each time."""

    def _find_action_from_rules(
        self, tracker: DialogueStateTracker, domain: Domain, use_text_for_last_user_input: bool
    ) -> tuple[str | None, str | None, bool]:
        if use_text_for_last_user_input:
            return None, None, False
        return super()._find_action_from_rules(tracker, domain, use_text_for_last_user_input)


def leave_out() -> None:
    """Leave out two checks in this process. Rasa has no place to plug them out, so its methods are replaced."""
    # Whether two slots of the form take the same entity: none do (tests/rasa/test_domain.py). It takes 2 ms a message.
    ActionExtractSlots._fails_unique_entity_mapping_check = _no  # noqa: SLF001
    # The action server's answer against a schema that is checked itself each time, 20 ms: the endpoint looks at it.
    RemoteAction._validate_action_result = _yes  # noqa: SLF001


def _no(*_: Any) -> bool:
    return False


def _yes(*_: Any) -> bool:
    return True
