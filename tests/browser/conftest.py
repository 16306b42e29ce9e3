"""The whole system as `make run` starts it, and a real Chromium before it."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from aiohttp import web
from playwright.async_api import Browser, FrameLocator, Locator, Page, async_playwright, expect

from bot.content import strings
from deploy.children import Child
from deploy.chromium import FLAGS, chromium_path
from deploy.system import System, running_system
from handoff.adapters.redis_client import connect

PHONE = {"width": 390, "height": 780}
DESK = {"width": 1360, "height": 850}
PATIENCE_MS = 15_000
"""Longer than the assistant's budget twice over, so that only a real silence fails a test."""

expect.set_options(timeout=PATIENCE_MS)


CHECKED_IN_AFTER = (4, 8)
"""After which of twelve questions the talk asks how it is going."""


class Widget:
    """A patient's widget, on the demo page."""

    def __init__(self, page: Page, locale: str) -> None:
        self.page = page
        self.words = strings("widget", locale)

    @property
    def frame(self) -> FrameLocator:
        """What is inside the widget's frame."""
        return self.page.frame_locator("iframe")

    @property
    def bubbles(self) -> Locator:
        """Every message so far, the greeting included."""
        return self.frame.locator("[role=log] > ol > li")

    @property
    def card(self) -> Locator:
        """The crisis card."""
        return self.frame.locator("fh-card [role=alert]:has(h2)")

    @property
    def status(self) -> Locator:
        """The line under the clinic's name: who speaks, or the place in line."""
        return self.frame.locator("#status")

    async def open(self) -> None:
        """Open the widget and wait for the first hello."""
        await self.page.locator("first-hello button.launcher").click()
        await expect(self.bubbles).to_have_count(3)

    async def say(self, text: str) -> None:
        """Write something and send it, without waiting for anything."""
        await self.frame.locator("#input").fill(text)
        await self.frame.locator("#input").press("Enter")

    async def hear(self, text: str | re.Pattern[str]) -> Locator:
        """Wait for a message with this text."""
        bubble = self.bubbles.filter(has_text=text).last
        await expect(bubble).to_be_visible()
        return bubble

    async def answer(self, text: str) -> None:
        """Write something and wait until the assistant has said something after it."""
        before = await self.bubbles.count()
        await self.say(text)
        await self.settled(before + 1)

    async def keep_going(self) -> None:
        """Answer the question how this is going, which comes after every fourth."""
        before = await self.bubbles.count()
        await self.press("Keep going")
        await self.settled(before + 1)

    async def begin(self) -> None:
        """Begin the questions from the greeting, and wait for the first."""
        await self.frame.locator(".choice").first.click()
        await expect(self.frame.locator(".choice.skip")).to_be_visible()

    async def settled(self, more_than: int) -> None:
        """Wait until there are more messages than so many."""
        await expect(self.bubbles.nth(more_than)).to_be_visible()

    async def press(self, name: str) -> None:
        """Press the latest button of this name."""
        await self.frame.get_by_role("button", name=name, exact=True).last.click()


