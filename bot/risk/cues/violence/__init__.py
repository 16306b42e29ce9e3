"""Being hurt, threatened, followed, kept in or put out by another."""

from bot.risk.cues.violence import (
    abuse_en,
    abuse_es,
    blows,
    fear,
    held_over,
    kept_from,
    kept_in,
    neck,
    now_en,
    now_es,
    only_that,
    pushed,
    put_out,
    threats,
    told_en,
    told_es,
)

__all__ = [
    "abuse_en",
    "abuse_es",
    "blows",
    "fear",
    "held_over",
    "kept_from",
    "kept_in",
    "neck",
    "now_en",
    "now_es",
    "only_that",
    "pushed",
    "put_out",
    "threats",
    "told_en",
    "told_es",
]
