"""Run a module of the project with the settings of the system that runs in this folder.

    .venv/bin/python -m deploy.inside handoff.staff add maya --name "Maya" --role nurse

An embedded Redis has another address at every start, and secrets that nobody typed; this knows them.
"""

import json
import os
import runpy
import sys
from collections.abc import Mapping
from pathlib import Path

from deploy.configuration import NAMES, write_private
from deploy.environments import ROOT


def note(environ: Mapping[str, str], var: Path) -> Path:
    """Keep the settings of a running system in `var`, for its owner only; returns the file. It goes with the system."""
    path = var / "running.json"
    write_private(path, json.dumps({name: environ[name] for name in NAMES}) + "\n")
    return path


def noted(var: Path) -> dict[str, str]:
    """The settings of the system that runs over `var`; none when nothing runs."""
    path = var / "running.json"
    settings: dict[str, str] = json.loads(path.read_text()) if path.exists() else {}
    return settings


def main() -> None:
    """Run the module that is named first, with the rest as its arguments."""
    if not sys.argv[1:]:
        sys.exit("Name the module to run, for example handoff.staff.")
    # Without a running system the module says itself what it misses: the addresses may be in .env.
    os.environ.update(noted(ROOT / "var"))
    sys.argv = sys.argv[1:]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
