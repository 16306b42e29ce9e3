"""Everything shipped that a patient or a coordinator can read, line by line, with its place and language."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ruamel.yaml import YAML

from bot.content.instruments import INSTRUMENTS
from bot.content.lint.check import Exempt
from bot.content.lint.language import language
from bot.content.tables import FOLDER, LOCALES, read

DOMAIN = FOLDER.parents[1] / "domain"

_CRISIS_FILES = ("cards.", "ways.")
_CRISIS_NUMBERS = ("911", "988")
_INSTRUMENT = " instrument"
"""A place that ends so holds an item of a validated questionnaire, word for word."""
_NAMES = ("to", "actions", "more")
"""Keys whose values name a contact or a way, and are not shown."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line people can read. `where` is its file and the path inside it."""

    where: str
    locale: str
    text: str

    @property
    def crisis(self) -> bool:
        """Whether it is read in an emergency: everything on a card, and whatever names 911 or 988."""
        return self.where.startswith(_CRISIS_FILES) or any(number in self.text for number in _CRISIS_NUMBERS)

    @property
    def exempt(self) -> Exempt | None:
        """What frees the line from the rules: only its place says so, never its words."""
        return "instrument" if self.where.endswith(_INSTRUMENT) else None


@cache
def parsed(source: str) -> Mapping[str, Any]:
    """Return what a YAML text holds, not to be changed: each is read once, for all of `domain/` together take seconds.

    Raises:
        ruamel.yaml.YAMLError: the text is no YAML.

    """
    found: Mapping[str, Any] = YAML(typ="safe", pure=True).load(source)
    return found


def lines() -> Iterator[Line]:
    """Yield every line of every file of words, then those of `domain/`."""
    for locale in LOCALES:
        for path in sorted(FOLDER.glob(f"*.{locale}.toml")):
            for where, text in _texts(read(path.name), path.name):
                yield Line(where, locale, text)
    for key, resource in read("resources.toml").items():
        yield Line(f"resources.toml {key}.name", language(resource["name"]), resource["name"])
    for instrument in INSTRUMENTS:
        for text in filter(None, instrument.words):
            yield Line(f"instruments/{instrument.id}.toml{_INSTRUMENT}", instrument.locale, text)
    for path in sorted(DOMAIN.glob("*.yml")):
        yield from domain_lines(parsed(path.read_text(encoding="utf-8")), f"domain/{path.name}")


def domain_lines(domain: Mapping[str, Any], where: str) -> Iterator[Line]:
    """Yield every response of a Rasa domain with its button titles, in the language its condition names."""
    for name, variants in (domain.get("responses") or {}).items():
        for index, variant in enumerate(variants):
            buttons = variant.get("buttons") or ()
            texts = [variant.get("text", ""), *(b["title"] for b in buttons)]
            locale = _condition_locale(variant) or language(" ".join(texts))
            fixed = [texts[0], *(b["title"] for b in buttons if b["title"] == b["payload"])] if _tagged(variant) else []
            for text in filter(None, texts):
                yield Line(f"{where} {name}[{index}]{_INSTRUMENT if text in fixed else ''}", locale, text)


def _tagged(variant: Mapping[str, Any]) -> bool:
    return bool(variant.get("metadata", {}).get("tag") == "instrument")


def _condition_locale(variant: Mapping[str, Any]) -> str | None:
    values = (condition.get("value") for condition in variant.get("condition") or ())
    return next((value for value in values if value in LOCALES), None)


def _texts(value: Any, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        yield where, value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in _NAMES:
                yield from _texts(inner, f"{where} {key}" if where.endswith(".toml") else f"{where}.{key}")
    else:
        for index, inner in enumerate(value):
            yield from _texts(inner, f"{where}[{index}]")
