"""What every console shows of the line, the team and who has whom: one read, whoever looks and however many wait."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from handoff.domain.caseload import Carer
from handoff.domain.queue import Place
from handoff.service.ports import Ports

MOST_SHOWN = 200
"""How many of those in line are read and shown, from the front. Nobody reads on beyond that; all are counted."""


@dataclass(frozen=True, slots=True)
class Board:
    """The board at one moment (ms). `waiting` is the front of the line, of `in_line` people; `names` are the team's."""

    at: int
    waiting: Sequence[Place]
    in_line: int
    online: int
    in_care: Sequence[Place]
    team: Sequence[Carer]
    names: Mapping[str, str]


async def board_now(ports: Ports) -> Board:
    """Return the board as it is now.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    now = ports.clock.now()
    waiting, in_line, online, in_care, team = await asyncio.gather(
        ports.queue.waiting(MOST_SHOWN),
        ports.queue.length(),
        ports.presence.online(now),
        ports.queue.in_care(),
        ports.presence.team(now),
    )
    names = await ports.staff.names([carer.username for carer in team])
    return Board(now, waiting, in_line, online, in_care, team, names)
