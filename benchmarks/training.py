"""What it takes to train the assistant from nothing, loading Rasa included: run by `make bench` in the box's Python.

    .venv-rasa/bin/python -m benchmarks.training

The bar is for two cores with nothing else to do; the processor's own seconds say more on a busy machine.
"""

import os
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.rasa_box.train import learn

BAR_S = 90


def main() -> int:
    """Train once without Rasa's cache and print what it took; return the exit code."""
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        os.environ["RASA_CACHE_DIRECTORY"] = str(Path(folder, "cache"))
        if not learn(Path(folder, "model.tar.gz")):
            return 1
    took, load = time.monotonic() - began, os.getloadavg()[0]
    processor = sum(os.times()[:4])  # with the process that reads ahead
    print(f"training from nothing: {took:.0f} s, {processor:.0f} s of the processor's")
    print(f"  bar: {BAR_S} s; the load was {load:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
