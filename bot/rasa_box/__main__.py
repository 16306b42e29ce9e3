"""Starts the box: `.venv-rasa/bin/python -m bot.rasa_box --port 5005`. Listens on loopback only.

Reads RASA_SECRET, ACTION_ENDPOINT_URL, REDIS_URL, CLINIC_ID and, optionally, TRACKER_TTL_SECONDS and LOG_LEVEL.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bot.rasa_box import environment, logs
from bot.rasa_box.inputs import MODEL, ROOT

environment.prepare()

HOST = "127.0.0.1"


def main() -> int:
    """Start the box and serve until SIGTERM or SIGINT; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bot.rasa_box", description="The Rasa box.")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--model", type=Path, default=MODEL)
    arguments = parser.parse_args()
    logs.configure()

    environment.preload()
    from rasa.shared.exceptions import RasaException  # noqa: PLC0415 - the environment comes first

    from bot.rasa_box.app import create_app  # noqa: PLC0415
    from bot.rasa_box.verify import UnsafeSetupError  # noqa: PLC0415

    try:
        app = create_app(ROOT, arguments.model)
    except (UnsafeSetupError, RasaException) as error:
        sys.stderr.write(f"The assistant did not start. {error}\n")
        return 1
    app.run(host=HOST, port=arguments.port, workers=1, access_log=False, debug=False, motd=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
