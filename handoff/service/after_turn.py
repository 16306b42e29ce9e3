"""What is said after a turn: the safety question, or the offer of the other language. Each is the last word.

It is kept with the turn until it was said (`Conversations.followed`). Where the process dies in between, or the store
is out of reach, whoever takes the turn up says it; said twice, it is there once, and only while it is true. Where they
have written on, it is said after the answer to that.
"""

from collections.abc import Mapping
from typing import Any

import structlog

from handoff.domain.asked import Whom
from handoff.domain.messages import Body, gravest
from handoff.domain.tiers import Tier
from handoff.errors import StoreUnavailableError
from handoff.service import safety
from handoff.service.offer_language import offer_language, to_offer
from handoff.service.ports import Ports
from handoff.service.ports.conversations import Turn, TurnResult

_log = structlog.get_logger()


def what_follows(turn: Turn, result: TurnResult) -> Body | None:
    """Return what is due after this turn, as it is kept, or None where nothing is; what is due still goes with it."""
    flagged, handoff = gravest(turn.pending), turn.conversation.handoff
    follows: Body = dict(turn.follows or {})
    if flagged is not None and handoff is not None and Tier(flagged["risk"]["tier"]).needs_person:
        about = {"handoff": handoff, "risk": flagged["risk"], "locale": flagged["locale"]}
        follows["asks"] = about | {"for_another": turn.asked.for_whom is Whom.OTHER}
    if wanted := to_offer(turn, result):
        follows["offers"] = {"wanted": wanted, "epoch": turn.conversation.epoch}
    return follows | {"upto": turn.upto} if follows else None


async def say_what_is_left(ports: Ports, conversation: str, follows: Mapping[str, Any]) -> None:
    """Say what another process left due. What cannot be said is let go: no answer after it may wait for it.

    Raises:
        StoreUnavailableError: not all of it was said; it is due still.

    """
    try:
        await say_what_follows(ports, conversation, follows)
    except StoreUnavailableError:
        raise
    except Exception:  # noqa: BLE001 - another version may have kept it, in a form of its own
        _log.error("what_follows_failed", conversation=conversation)
        await ports.conversations.followed(conversation, follows["upto"])


async def say_what_follows(ports: Ports, conversation: str, follows: Mapping[str, Any]) -> None:
    """Say what is due after a turn, and that it was said.

    Raises:
        StoreUnavailableError: not all of it was said; it is due still.

    """
    if asks := follows.get("asks"):
        await safety.ask(ports, **asks)
    if offers := follows.get("offers"):
        await offer_language(ports, conversation, **offers)
    await ports.conversations.followed(conversation, follows["upto"])
