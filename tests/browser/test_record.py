"""What staff see of a person, and that nobody asks twice: real browsers, the real model."""

import pytest

from bot.content import sentence
from tests.browser.conftest import OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_B15_D06_what_was_declined_is_seen_by_staff_and_never_asked_again(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """Without a summary: told, declined and not asked are plain; the next episode asks neither of the first two."""
    widget, console = await open_widget(), await open_console()
    await widget.begin()
    await widget.answer("for me")
    before = await widget.bubbles.count()
    await widget.press("Skip")
    await widget.settled(before + 1)
    await widget.answer("my sister")
    await widget.press(widget.words["person"])
    await console.take_next()
    about = console.about
    await expect(about.locator(".record")).to_contain_text("my sister")
    await expect(about.locator(".record")).to_contain_text(console.words["record_told"])
    await expect(about.locator(".declined")).to_contain_text(console.words["record_declined_note"])
    assert await about.locator(".declined li").all_inner_texts() == [console.words["field_helped"]]
    await expect(about.locator(".unsaid").first).to_contain_text(console.words["field_goal"])
    await expect(about.locator(".unsaid").last).to_contain_text(console.words["field_name"])

    await console.say("Thank you for waiting.")
    await console.close("resolved")
    await widget.hear(sentence("ended_resolved", "en"))
    await widget.answer("hi again")
    await widget.answer("please ask me the questions")
    asked_since = (await widget.frame.locator("[role=log]").inner_text()).partition("hi again")[2]
    await expect(widget.frame.locator(".choice.skip")).to_be_visible()
    for known in ("hard day", "gets you through", "helped you get this far", "chat for today", "in your corner"):
        assert known not in asked_since


async def test_D05_only_ways_that_were_agreed_to_stand_there_as_ways(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """A refusal and what was not said stand apart, and the hour in their own words."""
    widget, console = await open_widget(), await open_console()
    await widget.press(widget.words["person"])
    await widget.frame.locator("#call summary").click()
    await widget.frame.get_by_label(widget.words["call_lead"]).fill("text me after 5, no voicemail")
    await widget.frame.get_by_role("button", name=widget.words["call_ask"]).click()
    await widget.hear(sentence("call_back", "en"))
    await console.take_next()
    words = console.words
    agreed, refused, unsaid, times = await console.about.locator(".reach li").all_inner_texts()
    assert agreed == words["reach_ok"].format(ways=words["reach_text"])
    assert refused == words["reach_no"].format(ways=words["reach_voicemail"])
    assert unsaid == words["reach_unsaid"].format(ways=f"{words['reach_call']}, {words['reach_email']}")
    assert times == f"{words['reach_times']} text me after 5"


async def test_the_words_behind_a_card_stand_with_it(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """In the stat band nobody has to look for what was written; the card they saw is on the record."""
    widget, console = await open_widget(), await open_console()
    await widget.say("i took a whole bottle of pills")
    await expect(widget.card).to_be_visible()
    title = await widget.card.locator("h2").inner_text()
    await expect(console.stat).to_have_count(1)
    await console.take_next()
    await expect(console.about.locator(".behind")).to_contain_text("i took a whole bottle of pills")
    await console.about.locator("details.rest summary").click()
    await expect(console.about.locator("details.rest")).to_contain_text(title)
    await expect(console.about.locator(".why")).to_contain_text(console.words["screen_not_done"])


async def test_A09_what_the_assistant_did_not_know_is_owed_by_staff(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """A question in the middle of the talk: answered honestly, filed as no answer, and read by whoever comes."""
    widget, console = await open_widget(), await open_console()
    await widget.begin()
    await widget.answer("for me")
    await widget.answer("can i bring my dog")
    await widget.press(widget.words["person"])
    await console.take_next()
    about = console.about
    await expect(about).to_contain_text(console.words["record_questions_title"])
    await expect(about.locator("blockquote", has_text="can i bring my dog")).to_have_count(1)
    await expect(about.locator(".unsaid").first).to_contain_text(console.words["field_helped"])
