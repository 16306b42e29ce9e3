"""What people in line have to hear and have not heard yet, as sentences that are each said once.

A step that concerns someone in line is followed by its sentence at once. Where the process died in between, or the
step's answer got lost, the ladder's next look says it (escalate.py), for every step that puts somebody in line, moves
them up or puts them back brings them to that look. What was said is noted with the handoff by the store, in the step
that stores it, and nothing is stored that is not true any more.
"""

from collections.abc import Iterator
from dataclasses import replace

from handoff.domain.ladder import Staffing
from handoff.domain.queue import Cause, Place
from handoff.service.ports import Ports
from handoff.service.say import News, said

_TROUBLE, _HERE = "bot_trouble_queued", "someone_here"
_BACK = {
    "released": "back_in_line", "lapsed": "back_in_line", "unanswered": "back_unanswered",
    "put_back": "back_in_line_moved", "mended": "back_in_line_mended",
}  # fmt: skip
"""The sentence for whoever went back in line, by the deed that put them there."""


def owed(ports: Ports, place: Place, staffing: Staffing, now: int) -> Iterator[News]:
    """Return what someone in line has to hear, as it stands now; whatever of it they have heard is not said again."""
    yield from back_in_line(place)
    if staffing.ready or staffing.gone(now):
        yield from in_line(ports, place, ready=staffing.ready)
    if staffing.gone(now) and place.tier.needs_person and _HERE in place.told:
        yield replace(
            nobody_here(ports, place), told=f"gone:{staffing.since}"
        )  # the last they heard is not so any more
    if staffing.ready and place.arrived_at < staffing.since:
        yield News(place, _HERE, said(_HERE, place.line_locale))


def in_line(ports: Ports, place: Place, *, ready: bool) -> Iterator[News]:
    """Return what someone has to hear of being in line: that they are, or the truth where nobody is ready.

    Who came while somebody was ready hears that truth once, too, when nobody is any more. Who is in danger hears where
    to turn meanwhile, also when they came in none.
    """
    calm = not place.tier.needs_person
    if calm and place.call_back:
        return  # they need not wait here, and heard so
    if calm and place.cause is Cause.ASSISTANT_UNAVAILABLE:
        yield News(place, _TROUBLE, said(_TROUBLE, place.line_locale))
    if not ready:
        yield nobody_here(ports, place)
    elif not calm:
        if "in_line_stat_no_one" not in place.told:
            yield News(place, "in_line_stat", said("in_line_stat", place.line_locale))
    elif knows_nothing(place) and place.position is not None:
        yield _in_line(place)


def nobody_here(ports: Ports, place: Place) -> News:
    """Return what is so while nobody is ready: 988 first where risk was heard, else the clinic's phone and hours."""
    if place.tier.needs_person:
        return News(place, "in_line_stat_no_one", said("in_line_stat_no_one", place.line_locale))
    phone, hours = ports.clinic.phone, ports.clinic.hours[place.line_locale]
    return News(place, "no_one_online", said("no_one_online", place.line_locale, phone=phone, hours=hours))


def back_in_line(place: Place) -> Iterator[News]:
    """Return the sentence for someone who went back in line, once each time; 988 first where risk was heard."""
    if place.back:
        risk = "_risk" if place.tier.needs_person else ""
        yield News(place, f"back:{place.returned}", said(f"{_BACK[place.back]}{risk}", place.line_locale))


def knows_nothing(place: Place) -> bool:
    """Whether someone calm has heard nothing yet of being in line."""
    return place.told <= {_TROUBLE} and not place.returned


def _in_line(place: Place) -> News:
    if place.cause is Cause.SENT:
        body = said("in_line_to_read", place.line_locale)
    elif place.position == 1:
        body = said("in_line_next", place.line_locale)
    else:
        body = said("in_line", place.line_locale, position=place.position)
    return News(place, "in_line", body)
