"""The three kinds of address a Redis may have, and what is wrong with one that is none of them."""

import ssl

import pytest
from redis.asyncio import RedisCluster, SSLConnection

from bot.redis_address import FORMS, many
from handoff.adapters.redis_client import connect


def test_an_address_of_one_server_is_left_to_the_library() -> None:
    """As it always was, sockets and TLS included."""
    for url in ("redis://127.0.0.1:6379/0", "rediss://:p@redis.example/1", "unix:///run/redis.sock"):
        assert many(url) is None


def test_sentinels_are_read_with_their_service() -> None:
    """Ports may be left out; the password is that of the servers."""
    found = many("redis+sentinel://:a%20b@one.example:26380,two.example,[::1]:5/first-hello")
    assert found is not None
    assert (found.kind, found.service, found.password, found.username) == ("sentinel", "first-hello", "a b", None)
    assert found.nodes == (("one.example", 26380), ("two.example", 26379), ("::1", 5))
    assert not found.tls


def test_sentinels_may_have_a_password_of_their_own() -> None:
    """Behind the address, in any letters; else they are asked without one."""
    found = many("redis+sentinel://:theirs@one.example/first-hello?sentinel_password=a%20b%26c+d")
    assert found is not None
    assert (found.password, found.sentinel_password, found.service) == ("theirs", "a b&c+d", "first-hello")
    without = many("redis+sentinel://one.example/first-hello")
    assert without is not None
    assert without.sentinel_password is None


def test_a_cluster_is_read_with_its_nodes() -> None:
    """Any of its nodes will do to find the others."""
    found = many("rediss+cluster://clinic:word@one.example,two.example:7000/0")
    assert found is not None
    assert (found.kind, found.nodes) == ("cluster", (("one.example", 6379), ("two.example", 7000)))
    assert (found.username, found.password, found.tls) == ("clinic", "word", True)


@pytest.mark.parametrize(
    ("url", "wrong"),
    [
        ("redis+sentinel://one:26379", "name of the service"),
        ("redis+sentinel://one:26379/a/b", "name of the service"),
        ("redis+sentinel://one:26379/service?db=1", "question mark"),
        ("redis+sentinel://one:26379/service?sentinel_password=", "question mark"),
        ("redis+cluster://one:6379?sentinel_password=word", "question mark"),
        ("redis+cluster://one:6379/3", "database"),
        ("redis+cluster://one:6379,", "host that is none"),
        ("redis+sentinel://one:port/service", "host that is none"),
        ("redis+ring://one:6379", "begins with none of"),
        ("http+cluster://one:6379", "begins with none of"),
    ],
)
def test_what_is_wrong_is_said_without_the_address(url: str, wrong: str) -> None:
    """It may hold a password."""
    with pytest.raises(ValueError, match=wrong) as problem:
        many(url)
    assert url not in str(problem.value)
    assert "one:" not in str(problem.value)


def test_the_forms_that_are_shown_are_ones_that_are_read() -> None:
    """Whoever copies one gets a start."""
    assert [found.kind if (found := many(form)) else "one" for form in FORMS] == ["one", "sentinel", "cluster"]


async def test_over_tls_every_line_is() -> None:
    """To the servers behind Sentinels and to the nodes of a cluster, with the certificate looked at."""
    watched = connect("rediss+sentinel://one.example/first-hello")
    assert issubclass(watched.connection_pool.connection_class, SSLConnection)
    assert issubclass(watched.sentinels.sentinels[0].connection_pool.connection_class, SSLConnection)
    cluster = connect("rediss+cluster://one.example")
    assert isinstance(cluster, RedisCluster)
    [node] = cluster.nodes_manager.startup_nodes.values()
    line = node.connection_class(**node.connection_kwargs)
    assert isinstance(line, SSLConnection)
    assert line.ssl_context.cert_reqs is ssl.CERT_REQUIRED
    await watched.aclose()
    await cluster.aclose()
