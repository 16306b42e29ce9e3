"""The settings of the running system, for tools that are started beside it."""

import os
import stat
import subprocess
import sys
from pathlib import Path

from deploy.configuration import NAMES
from deploy.environments import ROOT
from deploy.inside import note, noted

ENVIRON = {name: f"the {name}" for name in NAMES}


def test_the_settings_come_back_and_nothing_else(tmp_path: Path) -> None:
    """Every setting is kept as it was; the rest of the environment is nobody's business."""
    note(ENVIRON | {"HOME": "/somewhere", "REDIS_PASSWORD": "secret"}, tmp_path)
    assert noted(tmp_path) == ENVIRON


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    """Secrets are among them."""
    assert stat.S_IMODE(note(ENVIRON, tmp_path).stat().st_mode) == 0o600


def test_nothing_runs_nothing_noted(tmp_path: Path) -> None:
    """Without a running system there is nothing to pass on."""
    assert noted(tmp_path) == {}


def test_a_module_gets_its_arguments() -> None:
    """The module runs as if it had been started itself, with what follows its name."""
    argv = [sys.executable, "-m", "deploy.inside", "json.tool", "--help"]
    done = subprocess.run(argv, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert "json" in done.stdout
