"""A file can be fetched from our own page for a while, and stands on no disk and no shelf."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.channels.local import downloads
from bot.channels.local.channel import LocalChannel
from bot.channels.local.downloads import MOST, Downloads
from bot.ports import File, Rendered
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel
from tests.bot.channels.local.page import Frame, Page

FILE = File("weerklank-2026-03-01.zip", b"PK\x03\x04 Qxwyvern")
HERE = Rendered("7", "Hier is je bestand.", file=FILE)


@pytest.fixture
async def web(channel: LocalChannel) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=channel.url, trust_env=False) as web:
        yield web


async def link(page: Page) -> Frame:
    """The file of the message that came last."""
    attached: Frame = (await page.until("message"))["bubble"]["file"]
    return attached


def path(attached: Frame) -> str:
    return f"/file/{attached['token']}"


async def test_the_page_gets_a_link_to_it(channel: LocalChannel, page: Page, web: httpx.AsyncClient) -> None:
    await channel.send("left", HERE)
    attached = await link(page)
    assert (attached["name"], attached["gone"]) == (FILE.name, False)
    answer = await web.get(path(attached), headers={"Sec-Fetch-Site": "same-origin"})
    assert (answer.status_code, answer.content) == (200, FILE.data)
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{FILE.name}"'
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'self'" in answer.headers["Content-Security-Policy"]
    assert (await web.get(path(attached))).content == FILE.data, "a second time, when the first failed"


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none"])
async def test_another_page_cannot_lead_there(
    channel: LocalChannel, page: Page, web: httpx.AsyncClient, site: str
) -> None:
    await channel.send("left", HERE)
    answer = await web.get(path(await link(page)), headers={"Sec-Fetch-Site": site})
    assert (answer.status_code, FILE.data in answer.content) == (404, False)
    strange = await web.get("/file/x", headers={"Host": "elders.example"})
    assert strange.status_code == 421


async def test_nobody_guesses_a_link(channel: LocalChannel, page: Page, web: httpx.AsyncClient) -> None:
    await channel.send("left", HERE)
    token = (await link(page))["token"]
    assert len(token) >= 43
    for other in (token[:-1], f"{token}x", token.swapcase(), "7", ""):
        assert (await web.get(f"/file/{other}")).status_code == 404


async def test_the_shelf_never_holds_what_is_in_it(channel: LocalChannel, shelf: FakeShelf) -> None:
    await channel.send("left", HERE)
    kept = json.dumps(shelf.chats, default=repr)
    assert FILE.name in kept
    assert "Qxwyvern" not in kept


async def test_after_a_restart_its_message_says_that_it_is_gone_and_one_sent_again_has_a_new_link(
    channel: LocalChannel, shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    """As after a crash between the arrival and its mark."""
    await channel.send("left", HERE)
    await channel.stop()
    renewed = LocalChannel(shelf, travel, 0)
    await renewed.start(receiver)
    page = await Page(renewed).open()
    [bubble] = page.hello["history"]["left"]
    assert bubble["file"]["gone"] is True
    await renewed.send("left", HERE)
    attached = await link(page)
    async with httpx.AsyncClient(base_url=renewed.url, trust_env=False) as web:
        assert (await web.get(path(bubble["file"]))).status_code == 404
        assert (await web.get(path(attached))).content == FILE.data
    again = await Page(renewed).open()
    assert [one["file"] for one in again.hello["history"]["left"]] == [attached]
    for open_page in (page, again):
        await open_page.close()
    await renewed.stop()


async def test_it_is_gone_after_a_while_and_every_page_hears_so(
    monkeypatch: pytest.MonkeyPatch, shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> None:
    monkeypatch.setattr(downloads, "KEPT", 0.0)
    channel = LocalChannel(shelf, travel, 0)
    await channel.start(receiver)
    page = await Page(channel).open()
    await channel.send("left", HERE)
    attached = await link(page)
    changed = await page.until("update")
    assert changed["bubble"]["file"] == attached | {"gone": True}
    async with httpx.AsyncClient(base_url=channel.url, trust_env=False) as web:
        answer = await web.get(path(attached))
    assert (answer.status_code, answer.headers["Cache-Control"]) == (404, "no-store")
    await page.close()
    await channel.stop()


async def test_it_goes_with_its_message(channel: LocalChannel, page: Page, web: httpx.AsyncClient) -> None:
    ref = await channel.send("left", HERE)
    attached = await link(page)
    await channel.delete("left", [ref])
    assert (await web.get(path(attached))).status_code == 404


async def test_a_change_of_its_words_leaves_it(channel: LocalChannel, page: Page) -> None:
    ref = await channel.send("left", HERE)
    attached = await link(page)
    await channel.edit("left", ref, Rendered("8", "Dit was het."))
    assert (await page.until("update"))["bubble"]["file"] == attached


async def test_only_a_few_are_kept_at_once() -> None:
    over: list[tuple[str, str]] = []
    kept = Downloads(lambda chat, message: over.append((chat, message)))
    tokens = [kept.keep("left", str(number), FILE) for number in range(MOST + 2)]
    assert [token in kept for token in tokens] == [False] * 2 + [True] * MOST
    assert over == [("left", "0"), ("left", "1")]
    kept.clear()
    assert not any(token in kept for token in tokens)
    await asyncio.sleep(0)
    assert len(over) == 2, "and nobody hears of a file that goes with the house"
