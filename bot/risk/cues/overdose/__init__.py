"""What was taken, is about to be, or may be too much."""

from bot.risk.cues.overdose import (
    before_sleep,
    drink_and_downers,
    farm_poisons_es,
    how_many,
    how_much,
    just_used,
    laced,
    near_misses,
    now_en,
    now_es,
    to_feel_nothing,
    told_en,
    told_es,
    tolerance,
    typed_en,
)

__all__ = [
    "before_sleep",
    "drink_and_downers",
    "farm_poisons_es",
    "how_many",
    "how_much",
    "just_used",
    "laced",
    "near_misses",
    "now_en",
    "now_es",
    "to_feel_nothing",
    "told_en",
    "told_es",
    "tolerance",
    "typed_en",
]
