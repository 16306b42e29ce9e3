"""The roster from the shell.

python -m handoff.staff first                         the first supervisor, if the roster is empty
python -m handoff.staff add NAME --name … --role …    someone more; the password is printed once
"""

import argparse
import asyncio
import json
import secrets
import sys

from bot.content import LOCALES, strings
from handoff.bootstrap import real_ports
from handoff.service.ports.staff import Coordinator
from handoff.settings import SettingsError, read_settings

_WORDS = strings("labels", LOCALES[0])
FIRST = Coordinator("coordinator", _WORDS["first_name"], "intake_coordinator", supervisor=True)


async def add(coordinator: Coordinator, *, only_if_empty: bool) -> dict[str, str]:
    """Add someone with a new password and return both, or nothing when the roster is not empty and should be."""
    async with real_ports(read_settings()) as ports:
        if only_if_empty and await ports.staff.count():
            return {}
        password = secrets.token_urlsafe(12)
        await ports.staff.add(coordinator, password)
        return {"username": coordinator.username, "password": password}


def main() -> None:
    """Do what the command line asks and print it as JSON."""
    parser = argparse.ArgumentParser(prog="python -m handoff.staff", description="The console's roster.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("first", help="add the first supervisor, if there is nobody yet")
    adding = commands.add_parser("add", help="add someone")
    adding.add_argument("username")
    adding.add_argument("--name", required=True, help="what patients see")
    adding.add_argument(
        "--role",
        required=True,
        help=f"what patients see: {', '.join(strings('roles', LOCALES[0]))}; any other is shown as it is",
    )
    adding.add_argument("--supervisor", action="store_true", help="may pick, and look into every talk")
    args = parser.parse_args()
    first = args.command == "first"
    someone = FIRST if first else Coordinator(args.username.lower(), args.name, args.role, args.supervisor)
    try:
        added = asyncio.run(add(someone, only_if_empty=first))
    except SettingsError as problem:
        sys.exit(str(problem))
    sys.stdout.write(json.dumps(added) + "\n")


if __name__ == "__main__":
    main()
