"""The crisis protocol a clinic publishes: one source of words for the page and for the document in docs/.

python -m bot.content.protocol      writes docs/crisis-protocol.md and docs/crisis-protocol.es.md

What stands between the marks for figures in a document belongs to whoever measures: it is kept, and the page shows it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.content.resources import RESOURCES, Contact, Resource
from bot.content.sentences import strings
from bot.content.tables import FOLDER, LOCALES, read

DOCS = FOLDER.parents[1] / "docs"
FIGURES = ("<!-- figures -->", "<!-- /figures -->")

_PART = re.compile(r"(?P<section>[a-z]+)_(?P<part>title|text|point)(?:_\d+)?")
_BLOCK = re.compile(f"{FIGURES[0]}(.*?){FIGURES[1]}", re.DOTALL)
_RULE = set("|-: ")


@dataclass(slots=True)
class Section:
    """A part of the protocol: its title, then texts, then points. `key` names it in both languages."""

    key: str
    title: str
    texts: list[str]
    points: list[str]


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach a resource: in words, and as a link."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured: sentences, and a table whose first row is its head. Both may be empty."""

    texts: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Protocol:
    """The protocol in one language. `version` is a sentence that names its version and the edition of the cards."""

    locale: str
    version: str
    sections: tuple[Section, ...]
    resources: tuple[tuple[str, tuple[Way, ...]], ...]
    figures: Figures


def edition() -> str:
    """Return the version of the protocol, and after a dot the edition of the cards."""
    return f"{read('protocol.toml')['version']}.{read('card_map.toml')['edition']}"


def protocol(locale: str) -> Protocol:
    """Return the protocol in a language, as it is published now.

    Raises:
        KeyError: no such language.

    """
    t = strings("protocol", locale)
    version, edition = read("protocol.toml")["version"], read("card_map.toml")["edition"]
    return Protocol(
        locale=locale,
        version=t["version"].format(version=version, edition=edition),
        sections=tuple(_sections(t)),
        resources=tuple(_resources(locale, t)),
        figures=figures(_figures_block(locale)),
    )


def figures(block: str) -> Figures:
    """Return the figures a block of a document holds: a table with bars, and what stands around it."""
    lines = [line.strip() for line in block.splitlines() if line.strip()]
    rows = [_cells(line) for line in lines if line.startswith("|") and not set(line) <= _RULE]
    return Figures(tuple(line for line in lines if not line.startswith("|")), tuple(rows))


def document(locale: str) -> str:
    """Return the protocol as a document, with the figures its file holds now."""
    found, t = protocol(locale), strings("protocol", locale)
    parts = [f"# {t['title']}", t["lead"], f"**{t['now']}**", found.version]
    for section in found.sections:
        parts += [f"## {section.title}", *section.texts, _list(section.points)]
        if section.key == "resources":
            parts.append(_list([f"{name}: {', '.join(way.text for way in ways)}" for name, ways in found.resources]))
        if section.key == "measure":
            parts.append(FIGURES[0] + _figures_block(locale) + FIGURES[1])
    return "\n\n".join(part for part in parts if part) + "\n"


def path_of(locale: str) -> Path:
    """Return the file of a language's document."""
    return DOCS / ("crisis-protocol.md" if locale == LOCALES[0] else f"crisis-protocol.{locale}.md")


def _sections(t: dict[str, str]) -> Iterator[Section]:
    section: Section | None = None
    for key, text in t.items():
        if (match := _PART.fullmatch(key)) is None:
            continue
        if match["part"] == "title":
            section = Section(match["section"], text, [], [])
            yield section
        elif section is not None:
            (section.texts if match["part"] == "text" else section.points).append(text)


def _resources(locale: str, t: dict[str, str]) -> Iterator[tuple[str, tuple[Way, ...]]]:
    keys = {resource.key for resource in RESOURCES}
    for resource in RESOURCES:
        own = f"{resource.key}_{locale}" in keys  # the same line has an entry of its own in this language
        if not own and (ways := tuple(_ways(resource, locale, t))):
            yield t.get(f"name_{resource.key}", resource.name), ways


def _ways(resource: Resource, locale: str, t: dict[str, str]) -> Iterator[Way]:
    """Ways that are answered in this language. In an entry's further languages only calls and pages are known to be."""
    if locale not in resource.languages and "interpreters" not in resource.languages:
        return
    for name, contact in resource.contacts.items():
        _, _, only = name.partition("_")
        answered = locale == resource.languages[0] or contact.kind in ("call", "page")
        if only == locale or (answered and not only):
            yield Way(_words(name, contact, t), contact.href)


def _words(name: str, contact: Contact, t: dict[str, str]) -> str:
    key = "tty" if name == "tty" else f"{contact.kind}_then" if contact.then else contact.kind
    return t[key].format_map({"address": contact.address, "then": contact.then})


def _figures_block(locale: str) -> str:
    path = path_of(locale)
    match = _BLOCK.search(path.read_text(encoding="utf-8")) if path.exists() else None
    return match[1] if match else "\n"


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in line.strip("|").split("|"))


def _list(points: list[str]) -> str:
    return "\n".join(f"- {point}" for point in points)


def main() -> None:
    """Write the documents anew."""
    for locale in LOCALES:
        path_of(locale).write_text(document(locale), encoding="utf-8")


if __name__ == "__main__":
    main()
