"""The validated questionnaires, from the offer to the coordinator's page, in a real browser."""

import pytest

from bot.content import sentence
from tests.browser.conftest import OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PICKED = ("Nearly every day", "Several days", "Not at all", "Skip", "Less than monthly", "Weekly", "Never", "Never")


async def test_C16_from_the_offer_to_the_clinicians_page(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """Taken by a button, answered by buttons, reviewed, sent; staff see answers and sums, the patient no number."""
    widget = await open_widget()
    await widget.begin()
    await widget.answer("for me")
    await widget.answer("walking the dog")
    await widget.answer("stop")
    await widget.press("See what I shared")
    await expect(widget.frame.locator("dl.summary")).to_be_visible()
    await widget.press("Yes, send this")
    await widget.hear("eight short questions")
    await widget.press("Yes")
    await widget.hear("Feeling nervous, anxious or on edge")
    for answer in PICKED:
        asked = await widget.bubbles.count()
        await widget.press(answer)
        await widget.settled(asked + 1)
    summary = widget.frame.locator("dl.summary").last
    await expect(summary).to_contain_text("Nearly every day")
    await expect(summary).not_to_contain_text("Skip")
    await widget.press("Yes, send this")
    await expect(widget.frame.locator("[role=log]")).to_contain_text(sentence("record_kept", "en"))
    shown = await widget.frame.locator("[role=log]").inner_text()
    assert not [word for word in ("PHQ", "TAPS", "score", "of 6", "cut-off", "published") if word in shown]

    console = await open_console()
    await console.take_next()
    await expect(console.about).to_contain_text(console.words["screen_not_done"])
    worry, drinks = (console.about.locator(".instrument").nth(place) for place in range(2))
    await expect(worry).to_contain_text("Feeling nervous, anxious or on edge")
    await expect(worry.locator(".sums")).to_contain_text("4 of 6")
    await expect(worry).to_contain_text(console.words["questionnaire_no_sum"])
    await expect(drinks.locator(".mark")).to_have_count(1)
    await expect(drinks.locator("details")).to_contain_text("public domain")
