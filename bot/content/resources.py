"""The registry of lines and pages a person can turn to. Run as a program, it names the entries to check.

Every number on a card comes from here, so that one wrong digit is mended in one place.
"""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any

from bot.content.tables import read

REVIEW_DAYS = 90
"""How long an entry may go without being looked at again (clinical reference, section 3)."""

_SCHEMES = {"call": "tel:", "text": "sms:", "chat": "https://"}


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a resource. `kind` is `call`, `text` or `chat`; `address` is digits or a web address.

    `then` is what to press or to send first, where there is something ("2", "AYUDA").
    """

    kind: str
    address: str
    then: str | None
    vanity: str | None

    @property
    def href(self) -> str:
        """The link that starts it."""
        return _SCHEMES[self.kind] + self.address


@dataclass(frozen=True, slots=True)
class Resource:
    """A line or a page, and how sure we are of it.

    `last_seen` is the day a published source was last read, `source_date` that source's own date where it has
    one, `last_verified` the day a person called or opened it themselves (None: nobody has yet).
    """

    key: str
    name: str
    languages: tuple[str, ...]
    hours: str
    scope: str
    sponsor: str
    source: str
    source_date: str | None
    last_seen: date
    last_verified: date | None
    review_by: date
    contacts: Mapping[str, Contact]


def _resource(key: str, table: Mapping[str, Any]) -> Resource:
    contacts = {
        name: Contact(c["kind"], c["address"], c.get("then"), c.get("vanity")) for name, c in table["contacts"].items()
    }
    rest = {name: value for name, value in table.items() if name != "contacts"}
    optional = {"source_date": None, "last_verified": None}
    return Resource(key=key, contacts=MappingProxyType(contacts), **(optional | rest))


RESOURCES: tuple[Resource, ...] = tuple(_resource(key, table) for key, table in read("resources.toml").items())
"""Everything in the registry."""

REGISTRY: Mapping[str, Contact] = MappingProxyType(
    {f"{r.key}.{name}": contact for r in RESOURCES for name, contact in r.contacts.items()}
)
"""Every contact by `resource.contact`, the form cards name them in."""


def stale(today: date) -> tuple[Resource, ...]:
    """Return the entries whose day of review has passed."""
    return tuple(r for r in RESOURCES if r.review_by < today)


def main(today: date) -> int:
    """Print what is due, and what no person has verified yet. Returns 1 when an entry is stale, else 0."""
    late = stale(today)
    unverified = [r for r in RESOURCES if r.last_verified is None]
    lines = [f"stale: {r.key} was to be reviewed by {r.review_by}" for r in late]
    lines += [f"read, but not yet called or opened by a person: {r.key} ({r.source})" for r in unverified]
    sys.stdout.write("".join(line + "\n" for line in lines))
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main(datetime.now(UTC).date()))
