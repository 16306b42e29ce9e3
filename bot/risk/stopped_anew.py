"""Whether what follows a seizure of years ago tells of another: one more, a stopping of these days, the last cup.

A seizure that came of a stopping years ago is over (`bot.risk.past`) only where none of that is said. Both languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.risk.reading import bag

if TYPE_CHECKING:
    from bot.risk.reading import Reading

_FEW = 3
_ANEW = bag(
    "another otra otro stopped quit pare paro deje dejo monday tuesday wednesday thursday friday saturday sunday lunes "
    "martes miercoles jueves viernes sabado domingo"
)
#: Before one of those, what is wanted, feared or arranged with a clinic has not happened.
_NOT_YET = bag(
    "want to if can could before how afraid scared risk never appointment open come quiero quisiera puedo para si "
    "antes avoid prevent miedo evitar nunca cita abren venir voy vengo ir"
)
#: Before what is past in any case: "i want to quit, stopped friday".
_NOT_DONE = bag("never if before")


def stops_anew(reading: Reading, end: int) -> bool:
    """Return whether anything behind word `end` tells of another seizure, stopping or last cup."""
    if reading.page.cover("DAYSOFF") >> end:
        return True
    later = enumerate(reading.tokens[end:], end)
    return any(
        word in _ANEW and (_NOT_DONE if word == "stopped" else _NOT_YET).isdisjoint(reading.left(at, _FEW))
        for at, word in later
    )
