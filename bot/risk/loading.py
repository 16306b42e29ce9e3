"""How what stays for the life of the process is built: quickly."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def for_good() -> Iterator[None]:
    """Keep Python's collector still inside: looking for rubbish among what stays is half of the time it takes."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()
