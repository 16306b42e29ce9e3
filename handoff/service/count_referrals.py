"""Counts by month: how often crisis help was put in front of someone, which states may ask for, and feedback."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from handoff.errors import ForbiddenError
from handoff.service.ports import Ports
from handoff.service.ports.review import Counts
from handoff.service.ports.staff import Coordinator

MONTHS = range(1, 13)


@dataclass(frozen=True, slots=True)
class Month:
    """One month's count: of referrals by `<tier>:<kind>`, of feedback by `<about>:<answer>`."""

    month: str
    counts: Counts

    @property
    def total(self) -> int:
        """How many there were in all: messages that brought a card, or answers."""
        return sum(self.counts.values())


def this_year(ports: Ports) -> int:
    """Return the year it is now, UTC."""
    return datetime.fromtimestamp(ports.clock.now() / 1000, UTC).year


async def referrals_of(ports: Ports, year: int) -> list[Month]:
    """Return the twelve months of a year; a month without any has none.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    months = _months(year)
    return _counted(months, await ports.referrals.by_month(months))


async def referrals_for(ports: Ports, coordinator: Coordinator, year: int) -> list[Month]:
    """Return them to someone at the console.

    Raises:
        ForbiddenError: the count is for supervisors.
        StoreUnavailableError: the store is out of reach.

    """
    if not coordinator.supervisor:
        raise ForbiddenError
    return await referrals_of(ports, year)


async def feedback_for(ports: Ports, coordinator: Coordinator, year: int) -> list[Month]:
    """Return what people said about ended talks, in the twelve months of a year, to someone at the console.

    Raises:
        ForbiddenError: it is for supervisors.
        StoreUnavailableError: the store is out of reach.

    """
    if not coordinator.supervisor:
        raise ForbiddenError
    months = _months(year)
    return _counted(months, await ports.feedback.by_month(months))


def _months(year: int) -> list[str]:
    return [f"{year}-{month:02}" for month in MONTHS]


def _counted(months: Sequence[str], counts: Sequence[Counts]) -> list[Month]:
    return [Month(month, counted) for month, counted in zip(months, counts, strict=True)]


def as_table(months: Sequence[Month]) -> str:
    """Return the count as plain text: a row for each tier and kind that came, a column for each month, and totals."""
    kinds = sorted({kind for month in months for kind in month.counts})
    rows = [(kind, [month.counts.get(kind, 0) for month in months]) for kind in kinds]
    rows.append(("all", [month.total for month in months]))
    head = ["", *(month.month for month in months), "year"]
    cells = [head, *([name, *map(str, counts), str(sum(counts))] for name, counts in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "".join(_line(row, widths) for row in cells)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *numbers = row
    aligned = [number.rjust(width) for number, width in zip(numbers, widths[1:], strict=True)]
    return "  ".join([name.ljust(widths[0]), *aligned]) + "\n"
