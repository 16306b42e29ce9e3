"""The line to Redis: how it is opened, and the one thing that can go wrong with it.

One server, a service watched by Sentinels, or a cluster (bot/redis_address.py): the adapters cannot tell, for each
step names the keys of one clinic only, and those share a slot.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from redis._parsers import AsyncCommandsParser
from redis.asyncio import BlockingConnectionPool, Redis, RedisCluster
from redis.asyncio.cluster import ClusterNode, ClusterPipeline, ClusterPubSub
from redis.asyncio.retry import Retry
from redis.asyncio.sentinel import Sentinel, SentinelConnectionPool
from redis.backoff import ConstantBackoff
from redis.exceptions import RedisClusterException, RedisError

from bot.redis_address import Many, many
from handoff.errors import StoreUnavailableError

type Client = Any
"""A `redis.asyncio.Redis`. Its own types name every type any command may return; the adapters know which they get."""

CONNECT_S = 1.0
ANSWER_S = 2.0
"""How long Redis may take before a patient is told that nothing was kept."""

MAX_CONNECTIONS = 32
"""A crowd waits for a free line rather than failing: one takes about a millisecond."""

LOST = (RedisError, RedisClusterException, OSError)
"""Everything that says that Redis did not do it."""


def connect(url: str) -> Client:
    """Return a client for questions and answers; it connects when first used.

    It tries once more at once, for a stale pooled line is the usual reason. Messages, claims and endings can be tried
    twice; a bot turn that was stored the first time finds itself finished the second time.
    """
    return _client(url, answer_s=ANSWER_S, retries=1)


def listen(url: str) -> Client:
    """Return a client that waits for news as long as it takes, and fails when its line breaks.

    It must not mend the line by itself: whoever listens has to know that something may have been missed.
    """
    return _client(url, answer_s=None, retries=0)


def _client(url: str, *, answer_s: float | None, retries: int) -> Client:
    line: dict[str, Any] = {
        "socket_timeout": answer_s,
        "socket_connect_timeout": CONNECT_S,
        "retry": Retry(ConstantBackoff(0.05), retries),
        "protocol": 2,
    }
    servers = many(url)
    if servers is None:
        pool = BlockingConnectionPool.from_url(url, max_connections=MAX_CONNECTIONS, timeout=ANSWER_S, **line)
        return _Together.from_pool(pool)
    line |= {"username": servers.username, "password": servers.password}
    return _watched(servers, line) if servers.kind == "sentinel" else _cluster(servers, line)


type _Asked = tuple[tuple[Any, ...], dict[str, Any], asyncio.Future[Any]]


class _Together(Redis):
    """A client that sends what is asked in the same moment down one line, for the line costs more than the question.

    Each question has its own answer, or its own failure; when the line breaks, all of them have that.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._asked: list[_Asked] = []
        self._asking: set[asyncio.Task[None]] = set()

    async def execute_command(self, *args: Any, **options: Any) -> Any:
        loop = asyncio.get_running_loop()
        if not self._asked:
            loop.call_soon(self._begin)
        answer = loop.create_future()
        self._asked.append((args, options, answer))
        return await answer

    def _begin(self) -> None:
        asked, self._asked = self._asked, []
        asking = asyncio.create_task(self._ask(asked))
        self._asking.add(asking)
        asking.add_done_callback(self._asking.discard)

    async def _ask(self, asked: Sequence[_Asked]) -> None:
        answers: Sequence[Any]
        try:
            async with self.pipeline(transaction=False) as line:
                for args, options, _ in asked:
                    line.execute_command(*args, **options)
                answers = await line.execute(raise_on_error=False)
        except Exception as error:  # noqa: BLE001  # it is for those who asked
            answers = [error] * len(asked)
        for (_, _, waiting), answer in zip(asked, answers, strict=True):
            if waiting.done():  # whoever asked has gone
                continue
            if isinstance(answer, Exception):
                waiting.set_exception(answer)
            else:
                waiting.set_result(answer)


