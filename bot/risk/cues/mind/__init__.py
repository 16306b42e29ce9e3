"""A mind in disarray: voices, beliefs, nights without sleep after a birth, and eating."""

from bot.risk.cues.mind import eating, newborn, voices_en, voices_es

__all__ = ["eating", "newborn", "voices_en", "voices_es"]
