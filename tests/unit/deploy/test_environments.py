"""The environments: what is skipped, what is built again, and what the lock files promise."""

import ast
import re
import sys
from pathlib import Path

import pytest

from deploy import environments
from deploy.environments import Environment

ROOT = environments.ROOT
BARE = ("__init__", "environments", "installer", "interpreters", "lock", "terminal")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project folder with lock files and nothing else."""
    (tmp_path / "requirements").mkdir()
    for name in ("service", "dev", "box"):
        (tmp_path / "requirements" / f"{name}.txt").write_text(f"{name}==1\n")
    return tmp_path


def build(environment: Environment, version: str = "3.12.1") -> None:
    """An environment as if it had been built from its lock file."""
    (environment.folder / "bin").mkdir(parents=True, exist_ok=True)
    (environment.folder / "bin" / "python").touch()
    (environment.folder / "pyvenv.cfg").write_text(f"home = somewhere\nversion_info = {version}\n")
    environments.stamp_of(environment).write_text(environments.fingerprint(environment))


def test_a_built_environment_is_current(root: Path) -> None:
    """Nothing is done for an environment whose lock file and interpreter are as they were."""
    box = environments.known(root)["box"]
    assert not environments.is_current(box)
    build(box)
    assert environments.is_current(box)


def test_a_changed_lock_file_is_noticed(root: Path) -> None:
    """One changed line in the lock file makes the environment stale."""
    box = environments.known(root)["box"]
    build(box)
    box.lock.write_text("box==2\n")
    assert not environments.is_current(box)


def test_another_interpreter_is_noticed(root: Path) -> None:
    """An environment that was made again with another patch release is stale."""
    box = environments.known(root)["box"]
    build(box)
    (box.folder / "pyvenv.cfg").write_text("home = somewhere\nversion_info = 3.12.2\n")
    assert not environments.is_current(box)


def test_a_vanished_interpreter_is_noticed(root: Path) -> None:
    """An environment whose interpreter was uninstalled is stale: its link leads nowhere."""
    box = environments.known(root)["box"]
    build(box)
    (box.folder / "bin" / "python").unlink()
    (box.folder / "bin" / "python").symlink_to(root / "gone")
    assert not environments.is_current(box)


def test_starting_keeps_the_tools_for_tests(root: Path) -> None:
    """Whoever has built `dev` and then starts the service keeps `dev`, also when the lock file has changed since."""
    dev = environments.known(root)["dev"]
    build(dev)
    dev.lock.write_text("dev==2\n")
    assert environments.wanted("service", root).name == "dev"


def test_the_service_alone_is_no_dev(root: Path) -> None:
    """Where only the service was installed, tests install their tools and a start does not."""
    build(environments.known(root)["service"])
    assert environments.wanted("service", root).name == "service"
    assert not environments.is_current(environments.wanted("dev", root))


def pins(name: str) -> dict[str, str]:
    """The pinned versions in a lock file, by package and marker."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    return dict(re.findall(r"^([\w.\[\]-]+)==([^\\]+?) *\\?$", text, flags=re.MULTILINE))


def test_dev_holds_all_that_service_holds() -> None:
    """Tests run on the very versions the service runs on."""
    service = pins("service")
    assert len(service) > 40
    assert service.items() <= pins("dev").items()


@pytest.mark.parametrize("name", ["uv", "service", "dev", "teach", "box"])
def test_lock_files_are_hashed_and_name_no_index(name: str) -> None:
    """Every pinned package has a hash, and nothing says where it came from."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text()
    assert text.count("==") <= text.count("--hash=sha256:")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_every_direct_dependency_is_explained() -> None:
    """docs/dependencies.md has a row for each package that is asked for, and for no other."""
    asked = set()
    for source in (ROOT / "requirements").glob("*.in"):
        asked |= set(re.findall(r"^[a-z][\w-]*", source.read_text(), flags=re.MULTILINE))
    rows = re.findall(r"^\| ([a-z][\w-]*)[^|]*\|", (ROOT / "docs" / "dependencies.md").read_text(), flags=re.MULTILINE)
    assert sorted(set(rows) - {"package"}) == sorted(asked)


@pytest.mark.parametrize("name", BARE)
def test_the_set_up_runs_on_a_bare_python(name: str) -> None:
    """What runs before anything is installed is Python 3.9 and imports the standard library and itself only."""
    source = (ROOT / "deploy" / f"{name}.py").read_text()
    tree = ast.parse(source, feature_version=(3, 9))
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
            if node.module == "deploy":
                names = [f"deploy.{alias.name}" for alias in node.names]
        for imported in names:
            top, _, rest = imported.partition(".")
            assert top in sys.stdlib_module_names or (top == "deploy" and rest in BARE), imported
