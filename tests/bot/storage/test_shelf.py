"""The shelf keeps the chats of the local page as a messenger would (bot.ports.Shelf)."""

from __future__ import annotations

from bot.ports import Shelf
from bot.storage.shelf import page_owner
from bot.storage.store import Store
from tests.bot.storage.conftest import House


async def test_messages_come_back_in_the_order_in_which_they_first_came(store: Store) -> None:
    shelf: Shelf = store
    for message in ("one", "two", "three"):
        await shelf.put("left", message, {"text": message})
    await shelf.put("left", "one", {"text": "one, edited"})
    await shelf.put("right", "one", {"text": "elsewhere"})
    assert await shelf.read("left", 10) == [{"text": "one, edited"}, {"text": "two"}, {"text": "three"}]
    assert await shelf.read("left", 2) == [{"text": "two"}, {"text": "three"}]


async def test_a_message_can_be_removed_more_than_once(store: Store) -> None:
    await store.put("left", "one", {"text": "one"})
    await store.remove("left", "one")
    await store.remove("left", "one")
    assert await store.read("left", 10) == []


async def test_the_chats_are_there_after_a_restart(house: House, store: Store) -> None:
    await store.put("left", "one", {"text": "words", "n": 1, "rows": [["a"]]})
    assert await (await house.open()).read("left", 10) == [{"text": "words", "n": 1, "rows": [["a"]]}]


async def test_a_chat_whose_key_was_destroyed_is_empty_and_goes_on(house: House, store: Store) -> None:
    await store.put("left", "one", {"text": "words"})
    await house.vault.destroy([page_owner(house.vault.lookup("page|left"))])
    assert await store.read("left", 10) == []
    await store.put("left", "two", {"text": "new words"})
    assert await store.read("left", 10) == [{"text": "new words"}]
