"""The process that reads a second time: whatever happens to it, the first answer stands."""

import asyncio
import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import astuple, replace
from pathlib import Path

import pytest
import structlog

from bot.risk import Kind, Screening, Tier, screen
from bot.risk.model import CLEAR, Weighed
from handoff.adapters.second_opinion import MOST_WAITING, ProcessOpinion
from handoff.adapters.second_reader import packed, unpacked
from tests.fakes.second_reader import GRAVER

ROOT = Path(__file__).parents[2]
READER = (sys.executable, str(ROOT / "tests/fakes/second_reader.py"))
ENDLESS_S = 60.0
SOON_S = 30.0
FOUND = Screening(Tier.T0, Kind.OVERDOSE, ("took_pills",), ((0, 4), (9, 12)), "en", Weighed(4, 0.5), "other")
WORN = "i am so tired of everything and nobody would notice"


class Bench:
    """Makes opinions over processes that read as they are told to, and notes which texts went without."""

    def __init__(self, gate: Path) -> None:
        os.mkfifo(gate)
        self.gate = gate
        self.without: list[str] = []
        self._made: list[ProcessOpinion] = []

    def opinion(
        self,
        how: str = "",
        *,
        patience_s: float = ENDLESS_S,
        hung_s: float = ENDLESS_S,
        load_s: float = ENDLESS_S,
        again_s: float = 0,
    ) -> ProcessOpinion:
        """Return one that is being loaded."""
        reader = (*READER, str(self.gate), how)
        made = ProcessOpinion(
            self.without.append, reader, patience_s=patience_s, hung_s=hung_s, load_s=load_s, again_s=again_s
        )
        made.prepare()
        self._made.append(made)
        return made

    async def go_on(self) -> None:
        """Let go what waits, once it does."""
        await asyncio.to_thread(self.gate.write_bytes, b"")

    async def close(self) -> None:
        """End everything."""
        for made in self._made:
            await made.aclose()


