"""What two coordinators' pages show of the same people: a real Chromium, and an edge in this process."""

import re
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page

from bot.content import strings
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


def at(key: str) -> re.Pattern[str]:
    """Return this sentence with any time in it."""
    return re.compile(re.escape(WORDS[key]).replace(re.escape("{time}"), r"\d{1,2}:\d{2}\s[AP]M"))


async def test_by_when_danger_is_due_an_answer_is_seen_by_whoever_has_the_person_and_by_supervisors(
    chromium: Browser, edge: Edge
) -> None:
    """In the talk, among their people and on the board, until the words are there."""
    patient = await waiting(edge)
    contexts = [await chromium.new_context(viewport=DESK) for _ in range(2)]  # type: ignore[arg-type]
    ana, sam = await sign_in(contexts[0], edge, ANA), await sign_in(contexts[1], edge)
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
    for context in contexts:
        await context.close()
