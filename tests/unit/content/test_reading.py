"""How easy all that ships is to read, taken together. Each line alone is held by the lint (test_lint_shipped.py)."""

from statistics import mean

import pytest

from bot.content import LOCALES
from bot.content.lint import measures
from bot.content.lint.check import MIN_EASE
from bot.content.lint.shipped import Line, lines

LINES = list(lines())
WHOLE_GRADE = 4.0
"""AHRQ and low-literacy guides ask for the fifth grade and below; single lines may go up to six."""
SENTENCE_MEAN = 12
SPOKEN = ("domain/", "edge.", "cards.")
"""What the assistant and the service say in a talk."""


def of(locale: str, *, spoken: bool) -> list[Line]:
    """Return the lines of one language, all of them or what is said in a talk."""
    return [line for line in LINES if line.locale == locale and (not spoken or line.where.startswith(SPOKEN))]


@pytest.mark.parametrize("spoken", [False, True], ids=["all", "spoken"])
def test_E03_english_reads_at_fourth_grade_as_a_whole(spoken: bool) -> None:
    """Flesch-Kincaid 4 or less over everything, and over what is said in a talk (seeds C17, E03)."""
    texts = [line.text for line in of("en", spoken=spoken)]
    assert measures.grade(measures.together(texts)) <= WHOLE_GRADE


@pytest.mark.parametrize("spoken", [False, True], ids=["all", "spoken"])
def test_E03_spanish_reads_easily_as_a_whole(spoken: bool) -> None:
    """Fernández-Huerta 70 or more, which is sixth grade (seeds C17, E03)."""
    texts = [line.text for line in of("es", spoken=spoken)]
    assert measures.ease(measures.together(texts)) >= MIN_EASE


@pytest.mark.parametrize("locale", LOCALES)
def test_E05_sentences_are_short_on_the_whole(locale: str) -> None:
    """Twelve words a sentence at most, taken over what is said in a talk (seeds E05)."""
    plain = [measures.plain(line.text) for line in of(locale, spoken=True)]
    assert mean(len(measures.words(one)) for text in plain for one in measures.sentences(text)) <= SENTENCE_MEAN
