"""Another who may end their life."""

from bot.risk.cues.third_party import come_upon, now_en, now_es, signs, worried

__all__ = ["come_upon", "now_en", "now_es", "signs", "worried"]
