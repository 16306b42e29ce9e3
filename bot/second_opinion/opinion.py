"""What the encoder makes of a message, and when that is sure enough to raise the screen's tier."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.risk import Kind, Screening, Tier
from bot.risk.all_clear import all_clear
from bot.risk.bare import bare
from bot.risk.correction import denies_danger
from bot.risk.cues.overdose.how_much import only_asks
from bot.risk.help_there import help_is_there
from bot.risk.language import language
from bot.risk.model import SECOND_OPINION
from bot.risk.past import LAID_DOWN, LATELY
from bot.risk.screen import SCREENER
from bot.risk.striking import only_strikes, strikes_a_blow, strikes_a_quote, strikes_old_harm, strikes_the_past
from bot.second_opinion.aside import besides
from bot.second_opinion.harm import (
    came_round,
    fears_their_hand,
    harms_nobody,
    is_behind_a_door,
    looks_after,
    names_harm,
    names_hurt,
    of_anothers_hand,
    stays_awake_for_work,
    struck_my_head,
    takes_too_many_daily,
)
from bot.second_opinion.plain import asks_to_keep_alive, plain
from bot.second_opinion.reader import BASES, Reader
from bot.second_opinion.said_plainly import said_plainly
from bot.second_opinion.then import long_since
from bot.second_opinion.worth import worth_reading

if TYPE_CHECKING:
    from bot.risk.screen import Look
    from bot.second_opinion.reader import Reading

LEARNED_COUNTS = 1.5
"""How much the learned layer's log odds count beside the encoder's. Each alone flags ordinary lines for reasons of its
own; together they rarely do."""
SHORT, LONG = 15, 35
"""Numbers of words from which a message is no longer short, and long."""
FLAG_AT = {"en": (4.0, 5.0, 0.5), "es": (3.0, 4.0, -0.5)}
"""Sum of log odds from which a short, a middling and a long message of a language is flagged.

Nearly every ordinary message that sounds alarming is of the middling length, and hardly any ordinary one is long.
Chosen so that ordinary messages (banking, assistants, stress) stay under 3 in 1,000; `make eval` prints what another
choice would cost. The encoder of Spanish is right more often, and believed a little sooner (docs/risk-screen.md)."""
GRAVE = 1.0
"""How much sooner a message is flagged that, if at all, is most likely T1 or T0: these are protected first."""
SURELY_GRAVE = 0.7
"""How likely T1 or T0 has to be for that."""
GRAVEST, SURELY_GRAVEST = 2.0, 0.93
"""The same where it is all but sure, and not of the body or of harm by someone, of which ordinary talk is full."""
DIRE = 3.25
"""How much sooner one that is an emergency of someone's own hand or cup: of the body ordinary talk says as much."""
SURELY_DIRE = 0.8
"""How likely T0 has to be for that. Of 2,985 held-out lines and 8,142 others these two flag 15 more that are at risk,
and none that is not (docs/adr/0007)."""
GRAVE_AT = 0.4
"""How likely T1 or T0 has to be, of a message that is flagged, to be called T1."""
EMERGENCY_AT = 0.6
"""The same for T0."""
HURT_AT = -0.1
"""Sum of log odds from which someone is heard who is being hurt, and not in danger now (T3). The encoder alone brought
this card to 169 of 7,669 ordinary messages; with the learned words beside it, to 33."""
UNSAID_HURT_AT = 0.5
"""The same where no word of the message speaks of being hurt. Of 3,682 lines of held-out voices none weighs less that
is raised so; ordinary ones did that only name a child and a divorce."""
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY, Kind.WITHDRAWAL})
_MAY_BE_OVER = _BODY | {Kind.SELF_HARM, Kind.THIRD_PARTY}
_OWN_HAND = frozenset({Kind.OVERDOSE, Kind.WITHDRAWAL, Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE, Kind.SELF_HARM})
_SUICIDE = frozenset({Kind.SUICIDE_ACTIVE, Kind.SUICIDE_PASSIVE})
_OF_ONESELF = _SUICIDE | {Kind.SELF_HARM}
_ACCUSING = frozenset({Kind.HARM_TO_OTHERS, Kind.ABUSE_DANGER, Kind.CHILD_DANGER, Kind.SEXUAL_VIOLENCE})
"""Kinds whose T1 card says to call 911 as well, so that a T0 without a word for it would only be the louder mistake."""
_ASKED_BEFORE = frozenset({("suicidal:everyday",), ("matarse:everyday",)})
"""What saying it here would bring is asked, and nothing more (`bot.risk.retold`): met gently, and 988 is named."""
_TAKES_DAILY = {"swallowed_it_all:everyday"}
"""Who takes too many pills day by day and is up: a gentle card, and no call for an ambulance."""
_COLOR = re.compile(r"\bestaba(?:n)? morad[oa]s?\b")
"""Of a whole body, and no bruise."""


