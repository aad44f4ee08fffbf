"""A bare bot: calls the fake in JSON and believes what it says."""

from __future__ import annotations

from typing import Any, Self

import aiohttp

from tests.bot.channels.telegram.botapi.api import FakeBotApi
from tests.bot.channels.telegram.botapi.refusal import Refusal


class Caller:
    """`async with Caller(api) as call`; `await call("getMe")` gives the result or raises Refusal."""

    def __init__(self, api: FakeBotApi) -> None:
        self._root = f"{api.url}/bot{api.token}"

    async def __aenter__(self) -> Self:
        self._client = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self._client.close()

    async def __call__(self, method: str, **params: Any) -> Any:
        async with self._client.post(f"{self._root}/{method}", json=params) as response:
            body = await response.json()
        if not body["ok"]:
            assert response.status == body["error_code"]
            raise Refusal(body["error_code"], body["description"], **body.get("parameters", {}))
        return body["result"]

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """Poll once, and acknowledge what came with a second poll."""
        got: list[dict[str, Any]] = await self("getUpdates", **params)
        if got:
            await self("getUpdates", offset=got[-1]["update_id"] + 1)
        return got
