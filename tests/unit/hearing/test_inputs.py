"""What a model is made from: nothing of it may change while an old model counts as current."""

from __future__ import annotations

import ast
from pathlib import Path

from bot.rasa_box.inputs import ROOT, inputs

HEARS = ("bot.rasa_box", "bot.hearing", "bot.profile")


def imported(path: Path) -> set[Path]:
    """Return the modules of the bot that a module imports, the screen aside: it is asked anew in every turn."""
    found: set[Path] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(HEARS):
            names = [node.module or "", *(f"{node.module}.{one.name}" for one in node.names)]
            found |= {file for name in names if (file := ROOT / f"{name.replace('.', '/')}.py").exists()}
    return found


def test_every_module_that_hears_a_message_is_one_of_the_inputs() -> None:
    """Whatever the pipeline's own two components reach by their imports."""
    left, walked = [ROOT / "bot/rasa_box" / name for name in ("hear_out.py", "gate.py")], set[Path]()
    while left:
        path = left.pop()
        if path not in walked:
            walked.add(path)
            left += imported(path)
    assert len(walked) > 20
    assert walked - {*inputs()} == set()
