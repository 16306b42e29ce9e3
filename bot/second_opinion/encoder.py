"""The encoder's arithmetic in numpy: six layers of attention over word pieces, and what they say together.

The form is BERT's (Devlin et al. 2018, arXiv 1810.04805) as all-MiniLM-L6-v2 uses it. What training changed is kept
apart, as small low-rank matrices (LoRA, Hu et al. 2021, arXiv 2106.09685) that are added to the official weights when
they are loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

import numpy as np
from safetensors import safe_open
from tokenizers import Tokenizer

from bot.second_opinion.form import HEADS, LAYERS, LONGEST, POINTER, SCALE, WIDTH, WORDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Array = NDArray[np.floating[Any]]

    class _Tensors(Protocol):
        """An open file of tensors."""

        def keys(self) -> list[str]: ...
        def get_tensor(self, name: str) -> Array: ...
        def get_slice(self, name: str) -> Array: ...


@dataclass(frozen=True, slots=True)
class _Dense:
    """A dense layer. Its weights are kept in a byte each, with a scale for each output: a quarter of the memory."""

    weight: NDArray[np.int8]
    scale: Array
    bias: Array

    @classmethod
    def of(cls, weight: Array, bias: Array) -> _Dense:
        """Return the layer of a weight as it is stored: outputs by inputs."""
        scale = np.maximum(np.abs(weight).max(1), np.float32(1e-9)) / np.float32(127)
        whole = np.rint(weight / scale[:, None]).astype(np.int8)
        return cls(np.ascontiguousarray(whole.T), scale.astype(np.float32), bias)

    def __call__(self, x: Array) -> Array:
        done: Array = (x @ self.weight.astype(np.float32)) * self.scale + self.bias
        return done


@dataclass(frozen=True, slots=True)
class _Norm:
    weight: Array
    bias: Array

    def __call__(self, x: Array) -> Array:
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(1e-12)) * self.weight + self.bias


@dataclass(frozen=True, slots=True)
class _Layer:
    look: _Dense
    gather: _Dense
    after_looking: _Norm
    widen: _Dense
    narrow: _Dense
    after_thinking: _Norm

    def __call__(self, x: Array) -> Array:
        x = self.after_looking(x + self.gather(_attention(self.look(x))))
        return self.after_thinking(x + self.narrow(_gelu(self.widen(x))))


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
        x = self._first(x + self._words_up[ids].astype(np.float32) @ self._words_down)
        for layer in self._layers:
            x = layer(x)
        matters = x @ self._pointer
        matters = np.exp(matters - matters.max())
        said: Array = np.concatenate([x.mean(0), matters / matters.sum() @ x])
        return said

    def _layer(self, prefix: str, change: Callable[[str], Array | None]) -> _Layer:
        parts = [self._weights(f"{prefix}attention.self.{part}", change) for part in ("query", "key", "value")]
        look = _Dense.of(np.concatenate([weight for weight, _ in parts]), np.concatenate([bias for _, bias in parts]))
        return _Layer(
            look,
            self._dense(f"{prefix}attention.output.dense", change),
            self._norm(f"{prefix}attention.output.LayerNorm"),
            self._dense(f"{prefix}intermediate.dense", change),
            self._dense(f"{prefix}output.dense", change),
            self._norm(f"{prefix}output.LayerNorm"),
        )

    def _dense(self, name: str, change: Callable[[str], Array | None]) -> _Dense:
        return _Dense.of(*self._weights(name, change))

    def _weights(self, name: str, change: Callable[[str], Array | None]) -> tuple[Array, Array]:
        weight = self._base.get_tensor(f"{name}.weight")
        if (changed := change(name)) is not None:
            weight = weight + changed
        return weight, self._base.get_tensor(f"{name}.bias")

    def _norm(self, name: str) -> _Norm:
        return _Norm(self._base.get_tensor(f"{name}.weight"), self._base.get_tensor(f"{name}.bias"))


def _attention(looked: Array) -> Array:
    """Mix what each word piece says with what it looks at."""
    size = WIDTH // HEADS
    query, key, value = looked.reshape(-1, 3, HEADS, size).transpose(1, 2, 0, 3)
    score = (query @ key.transpose(0, 2, 1)) * np.float32(size**-0.5)
    score -= score.max(-1, keepdims=True)
    np.exp(score, out=score)
    score /= score.sum(-1, keepdims=True)
    mixed: Array = (score @ value).transpose(1, 0, 2).reshape(-1, WIDTH)
    return mixed


def _gelu(x: Array) -> Array:
    """The smooth switch between the dense layers, in its tanh form: the same in training."""
    smooth: Array = (
        np.float32(0.5) * x * (1 + np.tanh(np.float32((2 / np.pi) ** 0.5) * (x + np.float32(0.044715) * x * x * x)))
    )
    return smooth
