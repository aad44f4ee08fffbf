"""The floor: the check-in by a bot that keeps nothing, on aiohttp and uvloop.

    python -m tests.bench.telegram.floor URL TOKEN

It is no contestant: it shows how much the other end can carry, and what sockets and JSON cost by themselves.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import uvloop

from tests.bench.telegram import peer_texts as texts

FORMS, WAYS = texts.FORMS.to_dict(), texts.WAYS.to_dict()


@dataclass
class Floor:
    """Where everybody is: the number of the question and its message, by chat."""

    session: aiohttp.ClientSession
    root: str
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    lanes: defaultdict[int, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def run(self) -> None:
        offset = 0
        while True:
            for update in await self.call("getUpdates", offset=offset, timeout=10):
                offset = update["update_id"] + 1
                task = asyncio.create_task(self.take(update))
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)

    async def call(self, method: str, **params: object) -> Any:
        async with self.session.post(self.root + method, json=params) as answer:
            return (await answer.json())["result"]

    async def take(self, update: Mapping[str, Any]) -> None:
        message = (update.get("callback_query") or update)["message"]
        chat = message["chat"]["id"]
        # The next answer may be here before the message of its question is known.
        async with self.lanes[chat]:
            await self.answer(chat, message, update.get("callback_query"))

    async def answer(self, chat: int, message: Mapping[str, Any], query: Mapping[str, Any] | None) -> None:
        if query is not None:
            await self.call("answerCallbackQuery", callback_query_id=query["id"])
            await self.call(
                "editMessageText", chat_id=chat, message_id=message["message_id"], text=texts.CHOSEN
            )
            await self.call("sendMessage", chat_id=chat, text=texts.BEGIN)
            await self.ask(chat, 0)
        elif message["text"] == "/start":
            await self.call("sendMessage", chat_id=chat, text=texts.HELLO)
        elif message["text"] == "/checkin":
            await self.call("sendMessage", chat_id=chat, text=texts.FORM, reply_markup=FORMS)
        else:
            question, prompt = self.places[chat]
            await self.call("editMessageReplyMarkup", chat_id=chat, message_id=prompt)
            await self.ask(chat, question + 1)

    async def ask(self, chat: int, question: int) -> None:
        if question == len(texts.QUESTIONS):
            await self.call("sendMessage", chat_id=chat, text=texts.END)
            return
        sent = await self.call("sendMessage", chat_id=chat, text=texts.QUESTIONS[question], reply_markup=WAYS)
        self.places[chat] = question, sent["message_id"]


async def main(url: str, token: str) -> None:
    """Run until SIGTERM."""
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        running = asyncio.create_task(Floor(session, f"{url}/bot{token}/").run())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
        await asyncio.wait([running])


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))
