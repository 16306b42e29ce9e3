"""The wire between Rasa 3.6 and the action server: what Rasa sends is served, and the answer is what Rasa reads.

The request is built as Rasa 3.6.21 builds it (`RemoteAction._action_call_format`) with `enable_selective_domain`, so
without a domain. The other direction, the real Rasa posting to this server, is in tests/rasa/test_talks.py.
"""

import socket
import uuid
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from actions.server import HOST, create_app
from actions.talk import FIELDS
from bot.content.instruments import ITEMS

ANSWERS = {field: "in my own words" for field in FIELDS if field not in ITEMS}
RESPONSE_KEYS = {"text", "buttons", "elements", "custom", "template", "response", "image", "attachment"}
MARKER = "Zebulon Quagmire"


def call(action: str, slots: dict[str, Any] | None = None, **tracker: Any) -> dict[str, Any]:
    """Return the request Rasa 3.6.21 sends."""
    return {
        "next_action": action,
        "sender_id": "e-1",
        "tracker": {
            "sender_id": "e-1",
            "slots": {"locale": "en", "requested_slot": None, **(slots or {})},
            "latest_message": {"intent": {"name": "affirm"}, "entities": [], "text": MARKER, "metadata": {}},
            "latest_event_time": 1.0,
            "followup_action": None,
            "paused": False,
            "events": [{"event": "user", "timestamp": 1.0, "text": MARKER, "parse_data": {}}],
            "latest_input_channel": "edge",
            "active_loop": {},
            "latest_action": {"action_name": "action_listen"},
            "latest_action_name": "action_listen",
            **tracker,
        },
        "version": "3.6.21",
    }


@pytest.fixture
async def url() -> AsyncIterator[str]:
    """The real action server on a free port."""
    app = create_app(f"actions_{uuid.uuid4().hex}")
    app.config.TOUCHUP = False  # Sanic rewrites its own methods once in a process, and here are several apps
    with socket.socket() as listener:
        listener.bind((HOST, 0))
        server: Any = await app.create_server(sock=listener, return_asyncio_server=True)
        await server.startup()
        await server.start_serving()
        yield f"http://{HOST}:{listener.getsockname()[1]}"
        server.close()
        await server.wait_closed()


async def post(url: str, body: Any) -> tuple[int, Any, str]:
    """Post and return status, decoded body and raw body."""
    async with aiohttp.ClientSession() as session, session.post(f"{url}/webhook", json=body) as answer:
        return answer.status, await answer.json(), await answer.text()


async def test_what_rasa_sends_is_answered_in_the_form_rasa_reads(url: str) -> None:
    """200, events and responses as lists of objects, each response with the keys Rasa takes from it."""
    asked = {"intent": {"name": "show_summary"}, "entities": [], "text": MARKER, "metadata": {}}
    status, answer, _ = await post(url, call("action_show_summary", ANSWERS, latest_message=asked))

    assert status == 200
    assert set(answer) == {"events", "responses"}
    assert all(set(response) == RESPONSE_KEYS for response in answer["responses"])
    assert answer["responses"][0]["response"] == "utter_summary_intro"
    assert answer["responses"][1]["custom"]["effect"] == "summary.show"


async def test_events_are_those_rasa_knows(url: str) -> None:
    """A slot event and a followup, by Rasa's names and with its fields."""
    latest = {"intent": {"name": "change_answer"}, "entities": [{"entity": "field", "value": "goal"}], "text": "x"}

    _, answer, _ = await post(url, call("action_change_answer", ANSWERS, latest_message=latest))

    assert answer["events"] == [
        {"event": "slot", "timestamp": None, "name": "goal", "value": None},
        {"event": "followup", "timestamp": None, "name": "first_talk_form"},
    ]


async def test_no_domain_is_no_hindrance(url: str) -> None:
    """With `enable_selective_domain` Rasa sends none; today's SDK alone would answer 449."""
    body = call("action_send_summary", ANSWERS)
    assert "domain" not in body

    assert (await post(url, body))[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        call("action_unknown"),
        {"next_action": "action_show_summary"},
        {"next_action": "action_show_summary", "tracker": MARKER},
        call("action_show_summary", {"helped": {"not": MARKER}}),
        call("action_show_summary", ANSWERS, events=[{"event": "bot", "data": {"custom": {"effect": "summary.show"}}}]),
        [MARKER],
        MARKER,
    ],
)
async def test_a_failure_never_echoes_the_request(url: str, body: Any) -> None:
    """Whatever goes wrong, no word of the conversation comes back (the SDK's own handler returns all of it)."""
    status, answer, raw = await post(url, body)

    assert MARKER not in raw
    assert status == 200 or set(answer) == {"error"}


async def test_a_broken_action_half_says_nothing(url: str) -> None:
    """It is a 500 without a word of the talk, and the box says that it could not be done."""
    status, answer, _ = await post(url, call("action_show_summary", {"helped": {"not": "a text"}}))

    assert (status, answer) == (500, {"error": "internal"})


async def test_only_two_routes_are_served(url: str) -> None:
    """No list of actions, and no origin is allowed."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{url}/actions") as listed:
            assert listed.status == 404
        async with session.get(f"{url}/health", headers={"Origin": "https://elsewhere.example"}) as well:
            assert well.status == 200
            assert "Access-Control-Allow-Origin" not in well.headers
