"""An encoder of the second opinion: layers of attention over pieces of a text, and what they say together.

The form is BERT's (Devlin et al. 2018, arXiv 1810.04805). What training changed is kept apart, as small low-rank
matrices (LoRA, Hu et al. 2021, arXiv 2106.09685) that are added to the official weights when they are loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

import numpy as np
from safetensors import safe_open

from bot.meaning.layers import Dense, Layer, Norm
from bot.second_opinion.form import HEADS, POINTER, SCALE, WORDS

if TYPE_CHECKING:
    from pathlib import Path

    from bot.meaning.layers import Array
    from bot.second_opinion.base import Base

    class _Tensors(Protocol):
        """An open file of tensors."""

        def keys(self) -> list[str]: ...
        def get_tensor(self, name: str) -> Array: ...


class Encoder:
    """Reads a text as 2 x `WIDTH` numbers. Holds nothing of what it has read."""

    def __init__(self, base: Base, adapter: Path) -> None:
        self._base = base
        with safe_open(adapter, "numpy") as opened:
            changes = cast("_Tensors", opened)
            self._changes = {
                name.removesuffix(".up"): (changes.get_tensor(name), changes.get_tensor(f"{name[:-3]}.down"))
                for name in changes.keys()  # noqa: SIM118 - no dictionary
                if name.endswith(".up")
            }
            self._pointer = changes.get_tensor(POINTER).astype(np.float32)
        self._words_up, words_down = self._changes.pop(WORDS)
        self._words_down = np.float32(SCALE) * words_down.astype(np.float32)
        self._layers = [self._layer(f"encoder.layer.{number}.") for number in range(base.layers)]
        self._first = Norm(*base.norm("embeddings.LayerNorm"))

    def __call__(self, text: str) -> Array:
        """Return what `text` says: the mean over its pieces, and the mean by how much each matters."""
        ids = self._base.pieces(text)
        x: Array = self._base.rows(ids) + self._base.places[: len(ids)]
        x = self._first(x + self._words_up[ids].astype(np.float32) @ self._words_down)[None]
        for layer in self._layers:
            x = layer(x)
        x = x[0]
        matters = x @ self._pointer
        matters = np.exp(matters - matters.max())
        said: Array = np.concatenate([x.mean(0), matters / matters.sum() @ x])
        return said

    def _layer(self, prefix: str) -> Layer:
        parts = [self._weights(f"{prefix}attention.self.{part}") for part in ("query", "key", "value")]
        look = Dense.of(np.concatenate([weight for weight, _ in parts]), np.concatenate([bias for _, bias in parts]))
        return Layer(
            HEADS,
            look,
            Dense.of(*self._weights(f"{prefix}attention.output.dense")),
            Norm(*self._base.norm(f"{prefix}attention.output.LayerNorm")),
            Dense.of(*self._weights(f"{prefix}intermediate.dense")),
            Dense.of(*self._weights(f"{prefix}output.dense")),
            Norm(*self._base.norm(f"{prefix}output.LayerNorm")),
        )

    def _weights(self, name: str) -> tuple[Array, Array]:
        weight, bias = self._base.dense(name)
        if (changed := self._changes.get(name)) is not None:
            up, down = (part.astype(np.float32) for part in changed)
            weight = weight + np.float32(SCALE) * (up @ down)
        return weight, bias