@pytest.fixture
async def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Bench]:
    """Opinions that are gone afterwards, with their processes."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    bench = Bench(tmp_path / "gate")
    yield bench
    await bench.close()


def process_of(opinion: ProcessOpinion) -> int:
    """Return the process that reads."""
    assert opinion._process is not None
    return opinion._process.pid


@pytest.mark.parametrize("screening", [CLEAR, GRAVER, FOUND])
def test_an_answer_goes_through_the_pipe_as_it_is(screening: Screening) -> None:
    """With its reasons, and of whom it is said, for they are stored: every field, whatever counts as equal."""
    there = json.loads(json.dumps(packed(screening)))
    assert astuple(unpacked(there)) == astuple(screening)
    assert unpacked(there).whose == screening.whose


async def test_the_real_one_hears_what_the_screen_does_not() -> None:
    """The encoder itself, in its own process; and a surrogate without its half is no text that breaks the pipe."""
    without: list[str] = []
    opinion = ProcessOpinion(without.append, patience_s=ENDLESS_S)
    opinion.prepare()
    text = "sometimes the thought of the train coming is the only thing that calms me down"
    first = screen(text)
    assert (await opinion.of(text, first)).tier < first.tier
    assert await opinion.of("what does it cost \ud83d", CLEAR) == CLEAR
    assert not opinion.may_raise(screen("what does it cost"))
    assert without == []
    await opinion.aclose()


async def test_an_opinion_comes_from_one_process_that_is_not_the_loops(bench: Bench) -> None:
    """It takes milliseconds of arithmetic, and neither the loop nor its interpreter waits for them."""
    opinion = bench.opinion()
    assert await opinion.of("grave", CLEAR) == GRAVER
    reads = process_of(opinion)
    assert await asyncio.gather(*(opinion.of("calm", FOUND) for _ in range(MOST_WAITING))) == [FOUND] * MOST_WAITING
    assert process_of(opinion) == reads != os.getpid()
    assert (await opinion.ready(), bench.without) == (True, [])


async def test_what_it_could_not_raise_is_known_without_it(bench: Bench) -> None:
    """Also while it loads: nothing of it is needed for that."""
    opinion = bench.opinion("slowly")
    assert [opinion.may_raise(screen(text)) for text in ("what does it cost", WORN)] == [False, True]


def test_the_edge_knows_what_is_worth_it_without_the_arithmetic() -> None:
    """It is 14 MB of every edge; only the process that reads needs it."""
    heavy = "sorted({'numpy', 'safetensors', 'tokenizers'} & set(sys.modules))"
    said = subprocess.run(
        [sys.executable, "-c", f"import sys, handoff.bootstrap; print({heavy})"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert said.stdout == "[]\n"


async def test_what_is_asked_while_it_loads_waits_for_it(bench: Bench) -> None:
    """The service is up before; its first texts have their opinion all the same."""
    opinion = bench.opinion("slowly")
    asked = asyncio.create_task(opinion.of("grave", CLEAR))
    assert not await opinion.ready()
    await bench.go_on()
    assert await asked == GRAVER


@pytest.mark.parametrize("error", [ImportError, OSError])
async def test_without_its_packages_or_weights_the_edge_goes_on_without(bench: Bench, error: type[Exception]) -> None:
    """Said once in the log, counted for each text, and not tried again."""
    with structlog.testing.capture_logs() as lines:
        opinion = bench.opinion(error.__name__, patience_s=SOON_S)
        assert opinion._keeping is not None
        await opinion._keeping
        assert [await opinion.of(text, CLEAR) for text in ("grave", "grave")] == [CLEAR, CLEAR]
    assert lines == [{"event": "second_opinion_not_loaded", "log_level": "error", "error": error.__name__}]
    assert (await opinion.ready(), bench.without) == (False, ["not_loaded", "not_loaded"])


async def test_a_text_that_breaks_it_keeps_its_first_answer(bench: Bench) -> None:
    """The words are not in the log, which says it once; each text is counted, and the next one is read."""
    opinion = bench.opinion()
    with structlog.testing.capture_logs() as lines:
        assert [await opinion.of("breaks, a secret", GRAVER) for _ in range(2)] == [GRAVER] * 2
    assert lines == [
        {"event": "second_opinion_failed", "log_level": "warning", "why": "broken", "error": "ValueError"},
    ]
    assert await opinion.of("grave", CLEAR) == GRAVER
    assert bench.without == ["broken", "broken"]


async def test_when_its_process_dies_there_is_another(bench: Bench) -> None:
    """Killed while it had nothing to read, or by a text: that one goes without, and those behind it are read."""
    opinion = bench.opinion()
    assert await opinion.of("grave", CLEAR) == GRAVER
    first = process_of(opinion)
    os.kill(first, signal.SIGKILL)
    dies = asyncio.create_task(opinion.of("dies", CLEAR))
    assert await asyncio.gather(*(opinion.of("grave", CLEAR) for _ in range(3))) == [GRAVER] * 3
    assert await dies == CLEAR
    assert process_of(opinion) != first
    assert set(bench.without) == {"broken"}


async def test_one_that_hangs_is_replaced(bench: Bench) -> None:
    """As one that is stopped would be."""
    opinion = bench.opinion(hung_s=0.05)
    assert await opinion.of("stuck", CLEAR) == CLEAR
    assert bench.without == ["broken"]
    opinion._hung_s = ENDLESS_S
    assert await opinion.of("grave", CLEAR) == GRAVER


async def test_one_that_hangs_while_it_loads_is_replaced(bench: Bench) -> None:
    """It has said nothing yet, so that no text's limit is one for it."""
    with structlog.testing.capture_logs() as lines:
        opinion = bench.opinion("slowly", load_s=0.05)
        async with asyncio.timeout(SOON_S):
            while not lines:  # noqa: ASYNC110 - a log line sets no event
                await asyncio.sleep(0.01)
        opinion._load_s = ENDLESS_S
    assert lines[0] == {"event": "second_opinion_lost", "log_level": "error", "error": "TimeoutError"}
    asked = asyncio.create_task(opinion.of("grave", CLEAR))
    while not asked.done():  # whichever process waits now: the last one of those may just be on its way out
        with contextlib.suppress(OSError):
            os.close(os.open(bench.gate, os.O_WRONLY | os.O_NONBLOCK))
        await asyncio.sleep(0.01)
    assert await asked == GRAVER


