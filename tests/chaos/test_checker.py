"""The checker finds each kind of breach in a forged history, and nothing in an honest one."""

from collections.abc import Callable

import pytest

from tests.chaos.checker import RULES, check
from tests.chaos.forged import FORGED
from tests.chaos.history import Event
from tests.chaos.honest import honest
from tests.chaos.snapshot import Store


def broken_by(forge: Callable[[list[Event], Store], None]) -> set[str]:
    """Return the rules that a forged history breaks."""
    events, store = honest()
    forge(events, store)
    return {violation.rule for violation in check(events, store)}


def test_an_honest_history_has_no_breach() -> None:
    """Else every run would fail."""
    assert check(*honest()) == []


def test_every_rule_has_its_forgeries() -> None:
    """A rule that nobody tried to break may be blind."""
    assert set(FORGED) == set(RULES)


@pytest.mark.parametrize(
    ("rule", "forge"),
    [pytest.param(rule, forge, id=f"{rule}-{forge.__name__}") for rule, forges in FORGED.items() for forge in forges],
)
def test_each_kind_of_breach_is_found(rule: str, forge: Callable[[list[Event], Store], None]) -> None:
    """By the rule whose promise it breaks."""
    assert rule in broken_by(forge)
