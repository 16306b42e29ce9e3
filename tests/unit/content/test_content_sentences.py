"""The edge's sentences and the pages' strings: complete, at parity, and filled in exactly."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content import LOCALES, sentence, strings
from bot.content.tables import FOLDER, placeholders, read_flat
from bot.profile import LOGISTICS
from bot.risk import Kind
from handoff.domain.asked import FIELDS
from handoff.domain.queue import CloseReason

ROOT = Path(__file__).parents[3]
PAIRS = sorted(
    path.name.removesuffix(".en.toml")
    for path in FOLDER.glob("*.en.toml")
    if not path.name.startswith(("cards.", "ways."))
)


@pytest.mark.parametrize("name", PAIRS)
def test_both_languages_have_the_same_keys_and_placeholders(name: str) -> None:
    """What can be said in one language can be said in the other, from the same values (seeds C17)."""
    english, spanish = read_flat(f"{name}.en.toml"), read_flat(f"{name}.es.toml")
    assert english.keys() == spanish.keys()
    for key, text in english.items():
        assert placeholders(text) == placeholders(spanish[key]), key


def test_every_error_of_the_protocol_has_its_sentence() -> None:
    """The codes of docs/protocol.md and the `error_` sentences are the same set (seeds A13)."""
    section = (ROOT / "docs" / "protocol.md").read_text(encoding="utf-8").split("## Errors")[1].split("\n## ")[0]
    codes = set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE))
    said = {key.removeprefix("error_") for key in read_flat("edge.en.toml") if key.startswith("error_")}
    assert codes == said


@pytest.mark.parametrize("locale", LOCALES)
def test_every_reason_and_ending_has_its_sentence(locale: str) -> None:
    """Each kind of risk, each way a talk ends and each line of a record has words."""
    labels = strings("labels", locale)
    assert all(sentence(f"reason_risk_{kind.value}", locale) for kind in Kind)
    assert all(sentence(f"ended_{reason}", locale) and labels[f"close_{reason}"] for reason in CloseReason)
    assert all(labels[field] for field in FIELDS)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_first_hello_is_honest_and_asks_nothing(locale: str) -> None:
    """Three bubbles say: automated, people behind it, no judgment, skip, stop, who can read it; and ask nothing.

    (seeds A01, A02, B10)
    """
    hello, choice, privacy = (sentence(f"greet_{part}", locale) for part in ("hello", "choice", "privacy"))
    assert "?" not in hello + choice + privacy
    expected = {
        "en": (("automated", "people"), ("judge", "Skip", "stop", "person"), ("minutes", "can read", "danger")),
        "es": (("automático", "personas"), ("juzgar", "saltar", "parar", "persona"), ("minutos", "leer", "peligro")),
    }[locale]
    for bubble, parts in zip((hello, choice, privacy), expected, strict=True):
        assert all(part in bubble for part in parts)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_first_hello_of_logistics_offers_no_ear(locale: str) -> None:
    """Where the law leaves a program no more: what it helps with, how many questions, a person for all else.

    (seeds A01, A09, D02)
    """
    choice, privacy = (sentence(f"greet_{part}_logistics", locale) for part in ("choice", "privacy"))
    expected = {
        "en": (("the clinic", "reach you", "Skip", "stop", "person"), ("four", "can read", "danger")),
        "es": (("la clínica", "comunicarnos", "saltar", "parar", "persona"), ("cuatro", "leer", "peligro")),
    }[locale]
    for bubble, parts in zip((choice, privacy), expected, strict=True):
        assert all(part in bubble for part in parts)
    assert not re.search(r"\?|listen|judge|escuch|juzgar", choice + privacy)
    assert len(LOGISTICS) == 4


def test_values_are_filled_in_as_they_are() -> None:
    """A value is text, even where it looks like a placeholder itself."""
    said = sentence("person_joined", "en", name="{role}", role="nurse {0}")
    assert "{role} from our team" in said
    assert "nurse {0}" in said


@pytest.mark.parametrize("values", [{}, {"position": 2, "more": 1}, {"place": 2}])
def test_missing_or_surplus_values_are_an_error(values: dict[str, int]) -> None:
    """A sentence is said with exactly its values, or not at all; the error names both."""
    with pytest.raises(TypeError, match=r"sentence 'in_line' takes \['position'\], was given"):
        sentence("in_line", "en", **values)


@pytest.mark.parametrize(("key", "locale"), [("no_such", "en"), ("in_line_next", "fr")])
def test_an_unknown_sentence_is_an_error(key: str, locale: str) -> None:
    """A key or a language that does not exist is named in the error."""
    with pytest.raises(KeyError, match=key):
        sentence(key, locale)


@pytest.mark.parametrize(("surface", "locale"), [("cards", "en"), ("../edge", "en"), ("widget", "fr")])
def test_an_unknown_surface_is_an_error(surface: str, locale: str) -> None:
    """Only the pages and the labels are handed out, in languages that exist."""
    with pytest.raises(KeyError):
        strings(surface, locale)


def test_strings_cannot_be_changed_by_who_gets_them() -> None:
    """Every caller gets a copy of its own."""
    strings("labels", "en")["send"] = "changed"
    assert strings("labels", "en")["send"] != "changed"


def test_the_edge_does_not_load_the_lint() -> None:
    """Importing the words loads neither the lint nor its reading-level tables: the edge starts fast."""
    program = "import bot.content, sys; print([m for m in sys.modules if 'lint' in m or 'textstat' in m])"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
