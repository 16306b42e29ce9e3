"""The encoder's form, and what it answers: shared by what runs it and what teaches it."""

from __future__ import annotations

from pathlib import Path

from bot.risk import Kind, Tier

ADAPTERS = {name: Path(__file__).with_name(f"adapter_{name}.safetensors") for name in ("en", "es")}
"""What was taught to the encoder of each language."""
HEADS, WIDTH = 12, 384
LONGEST = 128
"""Word pieces that are read; of a longer text, as many from each end as fit (danger is often said last)."""
SCALE = 2.0
"""How strongly the low-rank matrices count."""
WORDS = "embeddings.word_embeddings"
POINTER = "pointer"
"""What looks for the word pieces that matter most: one dangerous sentence in a long message is lost in a mean."""
TIERS = (Tier.T0, Tier.T1, Tier.T2, Tier.T3)
KINDS = (
    Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM, Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY,
    Kind.HARM_TO_OTHERS, Kind.ABUSE_DANGER, Kind.THIRD_PARTY, Kind.PSYCHOSIS, Kind.WITHDRAWAL, Kind.EATING, Kind.NONE,
)  # fmt: skip
"""In the order of the two answers."""
