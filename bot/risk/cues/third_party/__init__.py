"""Another who may end their life."""

from bot.risk.cues.third_party import now_en, now_es, signs, worried

__all__ = ["now_en", "now_es", "signs", "worried"]
