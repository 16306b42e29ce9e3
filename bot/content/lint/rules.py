"""Word rules: loads the files of `lint/<locale>/` and turns their phrases into patterns."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from bot.content.lint.phrases import any_of, phrase
from bot.content.tables import FOLDER, read

type Severity = Literal["error", "warn"]

_TERMS = "terms.toml"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words to avoid, and why. `bad` lines are found by this rule; in `good` lines no rule finds anything.

    A `house` rule is about how this clinic speaks, not about what hurts: it holds for what we ship alone.
    """

    id: str
    severity: Severity
    house: bool
    avoid: re.Pattern[str]
    spare: re.Pattern[str]
    instead: str
    why: str
    bad: tuple[str, ...]
    good: tuple[str, ...]

    def find(self, line: str) -> tuple[int, int] | None:
        """Return where in a line without accents the first words to avoid stand, unless they are spared."""
        avoided = [found.span() for found in self.avoid.finditer(line)]
        spared = [found.span() for found in self.spare.finditer(line)] if avoided else []
        return next((one for one in avoided if not any(start < one[1] and one[0] < end for start, end in spared)), None)


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The rules of one language, and the proper names they look over."""

    rules: tuple[Rule, ...]
    names: re.Pattern[str]


@cache
def rule_set(locale: str) -> RuleSet:
    """Return the rules for `locale`.

    Raises:
        FileNotFoundError: there are no rules for this language.
        KeyError: a phrase asks for a term that is not there.
        re.PatternError: a phrase is not a regular expression.

    """
    shared = read(f"lint/{locale}/{_TERMS}")
    return RuleSet(
        rules=tuple(_rules(locale, shared["terms"])),
        names=any_of(phrase(name, {}) for name in shared["names"]),
    )


def _rules(locale: str, terms: Mapping[str, str]) -> Iterator[Rule]:
    for path in sorted((FOLDER / "lint" / locale).glob("*.toml")):
        if path.name != _TERMS:
            for rule_id, row in read(f"lint/{locale}/{path.name}").items():
                yield _rule(rule_id, row, terms)


def _rule(rule_id: str, row: Mapping[str, Any], terms: Mapping[str, str]) -> Rule:

    def phrases(key: str) -> list[str]:
        return [phrase(written, terms) for written in _lines(row, key)]

    return Rule(
        id=rule_id,
        severity=row.get("severity", "error"),
        house=row.get("house", False),
        avoid=any_of(phrases("avoid"), phrases("opens")),
        spare=any_of(phrases("spare")),
        instead=row["instead"],
        why=row["why"],
        bad=_lines(row, "bad"),
        good=_lines(row, "good"),
    )


def _lines(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in row.get(key, "").splitlines() if line.strip())
