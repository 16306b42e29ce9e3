"""The registry: complete, dialled right, reviewed in time, and free of numbers that must not ship."""

import re
import subprocess
import sys
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import chain

import pytest

from bot.content.lint.shipped import lines
from bot.content.resources import RESOURCES, REVIEW_DAYS, Resource, stale
from bot.content.resources.__main__ import main
from bot.content.tables import FOLDER

EVERY = pytest.mark.parametrize("resource", RESOURCES, ids=lambda r: r.key)
KEYS = {
    letter: digit
    for digit, letters in zip("23456789", ("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"), strict=True)
    for letter in letters
}
KNOWN_NUMBERS = {re.sub(r"\D", "", c.address) for r in RESOURCES for c in r.contacts.values()} - {""}
NEVER_SHIPPED = {
    "the old Spanish line": "18886289454",
    "the line before 988": "18002738255",
    "a misprint of the child line": "4222253",
    "another clinic's phone": "5127598330",
}
NEVER_NAMED = ("press 3", "oprima 3", "oprimir 3", "pride", "Aegis", "Driftwood", "Prime Virtual Care")


def numbers(text: str) -> set[str]:
    """Return the digits of whatever in a text could be dialled: three digits or more, however they are grouped."""
    found = (re.sub(r"\D", "", number) for number in re.findall(r"\d[\d ().-]*\d", text))
    return {number for number in found if len(number) > 2}


@EVERY
def test_every_entry_is_complete(resource: Resource) -> None:
    """Each entry says who it is for, when, in what language, where the fact is from, and that nobody paid.

    (seeds D09)
    """
    assert resource.name
    assert resource.languages
    assert resource.hours
    assert resource.scope
    assert resource.source
    assert resource.contacts
    assert resource.sponsor == "none"


@EVERY
def test_every_entry_is_reviewed_within_its_time(resource: Resource) -> None:
    """The day of review is at most 90 days after someone last looked, and nobody looked in the future (seeds D11)."""
    looked = max(resource.last_seen, resource.last_verified or resource.last_seen)
    assert looked < resource.review_by <= looked + timedelta(days=REVIEW_DAYS)


@EVERY
def test_vanity_words_spell_the_number(resource: Resource) -> None:
    """A word such as HELP gives, on a telephone's keys, the digits of the number."""
    for contact in resource.contacts.values():
        if contact.vanity:
            spelt = "".join(KEYS.get(c, c) for c in contact.vanity if c.isalnum())
            assert spelt == contact.address.replace("-", "")


@EVERY
def test_links_hold_what_a_phone_or_a_browser_can_open(resource: Resource) -> None:
    """Calls and texts are digits of a plausible length; pages are encrypted addresses."""
    for contact in resource.contacts.values():
        if contact.kind in {"call", "text"}:
            assert re.fullmatch(r"(tel|sms):(\d{3}|\d{5,6}|18\d{9})", contact.href)
        else:
            assert re.fullmatch(r"https://[a-z0-9.]+\.(org|gov|net)(/[a-z]+)?", contact.href)


def test_a_number_belongs_to_one_line_only() -> None:
    """A copied digit would send people to the wrong place; only 988 has a Spanish and a Veterans line of its own."""
    owners = defaultdict(set)
    for resource in RESOURCES:
        for contact in resource.contacts.values():
            owners[contact.address].add(resource.key)
    shared = {address: keys for address, keys in owners.items() if len(keys) > 1}
    assert shared == {"988": {"988", "988_es", "veterans"}, "988lifeline.org": {"988", "988_es"}}


def test_nothing_is_stale_today() -> None:
    """A number that nobody looked at for too long stops a release: `python -m bot.content.resources` names it.

    (seeds D11)
    """
    assert [resource.key for resource in stale(datetime.now(UTC).date())] == []


def test_no_number_ships_that_the_registry_does_not_know() -> None:
    """Another clinic's phone, an old line or a slip of a digit: whatever looks like a number has to be one of ours."""
    shown = {number for line in lines() for number in numbers(line.text)}
    assert shown <= KNOWN_NUMBERS
    assert {"911", "988", "18002221222"} <= shown
    assert numbers("call (512) 555-0142, or 1 800 273 8255") == {"5125550142", "18002738255"}


def test_entries_are_fresh_on_the_day_they_were_read_and_stale_later() -> None:
    """Nothing is stale when it was written, everything is a day after its review was due."""
    assert stale(date(2026, 11, 23)) == ()
    assert stale(max(r.review_by for r in RESOURCES) + timedelta(days=1)) == RESOURCES


def test_the_day_of_review_itself_is_in_time() -> None:
    """An entry becomes stale after its day, not on it."""
    first = min(RESOURCES, key=lambda r: r.review_by)
    assert first not in stale(first.review_by)
    assert first in stale(first.review_by + timedelta(days=1))


def test_the_command_names_what_is_stale(capsys: pytest.CaptureFixture[str]) -> None:
    """It ends with 1 and one line for each late entry; in time it ends with 0."""
    assert main(date(2030, 1, 1)) == 1
    assert capsys.readouterr().out.count("stale: ") == len(RESOURCES)
    assert main(date(2026, 11, 23)) == 0
    assert "stale" not in capsys.readouterr().out


def test_wrong_numbers_and_names_never_ship() -> None:
    """Not in what people read, nor in any file of words, however they are written."""
    for text in chain((line.text for line in lines()), (p.read_text("utf-8") for p in FOLDER.glob("*.toml"))):
        digits = re.sub(r"[^0-9\n]", "", text)
        assert not [what for what, number in NEVER_SHIPPED.items() if number in digits]
        assert not [name for name in NEVER_NAMED if name.lower() in text.lower()]


def test_the_command_runs_from_the_shell() -> None:
    """It speaks without a warning of its own, whatever the day."""
    run = subprocess.run(
        [sys.executable, "-W", "error", "-m", "bot.content.resources"],
        cwd=FOLDER.parents[1],
        capture_output=True,
        check=False,
    )
    assert run.returncode in {0, 1}
    assert run.stderr == b""
