"""What the encoder of a language makes of a message: how grave it may be, and what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from safetensors import safe_open

from bot.risk import Kind
from bot.risk.neutral import sentence
from bot.second_opinion.e5 import E5
from bot.second_opinion.encoder import Encoder
from bot.second_opinion.form import ADAPTERS, KINDS
from bot.second_opinion.minilm import MiniLM

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.risk.screen import Look
    from bot.second_opinion.base import Base

BASES: Mapping[str, Callable[[], Base]] = {"en": MiniLM, "es": E5}
"""The encoder of each language. Who mixes both is read by that of most of the small words (`bot.risk.language`)."""
_YOUNG = "child kid kids children baby toddler infant newborn nino ninos hijo hijos bebe teen minor"
_MINORS = frozenset(_YOUNG.split())
_A_BABY = frozenset(
    (
        "el",
        "la",
        "mi",
        "un",
        "una",
        "al",
        "del",
        "su",
        "tu",
        "nuestro",
        "nuestra",
        "este",
        "esta",
        "de",
        "con",
        "y",
        "a",
    )
)
"""Before "bebe": without one of these it may be drinking."""


class Reading(NamedTuple):
    """How likely a message is at each tier or a graver one (T0 to T3), and what it is about."""

    at_least: tuple[float, ...]
    kind: Kind


class Reader:
    """The encoder of one language with its two answers. Raises WrongWeightsError where its weights are not right."""

    def __init__(self, name: str) -> None:
        self._encoder = Encoder(BASES[name](), ADAPTERS[name])
        with safe_open(ADAPTERS[name], "numpy") as answers:
            parts = ("tier.weight", "tier.bias", "kind.weight", "kind.bias")
            self._tier, self._tier_bias, self._kind, self._kind_bias = (
                answers.get_tensor(part).astype(np.float32) for part in parts
            )

    def __call__(self, look: Look) -> Reading:
        """Return what the encoder makes of a message."""
        said = self._encoder(sentence(look.words, look.text))
        at_least = 1 / (1 + np.exp(-(self._tier @ said + self._tier_bias)))
        kind = KINDS[int(np.argmax((self._kind @ said + self._kind_bias)[:-1]))]  # asked only where there is something
        return Reading(tuple(float(each) for each in at_least), _of_a_minor(kind, look))


def _of_a_minor(kind: Kind, look: Look) -> Kind:
    if kind in (Kind.ABUSE_DANGER, Kind.CHILD_DANGER) and _only_drinks(look.words.tokens):
        return Kind.ABUSE_DANGER
    young = kind is Kind.ABUSE_DANGER and not _MINORS.isdisjoint(look.words.tokens)
    return Kind.CHILD_DANGER if young else kind


def _only_drinks(tokens: list[str]) -> bool:
    """Whether the only child in it may be a drink: "me da golpes cuando bebe"."""
    at = [place for place, word in enumerate(tokens) if word == "bebe"]
    others = not (_MINORS - {"bebe"}).isdisjoint(tokens)
    return bool(at) and not others and all(place and tokens[place - 1] not in _A_BABY for place in at)
