"""A message's content as the opaque bytes the store keeps. The one place where words could be encrypted."""

import json
from typing import Any

from handoff.domain.messages import Body


def encode(body: Body) -> bytes:
    """Return the bytes to store."""
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def decode(stored: bytes) -> Body:
    """Return what `encode` was given."""
    body: dict[str, Any] = json.loads(stored)
    return body
