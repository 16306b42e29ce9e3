"""Two clinics on a real cluster of three nodes. The whole contract suite runs on one too (tests/contract)."""

import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from deploy.ports import LOOPBACK
from handoff.adapters import redis_reconcile
from handoff.adapters.redis_client import connect
from handoff.adapters.redis_keys import Keys
from handoff.domain.conversation import State
from handoff.domain.messages import Author
from handoff.domain.queue import Cause, CloseReason
from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage, TurnResult
from tests.fakes.stores import ports_over
from tests.redis.servers import PLAIN, Server, cluster, cluster_url
from tests.redis.test_sentinel import box_reads

NOW = 1_800_000_000_000
LEASE = 45_000


@pytest.fixture
def nodes() -> Iterator[tuple[Server, ...]]:
    """Three nodes that this test may break."""
    with cluster() as found:
        yield found


def home(nodes: tuple[Server, ...], keys: Keys) -> int:
    """Return which node a clinic is on."""
    slot = nodes[0].ask("CLUSTER", "KEYSLOT", keys.queue)
    assert isinstance(slot, int)
    return next(number for number in range(3) if slot < 16_384 * (number + 1) // 3)


def on_node(nodes: tuple[Server, ...], number: int) -> Keys:
    """Return a clinic that is on this node."""
    return next(keys for n in range(1_000) if home(nodes, keys := Keys(f"clinic-{n}")) == number)


async def met_and_ended(ports: Ports) -> None:
    """Lead one person through everything: opened, in line, answered by the bot, taken, answered, ended."""
    await ports.conversations.open("talk", "en", NOW, [{"text": "Hello."}])
    message = NewMessage("talk", "m1", Author.PATIENT, NOW, {"text": "words"}, cause=Cause.ASKED, handoff="h", ask=True)
    assert (await ports.conversations.append(message)).opened
    turn = await ports.conversations.begin_turn("talk", "w", NOW, LEASE)
    assert turn is not None
    assert not (await ports.conversations.finish_turn(turn, TurnResult(({"text": "I hear you."},)), NOW)).dropped
    assert (await ports.queue.claim("ana", "c1", NOW, LEASE)).handoff == "h"
    reply = NewMessage("talk", "r1", Author.HUMAN, NOW, {"text": "I am here."}, holder="ana")
    assert (await ports.conversations.append(reply)).state is State.HUMAN
    assert (await ports.queue.close("ana", "h", CloseReason.RESOLVED, NOW)).ended is CloseReason.RESOLVED
    assert [kept.seq for kept in await ports.conversations.messages("talk")] == [1, 2, 3, 4]


async def heard(ports: Ports, name: str) -> bool:
    """Return whether news of this clinic's arrive after the gap that every listener begins with."""
    changes = ports.bus.changes()
    assert (await anext(changes)).gap
    await ports.conversations.open(name, "en", NOW, [])
    await ports.conversations.append(NewMessage(name, "m1", Author.PATIENT, NOW, {"text": "words"}))
    found = (await anext(changes)).conversation == name
    await changes.aclose()  # type: ignore[attr-defined]  # it is a generator
    return found


@pytest.mark.redis
async def test_two_clinics_on_two_nodes_do_not_know_of_each_other(nodes: tuple[Server, ...]) -> None:
    """The same names in both, everything in each, scripts and news included; the box keeps its trackers there too."""
    async with AsyncExitStack() as stack:
        for number in (0, 2):
            keys = on_node(nodes, number)
            ports = await stack.enter_async_context(ports_over(cluster_url(nodes), keys))
            await met_and_ended(ports)
            assert await heard(ports, "news")
            stored = nodes[number].ask("KEYS", f"{keys.prefix}*")
            assert isinstance(stored, list)
            assert len(stored) > 5
    assert nodes[1].ask("DBSIZE") == 0
    assert box_reads(cluster_url(nodes), "kept")


@pytest.mark.redis
async def test_the_sweep_looks_through_the_names_on_the_clinic_s_own_node(
    nodes: tuple[Server, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On whichever node that is, a stretch at a time: who fell out of the line is found by name alone."""
    monkeypatch.setattr(redis_reconcile, "SCANS", 1)
    monkeypatch.setattr(redis_reconcile, "SCAN_KEYS", 5)
    redis = connect(cluster_url(nodes))
    for number in range(3):
        keys = on_node(nodes, number)
        async with ports_over(cluster_url(nodes), keys) as ports:
            for talk in range(20):
                await ports.conversations.open(f"talk{talk}", "en", NOW, [])
                wish = NewMessage(f"talk{talk}", "m", Author.PATIENT, NOW, {}, cause=Cause.ASKED, handoff=f"h{talk}")
                await ports.conversations.append(wish)
            await redis.zrem(keys.queue, "h7")
            found: list[tuple[str, str]] = []
            passes = 0
            while not found:
                await redis.delete(keys.mending)
                found = [(one.handoff, one.why) for one in await ports.queue.reconcile(NOW)]
                passes += 1
            assert found == [("h7", "not_in_line")]
            assert passes < 20 * 3  # names there are
    await redis.aclose()


@pytest.mark.redis
async def test_a_clinic_whose_node_dies_waits_for_it_and_the_other_goes_on(nodes: tuple[Server, ...]) -> None:
    """What was acknowledged is there when the node is back; until then everything says that nothing was kept."""
    url = cluster_url(nodes)
    async with ports_over(url, on_node(nodes, 0)) as ours, ports_over(url, on_node(nodes, 1)) as theirs:
        await met_and_ended(ours)
        nodes[0].kill()
        with pytest.raises(StoreUnavailableError):
            await ours.conversations.append(NewMessage("talk", "m2", Author.PATIENT, NOW, {"text": "more"}))
        with pytest.raises(StoreUnavailableError):
            await ours.queue.waiting()
        await met_and_ended(theirs)
        assert await heard(theirs, "news")
        nodes[0].start()
        again = NewMessage("talk", "m2", Author.PATIENT, NOW, {"text": "more"})
        for _ in range(100):  # the cluster takes a moment to trust it again
            try:
                assert (await ours.conversations.append(again)).seq == 5
                break
            except StoreUnavailableError:
                continue
        assert len(await ours.conversations.messages("talk")) == 5


def test_a_server_whose_port_was_taken_meanwhile_begins_at_another(tmp_path: Path) -> None:
    """Who chose a port does not hold it until the server does."""
    server = Server(tmp_path, PLAIN)
    first = server.port

    with socket.create_server((LOOPBACK, first)), server:
        assert server.port != first
        assert server.ask("PING") in (b"PONG", True)
