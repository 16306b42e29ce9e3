"""Start the edge: `python -m handoff`."""

import sys
from functools import partial

from sanic import Sanic
from sanic.worker.loader import AppLoader

from handoff.app import make_app
from handoff.settings import SettingsError, read_settings
from handoff.web.browser import BrowserProtocol


def main() -> None:
    """Serve until told to stop."""
    try:
        settings = read_settings()
    except SettingsError as problem:
        sys.exit(f"First Hello cannot start yet.\n{problem}")
    loader = AppLoader(factory=partial(make_app, settings))
    app = loader.load()
    alone = settings.workers == 1
    app.prepare(
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        single_process=alone,
        protocol=BrowserProtocol,
        access_log=False,
        motd=False,
    )
    if alone:
        Sanic.serve_single(app)
    else:
        Sanic.serve(primary=app, app_loader=loader)


if __name__ == "__main__":
    main()
