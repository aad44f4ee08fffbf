"""Weerklank as a process of its own, on a fake Telegram that runs here."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.running import Operator, Running, port_kept_free


@asynccontextmanager
async def on_telegram(operator: Operator, api: FakeBotApi) -> AsyncIterator[Running]:
    """A bot, from the moment that it waits for messages; killed at the end if it still runs."""
    # By its name, as Telegram's own is found.
    operator.settings["TELEGRAM_API_BASE"] = api.url.replace("127.0.0.1", "localhost")
    errors = operator.folder / "errors"
    with port_kept_free() as port, errors.open("w") as file:
        # Without a page the bot does not say which port it took by itself.
        operator.settings["WEERKLANK_PORT"] = str(port)
        with operator.start("run", errors=file.fileno()) as process:
            try:
                ended = asyncio.create_task(asyncio.to_thread(process.wait))
                polled = asyncio.create_task(api.polled())
                await asyncio.wait({ended, polled}, return_when=asyncio.FIRST_COMPLETED)
                assert polled.done(), errors.read_text()
                yield Running(process, f"http://127.0.0.1:{port}", errors)
            finally:
                process.kill()
                polled.cancel()
                await ended
