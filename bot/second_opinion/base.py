"""What an encoder is built on: official weights, by the names of BERT's parts, and how they cut a text into pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.meaning.layers import Array


class Base(Protocol):
    """Official weights."""

    @property
    def layers(self) -> int:
        """How many layers of attention there are."""
        ...

    @property
    def places(self) -> Array:
        """What the positions mean, one row each, with what is added for the kind of text."""
        ...

    @property
    def count(self) -> int:
        """How many pieces there are."""
        ...

    @property
    def hidden(self) -> int:
        """The piece that stands for any, where teaching hides one."""
        ...

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the pieces of `text`, its middle left out where it is too long."""
        ...

    def rows(self, pieces: Sequence[int]) -> Array:
        """Return what these pieces mean by themselves, one row each."""
        ...

    def dense(self, name: str) -> tuple[Array, Array]:
        """Return the weight of a dense layer, outputs by inputs, and its bias."""
        ...

    def norm(self, name: str) -> tuple[Array, Array]:
        """Return the weight and the bias of a norm."""
        ...
