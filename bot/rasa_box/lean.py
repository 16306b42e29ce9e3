"""What Rasa works out anew in every turn although it never changes here, left out. What is decided is the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from rasa.core.actions.action import ActionExtractSlots, RemoteAction
from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.classifiers.logistic_regression_classifier import LogisticRegressionClassifier

if TYPE_CHECKING:
    from rasa.shared.core.domain import Domain
    from rasa.shared.core.trackers import DialogueStateTracker


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LeanIntents(LogisticRegressionClassifier):
    """Rasa's classifier with its coefficients the way scipy reads them: otherwise it copies megabytes a message."""

    @classmethod
    def load(cls, *args: Any, **kwargs: Any) -> LeanIntents:
        """Load the trained component."""
        loaded = super().load(*args, **kwargs)
        if hasattr(loaded.clf, "coef_"):
            loaded.clf.coef_ = np.asfortranarray(loaded.clf.coef_)
        return loaded


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
