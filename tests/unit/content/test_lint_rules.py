"""The word rules: each finds its own bad lines and leaves its own good lines alone."""

import pytest

from bot.content import LOCALES
from bot.content.lint import check
from bot.content.lint.rules import rule_set

BAD = [(locale, rule.id, line) for locale in LOCALES for rule in rule_set(locale).rules for line in rule.bad]
GOOD = [(locale, rule.id, line) for locale in LOCALES for rule in rule_set(locale).rules for line in rule.good]


@pytest.mark.parametrize(("locale", "rule", "line"), BAD)
def test_a_rule_finds_its_bad_lines(locale: str, rule: str, line: str) -> None:
    """Each line a rule calls bad is found by that rule."""
    assert rule in {finding.rule for finding in check(line, locale, house=True)}


@pytest.mark.parametrize(("locale", "rule", "line"), GOOD)
def test_no_rule_finds_anything_in_good_lines(locale: str, rule: str, line: str) -> None:
    """A line close to the bad ones, but right, is left alone by every rule."""
    assert check(line, locale) == [], rule


@pytest.mark.parametrize("locale", LOCALES)
def test_every_rule_says_what_to_say_instead_and_why(locale: str) -> None:
    """A finding without a better word would be a scolding."""
    for rule in rule_set(locale).rules:
        assert rule.instead
        assert rule.why
        assert rule.bad
        assert rule.good
        assert rule.severity in {"error", "warn"}


def test_both_languages_guard_the_same_ground() -> None:
    """Rules go by the same names in both languages, so that one is not laxer than the other (seeds C17)."""
    english, spanish = ({rule.id for rule in rule_set(locale).rules} for locale in LOCALES)
    assert english <= spanish
    assert spanish - english == {"usted"}


@pytest.mark.parametrize(
    "line",
    ["Alcoholics Anonymous meets here on Fridays.", "The National Institute on Drug Abuse wrote this."],
)
def test_proper_names_are_looked_over(line: str) -> None:
    """A name may hold a word we would not choose."""
    assert check(line, "en") == []


def test_a_curly_apostrophe_and_a_line_break_hide_nothing() -> None:
    """The same words are found however they are typed."""
    assert check("Don’t  worry.", "en") == check("Don't worry.", "en") != []
