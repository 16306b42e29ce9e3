"""The registry of lines and pages a person can turn to beyond the clinic.

Every number on a card comes from here, so that one wrong digit is mended in one place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from bot.content.tables import read

REVIEW_DAYS = 90
"""How long an entry may go without being looked at again (clinical reference, section 3)."""

_SCHEMES = {"call": "tel:", "text": "sms:", "chat": "https://", "page": "https://"}


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach a resource. `kind` is `call`, `text`, `chat` or `page` (to read, never on a card).

    `address` is a number as people read it, or a web address. `then` is what to press or to send first, where there is
    something ("2", "AYUDA"). `vanity` is the number as words that spell it.
    """

    kind: str
    address: str
    then: str | None
    vanity: str | None

    @property
    def href(self) -> str:
        """The link that starts it; a number in it is digits only, which every phone can dial."""
        number = self.kind in ("call", "text")
        return _SCHEMES[self.kind] + (self.address.replace("-", "") if number else self.address)


@dataclass(frozen=True, slots=True)
class Resource:
    """A line or a page, and how sure we are of it.

    `last_seen` is the day a published source was last read, `last_verified` the day a person called or opened it
    themselves (None: nobody has yet).
    """

    key: str
    name: str
    languages: tuple[str, ...]
    hours: str
    scope: str
    sponsor: str
    source: str
    last_seen: date
    last_verified: date | None
    review_by: date
    contacts: Mapping[str, Contact]


def _resource(key: str, table: Mapping[str, Any]) -> Resource:
    contacts = {
        name: Contact(c["kind"], c["address"], c.get("then"), c.get("vanity")) for name, c in table["contacts"].items()
    }
    rest = {name: value for name, value in table.items() if name != "contacts"}
    return Resource(key=key, contacts=MappingProxyType(contacts), **({"last_verified": None} | rest))


RESOURCES: tuple[Resource, ...] = tuple(_resource(key, table) for key, table in read("resources.toml").items())
"""Everything in the registry."""

REGISTRY: Mapping[str, Contact] = MappingProxyType(
    {f"{r.key}.{name}": contact for r in RESOURCES for name, contact in r.contacts.items()}
)
"""Every contact by `resource.contact`, the form cards name them in."""


def stale(today: date) -> tuple[Resource, ...]:
    """Return the entries whose day of review has passed."""
    return tuple(r for r in RESOURCES if r.review_by < today)
