"""What a run will do, decided before it begins: data made from a seed and nothing else.

The same seed makes the same plan. What the machine makes of it (which frame is under way when a process dies) no seed
decides; the plan says when what is broken, for how long, what each person does when, and what each line does to frames.
"""

from collections.abc import Iterator, Sequence
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


class Order(StrEnum):
    """What a supervisor does with a person, whoever has them."""

    TAKE_OVER = "take over"
    MOVE = "move"
    PUT_BACK = "put back"
    END = "end"
    PICK = "pick"  # out of the line, above their cap or in a breather too


@dataclass(frozen=True, slots=True)
class Command:
    """A supervisor does something at a time (ms): with which of those they see, and to which colleague, by number."""

    at: int
    order: Order
    which: int
    to: int


type Spells = tuple[tuple[int, int], ...]
"""From when (ms from the beginning) and for how long (ms), one after the other."""


@dataclass(frozen=True, slots=True)
class Shift:
    """A coordinator: how many at once, how many replies to each, whether they say that they can take one more.

    In `deaths` their machine is gone without a word; in `silences` their browser is frozen: its socket stays open, and
    nothing goes out or is read, from when they next have somebody. Only a supervisor has `commands`.
    """

    most: int
    replies: int
    pause_ms: int
    release_each: int
    says_more: bool
    deaths: Spells
    silences: Spells
    breaks: Spells
    supervises: bool
    commands: tuple[Command, ...]


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
COORDINATORS, SUPERVISORS = 3, 2
LEASE_S = 6
"""A lease in a run: short, so that some run out in a minute; pings come every second."""
CALM_EACH_MS, CALM_MS = 45_000, 17_000
"""How often, and for how long, edges and Redis are let alone: nobody lapses for the time of a lease after an outage."""
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

KEEPS_LEASES = (Part.EDGE_1, Part.EDGE_2, Part.REDIS)
"""While one of these is down no lease runs out."""


def plan(seed: int, seconds: int) -> Plan:
    """Return what the run of this seed and length will do."""
    chance = Random(seed)
    lasts = seconds * 1_000
    patients = max(12, PATIENTS_PER_MINUTE * seconds // 60)
    calm = tuple(chance.randint(14_000, 18_000) + begin for begin in range(0, lasts - CALM_MS - 18_000, CALM_EACH_MS))
    return Plan(
        seed,
        lasts,
        tuple(_blows(chance, lasts, calm)),
        tuple(_patient(chance, number, lasts) for number in range(patients)),
        (
            *(_shift(chance, lasts, calm) for _ in range(COORDINATORS)),
            *(_shift(chance, lasts, (), supervises=True) for _ in range(SUPERVISORS)),
        ),
        tuple(_line(chance) for _ in range(LINES)),
    )


def _blows(chance: Random, lasts: int, calm: Sequence[int]) -> list[Blow]:
    """One after another and sometimes two at once; the first of each kind of part comes early in every run."""
    first = [harm for harm in HARMS if harm[1:3] in ((Part.EDGE_1, Harm.KILL), (Part.REDIS, Harm.KILL))]
    blows: list[Blow] = []
    at = chance.randint(2_000, 4_000)
    while at < lasts - 2_000:
        _, part, harm, (low, high) = first.pop() if first else _harm(chance)
        some = [Blow(at, part, harm, chance.randint(low, high))]
        if chance.random() < 0.25:  # a second thing breaks before the first is mended
            _, other, how, (low, high) = _harm(chance)
            if other is not part:
                some.append(Blow(at + chance.randint(0, 400), other, how, chance.randint(low, high)))
        blows += [blow for blow in some if not any(_disturbs(blow, begins) for begins in calm)]
        at = max(blow.at + blow.lasts for blow in some) + chance.randint(*GAP_MS)
    return blows


def _harm(chance: Random) -> tuple[int, Part, Harm, tuple[int, int]]:
    return chance.choices(HARMS, [weight for weight, *_ in HARMS])[0]


def _disturbs(blow: Blow, calm: int) -> bool:
    return blow.part in KEEPS_LEASES and blow.at < calm + CALM_MS and blow.at + blow.lasts > calm


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


def _shift(chance: Random, lasts: int, calm: Sequence[int], *, supervises: bool = False) -> Shift:
    return Shift(
        most=chance.randint(2, 4),
        replies=chance.randint(1, 4),
        pause_ms=chance.randint(300, 1_500),
        release_each=chance.randint(3, 6),
        says_more=chance.random() < 0.5,
        deaths=_spells(chance, lasts, (60_000, 200_000), (10_000, 30_000)),
        silences=tuple((begins, chance.randint(12_000, 15_000)) for begins in calm),
        breaks=_spells(chance, lasts, (5_000, 60_000), (3_000, 10_000)),
        supervises=supervises,
        commands=tuple(_commands(chance, lasts)) if supervises else (),
    )


def _spells(chance: Random, lasts: int, apart: tuple[int, int], long: tuple[int, int]) -> Spells:
    """Return stretches that end within the run."""
    spells, at = [], chance.randint(*apart)
    while at < lasts - long[1]:
        spells.append((at, chance.randint(*long)))
        at += spells[-1][1] + chance.randint(*apart)
    return tuple(spells)


def _commands(chance: Random, lasts: int) -> Iterator[Command]:
    at = chance.randint(4_000, 7_000)
    while at < lasts:
        yield Command(at, chance.choice(list(Order)), chance.randrange(12), chance.randrange(COORDINATORS))
        at += chance.randint(1_000, 5_000)


def _line(chance: Random) -> Line:
    up = chance.choices(list(Twist), (80, 6, 8, 5, 1), k=FRAMES)
    down = chance.choices([twist for twist in Twist if twist is not Twist.DROP], (80, 6, 8, 1), k=FRAMES)
    return Line(tuple(up), tuple(down), chance.randint(5, 400))
