"""The frames browsers may send, as types: whatever does not fit is refused in one shape (docs/protocol.md)."""

import json
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.content import sentence
from handoff.domain.caseload import Duty
from handoff.domain.queue import CloseReason
from handoff.domain.review import Verdict
from handoff.errors import BadFrameError, FirstHelloError

type Locale = Literal["en", "es"]

MAX_FRAME_BYTES = 64 * 1024
"""Larger frames close the socket. Room for the longest message in any escaping, and little enough to screen at once."""

LARGEST = 2**53
"""Numbers browsers can count with."""

type Handoff = Annotated[str, Field(pattern="^[0-9a-f]{32}(-[0-9]{1,16})?$")]
"""The name of a handoff: 128 bits, or, for one that the sweep had to make, its talk's with a number behind it."""


class Frame(BaseModel):
    """What every frame is: exactly its fields, of exactly their types."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Hello(Frame):
    """The patient opens or resumes."""

    type: Literal["hello"]
    token: str | None = None
    back: bool = False
    after: int = Field(0, ge=0, le=LARGEST)
    at: int | None = Field(None, ge=0, le=LARGEST)
    locale: Locale | None = None


class Say(Frame):
    """The patient wrote."""

    type: Literal["say"]
    id: UUID
    text: str


class Choose(Frame):
    """The patient pressed a button."""

    type: Literal["choose"]
    id: UUID
    message: int = Field(ge=1, le=LARGEST)
    choice: int = Field(ge=0, le=LARGEST)


class Person(Frame):
    """The patient asks for a person."""

    type: Literal["person"]
    id: UUID


class CallBack(Frame):
    """The patient asks for a call, and says how and when; empty where the talk has that already."""

    type: Literal["call_back"]
    id: UUID
    text: str = ""


class ChangeLocale(Frame):
    """The patient changed the language."""

    type: Literal["locale"]
    locale: Locale


class Composing(Frame):
    """The patient is writing, or stopped."""

    type: Literal["composing"]
    on: bool


class Ping(Frame):
    """Is the line alive?"""

    type: Literal["ping"]


class ConsoleHello(Frame):
    """The coordinator opens the console."""

    type: Literal["hello"]


class BeOn(Frame):
    """Ready, on a break, away; or wrapping up for one spell more."""

    type: Literal["duty"]
    duty: Duty


class Next(Frame):
    """Take the next person; `more`: also in a breather, or one more than the cap."""

    type: Literal["next"]
    id: UUID
    more: bool = False


class Take(Frame):
    """Take this one."""

    type: Literal["take"]
    id: UUID
    handoff: Handoff
    anyway: bool = False


class Noted(Frame):
    """Read that this one went back in line."""

    type: Literal["noted"]
    handoff: Handoff


class Open(Frame):
    """Show this talk."""

    type: Literal["open"]
    handoff: Handoff


class Reply(Frame):
    """Write to the patient. `seen` is the last message of the talk that the page had then, 0 where it cannot tell."""

    type: Literal["say"]
    id: UUID
    handoff: Handoff
    text: str
    seen: int = Field(default=0, ge=0, le=LARGEST)


class Release(Frame):
    """Put back in line."""

    type: Literal["release"]
    id: UUID
    handoff: Handoff


class TakeOver(Frame):
    """Take this one, from the line or from whoever has them (supervisors)."""

    type: Literal["take_over"]
    id: UUID
    handoff: Handoff


class Move(Frame):
    """Give this one to a coordinator by user name, or back to the line (supervisors)."""

    type: Literal["move"]
    id: UUID
    handoff: Handoff
    to: str | None


class Close(Frame):
    """End the handoff."""

    type: Literal["close"]
    id: UUID
    handoff: Handoff
    reason: CloseReason


class Mark(Frame):
    """Say what the screen got wrong, or take that back."""

    type: Literal["mark"]
    id: UUID
    handoff: Handoff
    seq: int = Field(ge=1, le=LARGEST)
    verdict: Verdict | None


class AskConsent(Frame):
    """Ask the patient whether a marked message may be kept."""

    type: Literal["ask_consent"]
    id: UUID
    handoff: Handoff
    seq: int = Field(ge=1, le=LARGEST)


type PatientFrame = Annotated[
    Hello | Say | Choose | Person | CallBack | ChangeLocale | Composing | Ping, Field(discriminator="type")
]
type ConsoleFrame = Annotated[
    ConsoleHello
    | BeOn
    | Next
    | Take
    | Noted
    | Open
    | Reply
    | Release
    | TakeOver
    | Move
    | Close
    | Mark
    | AskConsent
    | Ping,
    Field(discriminator="type"),
]

PATIENT_FRAMES: TypeAdapter[PatientFrame] = TypeAdapter(PatientFrame)
CONSOLE_FRAMES: TypeAdapter[ConsoleFrame] = TypeAdapter(ConsoleFrame)


def id_of(raw: Any) -> UUID | None:
    """Return the id of a frame that may be wrong in other ways, so that its sender knows what was refused."""
    try:
        return UUID(json.loads(raw)["id"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def read[F](frames: TypeAdapter[F], raw: Any) -> F:
    """Return the frame a socket received.

    Raises:
        BadFrameError: it is none of ours.

    """
    if not isinstance(raw, str):
        raise BadFrameError
    try:
        return frames.validate_json(raw)
    except ValidationError:
        raise BadFrameError from None  # its text would repeat what the patient wrote


def error_body(error: FirstHelloError, locale: str) -> dict[str, Any]:
    """Return the one shape of every error, with its sentence in the reader's language."""
    body: dict[str, Any] = {"code": error.code, "message": sentence(f"error_{error.code}", locale)}
    return body | {"detail": error.detail} if error.detail else body


def refused(error: FirstHelloError, locale: str, answered: UUID | None = None) -> dict[str, Any]:
    """Return the frame that says that nothing changed."""
    frame: dict[str, Any] = {"type": "refused", "error": error_body(error, locale)}
    return frame | {"id": str(answered)} if answered else frame
