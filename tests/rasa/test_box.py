"""The box as it runs: its own process, a real Redis, a real action server, over real sockets."""

from __future__ import annotations

import json
import signal
import sys
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
import redis
from conftest import ENDED_WITHIN_S, free_port, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "a-secret-of-this-test-only"
MARKER = "Zebulon Quagmire"
CLINIC = "test-clinic"


@dataclass
class Box:
    """A running box."""

    url: str
    redis: redis.Redis
    redis_port: int
    log: Path

    def turn(self, body: Any, secret: str | None = SECRET) -> tuple[int, Any]:
        """Post a turn; return the status and the decoded answer."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        headers = {"Content-Type": "application/json", **({"X-Edge-Secret": secret} if secret is not None else {})}
        request = urllib.request.Request(f"{self.url}/webhooks/edge/turn", data, headers)  # noqa: S310 - loopback
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def key(self, sender: str) -> str:
        """Return the Redis key of a conversation."""
        return f"{{{CLINIC}}}:tracker:{sender}"

    def turns_of(self, sender: str) -> int:
        """Return how many messages of a patient the tracker holds."""
        return sum(event["event"] == "user" for event in json.loads(self.redis.get(self.key(sender)))["events"])


def asked(text: str = "hello", **changes: Any) -> dict[str, Any]:
    """Return a request body."""
    body = {"sender": uuid.uuid4().hex, "message_id": uuid.uuid4().hex, "text": text, "locale": "en", "payload": None}
    return {**body, **changes}


@pytest.fixture(scope="module")
def environment(redis_server: int, actions_url: str) -> dict[str, str]:
    """What the box is told."""
    return {
        "RASA_SECRET": SECRET,
        "ACTION_ENDPOINT_URL": actions_url,
        "REDIS_URL": f"redis://127.0.0.1:{redis_server}/0",
        "CLINIC_ID": CLINIC,
        "TRACKER_TTL_SECONDS": "600",
        "LOG_LEVEL": "DEBUG",
    }


def start(environment: dict[str, str], model: Path, log: Path) -> Any:
    """Start a box on a free port; a context manager that gives its address and process."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-m", "bot.rasa_box", "--port", str(port), "--model", str(model)]
    return url, running(command, f"{url}/webhooks/edge/", environment, log)


@pytest.fixture(scope="module")
def box(
    environment: dict[str, str], redis_server: int, model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Box]:
    """The box, up and ready."""
    log = tmp_path_factory.mktemp("box") / "box.log"
    url, process = start(environment, model, log)
    with process:
        client = redis.Redis(port=redis_server, decode_responses=True)
        yield Box(url, client, redis_server, log)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", "é"])
def test_without_the_secret_nothing_is_answered(box: Box, secret: str | None) -> None:
    """401, whatever else the request says."""
    assert box.turn(asked(), secret)[0] == 401


@pytest.mark.parametrize(
    "body",
    [
        b"not json",
        b"",
        b"[]",
        b"null",
        asked(""),
        asked(sender=""),
        asked(sender=None),
        asked(message_id=" "),
        asked(text=None),
        asked(text=7),
        asked(locale="fr"),
        asked(payload="/restart"),
        asked(payload="/nonsense"),
        asked(payload=""),
    ],
)
def test_a_wrong_request_is_refused_in_one_form(box: Box, body: Any) -> None:
    """400 and the error envelope of docs/protocol.md."""
    status, answer = box.turn(body)

    assert status == 400
    assert set(answer) == {"error"}
    assert set(answer["error"]) == {"code", "message"}


def test_a_turn_is_answered_with_words_and_risk(box: Box) -> None:
    """The wire of docs/protocol.md: messages with text and buttons, the risk of the text, and how the talk stands."""
    status, answer = box.turn(asked("hello"))

    assert status == 200
    assert set(answer) == {"messages", "talk", "risk", "bot"}
    assert answer["talk"] == {"asking": None, "answered": [], "declined": [], "for_whom": None, "minor": False}
    assert answer["bot"]
    assert answer["risk"] == {"tier": "T4", "kind": "none"}
    assert set(answer["messages"][0]) <= {"text", "buttons"}


@pytest.mark.parametrize(
    ("text", "minor"),
    [("im 15, is that ok", True), ("am i too young for this", True), ("i slept 15 minutes", False), ("hello", False)],
)
def test_who_may_be_under_18_is_told_to_the_edge(box: Box, text: str, *, minor: bool) -> None:
    """By their words or their meaning; the edge then says every hour that this is a program."""
    assert box.turn(asked(text))[1]["talk"]["minor"] is minor


def test_the_same_message_twice_is_one_turn(box: Box) -> None:
    """The answer is the same and the tracker has one message."""
    body = asked("i feel worn out")

    first, second = box.turn(body), box.turn(body)

    assert first == second
    assert box.turns_of(body["sender"]) == 1


