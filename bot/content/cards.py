"""Crisis cards: what is put in front of a person in danger, before anything is done with their message.

Which card belongs to which tier and kind is data (`card_map.toml`), and so is every word on it. A card is
static but for the clinic's own phone and hours (nobody in danger should meet a sentence nobody has read).
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.content.resources import REGISTRY
from bot.content.tables import LOCALES, read

_PHONE_CHARACTERS = frozenset("+0123456789 ().-")


@dataclass(frozen=True, slots=True)
class Clinic:
    """The clinic as its patients know it. `hours` is a short text for each language.

    `facts` are answers it gives about itself (`cost`, `insurance`, `chat_hours`, `reply_time`), each in each language
    or not there. `profile` is what the law where it is lets a program say: `full`, or `logistics_only`.

    Raises:
        ValueError: the phone cannot be dialled, or the hours are missing in a language.

    """

    name: str
    phone: str
    hours: Mapping[str, str]
    facts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    profile: str = "full"

    def __post_init__(self) -> None:
        if not set(self.phone) <= _PHONE_CHARACTERS or not any(c.isdigit() for c in self.phone):
            raise ValueError("the clinic's phone needs digits, and may hold spaces and + ( ) . - besides")
        if missing := [locale for locale in LOCALES if not self.hours.get(locale)]:
            raise ValueError(f"the clinic's hours are missing in {', '.join(missing)}")

    @property
    def href(self) -> str:
        """The phone as a link a telephone can dial."""
        return "tel:" + "".join(c for c in self.phone if c.isdigit() or c == "+")


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do at once. `kind` is `call`, `text` or `chat`."""

    label: str
    href: str
    kind: str


@dataclass(frozen=True, slots=True)
class Card:
    """A crisis card in one language, as it goes over the wire (docs/protocol.md).

    `actions` are what to do first; `more` are further ways, for some people the better ones, shown behind those.
    `version` is the edition of the wording, then a digest of the card's own words: no change goes without one.
    """

    id: str
    version: str
    tier: str
    locale: str
    title: str
    lines: tuple[str, ...]
    actions: tuple[Action, ...]
    more: tuple[Action, ...]
    closing: str

    def as_dict(self) -> dict[str, Any]:
        """Return the card frame's content, ready for JSON."""
        return {
            "id": self.id,
            "version": self.version,
            "tier": self.tier,
            "locale": self.locale,
            "title": self.title,
            "lines": list(self.lines),
            "actions": [_as_dict(action) for action in self.actions],
            "more": [_as_dict(action) for action in self.more],
            "closing": self.closing,
        }


def card(tier: str, kind: str, locale: str, clinic: Clinic) -> Card | None:
    """Return the card for a message of this tier and kind, or None for T4.

    A kind for which the tier has no card of its own gets the tier's general card: no kind is without one.

    Raises:
        KeyError: no such tier, or no such language.

    """
    if tier == "T4":
        return None
    by_kind = _MAP[tier]
    template = _CARDS[locale][by_kind.get(kind, by_kind["general"])]
    return _filled(replace(template, tier=tier), clinic)


def card_ids(kinds: Iterable[str]) -> list[str]:
    """Return the ids of every card that a danger of one of these kinds can have brought, in order."""
    return sorted({by_kind.get(kind, by_kind["general"]) for by_kind in _MAP.values() for kind in kinds})


def _as_dict(action: Action) -> dict[str, str]:
    return {"label": action.label, "href": action.href, "kind": action.kind}


def _filled(template: Card, clinic: Clinic) -> Card:
    values = {"phone": clinic.phone, "hours": clinic.hours[template.locale]}
    actions = tuple(Action(a.label.format_map(values), a.href or clinic.href, a.kind) for a in template.actions)
    return replace(template, actions=actions, closing=template.closing.format_map(values))


def _template(card_id: str, words: Mapping[str, Any], ways: Mapping[str, Action], locale: str, edition: str) -> Card:
    unsigned = Card(
        id=card_id,
        version="",
        tier="",
        locale=locale,
        title=words["title"],
        lines=words["lines"],
        actions=tuple(ways[name] for name in words["actions"]),
        more=tuple(ways[name] for name in words["more"]),
        closing=words["closing"],
    )
    digest = hashlib.sha256(json.dumps(unsigned.as_dict(), ensure_ascii=False).encode()).hexdigest()
    return replace(unsigned, version=f"{edition}.{digest[:8]}")


def _way(words: Mapping[str, str]) -> Action:
    if words["to"] == "clinic":
        return Action(words["label"], "", "call")  # the clinic's number is known when the card is shown
    contact = REGISTRY[words["to"]]
    return Action(words["label"], contact.href, contact.kind)


def _cards(locale: str, edition: str) -> dict[str, Card]:
    ways = {name: _way(words) for name, words in read(f"ways.{locale}.toml").items()}
    cards = read(f"cards.{locale}.toml")
    return {card_id: _template(card_id, words, ways, locale, edition) for card_id, words in cards.items()}


_CARD_MAP = read("card_map.toml")
_MAP: Mapping[str, Mapping[str, str]] = _CARD_MAP["tiers"]
_CARDS = {locale: _cards(locale, _CARD_MAP["edition"]) for locale in LOCALES}
