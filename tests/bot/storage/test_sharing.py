"""Items laid ready for the other: found by name and person, sealed by whoever shares them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.storage.outbox import KEEP
from bot.storage.rows import NewMessage, OutboxRow
from bot.storage.store import Store
from dialogs.effects import Importance
from dialogs.reveal import slot_of
from tests.bot.storage.couples import MINUTE, NOW, loaded, settle


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


async def shown(store: Store) -> dict[str, bool]:
    """Which items of a were shown."""
    async with store.reading() as work:
        return {one.item: one.shown_at is not None for one in await work.shared_by("a", NOW + MINUTE)}


async def test_what_is_laid_again_was_not_shown_yet(store: Store) -> None:
    async with store.work() as work:
        await work.share("a", "b", "check-in/1/high", "the dog", NOW)
        await work.share("a", "b", "check-in/1/low", "the rain", NOW)
        await work.mark_shown(["a", "b"], ["a", "b"], "check-in/1/high", NOW)
    assert await shown(store) == {"check-in/1/high": True, "check-in/1/low": False}
    async with store.work() as work:
        await work.share("a", "b", "check-in/1/high", "the cat", NOW + MINUTE)
    assert await shown(store) == {"check-in/1/high": False, "check-in/1/low": False}


async def test_what_was_shown_to_one_is_not_shown_to_the_other(store: Store) -> None:
    async with store.work() as work:
        await work.share("a", "b", "x/1/y", "hi", NOW)
        await work.share("b", "a", "x/1/y", "ho", NOW)
        await work.mark_shown(["a", "b"], ["a"], "x/1/y", NOW)
        assert await work.shared_with("b", ["a"], NOW) == []
        assert [one.text for one in await work.shared_with("a", ["b"], NOW)] == ["ho"]
        assert not await work.shown_to_both(["a", "b"], "x/1/y")
        await work.mark_shown(["a", "b"], ["b"], "x/1/y", NOW)
        assert await work.shown_to_both(["a", "b"], "x/1/y")
        assert not await work.shown_to_both(["a", "somebody"], "x/1/y")


async def gone(store: Store, row: OutboxRow) -> None:
    await store.mark_gone(row.chat.key)


async def refused(store: Store, row: OutboxRow) -> None:
    await store.mark_failed(row.id, None)


async def left(store: Store, row: OutboxRow) -> None:
    """It waits."""


@pytest.mark.parametrize(
    ("becomes", "came"), [(gone, {"x/1/y"}), (refused, {"x/1/y"}), (left, {"x/1/y", "x/1/z"})]
)
async def test_what_is_given_up_before_it_came_was_not_shown(
    store: Store, becomes: Callable[[Store, OutboxRow], Awaitable[None]], came: set[str]
) -> None:
    chat = (await loaded(store)).chats["b"][0]
    async with store.work() as work:
        for name in ("x/1/y", "x/1/z"):
            await work.share("a", "b", name, name, NOW)
            await work.share("a", "somebody", name, name, NOW)
            await work.mark_shown(["a", "b"], ["b"], name, NOW)
            await work.mark_shown(["a", "somebody"], ["somebody"], name, NOW)
        messages = [
            NewMessage("c", "b", chat, 2, False, slot_of(name), {"text": "hi"}, words_of="a")
            for name in ("x/1/y", "x/1/z")
        ]
        own = NewMessage("c", "b", chat, 2, False, "run|1", {"text": "own"})
        arrived, waits, _ = await work.add_outbox([*messages, own], NOW)
        await work.mark_sent([(arrived.id, "one")])
    await becomes(store, waits)
    async with store.reading() as work:
        assert {one.item for one in await work.shared_with("b", ["a"], NOW)} == came
        assert {one.item for one in await work.shared_with("somebody", ["a"], NOW)} == {"x/1/y", "x/1/z"}


async def test_taking_back_names_all_that_stands_and_withdraws_what_waits(store: Store) -> None:
    chat = (await loaded(store)).chats["b"][0]
    said = NewMessage("c", "b", chat, Importance.ANSWER, False, "shared|x/1/y", {"text": "hi"}, words_of="a")
    other = NewMessage("c", "b", chat, Importance.ANSWER, False, "shared|x/1/z", {"text": "ho"}, words_of="a")
    async with store.work() as work:
        await work.share("a", "b", "x/1/y", "hi", NOW)
        await work.share("b", "a", "x/1/y", "theirs", NOW)
        first, second, waits, left = await work.add_outbox([said, said, said, other], NOW)
        await work.mark_sent([(first.id, "one"), (second.id, "two")])
    async with store.work() as work:
        taken = await work.take_back("a", "x/1/y", "shared|x/1/y")
        assert work.dropped == {waits.id}
        assert await work.laid(["a", "b"], "x/1/y") == {"b": "theirs"}
    assert [one.number for one in taken][:2] == [first.id, second.id]
    assert {(one.person_id, one.couple_id, one.chat) for one in taken} == {("b", "c", chat)}
    assert await store.waiting() == [left]


async def test_of_shared_words_the_older_message_is_kept_as_long_as_the_newer(store: Store) -> None:
    chat = (await loaded(store)).chats["b"][0]
    said = NewMessage("c", "b", chat, Importance.ANSWER, False, "shared|x/1/y", {"text": "hi"}, words_of="a")
    async with store.work() as work:
        first, second = await work.add_outbox([said, said], NOW)
        await work.mark_sent([(first.id, "one"), (second.id, "two")])
        await work.prune_outbox(NOW + KEEP + MINUTE)
        taken = await work.take_back("a", "x/1/y", "shared|x/1/y")
    assert [one.number for one in taken] == [first.id, second.id]
