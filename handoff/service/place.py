"""Where someone stands in line, said truthfully: only after the queue has them, from the line as it is now."""

from dataclasses import dataclass

from bot.content import sentence
from handoff.domain.conversation import Conversation, State
from handoff.domain.queue import Cause, Place
from handoff.errors import StoreUnavailableError
from handoff.service.ports import Ports
from handoff.service.say import said, tell


@dataclass(frozen=True, slots=True)
class Line:
    """A place in line, as the patient sees it. `online` counts coordinators who are ready."""

    position: int
    online: int
    text: str


async def line_of(ports: Ports, found: Conversation | None) -> Line | None:
    """Return the patient's place, or None when they are not in line; `found` is their conversation as it is now.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    if found is None or found.state is not State.WAITING or found.handoff is None:
        return None
    place = await ports.queue.place(found.handoff)
    if place is None or place.position is None:
        return None
    online = await ports.presence.online(ports.clock.now())
    return Line(place.position, online, _line_text(place.position, online, found.locale))


async def announce(ports: Ports, conversation: str, locale: str) -> None:
    """Tell the patient that they are in line, once per handoff. Call only after the queue acknowledged.

    A failure is not passed on: they are in line, and the `state` frame shows it too.
    """
    try:
        found = await ports.conversations.get(conversation)
        place = await ports.queue.place(found.handoff) if found is not None and found.handoff else None
        online = await ports.presence.online(ports.clock.now())
    except StoreUnavailableError:
        return
    if place is None or place.position is None:  # someone took them already
        return
    for index, key in enumerate(_keys(place, online)):
        values = _values(key, place, ports, locale)
        await tell(ports, conversation, f"line:{place.handoff}:{index}", said(key, locale, **values))


async def announce_again(ports: Ports, conversation: str, locale: str, once: str) -> None:
    """Tell a patient who asks again that they keep their place."""
    line = await line_of(ports, await ports.conversations.get(conversation))
    if line is not None:
        await tell(ports, conversation, f"still:{once}", said("still_in_line", locale))


def _keys(place: Place, online: int) -> list[str]:
    if place.tier.needs_person:
        return ["in_line_stat" if online else "in_line_stat_no_one"]
    keys = ["bot_trouble_queued"] if place.cause is Cause.ASSISTANT_UNAVAILABLE else []
    if online == 0:
        return [*keys, "no_one_online"]
    if place.cause is Cause.SENT:
        return [*keys, "in_line_to_read"]
    return [*keys, "in_line_next" if place.position == 1 else "in_line"]


def _values(key: str, place: Place, ports: Ports, locale: str) -> dict[str, object]:
    match key:
        case "in_line":
            return {"position": place.position}
        case "no_one_online":
            return {"phone": ports.clinic.phone, "hours": ports.clinic.hours[locale]}
        case _:
            return {}


def _line_text(position: int, online: int, locale: str) -> str:
    if online == 0:
        return sentence("line_position_no_one", locale)
    if position == 1:
        return sentence("line_next", locale)
    return sentence("line_position", locale, position=position)
