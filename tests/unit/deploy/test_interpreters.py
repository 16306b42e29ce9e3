"""Finding a Python: what is there, what runs, and what only looks like one."""

import sys
from pathlib import Path

import pytest

from deploy import interpreters

# No machine has this one, so that only what a test puts somewhere can be found.
VERSION = "3.98"


def put(folder: Path, name: str, script: str) -> Path:
    """A program of that name in that folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def python(folder: Path, full: str = f"{VERSION}.1", kind: str = "cpython") -> Path:
    """A program that answers as that Python would."""
    path = folder / f"python{VERSION}"
    return put(folder, path.name, f"echo {kind} {full} {path}")


def shim(folder: Path) -> Path:
    """What pyenv puts on the PATH for a version that is not switched on."""
    return put(folder, f"python{VERSION}", f'echo "pyenv: python{VERSION}: command not found" >&2; exit 127')


def test_a_shim_that_only_complains_is_passed_over(tmp_path: Path) -> None:
    """A pyenv shim first on the PATH does not hide the real Python behind it."""
    shim(tmp_path / "shims")
    real = python(tmp_path / "bin")
    found = interpreters.find(VERSION, {"PATH": f"{tmp_path / 'shims'}:{real.parent}"})
    assert found == interpreters.Interpreter(real, f"{VERSION}.1")


def test_only_a_shim_is_no_python(tmp_path: Path) -> None:
    """Where only a complaining shim is, nothing is found."""
    shim(tmp_path)
    assert interpreters.find(VERSION, {"PATH": str(tmp_path)}) is None


@pytest.mark.parametrize(
    ("variable", "folder"),
    [
        ("PYENV_ROOT", f"versions/{VERSION}.1/bin"),
        ("HOME", f".pyenv/versions/{VERSION}.1/bin"),
        ("HOME", f".local/share/uv/python/cpython-{VERSION}.1-linux-x86_64-gnu/bin"),
        ("HOME", f".asdf/installs/python/{VERSION}.1/bin"),
        ("UV_PYTHON_INSTALL_DIR", f"cpython-{VERSION}.1-linux-x86_64-gnu/bin"),
    ],
)
def test_version_managers_folders_are_searched(tmp_path: Path, variable: str, folder: str) -> None:
    """A Python that is not on the PATH is found where its version manager keeps it."""
    real = python(tmp_path / folder)
    found = interpreters.find(VERSION, {variable: str(tmp_path)})
    assert found is not None
    assert found.path == real


def test_the_newest_patch_wins(tmp_path: Path) -> None:
    """Among several of one version the newest is taken, counting as numbers do."""
    for patch in (2, 10, 9):
        python(tmp_path / f".pyenv/versions/{VERSION}.{patch}/bin", f"{VERSION}.{patch}")
    found = interpreters.find(VERSION, {"HOME": str(tmp_path)})
    assert found is not None
    assert found.version == f"{VERSION}.10"


@pytest.mark.parametrize(("full", "kind"), [("3.97.1", "cpython"), (f"{VERSION}.1", "pypy"), ("3.9.8", "cpython")])
def test_another_python_is_not_taken(tmp_path: Path, full: str, kind: str) -> None:
    """A program that answers with another version or implementation is passed over."""
    assert interpreters.answers(python(tmp_path, full, kind), VERSION) is None


def test_a_python_that_lacks_a_module_is_not_taken(tmp_path: Path) -> None:
    """A Python that was built without, say, ssl fails the probe and is passed over."""
    path = put(tmp_path, f"python{VERSION}", "echo \"ModuleNotFoundError: No module named '_ssl'\" >&2; exit 1")
    assert interpreters.answers(path, VERSION) is None


def test_a_real_python_answers() -> None:
    """The Python that runs this test passes the real probe."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    found = interpreters.answers(Path(sys.executable), version)
    assert found is not None
    assert found.version == f"{version}.{sys.version_info.micro}"
    assert found.path.exists()


def test_a_home_with_odd_letters_is_searched(tmp_path: Path) -> None:
    """Letters that mean something to a glob mean nothing in the name of a home."""
    home = tmp_path / "a[b]*"
    real = python(home / f".pyenv/versions/{VERSION}.1/bin")
    found = interpreters.find(VERSION, {"HOME": str(home)})
    assert found is not None
    assert found.path == real
