"""The reader's place: where the talk stands when the room for it changes in the very moment something came."""

import pytest

from tests.browser.conftest import OpenWidget, Widget

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

LONG = "one line after another; " * 12
TOLD, LOST = 8, 90
FROM_THE_END = """async room => {
    const [log, scroll] = ["fh-log", "fh-log .scroll"].map(name => document.querySelector(name));
    const [text, times, lost, moved] = room;
    const frame = () => new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    for (let i = 0; i < times; i += 1) log.note(text);
    log.latest();
    await frame();
    if (moved) scroll.scrollTop = 0;
    await frame();
    if (!moved) log.note(text);
    scroll.style.maxHeight = `${scroll.clientHeight - lost}px`;
    await frame();
    await frame();
    return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight;
}"""


async def hidden_below(widget: Widget, *, moved: bool) -> float:
    """Let the room shrink, as the last of many lines comes or after the reader `moved` up; return the px below it."""
    await widget.page.set_viewport_size({"width": 390, "height": 480})  # little room: the end is what is shown
    told = [LONG, TOLD, LOST, moved]
    return float(await widget.frame.locator("body").evaluate(f"(_, room) => ({FROM_THE_END})(room)", told))


async def test_a_room_that_shrinks_as_something_comes_hides_nothing_of_it(open_widget: OpenWidget) -> None:
    """A card that opens in the same instant is not taken for the reader scrolling up."""
    widget = await open_widget()
    hidden = await hidden_below(widget, moved=False)
    assert hidden < 1


async def test_a_room_that_shrinks_leaves_whoever_reads_further_up_where_they_are(open_widget: OpenWidget) -> None:
    """Their place is theirs."""
    widget = await open_widget()
    hidden = await hidden_below(widget, moved=True)
    assert hidden > LOST
