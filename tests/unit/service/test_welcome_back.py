"""Coming back after a break."""

import pytest

from bot.content import sentence, strings
from handoff.service.take_turn import take_turn
from handoff.service.welcome_back import LONGEST, welcome_back
from tests.unit.service.conftest import Desk


async def told(desk: Desk, field: str, words: str) -> None:
    """Answer one question."""
    desk.assistant.talk = {"asking": field, "answered": [], "declined": []}
    await desk.write("hm")
    await take_turn(desk.ports, desk.talk, "w1")
    desk.assistant.talk = {"asking": None, "answered": [field], "declined": []}
    await desk.write(words)
    await take_turn(desk.ports, desk.talk, "w1")


async def said(desk: Desk) -> list[str]:
    """Come back, and return what the service says."""
    last = (await desk.now()).seq
    await welcome_back(desk.ports, await desk.now())
    return [text for _, text in await desk.texts(after=last)]


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_D06_who_comes_back_is_greeted_with_their_own_words_once(desk: Desk, locale: str) -> None:
    """What they hope for, as they wrote it; no question; and not again until they write."""
    await desk.ports.conversations.set_locale(desk.talk, locale)
    await told(desk, "goal", "quiet evenings")
    goal = sentence("welcome_back_line", locale, label=strings("labels", locale)["goal"], text="quiet evenings")
    assert await said(desk) == [sentence("welcome_back", locale), goal]
    assert "?" not in goal
    assert await said(desk) == []
    await desk.write("i am back")
    assert len(await said(desk)) == 2


async def test_who_told_nothing_is_welcome_all_the_same(desk: Desk) -> None:
    """A long answer is not cut: it is left out. Someone who never wrote has a first hello already."""
    assert await said(desk) == []
    await told(desk, "goal", "x" * (LONGEST + 1))
    assert await said(desk) == [sentence("welcome_back", "en")]
