"""What the screen missed, from the coordinator's mark to the patient's yes, in real browsers."""

import pytest

from bot.content import sentence, strings
from tests.browser.conftest import OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_mark_by_keyboard_a_question_and_a_yes(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """The coordinator marks and asks; the patient can look at the message first; the answer is seen on both sides.

    (seeds F10)
    """
    widget, console = await open_widget(), await open_console()
    await widget.answer("tonight feels different")
    await widget.press(widget.words["person"])
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await console.talk.get_by_role("button", name=console.words["earlier_show"]).click()

    flag = console.talk.get_by_role("button", name=console.words["mark_open"]).first
    await flag.press("Enter")
    await console.talk.get_by_role("button", name=console.words["mark_missed"]).press("Enter")
    marked = console.talk.get_by_role("button", name=console.words["marked_missed"], exact=True)
    await expect(marked).to_have_attribute("aria-expanded", "true")
    await console.talk.get_by_role("button", name=console.words["consent_go"]).press("Enter")
    await expect(console.talk.locator(".mark-consent:visible")).to_contain_text(console.words["consent_asked"])

    await widget.hear(sentence("consent_ask", "en"))
    await widget.frame.get_by_role("button", name=widget.words["about_show"]).click()
    await expect(widget.bubbles.filter(has_text="tonight feels different").first).to_be_focused()
    await widget.press(sentence("consent_choice_yes", "en"))
    await widget.hear(sentence("consent_kept", "en"))
    await expect(console.talk.locator(".mark-consent:visible")).to_contain_text(console.words["consent_yes"])


async def test_in_danger_the_question_is_not_even_offered(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """The mark can be set; the console says why the person is not asked now."""
    widget, console = await open_widget(), await open_console()
    await widget.say("i want to kill myself tonight")
    await expect(widget.card).to_be_visible()
    await expect(console.stat).to_have_count(1)
    await console.take_next()
    await console.talk.get_by_role("button", name=console.words["earlier_show"]).click()
    await console.talk.get_by_role("button", name=console.words["mark_open"]).first.click()
    await console.talk.get_by_role("button", name=console.words["mark_needless"]).click()
    await expect(console.talk.locator(".mark-consent:visible")).to_contain_text(console.words["consent_not_now"])
    await expect(console.talk.get_by_role("button", name=console.words["consent_go"])).to_have_count(0)


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_the_chats_foot_leads_to_the_crisis_protocol(open_widget: OpenWidget, locale: str) -> None:
    """In a page of its own, in the language of the chat, so that the talk stays where it is (seeds F11)."""
    widget = await open_widget(locale)
    async with widget.page.context.expect_page() as opening:
        await widget.frame.get_by_role("link", name=widget.words["how"]).click()
    page = await opening.value
    await expect(page.locator("h1")).to_have_text(strings("protocol", locale)["title"])
    await expect(widget.bubbles).to_have_count(3)
