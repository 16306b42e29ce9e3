"""The environment of the box: what is set before Rasa is imported, because it is read at import or never again."""

from __future__ import annotations

import importlib
import os

TRACKER_TTL_SECONDS = 30 * 86_400
"""How long the assistant remembers a conversation nobody continues: thirty days."""

_QUIET_AND_SMALL = {
    "RASA_TELEMETRY_ENABLED": "false",
    "OMP_NUM_THREADS": "1",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "TF_INTRA_OP_PARALLELISM_THREADS": "1",
    "TF_INTER_OP_PARALLELISM_THREADS": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "CUDA_VISIBLE_DEVICES": "",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
}


def prepare() -> None:
    """Set what has to be set before the first import of Rasa. Telemetry is off without an exception."""
    os.environ.update(_QUIET_AND_SMALL)
    os.environ.setdefault("TRACKER_TTL_SECONDS", str(TRACKER_TTL_SECONDS))


def preload() -> None:
    """Import, before Rasa, what reads a model: it looks for each of 800 names in all modules there are by then.

    Beside TensorFlow's modules that takes 5 s of the processor, and half a second without them.
    """
    importlib.import_module("skops.io")
