"""A console before a line that is longer than what is shown of it: a real Chromium, an edge in this process."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from bot.content import strings
from handoff.service import board
from tests.browser.conftest import DESK, expect
from tests.browser.test_ladder import sign_in
from tests.fakes.world import memory_ports
from tests.web.conftest import PASSWORD, SAM, Edge, serving

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WORDS = strings("console", "en")


@pytest_asyncio.fixture(loop_scope="session")
async def edge(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Edge]:
    """An edge whose boards show two people, and with three in line."""
    monkeypatch.setattr(board, "MOST_SHOWN", 2)
    ports = memory_ports()
    await ports.staff.add(SAM, PASSWORD)
    async with serving(ports) as edge:
        for _ in range(3):
            patient, _ = await edge.patient()
            await patient.send("person")
            await patient.until("state", state="waiting")
        yield edge


async def test_all_are_counted_and_who_moves_up_is_no_arrival(chromium: Browser, edge: Edge) -> None:
    """The front as rows, the rest in a sentence; a sound is for who came, and danger comes to the front with one."""
    context = await chromium.new_context(viewport=DESK)  # type: ignore[arg-type]
    page = await sign_in(context, edge)
    rows, behind = page.locator(".group-waiting place-row"), page.locator(".behind")
    await expect(rows).to_have_count(2)
    await expect(page.locator(".group-waiting .count")).to_have_text("3")
    await expect(behind).to_have_text(WORDS["waiting_behind_one"])
    came = WORDS["announce_waiting_many"].format(count=3)
    await expect(page.locator("#say-soon")).to_have_text(came)
    await edge.ports.queue.claim("ana", "c1", edge.clock.now(), 45_000)
    await expect(behind).to_be_hidden()
    await expect(rows).to_have_count(2)
    urgent, _ = await edge.patient()
    await urgent.send("say", text="i took all my pills")
    await expect(page.locator("#say-now")).to_have_text(WORDS["announce_stat"])
    await expect(behind).to_have_text(WORDS["waiting_behind_one"])
    await expect(page.locator("#say-soon")).to_have_text(came)
    await context.close()
