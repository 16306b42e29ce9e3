"""What a turn costs a patient, early and late in a talk: through the whole edge, beside the same Rasa asked directly.

Each conversation has sixty turns, told twice sentence by sentence: over the patient's socket, and to the box alone.
Which of the two comes first alternates, so that whatever else the machine does falls on both. A turn through the edge
ends with the first bubble of its answer on the socket.
"""

import asyncio
import json
import os
import random
import statistics
import time
import uuid
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Self

import aiohttp

from deploy.system import System, running_system
from deploy.terminal import Screen

CONVERSATIONS = 20
TURNS = 60
WINDOWS = {"turns 1 to 5": range(1, 6), "turns 56 to 60": range(56, 61), "all sixty": range(1, 61)}
P50_MS, P95_MS, RATIO = 25.0, 60.0, 1.2
"""The bars for a turn through the whole edge, on two cores with nothing else to do."""

QUESTIONS = {"en": "a few questions", "es": "unas preguntas"}
STOP = {"en": "stop", "es": "pare"}
ANSWERS = {
    "en": (
        "for me", "just me", "walking by the river", "music, mostly", "my sister", "an old friend from work",
        "to sleep through the night", "some peace at home", "my father", "nothing really", "i drink every night lately",
        "work has been too much", "it lets me rest", "two jobs and the kids", "sleep, mostly", "a quiet place",
        "a woman, and online", "after five, by text", "sam", "one phone call",
    ),
    "es": (
        "para mí", "solo yo", "caminar junto al río", "la música, más que nada", "mi hermana", "un viejo amigo",
        "dormir toda la noche", "un poco de paz en casa", "mi padre", "nada en especial", "tomo cada noche últimamente",
        "el trabajo ha sido demasiado", "me deja descansar", "dos trabajos y los niños", "dormir, más que nada",
        "un lugar tranquilo", "una mujer, y en línea", "después de las cinco", "samuel", "una llamada",
    ),
}  # fmt: skip
BETWEEN = {
    "en": (
        "how much does it cost", "is this private", "are you a real person", "when are you open", "thanks", "hello",
        "i have not slept well since the spring", "my sister worries about me", "do you take aetna",
        "the nights are the hardest part of it", "what can you do for me", "i moved here in march and know nobody",
        "i feel ashamed of all this", "i'm only looking around", "my job is wearing me down", "why do you ask",
        "tell me a joke", "i don't know if i want to change", "can you help my brother too", "it has been a long week",
    ),
    "es": (
        "cuánto cuesta", "es privado", "es usted una persona", "a qué hora abren", "gracias",
        "no duermo bien desde la primavera", "mi hermana se preocupa por mí", "hola", "aceptan mi seguro",
        "las noches son lo más difícil", "qué puede hacer por mí", "me mudé en marzo y no conozco a nadie",
        "me da vergüenza todo esto", "solo estoy mirando", "el trabajo me tiene agotado", "por qué pregunta",
        "cuénteme un chiste", "no sé si quiero cambiar", "puede ayudar a mi hermano", "ha sido una semana larga",
    ),
}  # fmt: skip


def told(number: int) -> tuple[str, list[str]]:
    """Return the language of a conversation and what its patient writes: questions, a talk, and questions again."""
    chance, locale = random.Random(number), ("en", "es")[number % 2]
    between = [chance.choice(BETWEEN[locale]) for _ in range(TURNS - 12)]
    first, last = (chance.sample(ANSWERS[locale], count) for count in (4, 5))
    return locale, [QUESTIONS[locale], *first, STOP[locale], *between, QUESTIONS[locale], *last]


class Patient:
    """A patient at the widget's socket."""

    def __init__(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        self._ws = ws

    @classmethod
    async def at(cls, system: System, http: aiohttp.ClientSession, locale: str) -> Self:
        """Open the widget."""
        patient = cls(await http.ws_connect(f"{system.edge_url}/ws/patient"))
        await patient._ws.send_json({"type": "hello", "locale": locale})
        await patient._next("welcome")
        return patient

    async def say(self, text: str) -> float:
        """Write something; return the milliseconds until the first bubble of its answer."""
        name, began = str(uuid.uuid4()), time.perf_counter_ns()
        await self._ws.send_json({"type": "say", "id": name, "text": text})
        seq = (await self._next("received"))["seq"]
        while True:
            message = (await self._next("message"))["message"]
            if message["by"] == "bot" and message["seq"] > seq:
                return (time.perf_counter_ns() - began) / 1e6

    async def leave(self) -> None:
        """Close the widget."""
        await self._ws.close()

    async def _next(self, kind: str) -> dict[str, Any]:
        while True:
            frame: dict[str, Any] = json.loads((await self._ws.receive(timeout=10)).data)
            if frame["type"] == kind:
                return frame


class Alone:
    """The same patient, asking the box itself."""

    def __init__(self, system: System, http: aiohttp.ClientSession, locale: str) -> None:
        self._url = f"{system.environ['RASA_URL']}/webhooks/edge/turn"
        self._headers = {"X-Edge-Secret": system.environ["RASA_SECRET"]}
        self._http = http
        self._asked = {"sender": str(uuid.uuid4()), "locale": locale}

    async def say(self, text: str) -> float:
        """Ask; return the milliseconds until the answer is read."""
        asked, began = {**self._asked, "message_id": str(uuid.uuid4()), "text": text}, time.perf_counter_ns()
        async with self._http.post(self._url, json=asked, headers=self._headers) as got:
            got.raise_for_status()
            await got.read()
        return (time.perf_counter_ns() - began) / 1e6


type Took = dict[str, dict[int, list[float]]]
"""The milliseconds by way and number of the turn."""


async def converse(system: System, http: aiohttp.ClientSession, number: int, took: Took) -> None:
    """Tell one conversation both ways and note what each turn took."""
    locale, texts = told(number)
    patient, alone = await Patient.at(system, http, locale), Alone(system, http, locale)
    for turn, text in enumerate(texts, start=1):
        ways = [("edge", patient.say), ("box", alone.say)]
        for way, say in ways if (number + turn) % 2 else reversed(ways):
            took[way][turn].append(await say(text))
    await patient.leave()


async def measure() -> Took:
    """Measure all conversations on a system of its own, one after another."""
    took: Took = {"edge": defaultdict(list), "box": defaultdict(list)}
    with TemporaryDirectory() as var:
        async with running_system(Path(var), None, Screen(quiet=True)) as system, aiohttp.ClientSession() as http:
            await converse(system, http, 0, {"edge": defaultdict(list), "box": defaultdict(list)})  # warm
            for number in range(CONVERSATIONS):
                await converse(system, http, number, took)
    return took


def report(took: Took) -> None:
    """Print median and 95th percentile of each window both ways, the ratio of the medians, and the bars."""
    for name, window in WINDOWS.items():
        edge, box = (sorted(ms for turn in window for ms in took[way][turn]) for way in ("edge", "box"))
        show(f"{name}, Rasa asked directly", box, "baseline")
        show(f"{name}, through the whole edge", edge, f"{statistics.median(edge) / statistics.median(box):.2f} x")
    print(f"  bars: p50 {P50_MS:.0f} ms, p95 {P95_MS:.0f} ms, {RATIO} x; the load was {os.getloadavg()[0]:.1f}")


def show(name: str, took: Sequence[float], beside: str) -> None:
    """Print one line."""
    p95 = took[int(len(took) * 0.95)]
    print(f"  {name:44} p50 {statistics.median(took):6.1f} ms   p95 {p95:6.1f} ms   {beside:>9}   n {len(took)}")


if __name__ == "__main__":
    report(asyncio.run(measure()))
