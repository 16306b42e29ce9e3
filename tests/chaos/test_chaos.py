"""The run itself: everything breaks, by plan, and no promise may. `make chaos` is this test, longer and with Rasa."""

import os
import sys
from pathlib import Path

import pytest

from tests.chaos.history import What
from tests.chaos.plan import Harm, Part, Twist, plan
from tests.chaos.report import table
from tests.chaos.run import run

SEED = int(os.environ.get("CHAOS_SEED", "7"))
SECONDS = int(os.environ.get("CHAOS_SECONDS", "60"))
A_MINUTE = 60
REAL_BOX = bool(os.environ.get("CHAOS_REAL_BOX"))


@pytest.mark.chaos
async def test_no_promise_breaks_while_everything_else_does(tmp_path: Path) -> None:
    """Everything acknowledged is there once and in order on both sides, with one owner, and nobody is lost."""
    sys.stdout.write(f"\nseed {SEED}, {SECONDS} s, {'real box and stand-in' if REAL_BOX else 'stand-in box'}\n")
    outcome = await run(plan(SEED, SECONDS), tmp_path, real_box=REAL_BOX)
    lines = list(table(outcome))
    sys.stdout.write("\n".join(lines) + f"\nhistory and logs: {tmp_path}\n")
    assert outcome.violations == []
    assert outcome.counts[f"{Part.REDIS}: {Harm.KILL}"] > 0
    assert outcome.counts[f"{Part.EDGE_1}: {Harm.KILL}"] > 0
    assert all(outcome.counts[f"frames {twist}"] for twist in Twist if twist is not Twist.NONE)
    assert outcome.counts[f"patients: {What.ACKED}"] > SECONDS  # people could live in it
    assert outcome.counts[f"coordinators: {What.ENDED}"] > 0
    assert outcome.counts[f"coordinators: {What.TOOK_OVER}"] + outcome.counts[f"coordinators: {What.MOVED}"] > 0
    if SECONDS >= A_MINUTE:  # time enough for a lease to run out
        assert "lapsed" in {done.what for done in outcome.store.audit}
