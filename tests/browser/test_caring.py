"""Caring for those who answer: what a coordinator sees of their own load and rest."""

import json

import pytest
from playwright.async_api import WebSocketRoute, expect

from tests.browser.conftest import Console, OpenConsole, OpenWidget

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


async def test_F01_a_second_tab_does_not_end_a_break(open_console: OpenConsole) -> None:
    """It opens on the break that was chosen in the first, and both stay there (seeds F01)."""
    console = await open_console()
    await console.page.locator("#presence input[value=break]").check(force=True)
    own = console.page.locator("own-care")
    await expect(own).to_contain_text(console.words["presence_now_break"])
    await expect(console.page.locator("team-list")).to_contain_text(console.words["duty_break"])
    second = await console.page.context.new_page()
    await second.goto(console.page.url)
    await expect(second.locator("own-care")).to_contain_text(console.words["presence_now_break"])
    await expect(second.locator("team-list")).to_contain_text(console.words["duty_break"])
    await expect(own).to_contain_text(console.words["presence_now_break"])
    await second.locator("#presence input[value=available]").check(force=True)
    await expect(own).not_to_contain_text(console.words["presence_now_break"])


async def test_a_press_whose_answer_got_lost_takes_one_person(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """The line breaks between the claim and its answer: the page asks again under the same id."""
    console = await open_console()
    commands: list[str] = []

    def break_once(page: WebSocketRoute) -> None:
        edge = page.connect_to_server()

        def on_page(raw: str | bytes) -> None:
            if (frame := json.loads(raw))["type"] == "next":
                commands.append(frame["id"])
            edge.send(raw)

        async def on_edge(raw: str | bytes) -> None:
            if json.loads(raw)["type"] == "claimed" and len(commands) == 1:
                await page.close()
            else:
                page.send(raw)

        page.on_message(on_page)
        edge.on_message(on_edge)

    await console.page.route_web_socket("**/ws/console*", break_once)
    await console.page.reload()
    for _ in range(2):
        patient = await open_widget()
        await patient.press(patient.words["person"])
    await expect(console.waiting).to_have_count(2)
    await console.take_next()
    await expect(console.waiting).to_have_count(1)
    assert len(commands) == 2
    assert len(set(commands)) == 1
    await expect(console.page.locator(".group-mine place-row")).to_have_count(1)


async def test_words_to_someone_who_went_elsewhere_are_kept_and_said_to_be_there(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """Begun in a talk that is not on screen when it goes: a notice leads back to them."""
    console = await open_console()
    mine, title, before = console.page.locator(".group-mine place-row"), console.page.locator(".talk-title"), ""
    for taken in (1, 2):
        patient = await open_widget()
        await patient.press(patient.words["person"])
        await expect(console.waiting).to_have_count(1)
        await console.take_next()
        await expect(mine).to_have_count(taken)
        await expect(title).not_to_have_text(before)
        before = await title.inner_text()
    box = console.page.locator("message-composer textarea")
    await box.fill("I have been thinking of what you said")
    await mine.first.click()
    await expect(title).not_to_have_text(before)
    await expect(box).to_have_value("")
    other = Console(await console.page.context.new_page())
    await other.page.goto(console.page.url)
    await other.page.locator(".group-mine place-row").last.click()
    await expect(other.page.locator(".talk-title")).to_have_text(before)
    await other.close("resolved")
    await expect(mine).to_have_count(1)
    await console.page.locator("notice-bar").get_by_role("button", name=console.words["unsent_show"]).click()
    await expect(box).to_have_value("I have been thinking of what you said")
    await expect(console.page.locator("message-composer")).to_contain_text(console.words["composer_gone"])


async def test_words_say_what_the_page_had_when_they_were_written(
    open_widget: OpenWidget, open_console: OpenConsole
) -> None:
    """Their frame is the same on its second way out, though the talk has gone on: what came since is not answered."""
    console = await open_console()
    written: list[dict[str, object]] = []

    def lose_once(page: WebSocketRoute) -> None:
        edge = page.connect_to_server()

        async def on_page(raw: str | bytes) -> None:
            frame = json.loads(raw)
            if frame["type"] != "say":
                edge.send(raw)
                return
            written.append(frame)
            if len(written) > 1:
                edge.send(raw)
                return
            await patient.say("and i am still here")  # is stored before these words are
            await expect(console.page.locator("talk-view")).to_contain_text("and i am still here")
            await page.close()

        page.on_message(on_page)

    await console.page.route_web_socket("**/ws/console*", lose_once)
    await console.page.reload()
    patient = await open_widget()
    await patient.press(patient.words["person"])
    await expect(console.waiting).to_have_count(1)
    await console.take_next()
    await console.say("hello, i am Ana")
    await patient.hear("hello, i am Ana")
    first, again = written
    assert first == again
    assert first["seen"]
