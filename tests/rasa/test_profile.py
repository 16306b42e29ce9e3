"""Where the law lets a program do logistics only: nothing of therapy is said; crisis help and a person are there."""

from __future__ import annotations

import itertools
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from talking import DOMAIN, FORM, Conversation, Said, language_of, texts_of
from test_domain import RULES
from test_voice import SPOKEN, VOICE, talk_of, user

from bot.hearing.answers.taking import CHECK_IN, QUESTIONS, UNASKED
from bot.hearing.beside import LOCALES
from bot.profile import INSTEAD, LOGISTICS, LOGISTICS_ONLY
from bot.rasa_box.bubbles import BREAK
from bot.rasa_box.voice import ASK, LEAD, Voice

if TYPE_CHECKING:
    from rasa.core.agent import Agent
    from rasa.shared.core.trackers import DialogueStateTracker

RESPONSES: dict[str, list[dict[str, Any]]] = DOMAIN["responses"]
NEVER = {
    "utter_share", "utter_keep_talking", "utter_used_again", "utter_ambivalent", "utter_feel_ashamed",
    "utter_feel_alone", "utter_feel_afraid", "utter_self_blame", "utter_grounding", ASK + CHECK_IN,
    *(ASK + name for name in QUESTIONS if name not in LOGISTICS),
    *(name for name in RESPONSES if name.startswith(LEAD)),
}  # fmt: skip
"""What is therapy whatever its words: these have no text that fits, and must not get one by a slip."""

THERAPY = {"reflection", "affirmation"}
LISTENS = re.compile(r"\b(listen|talk (it|this|that) (over|through)|escuch\w+|desahog\w+)\b", re.IGNORECASE)
FOR_ANOTHER = {"for_whom": "my brother", "first_step": "call my sister", "helped": "long walks"}
"""Answers of a talk that was free before the law was told: they choose other words, or are given back at a goodbye."""

STATES = [
    {**dict(zip(("talk_begun", "heard", "check_in_for", "requested_slot"), values, strict=True)), **answers}
    for *values, answers in itertools.product(
        (False, True), ("told", "skipped", "plain"), ("pace", "heavy"), (None, CHECK_IN, *QUESTIONS), ({}, FOR_ANOTHER)
    )
]
"""All that a text may depend on, beside the language."""


@cache
def talks(locale: str) -> list[DialogueStateTracker]:
    """Return a talk in each state. Each is another person's, so that every wording has its turn."""
    return [
        talk_of(user(), sender=str(number), locale=locale, profile=LOGISTICS_ONLY, **state)
        for number, state in enumerate(STATES)
    ]


def reached() -> set[str]:
    """Return every response a rule, the form or an action can say."""
    by_rule = {step["action"] for rule in RULES for step in rule["steps"] if "action" in step}
    by_form = {ASK + slot for slot in DOMAIN["forms"][FORM]["required_slots"]}
    by_action = {name for name in RESPONSES if name.startswith(("utter_summary", "utter_after", "utter_change"))}
    return {name for name in by_rule | by_form | by_action if name.startswith("utter_")}


@cache
def fit_texts(locale: str) -> set[str]:
    """Return every text marked as fit, of one language."""
    return {
        variation["text"]
        for variations in RESPONSES.values()
        for variation in variations
        if variation["metadata"].get("scope") == "logistics" and language_of(variation) == locale
    }


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", sorted(RESPONSES))
async def test_whatever_is_reached_says_only_logistics(name: str, locale: str) -> None:
    """Each response in each state of a talk: something is said, and nothing of it is therapy or offers a listener."""
    # Read back, where these talks have none; and what is left of the questions, counted.
    fits = {
        text.replace("{contact}", "None").replace("{left}", str(n)) for text in fit_texts(locale) for n in range(13)
    }
    for state, talk in zip(STATES, talks(locale), strict=True):
        spoken = await VOICE.generate(name, talk, "collector")
        assert spoken is not None, state
        assert set(spoken["text"].split(BREAK)) <= fits, state
        assert not THERAPY & set(spoken["metadata"]["moves"]), state
        assert not LISTENS.search(spoken["text"]), state
        assert "/keep_talking" not in [button["payload"] for button in spoken.get("buttons", ())], state


def test_what_is_walked_is_all_there_is() -> None:
    """Whatever rules, the form and the actions say is among the responses that are walked."""
    assert reached() <= set(RESPONSES)
    assert len(reached()) > 50


def test_nothing_therapeutic_is_marked_as_fit() -> None:
    """Neither by its name nor by its moves."""
    marked = {
        (name, variation["text"])
        for name, variations in RESPONSES.items()
        for variation in variations
        if variation["metadata"].get("scope") == "logistics"
        and (name in NEVER or THERAPY & set(variation["metadata"]["moves"]))
    }
    assert not marked
    assert set(RESPONSES) >= NEVER
    assert {v["metadata"].get("scope", "talk") for vs in RESPONSES.values() for v in vs} == {"talk", "logistics"}


@pytest.mark.parametrize("name", [name for name, said in RESPONSES.items() if any("custom" in v for v in said)])
def test_what_asks_the_edge_for_something_fits(name: str) -> None:
    """A person, a language or a fact about the clinic is never replaced by other words."""
    fit = [v for v in RESPONSES[name] if v["metadata"].get("scope") == "logistics"]
    assert {language_of(v) for v in fit} == set(LOCALES)
    assert all("custom" in v for v in fit)


