"""Take the README's pictures from the running system: `make screenshots`. The people in them are made up."""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.async_api import Browser, Page, async_playwright

from deploy.chromium import FLAGS, chromium_path
from deploy.environments import ROOT
from deploy.system import System, running_system
from deploy.terminal import Screen

IMAGES = ROOT / "docs" / "images"
PHONE = {"width": 390, "height": 780}
DESK = {"width": 1280, "height": 800}
TALK = (
    "for me",
    "walking the dog",
    "my sister, always",
    "to sleep through the night",
    "my father",
    "my evenings have been hard since the move",
    "two jobs and little sleep",
    "help for stress, mostly",
    "a woman, and online",
    "text me after five",
    "sam",
    "one phone call",
)

CHECKED_IN_AFTER = (4, 8)
"""After which of these the talk asks how it is going."""


async def take(system: System, browser: Browser) -> None:
    """Play a talk and keep a picture of each side."""
    phone = await browser.new_page(viewport=PHONE, device_scale_factor=2)  # type: ignore[arg-type]
    desk = await browser.new_page(viewport=DESK, device_scale_factor=2)  # type: ignore[arg-type]
    await _sign_in(desk, system)
    await phone.goto(f"{system.edge_url}/demo?locale=en")
    await phone.locator("first-hello button.launcher").click()
    widget = phone.frame_locator("iframe")
    bubbles = widget.locator("[role=log] > ol > li")
    await bubbles.nth(2).wait_for()
    await widget.locator(".choice").first.click()
    for number, words in enumerate(TALK, 1):
        await widget.locator(".choice.skip").wait_for()
        await widget.locator("#input").fill(words)
        await widget.locator("#input").press("Enter")
        await bubbles.filter(has_text=words).first.wait_for()
        if number in CHECKED_IN_AFTER:
            await widget.get_by_role("button", name="Keep going", exact=True).last.click()
        if words == TALK[2]:
            await widget.locator(".choice.skip").wait_for()
            await phone.mouse.move(0, 0)
            await phone.screenshot(path=IMAGES / "widget.png")
    await widget.locator("dl.summary").wait_for()
    await widget.locator(".choices:not(:has(.skip)) .choice").first.click()
    await desk.locator(".group-waiting place-row").wait_for()
    await desk.locator("button.take-next").click()
    await desk.locator("message-composer textarea").fill("Hello, I'm glad you wrote. How is tonight?")
    await desk.locator("message-composer textarea").press("Enter")
    await bubbles.filter(has_text="How is tonight?").wait_for()
    await desk.screenshot(path=IMAGES / "console.png", animations="disabled")


async def _sign_in(desk: Page, system: System) -> None:
    await desk.goto(f"{system.edge_url}/console?locale=en")
    await desk.locator("input[autocomplete=username]").fill(system.first_login["username"])
    await desk.locator("input[type=password]").fill(system.first_login["password"])
    await desk.locator("button[type=submit]").click()
    await desk.locator("#first-later").click()


async def main() -> None:
    """Start a system of its own and take the pictures."""
    IMAGES.mkdir(exist_ok=True)
    with TemporaryDirectory() as var:
        async with running_system(Path(var), None, Screen()) as system, async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
            await take(system, browser)
            await browser.close()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
