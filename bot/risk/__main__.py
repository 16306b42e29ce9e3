"""Screen from the shell: JSON lines {"text": ...} in, one line {"tier", "kind", "rules"} out for each."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bot.risk.model import FAILED
from bot.risk.screen import screen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def answers(lines: Iterable[bytes]) -> Iterator[str]:
    """Yield one JSON answer for each line; a line that cannot be read is answered as a failed screen."""
    for line in lines:
        try:
            row = json.loads(line)
            result = screen(row["text"])
        except (ValueError, TypeError, KeyError, RecursionError):
            result = FAILED
        yield json.dumps({"tier": result.tier.value, "kind": result.kind.value, "rules": result.rules})


def main() -> None:
    """Answer standard input line by line, so that it can be held open as a pipe."""
    for answer in answers(sys.stdin.buffer):
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