@pytest.mark.parametrize("locale", LOCALES)
async def test_what_nobody_has_marked_is_replaced(locale: str) -> None:
    """New words are therapy until someone says otherwise."""
    new = {
        "utter_new": [{"text": "How does that make you feel?", "metadata": {"moves": ["open_question"], "tier": "T4"}}]
    }
    talk = talk_of(user(), locale=locale, profile=LOGISTICS_ONLY)

    spoken = await Voice({**SPOKEN.responses, **new}).generate("utter_new", talk, "collector")

    assert spoken is not None
    assert spoken["text"] in texts_of(INSTEAD, locale)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["rule"])
async def test_no_turn_says_that_it_is_for_a_person_twice(rule: dict[str, Any]) -> None:
    """Where a rule says several things, one of them at most is replaced."""
    heard_at = max((at for at, step in enumerate(rule["steps"]) if "intent" in step), default=0)
    turn = rule["steps"][heard_at:]
    said = [step["action"] for step in turn if step.get("action", "").startswith("utter_")]
    talk = talk_of(user(), profile=LOGISTICS_ONLY, locale="en", requested_slot="contact")
    spoken = [await VOICE.generate(name, talk, "collector") for name in said]
    assert sum(one["text"] in texts_of(INSTEAD) for one in spoken if one) <= 1


@pytest.fixture(params=LOCALES)
def narrow(agent: Agent, request: pytest.FixtureRequest) -> Conversation:
    """A new conversation under the narrow profile, in each language in turn."""
    return Conversation(agent, request.param, profile=LOGISTICS_ONLY)


def only_logistics(said: Said, locale: str) -> bool:
    """Return whether every word of a turn is marked as fit."""
    return bool(said.texts) and set(said.texts) <= fit_texts(locale)


async def test_the_talk_asks_four_things_and_shows_them(narrow: Conversation) -> None:
    """For whom, what to plan for, how to reach them and their name; then the summary, with no lead in between."""
    said = await narrow.press("/start_talk")
    asked = []
    while question := said.talk["asking"]:
        assert only_logistics(said, narrow.locale), said.texts
        asked.append(question)
        said = await narrow.say(
            {"en": "after 5, and my mother died last week", "es": "después de las 5"}[narrow.locale]
        )

    assert asked == [name for name in QUESTIONS if name in LOGISTICS]
    assert [item["field"] for item in said.effect["items"]] != []
    assert {item["field"] for item in said.effect["items"]} <= LOGISTICS
    assert only_logistics(await narrow.press("/send_summary"), narrow.locale)


async def test_what_is_told_is_met_by_a_person_and_kept_out_of_the_questions(narrow: Conversation) -> None:
    """No feeling is named, nothing of it is taken down, and no topic is read from it."""
    line = {"en": "i am so ashamed of the person i have become", "es": "me da mucha vergüenza la persona que soy ahora"}
    said = await narrow.say(line[narrow.locale])

    assert only_logistics(said, narrow.locale), said.texts
    assert said.says(INSTEAD, narrow.locale)
    assert "/ask_human" in said.payloads
    assert "/keep_talking" not in said.payloads
    slots = await narrow.slots()
    assert {slots[name] for name in QUESTIONS if name not in LOGISTICS} == {UNASKED}


async def test_danger_is_answered_as_ever_and_leaves_the_questions(narrow: Conversation) -> None:
    """The same crisis words as under any profile (clinical reference 2.3)."""
    await narrow.press("/start_talk")
    said = await narrow.say({"en": "i want to kill myself", "es": "me quiero matar"}[narrow.locale])

    assert said.says("utter_crisis_support", narrow.locale)
    assert said.talk["asking"] is None
    assert said.risk["tier"] == "T1"


@pytest.mark.parametrize(("name", "number"), [("utter_grounding_panic_now", "911"), ("utter_question_say_to", "988")])
@pytest.mark.parametrize("locale", LOCALES)
async def test_what_may_be_an_emergency_has_its_number_all_the_same(name: str, number: str, locale: str) -> None:
    """Without the words that steady or advise; whom to call is logistics."""
    spoken = await VOICE.generate(name, talk_of(user(), locale=locale, profile=LOGISTICS_ONLY), "collector")

    assert spoken is not None
    assert spoken["text"] in texts_of(name, locale)
    assert number in spoken["text"]


async def test_a_person_comes_at_any_time(narrow: Conversation) -> None:
    """In mid-question, in words."""
    await narrow.press("/start_talk")
    said = await narrow.say(
        {"en": "can i talk to a real person", "es": "quiero hablar con una persona real"}[narrow.locale]
    )

    assert said.effect == {"effect": "handoff.request"}


async def test_a_question_about_the_clinic_is_passed_on_and_the_talk_goes_on(narrow: Conversation) -> None:
    """The same question stands again after it."""
    await narrow.press("/start_talk")
    said = await narrow.say({"en": "how much does it cost", "es": "cuánto cuesta"}[narrow.locale])

    assert said.effect == {"effect": "clinic.answer", "about": "cost"}
    assert said.asks("for_whom")
    assert only_logistics(said, narrow.locale)


async def test_a_clinic_that_changes_its_profile_changes_the_next_question(agent: Agent) -> None:
    """What is asked follows the profile of each turn, in the middle of a talk too."""
    talk = Conversation(agent)
    await talk.reach("goal")
    talk.profile = LOGISTICS_ONLY
    said = await talk.say("to sleep")

    assert said.talk["asking"] == "preferences"
    assert only_logistics(said, "en"), said.texts
