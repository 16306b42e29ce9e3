"""Which rows of the founding documents the tests hold: `python tests/coverage.py` writes docs/seeds-coverage.md.

A test holds a row when its name has the id (`test_A07_…`) or its docstring names it as `(seeds A07, B02)`; a story of
tests/conversations when the id stands in its title. The rows themselves, in our own words, are in tests/seeds.toml.
"""

import ast
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "seeds-coverage.md"

_SEEDS = tomllib.loads((ROOT / "tests" / "seeds.toml").read_text())
ROWS: Mapping[str, str] = _SEEDS["rows"]
"""Every row by its id, in at most ten words."""
ELSEWHERE: Mapping[str, str] = _SEEDS["elsewhere"]
"""The rows that are not the conversation's, and why."""

_ID = r"[A-G]\d\d"
_NAMED = re.compile(rf"test_({_ID})_")
_LISTED = re.compile(rf"\(seeds\s+({_ID}(?:,\s+{_ID})*)\)")
_STORY = re.compile(r"^ +- story: (.+)$", re.MULTILINE)

type Held = dict[str, dict[str, list[str]]]
"""By row and file, the names of the tests that hold it."""


def held() -> Held:
    """Collect what every test and story says that it holds, in the order of ids, files and lines."""
    found: Held = defaultdict(lambda: defaultdict(list))
    for path in sorted((ROOT / "tests").rglob("test_*")):
        reads = {".py": _tests, ".yml": _stories}.get(path.suffix)
        if reads is None:  # what Python has compiled lies beside them
            continue
        file = path.relative_to(ROOT).as_posix()
        for name, ids in reads(path.read_text()):
            for row in ids:
                found[row][file].append(name)
    return {row: dict(found[row]) for row in sorted(found)}


def page() -> str:
    """Return the page: how many rows are held, then each row with its tests."""
    tests = held()
    rows = [f"| {row} | {words} | {_answer(row, tests)} |" for row, words in ROWS.items()]
    elsewhere = sum(row in ELSEWHERE for row in ROWS)
    return "\n".join(
        [
            "# Which rows of the founding documents the tests hold",
            "",
            "Written by `python tests/coverage.py` from the names and docstrings of the tests; do not edit it by hand.",
            "Each row is said in our own words. A test shows its row or a part of it: what it shows is its first line.",
            "",
            f"Of {len(ROWS)} rows, {len(tests)} are held by a test, {len(ROWS) - len(tests) - elsewhere} are not yet,",
            f"and {elsewhere} are not the conversation's.",
            "",
            "| Row | What it asks | Tests |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )


def _answer(row: str, tests: Held) -> str:
    if row in tests:
        files = (
            f"`{file}`: " + ", ".join(f"`{name}`" for name in dict.fromkeys(names))
            for file, names in tests[row].items()
        )
        return "<br>".join(files)
    return f"not the conversation's: {ELSEWHERE[row]}" if row in ELSEWHERE else "not yet"


def _tests(source: str) -> Iterator[tuple[str, set[str]]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            listed = _LISTED.findall(ast.get_docstring(node) or "")
            yield node.name, {*_NAMED.findall(node.name), *re.findall(_ID, " ".join(listed))}


def _stories(source: str) -> Iterator[tuple[str, set[str]]]:
    for title in _STORY.findall(source):
        yield title, set(re.findall(rf"\b{_ID}\b", title))


if __name__ == "__main__":
    PAGE.write_text(page())
