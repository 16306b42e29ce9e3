"""The edge as a Sanic application: routes, errors, background work. Knows the ports only by name."""

import asyncio
import gc
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

import structlog
from sanic import HTTPResponse, Request, Sanic, json
from sanic.exceptions import SanicException

from bot.risk import screen
from handoff import logs
from handoff.bootstrap import real_ports
from handoff.errors import BadFrameError, FirstHelloError, InternalError, MessageTooLongError, NotFoundError
from handoff.service.escalate import Plan
from handoff.service.ports import Ports
from handoff.settings import Settings
from handoff.web import auth, health, pages
from handoff.web.background import forever
from handoff.web.boards import Boards
from handoff.web.composing import Composing
from handoff.web.console import console_socket
from handoff.web.extensions import extend
from handoff.web.frames import MAX_FRAME_BYTES, error_body
from handoff.web.here import Here
from handoff.web.hub import Hub
from handoff.web.ladder import Journal, Ladders
from handoff.web.lines import Lines
from handoff.web.looks import Looks
from handoff.web.mending import mend
from handoff.web.patient import patient_socket
from handoff.web.referrals import feedback, referrals
from handoff.web.tokens import Tokens
from handoff.web.turns import Turns

type App = Sanic[Any, Any]
type OpenPorts = Callable[[Settings], AbstractAsyncContextManager[Ports]]

_WEB = Path(__file__).parent / "web"
_STATUS_ERRORS: dict[int, type[FirstHelloError]] = {
    404: NotFoundError,
    405: NotFoundError,
    413: MessageTooLongError,
}

_log = structlog.get_logger()


def create_app(settings: Settings, open_ports: OpenPorts = real_ports, name: str = "first_hello") -> App:
    """Return the edge, wired. `open_ports` is where tests put their fakes."""
    app = Sanic(name, configure_logging=False)
    app.config.update(
        {
            "REQUEST_MAX_SIZE": 64 * 1024,  # a login is small; nothing else is sent here
            "ACCESS_LOG": False,  # addresses of pages are nobody's business
            "FALLBACK_ERROR_FORMAT": "json",
            "WEBSOCKET_MAX_SIZE": MAX_FRAME_BYTES,
        }
    )
    app.ctx.settings = settings
    app.ctx.tokens = Tokens(settings.secret_key)
    app.ctx.hub = Hub()
    _routes(app)
    _errors(app)
    _lifecycle(app, open_ports)
    extend(app, templates=str(_WEB / "pages"))
    return app


def make_app(settings: Settings) -> App:
    """Return the edge for one process, its logs set up. Worker processes find it here by name."""
    logs.configure()
    app = create_app(settings)
    app.register_listener(_settle, "after_server_start")
    return app


async def _settle(_: App) -> None:
    """Spare what stays for good from being looked through again and again, which would stop every talk for a while."""
    gc.collect()
    gc.freeze()


def _routes(app: App) -> None:
    app.add_route(pages.demo, "/", name="home", unquote=True)
    app.add_route(pages.demo, "/demo")
    app.add_route(pages.widget, "/widget")
    app.add_route(pages.embed, "/embed", name="snippet")
    app.add_route(pages.crisis_protocol, "/crisis-protocol")
    app.add_route(pages.console, "/console")
    app.add_route(pages.sign_in_page, "/console/sign-in")
    app.add_route(auth.sign_in, "/api/console/login", methods=["POST"])
    app.add_route(auth.sign_out, "/api/console/logout", methods=["POST"])
    app.add_route(referrals, "/api/console/referrals", ctx_staff=True)
    app.add_route(feedback, "/api/console/feedback", ctx_staff=True)
    app.add_route(health.healthz, "/healthz")
    app.add_route(health.readyz, "/readyz")
    app.add_route(health.metrics_page, "/metrics")
    app.static("/static", _WEB / "static", name="static")
    app.static("/embed.js", _WEB / "static" / "embed.js", name="embed")
    app.add_websocket_route(patient_socket, "/ws/patient")
    app.add_websocket_route(console_socket, "/ws/console", ctx_staff=True)
    app.register_middleware(auth.same_origin, "request")
    app.register_middleware(auth.staff_only, "request")


def _errors(app: App) -> None:
    @app.exception(FirstHelloError)
    async def known(request: Request, error: FirstHelloError) -> HTTPResponse:
        return _error(request, error)

    @app.exception(SanicException)
    async def http(request: Request, error: SanicException) -> HTTPResponse:
        ours = error.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR
        return _error(request, _STATUS_ERRORS.get(error.status_code, InternalError if ours else BadFrameError)())

    @app.exception(Exception)
    async def unknown(request: Request, error: Exception) -> HTTPResponse:
        _log.error("request_failed", route=request.route.name if request.route else None, error=type(error).__name__)
        return _error(request, InternalError())


def _error(request: Request, error: FirstHelloError) -> HTTPResponse:
    return json({"error": error_body(error, pages.locale_of(request))}, status=error.status)


def _lifecycle(app: App, open_ports: OpenPorts) -> None:
    @app.before_server_start
    async def start(app: App) -> None:
        app.ctx.open = AsyncExitStack()
        app.ctx.ports = await app.ctx.open.enter_async_context(open_ports(app.ctx.settings))
        screen("ready?")  # reads its weights now: half a second that the first patient would wait, and everybody else
        app.ctx.ports.opinion.prepare()
        app.ctx.looks = Looks(app.ctx.ports)
        app.ctx.composing = Composing(app.ctx.ports)
        app.ctx.here = Here(app.ctx.ports)
        app.ctx.boards = Boards(app.ctx.ports)
        app.ctx.lines = Lines(app.ctx.ports, app.ctx.hub)
        app.ctx.turns = Turns(app.ctx.ports, app.ctx.looks, app.ctx.composing)
        notify = app.ctx.settings.notify
        plan = Plan(notify.times, app.ctx.settings.console_url, notify.language)
        app.ctx.ladders = Ladders(app.ctx.ports, plan)
        app.ctx.journal = Journal(app.ctx.ports)
        app.ctx.background = [
            asyncio.create_task(forever("news", partial(app.ctx.hub.run, app.ctx.ports.bus))),
            asyncio.create_task(forever("sweep", app.ctx.turns.sweep)),
            asyncio.create_task(forever("here", app.ctx.here.beat)),
            asyncio.create_task(forever("lines", app.ctx.lines.tell)),
            asyncio.create_task(forever("ladder", app.ctx.ladders.sweep)),
            asyncio.create_task(forever("journal", app.ctx.journal.sweep)),
            asyncio.create_task(health.say_what_is_promised(app.ctx.ports)),
            asyncio.create_task(forever("mending", partial(mend, app.ctx.ports))),
        ]

    @app.after_server_stop
    async def stop(app: App) -> None:
        for task in app.ctx.background:
            task.cancel()
        await asyncio.gather(*app.ctx.background, return_exceptions=True)
        await app.ctx.boards.stop()
        await app.ctx.ladders.stop()
        await app.ctx.looks.stop()
        await app.ctx.turns.stop()
        await app.ctx.open.aclose()
