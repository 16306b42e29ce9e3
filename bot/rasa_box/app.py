"""Puts the box together: checked settings, a loaded model, one channel, nothing else on the port.

Rasa's own server would add CORS, a version page and, with one flag, an interface that replaces the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rasa.core.channels.channel import register
from rasa.core.run import create_http_input_channels
from rasa.core.utils import AvailableEndpoints
from rasa.shared.utils.io import read_config_file
from sanic import Sanic

from bot.rasa_box import logs, verify
from bot.rasa_box.loading import load_agent

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from pathlib import Path

REQUEST_BYTES = 256 * 1024
"""A turn is at most some thousand characters; this is generous."""

REST_S = 120
"""How long the edge's lines may rest: people think about an answer, and a new line is a round trip for the next one."""


def create_app(root: Path, model: Path) -> Sanic:
    """Return the box's server with the model loaded and everything verified.

    Raises:
        UnsafeSetupError: see bot.rasa_box.verify.
        rasa.shared.exceptions.RasaException: a setting or the model cannot be read.

    """
    logs.configure()
    verify.check_files(root)
    verify.check_model(model)
    channels = create_http_input_channels(None, str(root / "credentials.yml"))
    agent = load_agent(str(model), AvailableEndpoints.read_endpoints(str(root / "endpoints.yml")))
    verify.check_running(agent, channels, read_config_file(root / "endpoints.yml"))
    app = Sanic("first_hello_box", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = REQUEST_BYTES
    app.config.KEEP_ALIVE_TIMEOUT = REST_S
    app.ctx.agent = agent
    register(channels, app, route="/webhooks/")
    app.register_listener(_close, "after_server_stop")
    return app


async def _close(app: Sanic, _loop: AbstractEventLoop) -> None:
    close = getattr(app.ctx.agent.tracker_store, "close", None)
    if close is not None:
        await close()
