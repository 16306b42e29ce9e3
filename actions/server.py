"""The action server: rasa-sdk's executor behind two routes of our own.

The SDK's own server listens everywhere, allows every origin, and echoes the whole conversation in a 500. This one
listens on loopback, has no CORS, and says nothing about what was in a request.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from rasa_sdk.executor import ActionExecutor  # type: ignore[import-untyped]  # the SDK ships no types
from rasa_sdk.interfaces import ActionNotFoundException  # type: ignore[import-untyped]
from sanic import HTTPResponse, Request, Sanic, json
from sanic.exceptions import SanicException

from actions.summary import ACTIONS
from actions.talk import Outcome, Talk

HOST = "127.0.0.1"

REQUEST_BYTES = 8 * 1024 * 1024
"""A request carries the whole conversation: a few kilobytes a turn."""

_log = structlog.get_logger()

type App = Sanic[Any, Any]
type SdkAction = Callable[[Any, Any, Any], Awaitable[list[dict[str, Any]]]]


def create_app(name: str = "first_hello_actions") -> App:
    """Return the action server."""
    app: App = Sanic(name, configure_logging=False)
    app.config.update({"ACCESS_LOG": False, "REQUEST_MAX_SIZE": REQUEST_BYTES})
    executor = ActionExecutor()
    for action, decide in ACTIONS.items():
        executor.register_function(action, as_sdk_action(decide))

    @app.get("/health")
    async def health(_request: Request) -> HTTPResponse:
        return json({"status": "ok"})

    @app.post("/webhook")
    async def webhook(request: Request) -> HTTPResponse:
        # Rasa leaves the domain out (`enable_selective_domain`), and today's SDK refuses a call without one (449).
        result = await executor.run({"domain": {}, **request.json})
        return json(result.model_dump() if result else None)

    _errors(app)
    return app


def _errors(app: App) -> None:
    @app.exception(ActionNotFoundException)
    async def unknown_action(_request: Request, _error: Exception) -> HTTPResponse:
        return _error_body("unknown_action", 404)

    @app.exception(SanicException)
    async def http(_request: Request, error: SanicException) -> HTTPResponse:
        return _error_body("bad_request", error.status_code)

    @app.exception(Exception)
    async def broken(_request: Request, error: Exception) -> HTTPResponse:
        _log.error("request_failed", error=type(error).__name__)
        return _error_body("internal", 500)


def _error_body(code: str, status: int) -> HTTPResponse:
    return json({"error": code}, status=status)


def as_sdk_action(decide: Callable[[Talk], Outcome]) -> SdkAction:
    """Return `decide` in the SDK's form. Where it breaks nothing is half-said: it is a 500, and the box says so."""

    async def run(dispatcher: Any, tracker: Any, _domain: Any) -> list[dict[str, Any]]:
        outcome = decide(Talk.of(tracker.slots, tracker.latest_message, tracker.events, tracker.active_loop or {}))
        for message in outcome.messages:
            dispatcher.utter_message(**message)
        return [dict(event) for event in outcome.events]

    return run
