"""The bare path: the least any relay on these parts has to do. Not the project's code, only its yardstick.

A Sanic socket takes `{"id", "text"}`, one Lua script deduplicates by id and appends to a stream, the message is sent to
the other end of the talk and acknowledged. No screen, no state, no rules, one process.

    BARE_REDIS=redis://… python -m benchmarks.load.bare PORT
"""

import json
import os
import sys
from typing import Any

from redis.asyncio import Redis
from sanic import Request, Sanic, Websocket, text

APPEND = """
if redis.call('HSETNX', KEYS[2], ARGV[1], '1') == 0 then return 0 end
redis.call('XADD', KEYS[1], '*', 'body', ARGV[2])
return 1
"""

app = Sanic("bare", configure_logging=False)
others: dict[str, Websocket] = {}


@app.before_server_start
async def start(app: Any) -> None:
    """Open the line to Redis."""
    app.ctx.redis = Redis.from_url(os.environ["BARE_REDIS"], protocol=2)
    app.ctx.append = app.ctx.redis.register_script(APPEND)


@app.get("/healthz")
async def healthz(_: Request) -> Any:
    """Alive."""
    return text("ok")


@app.websocket("/listen/<talk>")  # type: ignore[untyped-decorator]
async def listen(_: Request, ws: Websocket, talk: str) -> None:
    """The other end of a talk."""
    others[talk] = ws
    async for _frame in ws:
        pass


@app.websocket("/talk/<talk>")  # type: ignore[untyped-decorator]
async def relay(request: Request, ws: Websocket, talk: str) -> None:
    """Keep what is written, pass it on, acknowledge it."""
    keys = [f"{{bare}}:{talk}", f"{{bare}}:{talk}:seen"]
    async for raw in ws:
        frame = json.loads(raw or "{}")
        if await request.app.ctx.append(keys=keys, args=[frame["id"], frame["text"]]):
            await others[talk].send(json.dumps({"type": "message", "text": frame["text"]}))
        await ws.send(json.dumps({"type": "received", "id": frame["id"]}))


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=int(sys.argv[1]), single_process=True, access_log=False, motd=False)
