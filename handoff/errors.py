"""Everything that can be wrong with a request, as one tree. The wire form is `{"code", "message"}` (docs/protocol.md).

    FirstHelloError
    ├── BadFrameError              not something we understand
    ├── EmptyMessageError          nothing but space
    ├── MessageTooLongError
    ├── HowToReachError            a call without a way to call
    ├── BadTokenError
    ├── NotSignedInError
    ├── WrongLoginError
    ├── TooManyAttemptsError
    ├── ForbiddenError
    ├── UnknownChoiceError
    ├── NobodyWaitingError
    ├── AlreadyTakenError          has `detail.owner`
    ├── NotYoursError
    ├── NotReadyError              the coordinator named is not taking people
    ├── OffDutyError               the coordinator is on a break or away
    ├── AtCapacityError            has `detail.load`, `detail.cap`, `detail.more`
    ├── BreatherError              has `detail.until`, `detail.more`
    ├── NotNowError
    ├── NotFoundError
    ├── StoreUnavailableError      nothing was kept
    ├── StillCopyingError          kept, and not yet in a second place
    └── InternalError              our fault

The sentences stand in bot/content under `error_<code>`, in both languages.
"""

from typing import Any, ClassVar


class FirstHelloError(Exception):
    """A request that could not be done; nothing changed."""

    code: ClassVar[str] = "internal"
    status: ClassVar[int] = 500

    def __init__(self, **detail: Any) -> None:
        super().__init__(self.code)
        self.detail = detail


class BadFrameError(FirstHelloError):
    """Not JSON, not an object, an unknown type, a missing or wrong field."""

    code, status = "bad_frame", 400


class EmptyMessageError(FirstHelloError):
    """Nothing but space."""

    code, status = "empty_message", 400


class MessageTooLongError(FirstHelloError):
    """Longer than `handoff.domain.messages.MAX_TEXT`."""

    code, status = "message_too_long", 413


class HowToReachError(FirstHelloError):
    """A call was asked for, and nothing says how."""

    code, status = "how_to_reach", 400


class BadTokenError(FirstHelloError):
    """The token is not one of ours."""

    code, status = "bad_token", 401


class NotSignedInError(FirstHelloError):
    """No session, or it ended."""

    code, status = "not_signed_in", 401


class WrongLoginError(FirstHelloError):
    """Name and password do not match."""

    code, status = "wrong_login", 401


class TooManyAttemptsError(FirstHelloError):
    """Too many wrong passwords lately."""

    code, status = "too_many_attempts", 429


class ForbiddenError(FirstHelloError):
    """Signed in, but not allowed; or the request comes from another site."""

    code, status = "forbidden", 403


class UnknownChoiceError(FirstHelloError):
    """That button is not there."""

    code, status = "unknown_choice", 409


class NobodyWaitingError(FirstHelloError):
    """The line is empty."""

    code, status = "nobody_waiting", 409


class AlreadyTakenError(FirstHelloError):
    """Someone else has this person."""

    code, status = "already_taken", 409


class NotYoursError(FirstHelloError):
    """The coordinator does not hold the handoff, or no longer."""

    code, status = "not_yours", 409


class NotReadyError(FirstHelloError):
    """The coordinator that someone was to be moved to is not here, or not taking people."""

    code, status = "not_ready", 409


class OffDutyError(FirstHelloError):
    """Whoever is on a break or away, or has shown no life lately, takes nobody."""

    code, status = "off_duty", 409


class AtCapacityError(FirstHelloError):
    """Nobody in line fits within the coordinator's cap. `more`: they may say that they can take one more."""

    code, status = "at_capacity", 409


class BreatherError(FirstHelloError):
    """The coordinator is in a breather, and a colleague can take who waits. `more`: they may take them all the same."""

    code, status = "breather", 409


class NotNowError(FirstHelloError):
    """A question that would not be kind now, or was asked before."""

    code, status = "not_now", 409


class NotFoundError(FirstHelloError):
    """No such page or thing."""

    code, status = "not_found", 404


class StoreUnavailableError(FirstHelloError):
    """The store is out of reach; nothing was kept."""

    code, status = "not_received", 503


class StillCopyingError(FirstHelloError):
    """Kept, but the copies that were asked for are not there yet. Sent again, it waits for them once more."""

    code, status = "still_copying", 503


class InternalError(FirstHelloError):
    """Our fault."""

    code, status = "internal", 500
