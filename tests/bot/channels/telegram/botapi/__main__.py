"""The fake as a process of its own: `python -m tests.bot.channels.telegram.botapi PORT [--limits]`.

It prints one line of JSON (url, token, bot_id, username) when it is ready, and ends when its input does.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys

import uvloop

from tests.bot.channels.telegram.botapi.api import FakeBotApi


async def serve(port: int, *, limits: bool) -> None:
    async with FakeBotApi(port=port, limits=limits, keep=False) as api:
        ready = {"url": api.url, "token": api.token, "bot_id": api.bot_id, "username": api.username}
        sys.stdout.write(json.dumps(ready) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("port", type=int)
    parser.add_argument("--limits", action="store_true", help="hold to Telegram's limits on sending")
    chosen = parser.parse_args()
    uvloop.run(serve(chosen.port, limits=chosen.limits))


if __name__ == "__main__":
    main()
