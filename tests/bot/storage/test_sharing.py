"""Items laid ready for the other: found by name and person, sealed by whoever shares them."""

from __future__ import annotations

import pytest

from bot.storage.store import Store
from tests.bot.storage.couples import MINUTE, NOW, settle


@pytest.fixture(autouse=True)
async def two(store: Store) -> None:
    await settle(store)


async def test_laid_items_are_found_by_their_name_and_person(store: Store) -> None:
    async with store.work() as work:
        await work.share("a", "b", "check-in/1/high", "the dog", NOW)
        await work.share("b", "a", "check-in/1/high", "the boat", NOW)
        await work.share("a", "b", "check-in/1/low", "the rain", NOW)
        assert await work.laid(["a", "b"], "check-in/1/high") == {"a": "the dog", "b": "the boat"}
        assert await work.laid(["a", "b"], "check-in/2/high") == {}


async def test_an_item_that_is_laid_again_replaces_the_first(store: Store) -> None:
    async with store.work() as work:
        await work.share("a", "b", "check-in/1/high", "the dog", NOW)
        await work.share("a", "b", "check-in/1/high", "the cat", NOW + MINUTE)
        assert await work.laid(["a", "b"], "check-in/1/high") == {"a": "the cat"}


async def test_what_was_laid_for_one_is_not_laid_for_another(store: Store) -> None:
    """Whoever comes later may lay an item of the same name: what was meant for the one before stays his."""
    async with store.work() as work:
        await work.share("a", "somebody", "check-in/1/high", "the dog", NOW)
        assert await work.laid(["a", "b"], "check-in/1/high") == {}


async def test_half_an_emoji_is_no_reason_to_lose_an_item(store: Store) -> None:
    """Broken programs send half of a surrogate pair."""
    async with store.work() as work:
        await work.share("a", "b", "check-in/1/high", "half \ud83d", NOW)
        assert await work.laid(["a", "b"], "check-in/1/high") == {"a": "half ?"}
