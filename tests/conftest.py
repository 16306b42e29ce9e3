"""What many tests share: a real Redis for the whole run, and a clinic of its own in it for each test."""

import os
import uuid
from collections.abc import AsyncIterator, Iterator

import pytest

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when numpy is first imported; see the Makefile
from hypothesis import HealthCheck, settings

from deploy.redis_server import EmbeddedRedis
from handoff.adapters.redis_keys import Keys
from handoff.service.ports import Ports
from tests.fakes.stores import ports_over
from tests.fakes.world import memory_ports
from tests.redis.servers import cluster, cluster_url

# A cold machine draws its first text in seconds. Timing decides no test.
settings.register_profile("first_hello", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("first_hello")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the run of chaos: of half a minute and more, at the end of it a second worker would wait idly."""
    items.sort(key=lambda item: item.get_closest_marker("chaos") is None)


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """A real Redis server."""
    with EmbeddedRedis() as redis:
        yield redis.url


@pytest.fixture
def keys() -> Keys:
    """A clinic nobody else has."""
    return Keys(f"test-{uuid.uuid4().hex}")


@pytest.fixture
async def redis_ports(redis_url: str, keys: Keys) -> AsyncIterator[Ports]:
    """Ports with the store in the real Redis and the rest of the world faked."""
    async with ports_over(redis_url, keys) as ports:
        yield ports


@pytest.fixture(scope="session")
def cluster_address() -> Iterator[str]:
    """A real cluster of three nodes."""
    with cluster() as nodes:
        yield cluster_url(nodes)


@pytest.fixture
async def cluster_ports(cluster_address: str, keys: Keys) -> AsyncIterator[Ports]:
    """Ports with the store in the cluster; each test's clinic is on a slot of its own, and so on any of the nodes."""
    async with ports_over(cluster_address, keys) as ports:
        yield ports


@pytest.fixture
def fake_ports() -> Ports:
    """Ports that need nothing but this process."""
    return memory_ports()


@pytest.fixture(params=["fake", "redis", "cluster"])
def ports(request: pytest.FixtureRequest) -> Ports:
    """All kinds of ports in turn: what holds for one must hold for the others."""
    chosen: Ports = request.getfixturevalue(f"{request.param}_ports")
    return chosen
