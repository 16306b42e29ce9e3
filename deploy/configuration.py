"""The settings a start works with: the environment, then `.env`, then what development needs and nobody has set."""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

from dotenv import dotenv_values

from deploy.ports import check_free, free_port
from deploy.terminal import SetupError

MAX_PORT = 65535

# .env.example explains each.
ADDRESSES = ("REDIS_URL", "RASA_URL", "ACTIONS_URL", "ACTION_ENDPOINT_URL")
SECRETS = ("SECRET_KEY", "RASA_SECRET")
NEUTRAL = {
    "EDGE_HOST": "127.0.0.1",
    "EDGE_PORT": "8080",
    "EDGE_WORKERS": "1",
    "CLINIC_ID": "clinic",
    "CLINIC_NAME": "",
    "CLINIC_PHONE": "",
    "CLINIC_HOURS_EN": "",
    "CLINIC_HOURS_ES": "",
    "CLINIC_COST_EN": "",
    "CLINIC_COST_ES": "",
    "CLINIC_INSURANCE_EN": "",
    "CLINIC_INSURANCE_ES": "",
    "CLINIC_CHAT_HOURS_EN": "",
    "CLINIC_CHAT_HOURS_ES": "",
    "CLINIC_REPLY_TIME_EN": "",
    "CLINIC_REPLY_TIME_ES": "",
    "CLINIC_PROFILE": "full",
    "EMBED_ORIGINS": "",
    "PUBLIC_URL": "",
    "LADDER_STAT_MINUTES": "0 1 3",
    "LADDER_SAFETY_MINUTES": "0 5 10",
    "LADDER_DISTRESS_MINUTES": "0 15 30",
    "LADDER_CALM_MINUTES": "0 30 60",
    "NOTIFY_LANGUAGE": "en",
    "ON_CALL_WEBHOOK_URL": "",
    "ON_CALL_WEBHOOK_SECRET": "",
    "SMTP_URL": "",
    "EMAIL_FROM": "",
    "ON_CALL_EMAIL": "",
    "SUPERVISOR_EMAIL": "",
    "TWILIO_ACCOUNT_SID": "",
    "TWILIO_AUTH_TOKEN": "",
    "TWILIO_FROM": "",
    "TWILIO_URL": "https://api.twilio.com",
    "ON_CALL_SMS": "",
    "SUPERVISOR_SMS": "",
    "REDIS_WAIT_REPLICAS": "0",
    "CASELOAD_CAP": "4",
    "CASELOAD_WEIGHTS": "3,3,2,1,1",
    "BREATHER_MINUTES": "10",
    "WRAP_UP_MINUTES": "2",
    "LEASE_SECONDS": "45",
    "ANSWER_STAT_SECONDS": "120",
    "ANSWER_SECONDS": "300",
}
# Shown while nobody has said which clinic this is. The number is one of those that belong to nobody.
DEMO_CLINIC = {
    "CLINIC_NAME": "Harbor Street Clinic",
    "CLINIC_PHONE": "202-555-0143",
    "CLINIC_HOURS_EN": "Monday to Friday, 8 am to 6 pm",
    "CLINIC_HOURS_ES": "Lunes a viernes, de 8 a. m. a 6 p. m.",
}
NAMES = ("FIRST_HELLO_MODE", *SECRETS, *ADDRESSES, *NEUTRAL)


def configured(root: Path) -> dict[str, str]:
    """The environment of this process, and under it what `.env` says."""
    file = {name: value for name, value in dotenv_values(root / ".env").items() if value is not None}
    return file | os.environ


def untouched() -> dict[str, str]:
    """The environment of this process without any of our settings, on a free port: how tests start the system."""
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    return kept | {"EDGE_PORT": "0"}


def completed(given: Mapping[str, str], var: Path) -> dict[str, str]:
    """Fill in what is not set, so that every child sees every setting.

    Development, which is what a start without settings is, gets secrets of its own, kept in `var`; EDGE_PORT 0 becomes
    a free port. Raises SetupError when a secret or a Redis is missing in production, or the edge cannot listen.
    """
    values = {name: value for name, value in given.items() if value or name not in NAMES}
    development = values.setdefault("FIRST_HELLO_MODE", "development") == "development"
    values = NEUTRAL | (DEMO_CLINIC if development else {}) | values
    values = kept_secrets(var, ("REDIS_PASSWORD", *(SECRETS if development else ()))) | values
    for name in SECRETS:
        if not values.get(name):
            raise SetupError(f"{name} is missing. Set it in .env to 32 random characters or more.")
    if not development and "REDIS_URL" not in values:  # docs/dependencies.md: its scripting has known holes
        raise SetupError(
            "REDIS_URL is missing. Production needs a Redis of your own: the embedded one is for trying out."
        )
    if "RASA_URL" in values and not given.get("RASA_SECRET"):
        raise SetupError("RASA_URL is set, so RASA_SECRET has to be the secret of that Rasa. Set it in .env.")
    values["EDGE_PORT"] = str(_edge_port(values["EDGE_HOST"], values["EDGE_PORT"]))
    return values


def kept_secrets(var: Path, names: tuple[str, ...]) -> dict[str, str]:
    """Secrets made once and read back ever after from `var/secrets.env`, which only its owner may read."""
    path = var / "secrets.env"
    kept = {name: value for name, value in dotenv_values(path).items() if value}
    missing = [name for name in names if name not in kept]
    if missing or path.stat().st_mode & 0o077:
        kept |= {name: secrets.token_urlsafe(32) for name in missing}
        write_private(path, "".join(f"{name}={value}\n" for name, value in kept.items()))
    return {name: kept[name] for name in names}


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner may read, at no moment half or readable by others."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        file.write(text)
    new.replace(path)


def _edge_port(host: str, port: str) -> int:
    if not port.isdecimal() or int(port) > MAX_PORT:
        raise SetupError(f'EDGE_PORT is "{port}", which is no port. Set it in .env to a number up to {MAX_PORT}.')
    if int(port) == 0:
        return free_port()
    check_free(host, int(port), "EDGE_PORT")
    return int(port)
