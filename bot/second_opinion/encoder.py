"""The encoder of the second opinion: six layers of attention over word pieces, and what they say together.

The form is BERT's (Devlin et al. 2018, arXiv 1810.04805) as all-MiniLM-L6-v2 uses it. What training changed is kept
apart, as small low-rank matrices (LoRA, Hu et al. 2021, arXiv 2106.09685) that are added to the official weights when
they are loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
from safetensors import safe_open
from tokenizers import Tokenizer

from bot.meaning.layers import Dense, Layer, Norm
from bot.second_opinion.form import HEADS, LAYERS, LONGEST, POINTER, SCALE, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.meaning.layers import Array

    class _Tensors(Protocol):
        """An open file of tensors."""

        def keys(self) -> list[str]: ...
        def get_tensor(self, name: str) -> Array: ...
        def get_slice(self, name: str) -> Array: ...


def word_pieces(path: Path) -> Tokenizer:
    """Return what cuts texts into word pieces, as they are: without the padding its makers set."""
    reader = Tokenizer.from_file(str(path))
    reader.no_padding()
    reader.no_truncation()
    return reader


def pieces_of(reader: Tokenizer, text: str) -> list[int]:
    """Return the numbers of the word pieces of `text`, its middle left out where it is too long."""
    ids = list(reader.encode(text).ids)
    half = LONGEST // 2
    return ids if len(ids) <= LONGEST else ids[:half] + ids[-half:]


class Encoder:
    """Reads a text as 2 x `WIDTH` numbers. Holds nothing of what it has read."""

    def __init__(self, weights: Path, tokenizer: Path, adapter: Path) -> None:
        # Opened, not read: of the table of word pieces only the rows of a text are ever fetched.
        self._base = cast("_Tensors", safe_open(weights, "numpy"))
        self._rows = self._base.get_slice(f"{WORDS}.weight")
        kind = self._base.get_tensor("embeddings.token_type_embeddings.weight")[0]
        self._places = self._base.get_tensor("embeddings.position_embeddings.weight")[:LONGEST] + kind
        with safe_open(adapter, "numpy") as opened:
            changes = cast("_Tensors", opened)
            names = set(changes.keys())

            def change(name: str) -> Array | None:
                if f"{name}.down" not in names:
                    return None
                up, down = (changes.get_tensor(f"{name}.{part}").astype(np.float32) for part in ("up", "down"))
                changed: Array = np.float32(SCALE) * (up @ down)
                return changed

            self._words_up = changes.get_tensor(f"{WORDS}.up")
            self._words_down = np.float32(SCALE) * changes.get_tensor(f"{WORDS}.down").astype(np.float32)
            self._pointer = changes.get_tensor(POINTER).astype(np.float32)
            self._layers = [self._layer(f"encoder.layer.{number}.", change) for number in range(LAYERS)]
        self._first = self._norm("embeddings.LayerNorm")
        self._tokenizer = word_pieces(tokenizer)

    def __call__(self, text: str) -> Array:
        """Return what `text` says: the mean over its word pieces, and the mean by how much each matters."""
        ids = pieces_of(self._tokenizer, text)
        x = np.concatenate([self._rows[number : number + 1] for number in ids]) + self._places[: len(ids)]
        x = self._first(x + self._words_up[ids].astype(np.float32) @ self._words_down)[None]
        for layer in self._layers:
            x = layer(x)
        x = x[0]
        matters = x @ self._pointer
        matters = np.exp(matters - matters.max())
        said: Array = np.concatenate([x.mean(0), matters / matters.sum() @ x])
        return said

    def _layer(self, prefix: str, change: Callable[[str], Array | None]) -> Layer:
        parts = [self._weights(f"{prefix}attention.self.{part}", change) for part in ("query", "key", "value")]
        look = Dense.of(np.concatenate([weight for weight, _ in parts]), np.concatenate([bias for _, bias in parts]))
        return Layer(
            HEADS,
            look,
            self._dense(f"{prefix}attention.output.dense", change),
            self._norm(f"{prefix}attention.output.LayerNorm"),
            self._dense(f"{prefix}intermediate.dense", change),
            self._dense(f"{prefix}output.dense", change),
            self._norm(f"{prefix}output.LayerNorm"),
        )

    def _dense(self, name: str, change: Callable[[str], Array | None]) -> Dense:
        return Dense.of(*self._weights(name, change))

    def _weights(self, name: str, change: Callable[[str], Array | None]) -> tuple[Array, Array]:
        weight = self._base.get_tensor(f"{name}.weight")
        if (changed := change(name)) is not None:
            weight = weight + changed
        return weight, self._base.get_tensor(f"{name}.bias")

    def _norm(self, name: str) -> Norm:
        return Norm(self._base.get_tensor(f"{name}.weight"), self._base.get_tensor(f"{name}.bias"))
