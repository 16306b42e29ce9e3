"""Word rules: loads `rules.<locale>.toml` and turns its phrases into patterns."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from bot.content.tables import read

type Severity = Literal["error", "warn"]

_LOOKBEHIND = re.compile(r"\(\?<[!=][^)]*\)")
_SENTENCE_START = r"(?:^|[.!?:;¿¡] *)"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words to avoid, and why. `bad` lines are found by this rule; in `good` lines no rule finds an error."""

    id: str
    severity: Severity
    pattern: re.Pattern[str]
    instead: str
    why: str
    bad: tuple[str, ...]
    good: tuple[str, ...]


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
        re.PatternError: a phrase is not a regular expression.

    """
    table = dict(read(f"lint/rules.{locale}.toml"))
    names = table.pop("except")["names"]
    return RuleSet(
        rules=tuple(_rule(rule_id, row) for rule_id, row in table.items()),
        names=re.compile("|".join(map(re.escape, names)), re.IGNORECASE),
    )


def _rule(rule_id: str, row: Mapping[str, Any]) -> Rule:
    phrases = [_phrase(p) for p in row.get("avoid", ())]
    openings = [_SENTENCE_START + _phrase(p) for p in row.get("opens", ())]
    return Rule(
        id=rule_id,
        severity=row.get("severity", "error"),
        pattern=_any_of([*phrases, *openings]),
        instead=row["instead"],
        why=row["why"],
        bad=row["bad"],
        good=row["good"],
    )


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for p in patterns), re.IGNORECASE)


def _phrase(phrase: str) -> str:
    """A space also matches a hyphen, and any number of them, except in a look-behind, which has to have one width."""
    pieces: list[str] = []
    end = 0
    for found in _LOOKBEHIND.finditer(phrase):
        pieces += [_spaces(phrase[end : found.start()]), found.group().replace(" ", "[ -]")]
        end = found.end()
    pieces.append(_spaces(phrase[end:]))
    return rf"(?<!\w)(?:{''.join(pieces)})(?!\w)"


def _spaces(piece: str) -> str:
    return re.sub(r" (\??)", lambda found: "[ -]" + (found[1] or "+"), piece)
