"""A long talk kept short: nobody can tell, not after seventy turns and not across a restart of the box."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from rasa.shared.core.events import ActionExecuted, ActionExecutionRejected, ActiveLoop, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from talking import DOMAIN, FORM, SPOKEN, Conversation, Said, texts_for

from bot.rasa_box import compact
from bot.rasa_box.edge_channel import EdgeChannel
from bot.rasa_box.said import SAID, mark
from bot.rasa_box.tracker_store import RedisTrackers
from bot.rasa_box.wire import TurnRequest

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from rasa.shared.core.events import Event

TURNS = 70
WORDS = {
    "en": (
        "sleep through the night", "my sister", "i drink every night since the divorce", "my brother died last year",
        "why do you ask", "how much does it cost", "is this private", "are you a real person", "skip", "no", "yes",
        "i feel so alone", "thanks", "i relapsed last night", "actually my name is ana", "call me after 5", "...",
        "qwpoei", "stop", "let's take a break", "i want to kill myself", "false alarm", "my husband hits me", "hello",
        "for my son, he's 16", "send it to the team", "start over", "en español por favor", "idk", "tell me a joke",
    ),
    "es": (
        "dormir toda la noche", "mi hermana", "tomo cada noche desde el divorcio", "mi hermano murió el año pasado",
        "por qué pregunta", "cuánto cuesta", "es privado", "es usted una persona", "saltar", "me siento muy sola",
        "no", "sí", "gracias", "recaí anoche", "en realidad me llamo ana", "llámeme después de las 5", "qwpoei", "...",
        "cuénteme un chiste", "pare", "hagamos una pausa", "quiero matarme", "fue una falsa alarma",
        "mi esposo me pega", "para mi hijo de 16 años", "mándelo al equipo", "empezar de nuevo", "in english please",
        "hola", "no sé",
    ),
}  # fmt: skip
"""What someone could write at any moment, of every kind that is answered in its own way."""


def turns(locale: str, seed: int) -> list[str | int]:
    """Return a talk of seventy turns: words, and numbers for a button among those offered at that moment."""
    chance = random.Random(seed)
    drawn = (chance.choice([chance.choice(WORDS[locale]), chance.randrange(99)]) for _ in range(1, TURNS))
    return ["/start_talk", *drawn]


@dataclass
class Kept:
    """Agents whose talks are kept in a real Redis, as in the box."""

    agent: Agent
    redis_port: int

    def store(self) -> RedisTrackers:
        """Keep talks where nobody else does."""
        store = RedisTrackers(
            self.agent.domain, f"redis://127.0.0.1:{self.redis_port}/0", f"c{uuid.uuid4().hex}", ttl_seconds="600"
        )
        self.agent.tracker_store = self.agent.processor.tracker_store = store
        return store


@pytest.fixture
def kept(agent: Agent, redis_server: int, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """The agent with its trackers in Redis."""
    monkeypatch.setattr(agent, "tracker_store", agent.tracker_store)
    monkeypatch.setattr(agent.processor, "tracker_store", agent.tracker_store)
    return Kept(agent, redis_server)


async def play(talk: Conversation, told: list[str | int], *, restart_every: int = TURNS) -> list[Said]:
    """Say all of it and return what was answered; the box's own memory is lost every so many turns."""
    answers: list[Said] = []
    for number, drawn in enumerate(told):
        if number % restart_every == restart_every - 1:
            talk.channel = EdgeChannel("not-checked-here")
        offered = answers[-1].payloads if answers else []
        words = drawn
        if isinstance(drawn, int):
            words = offered[drawn % len(offered)] if offered else "/skip"
        answers.append(await (talk.press(words) if words.startswith("/") else talk.say(words)))
    return answers


