"""The published crisis protocol: one source, two languages, nothing left out."""

import pytest

from bot.content import LOCALES
from bot.content import protocol as module
from bot.content.protocol import Figures, document, figures, path_of, protocol
from bot.content.tables import read

PROMISED = (
    "notice", "levels", "then", "staff", "closed", "cannot", "resources", "privacy", "count", "measure", "care",
)  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_the_document_is_what_the_words_say(locale: str) -> None:
    """`python -m bot.content.protocol` was run after the last change of words; only the figures are someone else's.

    (seeds F11)
    """
    assert path_of(locale).read_text(encoding="utf-8") == document(locale)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_part_is_there_and_says_something(locale: str) -> None:
    """The same parts in the same order in both languages; none is a bare title, and no text is lost on the way."""
    sections = protocol(locale).sections
    assert tuple(section.key for section in sections) == PROMISED
    assert all(section.texts or section.points for section in sections)
    parts = sum(1 + len(section.texts) + len(section.points) for section in sections)
    words = read(f"protocol.{locale}.toml")
    assert parts == sum(any(part in key for part in ("_title", "_text_", "_point_")) for key in words)


@pytest.mark.parametrize("locale", LOCALES)
def test_it_names_its_version_and_the_edition_of_the_cards(locale: str) -> None:
    """Whoever reads it can tell which wording was in use (seeds D11, F11)."""
    version = protocol(locale).version
    assert str(read("protocol.toml")["version"]) in version
    assert read("card_map.toml")["edition"] in version


@pytest.mark.parametrize("locale", LOCALES)
def test_the_lines_it_points_to_are_the_registrys(locale: str) -> None:
    """988 first after 911, each with a way that works in this language, and nothing twice."""
    found = dict(protocol(locale).resources)
    assert all(ways for ways in found.values())
    assert [ways[0].href for ways in found.values()][:2] == ["tel:911", "tel:988"]
    assert len(found) == len(protocol(locale).resources)


def test_spanish_readers_are_sent_only_where_spanish_is_answered() -> None:
    """A text line that is English only is not offered to them."""
    text = " ".join(way.text for _, ways in protocol("es").resources for way in ways)
    assert "oprima 2" in text
    assert "AYUDA" in text
    assert not {"435748", "838255", "678678", "HOME"} & set(text.split())


def test_figures_are_read_from_a_table_with_what_stands_around_it() -> None:
    """A head, rows without the rule, and sentences."""
    block = "\nTaken in November.\n\n| kind | found | 95 % |\n|:--|--:|---|\n| all | 0.97 | 0.95 to 0.98 |\n"
    rows = (("kind", "found", "95 %"), ("all", "0.97", "0.95 to 0.98"))
    assert figures(block) == Figures(("Taken in November.",), rows)
    assert figures("\n") == Figures((), ())


def test_writing_the_document_anew_keeps_the_figures(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever measured last is not overwritten by a change of words."""
    docs = tmp_path_factory.mktemp("docs")
    monkeypatch.setattr(module, "DOCS", docs)
    table = "<!-- figures -->\n| kind | found |\n|---|---|\n| all | 0.97 |\n<!-- /figures -->"
    (docs / "crisis-protocol.md").write_text(f"# Older words\n\n{table}\n", encoding="utf-8")
    module.main()
    written = (docs / "crisis-protocol.md").read_text(encoding="utf-8")
    assert table in written
    assert "Older words" not in written
    assert protocol("en").figures.rows[1] == ("all", "0.97")
    assert (docs / "crisis-protocol.es.md").exists()
