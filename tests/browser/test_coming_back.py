"""Going on after a break, in a real browser: what a device keeps, and what it shows before anyone says yes."""

import pytest

from bot.content import sentence, strings
from tests.browser.conftest import OpenWidget, Widget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LABELS = strings("labels", "en")


async def another_tab(widget: Widget) -> Widget:
    """Open the same page in a new tab of the same browser, as the next day would, and the widget in it."""
    page = await widget.page.context.new_page()
    await page.goto(widget.page.url)
    again = Widget(page, "en")
    await page.locator("first-hello button.launcher").click()
    return again


async def kept(widget: Widget) -> None:
    """Say that this device may keep the talk."""
    await widget.frame.locator("#keep-title").click()
    await widget.frame.locator("#keep-yes").click()
    await expect(widget.frame.locator("#keep-title")).to_have_text(widget.words["keep_kept"])


async def hoping(widget: Widget) -> None:
    """Answer up to what they hope for."""
    await widget.begin()
    for words in ("for me", "walking the dog", "my sister", "quiet evenings"):
        await widget.answer(words)


async def test_nothing_is_kept_unless_the_person_says_so(open_widget: OpenWidget) -> None:
    """A shared phone: the next tab knows of nothing, and offers nothing."""
    widget = await open_widget()
    await expect(widget.frame.locator("#keep")).to_be_hidden()
    await widget.answer("hello there")
    await expect(widget.frame.locator("#keep")).to_be_visible()
    again = await another_tab(widget)
    await expect(again.bubbles).to_have_count(3)
    await expect(again.frame.locator("#back")).to_be_hidden()


async def test_D06_who_comes_back_goes_on_and_is_asked_nothing_twice(open_widget: OpenWidget) -> None:
    """Not a word of the talk before they say yes; then all of it, their own hope said back, and the open question."""
    widget = await open_widget()
    await hoping(widget)
    await kept(widget)
    await widget.page.close()
    again = await another_tab(widget)
    await expect(again.frame.locator("#back")).to_be_visible()
    assert "quiet evenings" not in await again.frame.locator("body").inner_text()
    await expect(again.bubbles).to_have_count(0)

    await again.press(again.words["back_yes"])
    await again.hear("walking the dog")
    await again.hear(sentence("welcome_back", "en"))
    await again.hear(sentence("welcome_back_line", "en", label=LABELS["goal"], text="quiet evenings"))
    await expect(again.frame.locator("#back")).to_be_hidden()
    await again.keep_going()
    await again.answer("please leave my father out of it")
    asked_since = (await again.frame.locator("[role=log]").inner_text()).rpartition("“quiet evenings”")[2]
    assert "my father" in asked_since
    for known in ("hope to see change", "What helps you on a hard day", "Who is this chat for"):
        assert known not in asked_since


async def test_starting_over_forgets_and_leaving_forgets(open_widget: OpenWidget) -> None:
    """The one is a new talk; after the other nobody is asked anything."""
    widget = await open_widget()
    await widget.answer("hello there")
    await kept(widget)
    again = await another_tab(widget)
    await again.press(again.words["back_over"])
    await expect(again.bubbles).to_have_count(3)
    third = await another_tab(again)
    await expect(third.bubbles).to_have_count(3)

    await third.answer("hello")
    await kept(third)
    for _ in range(3):
        await third.frame.locator("#input").press("Shift")
    await expect(third.page).not_to_have_url(again.page.url)
    last = await another_tab(again)
    await expect(last.frame.locator("#back")).to_be_hidden()


async def test_a_cry_waits_for_no_button(open_widget: OpenWidget) -> None:
    """Who writes instead of saying how to go on is heard at once, in a new talk."""
    widget = await open_widget()
    await widget.answer("hello there")
    await kept(widget)
    again = await another_tab(widget)
    await expect(again.frame.locator("#back")).to_be_visible()
    await again.say("i want to kill myself")
    await expect(again.card).to_be_visible()
    await expect(again.frame.locator("#back")).to_be_hidden()
