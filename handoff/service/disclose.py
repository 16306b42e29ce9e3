"""Say once more that this is an automated assistant, where that is due: before the bot's words, in the same step."""

from dataclasses import replace

from handoff.domain.disclosure import due
from handoff.domain.tiers import Tier
from handoff.service.ports.conversations import Turn, TurnResult
from handoff.service.say import said


def disclosing(turn: Turn, result: TurnResult, now: int) -> TurnResult:
    """Return the result, with the sentence in front where it is due at `now` (ms).

    Only the bot's words need it. In danger help comes first, and the bot's answer to danger says what it is itself: the
    sentence waits for the next turn.
    """
    why = due(turn.conversation.disclosed_at, now, minor=(result.asked or turn.asked).minor)
    if why is None or not result.replies or _in_danger(turn):
        return result
    sentence = said(f"disclose_{why}", result.locale or turn.locale)
    return replace(result, replies=(sentence, *result.replies), disclosed=True)


def _in_danger(turn: Turn) -> bool:
    risks = (message.body["risk"] for message in turn.pending if "risk" in message.body)
    return any(Tier(risk["tier"]).needs_person for risk in risks)