class _Sentinels(Sentinel):
    """Asks the Sentinels one question at a time: redis-py reorders them while it asks, and two at once lose one."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[no-untyped-call]  # the library has no types here
        self._one = asyncio.Lock()

    async def discover_master(self, service_name: str) -> Any:
        async with self._one:
            return await super().discover_master(service_name)


class _WatchedPool(SentinelConnectionPool, BlockingConnectionPool):
    """Lines to whichever server the Sentinels say is the master; a crowd waits for a free one."""


class _Watched(_Together):
    """A client that closes its questions to the Sentinels with itself."""

    sentinels: Sentinel

    async def aclose(self, close_connection_pool: bool | None = None) -> None:
        await super().aclose(close_connection_pool)
        await self.sentinels.aclose()


def _watched(servers: Many, line: dict[str, Any]) -> Client:
    asking = {
        "socket_timeout": CONNECT_S, "socket_connect_timeout": CONNECT_S, "protocol": 2, "ssl": servers.tls,
        "password": servers.sentinel_password,
    }  # fmt: skip
    sentinels = _Sentinels(servers.nodes, sentinel_kwargs=asking)
    client: _Watched = sentinels.master_for(
        servers.service,
        redis_class=_Watched,
        connection_pool_class=_WatchedPool,
        max_connections=MAX_CONNECTIONS,
        timeout=ANSWER_S,
        ssl=servers.tls,
        **line,
    )
    client.sentinels = sentinels
    return client


class _Pipeline(ClusterPipeline):
    def __init__(self, cluster: RedisCluster, transaction: Any, free: asyncio.Semaphore) -> None:
        super().__init__(cluster, transaction)
        self._free = free

    async def execute(self, *args: Any, **kwargs: Any) -> list[Any]:
        async with self._free:
            return await super().execute(*args, **kwargs)


class _Listening(ClusterPubSub):
    """Listens on the node that has the channel's slot now: which one that is, is asked anew with each line."""

    async def execute_command(self, *args: Any, **kwargs: Any) -> Any:
        if self.connection is None:
            await self.cluster.aclose()
            await self.cluster.initialize()
        return await super().execute_command(*args, **kwargs)


class _Commands(AsyncCommandsParser):
    """Learns the commands from any node that answers. Redis-py asks one, and cannot begin while that one is down."""

    def __init__(self, cluster: RedisCluster) -> None:
        super().__init__()
        self._cluster = cluster

    async def initialize(self, node: ClusterNode | None = None) -> None:
        nodes = [one for one in self._cluster.nodes_manager.nodes_cache.values() if one is not node]
        for one in nodes:
            try:
                return await super().initialize(one)
            except LOST:
                continue
        return await super().initialize(node)


class _Cluster(RedisCluster):
    """A client of a cluster. Redis-py fails when a node's lines are all taken; here a crowd waits."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.commands_parser = _Commands(self)
        self._commands = asyncio.Semaphore(MAX_CONNECTIONS)
        self._pipelines = asyncio.Semaphore(MAX_CONNECTIONS)  # their own: a pipeline that is redirected gives commands

    async def execute_command(self, *args: Any, **kwargs: Any) -> Any:
        async with self._commands:
            return await super().execute_command(*args, **kwargs)

    async def scan(self, cursor: int, match: str, **kwargs: Any) -> tuple[int, list[Any]]:  # type: ignore[override]
        """Go through the names on the node that has the pattern's hash tag: a clinic is nowhere else.

        Redis-py would ask every node, and answer with a cursor for each.
        """
        await self.initialize()
        node = self.get_node_from_key(match)
        at_each: Any  # of one node, whatever the library's types say
        at_each, names = await super().scan(cursor, match, target_nodes=node, **kwargs)
        [at] = at_each.values()
        return at, names

    def pipeline(self, transaction: Any = None, shard_hint: Any = None) -> ClusterPipeline:
        del shard_hint
        return _Pipeline(self, transaction, self._pipelines)  # type: ignore[abstract]  # as redis-py does

    def pubsub(self, *args: Any, **kwargs: Any) -> ClusterPubSub:
        return _Listening(self, *args, **kwargs)


def _cluster(servers: Many, line: dict[str, Any]) -> Client:
    nodes = [ClusterNode(host, port) for host, port in servers.nodes]
    return _Cluster(
        startup_nodes=nodes,
        max_connections=3 * MAX_CONNECTIONS,
        require_full_coverage=False,  # a clinic whose node is well need not care for the others
        ssl=servers.tls,
        **line,
    )


class reaching_redis:  # noqa: N801  # used as a word: `with reaching_redis():`, and round every question
    """Turns every failure of the store into `StoreUnavailableError`: to the patient they are one thing."""

    __slots__ = ()

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _: object, error: BaseException | None, __: object) -> None:
        """Say what it was."""
        if isinstance(error, LOST):
            raise StoreUnavailableError from error
