"""A patient at the edge channel: what it takes to talk with the trained assistant in a test."""

from __future__ import annotations

import copy
import os
import uuid
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from nlu_lines import read
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.domain import Domain

from bot.hearing.answers.taking import FORM, QUESTIONS
from bot.hearing.tone.manner import without_praise
from bot.hearing.tone.weight import HEAVY, weighed
from bot.rasa_box.edge_channel import EdgeChannel
from bot.rasa_box.inputs import domain_files
from bot.rasa_box.wire import TurnRequest

if TYPE_CHECKING:
    from rasa.core.agent import Agent

_FILES: list[dict[str, Any]] = [read(path) for path in domain_files()]
DOMAIN: dict[str, Any] = {
    **_FILES[0],
    "responses": {name: said for words in _FILES[1:] for name, said in words["responses"].items()},
}
SPOKEN = Domain.from_dict(copy.deepcopy(DOMAIN))
"""The same, as Rasa holds it."""
SLOTS = QUESTIONS
"""The questions of the first talk, in order. One of `uses` and `life` is left out, as the answers have it."""
CONTROLS = ["/skip", "/why_ask", "/pause", "/ask_human"]
"""The payloads of the buttons that every question ends with."""

ITEM_CONTROLS = ["/skip", "/why_ask", "/ask_human", "/stop"]
"""The payloads of the buttons that every item of a validated questionnaire ends with."""


def texts_of(response: str, locale: str | None = None) -> set[str]:
    """Return every text of a domain response, of one language if named."""
    return {v["text"] for v in DOMAIN["responses"][response] if locale is None or language_of(v) == locale}


def texts_for(response: str, locale: str, weight: str) -> set[str]:
    """Return those texts that may be said after something `heavy`, or `light`."""
    said = [v for v in DOMAIN["responses"][response] if language_of(v) == locale]
    return {variation["text"] for variation in weighed(said, heavy=weight == HEAVY)}


def plain_texts_of(response: str, locale: str | None = None) -> set[str]:
    """Return the same texts as they are said where nothing is praised."""
    said = [v for v in DOMAIN["responses"][response] if locale is None or language_of(v) == locale]
    return {plain["text"] for v in said if (plain := without_praise(v)) is not None}


def language_of(variation: dict[str, Any]) -> str:
    """Return the language a variation is written in: what its condition says, English without one."""
    named = [c["value"] for c in variation.get("condition", ()) if c["name"] == "locale"]
    return named[0] if named else "en"


@dataclass
class Said:
    """What the assistant answered to one turn."""

    messages: list[dict[str, Any]]
    talk: dict[str, Any]
    risk: dict[str, str]
    bot: str

    @property
    def texts(self) -> list[str]:
        """The words, in order."""
        return [message["text"] for message in self.messages if "text" in message]

    @property
    def effects(self) -> list[dict[str, Any]]:
        """What it asks the edge to do, in order."""
        return [message["custom"] for message in self.messages if "custom" in message]

    @property
    def effect(self) -> dict[str, Any]:
        """The one thing it asks the edge to do."""
        (effect,) = self.effects
        return effect

    @property
    def payloads(self) -> list[str]:
        """The payloads of all its buttons, in order."""
        return [button["payload"] for message in self.messages for button in message.get("buttons", ())]

    def says(self, response: str, locale: str | None = None) -> bool:
        """Return whether one of the texts is this domain response, with its praise or without."""
        said = texts_of(response, locale) | plain_texts_of(response, locale)
        return any(text in said for text in self.texts)

    def asks(self, slot: str) -> bool:
        """Return whether this slot's question is on the table and the last thing said: its words, or its buttons."""
        asked = texts_of(f"utter_ask_{slot}") | texts_of("utter_ask_again")
        return self.talk["asking"] == slot and (self.texts[-1] in asked or self.payloads[-4:] == CONTROLS)


OPENED: Counter[str] = Counter()
"""How many patients each test has had."""


def sender_of(test: str) -> str:
    """Return an id for the next patient of a test, the same in each run.

    Which of the wordings a patient hears goes by their id: with ids by chance, what passes now may fail tomorrow.
    """
    OPENED[test] += 1
    return uuid.uuid5(uuid.NAMESPACE_OID, f"{test} {OPENED[test]}").hex


