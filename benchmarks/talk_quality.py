"""How talks sound, counted from the moves of what was said to simulated patients. Run in the box's Python.

Prints reflections and affirmations to questions, open to closed, moves nobody should make, words a bubble and turns, by
character and over all, and the bars. Items of validated questionnaires are no questions of ours and not counted.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests" / "rasa"))

from conftest import SERVICE_PYTHON, free_port, running
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from simulated import Patient, patients

from bot.rasa_box import logs
from bot.rasa_box.bubbles import BREAK
from bot.rasa_box.inputs import MODEL
from bot.rasa_box.loading import load_agent

if TYPE_CHECKING:
    from rasa.core.agent import Agent

HEARD = ("reflection", "affirmation")
ASKED = ("open_question", "closed_question")
NEVER = ("confront", "persuade", "direct")
"""What motivational interviewing counts against it (MITI 4.2.1: confront, persuade; and orders)."""

HEARING, OPEN = 1.5, 1.0
"""The bars: hearing to asking where every question is answered, and open to closed."""


@dataclass
class Sound:
    """What was said in some talks: moves, words of each bubble, turns of each talk."""

    moves: Counter[str] = field(default_factory=Counter)
    words: list[int] = field(default_factory=list)
    turns: list[int] = field(default_factory=list)

    def add(self, patient: Patient) -> None:
        """Count a talk that is over."""
        self.turns.append(len(patient.turns))
        for event in (event for turn in patient.turns for event in turn.uttered):
            self.moves.update(event.metadata.get("metadata", {}).get("moves", ()))
            self.words += [len(bubble.split()) for bubble in event.text.split(BREAK)] if event.text else []

    @property
    def hearing(self) -> float:
        """Reflections and affirmations to a question."""
        return self._sum(HEARD) / max(1, self._sum(ASKED))

    @property
    def openness(self) -> float:
        """Open questions to a closed one."""
        return self.moves["open_question"] / max(1, self.moves["closed_question"])

    @property
    def line(self) -> str:
        """The numbers in columns."""
        bubble, turns = sum(self.words) / len(self.words), sum(self.turns) / len(self.turns)
        return (
            f"{self.hearing:6.2f} {self.openness:6.2f} {self._sum(NEVER):6d} {bubble:6.1f} {max(self.words):6d}"
            f" {turns:6.1f} {max(self.turns):6d}"
        )

    def _sum(self, moves: tuple[str, ...]) -> int:
        return sum(self.moves[move] for move in moves)


async def listen(agent: Agent, seed: int) -> dict[str, Sound]:
    """Let every patient talk to the end; return how it sounded by character, and over all."""
    sounds: dict[str, Sound] = {}
    for patient in patients(agent, seed):
        await patient.talk()
        for name in (patient.character, "over all"):
            sounds.setdefault(name, Sound()).add(patient)
    return sounds


def report(sounds: dict[str, Sound]) -> bool:
    """Print each line and the bars; return whether they are met."""
    print(f"  {'':16} {'heard':>6} {'open':>6} {'never':>6} {'words':>6} {'most':>6} {'turns':>6} {'most':>6}   talks")
    for name, sound in sounds.items():
        print(f"  {name:16} {sound.line}   {len(sound.turns)}")
    told, all_of_them = sounds["answers"], sounds["over all"]
    bars = {
        f"heard to asked >= {HEARING} where all is answered": told.hearing >= HEARING,
        f"open to closed >= {OPEN} over all": all_of_them.openness >= OPEN,
        "confront, persuade, direct: none": not any(all_of_them.moves[move] for move in NEVER),
    }
    for bar, met in bars.items():
        print(f"  {'met   ' if met else 'MISSED'} {bar}")
    return all(bars.values())


def main(seeds: int) -> bool:
    """Talk with as many seeds as asked for, the model as trained and an action server of its own."""
    logs.configure()
    port = free_port()
    endpoints = AvailableEndpoints(
        action=EndpointConfig(f"http://127.0.0.1:{port}/webhook", enable_selective_domain=True),
        tracker_store=EndpointConfig(type="rasa.core.tracker_store.InMemoryTrackerStore"),
    )
    with running([SERVICE_PYTHON, "-m", "actions", "--port", str(port)], f"http://127.0.0.1:{port}/health"):
        agent = load_agent(str(MODEL), endpoints)
        met = []
        for seed in range(seeds):
            print(f"seed {seed}")
            met.append(report(asyncio.run(listen(agent, seed))))
    return all(met)


if __name__ == "__main__":
    sys.exit(not main(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
