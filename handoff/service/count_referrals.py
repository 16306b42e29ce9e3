"""How often crisis help was put in front of someone, month by month: the count some states ask for every year."""

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
    """One month's count, by `<tier>:<kind>`."""

    month: str
    counts: Counts

    @property
    def total(self) -> int:
        """How many messages brought a crisis card."""
        return sum(self.counts.values())


def this_year(ports: Ports) -> int:
    """Return the year it is now, UTC."""
    return datetime.fromtimestamp(ports.clock.now() / 1000, UTC).year


async def referrals_of(ports: Ports, year: int) -> list[Month]:
    """Return the twelve months of a year; a month without any has none.

    Raises:
        StoreUnavailableError: the store is out of reach.

    """
    months = [f"{year}-{month:02}" for month in MONTHS]
    counts = await ports.referrals.by_month(months)
    return [Month(month, counted) for month, counted in zip(months, counts, strict=True)]


async def referrals_for(ports: Ports, coordinator: Coordinator, year: int) -> list[Month]:
    """Return them to someone at the console.

    Raises:
        ForbiddenError: the count is for supervisors.
        StoreUnavailableError: the store is out of reach.

    """
    if not coordinator.supervisor:
        raise ForbiddenError
    return await referrals_of(ports, year)


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
