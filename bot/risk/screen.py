"""The screen: reads a message, asks every cue that could be there, weighs them by grammar, and takes the gravest.

What the learned layer makes of the same words then raises the tier, or softens one the cues were alone with.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.risk import (
    learned,
    lexicon_beside,
    lexicon_cup,
    lexicon_desk,
    lexicon_dia,
    lexicon_dia_animo,
    lexicon_en,
    lexicon_es,
    lexicon_everyday,
    lexicon_household,
    lexicon_idioms,
    lexicon_manner,
    lexicon_ordinary,
    lexicon_plainday,
    lexicon_play,
    lexicon_retold,
    lexicon_things,
    lexicon_time,
    lexicon_told,
    lexicon_tramite,
)
from bot.risk.bits import bits
from bot.risk.cues import RULES
from bot.risk.index import Index
from bot.risk.loading import for_good
from bot.risk.model import CLEAR, FAILED, Kind, Screening, Tier, Weighed
from bot.risk.neutral import neutral
from bot.risk.normalise import Reader
from bot.risk.of_an_animal import of_an_animal
from bot.risk.own_weapon import on_oneself
from bot.risk.page import Page, sentences
from bot.risk.pattern import Compiler
from bot.risk.scope import DENIED, DENIED_BUT, Hit, Scope
from bot.risk.striking import (
    only_strikes,
    strikes_a_blow,
    strikes_a_quote,
    strikes_old_harm,
    strikes_the_past,
    tells_of_hurting,
)
from bot.risk.weights import weights

if TYPE_CHECKING:
    from bot.risk.learned import Weighing
    from bot.risk.normalise import Words
    from bot.risk.pattern import Pattern
    from bot.risk.rule import Rule

    Found = dict[tuple[int, int, int], Rule]
    """Where cues were found: by order, first word and the word after the last."""

#: Signs of distress on two themes, one of them among these, call for a gentle check rather than for silence.
_DARK = frozenset({"hopeless", "worthless", "end", "burden", "death", "act"})
#: Whoever comes for pills or a bottle is often ashamed of them. That alone is no thought of dying.
_OF_USING = frozenset({"ashamed", "pills_near"})
_THEMES_TOGETHER = 2
_OF_GRIEF = frozenset({"exhausted", "death", "means"})
_FUNERAL = frozenset({"funeral", "panteon", "cemetery", "grave"})
_ONE_S_OWN = frozenset({"my", "mi", "own", "mio"})


_GLUED_STOP = re.compile(r"[.!]+")

_OVER = ":past"
"""How the name of a cue ends that is told of another time."""


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
                **lexicon_things.LEXICON,
                **lexicon_play.LEXICON,
                **lexicon_manner.LEXICON,
                **lexicon_retold.LEXICON,
                **lexicon_cup.LEXICON,
                **lexicon_beside.LEXICON,
                **lexicon_ordinary.LEXICON,
                **lexicon_dia.LEXICON,
                **lexicon_dia_animo.LEXICON,
                **lexicon_desk.LEXICON,
                **lexicon_tramite.LEXICON,
                **lexicon_told.LEXICON,
                **lexicon_household.LEXICON,
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
        if learned.SOFTER in found.rules:
            found = min((found, *self._sentence_by_sentence(look)), key=lambda reading: reading.tier)
        return found.at(Weighed(len(look.words.tokens), look.weighing.risk))

    def _sentence_by_sentence(self, look: Look) -> list[Screening]:
        """What each of several sentences is alone: "I want to die." is none the less said for what follows it."""
        starts = _sentence_starts(look.words, look.text)
        if len(starts) == 1:
            return []
        pieces = zip(starts, [*starts[1:], len(look.text)], strict=True)
        return [
            replace(found, spans=tuple((a + start, b + start) for a, b in found.spans))
            for start, end in pieces
            if (found := self._alone(look.text[start:end])).tier < Tier.T3
        ]

    def _alone(self, sentence: str) -> Screening:
        """What one sentence is; it is not cut up again, so that no text can be read without end."""
        look = self.look(sentence)
        return learned.together(look.rules, look.weighing, look.words)

    def look(self, text: str) -> Look:
        """Return what each layer makes of `text`."""
        words = self.read(text)
        rules = self.by_rules(words)
        return Look(text, words, rules, learned.weigh(neutral(words), rules))

    def by_rules(self, words: Words) -> Screening:
        """Return what the cues alone say of a text with these words."""
        candidates = self._index.candidates(sentences(words.tokens, words.hard, words.run_on))
        if not candidates:  # most messages end here
            return CLEAR
        page = Page(words.tokens, words.hard, words.soft, words.run_on, self._concepts, self._negators, self._kin)
        found: Found = {}
        for number in candidates:
            order, rule, pattern = self._asks[number]
            for start, end in page.find(pattern):
                found[order, start, end] = rule
        if all(rule.tier is Tier.T4 for rule in found.values()) and len({rule.signal for rule in found.values()}) <= 1:
            return CLEAR
        scope = Scope(page, words)
        hits = _heard(found, scope)
        return on_oneself(_answer(hits, scope, words), hits, words.tokens) if hits else CLEAR


def _sentence_starts(words: Words, text: str) -> list[int]:
    """Where the sentences of `text` begin. Words glued by a stop, "ok.bye", share a span: they are cut at the stop."""
    starts = {words.spans[0][0]}
    for at in bits(words.hard & ((1 << len(words.tokens)) - 1) & ~1):
        start, end = words.spans[at]
        if words.spans[at - 1] == (start, end):
            starts.update(stop.end() for stop in _GLUED_STOP.finditer(text, start, end) if start < stop.end() < end)
        else:
            starts.add(start)
    return sorted(starts)


def _heard(found: Found, scope: Scope) -> list[Hit]:
    """Every cue that still says something after scope, gravest first.

    Beside what is grave a mere sign of distress (a cue of T4) adds nothing, unless it may be one of mourning.
    """
    hits = _judged({place: rule for place, rule in found.items() if rule.tier is not Tier.T4}, scope)
    if scope.mourns() or not any(hit.tier <= Tier.T2 for _, hit in hits):
        hits += _judged({place: rule for place, rule in found.items() if rule.tier is Tier.T4}, scope)
    # What stands goes before what was denied or is over: "I'm not suicidal, my husband hits me" is about him.
    hits.sort(key=lambda item: (item[1].tier, _gone(item[1]), item[0]))
    return [hit for _, hit in hits]


def _gone(hit: Hit) -> bool:
    """Whether a cue was denied, or is over and leaves no more than a hard time."""
    return hit.name.endswith(DENIED) or (hit.kind is Kind.DISTRESS and hit.name.endswith(":past"))


def _judged(found: Found, scope: Scope) -> list[tuple[int, Hit]]:
    judged = ((order, scope.judge(rule, start, end)) for (order, start, end), rule in found.items())
    return [(order, hit) for order, hit in judged if hit and (hit.tier is not Tier.T4 or hit.rule.signal)]


def _of_no_wish(hits: list[Hit], themes: set[str], tokens: list[str]) -> bool:
    """Whether signs of two themes tell of no wish to die: shame at pills, sleepless grief, or whether stopping kills.

    "Since the funeral I sleep badly" is grief, unless the funeral is one's own; whoever asks whether they can die of
    stopping asks for their life.
    """
    signs = [hit for hit in hits if hit.rule.signal]
    if {hit.rule.name for hit in signs} == _OF_USING:
        return True
    if themes <= {"death", "means"} and any(hit.kind is Kind.WITHDRAWAL and hit.tier <= Tier.T3 for hit in hits):
        return True
    deaths = [hit for hit in signs if hit.rule.signal == "death"]
    buried = all(tokens[hit.end - 1] in _FUNERAL and tokens[max(hit.start - 1, 0)] not in _ONE_S_OWN for hit in deaths)
    return themes <= _OF_GRIEF and bool(deaths) and buried and _only_cups(signs, tokens)


def _only_cups(signs: list[Hit], tokens: list[str]) -> bool:
    """Whether what is named beside grief is no more than a bottle."""
    return all(tokens[hit.end - 1] == "bottle" for hit in signs if hit.rule.signal == "means")


def _answer(hits: list[Hit], scope: Scope, words: Words) -> Screening:
    first = hits[0]
    tier, kind, names = first.tier, first.kind, []
    if tier in (Tier.T3, Tier.T4):
        themes = {hit.rule.signal for hit in hits if hit.rule.signal and hit.name == hit.rule.name}
        if any(hit.name.endswith(DENIED_BUT) for hit in hits):
            themes.add("death")
        dark = len(themes) >= _THEMES_TOGETHER and themes & _DARK
        if dark and not _of_no_wish(hits, themes, words.tokens):
            tier, kind = Tier.T2, Kind.SUICIDE_PASSIVE
            names.append("themes_together")
    if "themes_together" not in names:
        hits = [hit for hit in hits if hit.tier is not Tier.T4]
    if not hits:
        return CLEAR
    names.extend(dict.fromkeys(hit.name for hit in hits))
    places = {(words.spans[hit.start][0], words.spans[hit.end - 1][1]) for hit in hits}
    return Screening(tier, kind, tuple(names), tuple(sorted(places)), first.rule.language, whose=scope.whose(first))


with for_good():
    SCREENER = Screener(RULES)
    weights()  # now, and not while the first person waits


def screen(text: object) -> Screening:
    """Return how urgent `text` is, of what kind, and why. Never raises.

    None, blank text, an order to strike out words of danger, and an old animal are clear (T4). Anything else that is
    not text, and any failure inside, is a T2 of kind distress with the rule "screen_failed": somebody should look.
    """
    if text is None:
        return CLEAR
    if not isinstance(text, str):
        return FAILED
    try:
        found = SCREENER.screen(text)
        return found if found.tier is Tier.T4 else _as_an_order(found, text)
    except Exception:  # noqa: BLE001 - whatever breaks in here, a person in danger must not be lost to it
        return FAILED


def _as_an_order(found: Screening, text: str) -> Screening:
    """Return what is left of `found` where the text only orders what the chat keeps: what it quotes was heard before.

    What another did stays a matter of being hurt, and is asked about gently.
    """
    quoted = strikes_the_past(text) or (found.tier is not Tier.T0 and (only_strikes(text) or strikes_old_harm(text)))
    unnamed = found.rules == (learned.RAISED,) and (of_an_animal(text) or strikes_a_quote(text))
    over = all(rule.endswith(_OVER) for rule in found.rules) and strikes_a_quote(text)
    if quoted and tells_of_hurting(text):
        return replace(found, tier=Tier.T3, kind=Kind.DISTRESS)
    if quoted or unnamed or over:
        return replace(CLEAR, weighed=found.weighed)
    if strikes_a_blow(text):
        return replace(found, tier=max(found.tier, Tier.T2), kind=Kind.ABUSE_DANGER)
    return found
