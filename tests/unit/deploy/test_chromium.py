"""A browser for the tests: only one that runs counts."""

from pathlib import Path

import pytest

from deploy import chromium
from deploy.terminal import SetupError


def put(folder: Path, name: str, script: str) -> Path:
    """A program of that name in that folder."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def test_a_stub_is_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that only says how to get the browser is passed over for the next that runs."""
    put(tmp_path, "chromium", "echo install the snap >&2; exit 1")
    real = put(tmp_path, "google-chrome", "echo Chrome 1")
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(chromium, "NAMES", ("chromium", "google-chrome"))
    assert chromium.chromium_path() == real


def test_no_browser_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without any, the sentence says how to get one."""
    monkeypatch.setattr(chromium, "NAMES", ())
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    with pytest.raises(SetupError, match=r"python -m deploy\.chromium"):
        chromium.chromium_path()
