"""The count of crisis referrals: what counts, and the table for the yearly report."""

import pytest

from handoff.errors import StoreUnavailableError
from handoff.service.count_referrals import Month, as_table, referrals_of, this_year
from tests.fakes.memory import MemoryReferrals
from tests.unit.service.conftest import Desk


async def test_a_card_shown_while_the_store_was_down_counts_when_its_message_is_kept(desk: Desk) -> None:
    """The card was on the screen at once; the count follows the words, once."""
    referrals = desk.ports.referrals
    assert isinstance(referrals, MemoryReferrals)
    referrals._store.down = True
    with pytest.raises(StoreUnavailableError):
        await desk.write("i took all my pills", "m1")
    assert len(desk.cards) == 1
    referrals._store.down = False
    for _ in range(2):
        await desk.write("i took all my pills", "m1")
    months = await referrals_of(desk.ports, this_year(desk.ports))
    assert sum(month.total for month in months) == 1


async def test_a_year_has_twelve_months(desk: Desk) -> None:
    """In order, empty ones too."""
    months = await referrals_of(desk.ports, 2026)
    assert [months[0].month, months[-1].month, len(months)] == ["2026-01", "2026-12", 12]


def test_the_table_has_rows_for_what_came_and_adds_up() -> None:
    """Each kind over the year, each month over the kinds."""
    months = [Month("2026-01", {"T0:overdose": 2}), Month("2026-02", {"T0:overdose": 10, "T3:distress": 1})]
    assert as_table(months).splitlines() == [
        "             2026-01  2026-02  year",
        "T0:overdose        2       10    12",
        "T3:distress        0        1     1",
        "all                2       11    13",
    ]
