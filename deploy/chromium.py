"""A Chromium for the browser tests: the one on this machine, else the distribution's, else Playwright's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from deploy.terminal import Screen, SetupError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ANSWER_S = 20
FLAGS = (
    "--no-sandbox",  # as root, in a container, it does not start with one; it opens only our own pages
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",  # it would ask the network for things of its own
    "--disable-component-update",
    "--disable-sync",
)
"""How to start it for tests and pictures."""


def chromium_path() -> Path:
    """The Chromium to test with. Raises SetupError when there is none yet: `python -m deploy.chromium` gets one."""
    for name in NAMES:
        found = shutil.which(name)
        if found and _answers(Path(found)):
            return Path(found)
    own = _playwrights()
    if own and _answers(own):
        return own
    raise SetupError("There is no Chromium. Get one with: .venv/bin/python -m deploy.chromium")


def get(screen: Screen) -> None:
    """Install a Chromium. Raises SetupError when neither way works."""
    apt = "apt-get update && apt-get install -y --no-install-recommends chromium"
    playwright = [sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"]
    ways = [("Playwright's own, 170 MB", playwright)]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        ways.insert(0, ("the distribution's, about a minute", ["sh", "-c", apt]))
    said = ""
    for what, command in ways:
        with screen.step(f"Installing a Chromium for the browser tests ({what})"):
            done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        said = done.stdout
        try:
            chromium_path()
        except SetupError:
            continue
        return
    raise SetupError(
        f"{said[-800:]}\nChromium could not be installed. Install it, so that `chromium` runs, and try again."
    )


def main() -> int:
    """Make sure that there is one; exit status."""
    screen = Screen()
    try:
        chromium_path()
    except SetupError:
        try:
            get(screen)
        except SetupError as problem:
            screen.say(str(problem))
            return 1
    return 0


def _playwrights() -> Path | None:
    # In a process of its own: Playwright refuses to say so where an event loop runs, and tests have one.
    ask = "from playwright.sync_api import sync_playwright as p\nwith p() as it: print(it.chromium.executable_path)"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=False)
    path = Path(done.stdout.strip())
    return path if done.returncode == 0 and path.is_file() else None


def _answers(path: Path) -> bool:
    # Ubuntu's `chromium-browser` is often a stub that only says "install the snap".
    try:
        done = subprocess.run([str(path), "--version"], capture_output=True, timeout=ANSWER_S, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
