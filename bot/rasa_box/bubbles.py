"""How what the assistant said is cut into bubbles: Rasa's own channel cuts only text without buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

BREAK = "\n\n"
"""Between two bubbles of one response. Its buttons belong to the last."""

_PUBLIC = ("text", "buttons", "custom")


def bubbles(said: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the messages of a turn as they go over the wire, a bubble each.

    Buttons that come without words stand under the words before them.
    """
    cut: list[dict[str, Any]] = []
    for message in said:
        public = {key: message[key] for key in _PUBLIC if message.get(key)}
        *before, last = public.get("text", "").split(BREAK)
        cut += [{"text": text} for text in before]
        spoken = next((bubble for bubble in reversed(cut) if "text" in bubble), None)
        if set(public) == {"buttons"} and spoken is not None:
            offered = spoken.get("buttons", [])
            spoken["buttons"] = [*offered, *(button for button in public["buttons"] if button not in offered)]
        else:
            cut.append({**public, "text": last} if last else public)
    return [bubble for bubble in cut if bubble]
