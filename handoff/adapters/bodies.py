"""A message's content as the opaque bytes the store keeps. The one place where words could be encrypted."""

from typing import Any

from pydantic_core import from_json, to_json

from handoff.domain.messages import Body


def encode(body: Body) -> bytes:
    """Return the bytes to store."""
    return to_json(body)


def decode(stored: bytes) -> Body:
    """Return what `encode` was given."""
    body: dict[str, Any] = from_json(stored)
    return body
