"""The screen: reads a message, asks every cue that could be there, weighs them by grammar, and takes the gravest.

What the learned layer makes of the same words then raises the tier, or softens one the cues were alone with.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.risk import learned, lexicon_en, lexicon_es, lexicon_everyday, lexicon_idioms, lexicon_plainday, lexicon_time
from bot.risk.cues import RULES
from bot.risk.index import Index
from bot.risk.model import CLEAR, FAILED, Kind, Screening, Tier, Weighed
from bot.risk.neutral import neutral
from bot.risk.normalise import Reader
from bot.risk.page import Page
from bot.risk.pattern import Compiler
from bot.risk.scope import DENIED, DENIED_BUT, Hit, Scope

if TYPE_CHECKING:
    from bot.risk.learned import Weighing
    from bot.risk.normalise import Words
    from bot.risk.pattern import Pattern
    from bot.risk.rule import Rule

#: Signs of distress on two themes, one of them among these, call for a gentle check rather than for silence.
_DARK = frozenset({"hopeless", "worthless", "end", "burden", "death", "act"})
#: Whoever comes for pills or a bottle is often ashamed of them. That alone is no thought of dying.
_OF_USING = frozenset({"ashamed", "pills_near"})
_THEMES_TOGETHER = 2


class Look(NamedTuple):
    """A text, its plain words, what the cues alone say of it, and what the learned layer weighs it at."""

    text: str
    words: Words
    rules: Screening
    weighing: Weighing


class Screener:
    """A compiled set of rules. Holds no state of the messages it reads."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        compiler = Compiler(
            {
                **lexicon_en.LEXICON,
                **lexicon_es.LEXICON,
                **lexicon_idioms.LEXICON,
                **lexicon_time.LEXICON,
                **lexicon_everyday.LEXICON,
                **lexicon_plainday.LEXICON,
            }
        )
        self._asks: list[tuple[int, Rule, Pattern]] = []
        for order, rule in enumerate(rules):
            self._asks.extend((order, rule, compiler.pattern(line)) for line in rule.patterns)
        self._concepts = compiler.concepts
        self._kin = compiler.concepts["KIN"].words | compiler.concepts["PARIENTE"].words
        self._negators = compiler.concepts["NEGATOR"].words
        self._index = Index([pattern.needs for _, _, pattern in self._asks])
        self._reader = Reader(compiler.vocabulary())

    def read(self, text: str) -> Words:
        """Return the plain words of `text`."""
        return self._reader.read(text)

    def screen(self, text: str) -> Screening:
        """Return how urgent `text` is, of what kind, and why."""
        look = self.look(text)
        found = learned.together(look.rules, look.weighing, look.words)
        weighed = Weighed(len(look.words.tokens), look.weighing.risk)
        return replace(found, weighed=weighed)

    def look(self, text: str) -> Look:
        """Return what each layer makes of `text`."""
        words = self.read(text)
        rules = self.by_rules(words)
        return Look(text, words, rules, learned.weigh(neutral(words), rules))

    def by_rules(self, words: Words) -> Screening:
        """Return what the cues alone say of a text with these words."""
        page = Page(words.tokens, words.hard, words.soft, words.run_on, self._concepts, self._negators, self._kin)
        hits = self._hits(page, words)
        if not hits:
            return CLEAR
        return _answer(hits, words.spans)

    def _hits(self, page: Page, words: Words) -> list[Hit]:
        """Every cue that still says something after scope, gravest first."""
        found: dict[tuple[int, int, int], Rule] = {}
        for number in self._index.candidates(page.sentences):
            order, rule, pattern = self._asks[number]
            for start, end in page.find(pattern):
                found[order, start, end] = rule
        if all(rule.tier is Tier.T4 for rule in found.values()) and len({rule.signal for rule in found.values()}) <= 1:
            return []
        scope = Scope(page, words)
        judged = ((order, scope.judge(rule, start, end)) for (order, start, end), rule in found.items())
        hits = [(hit.tier, order, hit) for order, hit in judged if hit and (hit.tier is not Tier.T4 or hit.rule.signal)]
        # What stands goes before what was denied: "I'm not suicidal, my husband hits me" is about him.
        hits.sort(key=lambda item: (item[0], item[2].name.endswith(DENIED), item[1]))
        return [hit for _, _, hit in hits]


def _answer(hits: list[Hit], spans: list[tuple[int, int]]) -> Screening:
    first = hits[0]
    tier, kind, names = first.tier, first.kind, []
    if tier in (Tier.T3, Tier.T4):
        themes = {hit.rule.signal for hit in hits if hit.rule.signal and hit.name == hit.rule.name}
        if any(hit.name.endswith(DENIED_BUT) for hit in hits):
            themes.add("death")
        of_using = {hit.rule.name for hit in hits if hit.rule.signal} == _OF_USING
        if len(themes) >= _THEMES_TOGETHER and themes & _DARK and not of_using:
            tier, kind = Tier.T2, Kind.SUICIDE_PASSIVE
            names.append("themes_together")
    if "themes_together" not in names:
        hits = [hit for hit in hits if hit.tier is not Tier.T4]
    if not hits:
        return CLEAR
    names.extend(dict.fromkeys(hit.name for hit in hits))
    places = {(spans[hit.start][0], spans[hit.end - 1][1]) for hit in hits}
    return Screening(tier, kind, tuple(names), tuple(sorted(places)), first.rule.language, whose=first.whose)


SCREENER = Screener(RULES)


def screen(text: object) -> Screening:
    """Return how urgent `text` is, of what kind, and why. Never raises.

    None and blank text are clear (T4). Anything else that is not text, and any failure inside, is a T2 of kind
    distress with the rule "screen_failed": somebody should look.
    """
    if text is None:
        return CLEAR
    if not isinstance(text, str):
        return FAILED
    try:
        return SCREENER.screen(text)
    except Exception:  # noqa: BLE001 - whatever breaks in here, a person in danger must not be lost to it
        return FAILED
