"""Words that the store has and their copies have not yet: a real Chromium, an edge in this process."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from handoff.domain.messages import Author
from handoff.errors import StillCopyingError
from handoff.service.ports.conversations import Appended, NewMessage
from tests.browser.conftest import PHONE, Widget, expect
from tests.fakes.memory_conversations import MemoryConversations
from tests.fakes.world import memory_ports
from tests.web.conftest import Edge, serving

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

WORDS = "nobody must lose this"


class SlowCopies:
    """A store whose copies fall behind: it keeps what a patient writes, and does not vouch for it."""

    def __init__(self, memory: MemoryConversations) -> None:
        self.copied = False
        self._append = memory.append
        memory.append = self.append  # type: ignore[method-assign]

    async def append(self, message: NewMessage) -> Appended:
        """As the store does it."""
        appended = await self._append(message)
        if message.by is Author.PATIENT and not self.copied:
            raise StillCopyingError
        return appended


@pytest_asyncio.fixture(loop_scope="session")
async def edge() -> AsyncIterator[Edge]:
    """An edge."""
    async with serving(memory_ports()) as edge:
        yield edge


async def test_what_is_seen_again_after_a_reload_is_not_taken_for_safe(chromium: Browser, edge: Edge) -> None:
    """It goes again until the edge says that it is received; only then does the page let go of it."""
    memory = edge.ports.conversations
    assert isinstance(memory, MemoryConversations)
    copies = SlowCopies(memory)
    context = await chromium.new_context(viewport=PHONE)  # type: ignore[arg-type]
    page = await context.new_page()
    await page.goto(f"{edge.url}/demo")
    widget = Widget(page, "en")
    await widget.open()
    await widget.say(WORDS)
    mine = widget.bubbles.filter(has_text=WORDS)
    await expect(mine).to_have_attribute("data-fate", "copying")
    await page.reload()
    await expect(mine).to_have_attribute("data-fate", "copying")
    copies.copied = True
    await expect(mine).to_have_attribute("data-fate", "sent")
    await expect(mine).to_have_count(1)
    await context.close()
