"""A console while nobody takes the people in line: a real Chromium, and an edge whose time passes as the test says."""

import re
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page

from bot.content import sentence, strings
from handoff.service.ports.staff import Coordinator
from handoff.web import ladder as web_ladder
from tests.browser.conftest import DESK, expect
from tests.fakes.world import FakeClock, memory_ports
from tests.web.conftest import PASSWORD, SAM, Edge, serving

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WORDS = strings("console", "en")
BEFORE_S = 10 * 60


@pytest_asyncio.fixture(loop_scope="session")
async def late(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Edge]:
    """An edge at which somebody in danger has come, and one person is ready."""
    monkeypatch.setattr(web_ladder, "LOOK_S", 0.01)
    clock = FakeClock(time.time_ns() // 1_000_000 - BEFORE_S * 1000)
    ports = memory_ports(clock=clock)
    await ports.staff.add(SAM, PASSWORD)
    await ports.presence.available("ana", clock.now() + 24 * 3_600_000)
    async with serving(ports) as edge:
        yield edge


async def sign_in(context: BrowserContext, edge: Edge, who: Coordinator = SAM) -> Page:
    """Open the console."""
    page = await context.new_page()
    await page.goto(f"{edge.url}/console")
    await page.locator("input[autocomplete=username]").fill(who.username)
    await page.locator("input[type=password]").fill(PASSWORD)
    await page.locator("button[type=submit]").click()
    await expect(page.locator("#my-name")).not_to_be_empty()
    return page


async def test_20_a_wait_that_is_too_long_gets_louder_and_says_what_was_done(chromium: Browser, late: Edge) -> None:
    """The row in words and weight, the title as a count that can be turned off; never what the person wrote."""
    patient, _ = await late.patient()
    await patient.send("say", text="i feel like everyone would be better off without me")
    await patient.until("state", state="waiting")
    context = await chromium.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = await sign_in(context, late)
    row = page.locator(".group-waiting place-row")
    await expect(row).to_have_count(1)
    await expect(row).not_to_have_attribute("data-rung", re.compile("."))
    late.clock.advance(BEFORE_S / 2)
    await expect(row).to_have_attribute("data-rung", "louder")
    await expect(row.locator(".rung")).to_have_text(sentence("rung_louder_shown", "en"))
    await expect(page).to_have_title(re.compile(f"^{re.escape(WORDS['title_late'].format(count=1))} · "))
    late.clock.advance(BEFORE_S / 2)
    await expect(row).to_have_attribute("data-rung", "supervisor")
    await expect(row.locator(".rung")).to_have_text(sentence("rung_supervisor_unset", "en"))
    await page.locator("#open-alerts").click()
    await page.locator("#alerts-counts").uncheck()
    await expect(page).to_have_title(re.compile(f"^{WORDS['title']} · "))
    await context.close()


async def test_nothing_beats_for_whoever_asked_for_stillness(chromium: Browser, late: Edge) -> None:
    """prefers-reduced-motion: the weight stays, the movement goes."""
    patient, _ = await late.patient()
    await patient.send("person")
    await patient.until("state", state="waiting")
    late.clock.advance(30 * 60)
    for motion, name in (("reduce", "none"), ("no-preference", "late")):
        context = await chromium.new_context(viewport=DESK, reduced_motion=motion)  # type: ignore[arg-type]
        page = await sign_in(context, late)
        box = page.locator("place-row[data-rung] > div.place")
        await expect(box).to_have_css("animation-name", name)
        await expect(box).to_have_css("border-top-width", "2px")
        await context.close()
