"""Counts how well what is asked is found on the lines held out, and prints shares alone (docs/adr/0004-lean-nlu.md).

    .venv-rasa/bin/python tests/rasa/count_asked.py            # as it is
    .venv-rasa/bin/python tests/rasa/count_asked.py words      # without what it means
    .venv-rasa/bin/python tests/rasa/count_asked.py rules      # without what was learned at all

right: a known question gets its own answer. wrong: a question gets the answer to another. Whatever is neither gets the
general answer, or the honest "I don't know that one"; in `found` it was at least taken for a question.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import yaml

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from bot.hearing.questions import asking, asking_learned  # noqa: E402
from bot.rasa_box import asked_by_meaning  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

FILES = ("asked_lines.yml", "asked_voices.yml", "asked_visits.yml", "asked_more.yml")


class Count(NamedTuple):
    """Shares (0 to 1) of the questions of a file that are known to have an answer, and of those that have none.

    What a file has no line of was not known when it was written: what it held for unknown may well ask just that.
    """

    lines: int
    found: float
    right: float
    wrong: float
    others_wrong: float
    told_taken: float


def count(name: str) -> Count:
    """Count one file, each line as an answer to a question on the table, where it is hardest."""
    held = yaml.safe_load((HERE / name).read_text())
    known = [(about, about_of(line)) for about, lines in held["asked"].items() for line in lines]
    others = [about_of(line) for kind in ("near", "free") for line in held.get(kind, ())]
    return Count(
        len(known),
        _share(said is not None for _, said in known),
        _share(said == real for real, said in known),
        _share(said in asking.INTENTS and said != real for real, said in known),
        _share(said in held["asked"] for said in others),
        _share(about_of(line) is not None for line in held.get("told", ())),
    )


def about_of(line: str) -> str | None:
    """Return what a line is found to ask about, as an answer to a question on the table; None where it asks nothing."""
    found: str | None = getattr(asking.asked(str(line), talking=True), "about", None)
    return asked_by_meaning.about(str(line)) or found if found == asking.OTHER else found


def _share(of: Iterable[bool]) -> float:
    found = list(of)
    return sum(found) / len(found) if found else 0.0


def main(how: list[str]) -> None:
    """Print the figures of each file."""
    if how:
        asked_by_meaning.about = lambda _: None
    if how == ["rules"]:
        asking_learned.guess = lambda _: None
    for name in FILES:
        figures = "  ".join(f"{key} {value:.2f}" for key, value in count(name)._asdict().items() if key != "lines")
        sys.stdout.write(f"{name} ({count(name).lines} known): {figures}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
