"""Every typo Rasa would pass over in silence is one plain sentence, and no start."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore

from bot.rasa_box.edge_channel import EdgeChannel
from bot.rasa_box.gate import RiskGate
from bot.rasa_box.inputs import ROOT
from bot.rasa_box.verify import UnsafeSetupError, check_files, check_model, check_running, last_classifier

if TYPE_CHECKING:
    from rasa.core.agent import Agent

IN_MEMORY = {"tracker_store": {"type": "agents.InMemory"}}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the project's settings, with a full environment."""
    for name in ("config.yml", "domain.yml", "endpoints.yml", "credentials.yml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "domain", tmp_path / "domain")
    for name, value in {
        "RASA_SECRET": "0123456789abcdef",
        "ACTION_ENDPOINT_URL": "http://127.0.0.1:1/webhook",
        "REDIS_URL": "redis://127.0.0.1:1/0",
        "CLINIC_ID": "test",
        "TRACKER_TTL_SECONDS": "60",
    }.items():
        monkeypatch.setenv(name, value)
    return tmp_path


def test_the_project_as_it_is_passes(project: Path) -> None:
    """The files in the repository are in order."""
    check_files(project)


@pytest.mark.parametrize(
    ("name", "old", "new", "named"),
    [
        ("config.yml", "pipeline:", "pipelines:", "pipelines"),
        ("config.yml", "threshold: 0.3", "treshold: 0.3", "treshold"),
        ("config.yml", "min_words: 8", "min_word: 6", "min_word"),
        ("config.yml", "LeanRules", "LeenRules", "LeenRules"),
        ("config.yml", "hear_out.HearOut", "hear_out.HearIn", "HearIn"),
        ("config.yml", "max_iter", "max_iters", "max_iters"),
        ("domain.yml", "session_config:", "session_configs:", "session_configs"),
        ("domain/talk.yml", "responses:", "respones:", "respones"),
        ("domain/talk.yml", "utter_why_general:", "utter_greet:", "utter_greet stands in domain/hello.yml"),
        ("endpoints.yml", "action_endpoint:", "action_endpoints:", "action_endpoints"),
        ("endpoints.yml", "enable_selective_domain", "enable_selective_domains", "enable_selective_domains"),
        ("endpoints.yml", "tracker_store.RedisTrackers", "tracker_store.RedisTracker", "RedisTracker"),
        ("endpoints.yml", "ttl_seconds", "ttl_second", "ttl_second"),
        ("credentials.yml", "EdgeChannel", "EdgeChanel", "EdgeChanel"),
        ("credentials.yml", "secret:", "secrets:", "secrets"),
        ("credentials.yml", "bot.rasa_box", "rest:\nbot.rasa_box", "rest"),
    ],
)
def test_a_typo_is_caught_and_named(project: Path, name: str, old: str, new: str, named: str) -> None:
    """The sentence names what is wrong."""
    path = project / name
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))

    with pytest.raises(UnsafeSetupError, match=named):
        check_files(project)


def test_a_gate_that_is_not_last_is_caught(project: Path) -> None:
    """Whatever comes behind the gate could overrule a crisis."""
    path = project / "config.yml"
    text = path.read_text()
    gate = "  - name: bot.rasa_box.gate.RiskGate\n"
    path.write_text(text.replace(gate, "").replace("  - name: Fallback", f"{gate}  - name: Fallback"))

    with pytest.raises(UnsafeSetupError, match="last component"):
        check_files(project)


def test_a_weak_secret_is_caught(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The secret between edge and box is not a word."""
    monkeypatch.setenv("RASA_SECRET", "short")

    with pytest.raises(UnsafeSetupError, match="RASA_SECRET"):
        check_files(project)


@pytest.mark.parametrize(("content", "named"), [(None, "not trained yet"), (b"of another day", "has changed")])
def test_a_model_that_is_missing_or_old_is_caught(tmp_path: Path, content: bytes | None, named: str) -> None:
    """What the files say and what the model learned must be the same thing."""
    model = tmp_path / "first-hello.tar.gz"
    if content is not None:
        model.write_bytes(content)

    with pytest.raises(UnsafeSetupError, match=named):
        check_model(model)


def test_the_models_last_word_is_the_gates(loaded: Agent) -> None:
    """In the trained graph too, not only in the file."""
    assert last_classifier(loaded) is RiskGate
    check_running(loaded, [EdgeChannel("secret")], IN_MEMORY)


def test_a_store_that_is_not_the_configured_one_is_caught(loaded: Agent) -> None:
    """Rasa's wrapping that turns a failed read into an empty conversation counts as another store."""
    store = loaded.tracker_store
    loaded.tracker_store = FailSafeTrackerStore(InMemoryTrackerStore(loaded.domain))
    try:
        with pytest.raises(UnsafeSetupError, match="FailSafeTrackerStore"):
            check_running(loaded, [EdgeChannel("secret")], IN_MEMORY)
    finally:
        loaded.tracker_store = store


def test_dice_in_the_voices_place_are_caught(loaded: Agent) -> None:
    """Rasa's own generator throws them."""
    voice = loaded.processor.nlg
    loaded.processor.nlg = TemplatedNaturalLanguageGenerator(voice.responses)
    try:
        with pytest.raises(UnsafeSetupError, match="voice"):
            check_running(loaded, [EdgeChannel("secret")], IN_MEMORY)
    finally:
        loaded.processor.nlg = voice


def test_a_second_way_in_is_caught(loaded: Agent) -> None:
    """Rasa's REST channel has no secret."""
    with pytest.raises(UnsafeSetupError, match="only way in"):
        check_running(loaded, [EdgeChannel("secret"), EdgeChannel("secret")], IN_MEMORY)
