"""Spanish in an English talk, on the real model: offered, not imposed; and a cry for help met in its own language."""

import re

import pytest
from playwright.async_api import Locator

from bot.content import sentence, strings
from tests.browser.conftest import OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

IN_SPANISH = "no sé por dónde empezar, la verdad"
ACCENTED = re.compile("[áéíóúñ¿]", re.IGNORECASE)


async def languages(bubbles: Locator) -> list[tuple[str, str]]:
    """Return the `lang` and the words of each message."""
    told: list[list[str]] = await bubbles.evaluate_all(
        "items => items.map(item => [item.lang, item.querySelector('.said').textContent])"
    )
    return [(lang, text) for lang, text in told]


async def test_C17_spanish_is_offered_and_a_button_goes_on_in_it(open_widget: OpenWidget) -> None:
    """The page stays as it was until the button is pressed; then the question on the table is asked in Spanish."""
    widget = await open_widget()
    await widget.begin()
    await widget.answer("es para mí, ya no sé qué hacer")
    await widget.hear(sentence("offer_es", "es"))
    page = widget.frame.locator("html")
    await expect(page).to_have_attribute("lang", "en")
    before = await widget.bubbles.count()
    await widget.press("Español")
    await widget.settled(before + 2)
    await expect(page).to_have_attribute("lang", "es")
    await expect(widget.frame.get_by_role("button", name="Saltar", exact=True)).to_be_visible()
    await expect(widget.frame.get_by_role("button", name=strings("widget", "es")["person"]).first).to_be_visible()
    said = await languages(widget.bubbles)
    assert {lang for lang, text in said[before + 1 :]} == {"es"}


async def test_C17_writing_on_is_respected_and_no_is_no(open_widget: OpenWidget) -> None:
    """Declined, it is not offered again; the question comes back with its buttons, and the page has not changed."""
    widget = await open_widget()
    await widget.answer(IN_SPANISH)
    offer = sentence("offer_es", "es")
    await widget.hear(offer)
    before = await widget.bubbles.count()
    await widget.press("English")
    await widget.settled(before + 1)
    await widget.answer("mi hermano tampoco quiere venir")
    await widget.answer("es que no tenemos dinero")
    await expect(widget.bubbles.filter(has_text=offer)).to_have_count(1)
    await expect(widget.frame.locator("html")).to_have_attribute("lang", "en")


async def test_C17_a_cry_in_spanish_is_met_in_spanish(open_widget: OpenWidget) -> None:
    """Card, place, the bot's own words and the safety question; the talk stays an English one, for them to choose."""
    widget = await open_widget()
    await widget.answer("hello there")
    before = await widget.bubbles.count()
    await widget.say("ya no quiero vivir, me voy a matar")
    await expect(widget.card).to_have_attribute("lang", "es")
    await widget.hear(sentence("safety_safe", "es"))
    said = (await languages(widget.bubbles))[before:]
    assert len(said) == 4  # their words, the place, the bot's, the question
    assert [lang for lang, _ in said] == ["es"] * 4
    assert all(ACCENTED.search(text) for _, text in said[1:])
    await expect(widget.frame.locator("html")).to_have_attribute("lang", "en")


async def test_every_message_says_its_language(open_widget: OpenWidget) -> None:
    """Each as it is written, whoever wrote it: a screen reader changes its voice by it."""
    widget = await open_widget()
    await widget.answer("hi, good to be here today")
    await widget.answer(IN_SPANISH)
    await widget.hear(sentence("offer_es", "es"))
    said = await languages(widget.bubbles)
    assert {lang for lang, _ in said} == {"en", "es"}
    assert [text for lang, text in said if lang == "es"] == [
        IN_SPANISH,
        f"{sentence('offer_es', 'es')}\n{sentence('offer_es', 'en')}",
    ]
