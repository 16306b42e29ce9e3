"""Measures one pipeline on our data: `.venv-rasa/bin/python tests/rasa/compare_nlu.py lean` (or `diet`).

Prints one JSON line: macro-F1 and accuracy on the held-out lines, milliseconds a parse, seconds to train, memory in MB.
docs/adr/0004-lean-nlu.md keeps the results. Run one at a time; each loads Rasa anew so that memory is its own.
"""

from __future__ import annotations

import asyncio
import json
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.rasa_box import environment

environment.prepare()

import yaml  # noqa: E402
from rasa.core.agent import Agent  # noqa: E402
from rasa.model_training import train_nlu  # noqa: E402
from rasa.utils.log_utils import configure_structlog  # noqa: E402
from sklearn.metrics import f1_score  # noqa: E402

from bot.rasa_box.inputs import ROOT, domain_files  # noqa: E402

DIET = [
    {
        "name": "DIETClassifier",
        "epochs": 30,
        "entity_recognition": False,
        "constrain_similarities": True,
        "random_seed": 7,
    }
]


def pipeline(kind: str) -> list[dict[str, object]]:
    """Return our pipeline, with DIET in the classifier's place if asked for."""
    components = yaml.safe_load((ROOT / "config.yml").read_text())["pipeline"]
    place = next(i for i, part in enumerate(components) if part["name"].endswith(".LeanIntents"))
    return components if kind == "lean" else components[:place] + DIET + components[place + 1 :]


def lines_of(path: Path) -> list[tuple[str, str]]:
    """Return (text, intent) of every line in an NLU file."""
    blocks = yaml.safe_load(path.read_text())["nlu"]
    return [(line[2:].strip(), block["intent"]) for block in blocks for line in block["examples"].splitlines()]


async def measure(model: str) -> dict[str, float]:
    """Parse the held-out lines one by one."""
    agent = Agent.load(model)
    truth, said, took = [], [], []
    for text, intent in lines_of(ROOT / "tests/rasa/heldout_nlu.yml"):
        started = time.perf_counter()
        parsed = await agent.parse_message(text)
        took.append(1_000 * (time.perf_counter() - started))
        truth.append(intent)
        said.append(parsed["intent"]["name"])
    return {
        "macro_f1": round(f1_score(truth, said, labels=sorted(set(truth)), average="macro"), 3),
        "accuracy": round(sum(a == b for a, b in zip(truth, said, strict=True)) / len(truth), 3),
        "ms_a_parse": round(statistics.median(took), 1),
    }


def main(kind: str) -> None:
    """Train, measure, print."""
    configure_structlog(40)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder, "config.yml")
        whole = yaml.safe_load((ROOT / "config.yml").read_text())
        config.write_text(json.dumps({**whole, "pipeline": pipeline(kind)}))
        started = time.monotonic()
        model = train_nlu(str(config), str(ROOT / "data/nlu"), folder, domain=[str(path) for path in domain_files()])
        trained = round(time.monotonic() - started)
        found = asyncio.run(measure(model))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    sys.stdout.write(json.dumps({"pipeline": kind, **found, "train_s": trained, "peak_mb": memory}) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
