"""Wanting to hurt another, about to, or doing it."""

from bot.risk.cues.harm_to_others import (
    hints,
    lying_in_wait,
    not_see_morning_es,
    now_en,
    now_es,
    threat_en,
    threat_es,
    to_all,
)

__all__ = ["hints", "lying_in_wait", "not_see_morning_es", "now_en", "now_es", "threat_en", "threat_es", "to_all"]
