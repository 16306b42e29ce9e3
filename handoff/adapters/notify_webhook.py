"""The on-call person by a webhook of the clinic's own: a pager, a phone tree, a chat of the team.

Signed as the Standard Webhooks specification says (version 1.0: id, time and body, HMAC-SHA256), so that receivers can
use its libraries. The id is the same however often it is sent: at least once is what can be promised.
"""

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Callable

from handoff.adapters.notify_http import Poster, Request
from handoff.service.ports.ladder import Alert

PREFIX = "whsec_"
"""What secrets of that specification begin with; the rest is the key in base64. Others are taken as they are."""


class Webhook:
    """One address that is told. A `Way`."""

    name = "webhook"

    def __init__(self, url: str, secret: str, now: Callable[[], int], poster: Poster | None = None) -> None:
        self._url = url
        self._key = key_of(secret)
        self._now = now
        self._poster = poster or Poster()

    async def send(self, alert: Alert) -> None:
        """See `Way.send`."""
        body = json.dumps(
            {
                "type": f"handoff.{alert.rung}",
                "id": alert.id,
                "handoff": alert.handoff,
                "rung": alert.rung,
                "tier": alert.tier,
                "waited_minutes": alert.waited_minutes,
                "at": alert.at,
                "text": alert.subject,
                "link": alert.link,
            }
        ).encode()

        def request() -> Request:
            at = str(self._now() // 1000)
            headers = {
                "Content-Type": "application/json",
                "webhook-id": alert.id,
                "webhook-timestamp": at,
                "webhook-signature": signature(self._key, alert.id, at, body),
            }
            return {"data": body, "headers": headers}

        await self._poster.post(self._url, request)

    async def aclose(self) -> None:
        """See `Way.aclose`."""
        await self._poster.aclose()


def key_of(secret: str) -> bytes:
    """Return the key of a secret."""
    if secret.startswith(PREFIX):
        try:
            return base64.b64decode(secret.removeprefix(PREFIX), validate=True)
        except binascii.Error:
            pass
    return secret.encode()


def signature(key: bytes, event: str, at: str, body: bytes) -> str:
    """Return the signature of a body sent at a time (seconds since 1970, as text) under an id."""
    signed = b".".join((event.encode(), at.encode(), body))
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
