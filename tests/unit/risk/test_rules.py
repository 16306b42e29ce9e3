"""Every cue keeps the promise written beside it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from bot.risk.cues import RULES
from bot.risk.model import Kind, Tier
from bot.risk.rule import Rule
from bot.risk.screen import Screener, screen

_HITS = [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.must_hit]
_MISSES = [pytest.param(rule, text, id=f"{rule.name}: {text}") for rule in RULES for text in rule.must_miss]


@pytest.mark.parametrize(("rule", "text"), _HITS)
def test_a_cue_is_found_in_every_sentence_it_must_find(rule: Rule, text: str) -> None:
    """A must-hit sentence names the rule, at the rule's tier or a graver one."""
    found = screen(text)
    assert rule.name in found.rules
    assert found.tier <= rule.tier


@pytest.mark.parametrize(("rule", "text"), _MISSES)
def test_a_cue_stays_silent_where_it_must(rule: Rule, text: str) -> None:
    """A must-miss sentence does not name the rule."""
    assert rule.name not in screen(text).rules


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_cue_carries_its_own_proof(rule: Rule) -> None:
    """Every rule has at least two sentences it must hit and one it must miss, none of them twice."""
    assert len(set(rule.must_hit)) == len(rule.must_hit) >= 2
    assert len(set(rule.must_miss)) == len(rule.must_miss) >= 1
    assert rule.language in {"en", "es"}


def test_names_are_unique() -> None:
    """The reason shown in the queue points to one rule only."""
    assert [name for name, count in Counter(rule.name for rule in RULES).items() if count > 1] == []


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.tier is Tier.T4], ids=lambda rule: rule.name)
def test_a_mere_sign_can_be_left_out_beside_what_is_grave(rule: Rule) -> None:
    """The screen does not read the grammar of these beside a danger, so none of them may come to more than a sign."""
    assert rule.kind is Kind.DISTRESS
    assert rule.signal
    assert not rule.plain


def test_both_languages_cover_every_kind() -> None:
    """A kind the screen knows in English is one it knows in Spanish, and as gravely."""
    gravest: dict[str, dict[str, Tier]] = {"en": {}, "es": {}}
    for rule in RULES:
        kinds = gravest[rule.language]
        kinds[rule.kind] = min(rule.tier, kinds.get(rule.kind, Tier.T4))
    assert gravest["en"].keys() == gravest["es"].keys()
    assert gravest["en"] == gravest["es"]


def test_every_pattern_compiles_and_a_malformed_one_is_refused() -> None:
    """A pattern that needs nothing, or names an unknown concept, is refused when the rules are built."""
    rule = RULES[0]
    for line in ("~3", "maybe? word", "NOSUCHCONCEPT word"):
        with pytest.raises(ValueError, match=r"a pattern starts|no concept"):
            Screener((replace(rule, patterns=(line,)),))


def test_a_rule_can_be_told_from_its_absence() -> None:
    """Without its rule a cue is not found: the sentences prove the rules, not chance."""
    without = Screener(tuple(rule for rule in RULES if rule.name != "matarse"))
    assert screen("tengo pensamientos suicidas").tier is Tier.T1
    assert "matarse" not in without.screen("tengo pensamientos suicidas").rules
