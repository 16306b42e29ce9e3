"""When it has to be said again that this is an automated assistant. Pure.

The first hello says it, and the assistant says it whenever it is asked. Between those it is due by time: three hours
into a talk (New York GBL art. 47, Washington HB 2225, Oregon SB 1546), one hour where the person may be under 18 (the
same two of Washington and Oregon), and after seven days away (Utah HB 452). All are counted from the last time it was
said, so whoever comes back the next day is told as well. To someone under 18 it says too that a break is fine, of which
California SB 243 wants them reminded every three hours.
"""

from enum import StrEnum

EVERY_MS = 3 * 3_600_000
"""Three hours of talk."""

EVERY_MINOR_MS = 3_600_000
"""One hour of talk."""

AWAY_MS = 7 * 24 * 3_600_000
"""Seven days of silence."""


class Disclosure(StrEnum):
    """Why it is said again."""

    TALKING = "talking"
    MINOR = "minor"
    BACK = "back"


def due(disclosed_at: int, now: int, *, minor: bool = False) -> Disclosure | None:
    """Return why it is due now, or None; both times in ms. `minor`: the person may be under 18."""
    since = now - disclosed_at
    if since >= AWAY_MS:
        return Disclosure.BACK
    if minor:
        return Disclosure.MINOR if since >= EVERY_MINOR_MS else None
    return Disclosure.TALKING if since >= EVERY_MS else None
