"""Helper programs: their output, their failure, and their end when nobody waits any more."""

import asyncio
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from deploy import commands
from deploy.logs import LogFile
from deploy.terminal import SetupError
from deploy.watchdog import Watchdog
from tests.unit.deploy.processes import ended


@pytest.fixture
def watchdog() -> Iterator[Watchdog]:
    """A watchdog that ends with the test."""
    watchdog = Watchdog()
    yield watchdog
    watchdog.close()


async def run(script: str, folder: Path, watchdog: Watchdog, shown: list[str]) -> list[str]:
    """Run a Python script as a helper program."""
    argv = (sys.executable, "-c", script)
    log = LogFile(folder / "helper.log")
    return await commands.run(argv, environ=os.environ, folder=folder, log=log, watchdog=watchdog, show=shown.append)


async def test_lines_are_shown_as_they_come_and_returned(tmp_path: Path, watchdog: Watchdog) -> None:
    """Each line of the output is shown; what goes to standard error is in the log only."""
    shown: list[str] = []
    script = "import sys; print('one'); print('noise', file=sys.stderr); print('two')"
    assert await run(script, tmp_path, watchdog, shown) == ["one", "two"]
    assert shown == ["one", "two"]
    assert (tmp_path / "helper.log").read_text() == "noise\n"


async def test_a_failure_says_its_last_words(tmp_path: Path, watchdog: Watchdog) -> None:
    """A program that fails is an error with the last line of its output and the end of its log."""
    with pytest.raises(SetupError, match="sorry\nbecause of this"):
        await run("import sys; print('sorry'); sys.exit('because of this')", tmp_path, watchdog, [])


async def test_a_program_nobody_waits_for_is_ended(tmp_path: Path, watchdog: Watchdog) -> None:
    """Ctrl-C during training ends the training."""
    pid = asyncio.get_running_loop().create_future()

    class Mark(list[str]):
        def append(self, line: str) -> None:
            pid.set_result(int(line))

    script = "import os, signal; print(os.getpid(), flush=True); signal.pause()"
    task = asyncio.create_task(run(script, tmp_path, watchdog, Mark()))
    number = await asyncio.wait_for(pid, 10)
    task.cancel()
    await asyncio.wait({task})
    assert task.cancelled()
    assert ended(number)
