"""Who is called when nobody takes a person, and when. Part of `settings.py`; `.env.example` explains each name."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote, urlsplit

from handoff.domain.ladder import Times

MIN_SECRET = 24
"""Shortest secret a webhook is signed with, in characters: the Standard Webhooks specification asks for 24 bytes."""

LANGUAGES = ("en", "es")
"""What those who are called can be told in."""

_TIMES = {
    "LADDER_STAT_MINUTES": "stat",
    "LADDER_SAFETY_MINUTES": "t2",
    "LADDER_DISTRESS_MINUTES": "t3",
    "LADDER_CALM_MINUTES": "t4",
}
_ADDRESSES = ("ON_CALL_EMAIL", "SUPERVISOR_EMAIL")
_PHONES = ("ON_CALL_SMS", "SUPERVISOR_SMS")
_TWILIO = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM")
DEFAULTS = {
    **{name: " ".join(map(str, getattr(Times(), row))) for name, row in _TIMES.items()},
    **dict.fromkeys(
        ("ON_CALL_WEBHOOK_URL", "ON_CALL_WEBHOOK_SECRET", "SMTP_URL", "EMAIL_FROM", *_ADDRESSES, *_PHONES, *_TWILIO), ""
    ),
    "TWILIO_URL": "https://api.twilio.com",
    "NOTIFY_LANGUAGE": LANGUAGES[0],
}
"""What holds when nothing is set: nobody is called."""

_SMTP_PORTS = {"smtp": 587, "smtps": 465}
_LOOPBACK = ("127.0.0.1", "::1", "localhost")
_LONGEST = 24 * 60
_UNSAFE = "does not begin with https:// (http:// only on this machine)."


@dataclass(frozen=True, slots=True)
class Mail:
    """The mail server, and who mail is from."""

    host: str
    port: int
    at_once: bool
    username: str
    password: str
    sender: str


@dataclass(frozen=True, slots=True)
class Notify:
    """Who is called, and how. Everything empty: nobody."""

    webhook_url: str = ""
    webhook_secret: str = ""
    mail: Mail | None = None
    twilio_sid: str = ""
    twilio_token: str = ""
    twilio_from: str = ""
    twilio_url: str = DEFAULTS["TWILIO_URL"]
    on_call_email: tuple[str, ...] = ()
    supervisor_email: tuple[str, ...] = ()
    on_call_sms: tuple[str, ...] = ()
    supervisor_sms: tuple[str, ...] = ()
    times: Times = field(default_factory=Times)
    language: str = LANGUAGES[0]


def read_notify(values: Mapping[str, str]) -> Notify:
    """Return who is called; `problems` found nothing before."""
    return Notify(
        webhook_url=values["ON_CALL_WEBHOOK_URL"],
        webhook_secret=values["ON_CALL_WEBHOOK_SECRET"],
        mail=_mail(values) if values["SMTP_URL"] else None,
        twilio_sid=values["TWILIO_ACCOUNT_SID"],
        twilio_token=values["TWILIO_AUTH_TOKEN"],
        twilio_from=values["TWILIO_FROM"],
        twilio_url=values["TWILIO_URL"],
        on_call_email=tuple(values["ON_CALL_EMAIL"].split()),
        supervisor_email=tuple(values["SUPERVISOR_EMAIL"].split()),
        on_call_sms=tuple(values["ON_CALL_SMS"].split()),
        supervisor_sms=tuple(values["SUPERVISOR_SMS"].split()),
        times=Times(**{row: _minutes(values[name]) for name, row in _TIMES.items()}),
        language=values["NOTIFY_LANGUAGE"],
    )


def problems(values: Mapping[str, str]) -> list[str]:
    """Return one sentence for each thing to mend."""
    found = [*_times_problems(values), *_webhook_problems(values), *_mail_problems(values), *_sms_problems(values)]
    if values["NOTIFY_LANGUAGE"] not in LANGUAGES:
        found.append(f"NOTIFY_LANGUAGE is not one of {', '.join(LANGUAGES)}.")
    return found


def _times_problems(values: Mapping[str, str]) -> list[str]:
    said = f"three whole numbers from 0 to {_LONGEST}, none smaller than the one before: minutes past the target."
    return [f"{name} is not {said}" for name in _TIMES if not _are_minutes(values[name])]


def _are_minutes(value: str) -> bool:
    row = value.split()
    if len(row) != len(Times().stat) or not all(one.isdecimal() and int(one) <= _LONGEST for one in row):
        return False
    return [*map(int, row)] == sorted(map(int, row))


def _minutes(value: str) -> tuple[int, int, int]:
    louder, on_call, supervisor = map(int, value.split())
    return louder, on_call, supervisor


def _webhook_problems(values: Mapping[str, str]) -> list[str]:
    url, secret = values["ON_CALL_WEBHOOK_URL"], values["ON_CALL_WEBHOOK_SECRET"]
    if not url:
        return ["ON_CALL_WEBHOOK_SECRET is there, and no ON_CALL_WEBHOOK_URL."] if secret else []
    found = [] if _is_safe(url) else [f"ON_CALL_WEBHOOK_URL {_UNSAFE}"]
    if len(secret) < MIN_SECRET:
        found.append(f"ON_CALL_WEBHOOK_SECRET is too short: use {MIN_SECRET} random characters or more.")
    return found


def _mail_problems(values: Mapping[str, str]) -> list[str]:
    found = [f"{name} is not a list of e-mail addresses." for name in _ADDRESSES if not _are_addresses(values[name])]
    if not values["SMTP_URL"]:
        wanting = [name for name in _ADDRESSES if values[name].strip()]
        return found + [f"{name} is there, and no SMTP_URL to send by." for name in wanting]
    url = _split(values["SMTP_URL"])
    if url is None or url.scheme not in _SMTP_PORTS or not url.hostname:
        found.append("SMTP_URL is not of the form smtp://user:password@host:587 or smtps://user:password@host:465.")
    if len(values["EMAIL_FROM"].split()) != 1 or not _are_addresses(values["EMAIL_FROM"]):
        found.append("EMAIL_FROM is not one e-mail address: it is what mail is sent from.")
    return found


def _sms_problems(values: Mapping[str, str]) -> list[str]:
    found = [
        f"{name} is not a list of phone numbers like +15550100199." for name in _PHONES if not _are_phones(values[name])
    ]
    wanted = any(values[name].strip() for name in (*_PHONES, *_TWILIO))
    found += [f"{name} is missing: text messages need it." for name in _TWILIO if wanted and not values[name]]
    if not _is_safe(values["TWILIO_URL"]):
        found.append(f"TWILIO_URL {_UNSAFE}")
    return found


def _mail(values: Mapping[str, str]) -> Mail:
    url = urlsplit(values["SMTP_URL"])
    return Mail(
        host=url.hostname or "",
        port=url.port or _SMTP_PORTS[url.scheme],
        at_once=url.scheme == "smtps",
        username=unquote(url.username or ""),
        password=unquote(url.password or ""),
        sender=values["EMAIL_FROM"].strip(),
    )


def _split(url: str) -> SplitResult | None:
    try:
        found = urlsplit(url)
        _ = found.port
    except ValueError:
        return None
    return found


def _is_safe(url: str) -> bool:
    found = _split(url)
    if found is None or not found.hostname:
        return False
    return found.scheme == "https" or (found.scheme == "http" and found.hostname in _LOOPBACK)


def _are_addresses(value: str) -> bool:
    return all(one.count("@") == 1 and all(one.split("@")) and one.isascii() for one in value.split())


def _are_phones(value: str) -> bool:
    return all(one.startswith("+") and one[1:].isdecimal() and 8 <= len(one) <= 16 for one in value.split())  # noqa: PLR2004
