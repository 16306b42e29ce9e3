"""The assistant's adapter against a box that behaves and misbehaves: the wire of docs/protocol.md, both ways."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web

from handoff.adapters.rasa import RasaAssistant
from handoff.service.ports.assistant import AssistantError, Question
from tests.fakes.loop_clock import pass_time

RISK = {"tier": "T2", "kind": "distress"}
KNOWN: dict[str, str | bool | None] = {"goal": None, "name": True, "contact": "by text"}
QUESTION = Question(
    episode="talk.1", id="talk:4-4", text="hello", locale="es", payload="/skip", risk=RISK, known=KNOWN, talk_tier="T2",
    waiting=True, denies=("suicide_active",), after="talk:2-3",
)  # fmt: skip
TALK = {"asking": "goal", "answered": ["helped"], "declined": [], "for_whom": None}
SECRET = "s" * 32
BUDGET_S = 30.0
"""So long that a busy machine reaches it only where a test lets the time pass."""

type Answering = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Box:
    """A stand-in for the Rasa box: answers as a test says, remembers what it was asked."""

    def __init__(self) -> None:
        self.answering: Answering = self._well
        self.asked: list[dict[str, Any]] = []
        self.url = ""

    async def _well(self, _: web.Request) -> web.Response:
        return web.json_response(
            {"messages": [{"text": "Hola."}], "talk": TALK, "bot": "model", "risk": {"tier": "T4", "kind": "none"}}
        )

    async def turn(self, request: web.Request) -> web.StreamResponse:
        """Note what was asked and answer."""
        if request.headers.get("X-Edge-Secret") != SECRET:
            return web.json_response({"error": "secret"}, status=401)
        self.asked.append(await request.json())
        return await self.answering(request)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that holds its breath for a second is no box that cannot be reached."""
    monkeypatch.setattr("handoff.adapters.rasa.CONNECT_S", BUDGET_S)
    monkeypatch.setattr("handoff.adapters.rasa.READY_S", BUDGET_S)


@pytest.fixture
async def box() -> AsyncIterator[Box]:
    """A box on a port of its own."""
    box = Box()
    app = web.Application()
    app.router.add_post("/webhooks/edge/turn", box.turn)
    app.router.add_get("/webhooks/edge/", box._well)
    runner = web.AppRunner(app, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    box.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield box
    await runner.cleanup()


@pytest.fixture
async def assistant(box: Box) -> AsyncIterator[RasaAssistant]:
    """The adapter, with a long budget."""
    assistant = RasaAssistant(box.url, SECRET, budget_s=BUDGET_S)
    yield assistant
    await assistant.aclose()


async def test_a_question_goes_out_as_the_protocol_says(box: Box, assistant: RasaAssistant) -> None:
    """Every field, and the answer comes back as it was given."""
    answer = await assistant.answer(QUESTION)
    assert answer.messages == ({"text": "Hola."},)
    assert (answer.talk, answer.bot) == (TALK, "model")
    assert box.asked == [
        {
            "sender": "talk.1",
            "message_id": "talk:4-4",
            "text": "hello",
            "locale": "es",
            "payload": "/skip",
            "risk": RISK,
            "profile": "full",
            "known": KNOWN,
            "talk_tier": "T2",
            "waiting": True,
            "denies": ["suicide_active"],
            "after": "talk:2-3",
        }
    ]
    assert await assistant.ready()


async def _silent(_: web.Request) -> web.Response:
    pass_time(BUDGET_S + 1)
    await asyncio.Event().wait()
    raise AssertionError("never")


async def _drips(request: web.Request) -> web.StreamResponse:
    response = web.StreamResponse()
    await response.prepare(request)
    await response.write(b'{"messages": [')
    pass_time(BUDGET_S + 1)
    await asyncio.Event().wait()
    return response


def answers(body: str, status: int = 200, kind: str = "application/json") -> Answering:
    """Return a way of answering with this."""

    async def answering(_: web.Request) -> web.Response:
        return web.Response(text=body, status=status, content_type=kind)

    return answering


@pytest.mark.parametrize(
    ("answering", "why"),
    [
        (_silent, "timeout"),
        (_drips, "timeout"),
        (answers("{}", status=500), "status_500"),
        (answers('{"error": "no_reply"}', status=502), "status_502"),
        (answers("[]"), "empty"),
        (answers('{"messages": []}'), "empty"),
        (answers('{"messages": ["words"]}'), "empty"),
        (answers('{"messages": null}'), "empty"),
        (answers("not json"), "unreachable"),
        (answers("<html>", kind="text/html"), "unreachable"),
    ],
)
async def test_whatever_is_not_an_answer_is_one_error(
    box: Box, assistant: RasaAssistant, answering: Answering, why: str
) -> None:
    """Silent, dripping, failing, empty, malformed: within the budget, and named for the metrics."""
    box.answering = answering
    with pytest.raises(AssistantError) as error:
        await assistant.answer(QUESTION)
    assert error.value.why == why


async def test_a_wrong_secret_is_a_failure_too(box: Box) -> None:
    """A misconfigured edge does not pretend."""
    stranger = RasaAssistant(box.url, "another", budget_s=BUDGET_S)
    with pytest.raises(AssistantError, match="status_401"):
        await stranger.answer(QUESTION)
    await stranger.aclose()


async def test_nobody_at_home_is_an_error_and_not_ready() -> None:
    """The port is closed."""
    nobody = RasaAssistant("http://127.0.0.1:9", SECRET, budget_s=BUDGET_S)
    assert not await nobody.ready()
    with pytest.raises(AssistantError, match="unreachable"):
        await nobody.answer(QUESTION)
    await nobody.aclose()


async def test_questions_go_down_one_line_one_after_the_other(box: Box, assistant: RasaAssistant) -> None:
    """And two at once down two. A line to open for each turn would be a round trip more."""
    lines: list[object] = []

    async def notes(request: web.Request) -> web.Response:
        lines.append(request.transport)
        return await box._well(request)

    box.answering = notes
    for _ in range(3):
        await assistant.answer(QUESTION)
    assert len(set(lines)) == 1
    await asyncio.gather(assistant.answer(QUESTION), assistant.answer(QUESTION))
    assert len(set(lines)) == 2


async def test_what_comes_too_late_is_nobodys_answer(box: Box, assistant: RasaAssistant) -> None:
    """The next question goes down another line."""
    box.answering = _silent
    with pytest.raises(AssistantError, match="timeout"):
        await assistant.answer(QUESTION)
    box.answering = box._well
    assert (await assistant.answer(QUESTION)).messages == ({"text": "Hola."},)
