"""Simulated patients, who talk with the trained assistant from the first question to an ending, each in their own way.

A character is a function from what is on the screen to what is written next; chance comes from a seed, so a talk goes
the same way each time. What must hold of every turn is in test_simulated.py; benchmarks/talk_quality.py counts moves.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from rasa.shared.core.events import BotUttered, UserUttered
from simulated_words import (
    ANGRY,
    CORRECTIONS,
    CRIES,
    DRUNK,
    LOVED_ONE,
    PERSON,
    PLAIN,
    RAMBLING,
    SIDE_QUESTIONS,
    SWITCH,
    TERSE,
    WORDLESS,
)
from talking import Conversation, Said

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS
from bot.rasa_box.gate import question_of
from bot.rasa_box.loading import SAVED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rasa.core.agent import Agent

LONGEST = 120
"""Turns until a talk counts as one that does not end; the longest character needs about half."""

ENDINGS = ("utter_goodbye", "utter_not_now", "utter_summary_empty")


@dataclass(frozen=True)
class Scene:
    """What a patient sees before writing: the question on the table, and how often they wrote to it already."""

    locale: str
    question: str | None
    times: int
    at: str | None
    chance: random.Random

    @property
    def here(self) -> bool:
        """Whether this is the question to be different at; without one, every question is."""
        return self.question is not None and self.at in (None, self.question)

    def one_of(self, words: dict[str, tuple[str, ...]]) -> str:
        """Return something to write, in the language of the talk."""
        return self.chance.choice(words[self.locale])

    @property
    def answer(self) -> str:
        """A plain answer to the question, or to an item something that is on none of its lists."""
        return PLAIN[self.locale].get(self.question or "", "sometimes i guess")


# A character returns what is written, or a button's payload with its slash.


def skips(_: Scene) -> str:
    """Decline everything."""
    return "/skip"


def every_second(scene: Scene) -> str:
    """Answer a question, skip the next."""
    return scene.answer if scene.question in (*QUESTIONS[::2], CHECK_IN) else "/skip"


def answers(scene: Scene) -> str:
    """Answer everything, plainly."""
    return scene.answer


def rambles(scene: Scene) -> str:
    """Answer in the middle of much else."""
    before, *after = scene.chance.sample(RAMBLING[scene.locale], 3)
    return ", ".join((before, scene.answer, *after))


def corrects(scene: Scene) -> str:
    """Take back something said before, at each question, and answer only then."""
    return scene.one_of(CORRECTIONS) if scene.here and not scene.times else scene.answer


def switches(scene: Scene) -> str:
    """Ask for the other language at each question."""
    return SWITCH[scene.locale] if scene.here and not scene.times else scene.answer


def wants_a_person(scene: Scene) -> str:
    """Ask for a person at one question."""
    return scene.one_of(PERSON) if scene.here else scene.answer


def panics(scene: Scene) -> str:
    """Write what is a crisis, at one question."""
    return scene.one_of(CRIES) if scene.here and not scene.times else scene.answer


def asks_back(scene: Scene) -> str:
    """Ask why, and two other things, before each answer."""
    if scene.times > 2:
        return scene.answer
    return scene.one_of(SIDE_QUESTIONS) if scene.times else "/why_ask"


def for_a_loved_one(scene: Scene) -> str:
    """Write for a child."""
    return LOVED_ONE[scene.locale].get(scene.question or "", "sometimes i guess")


def says_one_word(scene: Scene) -> str:
    """Say a word and no more, whatever is asked."""
    return scene.one_of(TERSE)


def is_drunk(scene: Scene) -> str:
    """Say so now and then, and misspell."""
    if not scene.times and scene.chance.random() < 0.25:
        return misspelled(scene.one_of(DRUNK), scene.chance)
    return misspelled(scene.answer, scene.chance)


def is_angry(scene: Scene) -> str:
    """Swear at each question, then answer or skip it."""
    if not scene.times:
        return scene.one_of(ANGRY)
    return scene.chance.choice((scene.answer, "/skip"))


def has_no_words(scene: Scene) -> str:
    """Send dots and faces, twice, then skip."""
    return "/skip" if scene.times > 1 else scene.chance.choice(WORDLESS)


def rests(scene: Scene) -> str:
    """Pause or stop at each question, and answer after coming back."""
    return scene.chance.choice(("/pause", "/stop")) if not scene.times else scene.answer


WHOLE = {
    function.__name__: function
    for function in (
        answers, every_second, skips, rambles, corrects, switches, asks_back, for_a_loved_one, says_one_word, is_drunk,
        is_angry, has_no_words, rests,
    )
}  # fmt: skip
"""Characters who are the same at every question: one talk meets them all."""

ONCE = {function.__name__: function for function in (wants_a_person, panics)}
"""Characters who are different at one question: a talk for each."""

TAKE_ITEMS = frozenset({"skips", "says_one_word", "is_drunk", "is_angry", "asks_back", "answers"})
"""Who takes the questionnaires when they are offered."""


def misspelled(text: str, chance: random.Random) -> str:
    """Return the text as it is typed by unsure fingers: letters swapped, lost or doubled."""
    return " ".join(_fumbled(word, chance) if chance.random() < 0.4 else word for word in text.split(" "))


def _fumbled(word: str, chance: random.Random) -> str:
    if len(word) < 4:
        return word
    at = chance.randrange(1, len(word) - 1)
    return chance.choice(
        (
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
        )
    )


@dataclass(frozen=True)
class Turn:
    """One turn of a talk: what was on the table, what was written in which language, and what came of it.

    `uttered` is what the assistant said as Rasa keeps it, with moves and tier; `question` what is on the table after.
    """

    before: str | None
    locale: str
    wrote: str
    said: Said
    uttered: list[BotUttered]
    slots: dict[str, Any]
    question: str | None

    @property
    def effects(self) -> list[str]:
        """The names of what the edge is asked to do."""
        return [effect["effect"] for effect in self.said.effects]

    @property
    def tiers(self) -> set[str]:
        """The tiers the words were written for."""
        return {event.metadata["metadata"]["tier"] for event in self.uttered if "metadata" in event.metadata}


@dataclass
class Patient:
    """A simulated patient in a talk; iterate over `talk` to have it."""

    agent: Agent
    character: str
    locale: str
    at: str | None = None
    seed: int = 0
    turns: list[Turn] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Who this is, to be found again when something breaks."""
        return f"{self.character}-{self.locale}-{self.at or 'each'}-{self.seed}"

    async def talk(self) -> list[Turn]:
        """Talk to the end and return the turns."""
        conversation = Conversation(self.agent, self.locale, sender=self.name, goes_on=False)
        chance = random.Random(self.name)
        wrote = "/start_talk"
        while wrote and len(self.turns) < LONGEST:
            await self._turn(conversation, wrote)
            wrote = self._next(conversation.locale, chance)
        return self.turns

    async def _turn(self, conversation: Conversation, wrote: str) -> None:
        before, locale = self.turns[-1].question if self.turns else None, conversation.locale
        said = await (conversation.press(wrote) if wrote.startswith("/") else conversation.say(wrote))
        tracker = SAVED.get()
        self.turns.append(
            Turn(
                before,
                locale,
                wrote,
                said,
                list(_uttered(tracker)),
                tracker.current_slot_values(),
                question_of(tracker),
            )
        )
        for effect in said.effects:
            if effect["effect"] == "locale.set":  # as the edge does
                conversation.locale = effect["locale"]

    def _next(self, locale: str, chance: random.Random) -> str | None:
        """Return what is written next, None where the talk is over."""
        question = self.turns[-1].question
        if question is None:
            return self._outside(chance)
        times = sum(turn.before == question and turn.wrote != "/start_talk" for turn in self.turns)
        character = {**WHOLE, **ONCE}[self.character]
        return character(Scene(locale, question, times, self.at, chance))

    def _outside(self, chance: random.Random) -> str | None:
        """Return the button to press where no question is on the table, None at an ending."""
        said = self.turns[-1].said
        if "handoff.request" in self.turns[-1].effects or any(map(said.says, ENDINGS)):
            return None
        if "summary.show" in self.turns[-1].effects:
            return "/send_summary"
        if "/take_items" in said.payloads:
            return "/take_items" if self.character in TAKE_ITEMS else "/leave_items"
        offered = [payload for payload in ("/goodbye", "/start_talk") if payload in said.payloads]
        if offered:
            return offered[0]
        return chance.choice(("/start_talk", "ok"))


def _uttered(tracker: Any) -> Iterator[BotUttered]:
    events = list(tracker.events)
    last = max(number for number, event in enumerate(events) if isinstance(event, UserUttered))
    return (event for event in events[last:] if isinstance(event, BotUttered))


def patients(agent: Agent, seed: int = 0) -> list[Patient]:
    """Return every character in both languages, those of `ONCE` at every question of the talk."""
    whole = [Patient(agent, name, locale, None, seed) for name in WHOLE for locale in ("en", "es")]
    once = [
        Patient(agent, name, locale, question, seed)
        for name in ONCE
        for locale in ("en", "es")
        for question in (*QUESTIONS, CHECK_IN)
    ]
    return [*whole, *once]