@pytest.mark.parametrize("locale", ["en", "es"])
@pytest.mark.parametrize("seed", range(4))
async def test_a_long_talk_is_answered_word_for_word_as_if_all_of_it_were_kept(
    kept: Kept, locale: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seventy turns: the same bubbles, buttons, effects and state at each, with restarts too (seeds B16, D06)."""
    told, sender = turns(locale, seed), uuid.uuid4().hex

    store = kept.store()
    short = await play(Conversation(kept.agent, locale, sender, goes_on=False), told, restart_every=9)
    slots = (await store.retrieve(sender)).current_slot_values()
    monkeypatch.setattr(compact, "KEPT", 10 * TURNS)
    store = kept.store()
    whole = await play(Conversation(kept.agent, locale, sender, goes_on=False), told)
    all_slots = (await store.retrieve(sender)).current_slot_values()

    for number, (one, other) in enumerate(zip(short, whole, strict=True)):
        assert one == other, (number, told[number])
    assert {**slots, SAID: None} == {**all_slots, SAID: None}


async def test_C15_what_was_sent_stays_sent_however_long_the_talk_goes_on(kept: Kept) -> None:
    """Its turn is not kept for ever; the answer to "did it send" is, and names nothing that was written since."""
    kept.store()
    talk = Conversation(kept.agent)
    await talk.reach("supports")
    for words in ("my sister", "send it", "yes", *["it rains here"] * 2 * compact.KEPT):
        await talk.say(words)

    assert (await talk.say("did it send?")).says("utter_it_was_sent", "en")


async def test_what_is_kept_does_not_grow(kept: Kept) -> None:
    """The sixtieth turn reads as few messages as the fifth; the answers are all there."""
    store, talk = kept.store(), Conversation(kept.agent)
    await talk.reach("brings")
    await talk.say("work stress")
    await talk.press("/stop")
    for _ in range(60):
        await talk.say("my sister helps me a lot")

    tracker = await store.retrieve(talk.sender)

    assert sum(isinstance(event, UserUttered) for event in tracker.events) == compact.KEPT
    assert tracker.get_slot("brings") == "work stress"
    assert tracker.get_slot("helped") is not None


async def test_nothing_is_said_twice_although_the_turn_that_said_it_is_gone(kept: Kept) -> None:
    """All wordings come before the first comes again, with other turns between them."""
    kept.store()
    talk, heard = Conversation(kept.agent), []
    for _ in range(len(texts_for("utter_share", "en", "light")) + 1):
        heard.append((await talk.say("the bus was late and the rain came in")).texts[0])
        for aside in ("how much does it cost", "is this private", "are you a robot", "thanks", "when are you open"):
            await talk.say(aside)

    assert set(heard[:-1]) == texts_for("utter_share", "en", "light")
    assert heard[-1] == heard[0]


async def test_a_message_sent_again_after_a_restart_gets_the_same_answer(kept: Kept) -> None:
    """The messages of one turn of the edge can come again in a row: each is found, and none is taken twice."""
    store, sender = kept.store(), uuid.uuid4().hex
    told = ["/start_talk", "for me", "walking", "my sister", "to sleep", "Keep going", "my father", "skip", "stop"]

    async def ask(channel: EdgeChannel, number: int) -> dict[str, Any]:
        words = told[number]
        payload = words if words.startswith("/") else None
        body = {"sender": sender, "message_id": f"m-{number}", "text": words, "locale": "en", "payload": payload}
        return await channel._answer(kept.agent, TurnRequest.parse(body), kept.agent.handle_message)

    channel = EdgeChannel("not-checked-here")
    answers = [await ask(channel, number) for number in range(len(told))]
    before = await store.retrieve(sender)
    for number in range(len(told) - compact.KEPT, len(told)):
        assert (await ask(EdgeChannel("not-checked-here"), number))["messages"] == answers[number]["messages"]
    assert list((await store.retrieve(sender)).events) == list(before.events)


async def test_the_summary_is_whole_after_a_long_talk_and_can_be_corrected(kept: Kept) -> None:
    """What was answered long ago is shown, changed and sent in the person's words (seeds C15, E01)."""
    kept.store()
    talk = Conversation(kept.agent)
    await talk.reach("helped")
    await talk.say("walking")
    await talk.press("/stop")
    for _ in range(10):
        await talk.say("is this private")

    shown = await talk.press("/show_summary")
    await talk.press('/change_answer{"field": "helped"}')
    await talk.say("long walks")
    await talk.press("/stop")
    again = await talk.press("/show_summary")
    sent = await talk.say("yes")

    assert shown.effect["items"] == [{"field": "helped", "text": "walking"}]
    assert again.effect["items"] == [{"field": "helped", "text": "long walks"}]
    assert sent.effect["items"] == again.effect["items"]


def new_talk() -> DialogueStateTracker:
    """Return a talk in which nothing has happened."""
    return DialogueStateTracker("someone", SPOKEN.slots)


def message(number: int) -> list[Event]:
    """Return a turn of the patient's."""
    return [UserUttered(f"words {number}"), SlotSet("goal", f"words {number}"), ActionExecuted("action_listen")]


def test_a_question_that_was_refused_stays_refused() -> None:
    """Where the talk stood is kept whole, the loop's own marks too."""
    begun = [ActionExecuted("action_listen"), *message(0), ActiveLoop(FORM), ActionExecutionRejected(FORM)]
    events = [*begun, *(event for number in range(1, 9) for event in message(number))]

    short = new_talk()
    for event in compact.compacted(events, new_talk):
        short.update(event)

    assert short.active_loop_name == FORM
    assert short.is_active_loop_rejected
    assert short.get_slot("goal") == "words 8"
    assert short.get_slot("check_in") == DOMAIN["slots"]["check_in"]["initial_value"]


def test_a_short_talk_is_left_as_it_is() -> None:
    """Nothing is gained there."""
    events = [ActionExecuted("action_listen"), *(event for number in range(compact.KEPT) for event in message(number))]

    assert compact.compacted(events, new_talk) == events


def test_marks_are_the_same_in_every_process() -> None:
    """They outlive the process that made them."""
    assert mark("Hello.") == mark("Hello.") == "e598ddd12234"
    assert mark("Hello") != mark("Hello.")
