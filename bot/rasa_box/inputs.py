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
    "bot/profile.py",
    "bot/hearing/questions/asking_weights.tsv",
    "bot/rasa_box/asked_by_meaning.npz",
    "bot/rasa_box/asked_by_meaning.py",
    "bot/rasa_box/by_meaning.py",
    "bot/rasa_box/counts.py",
    "bot/rasa_box/failed_lately.py",
    "bot/rasa_box/gate.py",
    "bot/rasa_box/hear_out.py",
    "bot/rasa_box/importer.py",
    "bot/rasa_box/lean.py",
)
_FOLDERS = {
    "bot/hearing": "*.py",
    "bot/meaning": "*.py",
    "domain": "*.yml",
    "data/nlu": "*.yml",
    "data/stories": "*.yml",
}


def domain_files() -> list[Path]:
    """Return the files that make up the domain: what it listens for and remembers, then what it says by subject."""
    return [ROOT / "domain.yml", *sorted((ROOT / "domain").glob("*.yml"))]


def inputs() -> list[Path]:
    """Return the files a model is made from, always in the same order."""
    found = [ROOT / name for name in _FILES]
    for folder, kind in _FOLDERS.items():
        found += sorted((ROOT / folder).rglob(kind))
    return found


def fingerprint() -> str:
    """Return a digest over everything a model is made from, names and contents."""
    digest = hashlib.sha256()
    for path in inputs():
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
