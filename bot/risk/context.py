"""The screen with the talk as context: a sentence sent in pieces, and a few words that mean something after others.

Pure and deterministic: the same text after the same messages has the same answer, in any process. It raises; what a
message says alone is the least it is taken for, but for an overdose of one told to be dead: `bot.risk.mourned`.

    joined     "i want to" / "die": the newest text read on from the ones before it; counts where a cue lies across the
               break and makes it graver than the two as sentences of their own, and only between short messages
    cue        "got it here", "he's outside": after a flagged message, whole short messages of the cue tables
    answer     "no" while the safety question stands open: `bot.risk.safety_answer`
    in parts   "took some of my moms pills" … "like thirty of them": `bot.risk.told_in_parts`
    thoughts   "if I die" … "just thinking about it": `bot.risk.thoughts`
    door       "he uses fentanyl" … "he wont answer the door": `bot.risk.behind_the_door`
    drying out "quit drinking tuesday" … "the bugs are getting worse": `bot.risk.drying_out`
    another    "i want to die" … "its my sister who said it, not me": `bot.risk.another_meant`
    home       "my mom hits me" … "my mom is home": `bot.risk.home_again`
    weapon     "my husband wants to die" … "he has a gun": `bot.risk.own_weapon`
    means      "got the shotgun here" … "would she care if I was gone": `bot.risk.means_told`
    breath     "breathing funny" … "its slow with long gaps": `bot.risk.breath_in_talk`

It is done only for short messages (a page is no piece and no cue) that are no emergency by themselves. Measured on one
core: 30 microseconds where it is not done, as for the screen alone; 0.1 to 0.3 milliseconds with a talk before it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from bot.risk import context_cues_en, context_cues_es, context_cues_others_en
from bot.risk.another_meant import another_meant
from bot.risk.bare import bare
from bot.risk.behind_the_door import overdose_behind_a_door
from bot.risk.breath_in_talk import breath_told_on
from bot.risk.context_cue import ABUSE
from bot.risk.drying_out import stopping_told_on, withdrawal_told_on
from bot.risk.home_again import home_again
from bot.risk.means_told import wished_beside_means
from bot.risk.model import FAILED, Kind, Screening, Tier
from bot.risk.mourned import mourned
from bot.risk.own_weapon import means_of_another
from bot.risk.safety_answer import answer_to, tier_of
from bot.risk.screen import screen
from bot.risk.striking import beside_an_order
from bot.risk.thoughts import thoughts_told
from bot.risk.told_in_parts import told_in_parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.risk.safety_answer import Asked

CUES = (*context_cues_en.CUES, *context_cues_others_en.CUES, *context_cues_es.CUES)

REMEMBERED = 4
"""How many earlier messages count, at most."""

_SHORT = 160  # characters: longer messages are whole sentences, and are neither pieces nor cues
_FEW = 11  # words of a cue
_PIECE = 5  # words of a broken-off piece: of two whole sentences neither is one

_SPEAKS = ABUSE | {Kind.DISTRESS.value}
"""Of what is no danger now, what a few words may make one: harm by another, and where a gun is named a hard time."""

IN_TALK = "in_talk:"
"""What a rule's name begins with where the talk made the difference."""


@dataclass(frozen=True)
class Earlier:
    """An earlier message of the same person, as it was heard. `asked`: the safety question that stood open after it."""

    text: str
    tier: Tier
    kind: Kind
    asked: Asked | None = None

    @cached_property
    def words(self) -> str:
        """Its bare words, made once: each message after it is held against them."""
        return bare(self.text)


def screen_in_talk(text: str, earlier: tuple[Earlier, ...]) -> Screening:
    """Return how urgent `text` is after `earlier` (newest last), of what kind, and why. Never raises an exception.

    A rule that only the talk explains is named `in_talk:<rule>`; spans point into `text`, or there are none.
    """
    alone = screen(text)
    try:
        return _after(text, alone, earlier)
    except Exception:  # noqa: BLE001 - as in the screen: somebody should look
        return min((alone, FAILED), key=lambda reading: reading.tier)


def _after(text: str, alone: Screening, earlier: tuple[Earlier, ...]) -> Screening:
    """What a text is after `earlier` that is `alone` by itself."""
    if (grief := mourned(text, alone, [past.text for past in earlier])) is not None:
        return replace(grief, rules=(IN_TALK + grief.rules[0],))
    if (armed := means_of_another(text, alone, earlier)) is not None:
        return replace(armed, rules=(IN_TALK + armed.rules[0],))
    if (graver := wished_beside_means(alone, earlier)) is not None:
        alone = replace(graver, rules=(IN_TALK + graver.rules[0], *graver.rules[1:]))
    if not earlier or alone.tier is Tier.T0 or len(text) > _SHORT:
        return alone
    told_long_before = (*_behind_a_door(text, alone, earlier), *_drying_out(text, alone, earlier))
    readings = (alone, *told_long_before, *_readings(text, earlier[-REMEMBERED:]))
    return min(readings, key=lambda reading: reading.tier)


