"""The smallest phone: a question and what stands under it, in the language with the longer words."""

import pytest
from playwright.async_api import Browser

from tests.browser.conftest import OpenWidget, expect
from tests.fakes.world import memory_ports
from tests.web.conftest import serving

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

RING = """(box) => {
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  const style = getComputedStyle(box);
  const out = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset) - 0.5;
  const [x, y] = [left + width / 2, top + height / 2];
  const sides = [[x, top - out], [x, bottom + out], [left - out, y], [right + out, y]];
  return sides.every(([x, y]) => document.elementFromPoint(x, y)?.closest("fh-composer"));
}"""
"""Whether the ring around a box is inside what surrounds it, on all four sides: what comes after it would cover it."""
CONTROLS = 4
"""Skip, why, pause and a person."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_B01_the_four_ways_out_stand_in_one_row(open_widget: OpenWidget, scheme: str) -> None:
    """At 320 by 568 in Spanish: side by side, big enough for a thumb, not cut off, and above the composer's edge."""
    widget = await open_widget("es")
    await widget.page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    await widget.page.set_viewport_size({"width": 320, "height": 568})
    await widget.begin()
    await widget.answer("por mí")
    await expect(widget.frame.locator(".choice")).to_have_count(CONTROLS)
    boxes = [await button.bounding_box() for button in await widget.frame.locator(".choice").all()]
    assert len({round(box["y"]) for box in boxes if box}) == 1
    for box in boxes:
        assert box is not None
        assert box["height"] >= 44
        assert box["width"] >= 44
        assert box["x"] + box["width"] <= 320


@pytest.mark.parametrize("width", [320, 390, 1280])
async def test_the_ring_around_the_box_to_write_in_is_whole(chromium: Browser, width: int) -> None:
    """Whoever goes by the keyboard sees where they are, with all that may stand under it and without."""
    size = {"width": width, "height": 640}
    async with serving(memory_ports()) as edge, await chromium.new_context(viewport=size) as context:  # type: ignore[arg-type]
        page = await context.new_page()
        await page.goto(f"{edge.url}/widget")
        await page.locator("#input").focus()
        for height in (640, 480):
            await page.set_viewport_size({"width": width, "height": height})
            assert await page.locator("#input").evaluate(RING), height
