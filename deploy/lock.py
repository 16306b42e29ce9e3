"""Pin what `requirements/*.in` ask for, with hashes: `python3 -m deploy.lock [--upgrade]`.

The pinned files name no index: where packages come from is each machine's own business, what they are is not.

Standard library and Python 3.9 only, like all of the set-up.
"""

from __future__ import annotations

import argparse
import sys

from deploy.environments import ROOT, Builder
from deploy.terminal import Screen, SetupError

# `dev` and `teach` come after `service`, whose versions bind them.
PYTHONS = {"uv": "3.9", "service": "3.12", "dev": "3.12", "teach": "3.12", "box": "3.10"}
LEAN = ("service", "dev", "teach")
FORM = ("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet")


def lock(screen: Screen, *, upgrade: bool) -> None:
    """Write every requirements/*.txt anew. Raises SetupError."""
    installer = Builder(screen).fetch_installer()
    for name, python in PYTHONS.items():
        source = ROOT / "requirements" / f"{name}.in"
        arguments = ["pip", "compile", *FORM, "--python-version", python, str(source)]
        arguments += ["--output-file", str(source.with_suffix(".txt"))]
        if name in LEAN:
            arguments += ["--overrides", str(source.with_name("without.txt"))]
        if name in ("dev", "teach"):
            arguments += ["--constraints", str(source.with_name("service.txt"))]
        if upgrade:
            arguments.append("--upgrade")
        with screen.step(f"Pinning {name}"):
            problem = f"The versions that {source.name} asks for do not go together."
            installer.run(*arguments, problem=problem, index_only=True)


def main() -> int:
    """Pin everything; exit status."""
    parser = argparse.ArgumentParser(prog="python3 -m deploy.lock", description="Pin the requirements.")
    parser.add_argument("--upgrade", action="store_true", help="to the newest versions allowed")
    screen = Screen()
    try:
        lock(screen, upgrade=parser.parse_args().upgrade)
    except SetupError as problem:
        screen.say(str(problem))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
