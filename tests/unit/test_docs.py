"""The documents say what the code does, and the code does what they say: names are compared both ways."""

import ast
import re
import subprocess
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import pytest
from prometheus_client import Counter, Gauge, Histogram
from sanic import Sanic

from handoff import errors, settings
from handoff.adapters.redis_keys import Keys
from handoff.app import create_app
from handoff.web import frames, metrics
from tests.web.conftest import SETTINGS

ROOT = Path(__file__).parents[2]
PROTOCOL = (ROOT / "docs/protocol.md").read_text()
ARCHITECTURE = (ROOT / "docs/architecture.md").read_text()
RUNBOOK = (ROOT / "docs/runbook.md").read_text()


def section(document: str, title: str) -> str:
    """Return the part of a document under a heading of the second level."""
    _, _, rest = document.partition(f"\n## {title}\n")
    return rest.partition("\n## ")[0]


def table(text: str) -> list[list[str]]:
    """Return the rows of the tables in a text, without head and rule."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    rules = [index for index, row in enumerate(rows) if set("".join(row)) <= set("-: ")]
    return [row for index, row in enumerate(rows) if index not in rules and index + 1 not in rules]


def names(cell: str) -> list[str]:
    """Return what stands in code marks."""
    return re.findall(r"`([^`]+)`", cell)


@pytest.mark.parametrize(
    ("title", "union"),
    [
        ("Patient socket: what the browser sends", frames.PatientFrame),
        ("Console socket: what the browser sends", frames.ConsoleFrame),
    ],
)
def test_frames_from_browsers_are_described_with_their_fields(title: str, union: object) -> None:
    """Each type, each field, which may be left out: no more and no less."""
    described = {}
    for first, fields, *_ in table(section(PROTOCOL, title)):
        bare = re.sub(r"\([^)]*\)", "", fields)  # what values a field takes
        described[names(first)[0]] = set(names(bare))
    built = {}
    frames_of_it, _ = get_args(union.__value__)  # type: ignore[attr-defined]
    for frame in get_args(frames_of_it):
        model = dict(frame.model_fields)
        kind = get_args(model.pop("type").annotation)[0]
        built[kind] = {name if field.is_required() else f"{name}?" for name, field in model.items()}
    assert described == built


@pytest.mark.parametrize(
    ("title", "module"),
    [
        ("Patient socket: what the edge sends", "handoff/web/patient.py"),
        ("Console socket: what the edge sends", "handoff/web/console.py"),
    ],
)
def test_frames_from_the_edge_are_described(title: str, module: str) -> None:
    """Every type the edge sends stands in the table, and the reverse."""
    described = {names(first)[0] for first, *_ in table(section(PROTOCOL, title))}
    sent = {"refused"}
    for node in ast.walk(ast.parse((ROOT / module).read_text())):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value == "type" and isinstance(value, ast.Constant):
                    sent.add(str(value.value))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "_done":
            sent.add(str(ast.literal_eval(node.args[0])))
    assert described == sent


def test_errors_are_described_with_their_status() -> None:
    """One row for each error, with its code and HTTP status."""
    described = {names(code)[0]: int(status) for code, status, _ in table(section(PROTOCOL, "Errors"))}
    built = {error.code: error.status for error in errors.FirstHelloError.__subclasses__()}
    assert described == built


def test_effects_are_described() -> None:
    """What the box may ask for is a closed list."""
    described = {names(first)[0] for first, *_ in table(section(PROTOCOL, "The edge and the Rasa box"))}
    source = ast.parse((ROOT / "handoff/service/effects.py").read_text())
    known = {
        str(case.pattern.value.value)
        for node in ast.walk(source)
        if isinstance(node, ast.Match)
        for case in node.cases
        if isinstance(case.pattern, ast.MatchValue) and isinstance(case.pattern.value, ast.Constant)
    }
    assert {name for name in described if "." in name} == known


def test_routes_are_described() -> None:
    """Every route has a row, and every row a route."""
    app = create_app(SETTINGS, name="for_the_docs")
    Sanic.unregister_app(app)
    built = set()
    for route in app.router.routes:
        path = "/" + route.path.replace("<__file_uri__:path>", "<path>")
        built |= {f"{method} {path}" for method in route.methods if method not in ("HEAD", "OPTIONS")}
    assert {names(first)[0] for first, _ in table(section(ARCHITECTURE, "Routes"))} == built


def test_names_in_redis_are_described() -> None:
    """Every key of the edge has a row; the box's own is the one more."""
    keys = Keys("clinic")
    built = set()
    for name, member in vars(Keys).items():
        if isinstance(member, property) and name != "prefix":
            built.add(getattr(keys, name))
        elif callable(member) and not name.startswith("_"):
            arguments = list(member.__annotations__)[:-1]
            built.add(member(keys, *(f"<{argument}>" for argument in arguments)))
    shape = {re.sub(r"<[^>]*>", "<>", key.removeprefix(keys.prefix)) for key in built}
    described = {
        re.sub(r"<[^>]*>", "<>", names(first)[0]) for first, *_ in table(section(ARCHITECTURE, "Names in Redis"))
    }
    assert described - shape == {"tracker:<>"}
    assert shape <= described


def test_metrics_are_described() -> None:
    """Every counter has a row that says what it is for."""
    built = {member._name for member in vars(metrics).values() if isinstance(member, Counter | Gauge | Histogram)}
    assert {names(first)[0] for first, *_ in table(section(RUNBOOK, "Is it well?"))} == built


def test_settings_are_explained_in_the_example() -> None:
    """Every setting the edge reads stands in .env.example with a comment before it."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    explained = set()
    for index, line in enumerate(lines):
        if match := re.match(r"#? ?([A-Z][A-Z_]+)=", line):
            explained.add(match[1])
            assert index > 0
            assert lines[index - 1].startswith("#"), f"{match[1]} has no comment"
    read = set(settings._DEFAULTS) | set(settings._REQUIRED)
    assert read <= explained


@pytest.mark.parametrize("page", [*sorted((ROOT / "docs").rglob("*.md")), ROOT / "README.md"], ids=lambda p: p.name)
def test_what_a_page_points_to_is_there(page: Path) -> None:
    """Links to files, and file names in code marks, lead somewhere."""
    text = page.read_text()
    linked = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    missing = [link for link in linked if not (page.parent / link).exists()]
    named = re.findall(r"`((?:bot|handoff|actions|deploy|docs|tests|data|requirements)/[\w./-]+)`", text)
    missing += [name for name in named if not (ROOT / name).exists()]
    assert missing == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/runbook.md"])
def test_commands_on_the_pages_exist(page: str) -> None:
    """Every make target resolves, and every module that is to be run is there."""
    text = (ROOT / page).read_text()
    for target in set(re.findall(r"make ([a-z]+)(?=`|\n)", text)):
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    for module in set(re.findall(r"python -m ((?:bot|deploy|handoff|benchmarks)[\w.]*)(?: (handoff[\w.]*))?", text)):
        assert all(find_spec(name) for name in module if name)
