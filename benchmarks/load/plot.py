"""A plot of latencies as an SVG: what share of messages took how long, on a scale of powers of ten."""

from collections.abc import Mapping, Sequence
from math import log10
from pathlib import Path

WIDTH, HEIGHT, LEFT, BOTTOM = 640, 320, 56, 40
FROM_MS, TO_MS = 0.1, 10_000
COLOURS = ("#1b6e8c", "#b4501e", "#4b7f2c")


def draw(series: Mapping[str, Sequence[float]], path: Path) -> None:
    """Write the plot. Each series is a list of ms."""
    lines = [_curve(times, COLOURS[number % 3]) for number, times in enumerate(series.values())]
    names = [
        f'<text x="{LEFT + 12}" y="{24 + 18 * number}" fill="{COLOURS[number % 3]}">{name}</text>'
        for number, name in enumerate(series)
    ]
    ticks = [
        f'<text x="{_x(ms):.0f}" y="{HEIGHT - 14}" text-anchor="middle">{ms:g} ms</text>'
        f'<path d="M{_x(ms):.0f} 8V{HEIGHT - BOTTOM}" stroke="#ddd"/>'
        for ms in (0.1, 1, 10, 100, 1_000, 10_000)
    ]
    shares = [
        f'<text x="{LEFT - 8}" y="{_y(share) + 4:.0f}" text-anchor="end">{share:.0%}</text>' for share in (0, 0.5, 1)
    ]
    body = "\n".join([*ticks, *shares, *lines, *names])
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="13">\n<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n',
        encoding="utf-8",
    )


def _curve(times: Sequence[float], colour: str) -> str:
    ordered = sorted(times)
    step = max(1, len(ordered) // 200)
    points = [
        f"{_x(ms):.1f},{_y(number / len(ordered)):.1f}" for number, ms in enumerate(ordered) if number % step == 0
    ]
    return f'<polyline points="{" ".join(points)}" fill="none" stroke="{colour}" stroke-width="2"/>'


def _x(ms: float) -> float:
    inside = (log10(min(max(ms, FROM_MS), TO_MS)) - log10(FROM_MS)) / (log10(TO_MS) - log10(FROM_MS))
    return LEFT + inside * (WIDTH - LEFT - 32)


def _y(share: float) -> float:
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - 12)
