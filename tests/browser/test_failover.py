"""The store that takes over has less than the page shows: the page shows what is kept, and sends its words again."""

import pytest

from deploy.system import System
from handoff.adapters.redis_client import connect, listen
from tests.browser.conftest import PATIENCE_MS, OpenWidget, expect

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_words_that_were_called_received_and_lost_in_a_failover_are_kept_again(
    system: System, open_widget: OpenWidget
) -> None:
    """Nothing is asked of the person, and nothing stands on the page that the clinic does not have."""
    redis, waiting = connect(system.redis_url), listen(system.redis_url)
    before = set(await redis.keys("*conversation:*"))
    widget = await open_widget()
    [talk] = [key for key in set(await redis.keys("*}:conversation:*")) - before if key.count(b":") == 2]
    then = {key: await redis.dump(key) for key in (talk, talk + b":log", talk + b":seen")}
    await widget.answer("my sister said i should write")
    await expect(widget.frame.locator(".from-bot").last).to_be_visible()

    for key, value in then.items():  # as a replica that had no more than this would have it
        await redis.delete(key)
        if value is not None:
            await redis.restore(key, 0, value, replace=True)
    await redis.client_kill_filter(_type="pubsub")
    assert await waiting.xread({talk + b":log": "3-0"}, block=PATIENCE_MS)

    await widget.hear("my sister said i should write")
    await widget.page.reload()
    await expect(widget.bubbles.filter(has_text="my sister said i should write")).to_have_count(1)
    await widget.settled(4)
    await redis.aclose()
    await waiting.aclose()
