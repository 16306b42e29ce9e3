"""What can be configured, and what the edge refuses to start with."""

from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from bot import profile
from handoff.domain.caseload import Care
from handoff.domain.tiers import Tier
from handoff.settings import PROFILES, SettingsError, read_settings
from handoff.settings_notify import Notify

NOWHERE = Path("there/is/no.env")
WHOLE = {
    "FIRST_HELLO_MODE": "production",
    "REDIS_URL": "redis://127.0.0.1:6379/0",
    "RASA_URL": "http://127.0.0.1:5005",
    "ACTIONS_URL": "http://127.0.0.1:5055",
    "SECRET_KEY": "k" * 32,
    "RASA_SECRET": "r" * 32,
    "CLINIC_NAME": "Harbor Lane Clinic",
    "CLINIC_PHONE": "(555) 010-0199",
    "CLINIC_HOURS_EN": "Weekdays, 8 to 6",
    "CLINIC_HOURS_ES": "Lunes a viernes, de 8 a 6",
    "EMBED_ORIGINS": "https://one.example https://two.example",
    "PUBLIC_URL": "https://chat.example/",
}


def test_a_whole_production_start_is_read() -> None:
    """Types are what the code needs; the public address says whether cookies may insist on TLS."""
    settings = read_settings(WHOLE, NOWHERE)
    assert (settings.development, settings.secure, settings.port, settings.workers) == (False, True, 8080, 1)
    assert settings.embed_origins == ("https://one.example", "https://two.example")
    assert settings.public_url == "https://chat.example"


def test_settings_cannot_change_after_they_were_read() -> None:
    """One truth for the life of the process."""
    settings = read_settings(WHOLE, NOWHERE)
    with pytest.raises(FrozenInstanceError):
        settings.port = 1  # type: ignore[misc]


@pytest.mark.parametrize("name", ["REDIS_URL", "RASA_URL", "ACTIONS_URL", "SECRET_KEY", "RASA_SECRET", "CLINIC_PHONE"])
def test_what_is_missing_is_named(name: str) -> None:
    """Also when it is there and empty."""
    for values in ({k: v for k, v in WHOLE.items() if k != name}, WHOLE | {name: ""}):
        with pytest.raises(SettingsError, match=f"{name} is missing"):
            read_settings(values, NOWHERE)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"SECRET_KEY": "short"}, "SECRET_KEY is too short"),
        ({"RASA_SECRET": "r" * 31}, "RASA_SECRET is too short"),
        ({"PUBLIC_URL": "http://chat.example"}, "PUBLIC_URL does not begin with https://"),
        ({"FIRST_HELLO_MODE": "prod"}, "FIRST_HELLO_MODE is neither"),
        ({"EDGE_PORT": "eighty"}, "EDGE_PORT is not"),
        ({"EDGE_PORT": "99999"}, "EDGE_PORT is not"),
        ({"REDIS_URL": "redis+sentinel://127.0.0.1:26379"}, "REDIS_URL does not end with the name of the service"),
        ({"REDIS_URL": "redis+cluster://127.0.0.1:6379/1"}, "REDIS_URL has a database, and a cluster has only one"),
        ({"EDGE_WORKERS": "0"}, "EDGE_WORKERS is not"),
        ({"CLINIC_ID": "a}b"}, "CLINIC_ID may have"),
        ({"CLINIC_ID": ""}, "CLINIC_ID may have"),
        ({"CLINIC_PROFILE": "illinois"}, "CLINIC_PROFILE is none of full, logistics_only"),
        ({"CLINIC_COST_EN": "$40."}, "CLINIC_COST_EN and CLINIC_COST_ES go together"),
        ({"CLINIC_REPLY_TIME_ES": "Mañana."}, "CLINIC_REPLY_TIME_EN and CLINIC_REPLY_TIME_ES go together"),
        ({"LADDER_STAT_MINUTES": "3 1 0"}, "LADDER_STAT_MINUTES is not three whole numbers"),
        ({"LADDER_CALM_MINUTES": "0 30"}, "LADDER_CALM_MINUTES is not three whole numbers"),
        ({"LADDER_SAFETY_MINUTES": "0 5 soon"}, "LADDER_SAFETY_MINUTES is not three whole numbers"),
        (
            {"ON_CALL_WEBHOOK_URL": "http://pager.example", "ON_CALL_WEBHOOK_SECRET": "s" * 24},
            "URL does not begin with",
        ),
        ({"ON_CALL_WEBHOOK_URL": "https://[pager", "ON_CALL_WEBHOOK_SECRET": "s" * 24}, "URL does not begin with"),
        ({"ON_CALL_WEBHOOK_URL": "https://pager.example"}, "ON_CALL_WEBHOOK_SECRET is too short"),
        ({"ON_CALL_WEBHOOK_SECRET": "s" * 24}, "no ON_CALL_WEBHOOK_URL"),
        ({"ON_CALL_EMAIL": "a@clinic.example"}, "ON_CALL_EMAIL is there, and no SMTP_URL"),
        ({"SMTP_URL": "mail.example", "EMAIL_FROM": "a@clinic.example"}, "SMTP_URL is not of the form"),
        ({"SMTP_URL": "smtp://mail.example:many", "EMAIL_FROM": "a@clinic.example"}, "SMTP_URL is not of the form"),
        ({"SMTP_URL": "smtp://mail.example"}, "EMAIL_FROM is not one e-mail address"),
        ({"SUPERVISOR_EMAIL": "somebody"}, "SUPERVISOR_EMAIL is not a list of e-mail addresses"),
        ({"ON_CALL_SMS": "555 0199"}, "ON_CALL_SMS is not a list of phone numbers"),
        ({"ON_CALL_SMS": "+15550100199", "TWILIO_FROM": "MG1"}, "TWILIO_ACCOUNT_SID is missing: text messages"),
        ({"TWILIO_URL": "http://api.example"}, "TWILIO_URL does not begin with"),
        ({"NOTIFY_LANGUAGE": "fr"}, "NOTIFY_LANGUAGE is not one of en, es"),
        (
            {"REDIS_URL": "redis+cluster://127.0.0.1:7000", "REDIS_WAIT_REPLICAS": "1"},
            "REDIS_WAIT_REPLICAS is for one server or Sentinels",
        ),
        ({"CASELOAD_CAP": "none"}, "CASELOAD_CAP is not a whole number"),
        ({"CASELOAD_CAP": "2"}, "CASELOAD_CAP is below the largest of CASELOAD_WEIGHTS"),
        ({"CASELOAD_WEIGHTS": "3,3,2,1"}, "CASELOAD_WEIGHTS is not 5 whole numbers"),
        ({"LEASE_SECONDS": "5"}, "LEASE_SECONDS is not a whole number from 30 to 600"),
        ({"CLINIC_COST_EN": "a" * 241, "CLINIC_COST_ES": "a"}, "CLINIC_COST_EN is longer than 240"),
    ],
)
def test_what_is_wrong_is_one_sentence(change: dict[str, str], said: str) -> None:
    """A start that would be unsafe or broken does not happen."""
    with pytest.raises(SettingsError, match=said):
        read_settings(WHOLE | change, NOWHERE)


