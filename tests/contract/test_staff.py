"""What any roster, and any account of who is ready, must do."""

import pytest

from handoff.adapters.redis_staff import MAX_ATTEMPTS
from handoff.errors import TooManyAttemptsError
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator

ANA = Coordinator("ana", "Ana", "nurse", supervisor=False)
NOW = 1_800_000_000_000


async def test_someone_on_the_roster_can_sign_in_and_out(ports: Ports) -> None:
    """A session lasts until it is ended."""
    await ports.staff.add(ANA, "a long password")
    assert (await ports.staff.count(), await ports.staff.find("ana")) == (1, ANA)
    secret = await ports.staff.sign_in("ana", "a long password")
    assert secret is not None
    assert await ports.staff.session(secret) == ANA
    assert await ports.staff.signed_in(secret)
    await ports.staff.sign_out(secret)
    assert await ports.staff.session(secret) is None
    assert not await ports.staff.signed_in(secret)


async def test_a_wrong_name_or_password_is_refused_alike(ports: Ports) -> None:
    """Neither says which of the two was wrong."""
    await ports.staff.add(ANA, "a long password")
    assert await ports.staff.sign_in("ana", "another") is None
    assert await ports.staff.sign_in("nobody", "a long password") is None
    assert await ports.staff.session("made up") is None


async def test_guessing_is_stopped_and_one_name_only(ports: Ports) -> None:
    """After many wrong passwords even the right one has to wait; others go on."""
    await ports.staff.add(ANA, "a long password")
    await ports.staff.add(Coordinator("ben", "Ben", "intake", supervisor=True), "his password")
    for _ in range(MAX_ATTEMPTS):
        await ports.staff.sign_in("ana", "guess")
    with pytest.raises(TooManyAttemptsError):
        await ports.staff.sign_in("ana", "a long password")
    assert await ports.staff.sign_in("ben", "his password") is not None


async def test_only_those_who_are_ready_count_and_only_while_they_show_life(ports: Ports) -> None:
    """Availability lapses by itself."""
    await ports.presence.available("ana", NOW + 30_000)
    await ports.presence.available("ben", NOW + 60_000)
    assert await ports.presence.online(NOW) == 2
    assert await ports.presence.online(NOW + 31_000) == 1
    await ports.presence.away("ben")
    assert await ports.presence.online(NOW) == 1


async def test_a_lapse_of_presence_is_told(ports: Ports) -> None:
    """Those in line read the truth when the last one ready has gone silent."""
    changes = ports.bus.changes()
    assert (await anext(changes)).gap
    await ports.presence.available("ana", NOW)
    assert (await anext(changes)).board
    await ports.presence.lapse(NOW + 1)
    assert (await anext(changes)).board
    assert await ports.presence.online(NOW) == 0
    await changes.aclose()  # type: ignore[attr-defined]
