"""Counts the words and the pieces of a line, for the whole line alone: nobody here reads those of each of its words."""

from __future__ import annotations

from hashlib import blake2b

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.featurizers.sparse_featurizer.count_vectors_featurizer import CountVectorsFeaturizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from scipy.sparse import csr_matrix, hstack, vstack


class Counts(Features):
    """What was counted in a text. It is known again by its bytes: Rasa spells the numbers out for that."""

    def fingerprint(self) -> str:
        """Return the same for the same counts in the same words or pieces, out of the same component."""
        digest = blake2b(f"{self.type} {self.origin} {self.attribute} {self.features.shape}".encode(), digest_size=16)
        for numbers in (self.features.indices, self.features.data):
            digest.update(numbers.tobytes())
        return digest.hexdigest()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=True)
class LeanCounts(CountVectorsFeaturizer):
    """Rasa's counts. It counts in each word and in the names of intents, too, for classifiers that read them (DIET).

    Together with counting line for line, and with what Rasa then does to know all these counts again, that was 35 s
    of a training.
    """

    def process(self, messages: list[Message]) -> list[Message]:
        """Give each message the counts of its text."""
        told = [(message, self._get_processed_message_tokens_by_attribute(message, TEXT)) for message in messages]
        told = [(message, words) for message, words in told if words]
        if told:
            counts = self.vectorizers[TEXT].transform([" ".join(words) for _, words in told])
            counts.sort_indices()
            for (message, _), row in zip(told, counts, strict=True):
                message.add_features(Counts(row, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))
        return messages


def counted(messages: list[Message]) -> csr_matrix:
    """Return all that was counted in the texts of messages, a row each."""
    parts = zip(*(_parts(message) for message in messages), strict=True)
    return hstack([vstack(part, format="csr") for part in parts], format="csr", dtype=float)


def _parts(message: Message) -> list[csr_matrix]:
    return [part.features for part in message.features if (part.type, part.attribute) == (FEATURE_TYPE_SENTENCE, TEXT)]