def test_the_clinics_own_answers_and_its_profile_are_read() -> None:
    """What it says in both languages; what it does not say is not there."""
    said = {"CLINIC_COST_EN": " A first visit is $40. ", "CLINIC_COST_ES": "La primera cita cuesta $40."}
    settings = read_settings(WHOLE | said | {"CLINIC_PROFILE": "logistics_only"}, NOWHERE)
    assert settings.clinic_facts == {"cost": {"en": "A first visit is $40.", "es": "La primera cita cuesta $40."}}
    assert settings.clinic_profile == "logistics_only"
    assert (read_settings(WHOLE, NOWHERE).clinic_facts, read_settings(WHOLE, NOWHERE).clinic_profile) == ({}, "full")


def test_who_is_called_and_when_is_read() -> None:
    """Nothing set: nobody, at the times that are ours."""
    settings = read_settings(WHOLE, NOWHERE)
    assert settings.notify == Notify()
    assert settings.console_url == "https://chat.example/console"
    said = {
        "LADDER_SAFETY_MINUTES": "1 2 3", "SMTP_URL": "smtp://mail.example", "EMAIL_FROM": "a@clinic.example",
        "ON_CALL_EMAIL": "b@clinic.example c@clinic.example",
    }  # fmt: skip
    notify = read_settings(WHOLE | said, NOWHERE).notify
    assert notify.times == replace(Notify().times, t2=(1, 2, 3))
    assert notify.on_call_email == ("b@clinic.example", "c@clinic.example")
    assert notify.mail is not None
    assert (notify.mail.port, notify.mail.at_once) == (587, False)


def test_the_rules_of_care_are_read_and_have_defaults() -> None:
    """Minutes and seconds on the outside, ms inside; without any setting they are the domain's own."""
    assert read_settings(WHOLE, NOWHERE).care == Care()
    own = {"CASELOAD_CAP": "6", "CASELOAD_WEIGHTS": "5,4,3,2,1", "BREATHER_MINUTES": "0", "ANSWER_SECONDS": "60"}
    care = read_settings(WHOLE | own, NOWHERE).care
    assert (care.cap, care.weights[Tier.T1], care.breather_ms, care.answer_within(Tier.T3)) == (6, 4, 0, 60_000)


def test_the_profiles_are_those_the_box_knows() -> None:
    """The edge and the box have no code in common, so the names are compared here."""
    assert PROFILES == profile.PROFILES


def test_every_problem_is_said_at_once() -> None:
    """Nobody mends one thing to find the next."""
    with pytest.raises(SettingsError) as problem:
        read_settings({"FIRST_HELLO_MODE": "production"}, NOWHERE)
    assert len(str(problem.value).splitlines()) == 10


def test_development_is_lenient_about_secrets_only() -> None:
    """Short secrets will do to try things out; missing ones will not."""
    short = {"FIRST_HELLO_MODE": "development", "SECRET_KEY": "s", "PUBLIC_URL": ""}
    assert read_settings(WHOLE | short, NOWHERE).development
    with pytest.raises(SettingsError):
        read_settings(WHOLE | short | {"SECRET_KEY": ""}, NOWHERE)


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """`.env` fills in what the environment does not say."""
    dotenv = tmp_path / ".env"
    dotenv.write_text("CLINIC_NAME=From the file\nEDGE_PORT=9000\n")
    values = {k: v for k, v in WHOLE.items() if k != "CLINIC_NAME"}
    settings = read_settings(values | {"EDGE_PORT": "9001"}, dotenv)
    assert (settings.clinic_name, settings.port) == ("From the file", 9001)
