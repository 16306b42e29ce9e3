"""What the screen is made of: the standard library, for both Pythons, and words that can be reached."""

from __future__ import annotations

import ast
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.risk.__main__ import answers
from bot.risk.cues import RULES
from bot.risk.screen import Screener

_ROOT = Path(__file__).parents[3]
_SOURCES = sorted(path for path in (_ROOT / "bot" / "risk").rglob("*.py") if path.name != "__main__.py")


@pytest.mark.parametrize("path", _SOURCES, ids=lambda path: path.stem)
def test_sources_are_python_3_10_and_standard_library_only(path: Path) -> None:
    """Every module parses as Python 3.10 and imports the standard library and itself only."""
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 10))
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            assert name.startswith("bot.risk") or name.split(".")[0] in sys.stdlib_module_names


def test_every_word_of_every_pattern_can_be_read() -> None:
    """No pattern waits for a word that the reader turns into another: such a pattern could never match."""
    reader = Screener(RULES)._reader
    unreachable = sorted(word for word in reader.vocabulary if reader.read(f"x, {word}, x").tokens[1:-1] != [word])
    assert unreachable == []


def test_every_word_list_is_named_somewhere() -> None:
    """A list of words that no pattern, list or reading asks for is only carried along."""
    sources = {path: path.read_text(encoding="utf-8") for path in _SOURCES}
    everything = "\n".join(sources.values())
    named = [
        name
        for path, text in sources.items()
        if path.stem.startswith("lexicon")
        for name in re.findall(r'^    "([A-Z0-9]+)": ', text, re.MULTILINE)
    ]
    assert len(named) > 100
    assert [name for name in named if len(re.findall(rf"\b{name}\b", everything)) == 1] == []


def test_a_line_in_is_a_line_out() -> None:
    """The shell contract: one JSON answer a line, in order, also for lines that cannot be read."""
    lines = [
        b'{"text": "i took all my pills"}',
        b'{"text": null}',
        b"not json",
        b"{}",
        b"[1]",
        b"\xff",
        b'{"text": 7}',
        b"",
    ]
    found = [json.loads(line) for line in answers(lines, lambda _, first: first)]
    assert [row["tier"] for row in found] == ["T0", "T4", "T2", "T2", "T2", "T2", "T2", "T2"]
    assert found[0] == {"tier": "T0", "kind": "overdose", "rules": ["overdose_now"]}
    assert all(row["rules"] == ["screen_failed"] for row in found[2:])


def test_the_shell_command_answers_while_the_pipe_is_open() -> None:
    """`python -m bot.risk` answers the first line before the second is sent."""
    command = [sys.executable, "-m", "bot.risk"]
    with subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert isinstance(process.stdin, io.BufferedWriter)
        assert process.stdout is not None
        for text, tier in (("quiero morir", "T1"), ("hola", "T4")):
            process.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["tier"] == tier
        process.stdin.close()
        assert process.wait(timeout=10) == 0
