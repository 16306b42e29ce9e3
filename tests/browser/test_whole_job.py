"""The main job in real browsers, on the real model: from the first hello to a person, and on."""

import re

import pytest

from bot.content import role_in, sentence, strings
from handoff.staff import FIRST
from tests.browser.conftest import CHECKED_IN_AFTER, OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LABELS = strings("labels", "en")


async def test_the_first_hello_says_what_it_is_and_asks_nothing(open_widget: OpenWidget) -> None:
    """Automated, people behind it, skip and stop and a person at any time (seeds A01)."""
    widget = await open_widget()
    hello = " ".join(await widget.bubbles.all_inner_texts())
    for promise in ("automated", "people", "Skip", "stop", "ask for a person"):
        assert promise in hello
    assert "?" not in hello
    await expect(widget.frame.get_by_role("button", name=widget.words["person"]).first).to_be_visible()
    await expect(widget.frame.locator("#help summary")).to_be_visible()


@pytest.mark.parametrize(("locale", "asked"), [("en", "how much does it cost"), ("es", "cuánto cuesta")])
async def test_D03_cost_is_answered_in_mid_question_and_the_question_stays(
    open_widget: OpenWidget, locale: str, asked: str
) -> None:
    """No price is set here: that is said, and what is free; the question stands below with its buttons."""
    widget = await open_widget(locale)
    await widget.begin()
    await widget.say(asked)
    await widget.hear(sentence("clinic_cost_unknown", locale))
    await widget.hear("FindTreatment.gov")
    await expect(widget.frame.locator(".choice.skip")).to_be_visible()


async def test_from_the_first_hello_to_a_person(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """Talk, answer, skip, review, correct, send, ask; who takes over reads what to avoid, then strengths, first.

    (seeds B03, C02, C15)
    """
    widget, console = await open_widget(), await open_console()
    await widget.answer("hello there")
    await widget.press("A few questions")
    await expect(widget.frame.locator(".choice.skip")).to_be_visible()
    await widget.answer("it's for me")
    await widget.answer("walking the dog")
    await widget.answer("my sister")
    await widget.answer("i want to sleep through the night")
    await widget.keep_going()
    await widget.answer("please leave my father out of it")
    await widget.answer("my evenings have been hard since the move")
    await widget.answer("two jobs and little sleep")
    before = await widget.bubbles.count()
    await widget.press("Skip")
    await widget.settled(before + 1)
    await widget.keep_going()
    await widget.answer("a woman, and online")
    await widget.answer("text me after five")
    await widget.answer("sam")
    await widget.answer("one phone call")

    summary = widget.frame.locator("dl.summary").last
    await expect(summary).to_contain_text("walking the dog")
    assert (await summary.locator("dt").all_inner_texts())[0] == LABELS["helped"]
    await expect(summary).not_to_contain_text(LABELS["needs"])

    await summary.get_by_role("button", name=re.compile(f"{widget.words['remove']}.*{LABELS['for_whom']}")).click()
    await expect(widget.frame.locator("dl.summary")).to_have_count(2)
    latest = widget.frame.locator("dl.summary").last
    await expect(latest).not_to_contain_text(LABELS["for_whom"])
    await latest.get_by_role("button", name=re.compile(f"{widget.words['change']}.*{LABELS['goal']}")).click()
    await widget.hear(re.compile("hope to see change|like to be different"))
    await widget.answer("i want quiet evenings")
    await expect(widget.frame.locator("dl.summary").last).to_contain_text("i want quiet evenings")
    await widget.press(LABELS["send"])
    await widget.hear(sentence("record_kept", "en"))
    await expect(console.waiting).to_contain_text(sentence("reason_sent", "en"))

    await widget.answer("i would like to talk with someone now")
    await expect(widget.status).to_contain_text(sentence("line_next", "en"))
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await widget.hear(sentence("person_joined", "en", name=LABELS["first_name"], role=role_in(FIRST.role, "en")))
    about = await console.about.inner_text()
    in_order = ["leave my father out", "walking the dog", "my sister", "i want quiet evenings", "my evenings have been"]
    assert [about.index(words) for words in in_order] == sorted(about.index(words) for words in in_order)
    assert "sleep through the night" not in about


async def test_a_person_takes_over_ends_and_can_come_again(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """Both talk live and the bot is silent; the ending is honest; the bot goes on; a second handoff works.

    (seeds F08)
    """
    widget, console = await open_widget(), await open_console()
    await widget.press(widget.words["person"])
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await widget.hear(sentence("person_joined", "en", name=LABELS["first_name"], role=role_in(FIRST.role, "en")))

    from_bot = widget.frame.locator("[role=log] .from-bot")
    said_by_bot = await from_bot.count()
    await console.say("Hello, I'm glad you wrote. How is tonight?")
    await widget.hear("How is tonight?")
    await widget.say("better now, thank you")
    await expect(console.talk).to_contain_text("better now, thank you")
    assert await from_bot.count() == said_by_bot

    await console.close("resolved")
    await widget.hear(sentence("ended_resolved", "en"))
    await expect(widget.status).to_have_text(widget.words["status_closed"])

    await widget.answer("one more thing, are you open on friday")
    await expect(widget.status).to_have_text(widget.words["status_bot"])
    await widget.press(widget.words["person"])
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await expect(widget.status).to_have_text(widget.words["status_human_unnamed"])


async def test_skipping_everything_still_ends_well(open_widget: OpenWidget) -> None:
    """No question insists, and the end offers something (seeds A22, B01)."""
    widget = await open_widget()
    await widget.begin()
    for number in range(1, 13):
        skip = widget.frame.get_by_role("button", name="Skip", exact=True)
        await expect(skip).to_have_count(1)
        before = await widget.bubbles.count()
        await skip.click()
        await widget.settled(before + 1)
        if number in CHECKED_IN_AFTER:
            await widget.keep_going()
    await expect(widget.frame.locator("dl.summary")).to_have_count(0)
    await expect(widget.bubbles.last).to_contain_text(re.compile("person", re.IGNORECASE))


async def test_the_whole_talk_in_spanish(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """Questions, buttons, the line and the ending, all in the patient's language (seeds C17)."""
    widget, console = await open_widget("es"), await open_console()
    await widget.begin()
    await widget.hear(re.compile(r"¿.*\?"))
    await widget.answer("para mí")
    await widget.answer("mis noches han sido difíciles")
    await widget.press(widget.words["person"])
    await expect(widget.status).to_contain_text(sentence("line_next", "es"))
    await console.take_next()
    nameless = strings("labels", "es")["first_name"]
    await widget.hear(sentence("person_joined", "es", name=nameless, role=role_in(FIRST.role, "es")))


async def test_a_reload_resumes_the_conversation(open_widget: OpenWidget) -> None:
    """Everything that was said is there, once, and the talk goes on (seeds D06)."""
    widget = await open_widget()
    await widget.answer("hello, i will be right back")
    before = await widget.bubbles.all_inner_texts()
    await widget.page.reload()
    launcher = widget.page.locator("first-hello button.launcher")
    if await launcher.is_visible():
        await launcher.click()
    await expect(widget.bubbles).to_have_count(len(before))
    await widget.answer("i am back")
