"""What the screen answers with: a tier, a kind, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple


class Tier(str, Enum):
    """How urgent a message is. T0 is an emergency now, T4 is no cue at all."""

    T0 = "T0"
    T1 = "T1"
    T2 = "T2"
    T3 = "T3"
    T4 = "T4"


class Kind(str, Enum):
    """What a message is about; decides which card is shown."""

    SUICIDE_ACTIVE = "suicide_active"
    SUICIDE_PASSIVE = "suicide_passive"
    SELF_HARM = "self_harm"
    OVERDOSE = "overdose"
    MEDICAL_EMERGENCY = "medical_emergency"
    HARM_TO_OTHERS = "harm_to_others"
    ABUSE_DANGER = "abuse_danger"
    CHILD_DANGER = "child_danger"
    SEXUAL_VIOLENCE = "sexual_violence"
    THIRD_PARTY = "third_party"
    PSYCHOSIS = "psychosis"
    WITHDRAWAL = "withdrawal"
    EATING = "eating"
    DISTRESS = "distress"
    NONE = "none"


class Weighed(NamedTuple):
    """What the learned layer took a message for: how many words, and how likely to be at risk (0 to 1)."""

    words: int
    risk: float


@dataclass(frozen=True)
class Screening:
    """The screen's answer about one message.

    `rules` names what was found, strongest first; `spans` are the places in the raw text, as half-open
    character ranges in the order of the text. `language` is "en" or "es", that of the strongest cue, or None.
    `weighed` tells a second opinion whether to read it: no part of the answer, and None of what only a talk says.
    `whose` is of whom the strongest cue is said: "self", "other", or empty where nothing says.
    """

    tier: Tier
    kind: Kind
    rules: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    language: str | None = None
    weighed: Weighed | None = field(default=None, compare=False)
    whose: str = field(default="", compare=False)

    def at(self, weighed: Weighed) -> Screening:
        """Return the same answer with what it weighs: every message comes through here, and `replace` takes twice."""
        return Screening(self.tier, self.kind, self.rules, self.spans, self.language, weighed, self.whose)


#: Said of a message without any cue.
CLEAR = Screening(Tier.T4, Kind.NONE)

#: The rule that the slower reading adds (bot/second_opinion). Where it is the only one, no words named a danger.
SECOND_OPINION = "second_opinion"

#: Said when the screen itself broke: a person should look, so it is neither silence nor an alarm.
FAILED = Screening(Tier.T2, Kind.DISTRESS, ("screen_failed",))
