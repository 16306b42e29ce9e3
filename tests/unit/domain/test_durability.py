"""What is promised is no more than the store says."""

import pytest

from handoff.domain.durability import Disk, Durability, disk_of


@pytest.mark.parametrize(
    ("appendonly", "appendfsync", "disk"),
    [
        ("yes", "always", Disk.ALWAYS),
        ("yes", "everysec", Disk.EVERYSEC),
        ("yes", "no", Disk.SOMETIME),
        ("no", "always", Disk.NEVER),
        ("yes", "something new", Disk.UNKNOWN),
        ("yes", None, Disk.UNKNOWN),
        (None, None, Disk.UNKNOWN),
    ],
)
def test_the_two_settings_come_to_one_word(appendonly: str | None, appendfsync: str | None, disk: Disk) -> None:
    """An append-only file that is off makes the other setting worth nothing."""
    assert disk_of(appendonly, appendfsync) is disk


@pytest.mark.parametrize("disk", Disk)
def test_only_a_disk_written_first_is_called_kept(disk: Disk) -> None:
    """Everything else says what may be lost; without copies a failover is named always."""
    alone, copied = Durability(disk, 0).promise, Durability(disk, 2).promise
    assert ("is on disk" in alone) == (disk is Disk.ALWAYS)
    assert "failover may lose" in alone
    assert "memory of 2 replicas" in copied
