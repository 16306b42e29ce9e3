"""Caring for those who answer: what a coordinator sees of their own load and rest."""

import pytest
from playwright.async_api import expect

from tests.browser.conftest import OpenConsole, OpenWidget

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_F01_after_a_talk_there_is_a_moment_and_a_break_is_one_press(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """The load, wrapping up that ends by a press, and a break that outlives the page (seeds F01)."""
    patient, console = await open_widget(), await open_console()
    own, take = console.page.locator("own-care"), console.page.locator("button.take-next")
    await expect(own).to_contain_text(console.words["care_load"].format(load=0, cap=4))
    await patient.press(patient.words["person"])
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await expect(own).to_contain_text(console.words["care_load"].format(load=1, cap=4))
    await console.close("resolved")
    ready = own.get_by_role("button", name=console.words["care_ready"])
    await ready.click()
    await expect(ready).to_be_hidden()
    await console.page.locator("#presence input[value=break]").check(force=True)
    await expect(own).to_contain_text(console.words["presence_now_break"])
    await console.page.reload()
    await expect(own).to_contain_text(console.words["presence_now_break"])
    await expect(take).to_have_attribute("aria-disabled", "true")
    await expect(take).to_contain_text(console.words["take_next_break"])
    await console.page.locator("#presence input[value=available]").check(force=True)
    await expect(own).not_to_contain_text(console.words["presence_now_break"])
    await expect(console.page.locator("team-list")).to_contain_text(console.words["duty_available"])
