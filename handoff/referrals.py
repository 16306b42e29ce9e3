"""The count of crisis referrals from the shell, for the yearly report: a plain table, month by month, no identifiers.

python -m handoff.referrals          this year
python -m handoff.referrals 2026     that year
"""

import argparse
import asyncio
import sys

from handoff.bootstrap import real_ports
from handoff.errors import StoreUnavailableError
from handoff.service.count_referrals import as_table, referrals_of, this_year
from handoff.settings import SettingsError, read_settings


async def table(year: int | None) -> str:
    """Return the table of a year."""
    async with real_ports(read_settings()) as ports:
        return as_table(await referrals_of(ports, year or this_year(ports)))


def main() -> None:
    """Print the table the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m handoff.referrals", description="Crisis cards shown, by month.")
    parser.add_argument("year", type=int, nargs="?", help="four digits; this year where left out")
    try:
        sys.stdout.write(asyncio.run(table(parser.parse_args().year)))
    except SettingsError as problem:
        sys.exit(str(problem))
    except StoreUnavailableError:
        sys.exit("Redis does not answer.")


if __name__ == "__main__":
    main()