def _sender() -> str:
    return sender_of(os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" ")[0])


WALKED: dict[tuple[Any, ...], tuple[str, Said]] = {}
"""For each way to a question that somebody went: the talk as it was kept there, and what was said last."""


@dataclass
class Conversation:
    """One patient's conversation, spoken through the channel's own code.

    `known`, `profile`, `talk_tier` and `waiting` are what the edge tells with it.

    Asked how it is going, this patient goes on at once, and `say` and `press` return the next question; so a test of
    something else need not know where the check-ins are. One of the check-ins sets `goes_on` to False.
    """

    agent: Agent
    locale: str = "en"
    sender: str = field(default_factory=_sender)
    known: dict[str, str | bool | None] | None = None
    profile: str | None = None
    talk_tier: str | None = None
    waiting: bool = False
    goes_on: bool = True
    channel: EdgeChannel = field(default_factory=lambda: EdgeChannel("not-checked-here"))

    async def say(self, text: str, risk: dict[str, str] | None = None, denies: tuple[str, ...] = ()) -> Said:
        """Write something; `risk` is what the edge heard in it, `denies` what it takes back of what was heard."""
        return await self._turn(text, None, risk, denies)

    async def press(self, payload: str) -> Said:
        """Press a button."""
        return await self._turn("", payload)

    async def _turn(
        self, text: str, payload: str | None, risk: dict[str, str] | None = None, denies: tuple[str, ...] = ()
    ) -> Said:
        asked = TurnRequest.parse(
            {
                "sender": self.sender,
                "message_id": uuid.uuid4().hex,
                "text": text,
                "locale": self.locale,
                "payload": payload,
                "risk": risk,
                "known": self.known,
                "profile": self.profile,
                "talk_tier": self.talk_tier,
                "waiting": self.waiting,
                "denies": denies,
            }
        )
        said = Said(**await self.channel._answer(self.agent, asked, self.agent.handle_message))
        if self.goes_on and said.says("utter_ask_check_in"):
            said = await self._turn("Keep going", None)
        return said

    async def reach(self, slot: str) -> Said:
        """Open the talk and skip ahead to the question for this slot; to that for `uses` as someone who drinks.

        Each way is walked once: who opens another talk of the same kind begins where the first of them stood.
        """
        way, talks = self._way_to(slot), getattr(self.agent.tracker_store, "store", None)
        if talks is None or self.sender in talks:  # kept elsewhere, or in the middle of a talk
            return await self._walk(slot)
        if way not in WALKED:
            first = replace(self, sender=sender_of(f"{way[:-1]}"))
            said = await first._walk(slot)
            WALKED[way] = talks[first.sender], said
        talks[self.sender], said = WALKED[way]
        return copy.deepcopy(said)

    def _way_to(self, slot: str) -> tuple[Any, ...]:
        told = tuple((self.known or {}).items())
        at = (self.agent.model_id, self.agent.processor.action_endpoint.url)
        return slot, self.locale, self.profile, self.talk_tier, self.waiting, self.goes_on, told, at

    async def _walk(self, slot: str) -> Said:
        said = await self.press("/start_talk")
        for _ in QUESTIONS:
            if said.talk["asking"] == slot:
                break
            told = slot == "uses" and said.talk["asking"] == "brings"
            said = await (self.say("i drink every night") if told else self.press("/skip"))
        assert said.asks(slot), said.texts
        return said

    async def slots(self) -> dict[str, Any]:
        """Return what the assistant remembers."""
        tracker = await self.agent.tracker_store.retrieve(self.sender)
        return tracker.current_slot_values()

    async def meaning(self, text: str) -> str:
        """Return what the assistant would take a text for here and now, without saying it."""
        tracker = await self.agent.tracker_store.retrieve(self.sender)
        return (await self.agent.processor.parse_message(UserMessage(text), tracker))["intent"]["name"]

    async def in_form(self) -> bool:
        """Return whether a question is on the table."""
        return (await self.agent.tracker_store.retrieve(self.sender)).active_loop_name == FORM
