"""Find a working Python of one version, wherever this machine keeps it.

Standard library and Python 3.9 only: this runs before anything is installed.
"""

from __future__ import annotations

import glob
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# Home-built Pythons often lack one of these, and then fail long after the set-up.
PROBE = (
    "import sys, bz2, ctypes, sqlite3, ssl, zlib; "
    "print(sys.implementation.name, '%d.%d.%d' % sys.version_info[:3], end=' '); "
    "print(getattr(sys, '_base_executable', sys.executable))"
)
PROBE_SECONDS = 20

# Where version managers and packagers put a Python: `~` is the home, {v} the version.
PLACES = (
    "~/.pyenv/versions/{v}*/bin",
    "~/.local/share/uv/python/cpython-{v}*/bin",
    "~/.asdf/installs/python/{v}*/bin",
    "~/.local/share/mise/installs/python/{v}*/bin",
    "/usr/bin",
    "/usr/local/bin",
    "/usr/local/opt/python@{v}/bin",
    "/opt/homebrew/bin",
    "/opt/homebrew/opt/python@{v}/bin",
    "/home/linuxbrew/.linuxbrew/bin",
    "/Library/Frameworks/Python.framework/Versions/{v}/bin",
    "/opt/*/bin",
)


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run and answered."""

    path: Path
    version: str


def find(version: str, environ: Mapping[str, str] = os.environ) -> Interpreter | None:
    """Return the first working CPython `version` ("3.12"), or None.

    Looks on the PATH, then where version managers and packagers put one. Being there is not enough, a candidate has to
    run: pyenv's shims exist for every version it knows and only print "command not found".
    """
    for candidate in candidates(version, environ):
        found = answers(candidate, version)
        if found:
            return found
    return None


def candidates(version: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Every executable file that might be that Python, best first."""
    for folder in dict.fromkeys(folders(version, environ)):
        for name in (f"python{version}", "python3", "python"):
            path = folder / name
            if path.is_file() and os.access(path, os.X_OK):
                yield path


def folders(version: str, environ: Mapping[str, str]) -> Iterator[Path]:
    """Folders to look in: the PATH, then the places of version managers and packagers."""
    for entry in environ.get("PATH", "").split(os.pathsep):
        if entry:
            yield Path(entry)
    home = environ.get("HOME", "")
    places = [*PLACES]
    for variable, below in (("PYENV_ROOT", "versions/{v}*/bin"), ("UV_PYTHON_INSTALL_DIR", "cpython-{v}*/bin")):
        if environ.get(variable):
            places.insert(0, f"{environ[variable]}/{below}")
    for place in places:
        if place.startswith("~") and not home:
            continue
        pattern = place.replace("{v}", version).replace("~", glob.escape(home), 1)
        # Newest patch first: 3.12.10 before 3.12.1.
        yield from sorted(Path("/").glob(pattern.lstrip("/")), key=_patch_level, reverse=True)


def answers(path: Path, version: str) -> Interpreter | None:
    """Run `path`; return it with its full version when it is a whole CPython of that version."""
    try:
        done = subprocess.run(
            [str(path), "-I", "-c", PROBE], capture_output=True, text=True, timeout=PROBE_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    kind, _, rest = done.stdout.strip().partition(" ")
    full, _, executable = rest.partition(" ")
    if done.returncode != 0 or kind != "cpython" or full.rsplit(".", 1)[0] != version:
        return None
    return Interpreter(Path(executable), full)


def _patch_level(folder: Path) -> tuple[int, ...]:
    digits = folder.parent.name.replace("-", ".").split(".")
    return tuple(int(part) for part in digits if part.isdigit())
