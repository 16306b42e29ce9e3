"""Measures how well and at what price a pipeline understands, and prints the table of docs/adr/0004-lean-nlu.md.

    .venv-rasa/bin/python tests/rasa/compare_nlu.py lean diet   # train each from nothing, read all held-back files
    .venv-rasa/bin/python tests/rasa/compare_nlu.py trained     # the model in models/, without training
    .venv-rasa/bin/python tests/rasa/compare_nlu.py folds       # five-fold cross-validation of the lean one
    .venv-rasa/bin/python tests/rasa/compare_nlu.py pairs       # what the model in models/ takes for what, counts alone

Each pipeline runs in a process of its own, so that memory is its own. `pairs` shows no line: held back stays held back.
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.rasa_box import environment

environment.prepare()

import yaml  # noqa: E402
from nlu_lines import HELD_BACK, HERE, lines_of, macro_f1, rejected  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.model_training import train_nlu  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402
from sklearn.model_selection import StratifiedKFold  # noqa: E402

from bot.rasa_box.hear_out import HearOut  # noqa: E402
from bot.rasa_box.inputs import MODEL, ROOT, domain_files  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rasa.shared.core.trackers import DialogueStateTracker
    from rasa.shared.nlu.training_data.message import Message

FOLDS = 5
DIET = {
    "name": "DIETClassifier",
    "epochs": 30,
    "entity_recognition": False,
    "constrain_similarities": True,
    "random_seed": 7,
}


def pipeline(kind: str) -> list[dict[str, object]]:
    """Return our pipeline; if asked for, with DIET in the classifier's place and the counts of each word it needs."""
    components = yaml.safe_load((ROOT / "config.yml").read_text())["pipeline"]
    if kind != "diet":
        return components
    for part in components:
        if part["name"].endswith(".LeanCounts"):
            part["name"] = "CountVectorsFeaturizer"
    return [DIET if part["name"].endswith(".LeanIntents") else part for part in components]


def train(kind: str, data: Path, folder: Path) -> str:
    """Train a pipeline on these lines; return where its model is."""
    config = folder / "config.yml"
    whole = yaml.safe_load((ROOT / "config.yml").read_text())
    config.write_text(json.dumps({**whole, "pipeline": pipeline(kind)}))
    return train_nlu(str(config), str(data), str(folder), domain=[str(path) for path in domain_files()])


@contextmanager
def guesses() -> Iterator[list[str]]:
    """Collect what the classifier alone takes each message for, before any rule thinks again."""
    found: list[str] = []
    reconsider = HearOut._reconsider

    def watched(self: HearOut, message: Message, tracker: DialogueStateTracker) -> None:
        found.append(message.get("intent")["name"])
        reconsider(self, message, tracker)

    with patch.object(HearOut, "_reconsider", watched):
        yield found


async def read(agent: Agent, lines: list[tuple[str, str]]) -> tuple[list[str], list[str], list[float]]:
    """Return the true intents, what was understood, and milliseconds for each line."""
    said, took = [], []
    for text, _ in lines:
        started = time.perf_counter()
        said.append((await agent.parse_message(text))["intent"]["name"])
        took.append(1_000 * (time.perf_counter() - started))
    return [intent for _, intent in lines], said, took


def counted(truth: list[str], said: list[str]) -> dict[str, float | None]:
    """Return the figures of one reading, as shares of one."""
    right = sum(real == found for real, found in zip(truth, said, strict=True)) / len(truth)
    return {
        "macro_f1": macro_f1(truth, said),
        "accuracy": right,
        "on the subject, rejected": rejected(truth, said, on_the_subject=True),
        "off the subject, rejected": rejected(truth, said, on_the_subject=False),
    }


def measure(kind: str) -> dict[str, float | None]:
    """Train one pipeline from nothing and read every held-back file with it; "trained" is the model in models/."""
    if kind == "trained":
        return understood(MODEL)
    with tempfile.TemporaryDirectory() as folder:
        wall, own = time.monotonic(), time.process_time()
        model = Path(train(kind, ROOT / "data/nlu", Path(folder)))
        price = {"train, s": time.monotonic() - wall, "train, s of the processor": time.process_time() - own}
        return price | understood(model)


def understood(model: Path) -> dict[str, float | None]:
    """Read every held-back file with a model."""
    agent = Agent.load(str(model))
    figures: dict[str, float | None] = {}
    every = []
    for name in HELD_BACK:
        with guesses() as alone:
            truth, said, took = asyncio.run(read(agent, lines_of(HERE / name)))
        every += took
        found = counted(truth, said) | {"macro_f1 of the classifier alone": macro_f1(truth, alone)}
        figures |= {f"{name.removesuffix('_nlu.yml')}: {key}": value for key, value in found.items()}
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    size = model.stat().st_size / 2**20
    return figures | {"ms a parse, median": statistics.median(every), "peak, MB": memory, "model, MB": size}


def folds() -> dict[str, float | None]:
    """Cross-validate the lean pipeline on the training lines: each line is read by a model that has not seen it."""
    lines = [line for path in sorted((ROOT / "data/nlu").glob("*.yml")) for line in lines_of(path)]
    truth, said = [], []
    splits = StratifiedKFold(FOLDS, shuffle=True, random_state=7).split(lines, [intent for _, intent in lines])
    for kept, left in splits:
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder, "nlu.yml")
            data.write_text(_as_rasa_reads([lines[i] for i in kept]))
            agent = Agent.load(train("lean", data, Path(folder)))
        real, found, _ = asyncio.run(read(agent, [lines[i] for i in left]))
        truth += real
        said += found
    return counted(truth, said)


def _as_rasa_reads(lines: list[tuple[str, str]]) -> str:
    blocks = [
        {"intent": intent, "examples": "".join(f"- {text}\n" for text, of in lines if of == intent)}
        for intent in sorted({intent for _, intent in lines})
    ]
    return yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True)


def pairs() -> None:
    """Print how often the trained model takes one intent for another, file by file, and no line."""
    agent = Agent.load(str(MODEL))
    for name in HELD_BACK[:-1]:  # the last is not even looked at this way
        truth, said, _ = asyncio.run(read(agent, lines_of(HERE / name)))
        _say(f"{name}: {json.dumps(counted(truth, said))}")
        for (real, found), count in Counter(zip(truth, said, strict=True)).most_common():
            if real != found:
                _say(f"  {count:3} {real} -> {found}")


def table(columns: dict[str, dict[str, float | None]]) -> str:
    """Return the figures as a table of Markdown, one column a pipeline."""
    rows = [f"| | {' | '.join(columns)} |", "|---" * (len(columns) + 1) + "|"]
    for key in next(iter(columns.values())):
        values = [column[key] for column in columns.values()]
        if any(value is not None for value in values):
            rows.append(f"| {key} | {' | '.join('–' if value is None else _short(value) for value in values)} |")
    return "\n".join(rows)


def _short(value: float) -> str:
    return f"{value:.3f}" if value <= 1 else f"{value:.1f}"


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main(kinds: list[str]) -> None:
    """Measure what was asked for and print it."""
    configure_structlog(40)
    if kinds == ["pairs"]:
        pairs()
    elif kinds == ["folds"]:
        _say(table({f"{FOLDS} folds": folds()}))
    elif kinds[0] == "--alone":
        _say(json.dumps(measure(kinds[1])))
    else:
        alone = [sys.executable, __file__, "--alone"]
        _say(table({k: json.loads(subprocess.check_output([*alone, k]).splitlines()[-1]) for k in kinds}))


if __name__ == "__main__":
    main(sys.argv[1:])
