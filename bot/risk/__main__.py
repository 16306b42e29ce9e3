"""Screen from the shell: JSON lines {"text": ...} in, one line {"tier", "kind", "rules"} out for each.

What comes out is what the service ends up with: the screen's answer, raised by the second opinion where that is
installed. In the box it is not, and the answer is the screen's alone.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from bot.risk.model import FAILED, Screening
from bot.risk.screen import screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Opinion = Callable[[str, Screening], Screening]


def answers(lines: Iterable[bytes], opinion: Opinion) -> Iterator[str]:
    """Yield one JSON answer for each line; a line that cannot be read is answered as a failed screen."""
    for line in lines:
        try:
            text = json.loads(line)["text"]
            result = screen(text)
            if isinstance(text, str):
                result = opinion(text, result)
        except (ValueError, TypeError, KeyError, RecursionError):
            result = FAILED
        yield json.dumps({"tier": result.tier.value, "kind": result.kind.value, "rules": result.rules})


def second_opinion() -> Opinion:
    """Return the second opinion, or what leaves every answer as it is where it cannot be had: then it says so."""
    try:
        from bot.second_opinion.opinion import SecondOpinion  # noqa: PLC0415 - only here, and only where it is installed

        return SecondOpinion().of
    except (ImportError, RuntimeError) as problem:
        sys.stderr.write(f"The screen answers without its second opinion: {problem}\n")
        return lambda _, first: first


def main() -> None:
    """Answer standard input line by line, so that it can be held open as a pipe."""
    for answer in answers(sys.stdin.buffer, second_opinion()):
        sys.stdout.write(answer + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
