"""While nobody takes a person: up the ladder, one rung at a time, and the patient told the truth at each.

What is done is decided by one writing in the store, before anything is sent; what came of it is written after. So a
rung is taken once per handoff whoever tries, a process that dies in between is followed by another, and what is sent
twice then carries the same id. Docs: `docs/queue.md`, "When nobody comes".
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from bot.content import sentence, strings
from handoff.domain.ladder import (
    MINUTE_MS,
    Climb,
    Outcome,
    Rung,
    Staffing,
    Times,
    Urgency,
    after_try,
    begin,
    next_step,
    outcomes,
)
from handoff.domain.queue import Place
from handoff.domain.tiers import Tier
from handoff.service.owed import knows_nothing, owed
from handoff.service.ports import Ports
from handoff.service.ports.ladder import Alert
from handoff.service.say import News, said, tell_line

LOOK_MS = 15_000
"""How long the people a process looks at are its own; it is done with them in far less."""

MOST = 200
"""How many are looked at in one step."""


@dataclass(frozen=True, slots=True)
class Plan:
    """When rungs are due, where the console is, and the language of those who are called."""

    times: Times
    console_url: str
    locale: str


@dataclass(frozen=True, slots=True)
class Due:
    """Someone for whom a rung is due."""

    place: Place
    rung: Rung

    @property
    def turn(self) -> tuple[Tier, int, str]:
        """When it is theirs, where many are to be called: the gravest first, then who came first. No two are alike."""
        return self.place.tier, self.place.arrived_at, self.place.handoff


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look found: rungs to take, the gravest first, and whether there may be more people to look at."""

    due: Sequence[Due]
    more: bool


async def look(ports: Ports, plan: Plan) -> Looked:
    """Look at those in line whose time it is, and say what they have to hear and have not heard.

    Raises:
        StoreUnavailableError: whoever is left is looked at later.

    """
    now = ports.clock.now()
    staffing, places = await ports.ladder.look(now, LOOK_MS, MOST)
    due, later = [], []
    told = await tell_line(ports, await _owed(ports, places, staffing, now))
    for place in places:
        step = next_step(place, staffing, now, plan.times)
        if step.rung is not None:
            due.append(Due(place, step.rung))
        else:
            later.append((place.handoff, step.look_at))
    if told:  # else all of them are looked at again when this look's time is over
        await ports.ladder.look_again(later, now + LOOK_MS)
    due.sort(key=lambda one: one.turn)
    return Looked(due, len(places) == MOST)


async def climb(ports: Ports, plan: Plan, due: Due) -> Outcome | None:
    """Take the rung that is due. Returns what it came to, or None where another process was first, or a person.

    In a crowd its turn may come late: it is looked at once more, for somebody may be here by now.

    Raises:
        StoreUnavailableError: the rung is tried again when its time is over.

    """
    now, rung = ports.clock.now(), due.rung
    staffing, _ = await ports.ladder.look(now, LOOK_MS, 0)
    place = await ports.queue.place(due.place.handoff)
    if place is None or place.position is None or place.tier is not due.place.tier:
        return None  # somebody has them; or they are in graver danger, and a look has that to tell them first
    step = next_step(place, staffing, now, plan.times)
    if step.rung is not rung:  # not any more, or not yet: a look finds out when
        return None
    begun = begin(place, rung, step.tries, now)
    if not await ports.ladder.write(place.handoff, begun, now, begun.until):
        return None
    if rung is Rung.LOUDER:
        await tell_line(ports, await _of_climb(ports, place, begun))
        return begun.outcome
    outcome = await ports.notifier.notify(_alert(plan, place, begun))
    return await _settle(ports, place, begun, outcome)


async def _settle(ports: Ports, place: Place, begun: Climb, outcome: Outcome) -> Outcome:
    now = ports.clock.now()
    outcome, look_at = after_try(begun.tries, outcome, now)
    ended = Climb(begun.rung, outcome, begun.tries, begun.at, look_at, begun.tier, begun.step + 1)
    if await ports.ladder.write(place.handoff, ended, now, look_at):
        await tell_line(ports, await _of_climb(ports, place, ended))
    return outcome


async def _owed(ports: Ports, places: Sequence[Place], staffing: Staffing, now: int) -> list[News]:
    """Return what these people in line have to hear. The line is read only where someone's number in it is told."""
    told: dict[str, int] = {}
    if staffing.ready and any(knows_nothing(place) and not place.call_back for place in places):
        told = {handoff: position for position, handoff in enumerate(await ports.queue.order(), start=1)}
    news: list[News] = []
    for place in places:
        news += owed(ports, replace(place, position=told.get(place.handoff)), staffing, now)
    climbs = (_of_climb(ports, place, place.climb) for place in places if place.climb is not None)
    return [*news, *chain.from_iterable(await asyncio.gather(*climbs))]


async def _of_climb(ports: Ports, place: Place, climb: Climb) -> list[News]:
    """Return what was done, once for a rung and urgency: only what a notifier acknowledged, or that nobody did."""
    urgency, danger = Urgency.of(climb.tier), "_danger" if climb.tier.needs_person else ""
    nobody = f"ladder_not_reached:{urgency}"
    match climb.rung, climb.outcome:
        case Rung.LOUDER, _:
            key = "ladder_louder"
        case _, Outcome.TOLD:
            key = f"ladder_{climb.rung}"
        case Rung.SUPERVISOR, Outcome.FAILED | Outcome.UNSET if nobody not in place.told:
            if not await _nobody_was_reached(ports, place):
                return []
            key = "ladder_not_reached"
        case _:
            return []  # nothing is known yet, or there is nobody to call: the place in line said so
    return [News(place, f"{key}:{urgency}", said(f"{key}{danger}", place.line_locale))]


async def _nobody_was_reached(ports: Ports, place: Place) -> bool:
    """Return whether somebody was called, and nobody reached, on any rung since the ladder began for them."""
    came_of_it = outcomes([deed.what for deed in await ports.queue.deeds(place.handoff)])
    return Outcome.FAILED in came_of_it and Outcome.TOLD not in came_of_it


def _alert(plan: Plan, place: Place, climb: Climb) -> Alert:
    minutes = max(0, climb.at - place.arrived_at) // MINUTE_MS
    locale = plan.locale
    values = {"minutes": minutes, "urgency": strings("console", locale)[f"tier_{place.tier}"], "tier": place.tier}
    return Alert(
        id=f"{place.handoff}:{climb.rung}:{Urgency.of(climb.tier)}",
        handoff=place.handoff,
        rung=climb.rung,
        tier=place.tier,
        waited_minutes=minutes,
        at=climb.at,
        subject=sentence("notify_subject", locale, **values),
        text=sentence("notify_text", locale, link=plan.console_url, **values),
        link=plan.console_url,
    )
