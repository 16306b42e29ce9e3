"""Get the one pinned uv into a private folder, and let it use what pip on this machine is told to use.

Standard library and Python 3.9 only: this runs before anything is installed.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from deploy.terminal import SetupError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

NO_PIP = (
    "This Python has no pip, which the set-up needs once. Install it "
    "(on Debian and Ubuntu: apt-get install python3-venv) and run the same command again."
)
NO_UV = (
    "The installer (uv) could not be fetched with pip. Is there a way to the package index? "
    "A mirror is set as usual: pip config set global.index-url <address>."
)
# Settings of a person's own pip that do not go together with a private folder.
PLAIN_PIP = {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
FURTHER = frozenset({"extra-index-url", "find-links"})


class Installer:
    """The pinned uv in `tools`, run with what pip on this machine is told."""

    def __init__(self, tools: Path, lock: Path, python: str = sys.executable) -> None:
        self._tools, self._lock, self._python = tools, lock, python
        self._pip: dict[str, str] | None = None

    @property
    def _bootstrap(self) -> Path:
        return self._tools / "bootstrap" / "bin" / "python"

    @property
    def path(self) -> Path:
        """Where the program is, or will be."""
        return self._tools / "uv" / "bin" / "uv"

    @property
    def is_current(self) -> bool:
        """Is the uv in the private folder the one the lock file names?"""
        mark = self._tools / "uv" / "lock"
        return self.path.exists() and mark.exists() and mark.read_text() == self._lock.read_text()

    def fetch(self) -> None:
        """Install uv from its hash-locked requirement. Raises SetupError when pip is missing or fails."""
        python = self._with_pip()
        target = self._tools / "uv"
        shutil.rmtree(target, ignore_errors=True)
        command = [python, "-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps"]
        command += ["--target", str(target), "-r", str(self._lock)]
        done = _run(command, {**os.environ, **PLAIN_PIP})
        if done.returncode != 0:
            raise SetupError(f"{tail(done.stdout)}\n{NO_UV}")
        (target / "lock").write_text(self._lock.read_text())

    def run(self, *arguments: str, problem: str, index_only: bool = False) -> None:
        """Run uv. Raises SetupError with its last words and the sentence `problem` when it fails.

        With `index_only` the further indexes and folders that pip is told of do not count: they hold what suits this
        machine, and would decide what everybody gets.
        """
        if self._pip is None:
            self._pip = pip_settings(str(self._bootstrap) if self._bootstrap.exists() else self._python)
        pip = {name: value for name, value in self._pip.items() if not (index_only and name in FURTHER)}
        # An environment that happens to be active must not matter either.
        environ = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
        done = _run([str(self.path), *arguments], {**environ, **as_uv_reads(pip, environ)})
        if done.returncode != 0:
            raise SetupError(f"{tail(done.stdout)}\n{problem}")

    def _with_pip(self) -> str:
        """Return a Python that has pip: this one, else a throw-away environment of it."""
        if _works([self._python, "-m", "pip", "--version"]):
            return self._python
        if not self._make_bootstrap():
            if not _debian_root():
                raise SetupError(NO_PIP)
            _run(["apt-get", "update"], os.environ)
            _run(["apt-get", "install", "-y", "--no-install-recommends", "python3-venv"], os.environ)
            if not self._make_bootstrap():
                raise SetupError(NO_PIP)
        return str(self._bootstrap)

    def _make_bootstrap(self) -> bool:
        place = self._tools / "bootstrap"
        shutil.rmtree(place, ignore_errors=True)
        return _works([self._python, "-m", "venv", str(place)]) and _works(
            [str(self._bootstrap), "-m", "pip", "--version"]
        )


def pip_settings(python: str) -> dict[str, str]:
    """What pip's files and environment on this machine say, its variables winning; empty without pip."""
    done = _run([python, "-m", "pip", "config", "list"], os.environ)
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in done.stdout.splitlines() if done.returncode == 0 else ():
        name, is_setting, value = line.partition("=")
        scope, _, key = name.rpartition(".")
        if is_setting and scope in found:
            found[scope][key] = str(ast.literal_eval(value))
    return {**found["global"], **found["install"], **found[":env:"]}


def as_uv_reads(pip: Mapping[str, str], environ: Mapping[str, str]) -> dict[str, str]:
    """Say pip's index, mirror and certificate settings in uv's own variables, unless those are set already.

    uv reads no pip configuration. Every file is pinned by hash, so that all indexes may be trusted alike, as pip does.
    """
    hosts = [host for host in pip.get("trusted-host", "").split() if host]
    said = {
        "UV_DEFAULT_INDEX": pip.get("index-url", ""),
        "UV_INDEX": " ".join(pip.get("extra-index-url", "").split()),
        "UV_FIND_LINKS": ",".join(pip.get("find-links", "").split()),
        "UV_NO_INDEX": "1" if pip.get("no-index", "").lower() in {"1", "true", "yes", "on"} else "",
        "UV_INSECURE_HOST": " ".join(hosts),
        "SSL_CERT_FILE": pip.get("cert", ""),
        "HTTPS_PROXY": pip.get("proxy", ""),
        "UV_INDEX_STRATEGY": "unsafe-best-match",
    }
    return {name: value for name, value in said.items() if value and not {name, name.lower()} & environ.keys()}


def tail(output: str, lines: int = 12) -> str:
    """The last lines of a program's output: where it says what went wrong."""
    return "\n".join(output.strip().splitlines()[-lines:])


def _debian_root() -> bool:
    return os.geteuid() == 0 and shutil.which("apt-get") is not None


def _works(command: list[str]) -> bool:
    return _run(command, os.environ).returncode == 0


def _run(command: list[str], environ: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
    except OSError as problem:
        return subprocess.CompletedProcess(command, 127, str(problem), "")
