"""The embedded Redis: real, private, and durable."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis import Redis
from redis.exceptions import AuthenticationError, ConnectionError, TimeoutError  # noqa: A004 - redis's own

from deploy.redis_server import EmbeddedRedis, RedisServer
from tests.unit.deploy.processes import command_line

pytestmark = pytest.mark.redis


@pytest.fixture
def server(tmp_path: Path) -> Iterator[EmbeddedRedis]:
    """A running Redis with its data in a folder whose name has a space."""
    folder = tmp_path / 'a "quoted" folder'
    folder.mkdir()
    with EmbeddedRedis(folder) as server:
        yield server


def client(url: str) -> Redis:
    """A client that does not try again."""
    return Redis.from_url(url, decode_responses=True, socket_timeout=0.3, retry=None)


def test_what_was_acknowledged_survives_a_crash(server: EmbeddedRedis) -> None:
    """After `kill -9` and a new start, on the same address, an acknowledged write is there."""
    with client(server.url) as redis:
        redis.set("kept", "yes")
    server.kill()
    server.start()
    with client(server.url) as redis:
        assert redis.get("kept") == "yes"


def test_every_write_is_on_the_disk_first(server: EmbeddedRedis) -> None:
    """The append-only file is written and synced before a write is acknowledged."""
    with client(server.url) as redis:
        assert redis.config_get("append*")["appendonly"] == "yes"
        assert redis.config_get("append*")["appendfsync"] == "always"


def test_a_killed_server_refuses_and_a_paused_one_is_silent(server: EmbeddedRedis) -> None:
    """The two ways a store can be away look different to its clients, and both can be made."""
    with client(server.url) as redis:
        redis.ping()
        server.pause()
        with pytest.raises(TimeoutError):
            redis.ping()
        server.resume()
    with client(server.url) as redis:
        assert redis.ping()
    server.kill()
    with client(server.url) as redis, pytest.raises(ConnectionError):
        redis.ping()


def test_nobody_comes_in_without_the_password(server: EmbeddedRedis) -> None:
    """The port alone opens nothing."""
    open_url = f"redis://127.0.0.1:{server.url.rsplit(':', 1)[1]}"
    with client(open_url) as redis, pytest.raises(AuthenticationError):
        redis.ping()


def test_the_password_is_on_no_command_line(server: EmbeddedRedis) -> None:
    """What every user of the machine can see of a process does not hold the password."""
    password = server.url.split("@")[0].rsplit(":", 1)[1]
    shown = command_line(server.pid)
    assert "redis-server" in shown
    assert password not in shown
    assert password not in repr(server._server)


def test_a_folder_of_its_own_is_thrown_away() -> None:
    """Without a folder the data are gone with the server, and were nobody else's to read before."""
    with EmbeddedRedis() as server:
        folder = server._server.directory
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not folder.exists()


def test_a_password_with_odd_letters_stays_whole(tmp_path: Path) -> None:
    """Quotes, spaces and slashes in a password neither break the settings nor the address."""
    server = RedisServer(tmp_path, 6379, 'a "b"/c@d')
    assert b'requirepass "a \\"b\\"/c@d"' in server.configuration
    assert server.url == "redis://:a%20%22b%22%2Fc%40d@127.0.0.1:6379/0"
