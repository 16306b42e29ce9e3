"""The first hello."""

from dataclasses import replace

import pytest

from bot.content import sentence
from handoff.domain.messages import Author
from handoff.errors import NotFoundError
from handoff.service.open_conversation import change_locale, open_conversation, resume_conversation
from handoff.service.ports import Ports
from tests.unit.service.conftest import Desk


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_the_greeting_asks_nothing_and_offers_a_person(fake_ports: Ports, locale: str) -> None:
    """Three bubbles, no question mark, and a button to a person under the last (seeds A01)."""
    talk = await open_conversation(fake_ports, locale)
    greeting = await fake_ports.conversations.messages(talk.id)
    assert [message.by for message in greeting] == [Author.SERVICE] * 3
    assert all("?" not in message.body["text"] for message in greeting)
    assert "person" in [choice["kind"] for choice in greeting[-1].body["choices"]]
    assert {message.body["locale"] for message in greeting} == {locale}


async def test_where_the_law_leaves_logistics_only_the_hello_says_so(fake_ports: Ports) -> None:
    """At the opening and after a change of language alike; the same buttons, with a person among them."""
    ports = replace(fake_ports, clinic=replace(fake_ports.clinic, profile="logistics_only"))
    talk = await open_conversation(ports, "en")
    await change_locale(ports, talk.id, "es")
    said = [message.body for message in await ports.conversations.messages(talk.id)]
    keys = ("greet_hello", "greet_choice_logistics", "greet_privacy_logistics")
    assert [body["text"] for body in said] == [sentence(key, locale) for locale in ("en", "es") for key in keys]
    assert [choice["kind"] for choice in said[2]["choices"]] == ["answer", "other", "person"]


async def test_a_conversation_nobody_had_cannot_be_resumed(fake_ports: Ports) -> None:
    """It is refused, not made up."""
    with pytest.raises(NotFoundError):
        await resume_conversation(fake_ports, "never was")


async def test_changing_the_language_first_thing_greets_again(desk: Desk) -> None:
    """Somebody who reads Spanish gets the whole hello in Spanish."""
    await change_locale(desk.ports, desk.talk, "es")
    await change_locale(desk.ports, desk.talk, "es")
    texts = [message.body["text"] for message in await desk.log()]
    assert texts[3:] == [sentence(key, "es") for key in ("greet_hello", "greet_choice", "greet_privacy")]


async def test_changing_the_language_later_just_goes_on(desk: Desk) -> None:
    """In the middle of a talk nobody is greeted again."""
    await desk.write("hello")
    before = len(await desk.log())
    await change_locale(desk.ports, desk.talk, "es")
    assert len(await desk.log()) == before
    assert (await desk.now()).locale == "es"
