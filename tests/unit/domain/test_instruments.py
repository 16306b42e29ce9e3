"""What answers come to: published sums and cut-offs, and nothing where something is missing."""

from itertools import product

import pytest

from handoff.domain.instruments import PHQ4_PAIRS, Score, phq4, taps1

PHQ4 = [item for pair in PHQ4_PAIRS.values() for item in pair]
TAPS1 = ["taps1_tobacco", "taps1_alcohol", "taps1_prescription", "taps1_drugs"]


def test_every_phq4_there_is_adds_up() -> None:
    """All 256: two pairs of 0 to 6 with a cut-off at 3, and a total of 0 to 12 in its published range."""
    for answers in product(range(4), repeat=4):
        anxiety, depression, total = phq4(dict(zip(PHQ4, answers, strict=True)))
        assert anxiety == Score("phq4_anxiety", sum(answers[:2]), 6, reached=sum(answers[:2]) >= 3)
        assert depression == Score("phq4_depression", sum(answers[2:]), 6, reached=sum(answers[2:]) >= 3)
        assert (total.id, total.value, total.of, total.reached) == ("phq4_total", sum(answers), 12, None)


@pytest.mark.parametrize(
    ("total", "name"),
    [*((n, "none") for n in (0, 2)), *((n, "mild") for n in (3, 5)), *((n, "moderate") for n in (6, 8)),
     *((n, "severe") for n in (9, 12))],
)  # fmt: skip
def test_the_ranges_are_the_published_ones(total: int, name: str) -> None:
    """0 to 2, 3 to 5, 6 to 8, 9 to 12 (Kroenke et al. 2009), at both ends of each."""
    answers = [min(3, max(0, total - 3 * place)) for place in range(4)]
    assert phq4(dict(zip(PHQ4, answers, strict=True)))[-1].range == name


@pytest.mark.parametrize("missing", PHQ4)
def test_no_total_where_an_item_is_declined(missing: str) -> None:
    """Only the pair that is whole is left, whichever item it was."""
    scores = phq4(dict.fromkeys(PHQ4, 3) | {missing: None})
    whole = [name for name, items in PHQ4_PAIRS.items() if missing not in items]
    assert [score.id for score in scores] == whole


def test_nothing_answered_comes_to_nothing() -> None:
    """No zero is made up."""
    assert phq4({}) == []
    assert taps1(dict.fromkeys(TAPS1)) == []


@pytest.mark.parametrize("item", TAPS1)
@pytest.mark.parametrize("value", range(5))
def test_taps_flags_monthly_or_more_and_any_use(item: str, value: int) -> None:
    """At least monthly for tobacco and alcohol, any for the others; never the other way round (Gryczynski 2017)."""
    [score] = taps1({item: value})
    least = 2 if item in ("taps1_tobacco", "taps1_alcohol") else 1
    assert score == Score(item, value, 4, reached=value >= least)
