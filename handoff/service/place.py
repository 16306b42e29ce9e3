"""Where someone stands in line, said truthfully: only after the queue has them, from the line as it is now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.content import sentence
from handoff.domain.conversation import Conversation, State
from handoff.domain.messages import Body, Message
from handoff.domain.queue import Place
from handoff.domain.wait import STEPS_MIN, Forecast, Wait, estimate, in_minutes
from handoff.errors import StoreUnavailableError
from handoff.service.owed import in_line, nobody_here
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Appended, Holds
from handoff.service.say import said, tell, tell_line


@dataclass(frozen=True, slots=True)
class Line:
    """A place in line, as the patient sees it. `online` counts coordinators who are ready.

    `minutes` are the two ends of how long it may take, the second None where it may take longer than we can say; None
    where nobody is ready, so that nobody can say. `stat` counts those of the stat band who stand before them; `passed`:
    one of those went ahead since their last place.
    `call_back`: they asked for a call, and need not wait here.
    """

    position: int
    online: int
    stat: int
    minutes: tuple[int, int | None] | None
    passed: bool
    call_back: bool
    text: str


@dataclass(frozen=True, slots=True)
class Order:
    """The line at one moment: who stands where (by handoff, from 1), how many are ready, and the forecast.

    `stat` of them are in the stat band, before everyone else.
    """

    positions: Mapping[str, int]
    stat: int
    online: int
    forecast: Forecast

    def line(self, handoff: str, before: Line, locale: str) -> Line | None:
        """Return the place of a handoff that was last shown as `before`, or None where it is in line no longer."""
        position = self.positions.get(handoff)
        return None if position is None else _line(position, self, before.call_back, before, locale)


async def order_now(ports: Ports) -> Order:
    """Return the line as it is now: one read for all who stand in it.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    order = await ports.queue.order()
    positions = {handoff: position for position, handoff in enumerate(order, start=1)}
    return await _order(ports, positions)


async def line_of(ports: Ports, found: Conversation | None, before: Line | None = None) -> Line | None:
    """Return the patient's place, or None when they are not in line; `found` is their conversation as it is now.

    `before` is what they were shown last, so that a place further back does not come without a word.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    if found is None or found.state is not State.WAITING or found.handoff is None:
        return None
    place = await ports.queue.place(found.handoff)
    if place is None or place.position is None:
        return None
    return _line(place.position, await _order(ports, {}), place.call_back, before, found.locale)


async def _order(ports: Ports, positions: Mapping[str, int]) -> Order:
    now = ports.clock.now()
    stat, online = await ports.queue.in_stat_band(), await ports.presence.online(now)
    return Order(positions, stat, online, Forecast.of(await ports.queue.pace(now)))


async def announce(ports: Ports, conversation: str, locale: str) -> None:
    """Tell the patient that they are in line, once as it is (owed.py). Call only after the queue acknowledged.

    A failure is not passed on: they are in line, and the `state` frame shows it too.
    """
    try:
        found = await ports.conversations.get(conversation)
        place = await ports.queue.place(found.handoff) if found is not None and found.handoff else None
        online = await ports.presence.online(ports.clock.now())
        if place is not None and place.position is not None:
            wait = estimate(place.position, online, await ports.queue.pace(ports.clock.now()))
            if wait is not None:
                await ports.queue.expect(place.handoff, wait, place.position)
    except StoreUnavailableError:
        return
    if place is not None and place.position is not None:  # else someone took them already
        await tell_line(ports, in_line(ports, replace(place, locale=locale), ready=online > 0))


async def announce_again(ports: Ports, conversation: str, locale: str, asked: str | None) -> Appended | None:
    """Tell a patient how the line stands: where they are and how long it may take, or that nobody is there now.

    `asked` is the message that asks it, and is answered once. None: nobody asked, and it is said only where it is news.
    Returns what was said, a duplicate where it was no news. A failure is not passed on: the `state` frame shows it too.
    """
    try:
        found = await ports.conversations.get(conversation)
        place = await ports.queue.place(found.handoff) if found is not None and found.handoff else None
        line = await line_of(ports, found)
        before = await ports.conversations.messages(conversation) if asked else ()
    except StoreUnavailableError:
        return None
    if place is None or line is None:  # someone took them already
        return None
    now = f"{place.handoff}:{line.position}:{min(line.online, 1)}:{line.call_back}"
    standing = _until_called(line, locale) if line.call_back and asked else _standing(place, line, ports, locale)
    if asked and not line.call_back and not line.online and place.tier.needs_person:
        standing = _in_other_words(standing, ports, locale, before)
    return await tell(ports, conversation, f"stand:{asked or now}", standing, holds=Holds(handoff=place.handoff))


def _in_other_words(standing: Body, ports: Ports, locale: str, before: Sequence[Message]) -> Body:
    """Return what was said longest ago of the ways to say that nobody is there yet: who asks again is heard again."""
    hours = said("in_line_stat_hours", locale, phone=ports.clinic.phone, hours=ports.clinic.hours[locale].rstrip("."))
    ways = [standing, said("in_line_stat_kept", locale), hours, said("in_line_stat_sorry", locale)]
    last = {message.body.get("text"): message.seq for message in before}
    return min(ways, key=lambda way: last.get(way["text"], -1))


def _standing(place: Place, line: Line, ports: Ports, locale: str) -> Body:
    """Return how the line stands for one person. Where risk was heard, or nobody can say how long, with 988."""
    if line.call_back:
        return said("line_call_back", locale)
    if not line.online:
        return nobody_here(ports, replace(place, locale=locale, heard_in="")).body
    where = _line_text(line.position, line.minutes, locale, passed=False)
    wait = f" {sentence('clinic_wait', locale)}" if place.tier.needs_person else ""
    return {"text": where + wait, "locale": locale}


def _until_called(line: Line, locale: str) -> Body:
    """Return what is so for who asks how it stands and waits for a call: when is not known, and where they are is."""
    if line.position == 1:
        where = sentence("line_next", locale)
    else:
        where = sentence("line_position", locale, position=line.position)
    return said("line_call_back_asked", locale, where=where if line.online else sentence("line_away", locale))


def _line(position: int, now: Order, call_back: bool, before: Line | None, locale: str) -> Line:
    wait = now.forecast.wait(position, now.online)
    stat = min(position - 1, now.stat)
    passed = before is not None and (
        (position > before.position and stat > before.stat) or (before.passed and position == before.position)
    )
    minutes = None if wait is None else _minutes(wait)
    text = sentence("line_call_back", locale) if call_back else _line_text(position, minutes, locale, passed=passed)
    return Line(position, now.online, stat, minutes, passed, call_back, text)


def _minutes(wait: Wait) -> tuple[int, int | None]:
    first, last = in_minutes(wait)
    return first, last if last in STEPS_MIN else None


def _line_text(position: int, minutes: tuple[int, int | None] | None, locale: str, *, passed: bool) -> str:
    if minutes is None:
        return sentence("line_position_no_one", locale)
    if passed:
        place = sentence("line_moved_back", locale, position=position)
    else:
        place = sentence("line_next", locale) if position == 1 else sentence("line_position", locale, position=position)
    return f"{place} {_wait_text(*minutes, locale)}"


def _wait_text(first: int, last: int | None, locale: str) -> str:
    if last is None:
        return sentence("line_wait_long", locale, first=first)
    if first == 0:
        return sentence("line_wait_soon", locale) if last == 1 else sentence("line_wait_up_to", locale, last=last)
    return sentence("line_wait_range", locale, first=first, last=last)
