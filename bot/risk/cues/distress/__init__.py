"""Distress that is not danger by itself, the themes that are one together, and drunk driving."""

from bot.risk.cues.distress import crashed_es, distress_en, distress_es, driving, driving_soon, not_safe, themes

__all__ = ["crashed_es", "distress_en", "distress_es", "driving", "driving_soon", "not_safe", "themes"]
