"""Three quick messages typed in a real browser, on the real model: one answer, and crisis help that never waits."""

from datetime import UTC, datetime, timedelta
from itertools import groupby

import pytest

from bot.content import sentence
from tests.browser.conftest import OpenWidget, Widget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

GREETING = 3
SOON = timedelta(seconds=1)


async def type_out(widget: Widget, *lines: str) -> None:
    """Type each line key by key and send it, in no time: a busy machine types slower than people do."""
    await widget.page.clock.install()
    await widget.page.clock.pause_at(datetime.now(UTC) + SOON)
    for line in lines:
        await widget.frame.locator("#input").press_sequentially(line)
        await widget.frame.locator("#input").press("Enter")
    await widget.page.clock.resume()


async def voices(widget: Widget) -> list[tuple[bool, int]]:
    """Return who spoke after the greeting: whether the patient, and in how many bubbles before the other did."""
    own: list[bool] = await widget.bubbles.evaluate_all(
        "items => items.map(item => item.classList.contains('from-patient'))"
    )
    return [(who, len(list(said))) for who, said in groupby(own[GREETING:])]


async def test_B05_three_quick_messages_get_one_answer(open_widget: OpenWidget) -> None:
    """It comes once, after the last of them; the next message has an answer of its own."""
    widget = await open_widget()
    await type_out(widget, "hi", "im not ok", "its my brother again")
    await widget.settled(GREETING + 3)
    await widget.answer("thank you")
    first, answer, second, _ = await voices(widget)
    assert (first, answer[0], second) == ((True, 3), False, (True, 1))


async def test_B05_in_the_talk_a_burst_is_one_answer(open_widget: OpenWidget) -> None:
    """Three lines to one question are followed by the next question, once."""
    widget = await open_widget()
    await widget.begin()
    before = await widget.bubbles.count()
    await type_out(widget, "for me", "just me", "i think")
    await widget.settled(before + 3)
    await widget.answer("walking the dog")
    _, _, burst, answer, following, _ = await voices(widget)
    assert (burst, answer[0], following) == ((True, 3), False, (True, 1))


async def test_a_crisis_in_a_burst_is_met_at_once(open_widget: OpenWidget) -> None:
    """While they write on: the card, the place, the bot's word and the safety question."""
    widget = await open_widget()
    await type_out(widget, "i want to kill myself")
    await widget.frame.locator("#input").press_sequentially("and i")
    await expect(widget.card).to_be_visible()
    await widget.hear(sentence("safety_safe", "en"))
    await expect(widget.frame.locator("#input")).to_have_value("and i")
