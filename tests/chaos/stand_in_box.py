"""A process that speaks the edge channel's contract in the place of the Rasa box, and is a bad one, by seed.

It answers soon, late, too late, with an error, with nothing, with a wish for a person; the same question twice the same
way. It listens as the actions too, who are only asked for their health. For `tests/chaos` alone.
"""

import argparse
import asyncio
import os
from random import Random

from aiohttp import web

from deploy.ports import LOOPBACK

TOO_LATE_S = 6.0
"""Longer than a turn's budget."""


def answer_to(seed: int, message_id: str) -> tuple[float, int, list[dict[str, object]]]:
    """Return after how many seconds to answer what, with which status."""
    chance = Random(f"{seed} {message_id}")
    said: list[dict[str, object]] = [
        {"text": f"I hear you ({message_id}, {part})."} for part in range(chance.randint(1, 3))
    ]
    match chance.choices(("soon", "late", "too late", "error", "empty", "person"), (70, 12, 3, 5, 3, 7))[0]:
        case "late":
            return chance.uniform(0.5, 2.5), 200, said
        case "too late":
            return TOO_LATE_S, 200, said
        case "error":
            return 0.0, 500, []
        case "empty":
            return 0.0, 200, []
        case "person":
            return 0.0, 200, [{"custom": {"effect": "handoff.request"}}]
        case _:
            return chance.uniform(0.0, 0.1), 200, said


def app(seed: int, secret: str) -> web.Application:
    """Return the box."""

    async def turn(request: web.Request) -> web.Response:
        if request.headers.get("X-Edge-Secret") != secret:
            return web.json_response({"code": "wrong_secret", "message": ""}, status=401)
        asked = await request.json()
        after, status, messages = answer_to(seed, asked["message_id"])
        await asyncio.sleep(after)
        return web.json_response({"messages": messages, "talk": None, "risk": None, "bot": "stand-in"}, status=status)

    async def health(_: web.Request) -> web.Response:
        return web.json_response({"status": "ready"})

    box = web.Application()
    box.router.add_post("/webhooks/edge/turn", turn)
    box.router.add_get("/webhooks/edge/", health)
    box.router.add_get("/health", health)
    return box


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser(description="A bad box.")
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    args = parser.parse_args()
    web.run_app(app(args.seed, os.environ["RASA_SECRET"]), host=LOOPBACK, port=args.port, print=None)


if __name__ == "__main__":
    main()
