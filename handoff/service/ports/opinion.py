"""What the use cases need to hear a message a second time. Part of the ports."""

from typing import Protocol

from bot.risk import Screening


class Opinion(Protocol):
    """A slower reader beside the screen: it may find a text graver than the screen did, never calmer."""

    def prepare(self) -> None:
        """Begin to load what it reads with, and return at once."""

    def may_raise(self, first: Screening) -> bool:
        """Return whether it could find a text graver that the screen answered in this way. Takes a microsecond."""

    async def of(self, text: str, first: Screening) -> Screening:
        """Return what it makes of `text`, or `first` where it has no opinion in time. Never fails."""

    async def ready(self) -> bool:
        """Return whether it would have an opinion now."""
