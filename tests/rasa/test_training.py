"""The trained model belongs to the files it was made from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.rasa_box import environment, inputs, train

environment.prepare()

import rasa  # noqa: E402 - the environment comes first


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project with a model beside it, instead of ours."""
    for name in inputs._FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    for folder, kind in inputs._FOLDERS.items():
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / folder / kind.replace("*", "a")).write_text(folder)
    monkeypatch.setattr(inputs, "ROOT", tmp_path)
    return tmp_path


@pytest.fixture
def model(project: Path) -> Path:
    """A model made from the project as it is."""
    path = project / "models" / "m.tar.gz"
    path.parent.mkdir()
    path.write_bytes(b"model")
    inputs.write_stamp(path)
    return path


def test_an_unchanged_project_needs_no_training(model: Path) -> None:
    """The stamp beside the model matches the files."""
    assert inputs.is_current(model)


@pytest.mark.parametrize(
    "name",
    [
        "config.yml",
        "domain.yml",
        "domain/a.yml",
        "data/nlu/a.yml",
        "data/stories/a.yml",
        "data/nlu/b.yml",
        "bot/hearing/b.py",
    ],
)
def test_any_changed_input_needs_training(model: Path, project: Path, name: str) -> None:
    """A changed file, and a new one."""
    (project / name).write_text("changed")

    assert not inputs.is_current(model)


@pytest.mark.parametrize("content", ["", "{", "{}", json.dumps({"fingerprint": "other"})])
def test_a_broken_stamp_needs_training(model: Path, content: str) -> None:
    """Half-written or foreign: train again rather than trust it."""
    inputs.stamp(model).write_text(content)

    assert not inputs.is_current(model)


def test_a_missing_model_needs_training(model: Path) -> None:
    """A stamp alone is no model."""
    model.unlink()

    assert not inputs.is_current(model)


def test_training_says_when_there_is_nothing_to_do(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, and Rasa is not even loaded again."""
    monkeypatch.setattr(train, "is_current", lambda _model: True)

    assert train.main() == 0
    assert "up to date" in capsys.readouterr().out


NLU = """
nlu:
  - {intent: hello, examples: "- hello\\n- hello there\\n- hi there\\n"}
  - {intent: bye, examples: "- bye\\n- bye bye\\n- bye for now\\n"}
rules:
  - rule: answer
    steps: [{intent: hello}, {action: utter_hello}]
"""


def test_only_what_is_learnt_is_learnt_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Changed words of an answer come from Rasa's cache, with our own components; a changed line is trained for."""
    monkeypatch.setenv("RASA_CACHE_DIRECTORY", str(tmp_path / "cache"))
    domain, data = tmp_path / "domain.yml", tmp_path / "data.yml"
    domain.write_text("intents: [hello, bye]\nresponses:\n  utter_hello: [{text: Good day.}]\n")
    data.write_text(NLU)

    def learn(*, dry_run: bool = True) -> int:
        files = {"domain": str(domain), "config": str(inputs.ROOT / "config.yml"), "training_files": [str(data)]}
        return rasa.train(**files, output=str(tmp_path), dry_run=dry_run).code

    learn(dry_run=False)
    domain.write_text(domain.read_text().replace("Good day.", "Hello to you."))
    after_words = learn()
    data.write_text(NLU.replace("hi there", "ahoy"))
    after_lines = learn()

    assert not after_words
    assert after_lines