class SecondOpinion:
    """The loaded encoders with their answers. Holds nothing of what it has read.

    Raises:
        WrongWeightsError: the weights of an encoder are missing or other than expected.

    """

    def __init__(self) -> None:
        self._readers = {name: Reader(name) for name in BASES}

    def read(self, look: Look) -> Reading:
        """Return what the encoder of its language makes of a message."""
        return self._readers[language(look.words.tokens)](look)

    def of(self, text: str, first: Screening) -> Screening:
        """Return the answer both opinions come to: `first`, or a graver one."""
        look = SCREENER.look(text)
        if not worth_reading(len(look.words.tokens), look.weighing.risk):
            return first
        found = with_opinion(look, self.read(look), first)
        return found if found is first else self._by_itself(text, first, found)

    def _by_itself(self, text: str, first: Screening, found: Screening) -> Screening:
        """Return what a raise comes to without business with this chat, in plain words: that has to be one too."""
        rest = said_plainly(besides(text))
        if rest == text or first.tier.value <= Tier.T2.value:
            return found
        if not rest:
            return first
        look = SCREENER.look(rest)
        alone = with_opinion(look, self.read(look), first)
        if alone is first:
            return first
        return replace(found, tier=alone.tier, kind=alone.kind) if alone.tier.value > found.tier.value else found


def with_opinion(look: Look, reading: Reading, first: Screening) -> Screening:
    """Return what `first`, the screen's answer to a message of some words, comes to with the encoder."""
    kind = reading.kind if first.kind in (Kind.NONE, Kind.DISTRESS) else first.kind
    tokens = look.words.tokens
    tier = sure_of(tier_of(reading, look.weighing.risk, len(tokens), language(tokens)), kind, first)
    asked_before = first.tier is Tier.T2 and first.rules in _ASKED_BEFORE
    if only_asks(first.rules, look.words.tokens) or asked_before or strikes_a_blow(look.text):
        tier = max(tier, first.tier)
    if tier is not Tier.T3 and kind in _MAY_BE_OVER and long_since(look.text):
        tier = max(tier, Tier.T2)
    if kind in _BODY and not set(first.rules) - _TAKES_DAILY and takes_too_many_daily(bare(look.text)):
        tier = max(tier, Tier.T2)
    if first.kind is Kind.THIRD_PARTY and asks_to_keep_alive(look.text):
        tier = max(tier, first.tier)
    if tier.value >= first.tier.value or _for_nothing(look.text, first) or _unsaid(look, reading, tier, kind):
        return first
    return replace(
        first,
        tier=tier,
        kind=kind if first.kind is kind else _named(look.text, tier, kind),
        rules=(SECOND_OPINION, *first.rules),
        spans=first.spans or ((look.words.spans[0][0], look.words.spans[-1][1]),),
        language=first.language or language(look.words.tokens),
    )


def _for_nothing(text: str, first: Screening) -> bool:
    """Whether the encoder is not heard alone: on plain lines, and on what only denies, clears, or strikes words out.

    Nor where somebody tells that help has come: it has words of alarm in plenty, and the danger was heard before.
    """
    orders = (only_strikes, strikes_the_past, strikes_a_quote, strikes_old_harm, strikes_a_blow)
    struck = any(order(text) for order in orders)
    over = plain(text) or denies_danger(text, first) or struck
    helped = help_is_there(text) or all_clear(text) is not None
    return first.tier.value > Tier.T2.value and (over or helped)


def _unsaid(look: Look, reading: Reading, tier: Tier, kind: Kind) -> bool:
    """Whether nothing in the text bears out what the encoder alone thinks of it, and it is not sure by itself."""
    words = bare(look.text)
    if tier is Tier.T3:
        faint = odds(reading.at_least[3], look.weighing.risk) < UNSAID_HURT_AT
        return (faint and not names_hurt(words)) or harms_nobody(words)
    return tier is Tier.T2 and kind is Kind.PSYCHOSIS and stays_awake_for_work(words)


