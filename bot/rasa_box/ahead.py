"""Reads what the training lines mean in a process of its own, while Rasa loads and learns from their words.

Reading takes as long as all the rest of a training, and needs nothing of it; there are two cores. Whatever was not read
ahead (the lines differ, or the process ended early) is read when it is asked for.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from bot.rasa_box import environment
from bot.rasa_box.inputs import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


LONGEST_S = 600
"""How long the reading may take on the busiest machine; one that hangs is done without."""


class _Reading(NamedTuple):
    process: subprocess.Popen[bytes]
    found: Path


_UNDER_WAY: ContextVar[_Reading | None] = ContextVar("under_way", default=None)


@contextmanager
def reading() -> Iterator[None]:
    """Read the training lines beside what the block does; stop when it ends."""
    with TemporaryDirectory() as folder:
        found = Path(folder, "means.npz")
        with subprocess.Popen(_program(found), cwd=ROOT) as process:  # noqa: S603 - our own
            token = _UNDER_WAY.set(_Reading(process, found))
            try:
                yield
            finally:
                _UNDER_WAY.reset(token)
                process.kill()


def _program(found: Path) -> list[str]:
    return [sys.executable, "-m", __name__, str(found)]


def means(texts: Sequence[str]) -> np.ndarray:
    """Return what each text means, a row each."""
    from bot.rasa_box import by_meaning  # noqa: PLC0415 - whoever starts the reading need not wait for scikit-learn

    known = _known()
    missing = [text for text in texts if text not in known]
    if missing:
        known |= zip(missing, by_meaning.means(missing), strict=True)
    return np.stack([known[text] for text in texts])


def _known() -> dict[str, np.ndarray]:
    under_way = _UNDER_WAY.get()
    if under_way is None or not _ended_well(under_way.process):
        return {}
    with np.load(under_way.found, allow_pickle=False) as read:
        return dict(zip(map(str, read["texts"]), read["means"], strict=True))


def _ended_well(process: subprocess.Popen[bytes]) -> bool:
    try:
        return process.wait(timeout=LONGEST_S) == 0
    except subprocess.TimeoutExpired:
        return False


def lines(folder: Path) -> list[tuple[str, str]]:
    """Return the training lines with their intents, in the order in which Rasa has them, each once."""
    from ruamel.yaml import YAML  # noqa: PLC0415

    found = []
    for path in sorted(folder.rglob("*.yml")):
        for block in YAML(typ="safe").load(path)["nlu"]:
            found += [(line[1:].strip("\n\r "), block["intent"]) for line in block["examples"].splitlines()]
    return list(dict.fromkeys(found))


def main(found: Path) -> None:
    """Read the lines that are learned from, and write down what they mean."""
    from bot.rasa_box import by_meaning  # noqa: PLC0415

    known = lines(ROOT / "data" / "nlu")
    texts = [known[number][0] for number in by_meaning.some([intent for _, intent in known])]
    np.savez(found, texts=np.array(texts), means=by_meaning.means(texts))


if __name__ == "__main__":
    environment.prepare()
    main(Path(sys.argv[1]))
