"""What people do on the page, for all browser tests."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator

import pytest
from playwright.async_api import Locator, Page, expect

from bot.channels.local.channel import LocalChannel

DESKTOP, PHONE = (1440, 900), (390, 844)
PATIENCE = 30_000
"""Milliseconds after which a page that shows nothing yet never will. Nothing waits that long."""

Visit = Callable[..., Awaitable[Page]]
Restart = Callable[[], Awaitable[LocalChannel]]


@pytest.fixture(autouse=True)
def patience() -> Iterator[None]:
    """A busy machine may be slow to show something; that is no fault."""
    expect.set_options(timeout=PATIENCE)
    yield
    expect.set_options(timeout=None)


def pane(page: Page, chat: str) -> Locator:
    return page.locator(f"#pane-{chat}")


def field(page: Page, chat: str = "left") -> Locator:
    return pane(page, chat).get_by_role("textbox", name="Bericht")


async def say(page: Page, text: str, chat: str = "left") -> None:
    await field(page, chat).fill(text)
    await field(page, chat).press("Enter")
