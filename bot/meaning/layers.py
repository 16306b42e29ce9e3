"""BERT's layers in numpy (Devlin et al. 2018, arXiv 1810.04805), over texts of the same length.

An array is texts by pieces by width. A layer has no weights of its own making: who builds it says where they are from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Dense:
    """A dense layer. Its weights are kept in a byte each, with a scale for each output: a quarter of the memory."""

    weight: NDArray[np.int8]
    scale: Array
    bias: Array

    @classmethod
    def of(cls, weight: Array, bias: Array) -> Dense:
        """Return the layer of a weight as it is stored: outputs by inputs."""
        scale = np.maximum(np.abs(weight).max(1), np.float32(1e-9)) / np.float32(127)
        whole = np.rint(weight / scale[:, None]).astype(np.int8)
        return cls(np.ascontiguousarray(whole.T), scale.astype(np.float32), bias)

    def __call__(self, x: Array) -> Array:
        """Return the layer's answer."""
        rows = x.reshape(-1, x.shape[-1])  # one product, however many texts
        done: Array = (rows @ self.weight.astype(np.float32)) * self.scale + self.bias
        return done.reshape(*x.shape[:-1], -1)


@dataclass(frozen=True, slots=True)
class Norm:
    """What brings the numbers of each piece to one size."""

    weight: Array
    bias: Array

    def __call__(self, x: Array) -> Array:
        """Return the same numbers around 0, and as far from it."""
        x = x - x.mean(-1, keepdims=True)
        return x / np.sqrt((x * x).mean(-1, keepdims=True) + np.float32(1e-12)) * self.weight + self.bias


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer of attention over `heads`, and of thought about each piece."""

    heads: int
    look: Dense
    gather: Dense
    after_looking: Norm
    widen: Dense
    narrow: Dense
    after_thinking: Norm

    def __call__(self, x: Array) -> Array:
        """Return what the layer makes of texts."""
        x = self.after_looking(x + self.gather(attention(self.look(x), self.heads)))
        return self.after_thinking(x + self.narrow(_gelu(self.widen(x))))


def attention(looked: Array, heads: int) -> Array:
    """Mix what each piece says with what it looks at: query, key and value stand side by side in `looked`."""
    texts, pieces, width = looked.shape
    size = width // 3 // heads
    query, key, value = looked.reshape(texts, pieces, 3, heads, size).transpose(2, 0, 3, 1, 4)
    score = (query @ key.transpose(0, 1, 3, 2)) * np.float32(size**-0.5)
    score -= score.max(-1, keepdims=True)
    np.exp(score, out=score)
    score /= score.sum(-1, keepdims=True)
    mixed: Array = (score @ value).transpose(0, 2, 1, 3).reshape(texts, pieces, -1)
    return mixed


def _gelu(x: Array) -> Array:
    """The smooth switch between the dense layers, in its tanh form."""
    smooth: Array = (
        np.float32(0.5) * x * (1 + np.tanh(np.float32((2 / np.pi) ** 0.5) * (x + np.float32(0.044715) * x * x * x)))
    )
    return smooth
