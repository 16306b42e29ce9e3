"""The walls: who may import whom, and how large a room may grow. Read from the code itself."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("actions", "bot", "deploy", "handoff")
ALLOWED = {
    "bot/risk": {"bot.risk", "bot.second_opinion"},
    "bot/meaning": {"bot.meaning"},
    "bot/second_opinion": {"bot.second_opinion", "bot.meaning", "bot.risk"},
    "bot/content": {"bot.content"},
    "bot/hearing": {"bot.hearing", "bot.profile", "bot.risk"},
    "bot/rasa_box": {"bot.rasa_box", "bot.hearing", "bot.meaning", "bot.profile", "bot.risk", "bot.redis_address"},
    "actions": {"actions", "bot.content"},
    "handoff/domain": {"handoff.domain"},
    "handoff/service": {"handoff.domain", "handoff.service", "handoff.errors", "bot.content", "bot.risk"},
    "handoff/adapters": {
        "handoff.domain", "handoff.service.ports", "handoff.errors", "handoff.adapters", "bot.risk",
        "bot.second_opinion", "bot.redis_address",
    },
    "handoff/web": {
        "handoff.domain", "handoff.service", "handoff.errors", "handoff.settings", "handoff.web", "bot.content",
    },
    "deploy": {"deploy"},
}  # fmt: skip
"""Which of our packages each part may import. The edge is wired in handoff/{app,bootstrap}.py, which may see all."""
PURE = ("bot/risk", "bot/hearing", "handoff/domain")
HEARING = ("lines", "answers", "questions", "tone", "wishes", "changes")
"""The folders of bot/hearing: each knows only itself and those before it."""
LONGEST_MODULE = 350
LONGEST_FUNCTION = 50


def modules(folder: str) -> list[Path]:
    """Return the Python files below a folder."""
    return sorted((ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Yield the full names a module imports."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(name: str, allowed: set[str]) -> bool:
    """Tell whether a name is one of the allowed packages or inside one."""
    return any(name == one or name.startswith(f"{one}.") for one in allowed)


@pytest.mark.parametrize("part", ALLOWED)
def test_each_part_imports_only_inward(part: str) -> None:
    """One direction of dependency: the wrong import fails here, by name."""
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(part)
        for name in imports(path)
        if name.split(".")[0] in PACKAGES and not within(name, ALLOWED[part])
    ]
    assert wrong == []


@pytest.mark.parametrize("part", PURE)
def test_the_pure_parts_need_the_standard_library_only(part: str) -> None:
    """The screen and the domain run anywhere, the box included."""
    foreign = {name.split(".")[0] for path in modules(part) for name in imports(path)} - set(PACKAGES)
    assert foreign <= sys.stdlib_module_names


@pytest.mark.parametrize("folder", HEARING)
def test_what_is_heard_is_heard_in_one_order(folder: str) -> None:
    """A wish may rest on an answer, and never the reverse; what puts all together stands beside the folders."""
    known = {f"bot.hearing.{name}" for name in HEARING[: HEARING.index(folder) + 1]}
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules(f"bot/hearing/{folder}")
        for name in imports(path)
        if name.startswith("bot.hearing") and not within(name, known)
    ]
    assert modules(f"bot/hearing/{folder}")
    assert wrong == []


@pytest.mark.parametrize("part", ["bot/meaning", "bot/second_opinion"])
def test_an_encoder_needs_its_arithmetic_and_nothing_else(part: str) -> None:
    """No framework comes in with it."""
    foreign = {name.split(".")[0] for path in modules(part) for name in imports(path)} - set(PACKAGES)
    assert foreign <= sys.stdlib_module_names | {"numpy", "safetensors", "tokenizers"}


def test_the_second_opinion_is_asked_in_one_place_only() -> None:
    """By the edge's adapter and its process, and from the shell (training makes it); the screen itself does without."""
    users = {
        str(path.relative_to(ROOT))
        for package in PACKAGES
        for path in modules(package)
        for name in imports(path)
        if within(name, {"bot.second_opinion"}) and path.parent.name not in ("second_opinion", "training")
    }
    adapters = {"handoff/adapters/second_opinion.py", "handoff/adapters/second_reader.py"}
    assert adapters <= users <= adapters | {"bot/risk/__main__.py"}


def test_only_the_box_imports_rasa() -> None:
    """Its old pins stay behind its wall."""
    users = {
        path.relative_to(ROOT).parts[:2]
        for package in PACKAGES
        for path in modules(package)
        for name in imports(path)
        if name.split(".")[0] == "rasa"
    }
    assert users == {("bot", "rasa_box")}


def test_every_module_says_what_it_is_for() -> None:
    """The first line of a file is for the reader."""
    silent = [
        str(path.relative_to(ROOT))
        for package in (*PACKAGES, "tests")
        for path in modules(package)
        if path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))
    ]
    assert silent == []


def test_every_public_name_is_documented() -> None:
    """Functions, classes and methods that others may call say what they do."""
    silent = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for package in PACKAGES
        for path in modules(package)
        for node in _public(ast.parse(path.read_text()))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def _public(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and node.name[0] != "_":
            yield node
            if isinstance(node, ast.ClassDef):
                yield from (
                    inner
                    for inner in node.body
                    if isinstance(inner, ast.FunctionDef | ast.AsyncFunctionDef) and inner.name[0] != "_"
                )


def test_no_room_is_too_large_to_live_in() -> None:
    """Modules and functions stay readable in one sitting."""
    large = []
    for package in PACKAGES:
        for path in modules(package):
            text = path.read_text()
            if text.count("\n") > LONGEST_MODULE:
                large.append(f"{path.relative_to(ROOT)}: {text.count(chr(10))} lines")
            large += [
                f"{path.relative_to(ROOT)}: {node.name}"
                for node in ast.walk(ast.parse(text))
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
            ]
    assert large == []


def test_every_test_says_what_holds() -> None:
    """A test without a sentence is a riddle to whoever breaks it."""
    silent = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in modules("tests")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and not ast.get_docstring(node)
    ]
    assert silent == []
