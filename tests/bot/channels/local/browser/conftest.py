"""A real browser on a real page. One browser for all of these tests: it lives in one event loop, and so does
everything that talks to it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.channels.local.channel import LocalChannel
from tests.bot.channels.contract import Receiver
from tests.bot.channels.local.browser.using import DESKTOP, Restart, Visit, patience
from tests.bot.channels.local.fakes import FakeShelf, FakeTravel
from tests.chromium import Launch
from tests.running import port_kept_free

__all__ = ["patience"]


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser(chromium: Launch) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**chromium)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def receiver() -> Receiver:
    return Receiver()


@pytest_asyncio.fixture(loop_scope="session")
async def channel(shelf: FakeShelf, travel: FakeTravel, receiver: Receiver) -> AsyncIterator[LocalChannel]:
    # Also while it is away: an open page finds it there again.
    with port_kept_free() as port:
        channel = LocalChannel(shelf, travel, port)
        await channel.start(receiver)
        yield channel
        await channel.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def restart(
    channel: LocalChannel, shelf: FakeShelf, travel: FakeTravel, receiver: Receiver
) -> AsyncIterator[Restart]:
    """Start the program anew on the same port, with the same shelf."""
    renewed = LocalChannel(shelf, travel, int(channel.url.rpartition(":")[2]))

    async def start() -> LocalChannel:
        await renewed.start(receiver)
        return renewed

    yield start
    await renewed.stop()


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, channel: LocalChannel) -> AsyncIterator[Visit]:
    """Open the page as a new visitor. Afterwards: no fault in the page and no request to anywhere else."""
    faults: list[str] = []
    contexts = []

    async def open_page(size: tuple[int, int] = DESKTOP) -> Page:
        width, height = size
        context = await browser.new_context(viewport={"width": width, "height": height}, locale="nl-NL")
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda line: faults.append(line.text) if line.type == "error" else None)
        page.on(
            "request", lambda asked: None if asked.url.startswith(channel.url) else faults.append(asked.url)
        )
        await page.goto(channel.url)
        await expect(page.locator("#moment")).to_have_text("zondag 3 mei 2026, 20:41")
        return page

    yield open_page
    for context in contexts:
        await context.close()
    # That the server is away is the one thing a browser reports by itself.
    assert [fault for fault in faults if "WebSocket connection" not in fault] == []
