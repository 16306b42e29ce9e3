"""The learned layer: its fast way over the weights is the slow way they were learned by, and it keeps its place."""

from __future__ import annotations

import math

import pytest

from bot.risk import Kind, Screening, Tier
from bot.risk.learned import EVEN, LOWER, RAISE, ROOM, SPREAD, Weighing, features, together
from bot.risk.neutral import neutral
from bot.risk.screen import SCREENER
from bot.risk.weights import UNIT, WEIGHTS, weights

_QUIET = Weighing(0.0, Kind.NONE)
_RISK = {
    line.split("\t")[0]: int(line.split("\t")[1]) / UNIT
    for line in WEIGHTS.read_text(encoding="utf-8").splitlines()
    if not line.startswith("%")
}


def slow(text: str) -> float:
    """Return the probability of risk by the names of what is found, as it was learned."""
    look = SCREENER.look(text)
    words, cues = features(neutral(look.words), look.rules)
    found = [_RISK[word] for word in words if word in _RISK]
    said = [_RISK[cue] for cue in cues if cue in _RISK]
    risk = _RISK["*"] + SPREAD / math.sqrt(len(found) + EVEN) * sum(found) + sum(said)
    return 1 / (1 + math.exp(-risk))


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "what does it cost without insurance",
        "i want to die",
        "nothing matters and i am so, so tired of it all",
        "mi hermana dice que ya no quiere seguir",
        "he said goodbye to the dog. then he went to the bridge and the bridge again",
    ],
)
def test_both_ways_over_the_weights_agree(text: str) -> None:
    """Words, pairs, pairs apart and cues are found alike, each as often as it stands there."""
    assert SCREENER.look(text).weighing.risk == pytest.approx(slow(text), abs=1e-4)


def test_every_line_of_the_weights_is_found_under_its_first_word() -> None:
    """Lines are read word by word, and none is lost for standing apart from its word."""
    known = weights()
    rows = [known.words[name.split(" ")[0]] for name in _RISK if not name.startswith("#")]
    each = {id(row): row for row in rows}.values()
    assert sum(bool(own) + len(after) + len(apart) for own, after, apart in each) + len(known.cues) == len(_RISK)


def test_nothing_is_kept_of_a_word_that_is_not_known() -> None:
    """A word of a patient's own leaves no trace in the process."""
    before = set(weights().words)
    SCREENER.screen("qwxzy is what i call it")
    assert "qwxzy" not in set(weights().words) | before


def test_what_it_is_sure_of_is_flagged_and_named() -> None:
    """A message without a cue is raised to T2, no further, and the rule says by whom."""
    look = SCREENER.look("some words without a cue")
    found = together(look.rules, Weighing(RAISE, Kind.ABUSE_DANGER), look.words)
    assert (found.tier, found.kind, found.rules) == (Tier.T2, Kind.ABUSE_DANGER, ("learned",))
    assert together(look.rules, Weighing(RAISE - 0.01, Kind.ABUSE_DANGER), look.words) == look.rules


@pytest.mark.parametrize("tier", [Tier.T1, Tier.T2])
def test_a_cue_with_next_to_nothing_behind_it_becomes_a_gentle_check(tier: Tier) -> None:
    """T3 and not silence; at the limit it stays as heard."""
    words = SCREENER.look("a few words").words
    heard = Screening(tier, Kind.SUICIDE_ACTIVE, ("some_cue",), ((0, 1),), "en")
    assert together(heard, _QUIET, words).tier is Tier.T3
    assert together(heard, Weighing(LOWER[tier], Kind.NONE), words) == heard


@pytest.mark.parametrize(
    ("tier", "kind", "text"),
    [
        (Tier.T0, Kind.SUICIDE_ACTIVE, "a few words"),
        (Tier.T1, Kind.OVERDOSE, "a few words"),
        (Tier.T2, Kind.PSYCHOSIS, "a few words"),
        (Tier.T1, Kind.SUICIDE_ACTIVE, "words " * (ROOM + 1)),
    ],
)
def test_an_emergency_a_body_or_a_long_message_is_never_softened(tier: Tier, kind: Kind, text: str) -> None:
    """Whatever it weighs, these stay as the cues heard them."""
    heard = Screening(tier, kind, ("some_cue",), ((0, 1),), "en")
    assert together(heard, _QUIET, SCREENER.look(text).words) == heard
