"""The reader's place: where the talk stands when the room for it changes in the very moment something came."""

import pytest

from bot.content import sentence
from tests.browser.conftest import OpenWidget, Widget, expect

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


ROOMS = [(320, 568), (390, 480), (390, 780), (1200, 800)]


@pytest.mark.parametrize(("width", "height"), ROOMS)
@pytest.mark.parametrize(
    ("locale", "text"), [("en", "i wish i would not wake up"), ("es", "no quiero despertar mañana")]
)
async def test_the_card_gives_way_until_the_question_and_its_answers_are_seen(
    open_widget: OpenWidget, width: int, height: int, locale: str, text: str
) -> None:
    """On the smallest phone and over a keyboard as well; and the first thing to do is seen with them."""
    widget = await open_widget(locale)
    await widget.page.set_viewport_size({"width": width, "height": height})
    await widget.say(text)
    asked = await widget.hear(sentence("safety_safe", locale))
    for part in (asked.locator(".said"), asked.locator(".choice").first, asked.locator(".choice").last):
        await expect(part).to_be_in_viewport(ratio=0.95)
    await expect(widget.card.locator(".way").first).to_be_in_viewport(ratio=0.95)


async def test_a_later_word_does_not_push_an_open_question_out_of_sight(open_widget: OpenWidget) -> None:
    """A place in line that changes, say: a button leads to it, and the answers stay where they are."""
    widget = await open_widget()
    await widget.say("i wish i would not wake up")
    asked = await widget.hear(sentence("safety_safe", "en"))
    await expect(asked.locator(".choice").last).to_be_in_viewport()
    news = {"by": "service", "seq": 99, "at": 0, "text": LONG, "locale": "en"}
    await widget.frame.locator("fh-log").evaluate("(log, news) => log.add(news)", news)
    await expect(widget.frame.locator(".newest")).to_be_visible()
    await expect(asked.locator(".choice").last).to_be_in_viewport(ratio=0.95)
    await widget.frame.locator(".newest").click()
    await expect(widget.bubbles.filter(has_text=LONG)).to_be_in_viewport()
