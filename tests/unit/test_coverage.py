"""The page of rows and tests is what the tests say, and no row is made up."""

import re

from tests.coverage import ELSEWHERE, PAGE, ROWS, held, page


def test_the_page_is_what_the_tests_say() -> None:
    """`python tests/coverage.py` was run after the last change of a name or a docstring."""
    assert PAGE.read_text() == page()


def test_every_row_is_there_in_a_few_words() -> None:
    """The ids run without a gap from A01 to G05, each in at most ten words."""
    last = {"A": 24, "B": 16, "C": 18, "D": 12, "E": 10, "F": 12, "G": 5}

    assert list(ROWS) == [f"{letter}{n:02}" for letter, count in last.items() for n in range(1, count + 1)]
    assert [row for row, words in ROWS.items() if len(words.split()) > 10] == []


def test_no_row_is_invented() -> None:
    """What a test or a story names is a row of the documents."""
    assert set(held()) <= set(ROWS)


def test_what_is_not_the_conversations_is_held_by_no_test() -> None:
    """A reason that a test has overtaken goes; each reason belongs to a row."""
    assert set(ELSEWHERE) <= set(ROWS)
    assert set(ELSEWHERE) & set(held()) == set()


def test_stories_and_every_kind_of_test_are_read() -> None:
    """By the name, by the docstring, in whatever folder, and by the title of a story."""
    found = held()

    assert "A07 used again, told more, and a person" in found["A07"]["tests/conversations/test_paths.yml"]
    assert {"rasa", "unit", "web", "browser"} <= {re.split("/", file)[1] for files in found.values() for file in files}


def test_the_page_counts_every_row_once() -> None:
    """Held, not yet and not the conversation's are all there are."""
    counts = [int(n) for n in re.findall(r"(\d+) (?:rows|are)", page())]

    assert counts[0] == sum(counts[1:]) == len(ROWS)
