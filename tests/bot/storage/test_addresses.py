"""Which chat is whose, when chats come, go and change their names."""

from __future__ import annotations

from bot.storage.rows import NewMessage
from bot.storage.store import Store
from dialogs.effects import GROUP
from tests.bot.storage.couples import NOW, loaded, settle


async def test_who_left_one_of_two_chats_is_reached_in_the_other(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.add_person("a", "c", "telegram", "bot", "4711")
        assert await work.channel_of("a") == "local"
    await store.mark_gone((await loaded(store)).chats["a"][0].key)
    found = await loaded(store)
    assert [chat.chat for chat in found.chats["a"]] == ["4711"]
    assert not found.couple.person("a").away
    async with store.reading() as work:
        assert await work.channel_of("a") == "telegram"


async def test_the_newest_group_is_the_only_one(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.open_group("c", "telegram", "bot", "-1")
        newest = await work.open_group("c", "telegram", "bot", "-2")
        assert await work.open_group("c", "telegram", "bot", "-2") == newest
        assert await work.find([work.chat_key("telegram", "bot", "-1")]) == {}
    assert (await loaded(store)).chats[GROUP] == (newest,)


async def test_a_chat_of_another_name_keeps_what_waits_and_what_stands_in_it(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        old = await work.open_group("c", "telegram", "bot", "-1")
        message = NewMessage("c", None, old, 1, planned=False, slot="pause", body={"text": "words"})
        standing, _ = await work.add_outbox([message, message], NOW)
        await work.mark_sent([(standing.id, "77")])
        await work.move_chat("telegram", "bot", "-1", "-1002")
        await work.move_chat("telegram", "bot", "-1", "-1002")
    (new,) = (await loaded(store)).chats[GROUP]
    assert new.chat == "-1002"
    (waits,) = await store.waiting()
    assert (waits.chat, waits.body) == (new, {"text": "words"})
    found = await store.find_slot(new.key, "pause")
    assert found is not None
    assert (found.id, found.ref) == (standing.id, "77")


async def test_a_group_that_was_placed_anew_before_it_moved_is_one_group(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.add_group("c", "telegram", "bot", "-1")
        await work.add_group("c", "telegram", "bot", "-1002")
        await work.move_chat("telegram", "bot", "-1", "-1002")
    assert [chat.chat for chat in (await loaded(store)).chats[GROUP]] == ["-1002"]
