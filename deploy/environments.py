"""Build the environments of the project from their hash-locked requirement files, and skip what is built.

    python3 -m deploy.environments [service] [dev] [box] [teach]

`service` is what the edge and the actions need, `dev` the same with the tools for tests, both in `.venv` (Python 3.12);
`box` is Rasa with its test runner in `.venv-rasa` (Python 3.10); `teach` is what teaching the screen needs, in
`.venv-teach`.

Standard library and Python 3.9 only: this runs before anything is installed.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import shutil
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from deploy import interpreters
from deploy.installer import Installer
from deploy.terminal import Screen, SetupError

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SPACE_NEEDED = 4 * 1024**3  # bytes; the box takes 2.5 GB, most of it TensorFlow


@dataclass(frozen=True)
class Environment:
    """One environment: what goes where, under which Python, and how long the first time takes."""

    name: str
    folder: Path
    lock: Path
    python: str
    about: str


def known(root: Path = ROOT) -> dict[str, Environment]:
    """The environments by name. `service` and `dev` share a folder, `dev` holding all that `service` holds."""
    locks = root / "requirements"
    return {
        "service": Environment("service", root / ".venv", locks / "service.txt", "3.12", "about half a minute"),
        "dev": Environment("dev", root / ".venv", locks / "dev.txt", "3.12", "about half a minute"),
        "teach": Environment("teach", root / ".venv-teach", locks / "teach.txt", "3.12", "up to 5 GB, some minutes"),
        "box": Environment("box", root / ".venv-rasa", locks / "box.txt", "3.10", "2.5 GB, about 1 to 5 minutes"),
    }


def stamp_of(environment: Environment) -> Path:
    """The file in an environment that says what was installed into it."""
    return environment.folder / "installed"


def fingerprint(environment: Environment) -> str:
    """What an up-to-date environment's stamp says: its name, its lock file and its interpreter."""
    settings = environment.folder / "pyvenv.cfg"
    lines = settings.read_text().splitlines() if settings.exists() else []
    version = next((line for line in lines if line.startswith("version")), "")
    digest = hashlib.sha256(environment.lock.read_bytes() + version.encode()).hexdigest()
    return f"{environment.name} {digest}\n"


def is_current(environment: Environment) -> bool:
    """Is this environment built, from this very lock file, and is its interpreter still there?"""
    stamp = stamp_of(environment)
    python = environment.folder / "bin" / "python"
    return python.exists() and stamp.exists() and stamp.read_text() == fingerprint(environment)


def wanted(name: str, root: Path = ROOT) -> Environment:
    """The environment to build for `name`: whoever has the tools for tests in `.venv` keeps them."""
    environments = known(root)
    stamp = stamp_of(environments["service"])
    if name == "service" and stamp.exists() and stamp.read_text().startswith("dev "):
        name = "dev"
    return environments[name]


class Builder:
    """Builds environments, saying what it does."""

    def __init__(self, screen: Screen, root: Path = ROOT) -> None:
        self._screen, self._root = screen, root
        self._installer = Installer(root / ".tools", root / "requirements" / "uv.txt")

    def build(self, names: list[str]) -> None:
        """Bring the named environments up to date. Raises SetupError."""
        if all(is_current(wanted(name, self._root)) for name in names):
            return
        with self._alone():
            self.fetch_installer()
            for name in names:
                environment = wanted(name, self._root)
                if not is_current(environment):
                    self._check_space(environment)
                    self._create(environment)
                    self._install(environment)

    def fetch_installer(self) -> Installer:
        """Make sure that the pinned installer is there."""
        if not self._installer.is_current:
            with self._screen.step("Fetching the installer (uv)"):
                self._installer.fetch()
        return self._installer

    def _create(self, environment: Environment) -> None:
        if self._runs(environment):
            return
        python = self._interpreter(environment.python)
        self._installer.run(
            *("venv", "--clear", "--quiet", "--python", str(python.path), str(environment.folder)),
            problem=f"The folder {environment.folder.name} could not be made.",
        )
        self._screen.say(f"Made {environment.folder.name} with Python {python.version} ({python.path})")

    def _runs(self, environment: Environment) -> bool:
        return interpreters.answers(environment.folder / "bin" / "python", environment.python) is not None

    def _interpreter(self, version: str) -> interpreters.Interpreter:
        own = self._root / ".tools" / "python"
        environ = {**os.environ, "UV_PYTHON_INSTALL_DIR": str(own)}
        found = interpreters.find(version) or interpreters.find(version, environ)
        if found:
            return found
        problem = (
            f"Python {version} is not on this machine and could not be fetched. "
            f"Install Python {version} so that `python{version}` runs, then run the same command again."
        )
        with self._screen.step(f"Fetching Python {version}, which is not on this machine (30 MB, about a minute)"):
            self._installer.run("python", "install", "--no-bin", "--install-dir", str(own), version, problem=problem)
            found = interpreters.find(version, environ)
            if not found:
                raise SetupError(problem)
        return found

    def _install(self, environment: Environment) -> None:
        stamp = stamp_of(environment)
        stamp.unlink(missing_ok=True)
        with self._screen.step(f"Filling {environment.folder.name} ({environment.about})"):
            # Compiled now, in parallel: otherwise the first start of Rasa spends 12 s on it.
            self._installer.run(
                *("pip", "sync", "--require-hashes", "--compile-bytecode"),
                *("--python", str(environment.folder / "bin" / "python"), str(environment.lock)),
                problem=(
                    "Not everything could be installed. Is there a way to the package index? "
                    "Run the same command again to go on from here."
                ),
            )
        stamp.write_text(fingerprint(environment))

    def _check_space(self, environment: Environment) -> None:
        free = shutil.disk_usage(self._root).free
        if environment.name == "box" and not environment.folder.exists() and free < SPACE_NEEDED:
            raise SetupError(
                f"There are {free / 1024**3:.1f} GB free on this disk and the set-up needs 4. "
                "Make room, then run the same command again."
            )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """One set-up at a time in a folder; a second waits, and then finds the work done."""
        tools = self._root / ".tools"
        tools.mkdir(exist_ok=True)
        with (tools / "busy").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                with self._screen.step("Waiting for another set-up in this folder"):
                    fcntl.flock(lock, fcntl.LOCK_EX)
            yield


def main(names: list[str]) -> int:
    """Build the named environments; exit status."""
    parser = argparse.ArgumentParser(prog="python3 -m deploy.environments", description="Build the environments.")
    parser.add_argument("names", nargs="+", choices=sorted(known()))
    screen = Screen()
    try:
        Builder(screen).build(parser.parse_args(names).names)
    except SetupError as problem:
        screen.say(str(problem))
        return 1
    except KeyboardInterrupt:
        screen.say("Stopped. Run the same command again to go on from here.")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
