"""The trained model in this process, with its action server or without, and talks with it."""

from __future__ import annotations

import socket
import threading
from contextlib import closing, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import pytest
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from talking import Conversation

from bot.rasa_box import logs
from bot.rasa_box.action_endpoint import ActionEndpoint
from bot.rasa_box.loading import load_agent
from bot.rasa_box.tracker_store import RedisTrackers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from rasa.core.agent import Agent


class InMemory(InMemoryTrackerStore):
    """Trackers in memory, read as the box reads its own: Rasa looks for the class of each event anew each time."""

    deserialise_tracker = RedisTrackers.deserialise_tracker


@pytest.fixture(scope="session")
def loaded(model: Path) -> Agent:
    """The model in this process, with trackers in memory because these tests say so."""
    logs.configure()
    endpoints = AvailableEndpoints(
        action=EndpointConfig("http://127.0.0.1:1/webhook", enable_selective_domain=True),
        tracker_store=EndpointConfig(type="agents.InMemory"),
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
