"""The encoder of Spanish messages: the first eight layers of multilingual-e5-small (`bot.meaning.weights`).

The other encoder was made of English text. Of the layers the eighth told danger from ordinary days best before any
teaching, and a message through eight takes two thirds of the time (docs/risk-screen.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.meaning.weights import Reader, Weights, installed
from bot.second_opinion.form import LONGEST, WIDTH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.meaning.layers import Array

_PARTS = {
    "embeddings.LayerNorm": "emb.ln",
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "output.LayerNorm": "oln",
}
"""BERT's names of the parts of a layer, and those of the file."""


class E5:
    """Multilingual-e5-small, its first eight layers.

    Raises:
        WrongWeightsError: the weights are missing, or other than the ones expected.

    """

    layers = 8

    def __init__(self) -> None:
        self._weights = Weights(installed())
        self._reader = Reader(self._weights)
        kind = self._weights.tensor("emb.type")[:WIDTH]
        self.places = self._weights.tensor("emb.pos").reshape(-1, WIDTH)[:LONGEST] + kind
        self.count = len(self._weights.pieces)
        self.hidden = self._weights.unknown

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the pieces of `text`, its middle left out where it is too long."""
        return self._reader(text)

    def rows(self, pieces: Sequence[int]) -> Array:
        """Return what these pieces mean by themselves, one row each."""
        return self._weights.rows(pieces)

    def dense(self, name: str) -> tuple[Array, Array]:
        """Return the weight of a dense layer, outputs by inputs, and its bias."""
        return self._weights.dense(_named(name))

    def norm(self, name: str) -> tuple[Array, Array]:
        """Return the weight and the bias of a norm."""
        return self._weights.norm(_named(name))


def _named(name: str) -> str:
    if name in _PARTS:
        return _PARTS[name]
    _, _, number, part = name.split(".", 3)
    return f"l{number}.{_PARTS[part]}"
