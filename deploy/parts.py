"""What the system is made of: the command of each part, its environment, its log, and how to know that it is ready."""

import sys
from collections.abc import Mapping
from pathlib import Path

from deploy import readiness
from deploy.children import Spec
from deploy.environments import ROOT
from deploy.ports import LOOPBACK, free_port
from deploy.redis_server import RedisServer
from deploy.terminal import SetupError

BOX_PYTHON = ROOT / ".venv-rasa" / "bin" / "python"
ANYWHERE = {"0.0.0.0": LOOPBACK, "::": "[::1]"}  # noqa: S104 - where to reach an edge that listens everywhere

TITLES = {"redis": "Redis", "rasa": "Rasa", "actions": "The action server", "edge": "The edge"}

# Seconds until a part that is not ready counts as failed. Rasa needs 10 to 25 on two cores and far more on a busy
# machine; the edge is ready only when all the others are.
PATIENCE_S = {"redis": 30.0, "rasa": 240.0, "actions": 60.0, "edge": 270.0}


def edge_address(environ: Mapping[str, str]) -> str:
    """Where the edge is reached from this machine."""
    host = ANYWHERE.get(environ["EDGE_HOST"], environ["EDGE_HOST"])
    return f"http://{host}:{environ['EDGE_PORT']}"


def parts_of(values: Mapping[str, str], var: Path) -> tuple[dict[str, str], dict[str, Spec]]:
    """The environment every child gets, and what to start, by name.

    `values` are completed settings. A part whose address they give runs elsewhere and is not started; the others get
    free ports of this machine.
    """
    environ = {**values, "PYTHONUNBUFFERED": "1"}
    specs: dict[str, Spec] = {}
    if "REDIS_URL" not in environ:
        data = var / "redis"
        data.mkdir(parents=True, exist_ok=True)
        server = RedisServer(data, free_port(), environ["REDIS_PASSWORD"])
        environ["REDIS_URL"] = server.url
        specs["redis"] = _spec("redis", server.argv, {}, var, readiness.redis(server.url), server.configuration)
    rasa, actions = _addresses(environ)
    if rasa:
        command = (str(BOX_PYTHON), "-m", "bot.rasa_box", "--port", str(rasa))
        ready = readiness.http(f"{environ['RASA_URL']}/webhooks/edge/")
        specs["rasa"] = _spec("rasa", command, environ, var, ready)
    if actions:
        command = (sys.executable, "-m", "actions", "--port", str(actions))
        specs["actions"] = _spec("actions", command, environ, var, readiness.http(f"{environ['ACTIONS_URL']}/health"))
    ready = readiness.http(f"{edge_address(environ)}/readyz")
    specs["edge"] = _spec("edge", (sys.executable, "-m", "handoff"), environ, var, ready)
    return environ, specs


def _addresses(environ: dict[str, str]) -> tuple[int, int]:
    """Complete the addresses of Rasa and the actions; return the ports to start them on, 0 if they run elsewhere."""
    if ("ACTIONS_URL" in environ) != ("ACTION_ENDPOINT_URL" in environ):
        raise SetupError("ACTIONS_URL and ACTION_ENDPOINT_URL belong together. Set both in .env, or neither.")
    rasa = actions = 0
    if "RASA_URL" not in environ:
        rasa = free_port()
        environ["RASA_URL"] = f"http://{LOOPBACK}:{rasa}"
    if "ACTIONS_URL" not in environ:
        actions = free_port()
        environ["ACTIONS_URL"] = f"http://{LOOPBACK}:{actions}"
        environ["ACTION_ENDPOINT_URL"] = f"http://{LOOPBACK}:{actions}/webhook"
    return rasa, actions


def _spec(
    name: str,
    argv: tuple[str, ...],
    environ: dict[str, str],
    var: Path,
    ready: readiness.Probe,
    feed: bytes = b"",
) -> Spec:
    return Spec(
        name=TITLES[name],
        argv=argv,
        environ=environ,
        folder=ROOT,
        log=var / "log" / f"{name}.log",
        ready=ready,
        patience_s=PATIENCE_S[name],
        essential=name in {"redis", "edge"},
        feed=feed,
    )
