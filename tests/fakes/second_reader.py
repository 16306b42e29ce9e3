"""A process that reads as the texts tell it to: `second_reader.py GATE [slowly | ERROR]`.

Whatever waits, waits until somebody opens GATE, a named pipe.
"""

import os
import sys
from pathlib import Path

from bot.risk import Kind, Screening, Tier
from handoff.adapters.second_reader import serve

GRAVER = Screening(Tier.T1, Kind.SUICIDE_ACTIVE, ("second_opinion",), ((0, 5),), "es", whose="other")
GATE = Path(sys.argv[1]) if len(sys.argv) > 1 else Path()


class Told:
    """Breaks, dies or waits where a text says so; hears something where it says "grave"."""

    def of(self, text: str, first: Screening) -> Screening:
        """Return an opinion."""
        if "breaks" in text:
            raise ValueError(text)
        if "dies" in text:
            os._exit(1)
        if "stuck" in text:
            GATE.read_bytes()
        return GRAVER if "grave" in text else first


def load() -> Told:
    """Load at once, slowly, or never."""
    how = sys.argv[2] if len(sys.argv) > 2 else ""
    if how == "slowly":
        GATE.read_bytes()
    elif how:
        raise {"ImportError": ImportError, "OSError": OSError}[how]("where it was looked for")
    return Told()


if __name__ == "__main__":
    serve(load)
