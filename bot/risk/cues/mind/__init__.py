"""A mind in disarray: voices, beliefs, nights without sleep after a birth, and eating."""

from bot.risk.cues.mind import (
    eating,
    in_the_roof_es,
    newborn,
    voices_en,
    voices_es,
)

__all__ = [
    "eating",
    "in_the_roof_es",
    "newborn",
    "voices_en",
    "voices_es",
]
