"""Trains the assistant: `.venv-rasa/bin/python -m bot.rasa_box.train`. Does nothing when nothing changed.

Rasa's own check whether anything changed takes eleven seconds of imports; a digest over the inputs, kept beside the
model, takes milliseconds. When only responses changed, Rasa's cache packs a new model without training.
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
import os
import sys
import time
from pathlib import Path

from bot.rasa_box import ahead, environment, yaml_words
from bot.rasa_box.inputs import MODEL, ROOT, domain_files, is_current, stamp, write_stamp


def main() -> int:
    """Train if needed; return the exit code."""
    if is_current(MODEL):
        _say("The assistant is trained and up to date.")
        return 0
    started = time.monotonic()
    _say("Training the assistant (a minute or two).")
    stamp(MODEL).unlink(missing_ok=True)
    if not learn(MODEL):
        return 1
    write_stamp(MODEL)
    _say(f"  3/3 done in {time.monotonic() - started:.0f} s: {MODEL.relative_to(ROOT)}")
    return 0


def learn(model: Path) -> bool:
    """Train into this file, saying how far it is; return whether it could be trained."""
    environment.prepare()
    gc.disable()  # what a training builds it keeps: to look through it for what could go took a second in fifteen
    try:
        with ahead.reading():
            return _learn(model)
    finally:
        gc.enable()


def _learn(model: Path) -> bool:
    _say("  1/3 loading Rasa …")
    environment.preload()
    _quieten()
    yaml_words.mend()
    import rasa  # noqa: PLC0415 - ten seconds that an up-to-date model does not need
    from rasa.shared.exceptions import RasaException  # noqa: PLC0415

    _say("  2/3 learning from data/ …")
    rasas_own_words = io.StringIO()  # in colour, with a path of this machine; ours come after
    try:
        with contextlib.redirect_stdout(rasas_own_words):
            rasa.train(
                domain=[str(path) for path in domain_files()],
                config=str(ROOT / "config.yml"),
                training_files=[str(ROOT / "data")],
                output=str(model.parent),
                fixed_model_name=model.name.removesuffix(".tar.gz"),
                force_training=not _kept_by_rasa().exists(),
            )
    except RasaException as error:
        _say(f"{rasas_own_words.getvalue()}\nThe assistant could not be trained. {error}")
        return False
    return True


def _kept_by_rasa() -> Path:
    """Return where Rasa keeps what it learned before. Where there is nothing, looking took 6 in 100 of the training."""
    return Path(os.environ.get("RASA_CACHE_DIRECTORY") or ROOT / ".rasa" / "cache")


def _quieten() -> None:
    """Leave only what Rasa logs about the data, and none of Python's warnings about the age of its world."""
    logging.getLogger("py.warnings").setLevel(logging.ERROR)
    logging.captureWarnings(True)
    from rasa.utils.common import configure_logging_and_warnings  # noqa: PLC0415
    from rasa.utils.log_utils import configure_structlog  # noqa: PLC0415

    configure_structlog(logging.WARNING)
    configure_logging_and_warnings(logging.WARNING)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
