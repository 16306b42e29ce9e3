"""Pages as a stranger's browser sees them: nothing from elsewhere, help without scripts, no words where none belong."""

import pytest
from aiohttp import ClientSession
from playwright.async_api import Browser, Request

from deploy.system import System
from tests.browser.conftest import ClinicSite, OpenConsole, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_nothing_is_asked_of_anyone_else(system: System, open_widget: OpenWidget) -> None:
    """Every request of a talk goes to the edge; nothing the patient wrote is in an address, a title or the console.

    (seeds B10)
    """
    asked: list[str] = []
    said: list[str] = []
    widget = await open_widget()

    def note(request: Request) -> None:
        asked.append(request.url)

    widget.page.on("request", note)
    widget.page.on("console", lambda message: said.append(message.text))
    await widget.page.reload()
    launcher = widget.page.locator("first-hello button.launcher")
    if await launcher.is_visible():
        await launcher.click()
    await expect(widget.bubbles).to_have_count(3)
    await widget.answer("a very particular sentence about marmalade")
    assert asked
    assert [url for url in asked if not url.startswith((system.edge_url, "data:"))] == []
    everywhere = " ".join([*asked, *said, await widget.page.title(), widget.page.url])
    assert "marmalade" not in everywhere
    assert said == []


async def test_without_javascript_the_page_still_helps(system: System, chromium: Browser) -> None:
    """988, 911 and the clinic's phone, on the clinic's page and in the widget's own (seeds A23, C17)."""
    context = await chromium.new_context(java_script_enabled=False)
    page = await context.new_page()
    for path in ("/demo", "/widget"):
        await page.goto(f"{system.edge_url}{path}")
        for href in ("tel:988", "sms:988", "tel:911"):
            await expect(page.locator(f"a[href='{href}']:visible").first).to_be_visible()
    await context.close()


async def test_with_the_edge_gone_the_embed_still_helps(system: System, open_widget: OpenWidget) -> None:
    """The page that was open keeps its help, and says that it keeps the words."""
    widget = await open_widget()
    await system.edge.stop()
    try:
        await widget.say("are you there")
        await expect(widget.frame.locator("#banner")).to_have_text(widget.words["reconnecting"])
        await expect(widget.bubbles.last).to_contain_text("are you there")
        await widget.frame.locator("#help summary").click()
        await expect(widget.frame.locator("#help a[href='tel:988']")).to_be_visible()
    finally:
        await system.edge.start()
    await expect(widget.frame.locator("#banner")).to_be_empty()
    await widget.settled(4)


async def test_before_opening_nothing_is_kept_and_nobody_is_asked(system: System, chromium: Browser) -> None:
    """No storage, no cookie, no socket until the patient acts (seeds B10)."""
    context = await chromium.new_context()
    page = await context.new_page()
    sockets: list[str] = []
    page.on("websocket", lambda socket: sockets.append(socket.url))
    await page.goto(f"{system.edge_url}/demo")
    await page.locator("first-hello button.launcher").wait_for()
    assert await page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert sockets == []
    await context.close()


async def test_staff_see_no_words_before_they_take_someone(open_widget: OpenWidget, open_console: OpenConsole) -> None:
    """The board has reasons, not messages; the earlier talk opens by a click (seeds F02)."""
    widget, console = await open_widget(), await open_console()
    await widget.answer("a private sentence about marmalade")
    await widget.press(widget.words["person"])
    await expect(console.waiting).to_have_count(1)
    assert "marmalade" not in await console.page.locator("body").inner_text()
    await console.take_next()
    await expect(console.talk).not_to_contain_text("marmalade")
    await console.talk.get_by_role("button", name=console.words["earlier_show"]).click()
    await expect(console.talk).to_contain_text("marmalade")


async def test_a_clinics_own_page_can_embed_it_and_cannot_read_it(
    system: System, chromium: Browser, clinic_site: ClinicSite
) -> None:
    """From another site: the pasted snippet makes a launcher, the talk works, and the page sees nothing of it."""
    async with ClientSession() as http, http.get(f"{system.edge_url}/embed") as got:
        clinic_site.page = await got.text()
    context = await chromium.new_context()
    page = await context.new_page()
    await page.goto(f"{clinic_site.origin}/")
    await page.locator("first-hello button.launcher").click()
    await expect(page.frame_locator("iframe").locator("[role=log] > ol > li")).to_have_count(3)
    reading = "document.querySelector('first-hello').shadowRoot.querySelector('iframe').contentDocument"
    assert await page.evaluate(reading) is None
    await context.close()


async def test_a_site_that_is_not_named_cannot_frame_it(
    system: System, chromium: Browser, clinic_site: ClinicSite
) -> None:
    """The browser refuses to show the widget there: the same page under another name is another site."""
    clinic_site.page = f"<iframe src='{system.edge_url}/widget'></iframe>"
    for site, shown in ((clinic_site.origin, 1), (clinic_site.origin.replace("127.0.0.1", "localhost"), 0)):
        context = await chromium.new_context()
        page = await context.new_page()
        await page.goto(f"{site}/", wait_until="networkidle")
        await expect(page.frame_locator("iframe").locator("#input")).to_have_count(shown)
        await context.close()
