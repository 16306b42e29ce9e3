"""What REDIS_URL may look like: one server, a service that Sentinels watch, or a cluster. For the edge and the box.

    redis://:password@host:6379/0
    redis+sentinel://:password@host:26379,host:26379,host:26379/service
    redis+cluster://:password@host:6379,host:6379,host:6379

`rediss` in the place of `redis` is the same over TLS. The password is that of the servers. Sentinels are asked without
one, or with what stands behind the address as `?sentinel_password=`.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

FORMS = (
    "redis://:password@host:6379/0",
    "redis+sentinel://:password@host:26379,host:26379,host:26379/service",
    "redis+cluster://:password@host:6379,host:6379,host:6379",
)
"""How to write each kind of address."""

_PORTS = {"sentinel": 26379, "cluster": 6379}


@dataclass(frozen=True)
class Many:
    """An address of more than one server. `service` is empty for a cluster."""

    kind: str
    nodes: tuple[tuple[str, int], ...]
    service: str
    username: str | None
    password: str | None
    tls: bool
    sentinel_password: str | None = None


def many(url: str) -> Many | None:
    """Return what an address of Sentinels or of a cluster says, or None where it names one server.

    Raises:
        ValueError: it is neither; the text says what is wrong and holds no part of the address.

    """
    scheme, plus, kind = urlsplit(url).scheme.partition("+")
    if not plus:
        return None
    if scheme not in ("redis", "rediss") or kind not in _PORTS:
        raise ValueError("begins with none of redis://, redis+sentinel:// and redis+cluster://")
    parts = urlsplit(url)
    who, at, hosts = parts.netloc.rpartition("@")
    username, _, password = who.partition(":")
    service = parts.path.strip("/")
    if kind == "sentinel" and (not service or "/" in service):
        raise ValueError("does not end with the name of the service, as in /mymaster")
    if kind == "cluster" and service not in ("", "0"):
        raise ValueError("has a database, and a cluster has only one")
    name, _, guard = parts.query.partition("=")
    if parts.query and (kind != "sentinel" or name != "sentinel_password" or not guard):
        raise ValueError("has something behind a question mark that is not ?sentinel_password= for Sentinels")
    nodes = tuple(_node(host, _PORTS[kind]) for host in hosts.split(","))
    return Many(
        kind=kind,
        nodes=nodes,
        service=service if kind == "sentinel" else "",
        username=unquote(username) or None if at else None,
        password=unquote(password) or None if at else None,
        tls=scheme == "rediss",
        sentinel_password=unquote(guard) or None,
    )


def _node(host: str, port: int) -> tuple[str, int]:
    try:
        found = urlsplit(f"//{host}")
        name, given = found.hostname, found.port
    except ValueError:
        name, given = None, None
    if not name:
        raise ValueError("has a host that is none")
    return name, given or port
