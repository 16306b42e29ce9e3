"""The process that reads for the second opinion: one text after the other, until nobody asks any more.

    python -m handoff.adapters.second_reader

Once it has loaded it says so with a line of JSON, and from then on answers each line with one. It ends with its input,
so with the edge, however that ended. Whoever asks is `second_opinion.py`.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any, Protocol

from bot.risk import Kind, Screening, Tier
from bot.risk.model import Weighed

NICE = 5
"""How far it stands back where there is too little processor for all: it gets a third of what others do."""


class Reader(Protocol):
    """What reads: `bot.second_opinion.SecondOpinion`."""

    def of(self, text: str, first: Screening) -> Screening:
        """Return an opinion. Takes as long as it takes."""


def load() -> Reader:
    """Load the encoder. Imported here: only this process needs it, and it may be missing."""
    from bot.second_opinion.opinion import SecondOpinion  # noqa: PLC0415

    reader: Reader = SecondOpinion()
    return reader


def serve(load: Callable[[], Reader]) -> None:
    """Read what is asked on the standard input, and answer on the standard output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C is for the edge, which ends this in its time
    try:
        reader = load()
    except Exception as error:  # noqa: BLE001 - missing packages, other weights: the edge runs on without
        _say({"error": type(error).__name__})
        return
    _say({})
    for line in sys.stdin.buffer:
        try:
            asked = json.loads(line)
            _say({"opinion": packed(reader.of(asked["text"], unpacked(asked["first"])))})
        except Exception as error:  # noqa: BLE001 - its message could hold the words
            _say({"error": type(error).__name__})


def packed(screening: Screening) -> list[Any]:
    """Return an answer of the screen as it goes through the pipe."""
    said = screening
    return [said.tier, said.kind, said.rules, said.spans, said.language, said.weighed, said.whose]


def unpacked(fields: list[Any]) -> Screening:
    """Return what `packed` was given."""
    tier, kind, rules, spans, language, weighed, whose = fields
    places = tuple((start, end) for start, end in spans)
    weight = Weighed(*weighed) if weighed is not None else None
    return Screening(Tier(tier), Kind(kind), tuple(rules), places, language, weight, whose)


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    os.nice(NICE)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # read when numpy is imported: one core is enough to take
    serve(load)
