"""When it has to be said again that this is an automated assistant. Pure.

The first hello says it, and the assistant says it whenever it is asked. Between those it is due by time: three hours
into a talk (New York GBL art. 47, Washington HB 2225, Oregon SB 1546), and after seven days away (Utah HB 452). Both
are counted from the last time it was said, so whoever comes back the next day is told as well.
"""

from enum import StrEnum

EVERY_MS = 3 * 3_600_000
"""Three hours of talk."""

AWAY_MS = 7 * 24 * 3_600_000
"""Seven days of silence."""


class Disclosure(StrEnum):
    """Why it is said again."""

    TALKING = "talking"
    BACK = "back"


def due(disclosed_at: int, now: int) -> Disclosure | None:
    """Return why it is due now, or None; both times in ms."""
    since = now - disclosed_at
    if since >= AWAY_MS:
        return Disclosure.BACK
    return Disclosure.TALKING if since >= EVERY_MS else None
