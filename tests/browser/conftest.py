"""The real program and a real browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright

from tests.bot.channels.local.browser.using import DESKTOP, Visit, patience
from tests.browser.program import Program
from tests.chromium import Launch
from tests.running import port_kept_free

__all__ = ["patience"]


@pytest_asyncio.fixture(loop_scope="session")
async def browser(chromium: Launch) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(**chromium)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def program(tmp_path: Path) -> AsyncIterator[Program]:
    """Started with empty hands: no data and no key."""
    with port_kept_free() as port:
        program = Program(tmp_path, port)
        await program.start()
        yield program
        await program.stop()
    assert "Traceback" not in program.errors, program.errors
    assert '"level": "error"' not in program.errors, program.errors


@pytest_asyncio.fixture(loop_scope="session")
async def visit(browser: Browser, program: Program) -> AsyncIterator[Visit]:
    """Open the page as a new visitor. Afterwards: nothing in it raised."""
    faults: list[str] = []
    contexts = []

    async def open_page(size: tuple[int, int] = DESKTOP) -> Page:
        width, height = size
        context = await browser.new_context(viewport={"width": width, "height": height}, locale="nl-NL")
        contexts.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        await page.goto(program.url)
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert faults == []
