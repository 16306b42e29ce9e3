"""The risk gate's choice of intent, without a model."""

from __future__ import annotations

import pytest

from bot.rasa_box.gate import BEING_HURT, CRISIS, overruling


@pytest.mark.parametrize("kind", ["abuse_danger", "child_danger", "sexual_violence"])
def test_whoever_is_hurt_by_someone_hears_that_it_is_not_their_fault(kind: str) -> None:
    """At home, as a child or sexually: the same first answer, and in a crisis the crisis comes before it.

    (seeds E07)
    """
    assert overruling({"tier": "T3", "kind": kind}) == BEING_HURT
    assert overruling({"tier": "T2", "kind": kind}) == CRISIS


def test_distress_without_a_hurt_is_left_to_the_model() -> None:
    """T3 of any other kind, and no risk at all, overrule nothing."""
    assert overruling({"tier": "T3", "kind": "distress"}) is None
    assert overruling({"tier": "T4", "kind": "none"}) is None
