"""What a patient in line is told of their place and their wait."""

from typing import cast

import pytest

from bot.content import LOCALES, sentence
from handoff.domain.messages import Author
from handoff.domain.queue import Cause
from handoff.domain.tiers import Tier
from handoff.domain.wait import MINUTE_MS
from handoff.service.place import Line, announce, line_of
from handoff.service.ports import Ports
from handoff.service.ports.conversations import NewMessage
from tests.fakes.world import FakeClock

HOUR_MS = 60 * MINUTE_MS


async def wait_in_line(ports: Ports, name: str, tier: Tier = Tier.T4, locale: str = "en") -> None:
    """Put someone in line."""
    now = ports.clock.now()
    await ports.conversations.open(name, locale, now, [])
    message = NewMessage(
        name, "m", Author.PATIENT, now, {"text": "words"}, tier=tier, cause=Cause.ASKED, handoff=f"h-{name}"
    )
    await ports.conversations.append(message)


async def shown(ports: Ports, name: str, before: Line | None = None) -> Line:
    """Return what this patient sees now."""
    line = await line_of(ports, await ports.conversations.get(name), before)
    assert line is not None
    return line


async def staffed(ports: Ports, *names: str) -> None:
    """Make some coordinators ready."""
    for name in names:
        await ports.presence.available(name, ports.clock.now() + HOUR_MS)


@pytest.mark.parametrize("locale", LOCALES)
async def test_the_place_comes_with_a_range(fake_ports: Ports, locale: str) -> None:
    """Both, one sentence after the other, in the language of the talk."""
    await staffed(fake_ports, "ana")
    for name in ("a", "b", "c"):
        await wait_in_line(fake_ports, name, locale=locale)
    line = await shown(fake_ports, "c")
    assert line.minutes == (10, 45)
    place = sentence("line_position", locale, position=3)
    assert line.text == f"{place} {sentence('line_wait_range', locale, first=10, last=45)}"


async def test_more_staff_shortens_it(fake_ports: Ports) -> None:
    """The range is of who is ready now."""
    for name in ("one", "two", "three", "four"):
        await wait_in_line(fake_ports, name)
    await staffed(fake_ports, "ana")
    alone = await shown(fake_ports, "four")
    await staffed(fake_ports, "ben", "cleo", "dan")
    helped = await shown(fake_ports, "four")
    assert alone.minutes is not None
    assert helped.minutes is not None
    assert helped.minutes < alone.minutes


@pytest.mark.parametrize("locale", LOCALES)
async def test_where_nothing_moves_nobody_says_how_long_at_most(fake_ports: Ports, locale: str) -> None:
    """Somebody is ready and takes nobody: after an hour the same twenty minutes would be a lie."""
    await staffed(fake_ports, "ana")
    await fake_ports.ladder.look(fake_ports.clock.now(), 1, 0)
    await wait_in_line(fake_ports, "one", locale=locale)
    assert (await shown(fake_ports, "one")).minutes == (1, 20)
    cast("FakeClock", fake_ports.clock).advance(59 * 60)
    line = await shown(fake_ports, "one")
    assert line.minutes == (15, None)
    long = sentence("line_wait_long", locale, first=15)
    assert line.text == f"{sentence('line_next', locale)} {long}"


async def test_nobody_ready_means_no_number(fake_ports: Ports) -> None:
    """Not even the place: it would sound like a promise."""
    await wait_in_line(fake_ports, "one")
    line = await shown(fake_ports, "one")
    assert line.minutes is None
    assert line.text == sentence("line_position_no_one", "en")


async def test_whoever_is_passed_is_told_why_for_as_long_as_it_is_so(fake_ports: Ports) -> None:
    """People in danger go first, and the one who moves back hears that; moving on again ends it."""
    await staffed(fake_ports, "ana")
    await wait_in_line(fake_ports, "calm")
    first = await shown(fake_ports, "calm")
    assert not first.passed
    await wait_in_line(fake_ports, "danger", Tier.T1)
    passed = await shown(fake_ports, "calm", first)
    assert passed.text.startswith(sentence("line_moved_back", "en", position=2))
    assert (await shown(fake_ports, "calm", passed)) == passed
    await fake_ports.queue.claim("ana", "c", fake_ports.clock.now(), HOUR_MS)
    assert not (await shown(fake_ports, "calm", passed)).passed


async def test_who_moves_back_for_nobody_in_danger_hears_their_place_alone(fake_ports: Ports) -> None:
    """A calm person put back before them, or one who came back to the page, is no one who needs help right away."""
    await staffed(fake_ports, "ana")
    for name in ("first", "second"):
        await wait_in_line(fake_ports, name)
    await fake_ports.queue.claim("ana", "c", fake_ports.clock.now(), HOUR_MS)
    before = await shown(fake_ports, "second")
    await fake_ports.queue.release("ana", "h-first", fake_ports.clock.now())
    after = await shown(fake_ports, "second", before)
    assert (after.position, after.passed) == (2, False)
    assert after.text.startswith(sentence("line_position", "en", position=2))
    await wait_in_line(fake_ports, "danger", Tier.T0)
    assert (await shown(fake_ports, "second", after)).passed


async def test_whoever_is_in_danger_and_passed_by_one_as_much_is_told_so(fake_ports: Ports) -> None:
    """Raised behind them by tier, before them by arrival: within the stat band, too, it is someone in danger."""
    await staffed(fake_ports, "ana")
    await wait_in_line(fake_ports, "calm")
    await wait_in_line(fake_ports, "danger", Tier.T1)
    before = await shown(fake_ports, "danger")
    raised = NewMessage(
        "calm", "m2", Author.PATIENT, fake_ports.clock.now(), {"text": "w"}, tier=Tier.T0, cause=Cause.RISK, handoff="x"
    )
    await fake_ports.conversations.append(raised)
    assert (await shown(fake_ports, "danger", before)).passed


async def test_the_first_range_is_remembered_to_learn_from(fake_ports: Ports) -> None:
    """What was told when they came is compared with how long it took."""
    await staffed(fake_ports, "ana")
    await wait_in_line(fake_ports, "one")
    await announce(fake_ports, "one", "en")
    await fake_ports.queue.claim("ana", "c", fake_ports.clock.now() + MINUTE_MS, HOUR_MS)
    (waited,) = (await fake_ports.queue.pace(fake_ports.clock.now())).waits
    assert (waited.lasted, waited.position) == (MINUTE_MS, 1)


@pytest.mark.parametrize(
    ("gap", "ready", "said", "values"),
    [
        (MINUTE_MS // 30, 3, "line_wait_soon", {}),
        (3 * MINUTE_MS, 1, "line_wait_up_to", {"last": 5}),
        (9 * HOUR_MS, 1, "line_wait_long", {"first": 45}),
    ],
)
async def test_each_range_has_words_of_its_own(
    fake_ports: Ports, gap: int, ready: int, said: str, values: dict[str, int]
) -> None:
    """From about a minute to longer than we can say, by how fast people were taken of late."""
    await staffed(fake_ports, "ana")
    now = fake_ports.clock.now()
    for number in range(40):
        await wait_in_line(fake_ports, f"past{number}")
        await fake_ports.queue.claim("ana", f"c{number}", now + gap, HOUR_MS)
    await staffed(fake_ports, *(f"more{number}" for number in range(1, ready)))
    await wait_in_line(fake_ports, "one")
    line = await shown(fake_ports, "one")
    assert line.text == f"{sentence('line_next', 'en')} {sentence(said, 'en', **values)}"
