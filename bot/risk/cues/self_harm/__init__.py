"""Hurting oneself, with no wish to die told."""

from bot.risk.cues.self_harm import self_harm_en, self_harm_es, wounds

__all__ = ["self_harm_en", "self_harm_es", "wounds"]
