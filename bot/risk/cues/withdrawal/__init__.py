"""What stopping does to a body, and stopping alone."""

from bot.risk.cues.withdrawal import now_en, now_es, pregnancy, shaking, signs, stopping_alone

__all__ = ["now_en", "now_es", "pregnancy", "shaking", "signs", "stopping_alone"]
