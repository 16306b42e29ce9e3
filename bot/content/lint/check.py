"""Checks one line: words to avoid, shape (length, one question), reading level, and how it sounds as a whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.content.lint import measures
from bot.content.lint.judge import INSTEAD, excused, hear
from bot.content.lint.phrases import fold
from bot.content.lint.rules import Severity, rule_set

type Exempt = Literal["instrument"]
"""`instrument`: an item of a validated questionnaire. Its words are fixed and locked by a digest, so no rule holds."""

READ_LETTERS = 4000
"""Words are looked for in as many letters: no line of ours is a tenth as long, and its length is found anyway."""
SENTENCE_WORDS = 20
CRISIS_SENTENCE_WORDS = 15
BUBBLE_WORDS = 40
BUBBLE_SENTENCES = 4
HOUSE_BUBBLE_SENTENCES = 3
"""Our own bubbles are held to the aim, other lines to where it stops being readable."""
READ_FROM_WORDS = 12
"""Reading formulas say little about shorter lines: those are judged by their words."""
MAX_GRADE = 6.0
MIN_EASE = 70.0
SHORT_FROM_WORDS = 6
MAX_SHORT_GRADE = 13.0
MIN_SHORT_EASE = 25.0
"""From six words on, a formula that is this far off is right all the same: nearly every word is a long one."""
HEARD_FROM = {"en": 0.88, "es": 1.22}
"""Log odds from which the judge finds a line in which no rule found anything. So it finds 3 % of the good lines of our
corpus, close to the bad ones on purpose, by what other voices taught (`bot.training.train_judge count`)."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a line: the rule, how bad it is, what was found, and what to say instead."""

    rule: str
    severity: Severity
    found: str
    instead: str


def check(
    text: str, locale: str, *, crisis: bool = False, house: bool = False, exempt: Exempt | None = None
) -> list[Finding]:
    """Return what is wrong with a line people can see.

    `crisis` asks for shorter sentences and no exclamation mark, `house` for our own style too; `exempt` says what frees
    a line from every rule.
    """
    if exempt:
        return []
    found = by_rules(text, locale, crisis=crisis, house=house)
    return found or list(_by_ear(text, locale))


def by_rules(text: str, locale: str, *, crisis: bool = False, house: bool = False) -> list[Finding]:
    """Return what the rules find in a line; the judge is asked only where they find nothing."""
    line = measures.plain(text)
    start = line[:READ_LETTERS]
    return [*_words(start, locale, house=house), *_shape(line, crisis=crisis, house=house), *_reading(start, locale)]


def _by_ear(text: str, locale: str) -> Iterator[Finding]:
    heard = hear(measures.plain(text)[:READ_LETTERS], locale)
    if heard.odds >= HEARD_FROM[locale] and text not in excused():
        yield _error(f"sounds_{heard.group}", f"log odds {heard.odds:.1f}", INSTEAD[heard.group])


def _words(line: str, locale: str, *, house: bool) -> Iterator[Finding]:
    rules = rule_set(locale)
    bare = rules.names.sub(lambda name: "_" * len(name.group()), fold(line))
    for rule in rules.rules:
        if (house or not rule.house) and (found := rule.find(bare)):
            yield Finding(rule.id, rule.severity, line[slice(*found)], rule.instead)


def _shape(line: str, *, crisis: bool, house: bool) -> Iterator[Finding]:
    limit = CRISIS_SENTENCE_WORDS if crisis else SENTENCE_WORDS
    sentences = measures.sentences(line)
    longest = max((len(measures.words(s)) for s in sentences), default=0)
    if longest > limit:
        yield _error("sentence_length", f"{longest} words", f"at most {limit} words a sentence")
    if (count := len(measures.words(line))) > BUBBLE_WORDS:
        yield _error("bubble_length", f"{count} words", f"at most {BUBBLE_WORDS} words a bubble")
    if len(sentences) > (most := HOUSE_BUBBLE_SENTENCES if house else BUBBLE_SENTENCES):
        yield _error("bubble_sentences", f"{len(sentences)} sentences", f"at most {most} a bubble")
    if (asked := measures.questions(line)) > 1:
        yield _error("one_question", f"{asked} questions", "one question a turn")
    if (loud := line.count("!")) > (0 if crisis else 1):
        yield _error("exclamation", f"{loud} exclamation marks", "a calm full stop")
    if shouted := measures.capitals(line):
        yield _error("capitals", shouted[0], "small letters")
    if measures.has_emoji(line):
        yield _error("emoji", "a pictogram", "words")


def _reading(line: str, locale: str) -> Iterator[Finding]:
    count = len(measures.words(line))
    if count < SHORT_FROM_WORDS:
        return
    long = count >= READ_FROM_WORDS
    if locale == "es":
        if (ease := measures.ease(line)) < (least := MIN_EASE if long else MIN_SHORT_EASE):
            yield _error("reading_level", f"ease {ease:.1f}", f"Fernández-Huerta {least:.0f} or more")
    elif (grade := measures.grade(line)) > (most := MAX_GRADE if long else MAX_SHORT_GRADE):
        yield _error("reading_level", f"grade {grade:.2f}", f"Flesch-Kincaid {most:.0f} or less")


def _error(rule: str, found: str, instead: str) -> Finding:
    return Finding(rule, "error", found, instead)
