"""Everything that can be configured, read once from the environment and frozen. `.env.example` explains each name."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from dotenv import dotenv_values

from bot.redis_address import FORMS, many
from handoff import settings_care, settings_notify
from handoff.domain.caseload import Care
from handoff.settings_notify import Notify, read_notify

MIN_SECRET = 32
"""Shortest secret accepted in production, in characters."""

PROFILES = ("full", "logistics_only")
"""What the law where the clinic is lets a program say; the first holds when nothing is set."""

FACTS = ("cost", "insurance", "chat_hours", "reply_time")
"""What the clinic may say of itself in the chat, each in every language or not at all."""

MAX_FACT = 240
"""Longest of these answers, in characters: what fits in a bubble of forty words."""

_LANGUAGES = ("en", "es")
_FACTS = tuple(f"CLINIC_{fact}_{language}".upper() for fact in FACTS for language in _LANGUAGES)
_DEFAULTS = {
    "FIRST_HELLO_MODE": "production",
    "EDGE_HOST": "127.0.0.1",
    "EDGE_PORT": "8080",
    "EDGE_WORKERS": "1",
    "REDIS_WAIT_REPLICAS": "0",
    "CLINIC_ID": "clinic",
    "CLINIC_NAME": "",
    "CLINIC_PHONE": "",
    "CLINIC_HOURS_EN": "",
    "CLINIC_HOURS_ES": "",
    **dict.fromkeys(_FACTS, ""),
    "CLINIC_PROFILE": PROFILES[0],
    "EMBED_ORIGINS": "",
    "PUBLIC_URL": "",
    **settings_notify.DEFAULTS,
    **settings_care.DEFAULTS,
}
_REQUIRED = ("REDIS_URL", "RASA_URL", "ACTIONS_URL", "SECRET_KEY", "RASA_SECRET")
_SECRETS = ("SECRET_KEY", "RASA_SECRET")
_CLINIC = ("CLINIC_NAME", "CLINIC_PHONE", "CLINIC_HOURS_EN", "CLINIC_HOURS_ES")


class SettingsError(Exception):
    """The service must not start like this. Its text is one sentence for each thing to mend."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one edge process."""

    development: bool
    redis_url: str
    rasa_url: str
    actions_url: str
    secret_key: str
    rasa_secret: str
    host: str
    port: int
    workers: int
    clinic_id: str
    clinic_name: str
    clinic_phone: str
    clinic_hours: Mapping[str, str]
    clinic_facts: Mapping[str, Mapping[str, str]]
    clinic_profile: str
    embed_origins: tuple[str, ...]
    public_url: str
    redis_wait_replicas: int = 0
    notify: Notify = field(default_factory=Notify)
    care: Care = field(default_factory=Care)

    @property
    def secure(self) -> bool:
        """Whether people reach the service over TLS, so that cookies may insist on it."""
        return self.public_url.startswith("https://")

    @property
    def console_url(self) -> str:
        """Where staff find the console."""
        return f"{self.public_url or f'http://{self.host}:{self.port}'}/console"


def read_settings(environ: Mapping[str, str] | None = None, dotenv: Path = Path(".env")) -> Settings:
    """Read the settings: the environment first, then `.env`, then the defaults.

    Raises:
        SettingsError: something is missing, malformed or, in production, weak.

    """
    file = {name: value for name, value in dotenv_values(dotenv).items() if value is not None}
    values = _DEFAULTS | file | dict(os.environ if environ is None else environ)
    if problems := _problems(values):
        raise SettingsError("\n".join(problems))
    return Settings(
        development=values["FIRST_HELLO_MODE"] == "development",
        redis_url=values["REDIS_URL"],
        rasa_url=values["RASA_URL"],
        actions_url=values["ACTIONS_URL"],
        secret_key=values["SECRET_KEY"],
        rasa_secret=values["RASA_SECRET"],
        host=values["EDGE_HOST"],
        port=int(values["EDGE_PORT"]),
        workers=int(values["EDGE_WORKERS"]),
        clinic_id=values["CLINIC_ID"],
        clinic_name=values["CLINIC_NAME"],
        clinic_phone=values["CLINIC_PHONE"],
        clinic_hours={"en": values["CLINIC_HOURS_EN"], "es": values["CLINIC_HOURS_ES"]},
        clinic_facts=_facts(values),
        clinic_profile=values["CLINIC_PROFILE"],
        embed_origins=tuple(values["EMBED_ORIGINS"].split()),
        public_url=values["PUBLIC_URL"].rstrip("/"),
        redis_wait_replicas=int(values["REDIS_WAIT_REPLICAS"]),
        notify=read_notify(values),
        care=settings_care.care_of(values),
    )


def _facts(values: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return what the clinic says of itself, without what it does not say."""
    facts = {
        fact: {language: values[f"CLINIC_{fact}_{language}".upper()].strip() for language in _LANGUAGES}
        for fact in FACTS
    }
    return {fact: said for fact, said in facts.items() if all(said.values())}


def _fact_problems(values: Mapping[str, str]) -> list[str]:
    problems = [f"{name} is longer than {MAX_FACT} characters." for name in _FACTS if len(values[name]) > MAX_FACT]
    for english, spanish in zip(_FACTS[::2], _FACTS[1::2], strict=True):
        if bool(values[english].strip()) != bool(values[spanish].strip()):
            problems.append(f"{english} and {spanish} go together: set both, or neither.")
    return problems


def _redis_problems(url: str, copies: str) -> list[str]:
    try:
        many(url)
    except ValueError as problem:
        return [f"REDIS_URL {problem}. It looks like {', or '.join(FORMS)}."]
    if "+cluster" in url and copies != "0":  # WAIT would count the copies of whichever node it is sent to
        return ["REDIS_WAIT_REPLICAS is for one server or Sentinels: with a cluster in REDIS_URL leave it at 0."]
    return []


def _problems(values: Mapping[str, str]) -> list[str]:
    mode = values["FIRST_HELLO_MODE"]
    problems = [
        f"{name} is missing: set it in the environment or in .env." for name in _REQUIRED if not values.get(name)
    ]
    problems += _redis_problems(values.get("REDIS_URL", ""), values["REDIS_WAIT_REPLICAS"])
    if mode not in ("development", "production"):
        problems.append("FIRST_HELLO_MODE is neither development nor production.")
    problems += [
        f"{name} is not a whole number from {low} to {high}."
        for name, low, high in (("EDGE_PORT", 1, 65_535), ("EDGE_WORKERS", 1, 64), ("REDIS_WAIT_REPLICAS", 0, 5))
        if not (values[name].isdecimal() and low <= int(values[name]) <= high)
    ]
    if not values["CLINIC_ID"].replace("-", "").isalnum():
        problems.append("CLINIC_ID may have letters, digits and dashes only: it names the clinic's keys in Redis.")
    if values["CLINIC_PROFILE"] not in PROFILES:
        problems.append(f"CLINIC_PROFILE is none of {', '.join(PROFILES)}.")
    problems += _fact_problems(values)
    problems += settings_notify.problems(values)
    problems += settings_care.care_problems(values)
    if mode == "production":
        problems += [
            f"{name} is too short for production: use {MIN_SECRET} random characters or more."
            for name in _SECRETS
            if values.get(name) and len(values[name]) < MIN_SECRET
        ]
        problems += [f"{name} is missing: patients are shown it." for name in _CLINIC if not values[name]]
        if not values["PUBLIC_URL"].startswith("https://"):
            problems.append("PUBLIC_URL does not begin with https://, which production needs.")
    return problems
