"""Messages patients let us keep, from the shell, in the form of the corpus: for a reviewer to fill in and take over.

python -m handoff.candidates               prints them: tier, kind, lang, text, with tabs; `?` is for the reviewer
python -m handoff.candidates --forget 3    deletes the third for good

The line before each says its number, what the screen gave and what a coordinator made of it. The words are as they were
written: a reviewer takes out whatever could tell who wrote them.
"""

import argparse
import asyncio
import sys
from collections.abc import Sequence

from handoff.bootstrap import real_ports
from handoff.domain.review import Candidate
from handoff.errors import StoreUnavailableError
from handoff.settings import SettingsError, read_settings


def as_corpus(candidates: Sequence[Candidate]) -> str:
    """Return candidates as lines of the corpus, each after a line about it."""
    return "".join(
        f"# {one.number}: {one.verdict}, the screen gave {one.tier}\n?\t?\t{one.locale}\t{' '.join(one.text.split())}\n"
        for one in candidates
    )


async def show() -> str:
    """Return all of them."""
    async with real_ports(read_settings()) as ports:
        return as_corpus(await ports.reviews.candidates())


async def forget(number: int) -> bool:
    """Delete one. Returns whether it was there."""
    async with real_ports(read_settings()) as ports:
        return await ports.reviews.forget(number)


def main() -> None:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="python -m handoff.candidates", description="Messages kept for review.")
    parser.add_argument("--forget", type=int, metavar="N", help="delete the one with this number")
    number: int | None = parser.parse_args().forget
    try:
        if number is None:
            sys.stdout.write(asyncio.run(show()))
        elif not asyncio.run(forget(number)):
            sys.exit(f"There is no candidate {number}.")
    except SettingsError as problem:
        sys.exit(str(problem))
    except StoreUnavailableError:
        sys.exit("Redis does not answer.")


if __name__ == "__main__":
    main()
