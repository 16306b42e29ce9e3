"""Is it alive, is it ready, what does it count."""

import contextlib
from typing import Any

import aiohttp
import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sanic import HTTPResponse, Request, json
from sanic.response import raw

from handoff.domain.durability import Disk
from handoff.domain.tiers import Tier
from handoff.errors import FirstHelloError, StoreUnavailableError
from handoff.service.ports import Ports
from handoff.web import metrics

ACTIONS_READY_S = 1.0

_log = structlog.get_logger()


async def healthz(_: Request) -> HTTPResponse:
    """Say that this process is alive.

    openapi:
    ---
    operationId: alive
    summary: This process is alive
    responses:
      '200':
        description: Alive
    """
    return json({"alive": True})


async def readyz(request: Request) -> HTTPResponse:
    """Say whether Redis, Rasa and the actions answer, each by name. Without Redis nothing can be kept: 503.

    The second opinion is named too; without it all the rest is as ready as before. `kept` is what a message that was
    acknowledged is promised, as Redis itself says it.

    openapi:
    ---
    operationId: ready
    summary: Whether each part answers
    responses:
      '200':
        description: All parts that have to answer do
      '503':
        description: At least one does not; the body names which
    """
    ports: Ports = request.app.ctx.ports
    parts = {
        "redis": await _redis(ports),
        "rasa": await ports.assistant.ready(),
        "actions": await _actions(request.app.ctx.settings.actions_url),
    }
    ready = all(parts.values())
    parts["second_opinion"] = await ports.opinion.ready()
    kept = await _kept(ports)
    return json({"ready": ready, "parts": parts, "kept": kept}, status=200 if ready else 503)


async def metrics_page(request: Request) -> HTTPResponse:
    """Return the counters in Prometheus's text form; the line is counted as it is now, or left out while Redis is down.

    openapi:
    ---
    operationId: metrics
    summary: Counters for Prometheus
    responses:
      '200':
        description: Prometheus text format
    """
    with contextlib.suppress(StoreUnavailableError):
        await _count_line(request.app.ctx.ports)
    return raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)


async def _count_line(ports: Ports) -> None:
    waiting, now = await ports.queue.waiting(), ports.clock.now()
    for tier in Tier:
        arrivals = [place.arrived_at for place in waiting if place.tier is tier]
        metrics.WAITING.labels(tier).set(len(arrivals))
        metrics.OLDEST.labels(tier).set((now - min(arrivals, default=now)) / 1000)


async def say_what_is_promised(ports: Ports) -> None:
    """Write into the log, once, what an acknowledged message is promised by the store this process was given."""
    try:
        durability = await ports.conversations.durability()
    except StoreUnavailableError:
        _log.warning("durability_unknown", why="store out of reach")
        return
    say = _log.info if durability.disk is Disk.ALWAYS else _log.warning
    say("durability", why=durability.promise, count=durability.copies)


async def _kept(ports: Ports) -> dict[str, Any] | None:
    try:
        durability = await ports.conversations.durability()
    except StoreUnavailableError:
        return None
    return {"disk": durability.disk, "copies": durability.copies, "promise": durability.promise}


async def _redis(ports: Ports) -> bool:
    try:
        await ports.presence.online(ports.clock.now())
    except FirstHelloError:
        return False
    return True


async def _actions(url: str) -> bool:
    timeout = aiohttp.ClientTimeout(total=ACTIONS_READY_S)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session, session.get(f"{url}/health") as got:
            return got.ok
    except (TimeoutError, aiohttp.ClientError):
        return False
