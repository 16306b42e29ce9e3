"""The arithmetic of a layer: several texts at once come out as one by one, and a byte a weight is near enough."""

from __future__ import annotations

import numpy as np
import pytest

from bot.meaning.layers import Dense, Layer, Norm

WIDTH = 12


def layer(chance: np.random.Generator) -> Layer:
    """Return a small layer of weights drawn by chance."""

    def dense(outputs: int, inputs: int) -> Dense:
        weight = chance.standard_normal((outputs, inputs)).astype(np.float32)
        return Dense.of(weight, chance.standard_normal(outputs).astype(np.float32))

    plain = Norm(np.ones(WIDTH, np.float32), np.zeros(WIDTH, np.float32))
    return Layer(
        3, dense(3 * WIDTH, WIDTH), dense(WIDTH, WIDTH), plain, dense(2 * WIDTH, WIDTH), dense(WIDTH, 2 * WIDTH), plain
    )


def test_texts_read_together_come_out_as_each_alone() -> None:
    """What stands beside a text changes nothing of it."""
    chance = np.random.default_rng(5)
    read, texts = layer(chance), chance.standard_normal((4, 7, WIDTH)).astype(np.float32)
    together = read(texts)
    for number, text in enumerate(texts):
        assert read(text[None])[0] == pytest.approx(together[number], abs=1e-4)


def test_what_a_piece_looks_at_changes_it() -> None:
    """Attention is real: another neighbour, another answer."""
    chance = np.random.default_rng(6)
    read, text = layer(chance), chance.standard_normal((1, 5, WIDTH)).astype(np.float32)
    other = text.copy()
    other[0, 4] = -other[0, 4]
    assert not np.allclose(read(text)[0, 0], read(other)[0, 0], atol=1e-3)


def test_a_weight_in_a_byte_is_within_half_a_step() -> None:
    """Each output has its own scale, so that a large one costs a small one nothing."""
    weight = np.array([[0.5, -1.0], [100.0, 3.0]], np.float32)
    kept = Dense.of(weight, np.zeros(2, np.float32))
    back = (kept.weight.astype(np.float32) * kept.scale).T
    assert np.abs(back - weight)[0].max() <= 0.5 / 127
    assert np.abs(back - weight)[1].max() <= 50.0 / 127
