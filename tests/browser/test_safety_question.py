"""The one question after a card, in a real browser: asked, pressed, and read by whoever takes over."""

import pytest

from bot.content import sentence
from tests.browser.conftest import OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


@pytest.mark.parametrize(
    ("locale", "text"), [("en", "i wish i would not wake up"), ("es", "no quiero despertar mañana")]
)
async def test_no_is_pressed_once_and_read_on_the_other_side(
    open_widget: OpenWidget, open_console: OpenConsole, locale: str, text: str
) -> None:
    """The question is the last word, its button works, the answer is kind, and the board says it in words."""
    widget, console = await open_widget(locale), await open_console()
    await widget.say(text)
    await widget.hear(sentence("safety_safe", locale))
    button = widget.frame.get_by_role("button", name=sentence("safety_choice_not_safe", locale), exact=True)
    await expect(button).to_be_in_viewport()
    await button.click()
    await widget.hear(sentence("safety_thanks_not_safe", locale))
    await expect(widget.card).to_have_attribute("lang", locale)
    await expect(console.stat).to_contain_text(sentence("safety_said_not_safe", "en"))
    await expect(button).to_have_count(0)
