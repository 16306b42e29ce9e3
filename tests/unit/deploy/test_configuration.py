"""Settings of a start: where they come from, what is made up in development, and what production insists on."""

import stat
from pathlib import Path

import pytest

from deploy.configuration import NAMES, NEUTRAL, completed, configured, kept_secrets, untouched, write_private
from deploy.environments import ROOT
from deploy.ports import free_port
from deploy.terminal import SetupError
from handoff.settings import _DEFAULTS, read_settings

FREE = {"EDGE_PORT": "0"}


def test_secrets_are_made_once_and_are_private(tmp_path: Path) -> None:
    """The same secrets come back, long and different, from a file that only its owner may read."""
    first = kept_secrets(tmp_path, ("ONE", "TWO"))
    assert kept_secrets(tmp_path, ("ONE", "TWO")) == first
    assert len(set(first.values())) == 2
    assert min(len(value) for value in first.values()) >= 32
    assert stat.S_IMODE((tmp_path / "secrets.env").stat().st_mode) == 0o600


def test_a_secret_file_others_can_read_is_closed_again(tmp_path: Path) -> None:
    """A file that was opened by hand keeps its secrets and loses its readers."""
    first = kept_secrets(tmp_path, ("ONE",))
    (tmp_path / "secrets.env").chmod(0o644)
    assert kept_secrets(tmp_path, ("ONE",)) == first
    assert stat.S_IMODE((tmp_path / "secrets.env").stat().st_mode) == 0o600


def test_a_new_secret_joins_the_old(tmp_path: Path) -> None:
    """A name that is new is added; nobody is signed out for it."""
    first = kept_secrets(tmp_path, ("ONE",))
    assert kept_secrets(tmp_path, ("ONE", "TWO"))["ONE"] == first["ONE"]


def test_only_the_secrets_asked_for_come_back(tmp_path: Path) -> None:
    """What development once made up is not used by a production start in the same folder."""
    kept_secrets(tmp_path, ("ONE", "TWO"))
    assert set(kept_secrets(tmp_path, ("TWO",))) == {"TWO"}


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`.env` is read, and what is set outside wins over it."""
    (tmp_path / ".env").write_text("CLINIC_NAME=From the file\nCLINIC_PHONE=202-555-0100\n")
    monkeypatch.setenv("CLINIC_NAME", "From outside")
    values = configured(tmp_path)
    assert values["CLINIC_NAME"] == "From outside"
    assert values["CLINIC_PHONE"] == "202-555-0100"


def test_development_needs_no_settings(tmp_path: Path) -> None:
    """Without any setting a start is a development start with secrets, a clinic and a port."""
    values = completed(FREE, tmp_path)
    assert values["FIRST_HELLO_MODE"] == "development"
    assert values["SECRET_KEY"]
    assert values["CLINIC_NAME"]
    assert int(values["EDGE_PORT"]) > 0


def test_every_setting_has_a_value_for_the_edge(tmp_path: Path) -> None:
    """The edge reads its settings from what the launcher completes, once the addresses are known."""
    urls = dict.fromkeys(("REDIS_URL", "RASA_URL", "ACTIONS_URL"), "redis://r")
    settings = read_settings(completed(FREE, tmp_path) | urls, dotenv=tmp_path / "none")
    assert settings.development


def test_an_empty_setting_is_no_setting(tmp_path: Path) -> None:
    """`CLINIC_ID=` in `.env` means the usual, while other variables of the environment may be empty."""
    values = completed(FREE | {"CLINIC_ID": "", "CUDA_VISIBLE_DEVICES": ""}, tmp_path)
    assert values["CLINIC_ID"] == "clinic"
    assert values["CUDA_VISIBLE_DEVICES"] == ""


def test_production_makes_nothing_up(tmp_path: Path) -> None:
    """In production a missing secret is a sentence, and no invented clinic is shown to anybody."""
    with pytest.raises(SetupError, match=r"SECRET_KEY is missing\. Set it in \.env"):
        completed(FREE | {"FIRST_HELLO_MODE": "production"}, tmp_path)
    secrets = {"SECRET_KEY": "s" * 32, "RASA_SECRET": "r" * 32}
    with pytest.raises(SetupError, match="REDIS_URL is missing"):
        completed(FREE | secrets | {"FIRST_HELLO_MODE": "production"}, tmp_path)
    own = {"FIRST_HELLO_MODE": "production", "REDIS_URL": "redis://own"}
    values = completed(FREE | secrets | own, tmp_path)
    assert values["CLINIC_NAME"] == ""


def test_a_rasa_elsewhere_needs_its_own_secret(tmp_path: Path) -> None:
    """A secret made up here would open nothing there."""
    with pytest.raises(SetupError, match="RASA_SECRET"):
        completed(FREE | {"RASA_URL": "http://rasa.example"}, tmp_path)


@pytest.mark.parametrize("port", ["http", "-1", "65536"])
def test_a_port_that_is_none_is_a_sentence(tmp_path: Path, port: str) -> None:
    """What cannot be a port is shown, with the setting to mend."""
    with pytest.raises(SetupError, match=f'EDGE_PORT is "{port}"'):
        completed({"EDGE_PORT": port}, tmp_path)


def test_a_given_port_is_kept(tmp_path: Path) -> None:
    """The port somebody chose is the port that is used."""
    port = str(free_port())
    assert completed({"EDGE_PORT": port}, tmp_path)["EDGE_PORT"] == port


def test_tests_start_from_nobodys_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a developer has exported does not reach the system that tests start; the rest of the environment does."""
    monkeypatch.setenv("REDIS_URL", "redis://the-clinics-own")
    monkeypatch.setenv("SOMETHING_ELSE", "kept")
    values = untouched()
    assert "REDIS_URL" not in values
    assert values["SOMETHING_ELSE"] == "kept"
    assert values["EDGE_PORT"] == "0"


def test_a_private_file_is_whole_or_not_there(tmp_path: Path) -> None:
    """Writing again replaces the file in one step, and leaves nothing beside it."""
    path = tmp_path / "deep" / "secret"
    write_private(path, "one")
    write_private(path, "two")
    assert path.read_text() == "two"
    assert [file.name for file in path.parent.iterdir()] == ["secret"]


def test_the_example_names_every_setting() -> None:
    """`.env.example` has each setting once, and none that does not exist."""
    lines = (ROOT / ".env.example").read_text().splitlines()
    names = [line.removeprefix("#").partition("=")[0] for line in lines if "=" in line and not line.startswith("# ")]
    only_the_box_reads = ("LOG_LEVEL", "TRACKER_TTL_SECONDS")
    assert sorted(names) == sorted((*NAMES, *only_the_box_reads))


def test_the_launcher_and_the_edge_agree_on_what_holds_when_nothing_is_set() -> None:
    """The launcher cannot import the edge, so the defaults stand twice; here they are held together."""
    shared = NEUTRAL.keys() & _DEFAULTS.keys()
    assert {"EDGE_HOST", "EDGE_PORT", "EDGE_WORKERS", "CLINIC_ID"} <= shared
    assert {name: NEUTRAL[name] for name in shared} == {name: _DEFAULTS[name] for name in shared}
