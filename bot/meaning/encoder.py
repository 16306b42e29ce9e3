"""What texts mean, as 384 numbers each: multilingual-e5-small (Wang et al. 2024, arXiv 2402.05672), all its layers."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from bot.meaning.layers import Dense, Layer, Norm
from bot.meaning.weights import Reader, Weights, installed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.meaning.layers import Array

LAYERS, HEADS, WIDTH = 12, 12, 384
AT_ONCE = 4096
"""Pieces that are read together, when many texts are: more of them no longer goes faster."""


class Encoder:
    """Reads texts as numbers. Holds nothing of what it has read.

    Raises:
        WrongWeightsError: the weights are missing or other than expected.

    """

    def __init__(self) -> None:
        self._weights = Weights(installed())
        self._read = Reader(self._weights)
        self._places = self._weights.tensor("emb.pos").reshape(-1, WIDTH) + self._weights.tensor("emb.type")[:WIDTH]
        self._first = Norm(*self._weights.norm("emb.ln"))
        self._layers = [self._layer(f"l{number}.") for number in range(LAYERS)]

    def __call__(self, texts: Sequence[str]) -> Array:
        """Return what each text means, one row each: the mean over its pieces.

        The texts are evened out: small letters, no accents (`bot.hearing.lines.clauses.folded`).
        """
        pieces = [self._read(text) for text in texts]
        found = np.zeros((len(texts), WIDTH), np.float32)
        for numbers in _of_one_length(pieces):
            x = np.stack([self._weights.rows(pieces[number]) for number in numbers])
            x = self._first(x + self._places[: x.shape[1]])
            for layer in self._layers:
                x = layer(x)
            found[numbers] = x.mean(1)
        return found

    def _layer(self, prefix: str) -> Layer:
        parts = [self._weights.dense(f"{prefix}{part}") for part in ("q", "k", "v")]
        look = Dense.of(np.concatenate([weight for weight, _ in parts]), np.concatenate([bias for _, bias in parts]))
        gather, widen, narrow = (Dense.of(*self._weights.dense(f"{prefix}{part}")) for part in ("ao", "fi", "fo"))
        after_looking, after_thinking = (Norm(*self._weights.norm(f"{prefix}{part}")) for part in ("aln", "oln"))
        return Layer(HEADS, look, gather, after_looking, widen, narrow, after_thinking)


def _of_one_length(pieces: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Yield the numbers of texts that are as long as each other, as many as are read together."""
    by_length: dict[int, list[int]] = defaultdict(list)
    for number, each in enumerate(pieces):
        by_length[len(each)].append(number)
    for length, numbers in by_length.items():
        left = iter(numbers)
        while batch := list(islice(left, max(1, AT_ONCE // length))):
            yield batch
