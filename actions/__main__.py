"""Start the action server: `.venv/bin/python -m actions --port 5055`. Listens on loopback only."""

import argparse
import logging

import structlog
from sanic import Sanic

from actions.server import HOST, create_app


def main() -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m actions", description="The assistant's custom actions.")
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    logging.getLogger("rasa_sdk").setLevel(logging.CRITICAL)  # it writes whole conversations into its lines
    structlog.configure(
        processors=[structlog.processors.add_log_level, structlog.processors.JSONRenderer()],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
    )
    app = create_app()
    app.prepare(host=HOST, port=port, single_process=True, access_log=False, motd=False)
    Sanic.serve_single(app)


if __name__ == "__main__":
    main()
