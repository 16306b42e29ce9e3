"""Which files a model is made from, and how it is known that they have not changed since."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "models" / "first-hello.tar.gz"

_FILES = (
    "config.yml",
    "domain.yml",
    "requirements/box.txt",
    "bot/rasa_box/aimed.py",
    "bot/rasa_box/asking.py",
    "bot/rasa_box/asking_learned.py",
    "bot/rasa_box/asking_weights.tsv",
    "bot/rasa_box/asking_words.py",
    "bot/rasa_box/aside.py",
    "bot/rasa_box/beside.py",
    "bot/rasa_box/calling.py",
    "bot/rasa_box/clauses.py",
    "bot/rasa_box/consent.py",
    "bot/rasa_box/danger.py",
    "bot/rasa_box/filing.py",
    "bot/rasa_box/filing_words.py",
    "bot/rasa_box/gate.py",
    "bot/rasa_box/going_on.py",
    "bot/rasa_box/hear_out.py",
    "bot/rasa_box/in_line.py",
    "bot/rasa_box/instruments.py",
    "bot/rasa_box/lean.py",
    "bot/rasa_box/manner.py",
    "bot/rasa_box/moves.py",
    "bot/rasa_box/naming.py",
    "bot/rasa_box/particular.py",
    "bot/rasa_box/particular_kin.py",
    "bot/rasa_box/particular_said.py",
    "bot/rasa_box/particular_words.py",
    "bot/rasa_box/parting.py",
    "bot/rasa_box/phone.py",
    "bot/rasa_box/phrases_en.py",
    "bot/rasa_box/phrases_es.py",
    "bot/rasa_box/pieces.py",
    "bot/rasa_box/plausible.py",
    "bot/rasa_box/prescribed.py",
    "bot/rasa_box/profile.py",
    "bot/rasa_box/reach.py",
    "bot/rasa_box/rewording.py",
    "bot/rasa_box/righting.py",
    "bot/rasa_box/sending.py",
    "bot/rasa_box/speaking.py",
    "bot/rasa_box/steering.py",
    "bot/rasa_box/taking.py",
    "bot/rasa_box/told.py",
    "bot/rasa_box/topics.py",
    "bot/rasa_box/weight.py",
)
_FOLDERS = ("domain", "data/nlu", "data/stories")


def domain_files() -> list[Path]:
    """Return the files that make up the domain: what it listens for and remembers, then what it says by subject."""
    return [ROOT / "domain.yml", *sorted((ROOT / "domain").glob("*.yml"))]


def fingerprint() -> str:
    """Return a digest over everything a model is made from, names and contents."""
    paths = [ROOT / name for name in _FILES]
    for folder in _FOLDERS:
        paths += sorted((ROOT / folder).glob("*.yml"))
    digest = hashlib.sha256()
    for path in paths:
        digest.update(f"{path.relative_to(ROOT)}\0".encode())
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def stamp(model: Path) -> Path:
    """Return the file beside a model that says what it was made from."""
    return model.with_name(model.name.removesuffix(".tar.gz") + ".json")


def is_current(model: Path) -> bool:
    """Return whether the model exists and was made from the files as they are now."""
    try:
        return model.exists() and json.loads(stamp(model).read_text())["fingerprint"] == fingerprint()
    except (OSError, ValueError, KeyError):
        return False


def write_stamp(model: Path) -> None:
    """Say beside the model what it was made from."""
    stamp(model).write_text(json.dumps({"fingerprint": fingerprint()}) + "\n")
