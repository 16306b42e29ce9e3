"""The ways to reach people outside the console, against servers that behave and misbehave."""

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import web

from deploy.ports import free_port
from handoff.adapters.notify import Notifiers, NotSentError, Way
from handoff.adapters.notify_http import Patience, Poster
from handoff.adapters.notify_smtp import Server, Smtp
from handoff.adapters.notify_twilio import Account, Twilio
from handoff.adapters.notify_webhook import Webhook, key_of, signature
from handoff.adapters.system import SystemClock
from handoff.bootstrap import ways
from handoff.domain.ladder import Outcome, Rung
from handoff.domain.tiers import Tier
from handoff.service.ports.ladder import Alert
from handoff.settings_notify import DEFAULTS, Notify, read_notify
from tests.fakes.loop_clock import pass_time
from tests.fakes.smtp import MailServer, client_tls

ALERT = Alert(
    id="h1:on_call:danger", handoff="h1", rung=Rung.ON_CALL, tier=Tier.T1, waited_minutes=3, at=1_800_000_000_000,
    subject="Waiting 3 min", text="Someone has waited. https://chat.example/console", link="https://chat.example/console",
)  # fmt: skip
QUICK = Patience(answer_s=30.0, pause_s=0, longest_s=0)
"""Long enough for any answer that comes; where none does, the other side lets the time pass."""
SECRET = "a secret of 24 characters"

type Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Other:
    """The other side of an HTTP call: answers by a list, then with 200; keeps what it was sent."""

    def __init__(self) -> None:
        self.url = ""
        self.statuses: list[int | None] = []  # None: says nothing
        self.retry_after: str | None = None
        self.got: list[tuple[str, dict[str, str], bytes]] = []

    async def take(self, request: web.Request) -> web.StreamResponse:
        """Keep a request and answer."""
        self.got.append((request.path, dict(request.headers), await request.read()))
        status = self.statuses.pop(0) if self.statuses else 201
        if status is None:
            pass_time(QUICK.answer_s + 1)
            await asyncio.Event().wait()
        headers = {"Retry-After": self.retry_after} if self.retry_after else {}
        return web.json_response({"sid": "SM1"}, status=status or 200, headers=headers)


@pytest.fixture
async def other() -> AsyncIterator[Other]:
    """The other side, on a port of its own."""
    other, app = Other(), web.Application()
    app.router.add_post("/{path:.*}", other.take)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    other.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield other
    await runner.cleanup()


@pytest.fixture(params=["webhook", "sms"])
async def by_http(request: pytest.FixtureRequest, other: Other) -> AsyncIterator[Way]:
    """Both ways that go over HTTP."""
    way: Way
    if request.param == "webhook":
        way = Webhook(f"{other.url}/page", SECRET, lambda: ALERT.at, Poster(QUICK))
    else:
        account = Account("AC1", "token", "+15550100100", other.url)
        way = Twilio(account, ("+15550100199",), Poster(QUICK))
    yield way
    await way.aclose()


async def test_a_webhook_is_signed_and_says_no_more_than_it_must(other: Other) -> None:
    """As Standard Webhooks 1.0 says: id, time in seconds, and HMAC-SHA256 over both and the body."""
    way = Webhook(f"{other.url}/page", SECRET, lambda: ALERT.at + 1_999, Poster(QUICK))
    await way.send(ALERT)
    await way.aclose()
    [(path, headers, body)] = other.got
    assert (path, headers["webhook-id"], headers["webhook-timestamp"]) == ("/page", ALERT.id, "1800000001")
    assert headers["webhook-signature"] == signature(SECRET.encode(), ALERT.id, "1800000001", body)
    assert json.loads(body) == {
        "type": "handoff.on_call", "id": ALERT.id, "handoff": "h1", "rung": "on_call", "tier": "T1",
        "waited_minutes": 3, "at": ALERT.at, "text": ALERT.subject, "link": ALERT.link,
    }  # fmt: skip


def test_a_signature_is_the_one_others_make() -> None:
    """Counted by hand with openssl for this key, id, time and body; a secret of theirs is base64 behind `whsec_`."""
    key = key_of("whsec_" + base64.b64encode(b"twenty-four bytes of key").decode())
    assert key == b"twenty-four bytes of key"
    assert (
        signature(key, "h1:on_call:danger", "1800000000", b'{"a": 1}')
        == "v1,a1kB5foEz2Lq47k/liH2eAp75MC76E4NtMVmj/u7ZIo="
    )
    assert key_of("whsec_not base64!") == b"whsec_not base64!"


async def test_a_text_message_is_asked_for_as_twilio_wants_it(other: Other) -> None:
    """Its path, basic auth, and a form with To, From and Body; a messaging service instead of a number."""
    account = Account("AC1", "token", "+15550100100", other.url)
    for sender in (account, replace(account, sender="MG1")):
        way = Twilio(sender, ("+15550100199",), Poster(QUICK))
        await way.send(ALERT)
        await way.aclose()
    (path, headers, form), (_, _, other_form) = other.got
    assert path == "/2010-04-01/Accounts/AC1/Messages.json"
    assert headers["Authorization"] == "Basic " + base64.b64encode(b"AC1:token").decode()
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    sent = _form(form)
    assert sent == {"To": "+15550100199", "From": "+15550100100", "Body": ALERT.text}
    assert _form(other_form)["MessagingServiceSid"] == "MG1"


