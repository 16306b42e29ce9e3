"""Every frame of the console with something wrong in it, and after its session ended: one error shape, no change."""

from typing import Any

import pytest

from bot.content import sentence
from tests.web.conftest import ANA, SAM, Edge, Socket
from tests.web.test_console_socket import waiting_patient

UNKNOWN = "0" * 32
FRAMES: dict[str, dict[str, Any]] = {
    "take": {},
    "noted": {},
    "open": {},
    "say": {"text": "hi"},
    "release": {},
    "take_over": {},
    "move": {"to": None},
    "close": {"reason": "resolved"},
    "mark": {"seq": 1, "verdict": "missed"},
    "ask_consent": {"seq": 1},
}
"""Every frame that names a handoff, with what else it needs."""
ABOUT_ONESELF: dict[str, dict[str, Any]] = {
    "duty": {"duty": "available"}, "next": {}
}  # fmt: skip
NOT_IDS = ["", "x", f"{UNKNOWN}:audit", f"{UNKNOWN}:", f"{UNKNOWN}-", "*", f"{UNKNOWN}\n", UNKNOWN + "0", 7, None, []]


async def changed(edge: Edge) -> tuple[object, ...]:
    """Return all that a console's frame could have changed."""
    queue, presence = edge.ports.queue, edge.ports.presence
    places = await queue.waiting(), await queue.in_care()
    return *places, await presence.team(edge.clock.now()), list(edge.store.audit)


async def refused(console: Socket, type_: str, **fields: Any) -> dict[str, Any]:
    """Send a frame and return the error it is answered with."""
    await console.send(type_, **fields)
    error: dict[str, Any] = (await console.until("refused"))["error"]
    assert error["message"] == sentence(f"error_{error['code']}", "en")
    return error


@pytest.mark.parametrize("frame", FRAMES)
async def test_a_handoff_that_cannot_be_one_is_a_bad_frame(edge: Edge, frame: str) -> None:
    """Nothing that is not a handoff's name reaches the store, and an empty one takes nobody."""
    await waiting_patient(edge)
    sam = await edge.coordinator(SAM)
    before = await changed(edge)
    for handoff in NOT_IDS:
        assert (await refused(sam, frame, handoff=handoff, **FRAMES[frame]))["code"] == "bad_frame", handoff
    assert await changed(edge) == before


@pytest.mark.parametrize("frame", [*FRAMES, "duty"])
async def test_a_frame_without_a_field_it_needs_is_a_bad_frame(edge: Edge, frame: str) -> None:
    """Each field is missed, and one more than there are is refused, too."""
    await waiting_patient(edge)
    sam = await edge.coordinator(SAM)
    before = await changed(edge)
    named = {"handoff": UNKNOWN} if frame in FRAMES else {}
    whole = named | (FRAMES | ABOUT_ONESELF)[frame]
    for missing in whole:
        fields = {name: value for name, value in whole.items() if name != missing}
        assert (await refused(sam, frame, **fields))["code"] == "bad_frame", missing
    assert (await refused(sam, frame, **whole, extra=1))["code"] == "bad_frame"
    assert await changed(edge) == before


@pytest.mark.parametrize("name", [UNKNOWN, f"{UNKNOWN}-12"])
@pytest.mark.parametrize("frame", [frame for frame in FRAMES if frame != "noted"])
async def test_a_handoff_that_is_not_there_is_not_found(edge: Edge, frame: str, name: str) -> None:
    """A well-formed name of nobody, of a mended one's form, too."""
    sam = await edge.coordinator(SAM)
    before = await changed(edge)
    code = "not_yours" if frame == "release" else "not_found"  # only who holds somebody puts them back
    assert (await refused(sam, frame, handoff=name, **FRAMES[frame]))["code"] == code
    assert await changed(edge) == before


async def test_no_frame_of_a_session_that_has_ended_changes_or_shows_anything(edge: Edge) -> None:
    """Signed out elsewhere: this console takes nobody, reads nothing more, and is told why each time."""
    patient = await waiting_patient(edge)
    await waiting_patient(edge)
    ana = await edge.coordinator(ANA)
    await ana.send("next")
    held = (await ana.until("claimed"))["handoff"]
    await ana.send("open", handoff=held)
    await ana.until("talk")
    for secret in list(edge.ports.staff._sessions):  # type: ignore[attr-defined]
        await edge.ports.staff.sign_out(secret)
    before = await changed(edge)
    for frame, fields in [("hello", {}), ("ping", {}), *ABOUT_ONESELF.items(), *FRAMES.items()]:
        name = {"handoff": held} if frame in FRAMES else {}
        assert (await refused(ana, frame, **name, **fields))["code"] == "not_signed_in", frame
    assert await changed(edge) == before
    await patient.send("say", text="only for those who are signed in")
    await patient.until("received")
    await refused(ana, "ping")
    assert "only for those" not in str(ana._read)
