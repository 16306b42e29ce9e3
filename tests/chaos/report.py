"""What a run came to, as a table to read."""

from collections import Counter
from collections.abc import Iterator

from tests.chaos.run import Outcome

SHOWN = 40
"""Breaches that are printed in full."""


def table(outcome: Outcome) -> Iterator[str]:
    """Yield the lines of the report."""
    store = outcome.store
    for name, count in sorted(outcome.counts.items()):
        yield _row(name, count)
    yield _row("talks", len(store.logs))
    yield _row("messages stored", sum(map(len, store.logs.values())))
    yield _row("handoffs", len(store.handoffs))
    yield _row("handoffs ended", sum(handoff.state == "closed" for handoff in store.handoffs.values()))
    for what, count in sorted(Counter(done.what for done in store.audit).items()):
        yield _row(f"audit: {what}", count)
    yield _row("promises broken", len(outcome.violations))
    for violation in outcome.violations[:SHOWN]:
        yield f"  {violation.rule}: {violation.how}"


def _row(name: str, count: int) -> str:
    return f"  {name:44} {count:7}"