def _form(body: bytes) -> dict[str, str]:
    return dict(parse_qsl(body.decode()))


async def test_one_phone_that_is_reached_is_enough_and_all_are_tried(other: Other) -> None:
    """The first number is wrong; the second gets the message."""
    other.statuses = [400]
    way = Twilio(Account("AC1", "token", "MG1", other.url), ("+15550100198", "+15550100199"), Poster(QUICK))
    await way.send(ALERT)
    assert [_form(body)["To"] for _, _, body in other.got] == ["+15550100198", "+15550100199"]
    other.statuses = [400, 400]
    with pytest.raises(NotSentError, match="status_400"):
        await way.send(ALERT)
    await way.aclose()


@pytest.mark.parametrize("trouble", [[429], [500, 503], [None], [None, 429]])
async def test_a_busy_or_silent_side_is_asked_again(by_http: Way, other: Other, trouble: list[int | None]) -> None:
    """chatwoot#11901: with the same id each time, so that it can tell."""
    other.statuses = list(trouble)
    await by_http.send(ALERT)
    assert len(other.got) == len(trouble) + 1
    assert len({headers.get("webhook-id") for _, headers, _ in other.got}) == 1


@pytest.mark.parametrize(
    ("trouble", "why", "tries"),
    [
        ([500, 500, 500], "status_500", 3),
        ([None, None, None], "timeout", 3),
        ([401], "status_401", 1),
        ([404], "status_404", 1),
        ([302], "status_302", 1),
    ],
)
async def test_a_side_that_does_not_acknowledge_is_given_up(
    by_http: Way, other: Other, trouble: list[int | None], why: str, tries: int
) -> None:
    """After some tries, or at once where another has no use. A redirect would carry the message elsewhere."""
    other.statuses = list(trouble)
    with pytest.raises(NotSentError, match=why):
        await by_http.send(ALERT)
    assert len(other.got) == tries


async def test_a_side_that_wants_a_long_rest_is_left_to_the_ladder(by_http: Way, other: Other) -> None:
    """It says Retry-After: an hour. The next rung does not wait that long."""
    other.statuses, other.retry_after = [429, 429], "3600"
    with pytest.raises(NotSentError, match="status_429"):
        await by_http.send(ALERT)
    assert len(other.got) == 1


async def test_nobody_at_the_other_end_is_a_failure() -> None:
    """No line, no answer."""
    way = Webhook(f"http://127.0.0.1:{free_port()}/", SECRET, lambda: ALERT.at, Poster(QUICK))
    with pytest.raises(NotSentError, match="unreachable"):
        await way.send(ALERT)
    await way.aclose()


PASSWORD = "right password"

type StartMail = Callable[..., Awaitable[MailServer]]


@pytest.fixture
async def mail() -> AsyncIterator[StartMail]:
    """Start mail servers."""
    started: list[MailServer] = []

    async def start(**how: Any) -> MailServer:
        server = MailServer(**how)
        await server.start()
        started.append(server)
        return server

    yield start
    for server in started:
        await server.stop()


def by_mail(server: MailServer, *, password: str = PASSWORD, trusting: bool = True, answer_s: float = 5.0) -> Smtp:
    """Return the way over a mail server."""
    account = Server("127.0.0.1", server.port, server.at_once, "user", password)
    to = ("on-call@clinic.example", "second@clinic.example")
    return Smtp(account, "chat@clinic.example", to, tls=client_tls() if trusting else None, answer_s=answer_s)


@pytest.mark.parametrize("at_once", [False, True])
async def test_a_mail_is_handed_in_over_tls_and_signed_in(mail: StartMail, at_once: bool) -> None:
    """STARTTLS, or TLS from the first byte; the id of the event makes the message's own."""
    server = await mail(at_once=at_once)
    await by_mail(server).send(ALERT)
    [got] = server.mail
    assert (got.secure, got.signed_in, got.sender) == (True, "user", "chat@clinic.example")
    assert got.to == ["on-call@clinic.example", "second@clinic.example"]
    assert "Message-ID: <h1.on_call.danger@clinic.example>" in got.text
    assert f"Subject: {ALERT.subject}" in got.text
    assert ALERT.text in got.text


async def test_the_first_mail_and_its_repetition_have_one_id(mail: StartMail) -> None:
    """Whoever gets both can tell."""
    server = await mail()
    way = by_mail(server)
    await way.send(ALERT)
    await way.send(ALERT)
    ids = [line for got in server.mail for line in got.text.splitlines() if line.startswith("Message-ID")]
    assert len(ids) == 2
    assert len(set(ids)) == 1


async def test_a_server_that_nobody_vouches_for_gets_nothing(mail: StartMail) -> None:
    """Neither password nor message: the certificate is not one that this machine trusts."""
    server = await mail()
    with pytest.raises(NotSentError, match="SSL"):
        await by_mail(server, trusting=False).send(ALERT)
    assert server.mail == []