class Console:
    """A coordinator's console."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.words = strings("console", "en")

    async def sign_in(self, system: System) -> None:
        """Sign in with the first login."""
        await self.page.goto(f"{system.edge_url}/console")
        await self.page.locator("input[autocomplete=username]").fill(system.first_login["username"])
        await self.page.locator("input[type=password]").fill(system.first_login["password"])
        await self.page.locator("button[type=submit]").click()
        await expect(self.page.locator("#my-name")).not_to_be_empty()

    @property
    def waiting(self) -> Locator:
        """Those who wait, in order."""
        return self.page.locator(".group-waiting place-row")

    @property
    def stat(self) -> Locator:
        """Those of them in the stat band."""
        return self.page.locator(".band_stat place-row")

    @property
    def about(self) -> Locator:
        """What is known of the person: why they are here, and what they chose to send."""
        return self.page.locator("about-person")

    @property
    def talk(self) -> Locator:
        """The talk in the middle."""
        return self.page.locator("talk-view")

    async def take_next(self) -> None:
        """Take the next person and wait until they are here."""
        await self.page.locator("button.take-next").click()
        await expect(self.about).to_be_visible()

    async def say(self, text: str) -> None:
        """Write to the patient."""
        await self.page.locator("message-composer textarea").fill(text)
        await self.page.locator("message-composer textarea").press("Enter")

    async def close(self, reason: str = "resolved") -> None:
        """End the talk with a reason."""
        await self.talk.get_by_role("button", name=self.words["close_open"]).click()
        await self.page.locator(f"#close-dialog input[value={reason}]").check()
        await self.page.get_by_role("button", name=self.words["close_go"]).click()


class ClinicSite:
    """A clinic's own web site, on another origin than the edge; `page` is what it shows."""

    def __init__(self) -> None:
        self.page = ""
        self.origin = ""

    async def show(self, _: web.Request) -> web.Response:
        """Answer with the page."""
        return web.Response(text=self.page, content_type="text/html")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def clinic_site() -> AsyncIterator[ClinicSite]:
    """A site that the edge knows as the clinic's."""
    site, app = ClinicSite(), web.Application()
    app.router.add_get("/", site.show)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    site.origin = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield site
    await runner.cleanup()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def system(tmp_path_factory: pytest.TempPathFactory, clinic_site: ClinicSite) -> AsyncIterator[System]:
    """Redis, Rasa with the trained model, the actions and the edge."""
    given = {"EDGE_PORT": "0", "EMBED_ORIGINS": clinic_site.origin}
    async with running_system(tmp_path_factory.mktemp("var"), given) as system:
        yield system


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """A headless Chromium."""
    path = chromium_path()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


_LINE = (
    b"queue", b"claims", b"held", b"unanswered", b"returned", b"duty", b"ladder", b"here", b"handoff", b"conversation",
)  # fmt: skip
"""What the names of the line, of the talks in it, and of how coordinators stand, begin with."""


@pytest_asyncio.fixture(autouse=True, loop_scope="session")
async def empty_line(system: System) -> AsyncIterator[None]:
    """Each test begins with nobody in line, and nothing that could bring them back into it."""
    yield
    redis = connect(system.redis_url)
    async for key in redis.scan_iter(match="*}:*"):
        if key.rpartition(b"}:")[2].split(b":")[0] in _LINE:
            await redis.delete(key)
    await redis.aclose()


type OpenWidget = Callable[..., Awaitable[Widget]]
type OpenConsole = Callable[[], Awaitable[Console]]


@pytest_asyncio.fixture(loop_scope="session")
async def open_widget(system: System, chromium: Browser) -> AsyncIterator[OpenWidget]:
    """Open the widget as a new patient; each has a browser of their own."""
    contexts = []

    async def opening(locale: str = "en") -> Widget:
        context = await chromium.new_context(viewport=PHONE, locale=locale)  # type: ignore[arg-type]
        contexts.append(context)
        page = await context.new_page()
        await page.goto(f"{system.edge_url}/demo?locale={locale}")
        widget = Widget(page, locale)
        await widget.open()
        return widget

    yield opening
    for context in contexts:
        await context.close()


@pytest_asyncio.fixture(loop_scope="session")
async def open_console(system: System, chromium: Browser) -> AsyncIterator[OpenConsole]:
    """Sign in to the console."""
    contexts = []

    async def opening() -> Console:
        context = await chromium.new_context(viewport=DESK)  # type: ignore[arg-type]
        contexts.append(context)
        console = Console(await context.new_page())
        await console.sign_in(system)
        return console

    yield opening
    for context in contexts:
        await context.close()


@asynccontextmanager
async def frozen(child: Child) -> AsyncIterator[None]:
    """Freeze a part for the length of the block: it is there, and says nothing."""
    child.pause()
    try:
        yield
    finally:
        child.resume()


@asynccontextmanager
async def stopped(child: Child) -> AsyncIterator[None]:
    """Stop a part for the length of the block."""
    await child.stop()
    try:
        yield
    finally:
        await child.start()


__all__ = ["ClinicSite", "Console", "OpenConsole", "OpenWidget", "Widget", "expect", "frozen", "stopped"]
