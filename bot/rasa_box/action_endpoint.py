"""The way to the action server: with a time limit that fits into a turn, and an answer whatever happens.

Rasa swallows what breaks there and goes on as if the action had run; in mid-question a wish to change an answer was
neither done nor refused. Here whoever wished hears that it was not done, what still stands, and how to go on.
"""

from __future__ import annotations

from typing import Any

import structlog
from aiohttp import ClientTimeout
from rasa.shared.core.events import deserialise_events
from rasa.utils.endpoints import EndpointConfig

log = structlog.get_logger("bot.rasa_box")

SECONDS = 1.5
"""Actions are pure functions that take milliseconds. Two of them in a row still fit into the edge's four seconds."""

COULD_NOT = {
    "action_show_summary": "utter_could_not_show",
    "action_change_answer": "utter_could_not_change",
    "action_remove_answer": "utter_could_not_remove",
    "action_send_summary": "utter_could_not_send",
    "action_send_now": "utter_could_not_send",
    "action_did_it_go": "utter_could_not_show",
}
"""What is said when an action could not be done, where there are words of its own for it."""

COULD_NOT_AT_ALL = "utter_could_not"


class ActionEndpoint(EndpointConfig):
    """Rasa's endpoint with `SECONDS` instead of five minutes, so that a hanging action never holds a conversation."""

    @classmethod
    def of(cls, config: EndpointConfig) -> ActionEndpoint:
        """Return the same endpoint with our limit."""
        return cls(url=config.url, **config.kwargs)

    async def request(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Return what the action answers; where it does not, or nothing usable, an answer that says so."""
        action = kwargs["json"]["next_action"]
        try:
            answer = await super().request(*args, **{**kwargs, "timeout": ClientTimeout(total=SECONDS)})
            _check(answer)
        except Exception as error:  # noqa: BLE001 - whatever broke, the person hears it and the log no words
            log.error("action_failed", action=action, error=type(error).__name__)  # noqa: TRY400 - words in a traceback
            return {"events": [], "responses": [{"response": COULD_NOT.get(action, COULD_NOT_AT_ALL)}]}
        return answer


def _check(answer: Any) -> None:
    """Check that Rasa can do what the answer says.

    Raises:
        KeyError, TypeError, ValueError: it is no list of events that Rasa knows and a list of responses.

    """
    deserialise_events(answer["events"])
    if not all(isinstance(response, dict) for response in answer["responses"]):
        raise TypeError