def _named(text: str, tier: Tier, kind: Kind) -> Kind:
    """Return what a raise is about: the encoder's word where the text bears it out, or another's life.

    Who knocks at a locked door wants no life of their own ended, and who found somebody blue hurts nobody.
    """
    words = bare(text)
    if (kind in _SUICIDE and is_behind_a_door(words)) or (kind in _OF_ONESELF and of_anothers_hand(words)):
        return Kind.THIRD_PARTY
    if kind in _OF_ONESELF and struck_my_head(words):
        return Kind.MEDICAL_EMERGENCY
    if kind is Kind.HARM_TO_OTHERS and fears_their_hand(words):
        return Kind.ABUSE_DANGER
    if kind in _ACCUSING and came_round(words):
        return Kind.DISTRESS if tier is Tier.T3 else Kind.OVERDOSE
    if tier is not Tier.T3 and kind in _ACCUSING and not names_hurt(_COLOR.sub(" ", words)) and looks_after(words):
        return Kind.THIRD_PARTY
    return kind if _bears_out(text, tier, kind) else Kind.DISTRESS


def _bears_out(text: str, tier: Tier, kind: Kind) -> bool:
    """Whether a text has the words for what the encoder thinks it is about; else its card is that of a hard time.

    Nobody is accused without a word of harm, and no partner by a quiet card without a word of being hurt.
    """
    if kind is Kind.HARM_TO_OTHERS:
        return names_harm(bare(text))
    return tier is not Tier.T3 or names_hurt(bare(text))


def tier_of(reading: Reading, learned: float, length: int, own: str) -> Tier:
    """Return the tier this opinion would give to a message of `length` words in its `own` language.

    `learned` is the learned layer's own probability of risk.
    """
    emergency, grave, risk, any_care = reading.at_least
    if odds(risk, learned) >= flag_at(length, own) - _sooner(reading):
        if emergency >= EMERGENCY_AT:
            return Tier.T0
        return Tier.T1 if grave >= GRAVE_AT else Tier.T2
    hurt = reading.kind in (Kind.ABUSE_DANGER, Kind.CHILD_DANGER)
    return Tier.T3 if hurt and odds(any_care, learned) >= HURT_AT else Tier.T4


def _sooner(reading: Reading) -> float:
    """By how much less a message is flagged for what it would be: the gravest are protected first."""
    emergency, grave, *_ = reading.at_least
    if emergency >= SURELY_DIRE and reading.kind in _OWN_HAND:
        return DIRE
    if grave >= SURELY_GRAVEST and reading.kind not in (Kind.MEDICAL_EMERGENCY, Kind.ABUSE_DANGER, Kind.CHILD_DANGER):
        return GRAVEST
    return GRAVE if grave >= SURELY_GRAVE else 0.0


def sure_of(tier: Tier, kind: Kind, first: Screening) -> Tier:
    """Return how grave this opinion of `kind` may be where the screen said `first` (docs/adr/0007).

    T0 is said for a failing body and for suicide; for other kinds only where the cues heard no danger, for where they
    did they knew better whether it is now; and never for harm between people, nor where the cues heard a danger and
    could not tell which. What they took for the past, and a weapon put down, is not made the present.
    """
    if any(rule.endswith((LATELY, LAID_DOWN)) for rule in first.rules):
        return max(tier, first.tier)
    placed = first.tier.value <= Tier.T2.value
    unnamed = placed and first.kind is Kind.DISTRESS
    if kind in _BODY or (kind in _SUICIDE and not unnamed) or (kind not in _ACCUSING and not placed):
        return tier
    return max(tier, Tier.T1)


def flag_at(length: int, own: str) -> float:
    """Return the log odds from which a message of `length` words is flagged in its `own` language."""
    return FLAG_AT[own][(length >= SHORT) + (length >= LONG)]


def odds(risk: float, learned: float) -> float:
    """Return the log odds of both layers together that a message should be flagged."""
    return log_odds(risk) + LEARNED_COUNTS * log_odds(learned)


def log_odds(probability: float) -> float:
    """Return the logarithm of the odds, within reason."""
    kept = min(max(probability, 1e-6), 1 - 1e-6)
    return math.log(kept / (1 - kept))
