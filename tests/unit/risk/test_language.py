"""Which language a message is plainly in; somebody may be offered the other one by it, so precision comes first."""

import pytest

from bot.risk.language import written_in
from tests.unit.risk.lines_language import ENGLISH, NEITHER, SPANISH

PRECISION = 1.0
RECALL = 0.9
LINES = {"es": SPANISH, "en": ENGLISH, None: NEITHER}


@pytest.mark.parametrize("language", ["es", "en"])
def test_C17_nobody_is_taken_for_a_speaker_of_another_language(language: str) -> None:
    """No line of the other language, of both at once, of names, titles or courtesies; and nine of ten are heard."""
    heard = [truth for truth, lines in LINES.items() for line in lines if written_in(line) == language]
    right = heard.count(language)
    precision, recall = right / len(heard), right / len(LINES[language])
    print(f"{language}: precision {precision:.3f}, recall {recall:.3f} on {sum(map(len, LINES.values()))} lines")  # noqa: T201
    assert precision >= PRECISION
    assert recall >= RECALL


@pytest.mark.parametrize("text", ["", " ", "?", "¿", "1234", "\u200b", "ñ", "a" * 4_000])
def test_what_says_nothing_is_in_no_language(text: str) -> None:
    """Never a guess, and never an error."""
    assert written_in(text) is None


def test_capitals_accents_and_odd_apostrophes_do_not_matter() -> None:
    """People write as they write."""
    assert written_in("NO SÉ QUÉ HACER CON MI HIJO") == written_in("no se que hacer con mi hijo") == "es"
    assert written_in("I DON’T KNOW") == written_in("i don't know") == "en"
