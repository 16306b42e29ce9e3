"""The thread that reads a second time: whatever happens in it, the first answer stands."""

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest
import structlog

from bot.risk import Kind, Screening, Tier
from bot.risk.model import CLEAR
from handoff.adapters.second_opinion import MOST_WAITING, ThreadedOpinion

GRAVER = Screening(Tier.T1, Kind.SUICIDE_ACTIVE, ("second_opinion",))
ENDLESS_S = 60.0


class Reader:
    """Reads as it is told to; a text that holds "stuck" waits to be let go."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.began = threading.Event()
        self.threads: set[str] = set()

    def may_raise(self, first: Screening) -> bool:
        """Return whether there is anything graver."""
        return first != GRAVER

    def of(self, text: str, first: Screening) -> Screening:
        """Return an opinion."""
        self.threads.add(threading.current_thread().name)
        if "breaks" in text:
            raise ValueError(text)
        if "stuck" in text:
            self.began.set()
            self.go_on.wait()
        return GRAVER if "grave" in text else first


class Bench:
    """Makes opinions over a reader, and notes which texts went without."""

    def __init__(self) -> None:
        self.reader = Reader()
        self.without: list[str] = []
        self._made: list[ThreadedOpinion] = []

    def opinion(self, load: Callable[[], Reader] | None = None, budget_s: float = ENDLESS_S) -> ThreadedOpinion:
        """Return one that is being loaded."""
        made = ThreadedOpinion(self.without.append, load or (lambda: self.reader), budget_s=budget_s)
        made.prepare()
        self._made.append(made)
        return made

    def close(self) -> None:
        """Let everything go."""
        self.reader.go_on.set()
        for made in self._made:
            made.close()


@pytest.fixture
def bench() -> Iterator[Bench]:
    """A reader and its opinions, gone afterwards."""
    bench = Bench()
    yield bench
    bench.close()


async def test_an_opinion_comes_from_one_thread_that_is_not_the_loops(bench: Bench) -> None:
    """It takes milliseconds of arithmetic, and nobody waits for them."""
    opinion = bench.opinion()
    assert await opinion.of("grave", CLEAR) == GRAVER
    assert await asyncio.gather(*(opinion.of("calm", CLEAR) for _ in range(MOST_WAITING))) == [CLEAR] * MOST_WAITING
    assert bench.reader.threads == {"second-opinion_0"}
    assert (await opinion.ready(), bench.without) == (True, [])


async def test_what_it_could_not_raise_is_known_without_its_thread(bench: Bench) -> None:
    """And while it loads, anything might be."""
    may_load = threading.Event()

    def slowly() -> Reader:
        may_load.wait()
        return bench.reader

    opinion = bench.opinion(slowly)
    assert opinion.may_raise(GRAVER)
    may_load.set()
    await opinion.of("calm", CLEAR)
    assert [opinion.may_raise(first) for first in (CLEAR, GRAVER)] == [True, False]


async def test_what_is_asked_while_it_loads_waits_for_it(bench: Bench) -> None:
    """The service is up before; its first texts have their opinion all the same."""
    may_load = threading.Event()

    def slowly() -> Reader:
        may_load.wait()
        return bench.reader

    opinion = bench.opinion(slowly)
    asked = asyncio.create_task(opinion.of("grave", CLEAR))
    assert not await opinion.ready()
    may_load.set()
    assert await asked == GRAVER


@pytest.mark.parametrize("error", [ImportError, OSError, RuntimeError])
async def test_without_its_packages_or_weights_the_edge_goes_on_without(bench: Bench, error: type[Exception]) -> None:
    """Said once in the log, counted for each text."""

    def fails() -> Reader:
        raise error("where it was looked for")

    with structlog.testing.capture_logs() as lines:
        opinion = bench.opinion(fails)
        assert [await opinion.of(text, CLEAR) for text in ("grave", "grave")] == [CLEAR, CLEAR]
    assert lines == [{"event": "second_opinion_not_loaded", "log_level": "error", "error": error.__name__}]
    assert (await opinion.ready(), bench.without) == (False, ["not_loaded", "not_loaded"])


async def test_a_text_that_breaks_it_keeps_its_first_answer(bench: Bench) -> None:
    """The words are not in the log, and the next text is read."""
    opinion = bench.opinion()
    with structlog.testing.capture_logs() as lines:
        assert await opinion.of("breaks, a secret", GRAVER) == GRAVER
    assert lines == [
        {"event": "second_opinion_failed", "log_level": "warning", "why": "broken", "error": "ValueError"},
    ]
    assert await opinion.of("grave", CLEAR) == GRAVER
    assert bench.without == ["broken"]


async def test_beyond_its_budget_the_first_answer_stands(bench: Bench) -> None:
    """Also for texts behind it in the line, which are not read any more; afterwards all is as before."""
    opinion = bench.opinion(budget_s=0.01)
    stuck = await asyncio.gather(opinion.of("stuck, grave", CLEAR), opinion.of("grave", CLEAR))
    assert list(stuck) == [CLEAR, CLEAR]
    assert bench.without == ["timeout", "timeout"]
    bench.reader.go_on.set()
    opinion._budget_s = ENDLESS_S
    assert await opinion.of("grave", CLEAR) == GRAVER


async def test_more_than_it_can_read_goes_without_at_once(bench: Bench) -> None:
    """A bounded line: the one too many does not wait, and those in line are read."""
    opinion = bench.opinion()
    waiting = [asyncio.create_task(opinion.of("stuck, grave", CLEAR)) for _ in range(MOST_WAITING)]
    await asyncio.to_thread(bench.reader.began.wait)
    assert await opinion.of("grave", CLEAR) == CLEAR
    assert bench.without == ["busy"]
    bench.reader.go_on.set()
    assert await asyncio.gather(*waiting) == [GRAVER] * MOST_WAITING
    assert await opinion.of("grave", CLEAR) == GRAVER
