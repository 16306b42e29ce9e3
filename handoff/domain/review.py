"""What a coordinator says about the screen's answer, and what becomes of the words. Pure.

no mark ──mark──▶ none ──ask──▶ asked ──the patient says──▶ yes (the words are kept on their own)
   ▲                │             │                    └──▶ no  (the mark stands without words)
   └──── taken back (words that were kept go too; a patient who was asked is not asked again) ────┘
"""

from dataclasses import dataclass
from enum import StrEnum

from handoff.domain.tiers import Tier


class Verdict(StrEnum):
    """What a person makes of the screen's answer."""

    MISSED = "missed"  # it should have been flagged, or more strongly
    NEEDLESS = "needless"  # it did not need a flag


class Consent(StrEnum):
    """Where the question stands whether the words may leave the talk."""

    NONE = "none"  # not asked
    ASKED = "asked"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Screened:
    """What the screen said of a message: ids and names of rules, never words."""

    tier: Tier
    kind: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """How a message of a patient is marked. Without a verdict the mark was taken back."""

    seq: int
    verdict: Verdict | None
    consent: Consent


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message a patient let us keep: its words, and what the screen and a person made of it. No ids of anyone."""

    number: int
    tier: Tier
    verdict: Verdict
    locale: str
    text: str
