"""Which messages are worth a second reading: told from what the screen weighed them at, without the encoder.

Apart from the encoder because every edge asks it of every message, and needs no numpy for it.
"""

from bot.risk import Screening

WORTH = 0.05
"""How likely the learned layer has to find that a message should be flagged for it to be looked at a second time: one
ordinary message in five. Of 12,570 lines at risk none that the encoder raises weighs less; the least of those that come
to T2 or graver weighs .10 (docs/adr/0007)."""


def may_raise(first: Screening) -> bool:
    """Return whether reading the text of this answer could change it: told in a microsecond, without the text."""
    return first.weighed is None or worth_reading(*first.weighed)


def worth_reading(length: int, learned: float) -> bool:
    """Return whether a text of `length` words, this likely at risk by the learned layer (0 to 1), is read at all."""
    return length > 0 and learned >= WORTH
