"""Someone by text message, through Twilio's REST API of 2010 (twilio.com/docs/messaging/api/message-resource).

The API has no key against repetition: a try whose answer got lost may send the same message twice.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import quote

import aiohttp

from handoff.adapters.notify_http import Poster, Request
from handoff.service.ports.ladder import Alert

API_URL = "https://api.twilio.com"


@dataclass(frozen=True, slots=True)
class Account:
    """Who sends: an account, its token, and a number or a messaging service (`MG…`)."""

    sid: str
    token: str
    sender: str
    url: str = API_URL


class Twilio:
    """Some phones that are told. A `Way`."""

    name = "sms"

    def __init__(self, account: Account, to: Sequence[str], poster: Poster | None = None) -> None:
        self._account = account
        self._to = to
        self._poster = poster or Poster()
        self._url = f"{account.url.rstrip('/')}/2010-04-01/Accounts/{quote(account.sid, safe='')}/Messages.json"

    async def send(self, alert: Alert) -> None:
        """See `Way.send`. It is sent when one phone's message was taken."""
        posts = (self._poster.post(self._url, partial(self._request, phone, alert)) for phone in self._to)
        results = await asyncio.gather(*posts, return_exceptions=True)
        problems = [result for result in results if result is not None]
        if len(problems) == len(self._to):
            raise problems[0]

    async def aclose(self) -> None:
        """See `Way.aclose`."""
        await self._poster.aclose()

    def _request(self, phone: str, alert: Alert) -> Request:
        sender = "MessagingServiceSid" if self._account.sender.startswith("MG") else "From"
        return {
            "data": {"To": phone, sender: self._account.sender, "Body": alert.text},
            "headers": {"Authorization": aiohttp.encode_basic_auth(self._account.sid, self._account.token)},
        }
