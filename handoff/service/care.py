"""How a coordinator is doing, said to them and to those who supervise: what they do, carry, and when they rest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handoff.domain.caseload import Care, Carer, Duty, only_one
from handoff.domain.queue import Place
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator

PRESENCE_MS = 30_000
"""How long a coordinator counts as here without a ping: three missed ones."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a coordinator stands now. Load and cap in units, times in ms and 0 for none.

    `only_one`: someone in danger waits, the rules count on a colleague for them, and no colleague can take them now.
    """

    duty: Duty
    load: int
    cap: int
    wrap_up_until: int
    breather_until: int
    only_one: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """One of the team, as supervisors see them; `talks` counts the people in their care."""

    username: str
    name: str
    talks: int
    standing: Standing


async def be(ports: Ports, coordinator: Coordinator, duty: Duty) -> None:
    """Be ready, on a break or away; or wrap up for one spell more. Ready also ends wrapping up.

    Raises:
        StoreUnavailableError: nothing changed.

    """
    who, now = coordinator.username, ports.clock.now()
    match duty:
        case Duty.AVAILABLE:
            await ports.presence.available(who, now + PRESENCE_MS)
            await ports.presence.wrap_up(who, 0)
        case Duty.BREAK:
            await ports.presence.on_break(who, now + PRESENCE_MS)
        case Duty.WRAP_UP:
            so_far = (await ports.presence.carer(who, now)).wrap_up_until
            await ports.presence.wrap_up(who, max(now, so_far) + ports.care.wrap_up_ms)
        case Duty.AWAY:
            await ports.presence.away(who)


async def standing(
    ports: Ports, coordinator: Coordinator, waiting: Sequence[Place], colleagues: Sequence[Carer]
) -> Standing:
    """Return how a coordinator stands, with this line before them and these colleagues beside them.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    now, care = ports.clock.now(), ports.care
    me = await ports.presence.carer(coordinator.username, now)
    alone, kept = False, [place.tier for place in waiting if not me.can_take(place.tier, now, care)]
    if me.chose is Duty.AVAILABLE and any(tier.needs_person for tier in kept):
        alone = only_one(me, colleagues, kept, now, care)
    return _standing(care, me, now, alone=alone)


def members(team: Sequence[Carer], names: Mapping[str, str], now: int, care: Care) -> list[Member]:
    """Return the team as it stands now (ms), by these names."""
    return [
        Member(one.username, names.get(one.username, one.username), len(one.holds), _standing(care, one, now))
        for one in team
    ]


def _standing(care: Care, carer: Carer, now: int, *, alone: bool = False) -> Standing:
    return Standing(
        duty=carer.duty(now),
        load=carer.load(care),
        cap=care.cap,
        wrap_up_until=carer.wrap_up_until if carer.wrap_up_until > now else 0,
        breather_until=carer.breather_until if carer.resting(now) else 0,
        only_one=alone,
    )