async def test_without_tls_a_relay_on_this_machine_will_do_and_no_other(
    mail: StartMail, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Passwords and messages do not cross a network in the open."""
    server = await mail(starttls=False)
    await by_mail(server).send(ALERT)
    assert [got.secure for got in server.mail] == [False]
    monkeypatch.setattr("handoff.adapters.notify_smtp.LOOPBACK", frozenset())
    with pytest.raises(NotSentError):
        await by_mail(server).send(ALERT)
    assert len(server.mail) == 1


async def test_one_address_that_is_taken_is_enough(mail: StartMail) -> None:
    """None is a failure."""
    server = await mail(refuses=frozenset({"on-call@clinic.example"}))
    await by_mail(server).send(ALERT)
    assert server.mail[0].to == ["second@clinic.example"]
    nobody = await mail(refuses=frozenset({"on-call@clinic.example", "second@clinic.example"}))
    with pytest.raises(NotSentError, match="refused"):
        await by_mail(nobody).send(ALERT)


async def test_a_mail_server_in_trouble_is_a_failure(mail: StartMail) -> None:
    """Busy, silent, gone, or a password that is not right: each has its name."""
    busy = await mail(greetings=["421 busy"])
    with pytest.raises(NotSentError, match="status_421"):
        await by_mail(busy).send(ALERT)
    await by_mail(busy).send(ALERT)
    assert len(busy.mail) == 1
    with pytest.raises(NotSentError, match="status_535"):
        await by_mail(busy, password="wrong").send(ALERT)
    silent = await mail(silent=True)
    with pytest.raises(NotSentError, match="SMTPServerDisconnected"):
        await by_mail(silent, answer_s=0.2).send(ALERT)
    await silent.stop()
    with pytest.raises(NotSentError, match="ConnectionRefused"):
        await by_mail(silent).send(ALERT)


class Fixed:
    """A way that does as a test says."""

    def __init__(self, name: str, problem: Exception | None = None) -> None:
        self.name = name
        self._problem = problem
        self.sent: list[str] = []
        self.closed = 0

    async def send(self, alert: Alert) -> None:
        """See `Way.send`."""
        self.sent.append(alert.id)
        if self._problem is not None:
            raise self._problem

    async def aclose(self) -> None:
        """See `Way.aclose`."""
        self.closed += 1


@pytest.mark.parametrize(
    ("problems", "outcome"),
    [
        ([], Outcome.UNSET),
        ([None], Outcome.TOLD),
        ([NotSentError("timeout"), None], Outcome.TOLD),
        ([NotSentError("timeout"), KeyError("unforeseen")], Outcome.FAILED),
    ],
)
async def test_a_rung_is_told_when_one_way_is(problems: list[Exception | None], outcome: Outcome) -> None:
    """All are tried; one that breaks does not silence the others; each is counted."""
    fixed = [Fixed(f"way{number}", problem) for number, problem in enumerate(problems)]
    counted: list[tuple[str, str]] = []
    notifiers = Notifiers({Rung.ON_CALL: fixed}, lambda way, how: counted.append((way, how)))
    assert await notifiers.notify(ALERT) is outcome
    assert [way.sent for way in fixed] == [[ALERT.id]] * len(fixed)
    assert counted == [
        (way.name, "failed" if problem else "told") for way, problem in zip(fixed, problems, strict=True)
    ]
    await notifiers.aclose()
    assert [way.closed for way in fixed] == [1] * len(fixed)


def test_who_is_called_is_what_the_settings_say() -> None:
    """Nothing set: nobody. Everything set: the on-call person in three ways, the supervisor in two."""
    assert {rung: [*found] for rung, found in ways(Notify(), SystemClock()).items()} == {
        Rung.ON_CALL: [],
        Rung.SUPERVISOR: [],
    }
    values = DEFAULTS | {
        "ON_CALL_WEBHOOK_URL": "https://pager.example/x", "ON_CALL_WEBHOOK_SECRET": SECRET,
        "SMTP_URL": "smtps://u:p%40ss@mail.example", "EMAIL_FROM": "chat@clinic.example",
        "ON_CALL_EMAIL": "a@clinic.example b@clinic.example", "SUPERVISOR_EMAIL": "c@clinic.example",
        "TWILIO_ACCOUNT_SID": "AC1", "TWILIO_AUTH_TOKEN": "t", "TWILIO_FROM": "MG1",
        "ON_CALL_SMS": "+15550100199", "SUPERVISOR_SMS": "+15550100198",
    }  # fmt: skip
    found = ways(read_notify(values), SystemClock())
    assert [way.name for way in found[Rung.ON_CALL]] == ["webhook", "email", "sms"]
    assert [way.name for way in found[Rung.SUPERVISOR]] == ["email", "sms"]
    mail = read_notify(values).mail
    assert mail is not None
    assert (mail.host, mail.port, mail.at_once, mail.password) == ("mail.example", 465, True, "p@ss")
