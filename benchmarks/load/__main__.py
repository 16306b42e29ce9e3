"""Measure all of it and print the table; the plot goes to `var/bench/relay.svg`."""

import asyncio
from pathlib import Path

from benchmarks.load import claims, consoles, relay, sockets, staffing
from benchmarks.load.plot import draw

PLOT = Path("var/bench/relay.svg")


async def main() -> None:
    """Run one part after the other."""
    print("The queue and the relay under load; generator and servers share this machine\n")
    bare, one = await relay.without_rest()
    two = await relay.highest(workers=2)
    print(relay.shown("edge, two processes, without rest", two, bare.rate), flush=True)
    live = await relay.live()
    name = f"{relay.SOCKETS} sockets, {relay.RATE} /s (bar p95 10, p99 25)"
    print(relay.shown(name, live), "\n", flush=True)
    PLOT.parent.mkdir(parents=True, exist_ok=True)
    draw({"bare path": bare.took, "edge, without rest": one.took, f"edge, {relay.RATE} /s": live.took}, PLOT)
    for part in (claims, staffing, consoles, sockets):
        print("\n".join(await part.measure()), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
