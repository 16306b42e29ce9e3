"""The words the project was founded on, in a real browser, with each part behind the edge gone in turn."""

import re
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

import pytest

from bot.content import sentence
from deploy.system import System
from tests.browser.conftest import Console, OpenConsole, OpenWidget, Widget, expect, frozen, stopped

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

FOUNDING = [
    ("i took all my pills", "en", "tel:911"),
    ("quiero morir", "es", "tel:988"),
    ("my husband won't wake up", "en", "tel:911"),
]


GREETING = 3  # bubbles
THUMB = 44  # px


def told(locale: str) -> re.Pattern[str]:
    """Return what someone flagged is told of their place, whether or not anyone is online."""
    keys = ("in_line_stat", "in_line_stat_no_one")
    return re.compile("|".join(re.escape(sentence(key, locale)) for key in keys))


async def card_and_place(widget: Widget, console: Console, text: str, locale: str, first: str, place: int = 1) -> None:
    """Write the words; the card is there, in the language of the words, and so many are in the stat band."""
    await widget.say(text)
    await expect(widget.card).to_be_visible()
    assert await widget.card.get_attribute("lang") == locale
    assert await widget.card.locator("a").first.get_attribute("href") == first
    await expect(console.stat).to_have_count(place)
    await widget.hear(told(locale))


@pytest.mark.parametrize(("text", "locale", "first"), FOUNDING)
async def test_out_of_nowhere(
    open_widget: OpenWidget, open_console: OpenConsole, text: str, locale: str, first: str
) -> None:
    """As the very first words."""
    widget, console = await open_widget(), await open_console()
    await card_and_place(widget, console, text, locale, first)


@pytest.mark.parametrize(("text", "locale", "first"), FOUNDING)
async def test_in_the_middle_of_the_questions(
    open_widget: OpenWidget, open_console: OpenConsole, text: str, locale: str, first: str
) -> None:
    """The form does not swallow it: card, place, and the question is not asked again over it."""
    widget, console = await open_widget(), await open_console()
    await widget.begin()
    await widget.answer("for me")
    await card_and_place(widget, console, text, locale, first)
    await expect(widget.frame.get_by_role("button", name="Skip", exact=True)).to_have_count(0)


def rasa_frozen(system: System) -> AbstractAsyncContextManager[None]:
    """SIGSTOP: the port is open and nobody answers."""
    return frozen(system.rasa)


def rasa_dead(system: System) -> AbstractAsyncContextManager[None]:
    """Nothing listens any more."""
    return stopped(system.rasa)


def actions_dead(system: System) -> AbstractAsyncContextManager[None]:
    """The form's summary has nobody to make it."""
    return stopped(system.actions)


@pytest.mark.parametrize("gone", [rasa_frozen, rasa_dead, actions_dead])
async def test_with_a_part_gone(
    system: System,
    open_widget: OpenWidget,
    open_console: OpenConsole,
    gone: Callable[[System], AbstractAsyncContextManager[None]],
) -> None:
    """Three people in the middle of a form, that part gone: each gets card and place at once."""
    console = await open_console()
    widgets = [await open_widget() for _ in FOUNDING]
    for widget in widgets:
        await widget.begin()
        await widget.answer("for me")
    async with gone(system):
        for place, (widget, (text, locale, first)) in enumerate(zip(widgets, FOUNDING, strict=True), start=1):
            await card_and_place(widget, console, text, locale, first, place)


async def test_the_card_is_there_before_the_bot_answers(system: System, open_widget: OpenWidget) -> None:
    """With the bot frozen there is no answer to wait for, and the card is on the screen all the same."""
    widget = await open_widget()
    async with frozen(system.rasa):
        await widget.say("i took all my pills")
        await expect(widget.card).to_be_visible()
        before = await widget.frame.locator("[role=log] .from-bot").count()
        assert before == GREETING


@pytest.mark.parametrize("locale", ["en", "es"])
async def test_every_way_can_be_pressed_on_the_smallest_phone(open_widget: OpenWidget, locale: str) -> None:
    """At 320 px nothing is cut off sideways, each way is 44 px or more, and further ways wait until they are opened."""
    widget = await open_widget(locale)
    await widget.page.set_viewport_size({"width": 320, "height": 640})
    await widget.say({"en": "i took all my pills", "es": "me tomé todas las pastillas"}[locale])
    card = widget.frame.locator("fh-card")
    further = card.locator(".more .way")
    await expect(further.first).to_be_hidden()
    await card.locator("summary").click()
    await expect(further.last).to_be_visible()
    for way in await card.locator("a, summary, button").all():
        box = await way.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= THUMB
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    assert await card.locator(".body").evaluate("body => body.scrollWidth <= body.clientWidth")


async def test_with_the_store_gone_the_card_shows_and_the_words_are_kept(
    system: System, open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """Nothing was received, and the page says so; when the store is back the same words arrive once."""
    widget = await open_widget()
    async with stopped(system.redis):
        await widget.say("i took all my pills")
        await expect(widget.card).to_be_visible()
        unsent = widget.frame.locator("[role=log]")
        await expect(unsent).to_contain_text("i took all my pills")
        await expect(widget.frame.get_by_role("button", name=widget.words["try_again"])).to_be_visible()
    await widget.press(widget.words["try_again"])
    await widget.hear(told("en"))
    console = await open_console()
    await expect(console.stat).to_have_count(1)
    assert await widget.bubbles.filter(has_text="i took all my pills").count() == 1


@pytest.mark.parametrize(
    ("locale", "text", "denial"),
    [
        ("en", "my husband hits me and i am scared of him", "nobody is hurting us, why does it say domestic violence"),
        ("es", "mi marido me pega cuando toma", "no me está pegando nadie"),
    ],
)
async def test_a_denied_card_is_a_quiet_line_that_opens_and_gives_way(
    open_widget: OpenWidget, locale: str, text: str, denial: str
) -> None:
    """It goes down with a word of ours, all of it can be seen again, and the next danger has its card."""
    widget = await open_widget(locale)
    await widget.say(text)
    await expect(widget.card).to_be_visible()
    await widget.say(denial)
    await widget.hear(re.compile("|".join(re.escape(sentence(key, locale)) for key in ("sorry", "sorry_in_line"))))
    await expect(widget.frame.locator("fh-card .line")).to_have_text(widget.words["card_calm"])
    await expect(widget.card).to_be_hidden()
    await widget.press(widget.words["card_more"])
    await expect(widget.card).to_be_visible()
    await widget.say({"en": "i want to die", "es": "quiero morir"}[locale])
    await expect(widget.card.locator("a").first).to_have_attribute("href", "tel:988")
    await expect(widget.frame.locator("fh-card .line")).to_be_hidden()
