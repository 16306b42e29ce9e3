"""What is started, where, and what runs elsewhere."""

from pathlib import Path

import pytest

from deploy.configuration import completed
from deploy.launch import greeting
from deploy.parts import edge_address, parts_of
from deploy.system import System
from deploy.terminal import SetupError


def start(var: Path, **given: str) -> tuple[dict[str, str], set[str]]:
    """The children's environment and the names of the parts, for settings as given."""
    environ, specs = parts_of(completed({"EDGE_PORT": "0", "PATH": "/bin"} | given, var), var)
    return environ, set(specs)


def test_without_addresses_everything_is_started_here(tmp_path: Path) -> None:
    """All four parts, each told where the others are, all of them on this machine only."""
    environ, names = start(tmp_path)
    assert names == {"redis", "rasa", "actions", "edge"}
    for name in ("RASA_URL", "ACTIONS_URL", "ACTION_ENDPOINT_URL"):
        assert environ[name].startswith("http://127.0.0.1:")
    assert environ["ACTION_ENDPOINT_URL"] == f"{environ['ACTIONS_URL']}/webhook"
    assert "@127.0.0.1:" in environ["REDIS_URL"]


def test_a_redis_of_the_clinics_own_replaces_the_embedded_one(tmp_path: Path) -> None:
    """With REDIS_URL none is started, and the address is passed on as it is."""
    environ, names = start(tmp_path, REDIS_URL="rediss://redis.example:6380/1")
    assert "redis" not in names
    assert environ["REDIS_URL"] == "rediss://redis.example:6380/1"


def test_rasa_and_actions_may_run_elsewhere(tmp_path: Path) -> None:
    """With their addresses given only Redis and the edge are started."""
    _, names = start(
        tmp_path,
        RASA_URL="http://rasa.example",
        RASA_SECRET="r" * 32,
        ACTIONS_URL="http://actions.example",
        ACTION_ENDPOINT_URL="http://actions.example/webhook",
    )
    assert names == {"redis", "edge"}


def test_half_an_address_of_the_actions_is_a_sentence(tmp_path: Path) -> None:
    """One of the two addresses without the other is refused, naming both."""
    with pytest.raises(SetupError, match="ACTIONS_URL and ACTION_ENDPOINT_URL belong together"):
        start(tmp_path, ACTIONS_URL="http://actions.example")


def test_secrets_stay_off_the_command_lines(tmp_path: Path) -> None:
    """No part is told a secret where every user of the machine could read it."""
    values = completed({"EDGE_PORT": "0", "PATH": "/bin"}, tmp_path)
    _, specs = parts_of(values, tmp_path)
    for spec in specs.values():
        for name in ("SECRET_KEY", "RASA_SECRET", "REDIS_PASSWORD"):
            assert values[name] not in " ".join(spec.argv)
            assert values[name] not in repr(spec)


@pytest.mark.parametrize(("host", "reached"), [("0.0.0.0", "127.0.0.1"), ("127.0.0.1", "127.0.0.1"), ("::", "[::1]")])
def test_an_edge_that_listens_everywhere_is_reached_here(host: str, reached: str) -> None:
    """The printed address is one that a browser on this machine can open."""
    assert edge_address({"EDGE_HOST": host, "EDGE_PORT": "8080"}) == f"http://{reached}:8080"


def test_the_greeting_has_the_addresses_and_the_login() -> None:
    """Who has just started it reads where the pages are, how to sign in, and how to stop."""
    login = {"username": "first", "password": "a secret word"}
    said = greeting(System("http://127.0.0.1:8080", "redis://", login, {}, {}), 12)
    for part in ("ready after 12 s", "http://127.0.0.1:8080/demo", "http://127.0.0.1:8080/console", "Ctrl-C"):
        assert part in said
    assert "first   a secret word" in said
    assert "var/first-login.json" in said


def test_a_kept_login_is_not_shown_again() -> None:
    """Once its file is deleted the login is no longer printed."""
    assert "login" not in greeting(System("http://127.0.0.1:8080", "redis://", {}, {}, {}), 12)
