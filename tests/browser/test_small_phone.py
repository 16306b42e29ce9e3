"""The smallest phone: a question and what stands under it, in the language with the longer words."""

import pytest

from tests.browser.conftest import OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

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