def _readings(text: str, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    yield from _answered(text, earlier)
    yield from _cued(text, earlier)
    for said in beside_an_order(text):
        yield from (replace(found, spans=((0, len(text)),)) for found in _cued(said, earlier))
    yield from _joined(text, earlier)
    parts = told_in_parts(text, [past.text for past in earlier])
    others = (breath_told_on(text, earlier), thoughts_told(text, earlier), another_meant(text, earlier))
    for found in (parts, *others, home_again(text, earlier)):
        if found is not None:
            yield replace(found, rules=(IN_TALK + found.rules[0],))


def _behind_a_door(text: str, alone: Screening, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    """An overdose that a closed door may hide; what somebody takes is told long before it, so all kept counts."""
    door = overdose_behind_a_door(text, alone, [past.text for past in earlier])
    if door is not None:
        yield replace(door, rules=(IN_TALK + door.rules[0],))


def _drying_out(text: str, alone: Screening, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    """A dangerous withdrawal, here or planned: that somebody stopped is told once, at the start, so all kept counts."""
    for found in (withdrawal_told_on(text, earlier), stopping_told_on(text, alone, earlier)):
        if found is not None:
            yield replace(found, rules=(IN_TALK + found.rules[0],))


def _answered(text: str, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    """The answer to the safety question, as urgent as the button."""
    answer = answer_to(earlier[-1].asked, text)
    if answer is None:
        return
    worst = min(earlier, key=lambda past: past.tier)
    kind = worst.kind if worst.tier <= Tier.T2 else Kind.DISTRESS
    tier = tier_of(answer, worst.tier)
    if tier <= Tier.T2:
        yield Screening(tier, kind, (IN_TALK + answer.value,), ((0, len(text)),))


def _cued(text: str, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    """A few words about means, a time, a place or somebody's presence, after a message they belong to."""
    flagged = [
        past for past in earlier if past.tier <= Tier.T2 or (past.tier is Tier.T3 and past.kind.value in _SPEAKS)
    ]
    if not flagged or "?" in text:
        return
    words = bare(text)
    if not 1 <= len(words.split()) <= _FEW:
        return
    for past in sorted(flagged, key=lambda past: past.tier):
        for cue in CUES:
            if past.kind.value not in cue.after or (cue.at_once and past is not earlier[-1]) or not cue.says(words):
                continue
            if past.tier is Tier.T3 and past.kind is Kind.DISTRESS and not cue.in_distress:
                continue
            if cue.after_grave and past.tier > Tier.T1:
                continue
            tier = max(cue.tier, Tier.T1) if past.tier is Tier.T3 else cue.tier
            tier = max(tier, past.tier) if cue.as_before else tier
            yield Screening(tier, cue.kind or past.kind, (IN_TALK + cue.name,), ((0, len(text)),), cue.language)


def _finished(past: Earlier) -> bool:
    """Whether a message is a whole sentence that nothing was heard in: an answer to a person does not complete it."""
    quiet = past.tier in (Tier.T3, Tier.T4)
    return quiet and past.text.rstrip()[-1:] in (".", "!", "?") and len(past.text.split()) > _PIECE


def _joined(text: str, earlier: tuple[Earlier, ...]) -> Iterator[Screening]:
    """The newest text read on from the one, two, … before it, where a cue lies across the break and makes it graver."""
    before = ""
    if min(len(text.split()), len(earlier[-1].text.split())) > _PIECE:
        return
    for past in reversed(earlier):
        before = f"{past.text} {before}".strip()
        if len(before) > _SHORT or _finished(past):
            return
        if (found := _across(before, text)) is not None:
            yield found
        if len(past.text.split()) > _PIECE:
            return  # what came before a whole sentence is not read on through it


def _across(before: str, text: str) -> Screening | None:
    """What a cue across the break between `before` and `text` says, where it is graver than the two of them apart."""
    start = len(before) + 1
    whole = screen(f"{before} {text}")
    if not any(a < start < b for a, b in whole.spans):
        return None
    apart = screen(f"{before}? {text}")  # scraps are read on across a full stop, but not across a question
    if whole.tier >= min(screen(before).tier, apart.tier):
        return None
    spans = tuple((max(a - start, 0), b - start) for a, b in whole.spans if b > start)
    return replace(whole, rules=(IN_TALK + whole.rules[0], *whole.rules[1:]), spans=spans, weighed=None)
