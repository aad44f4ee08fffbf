"""The fake runs as a process of its own, and is steered over HTTP."""

from __future__ import annotations

import asyncio
import json
import sys

import aiohttp

from tests.house import ROOT


async def test_it_runs_by_itself_and_ends_with_its_input() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.bot.channels.telegram.botapi",
        "0",
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    ready = json.loads(await process.stdout.readline())
    root = f"{ready['url']}/bot{ready['token']}"
    async with aiohttp.ClientSession() as client:

        async def act(*acts: dict[str, object]) -> list[object]:
            async with client.post(f"{ready['url']}/control", json=acts) as response:
                answers: list[object] = await response.json()
                return answers

        anna, said = await act(
            {"who": "api", "do": "user", "args": ["Anna"]}, {"who": "Anna", "do": "say", "args": ["Dag"]}
        )
        assert isinstance(anna, dict)
        assert isinstance(said, dict)
        assert said["text"] == "Dag"
        async with client.post(
            f"{root}/sendMessage", json={"chat_id": anna["id"], "text": "Hoi"}
        ) as response:
            assert response.status == 200
        await act({"who": "api", "do": "group", "args": [{"name": "Anna"}], "with": {"title": "Wij"}})
        (screen, counts) = await act({"who": "Anna", "do": "screen"}, {"who": "api", "do": "counts"})
        assert isinstance(screen, list)
        assert [message["text"] for message in screen] == ["Dag", "Hoi"]
        assert counts == {"sendMessage": 1}
    process.stdin.close()
    assert await process.wait() == 0
