"""The lint over everything that ships, and its command line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.content.lint.__main__ import check_shipped, main
from bot.content.lint.shipped import Line, domain_lines, lines

ROOT = Path(__file__).parents[3]


def test_nothing_that_ships_has_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """Every card, sentence, label, page string, response and button title passes, in both languages.

    (seeds A13, A20, A21, A24, C03, E03, F09)
    """
    code = check_shipped()
    assert code == 0, capsys.readouterr().out


def test_what_ships_is_all_looked_at() -> None:
    """Each file of words in each language is among the lines, and what is never shown is not (seeds A13, F09)."""
    files = {line.where.split(" ")[0] for line in lines()}
    shown = {p.name for locale in ("en", "es") for p in (ROOT / "bot" / "content").glob(f"*.{locale}.toml")}
    assert shown <= files
    assert not any("988.call" in line.text for line in lines())


def test_cards_and_crisis_numbers_are_held_to_crisis_length() -> None:
    """Whatever stands on a card or names 911 or 988 is read in an emergency."""
    assert Line("cards.en.toml heavy.title", "en", "Hello").crisis
    assert Line("edge.en.toml closed", "en", "Call 988.").crisis
    assert not Line("edge.en.toml hello", "en", "Hello").crisis


def test_responses_and_button_titles_of_a_domain_are_lines() -> None:
    """Each variant counts in the language its condition names, or else in the one it looks like."""
    domain = {
        "responses": {
            "utter_one": [
                {"text": "Sí.", "condition": [{"type": "slot", "name": "locale", "value": "en"}]},
                {"text": "¿Seguimos?", "buttons": [{"title": "Ahora no", "payload": "/deny"}]},
                {"custom": {"effect": "handoff.request"}},
            ]
        }
    }
    found = [(line.where, line.locale, line.text) for line in domain_lines(domain, "domain/one.yml")]
    assert found == [
        ("domain/one.yml utter_one[0]", "en", "Sí."),
        ("domain/one.yml utter_one[1]", "es", "¿Seguimos?"),
        ("domain/one.yml utter_one[1]", "es", "Ahora no"),
    ]


def test_the_shell_contract() -> None:
    """One line of speech a line in, one line of JSON each out, in order, whatever the line is."""
    speech = "You must stop drinking.\nYou can stop any time.\n\nCálmese, no es nada.\n".encode() + b"\xff\xfe\n"
    run = subprocess.run(
        [sys.executable, "-m", "bot.content.lint", "-"], input=speech, cwd=ROOT, capture_output=True, check=True
    )
    answers = [json.loads(line) for line in run.stdout.splitlines()]
    assert {"rule": "order", "severity": "error"} in answers[0]["findings"]
    assert answers[1] == answers[2] == {"findings": []}
    assert {"rule": "soothe", "severity": "error"} in answers[3]["findings"]
    assert len(answers) == 5


def test_each_line_in_is_one_line_out_whatever_it_holds() -> None:
    """Line ends of other systems, separators of pages, none at the end, or a line as long as a book."""
    speech = ["Hello.\r", "a\rb", "c\x85d\u2028e", "You must stop. " * 20_000, "Cálmese."]
    run = subprocess.run(
        [sys.executable, "-m", "bot.content.lint", "-"],
        input="\n".join(speech).encode(),
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    answers = [json.loads(line)["findings"] for line in run.stdout.splitlines()]
    assert [bool(findings) for findings in answers] == [False, False, False, True, True]


def test_an_unknown_argument_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """It ends with 2 and says how it is called."""
    assert main(["--what"]) == 2
    assert "usage" in capsys.readouterr().err
