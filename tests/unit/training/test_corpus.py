"""The corpus: of one form, learned and held apart, and the weights are those of the lines that are here."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from bot.risk import Kind, Tier
from bot.risk.weights import WEIGHTS
from bot.training.corpus import CorpusError, Line, digest, flagged, held_out, learned_from, read, talk

LEARNED, HELD = learned_from(), held_out()


def plain(line: Line) -> str:
    """Return the words of a line without case and marks."""
    return " ".join(re.findall(r"\w+", line.text.lower()))


def test_what_is_measured_on_was_not_learned_from() -> None:
    """No held-out line stands among the learned ones, and no line stands twice."""
    learned, held = Counter(map(plain, LEARNED)), Counter(map(plain, HELD))
    assert learned.keys() & held.keys() == set()
    assert [text for text, times in (learned + held).items() if times > 1] == []


@pytest.mark.parametrize("lines", [LEARNED, HELD], ids=["learned", "held out"])
def test_there_is_enough_on_both_sides_in_both_languages(lines: list[Line]) -> None:
    """At risk and not, English and Spanish, of every tier; and at least as many that are no danger."""
    risky = sum(line.at_risk for line in lines)
    assert risky >= 900
    assert len(lines) - risky >= risky
    assert {line.tier for line in lines} == set(Tier)
    spanish = [line for line in lines if line.language == "es"]
    assert sum(line.at_risk for line in spanish) >= 120
    assert sum(not line.at_risk for line in spanish) >= 120


def test_every_kind_of_danger_is_learned_from_many_lines() -> None:
    """The cards' kinds, but the two that the cues alone tell apart from abuse."""
    counts = Counter(line.kind for line in LEARNED)
    told_apart = {Kind.CHILD_DANGER, Kind.SEXUAL_VIOLENCE, Kind.DISTRESS, Kind.NONE}
    assert all(counts[kind.value] >= 60 for kind in set(Kind) - told_apart), counts


def test_the_weights_were_learned_from_these_lines() -> None:
    """Whoever changes the corpus learns anew (`make teach`), or weights and lines say different things."""
    head = WEIGHTS.read_text(encoding="utf-8").partition("*")[0]
    assert digest() in head


def test_the_talk_the_assistant_knows_is_no_danger() -> None:
    """What the assistant is taught serves as ordinary lines; its crisis examples do not."""
    lines = talk()
    assert len(lines) > 5000
    assert not any(line.at_risk for line in lines)
    assert "i want to die" not in {line.text.lower() for line in lines}


@pytest.mark.parametrize(
    ("tier", "kind", "risky"),
    [
        (Tier.T0, "overdose", True),
        (Tier.T2, "suicide_passive", True),
        (Tier.T3, "abuse_danger", True),
        (Tier.T3, "distress", False),
        (Tier.T4, "idiom", False),
    ],
)
def test_what_counts_as_flagged(tier: Tier, kind: str, risky: bool) -> None:
    """T0 to T2, and T3 of someone who is being hurt."""
    assert flagged(tier, kind) is risky


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("T1\tself_harm\ten", "four columns"),
        ("T9\tself_harm\ten\twords", "no such tier"),
        ("T1\tmoon\ten\twords", "no such tier or kind"),
        ("T1\tidiom\ten\twords", "do not go together"),
        ("T4\tself_harm\ten\twords", "do not go together"),
        ("T1\tself_harm\tfr\twords", "no such language"),
        ("T1\tself_harm\ten\t ", "no text"),
    ],
)
def test_a_line_of_another_form_is_named(tmp_path: Path, line: str, said: str) -> None:
    """The error says which file and line."""
    path = tmp_path / "odd.tsv"
    path.write_text(f"T4\tidiom\ten\tfine\n{line}\n", encoding="utf-8")
    with pytest.raises(CorpusError, match=rf"odd\.tsv:2: .*{said}"):
        read(path)
