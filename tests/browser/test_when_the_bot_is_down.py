"""The assistant silent or gone: kind words, the offer of a person, then a person."""

import re

import pytest

from bot.content import sentence
from deploy.system import System
from tests.browser.conftest import CHECKED_IN_AFTER, OpenConsole, OpenWidget, expect, frozen, stopped

COULD_NOT_SHOW = re.compile(r"couldn't show what you shared|won't open for me")
"""One of the two wordings of `utter_could_not_show`."""

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_silent_bot_is_on_us_and_twice_brings_a_person(
    system: System, open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """Once: a kind sentence and a button. Twice in a row: in line, and told so once it is true (seeds A13, B07)."""
    widget, console = await open_widget(), await open_console()
    async with frozen(system.rasa):
        await widget.say("is anybody there")
        await widget.hear(sentence("bot_trouble", "en"))
        await expect(console.waiting).to_have_count(0)
        await widget.say("hello?")
        await widget.hear(sentence("bot_trouble_queued", "en"))
        await expect(console.waiting).to_have_count(1)
        await expect(console.waiting).to_contain_text(sentence("reason_assistant_unavailable", "en"))


async def test_asking_for_a_person_needs_no_bot(
    system: System, open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """The button works with the bot dead (seeds G05)."""
    widget, console = await open_widget(), await open_console()
    async with stopped(system.rasa):
        await widget.press(widget.words["person"])
        await expect(console.waiting).to_have_count(1)
        await expect(widget.status).to_contain_text(sentence("line_next", "en"))


async def test_a_form_without_its_actions_never_says_done(system: System, open_widget: OpenWidget) -> None:
    """The questions go on; where the summary should come, it is said that it cannot, with a way on (seeds B07, D04)."""
    widget = await open_widget()
    await widget.begin()
    async with stopped(system.actions):
        answers = (
            "for me", "long walks", "my sister", "to feel rested", "my father", "a hard week", "two jobs",
            "sleep, mostly", "a woman", "after five", "sam", "one phone call",
        )  # fmt: skip
        for number, answer in enumerate(answers, 1):
            await widget.answer(answer)
            if number in CHECKED_IN_AFTER:
                await widget.keep_going()
        await widget.hear(COULD_NOT_SHOW)
        await expect(widget.frame.locator("dl.summary")).to_have_count(0)
    await widget.press("Try again")
    await expect(widget.frame.locator("dl.summary")).to_contain_text("long walks")
