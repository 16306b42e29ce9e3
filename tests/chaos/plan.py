"""What a run will do, decided before it begins: data made from a seed and nothing else.

The same seed makes the same plan. What the machine makes of it (which frame is under way when a process dies) no seed
decides; the plan says when what is broken, for how long, what each person does when, and what each line does to frames.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random


class Part(StrEnum):
    """What can be broken."""

    EDGE_1 = "edge 1"
    EDGE_2 = "edge 2"
    REDIS = "redis"
    BOX = "box"
    RASA = "rasa"  # where the run has the real one; without it a blow on it falls on nothing
    ACTIONS = "actions"
    LINES = "lines"


class Harm(StrEnum):
    """How."""

    KILL = "kill -9"
    FREEZE = "SIGSTOP"
    CUT = "cut"
    SILENCE = "half-open"


@dataclass(frozen=True, slots=True)
class Blow:
    """Something breaks at a time (ms from the beginning) and is mended `lasts` ms later."""

    at: int
    part: Part
    harm: Harm
    lasts: int


class Deed(StrEnum):
    """What a simulated patient does."""

    SAY = "say"
    RISK = "risk"
    PERSON = "person"
    LEAVE = "leave"  # closes the tab, and comes back with the next deed


@dataclass(frozen=True, slots=True)
class Act:
    """A patient does something at a time (ms from the beginning)."""

    at: int
    deed: Deed
    text: str = ""


class Twist(StrEnum):
    """What a line does to a frame."""

    NONE = "none"
    DELAY = "delayed"
    TWICE = "duplicated"
    DROP = "dropped"  # on the way to the edge only: what TCP brings to a browser has no holes
    CUT = "cut after"


@dataclass(frozen=True, slots=True)
class Line:
    """What happens on the n-th connection: the twist of each frame to the edge and from it, in order, then again."""

    up: tuple[Twist, ...]
    down: tuple[Twist, ...]
    delay_ms: int


@dataclass(frozen=True, slots=True)
class Shift:
    """A coordinator: how many at once, how many replies to each, and when (ms) their machine dies without a word."""

    most: int
    replies: int
    pause_ms: int
    release_each: int
    deaths: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole run."""

    seed: int
    lasts_ms: int
    blows: tuple[Blow, ...]
    patients: tuple[tuple[Act, ...], ...]
    coordinators: tuple[Shift, ...]
    lines: tuple[Line, ...]


AT_RISK = (
    "i want to kill myself tonight",
    "i took all the pills an hour ago",
    "quiero matarme esta noche",
    "sometimes i wish i would not wake up",
)
CALM = ("i slept badly again", "work was long today", "my sister says hello", "thank you for listening", "gracias")

PATIENTS_PER_MINUTE = 12
COORDINATORS = 4
LINES = 256
FRAMES = 24
GAP_MS = (1_500, 5_000)
"""Between one blow's end and the next one's beginning: long enough that the system gets up before it is hit again."""

HARMS: Sequence[tuple[int, Part, Harm, tuple[int, int]]] = (
    (4, Part.EDGE_1, Harm.KILL, (200, 2_000)),
    (4, Part.EDGE_2, Harm.KILL, (200, 2_000)),
    (2, Part.EDGE_1, Harm.FREEZE, (500, 6_000)),
    (2, Part.EDGE_2, Harm.FREEZE, (500, 6_000)),
    (4, Part.REDIS, Harm.KILL, (200, 3_000)),
    (3, Part.REDIS, Harm.FREEZE, (300, 4_000)),
    (2, Part.BOX, Harm.KILL, (500, 5_000)),
    (2, Part.BOX, Harm.FREEZE, (500, 6_000)),
    (1, Part.RASA, Harm.KILL, (500, 5_000)),
    (1, Part.RASA, Harm.FREEZE, (500, 6_000)),
    (1, Part.ACTIONS, Harm.KILL, (500, 5_000)),
    (3, Part.LINES, Harm.CUT, (0, 0)),
    (3, Part.LINES, Harm.SILENCE, (1_000, 4_000)),
)
"""Weight, part, harm, and how long it lasts (ms)."""


def plan(seed: int, seconds: int) -> Plan:
    """Return what the run of this seed and length will do."""
    chance = Random(seed)
    lasts = seconds * 1_000
    patients = max(12, PATIENTS_PER_MINUTE * seconds // 60)
    return Plan(
        seed,
        lasts,
        tuple(_blows(chance, lasts)),
        tuple(_patient(chance, number, lasts) for number in range(patients)),
        tuple(_shift(chance, lasts) for _ in range(COORDINATORS)),
        tuple(_line(chance) for _ in range(LINES)),
    )


def _blows(chance: Random, lasts: int) -> list[Blow]:
    """One after another and sometimes two at once; the first of each kind of part comes early in every run."""
    first = [harm for harm in HARMS if harm[1:3] in ((Part.EDGE_1, Harm.KILL), (Part.REDIS, Harm.KILL))]
    blows: list[Blow] = []
    at = chance.randint(2_000, 4_000)
    while at < lasts - 2_000:
        weights = [weight for weight, *_ in HARMS]
        _, part, harm, (low, high) = first.pop() if first else chance.choices(HARMS, weights)[0]
        blow = Blow(at, part, harm, chance.randint(low, high))
        blows.append(blow)
        if chance.random() < 0.25:  # a second thing breaks before the first is mended
            _, other, how, (low, high) = chance.choices(HARMS, weights)[0]
            if other is not part:
                blows.append(Blow(at + chance.randint(0, 400), other, how, chance.randint(low, high)))
        at = max(b.at + b.lasts for b in blows[-2:]) + chance.randint(*GAP_MS)
    return blows


def _patient(chance: Random, number: int, lasts: int) -> tuple[Act, ...]:
    """A talk of a minute or two: small talk, a cry for help or the wish for a person, and back again later."""
    at = chance.randint(200, max(1_000, lasts - 15_000))
    end = min(lasts - 500, at + chance.randint(20_000, 120_000))
    acts: list[Act] = []
    while at < end:
        deed = chance.choices((Deed.SAY, Deed.RISK, Deed.PERSON, Deed.LEAVE), (12, 2, 1, 2))[0]
        if len(acts) == 2:  # everyone comes into the line sooner or later
            deed = chance.choice((Deed.RISK, Deed.PERSON))
        text = chance.choice(AT_RISK if deed is Deed.RISK else CALM) if deed in (Deed.SAY, Deed.RISK) else ""
        acts.append(Act(at, deed, f"{text} ({number}-{len(acts)})" if text else ""))
        at += chance.choice((0, 40, 300)) if chance.random() < 0.3 else chance.randint(500, 4_000)
    return tuple(acts)


def _shift(chance: Random, lasts: int) -> Shift:
    deaths, at = [], chance.randint(60_000, 200_000)
    while at < lasts - 80_000:  # dead for longer than a lease, and early enough that it ends within the run
        deaths.append((at, chance.randint(50_000, 70_000)))
        at += chance.randint(150_000, 300_000)
    return Shift(chance.randint(2, 4), chance.randint(1, 4), chance.randint(300, 1_500), chance.randint(3, 6),
                 tuple(deaths))  # fmt: skip


def _line(chance: Random) -> Line:
    up = chance.choices(list(Twist), (80, 6, 8, 5, 1), k=FRAMES)
    down = chance.choices([twist for twist in Twist if twist is not Twist.DROP], (80, 6, 8, 1), k=FRAMES)
    return Line(tuple(up), tuple(down), chance.randint(5, 400))
