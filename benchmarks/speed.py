"""What the steps of a message cost here, as ratios against a named baseline of the same run: `make bench`.

1. The screen and the second opinion against the keyword list of `screen_quality` (what a typical bot does), on messages
   of about 60 words; what they take to load.
2. A bot turn through the edge (patient's socket, keep, ask, keep, deliver) against the same Rasa asked directly, at the
   first and at the sixtieth turn of many talks (`benchmarks.turns`).

Loopback only, a fixed number of messages, stops by itself. Nothing is decided by these numbers.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from benchmarks.screen_quality import by_keywords
from benchmarks.turns import measure, report
from bot.risk import screen
from bot.second_opinion.opinion import SecondOpinion

ROUNDS = 200
MESSAGE = (
    "hi, i moved here in the spring and work nights at the bakery on main street. my sleep is all over the place, my "
    "sister says i should talk to someone, and i think she may be right. i have tried tea and walking and turning the "
    "phone off. it helps a little. do you have anything late in the day, and what would it cost without insurance?"
)
AT_RISK = (
    "i have been trying for months and nothing helps, my wife left with the kids and i keep thinking about the pills "
    "in the cabinet. nobody would notice for days. i wrote to my brother last night and i feel calm for the first "
    "time. i do not want to wake up tomorrow and i am sorry for everything i did to them"
)
LONG = (AT_RISK + " ") * 15


def timed(work: Callable[[], object]) -> list[float]:
    """Return the microseconds each round took."""
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter_ns()
        work()
        took.append((time.perf_counter_ns() - began) / 1000)
    return sorted(took)


def show(name: str, took: list[float], unit: str, baseline: float | None = None) -> None:
    """Print median and 99th percentile, and the ratio of the medians."""
    median, late = statistics.median(took), took[int(len(took) * 0.99)]
    ratio = f"   {median / baseline:6.2f} x the baseline" if baseline else "   baseline"
    print(f"  {name:44} median {median:9.1f} {unit}   p99 {late:9.1f} {unit}{ratio}")


def weigh() -> None:
    """Print what the screen and the second opinion take in memory and time to load, in a process of their own."""
    for name, load in (("python alone", "pass"), ("the screen", "import bot.risk"), ("both", _BOTH)):
        code = f"import time\nbegan = time.perf_counter()\n{load}\n{_REPORT}"
        print(f"  {name:44} {subprocess.check_output([sys.executable, '-c', code], text=True).strip()}")


_BOTH = "import bot.risk\nfrom bot.second_opinion.opinion import SecondOpinion\nSecondOpinion()"
_REPORT = """
took = time.perf_counter() - began
memory = [line.split()[1] for line in open("/proc/self/status") if line.startswith("RssAnon")]
print(f"{int(memory[0]) / 1024:6.1f} MB, {took:5.2f} s")
"""


def main() -> None:
    """Print the table."""
    print("the screen, 60 words")
    keywords = timed(lambda: by_keywords(MESSAGE))
    show("keyword list", keywords, "µs")
    show("our screen, an ordinary message", timed(lambda: screen(MESSAGE)), "µs", statistics.median(keywords))
    show("our screen, one at risk", timed(lambda: screen(AT_RISK)), "µs", statistics.median(keywords))
    show("our screen, 4,000 characters at risk", timed(lambda: screen(LONG)), "µs", statistics.median(keywords))
    opinion, first = SecondOpinion(), screen(MESSAGE)
    show(
        "second opinion, beside the loop", timed(lambda: opinion.of(MESSAGE, first)), "µs", statistics.median(keywords)
    )
    weigh()
    print("a bot turn")
    report(asyncio.run(measure()))


if __name__ == "__main__":
    main()
