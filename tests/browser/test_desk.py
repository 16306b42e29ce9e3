"""What two coordinators' pages show of the same people: a real Chromium, and an edge in this process."""

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, WebSocketRoute

from bot.content import sentence, strings
from handoff.service.ports.staff import Coordinator
from tests.browser.conftest import DESK, expect
from tests.browser.test_ladder import sign_in
from tests.fakes.world import FakeClock, memory_ports
from tests.web.conftest import ANA, PASSWORD, SAM, Edge, Socket, serving

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WORDS = strings("console", "en")


@pytest_asyncio.fixture(loop_scope="session")
async def edge() -> AsyncIterator[Edge]:
    """An edge with a coordinator and a supervisor."""
    ports = memory_ports(clock=FakeClock(time.time_ns() // 1_000_000))
    for who in (ANA, SAM):
        await ports.staff.add(who, PASSWORD)
    async with serving(ports) as edge:
        yield edge


type SitDown = Callable[[Coordinator], Awaitable[Page]]


@pytest_asyncio.fixture(loop_scope="session")
async def sit_down(chromium: Browser, edge: Edge) -> AsyncIterator[SitDown]:
    """Open the console in a browser of its own."""
    contexts = []

    async def opening(who: Coordinator) -> Page:
        contexts.append(await chromium.new_context(viewport=DESK))  # type: ignore[arg-type]
        return await sign_in(contexts[-1], edge, who)

    yield opening
    for context in contexts:
        await context.close()


async def waiting(edge: Edge) -> Socket:
    """Have a patient come into the line."""
    patient, _ = await edge.patient()
    await patient.send("person")
    await patient.until("state", state="waiting")
    return patient


async def take_next(page: Page) -> None:
    """Take the next person, and have their talk on screen."""
    await page.locator("button.take-next").click()
    await expect(page.locator("message-composer")).to_be_visible()


def box(page: Page) -> Locator:
    """Where a coordinator writes."""
    return page.locator("message-composer textarea")


async def write(page: Page, text: str) -> None:
    """Write to the person on screen."""
    await box(page).fill(text)
    await box(page).press("Enter")


async def between(page: Page, deal: Callable[[dict[str, Any], WebSocketRoute], Awaitable[bool]]) -> None:
    """Have each frame of the page's go by `deal` first; what that takes does not reach the edge."""

    def line(here: WebSocketRoute) -> None:
        there = here.connect_to_server()

        async def on_page(raw: str | bytes) -> None:
            if not await deal(json.loads(raw), here):
                there.send(raw)

        here.on_message(on_page)

    await page.route_web_socket("**/ws/console*", line)
    await page.reload()


def at(key: str) -> re.Pattern[str]:
    """Return this sentence with any time in it."""
    return re.compile(re.escape(WORDS[key]).replace(re.escape("{time}"), r"\d{1,2}:\d{2}\s[AP]M"))


async def test_by_when_danger_is_due_an_answer_is_seen_by_whoever_has_the_person_and_by_supervisors(
    edge: Edge, sit_down: SitDown
) -> None:
    """In the talk, among their people and on the board, until the words are there."""
    patient = await waiting(edge)
    ana, sam = await sit_down(ANA), await sit_down(SAM)
    await take_next(ana)
    clocks = [
        (ana.locator(".talk > .answer-by"), "answer_by_talk"),
        (ana.locator(".group-mine place-row .answer-by"), "answer_by"),
        (sam.locator(".group-others place-row .answer-by"), "answer_by_owner"),
    ]
    for words in ("hello", "i took all my pills"):
        if words != "hello":
            await patient.send("say", text=words)
        for clock, key in clocks:
            await expect(clock).to_have_text(at(key))
        await write(ana, "I am here with you")
        for clock, _ in clocks:
            await expect(clock).to_have_text("")


@pytest.mark.parametrize("step", ["move", "take_over"])
async def test_a_supervisors_step_is_not_sent_again_after_a_lost_line(edge: Edge, sit_down: SitDown, step: str) -> None:
    """It was meant for the moment it was pressed in: the supervisor is told that no answer came, and looks anew."""
    await waiting(edge)
    sent: list[str] = []

    async def break_line(frame: dict[str, Any], here: WebSocketRoute) -> bool:
        if frame["type"] != step:
            return False
        sent.append(frame["id"])
        if len(sent) == 1:
            await here.close()
        return len(sent) == 1

    page = await sit_down(SAM)
    await edge.ports.queue.claim("ana", "c1", edge.clock.now(), 45_000)
    await between(page, break_line)
    row = page.locator(".group-others place-row")
    await row.locator(".row-ways button").nth(0 if step == "take_over" else 1).click()
    if step == "move":
        await page.locator("#move-dialog").get_by_text(WORDS["move_back"]).click()
        await page.locator("#move-dialog [type=submit]").click()
    await expect(page.locator("notice-bar")).to_contain_text(WORDS["no_answer"])
    await expect(row).to_have_count(1)
    assert len(sent) == 1


async def test_words_half_typed_are_there_when_the_same_person_is_taken_again(edge: Edge, sit_down: SitDown) -> None:
    """They went back in line meanwhile: what was begun is shown then, and can be finished now."""
    await waiting(edge)
    page = await sit_down(ANA)
    await take_next(page)
    await box(page).fill("I have been thinking of")
    [place] = await edge.ports.queue.held_by("ana")
    await edge.ports.queue.put_back("sam", "b1", place.handoff, edge.clock.now())
    await expect(page.locator("message-composer")).to_contain_text(WORDS["composer_gone"])
    await take_next(page)
    await expect(page.locator("message-composer")).not_to_contain_text(WORDS["composer_gone"])
    await expect(box(page)).to_have_value("I have been thinking of")


async def test_the_same_press_within_a_minute_has_one_id_and_a_later_one_is_meant_anew(
    edge: Edge, sit_down: SitDown
) -> None:
    """Its end not known, pressed again soon it takes nobody twice; a minute later the board has said who came."""
    await waiting(edge)
    pressed: asyncio.Queue[str] = asyncio.Queue()

    async def lose(frame: dict[str, Any], here: WebSocketRoute) -> bool:
        if frame["type"] != "next":
            return False
        here.send(json.dumps({"type": "refused", "id": frame["id"], "error": {"code": "internal", "message": "…"}}))
        pressed.put_nowait(frame["id"])
        return True

    page = await sit_down(ANA)
    await between(page, lose)
    began, button = edge.clock.now(), page.locator("button.take-next")
    ids = []
    for since in (0, 55_000, 65_000):
        await page.clock.set_fixed_time((began + since) / 1000)
        await expect(button).not_to_have_attribute("aria-disabled", "true")
        await button.click()
        ids.append(await asyncio.wait_for(pressed.get(), 15))
    assert ids[0] == ids[1] != ids[2]


async def test_a_break_that_could_not_be_kept_is_not_shown_as_one(edge: Edge, sit_down: SitDown) -> None:
    """Refused, the page goes back to what the edge last said, so nobody rests while the line counts on them."""
    page = await sit_down(ANA)
    own = page.locator("own-care")
    await expect(own).to_contain_text(WORDS["care_load"].format(load=0, cap=4))
    edge.store.down = True
    await page.locator("#presence input[value=break]").click(force=True)
    await expect(page.locator("notice-bar")).to_contain_text(sentence("error_not_received", "en"))
    edge.store.down = False
    await expect(page.locator("#presence input[value=available]")).to_be_checked()
    await expect(own).not_to_contain_text(WORDS["presence_now_break"])
    await page.locator("#presence input[value=break]").check(force=True)
    await expect(own).to_contain_text(WORDS["presence_now_break"])
    await expect(page.locator("#online")).to_have_text(WORDS["online_none"])