async def test_one_that_dies_at_once_is_not_begun_again_without_a_pause(bench: Bench) -> None:
    """Also where it had loaded: loading takes a core for a second, over and over."""
    pause_s, now = 2.0, asyncio.get_running_loop().time
    began = now()
    opinion = bench.opinion(again_s=pause_s)
    assert await opinion.of("dies", CLEAR) == CLEAR
    assert await opinion.of("grave", CLEAR) == GRAVER
    assert now() - began >= pause_s


async def test_whoever_gives_up_takes_their_words_along(bench: Bench) -> None:
    """While there is no process nobody else would: it may die in loading, again and again."""
    opinion = bench.opinion("slowly", patience_s=0.01)
    assert await asyncio.gather(*(opinion.of("grave", CLEAR) for _ in range(3))) == [CLEAR] * 3
    assert (bench.without, list(opinion._line)) == (["timeout"] * 3, [])


async def test_what_waits_while_none_can_be_had_goes_without_at_once(bench: Bench) -> None:
    """Not when its time is up, and counted for what it is."""
    opinion = bench.opinion("ImportError")
    async with asyncio.timeout(SOON_S):
        assert await asyncio.gather(*(opinion.of("grave", CLEAR) for _ in range(2))) == [CLEAR] * 2
    assert (bench.without, list(opinion._line)) == (["not_loaded"] * 2, [])


async def test_beyond_its_patience_the_first_answer_stands(bench: Bench) -> None:
    """Also for texts behind it in the line, which are not read any more; afterwards all is as before."""
    opinion = bench.opinion()
    await opinion.of("calm", CLEAR)
    opinion._patience_s = 0.01
    stuck = await asyncio.gather(opinion.of("stuck, grave", CLEAR), opinion.of("grave", CLEAR))
    assert list(stuck) == [CLEAR, CLEAR]
    assert bench.without == ["timeout", "timeout"]
    opinion._patience_s = ENDLESS_S
    again = asyncio.create_task(opinion.of("grave", CLEAR))
    await bench.go_on()
    assert await again == GRAVER


async def test_more_than_it_can_read_goes_without_at_once(bench: Bench) -> None:
    """A bounded line: the one too many does not wait, and those in line are read."""
    opinion = bench.opinion()
    waiting = [asyncio.create_task(opinion.of("stuck, grave", CLEAR))]
    waiting += [asyncio.create_task(opinion.of("grave", CLEAR)) for _ in range(MOST_WAITING - 1)]
    await asyncio.sleep(0)
    assert await opinion.of("grave", CLEAR) == CLEAR
    assert bench.without == ["busy"]
    await bench.go_on()
    assert await asyncio.gather(*waiting) == [GRAVER] * MOST_WAITING
    assert await opinion.of("grave", CLEAR) == GRAVER


async def test_the_likeliest_at_risk_is_read_first(bench: Bench) -> None:
    """Where many wait, whoever most likely needs a card does not wait for those who came before."""
    opinion = bench.opinion()
    stuck = asyncio.create_task(opinion.of("stuck, grave", CLEAR))
    await asyncio.sleep(0)
    read: list[float] = []

    async def ask(risk: float) -> None:
        await opinion.of("calm", replace(CLEAR, weighed=Weighed(4, risk)))
        read.append(risk)

    waiting = [asyncio.create_task(ask(risk)) for risk in (0.2, 0.7, 0.4)]
    await asyncio.sleep(0)
    await bench.go_on()
    await asyncio.gather(stuck, *waiting)
    assert read == [0.7, 0.4, 0.2]


AN_EDGE = """
import asyncio, signal, sys
from bot.risk.model import CLEAR
from handoff.adapters.second_opinion import ProcessOpinion

# A shell that runs the tests in the background hands down that SIGINT is ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)

async def main():
    opinion = ProcessOpinion(print, sys.argv[1:], patience_s=60)
    opinion.prepare()
    await opinion.of("grave", CLEAR)
    print("reads", flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
async def test_it_ends_with_the_edge_however_that_ends(bench: Bench, how: signal.Signals) -> None:
    """What both have open of ours is closed by the last of them: nobody is left behind."""
    edge = await asyncio.create_subprocess_exec(
        sys.executable, "-c", AN_EDGE, *READER, str(bench.gate), stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert edge.stdout is not None
    assert edge.stderr is not None
    assert await edge.stdout.readline() == b"reads\n"
    edge.send_signal(how)
    async with asyncio.timeout(SOON_S):
        await edge.stderr.read()
    await edge.wait()
