"""What the screen costs beside Rasa's own reading of the same messages: run by `make bench` in the box's Python.

    .venv-rasa/bin/python -m benchmarks.screen_beside_rasa

Both read the sentences that our rules must find, one by one, in the same process. The gate runs the screen inside
Rasa's pipeline too: its share of a parse is the ratio. The second opinion is not in the box.
"""

import asyncio
import logging
import statistics
import time
from pathlib import Path

from bot.rasa_box import environment

environment.prepare()

from rasa.core.agent import Agent  # noqa: E402 - after Rasa's environment is prepared
from rasa.utils.log_utils import configure_structlog  # noqa: E402

from bot.rasa_box.inputs import MODEL  # noqa: E402
from bot.risk import screen  # noqa: E402
from bot.risk.cues import RULES  # noqa: E402

MESSAGES = [text for rule in RULES for text in rule.must_hit][:200]


async def parsed(model: Path) -> list[float]:
    """Return the microseconds of each parse by Rasa, the first few left out: they warm it."""
    agent = Agent.load(str(model))
    took = []
    for text in [*MESSAGES[:10], *MESSAGES]:
        began = time.perf_counter_ns()
        await agent.parse_message(text)
        took.append((time.perf_counter_ns() - began) / 1000)
    return took[10:]


def screened() -> list[float]:
    """Return the microseconds of each screening."""
    took = []
    for text in [*MESSAGES[:10], *MESSAGES]:
        began = time.perf_counter_ns()
        screen(text)
        took.append((time.perf_counter_ns() - began) / 1000)
    return took[10:]


def main() -> None:
    """Print both, and the ratio."""
    configure_structlog(logging.ERROR)  # Rasa would print every message it reads
    rasa, ours = statistics.median(asyncio.run(parsed(MODEL))), statistics.median(screened())
    print("the same messages, one by one (Python 3.10)")
    print(f"  Rasa's own reading, gate included   median {rasa:9.1f} µs   baseline")
    print(f"  the screen                          median {ours:9.1f} µs   {ours / rasa:6.3f} x the baseline")


if __name__ == "__main__":
    main()
