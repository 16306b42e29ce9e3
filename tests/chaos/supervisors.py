"""A simulated supervisor: a coordinator who also takes over, moves, puts back, ends and picks, by plan."""

from collections.abc import Sequence
from typing import Any

import aiohttp

from tests.chaos.coordinators import AtWork
from tests.chaos.history import History
from tests.chaos.plan import Command, Order, Shift

ENDINGS = ("left", "answered_elsewhere", "duplicate")


class Supervising(AtWork):
    """One supervisor. What a command finds nobody for is passed over."""

    def __init__(
        self, who: str, shift: Shift, http: aiohttp.ClientSession, ports: Sequence[int], port: int, history: History
    ) -> None:
        super().__init__(who, shift, http, ports, port, history)
        self._commands = list(shift.commands)
        self._others: list[str] = []

    async def _work(self) -> None:
        await super()._work()
        while self._commands and self.history.now() >= self._commands[0].at:
            command = self._commands.pop(0)
            if not self.stopping:
                await self._carry_out(command)

    async def _carry_out(self, command: Command) -> None:
        found = self._within_reach(command.order)
        if not found:
            return
        handoff = found[command.which % len(found)]
        match command.order:
            case Order.TAKE_OVER:
                await self.ask({"type": "take_over", "handoff": handoff})
            case Order.MOVE:
                await self.ask({"type": "move", "handoff": handoff, "to": f"c{command.to}"})
            case Order.PUT_BACK:
                await self.ask({"type": "move", "handoff": handoff, "to": None})
            case Order.END:
                reason = ENDINGS[command.which % len(ENDINGS)]
                await self.ask({"type": "close", "handoff": handoff, "reason": reason})
            case Order.PICK:
                await self.ask({"type": "take", "handoff": handoff, "anyway": True})

    def _within_reach(self, order: Order) -> list[str]:
        """Return whom this may be done to, as far as the board knows."""
        match order:
            case Order.PICK:
                return self._waiting
            case Order.PUT_BACK:
                return self._others
            case Order.MOVE:
                return [*self._others, *self._mine, *self._waiting]
            case _:
                return [*self._others, *self._waiting]

    def _board(self, frame: dict[str, Any]) -> None:
        super()._board(frame)
        self._others = [place["handoff"] for place in frame["in_care"]]
