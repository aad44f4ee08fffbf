"""How the bot takes its updates: it polls, or Telegram posts them to its webhook."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp

from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.refusal import Refusal, bad
from tests.bot.channels.telegram.botapi.updates import Updates

HAS_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
SET_WEBHOOK = "Conflict: terminated by setWebhook request"
SECRET = "X-Telegram-Bot-Api-Secret-Token"
PORTS = (443, 80, 88, 8443)


@dataclass(frozen=True, slots=True)
class Hook:
    url: str
    secret: str | None
    connections: int


class Intake:
    """`retry` is how long the webhook is left alone after a failure, in seconds."""

    def __init__(self, updates: Updates, retry: float) -> None:
        self._updates = updates
        self._retry = retry
        self._hook: Hook | None = None
        self._client: aiohttp.ClientSession | None = None
        self._lanes: dict[int, deque[Json]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._places = asyncio.Semaphore(1)
        self.last_error: str | None = None
        self.roads: dict[str, str] = {}

    async def get_updates(self, given: Json) -> list[Json]:
        if self._hook is not None:
            raise Refusal(409, HAS_WEBHOOK)
        if "allowed_updates" in given:
            self._updates.allow(given["allowed_updates"])
        return await self._updates.poll(
            given.get("offset", 0), given.get("limit", 100), given.get("timeout", 0)
        )

    async def set_webhook(self, given: Json) -> bool:
        url = given["url"]
        if not url:
            return await self.delete_webhook(given)
        address = urlsplit(url)
        here = address.hostname in ("127.0.0.1", "localhost")
        if address.scheme != "https" and not (here and address.scheme == "http"):
            raise bad("bad webhook: An HTTPS URL must be provided for webhook")
        if not here and (address.port or 443) not in PORTS:
            raise bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        await self._end()
        self._updates.end_poll(SET_WEBHOOK)
        self._drop(given)
        if "allowed_updates" in given:
            self._updates.allow(given["allowed_updates"])
        self._hook = Hook(url, given.get("secret_token"), given.get("max_connections", 40))
        self._places = asyncio.Semaphore(self._hook.connections)
        self._client = aiohttp.ClientSession()
        self._updates.on_add = self._feed
        for update in self._updates.pending:
            self._feed(update)
        return True

    async def delete_webhook(self, given: Json) -> bool:
        await self._end()
        self._drop(given)
        return True

    async def get_webhook_info(self, given: Json) -> Json:
        del given
        info: Json = {
            "url": self._hook.url if self._hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending),
        }
        if self._hook is not None:
            info["max_connections"] = self._hook.connections
        if self.last_error is not None:
            info["last_error_message"] = self.last_error
        if self._updates.allowed is not None:
            info["allowed_updates"] = sorted(self._updates.allowed)
        return info

    async def stop(self) -> None:
        await self._end()
        self._updates.end_poll("")

    def _drop(self, given: Json) -> None:
        if given.get("drop_pending_updates"):
            self._updates.drop()

    async def _end(self) -> None:
        self._updates.on_add = None
        self._hook = None
        self._lanes.clear()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.close()
            self._client = None

    def _feed(self, update: Json) -> None:
        """Queue an update behind others of the same chat, which keep their order."""
        lane = _chat_of(update)
        waiting = self._lanes.get(lane)
        if waiting is not None:
            waiting.append(update)
            return
        self._lanes[lane] = deque([update])
        task = asyncio.create_task(self._deliver(lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, lane: int) -> None:
        hook, client, waiting = self._hook, self._client, self._lanes[lane]
        assert hook is not None
        assert client is not None
        headers = {SECRET: hook.secret} if hook.secret else {}
        while waiting:
            async with self._places:
                taken = await self._post(client, hook.url, headers, waiting[0])
            if taken:
                self._updates.delivered(waiting.popleft())
            else:
                await asyncio.sleep(self._retry)
        del self._lanes[lane]

    async def _post(
        self, client: aiohttp.ClientSession, url: str, headers: dict[str, str], update: Json
    ) -> bool:
        for public, behind in self.roads.items():
            url = url.replace(public, behind, 1) if url.startswith(public) else url
        try:
            async with client.post(url, json=update, headers=headers) as response:
                await response.read()
        except (aiohttp.ClientError, TimeoutError) as error:
            self.last_error = f"Connection failed: {type(error).__name__}"
            return False
        if response.status // 100 != 2:
            self.last_error = f"Wrong response from the webhook: {response.status} {response.reason}"
            return False
        return True


def _chat_of(update: Json) -> int:
    for kind, payload in update.items():
        if kind != "update_id":
            about = payload.get("message", payload)
            return int(about.get("chat", payload.get("from", {"id": 0}))["id"])
    return 0
