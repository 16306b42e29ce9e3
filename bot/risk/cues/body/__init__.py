"""A body in danger: not waking, not breathing, blood, heart, heat, pregnancy."""

from bot.risk.cues.body import (
    behind_a_door,
    breath,
    chest_pain,
    head,
    heart_en,
    heart_es,
    heart_stopped,
    infection,
    no_food,
    now_en,
    now_es,
    pregnancy,
    told_en,
    told_es,
    typed_en,
    weight_es,
)

__all__ = [
    "behind_a_door",
    "breath",
    "chest_pain",
    "head",
    "heart_en",
    "heart_es",
    "heart_stopped",
    "infection",
    "no_food",
    "now_en",
    "now_es",
    "pregnancy",
    "told_en",
    "told_es",
    "typed_en",
    "weight_es",
]