def test_a_slash_never_makes_a_command(box: Box) -> None:
    """/restart is a word; what was said before is still there."""
    opened = asked(payload="/start_talk")
    box.turn(opened)

    status, _ = box.turn(asked("/restart", sender=opened["sender"]))

    assert status == 200
    assert box.turns_of(opened["sender"]) == 2


def test_a_conversation_is_kept_for_its_time_and_under_its_clinic(box: Box) -> None:
    """The key carries the clinic as hash tag and expires."""
    body = asked()
    box.turn(body)

    assert 0 < box.redis.ttl(box.key(body["sender"])) <= 600


def test_what_cannot_be_read_fails_the_turn_and_begins_nothing_anew(box: Box) -> None:
    """A broken tracker is a 500 without words, never an empty conversation; mended, the talk goes on."""
    body = asked(MARKER)
    box.turn(body)
    kept = box.redis.get(box.key(body["sender"]))
    box.redis.delete(box.key(body["sender"]))
    box.redis.lpush(box.key(body["sender"]), "of another type")

    status, answer = box.turn(asked(MARKER, sender=body["sender"]))
    box.redis.delete(box.key(body["sender"]))
    box.redis.set(box.key(body["sender"]), kept)

    assert (status, answer["error"]["code"]) == (500, "turn_failed")
    assert MARKER not in json.dumps(answer)
    assert box.turn(asked("thanks", sender=body["sender"]))[0] == 200
    assert box.turns_of(body["sender"]) == 2


def test_nothing_else_is_served(box: Box) -> None:
    """No version page, no model interface, no other channel."""
    for path in ("/", "/version", "/status", "/model", "/webhooks/rest/webhook", "/conversations/x/tracker"):
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(f"{box.url}{path}", timeout=5)  # noqa: S310
        assert caught.value.code in (404, 405)


def test_no_word_of_a_patient_is_in_the_logs(box: Box) -> None:
    """At DEBUG, over success, refusal and failure."""
    for body in (asked(MARKER), asked(MARKER, locale="fr"), asked(MARKER, sender=MARKER), asked(f"/{MARKER}{{")):
        box.turn(body)

    written = box.log.read_text()
    assert written
    assert "Zebulon" not in written


def test_an_answer_nobody_saw_is_taken_back(box: Box) -> None:
    """Words are filed at the last question that was shown."""
    opened = asked(payload="/start_talk", text="", after="")
    sender = opened["sender"]
    first = box.turn(opened)[1]["talk"]["asking"]
    late = box.turn(asked("for me", sender=sender, after=opened["message_id"]))[1]["talk"]
    assert late["answered"] == [first] != []

    again = asked("for me\njust me", sender=sender, after=opened["message_id"])
    heard = box.turn(again)[1]["talk"]

    assert heard == late
    assert box.turns_of(sender) == 2
    assert box.turn(asked("my sister", sender=sender, after=again["message_id"]))[1]["talk"] != late
    assert box.turns_of(sender) == 3


def test_a_talk_of_which_nothing_was_seen_begins_anew(box: Box) -> None:
    """The very first answer came too late."""
    lost = asked(payload="/start_talk", text="", after="")
    box.turn(lost)

    heard = box.turn(asked("hello", sender=lost["sender"], after=""))[1]["talk"]

    assert heard["asking"] is None
    assert box.turns_of(lost["sender"]) == 1


def test_a_box_of_a_later_life_remembers_what_was_answered(
    box: Box, environment: dict[str, str], model: Path, tmp_path: Path
) -> None:
    """A turn sent again after a restart is not taken twice, and one nobody saw is taken back.

    And the box ends cleanly when told to.
    """
    body = asked("my back hurts all day")
    first, unseen = box.turn(body), asked("hello")
    box.turn(unseen)
    url, again = start(environment, model, tmp_path / "again.log")
    with again as process:
        later = Box(url, box.redis, box.redis_port, box.log)
        second = later.turn(body)
        later.turn(asked("hi", sender=unseen["sender"], after=""))
        process.send_signal(signal.SIGTERM)
        code = process.wait(timeout=ENDED_WITHIN_S)

    assert second[1]["messages"] == first[1]["messages"]
    assert [box.turns_of(one["sender"]) for one in (body, unseen)] == [1, 1]
    assert code == 0


def test_without_redis_a_turn_fails_and_the_box_lives(environment: dict[str, str], model: Path, tmp_path: Path) -> None:
    """Redis out of reach: 500 in about a second, twice the same, and health still answers."""
    nowhere = f"redis://127.0.0.1:{free_port()}/0"
    url, lonely = start({**environment, "REDIS_URL": nowhere}, model, tmp_path / "lonely.log")
    with lonely:
        lonely_box = Box(url, None, 0, tmp_path / "lonely.log")
        body = asked(MARKER)
        assert [lonely_box.turn(body)[0], lonely_box.turn(body)[0]] == [500, 500]
    assert "Zebulon" not in (tmp_path / "lonely.log").read_text()
