"""Nobody, who has the chat of somebody erased: for the last messages, and then gone."""

from __future__ import annotations

import pytest

from bot.storage.rows import Erased, Found
from bot.storage.store import Store
from bot.storage.transaction import of_couple, of_person
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW
from tests.bot.storage.erased import OTHERS, begin, column, erase, message, named


@pytest.fixture(autouse=True)
async def alone(store: Store) -> None:
    await begin(store)


async def remove(store: Store) -> None:
    async with store.work() as work:
        await work.remove_nobodies(NOW)


async def receipt(store: Store, erased: Erased) -> int:
    async with store.work() as work:
        (row,) = await work.add_outbox([message(erased.home, erased.nobody, erased.chats[0])], NOW)
    return row.id


async def test_it_stays_until_its_last_message_is_delivered(store: Store) -> None:
    erased = await erase(store)
    number = await receipt(store, erased)
    await remove(store)
    assert await named(store, erased.nobody)
    await store.mark_sent([(number, "ref")])
    await remove(store)
    assert await named(store, erased.nobody, erased.home) == {}
    async with store.reading() as work:
        assert await work.find([erased.chats[0].key]) == {}
    assert await column(store, "id", erased.chats[0]) == []


async def test_it_goes_when_its_last_message_is_given_up(store: Store, house: House) -> None:
    erased = await erase(store)
    await store.mark_failed(await receipt(store, erased), None)
    await store.prune(NOW)
    assert await named(store, erased.nobody, erased.home) == {}
    left = [owner async for owner in house.vault.owners()]
    assert not {of_person(erased.nobody), of_couple(erased.home)} & set(left)


async def test_nobody_else_goes_with_it(store: Store) -> None:
    before = await named(store, *OTHERS)
    await erase(store)
    await remove(store)
    assert await named(store, *OTHERS) == before


async def test_who_writes_there_before_that_begins_anew(store: Store) -> None:
    erased = await erase(store)
    async with store.work() as work:
        await work.reopen(await work.find([erased.chats[0].key]))
    await remove(store)
    async with store.reading() as work:
        assert await work.find([erased.chats[0].key]) == {
            erased.chats[0].key: Found(erased.nobody, erased.home)
        }


async def test_twice_in_a_row_is_no_trouble(store: Store) -> None:
    first = await erase(store)
    second = await erase(store, first.nobody)
    assert await named(store, "a", "c", first.nobody, first.home) == {}
    assert [chat.key for chat in second.chats] == [chat.key for chat in first.chats]
    assert (second.answers, second.notes, second.planned) == (0, 0, 0)
