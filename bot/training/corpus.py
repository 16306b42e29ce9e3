"""The lines the learned layers learn from and are measured on: `data/risk/*.tsv`, all written for this project.

One line each: tier, kind, language, text, with tabs between. What files whose name begins with `held_` hold was written
by other voices, and is only measured on. No real person's words are in any of them.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from bot.risk import Kind, Tier

FOLDER = Path(__file__).parents[2] / "data" / "risk"
_QUIET = "distress idiom denied past third_party_ok professional fiction admin everyday intake other"
QUIET_KINDS = frozenset(_QUIET.split())
"""What a line that is no danger is about."""


class CorpusError(ValueError):
    """Raised for a line that is not of the form. Says where."""


@dataclass(frozen=True, slots=True)
class Line:
    """One message with what a careful reader made of it. `kind` is a `Kind`, or one of `QUIET_KINDS`."""

    tier: Tier
    kind: str
    language: str
    text: str
    file: str

    @property
    def at_risk(self) -> bool:
        """Whether the screen should flag it: T0 to T2, and T3 of someone who is being hurt."""
        return flagged(self.tier, self.kind)


def flagged(tier: Tier, kind: str) -> bool:
    """Return whether a message of this kind counts as flagged when it comes out at `tier`."""
    return tier.value <= Tier.T2.value or (tier is Tier.T3 and kind == Kind.ABUSE_DANGER.value)


def read(path: Path) -> list[Line]:
    """Return the lines of one file.

    Raises:
        CorpusError: a line has not four columns, or a tier, kind or language that does not exist.

    """
    lines = []
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        parts = raw.split("\t")
        where = f"{path.name}:{number}"
        if len(parts) != 4:  # noqa: PLR2004
            raise CorpusError(f"{where}: four columns are expected, not {len(parts)}")
        tier, kind, language, text = parts
        risky = kind in Kind._value2member_map_ and kind not in (Kind.NONE.value, Kind.DISTRESS.value)
        if tier not in Tier._value2member_map_ or not (risky or kind in QUIET_KINDS):
            raise CorpusError(f"{where}: no such tier or kind: {tier} {kind}")
        if (tier <= Tier.T2.value and not risky) or (tier == Tier.T4.value and risky):
            raise CorpusError(f"{where}: {tier} and {kind} do not go together")
        if language not in ("en", "es", "mix") or not text.strip():
            raise CorpusError(f"{where}: no such language, or no text")
        lines.append(Line(Tier(tier), kind, language, text, path.stem))
    return lines


def learned_from(folder: Path = FOLDER) -> list[Line]:
    """Return every line the layers learn from, in the order of the files."""
    return [line for path in sorted(folder.glob("*.tsv")) if not path.name.startswith("held_") for line in read(path)]


def held_out(folder: Path = FOLDER) -> list[Line]:
    """Return every line that is only measured on."""
    return [line for path in sorted(folder.glob("held_*.tsv")) for line in read(path)]


def talk(folder: Path = FOLDER.parent / "nlu") -> list[Line]:
    """Return what the assistant is taught to understand, but crises, as lines that are no danger.

    Most of what the chat hears is this. The files are Rasa's YAML, of which only the examples are read.
    """
    lines = []
    for path in sorted(folder.glob("*.yml")):
        intent = ""
        for raw in path.read_text(encoding="utf-8").splitlines():
            words = raw.strip()
            if words.startswith("- intent:"):
                intent = words.partition(":")[2].strip()
            elif words.startswith("- ") and intent not in ("", "crisis"):
                lines.append(
                    Line(Tier.T4, "intake", "en", re.sub(r"\[([^]]*)\][({][^)}]*[)}]", r"\1", words[2:]), path.stem)
                )
    return lines


def digest(folder: Path = FOLDER) -> str:
    """Return a digest of the corpus the layers learn from: weights name the one they were made of.

    `talk` is left out. It teaches only what is no danger, it changes with every new sentence of the assistant's, and a
    test holds the screen to all of it as it is.
    """
    content = hashlib.sha256()
    for line in learned_from(folder):
        content.update(f"{line.tier.value}\t{line.kind}\t{line.text}\n".encode())
    return content.hexdigest()
