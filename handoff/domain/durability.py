"""What is promised of a message once it was acknowledged: said as it is, from what the store says of itself."""

from dataclasses import dataclass
from enum import StrEnum


class Disk(StrEnum):
    """When the store writes to its disk."""

    ALWAYS = "always"  # before it answers
    EVERYSEC = "everysec"  # within a second or two
    SOMETIME = "sometime"  # when the system gets to it
    NEVER = "never"  # no append-only file
    UNKNOWN = "unknown"  # it does not say


_PROMISE = {
    Disk.ALWAYS: "An acknowledged message is on disk.",
    Disk.EVERYSEC: "When Redis is killed, acknowledged messages of the last second or two may be lost.",
    Disk.SOMETIME: "When Redis is killed, acknowledged messages of the last half minute or more may be lost.",
    Disk.NEVER: "When Redis stops, acknowledged messages may be lost: it keeps no append-only file.",
    Disk.UNKNOWN: "This Redis does not say when it writes to disk: nothing is promised of a crash.",
}


@dataclass(frozen=True, slots=True)
class Durability:
    """The disk of the store, and how many copies elsewhere a message has before it is acknowledged."""

    disk: Disk
    copies: int

    @property
    def promise(self) -> str:
        """What that means, for whoever runs the service."""
        if self.copies == 0:
            return f"{_PROMISE[self.disk]} Without copies a failover may lose acknowledged messages."
        where = "a replica" if self.copies == 1 else f"{self.copies} replicas"
        return f"{_PROMISE[self.disk]} It is also in the memory of {where}."


def disk_of(appendonly: str | None, appendfsync: str | None) -> Disk:
    """Return what the store's two settings come to; None where it does not tell them."""
    if appendonly is None:
        return Disk.UNKNOWN
    if appendonly != "yes":
        return Disk.NEVER
    known = {"always": Disk.ALWAYS, "everysec": Disk.EVERYSEC, "no": Disk.SOMETIME}
    return known.get(appendfsync or "", Disk.UNKNOWN)
