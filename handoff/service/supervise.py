"""What a supervisor does with anybody's person, so that no state is without a way out: take over, move, put back.

Ending is `coordinate.close`. Each deed first, its sentence after; what the former and the new owner learn is noted in
the deed's own step (`Queue.returned`), and told by whichever process has their socket, now or when they are back.
"""

from dataclasses import dataclass
from typing import Literal

from bot.content import name_in, role_in, sentence
from handoff.domain.messages import Body
from handoff.domain.queue import Deed, Place
from handoff.errors import ForbiddenError, NotReadyError, StoreUnavailableError
from handoff.service.owed import back_in_line
from handoff.service.ports import Ports
from handoff.service.ports.staff import Coordinator
from handoff.service.say import said, tell, tell_line

HANDS = ("claimed", "took_over", "moved", "released", "put_back", "lapsed", "unanswered", "mended", "closed")
"""Deeds of the audit that change who has a person; `moved` and `closed` carry more after a colon."""
LEASES = ("silent", "unanswered")
"""Notes of people who went back in line by themselves."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """Why someone is with a coordinator now, or no longer: the deed, who did it (None: nobody did), in a sentence.

    `kind` is `returned` (back in line by itself), `gone` or `given`.
    """

    kind: Literal["returned", "gone", "given"]
    why: str
    by: str | None
    text: str


async def take_over(ports: Ports, supervisor: Coordinator, command: str, handoff: str) -> Place:
    """Take a person, from the line or from whoever has them, and tell the patient who is with them now.

    Raises:
        ForbiddenError: this is for supervisors.
        NotFoundError, StoreUnavailableError: nothing changed.
        NotYoursError: this command took them before, and they are with somebody else, or back in line.

    """
    _supervising(supervisor)
    now, care = ports.clock.now(), ports.care
    place = await ports.queue.give(supervisor.username, command, supervisor.username, handoff, now, care.lease_ms, care)
    name, role = name_in(supervisor.name, place.locale), role_in(supervisor.role, place.locale)
    body = said("person_took_over", place.locale, name=name, role=role)
    await _tell(ports, place, Deed("took_over", supervisor.username, now), command, body)
    return place


async def move(ports: Ports, supervisor: Coordinator, command: str, handoff: str, to: str | None) -> Place:
    """Give a person to a named coordinator who is ready, or (None) back to the line, and tell the patient.

    Raises:
        ForbiddenError: this is for supervisors.
        NotFoundError, NotReadyError, StoreUnavailableError: nothing changed.
        NotYoursError: this command moved them before, and somebody else has moved them since.

    """
    _supervising(supervisor)
    now, care = ports.clock.now(), ports.care
    if to is None:
        place = await ports.queue.put_back(supervisor.username, command, handoff, now, care)
        await tell_line(ports, back_in_line(place))
        return place
    coordinator = await ports.staff.find(to)
    if coordinator is None:
        raise NotReadyError
    place = await ports.queue.give(supervisor.username, command, to, handoff, now, care.lease_ms, care)
    name, role = name_in(coordinator.name, place.locale), role_in(coordinator.role, place.locale)
    body = said("person_moved", place.locale, name=name, role=role)
    await _tell(ports, place, Deed(f"moved:{to}", supervisor.username, now), command, body)
    return place


async def what_happened(ports: Ports, note: str, locale: str) -> HandedOver:
    """Return what a coordinator is told of a note of theirs (`Queue.returned`).

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    why, _, who = note.partition(":")
    if why in LEASES:
        return HandedOver("returned", why, None, sentence(f"returned_{why}", locale))
    if not who:
        return HandedOver("gone", why, None, sentence(f"gone_{why}", locale))
    name = await _name(ports, who)
    if why == "given":
        return HandedOver("given", "moved", name, sentence("given_moved", locale, name=name))
    return HandedOver("gone", why, name, sentence(f"gone_{why}", locale, name=name))


def _supervising(coordinator: Coordinator) -> None:
    if not coordinator.supervisor:
        raise ForbiddenError


async def _tell(ports: Ports, place: Place, deed: Deed, command: str, body: Body) -> None:
    """Say it where it is so: this deed was done, by this command or an earlier one, and nobody has moved them since.

    A failure is not passed on, as with every sentence of the edge.
    """
    try:
        deeds = await ports.queue.deeds(place.handoff)
    except StoreUnavailableError:
        return
    latest = next((done for done in reversed(deeds) if done.what.partition(":")[0] in HANDS), None)
    if latest is not None and (latest.what, latest.who) == (deed.what, deed.who):
        await tell(ports, place.conversation, f"supervised:{command}", body)


async def _name(ports: Ports, username: str) -> str:
    found = await ports.staff.find(username)
    return found.name if found is not None else username
