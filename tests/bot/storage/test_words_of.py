"""What one wrote and the other was shown opens only with the keys of both, wherever it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.packing import pack, unpack
from bot.ports import Rendered
from bot.storage.rows import NewMessage, OutboxRow
from bot.storage.shelf import page_owner
from bot.storage.store import Store
from bot.storage.tables import outbox, page_messages
from bot.storage.transaction import of_person
from bot.vault import Unreadable
from dialogs.effects import Importance
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, loaded, settle

WORDS = "Fijn dat je soep bracht."


@pytest.fixture(autouse=True)
async def _couple(store: Store) -> None:
    await settle(store)


async def to_b(store: Store, *, slot: str | None = None, words_of: str | None = "a") -> OutboxRow:
    """A message to b with the words of a."""
    chat = (await loaded(store)).chats["b"][0]
    said = pack(Rendered(key="", text=WORDS, words_of=words_of), edits=False)
    async with store.work() as work:
        message = NewMessage("c", "b", chat, Importance.ANSWER, False, slot, said, words_of=words_of)
        (row,) = await work.add_outbox([message], NOW)
    return row


async def sealed(store: Store, number: int) -> bytes:
    async with store.reading() as work:
        found = await work._connection.execute(outbox.select().where(outbox.c.id == number))
        body: bytes = found.one().body
    return body


async def test_a_waiting_message_with_the_words_of_another_opens_with_the_keys_of_both(store: Store) -> None:
    row = await to_b(store)
    (waits,) = await store.waiting()
    assert waits == row
    assert unpack(waits.id, waits.body).text == WORDS
    assert waits.words_of == "a"


async def test_the_key_of_its_reader_alone_opens_nothing_of_it(house: House, store: Store) -> None:
    row = await to_b(store)
    body = await sealed(store, row.id)
    inner = house.vault.unseal(of_person("b"), "outbox", "body", str(row.id), body)
    assert WORDS.encode() not in inner
    with pytest.raises(Unreadable):
        house.vault.unseal(of_person("a"), "outbox", "body", str(row.id), body)
    opened = house.vault.unseal(of_person("a"), "outbox", "body", str(row.id), inner)
    assert WORDS.encode() in opened


@pytest.mark.parametrize("destroyed", ["a", "b"])
async def test_once_either_key_is_destroyed_it_is_sent_no_more_and_the_next_one_is(
    house: House, store: Store, destroyed: str
) -> None:
    await to_b(store)
    again = await house.open()
    other = "b" if destroyed == "a" else "a"
    chat = (await loaded(again)).chats[other][0]
    own = pack(Rendered(key="", text="Eigen woorden."), edits=False)
    async with again.work() as work:
        await work.add_outbox([NewMessage("c", other, chat, Importance.ANSWER, False, None, own)], NOW)
    await house.vault.destroy([of_person(destroyed)])
    async with again.work() as work:
        backlog = await work.backlog()
    assert [row.body["text"] for row in backlog.messages] == ["Eigen woorden."]


async def test_a_standing_message_is_not_found_once_the_key_of_its_writer_is_destroyed(
    house: House, store: Store
) -> None:
    row = await to_b(store, slot="shared|item")
    async with store.work() as work:
        await work.mark_sent([(row.id, "ref")])
    found = await store.find_slot(row.chat.key, "shared|item")
    assert found == replace(row, ref="ref")
    await house.vault.destroy([of_person("a")])
    assert await store.find_slot(row.chat.key, "shared|item") is None


async def test_own_words_need_no_other_key(house: House, store: Store) -> None:
    await to_b(store, words_of=None)
    await house.vault.destroy([of_person("a")])
    assert [row.body["text"] for row in await store.waiting()] == [WORDS]


async def test_the_page_shows_the_words_of_another_until_the_key_of_that_person_is_destroyed(
    house: House, store: Store
) -> None:
    await store.put("right", "one", {"text": "eigen"})
    await store.put("right", "two", {"text": WORDS, "words_of": "a"})
    await store.put("right", "two", {"text": WORDS, "chosen": "Ja", "words_of": "a"})
    await store.put("right", "three", {"text": "later"})
    shown = {"text": WORDS, "chosen": "Ja", "words_of": "a"}
    assert await store.read("right", 9) == [{"text": "eigen"}, shown, {"text": "later"}]
    await house.vault.destroy([of_person("a")])
    assert await store.read("right", 9) == [{"text": "eigen"}, {"text": "later"}]


async def test_the_key_of_the_page_alone_opens_nothing_of_it(house: House, store: Store) -> None:
    await store.put("right", "one", {"text": WORDS, "words_of": "a"})
    async with store.reading() as work:
        (row,) = (await work._connection.execute(page_messages.select())).all()
    place = f"{row.chat.hex()}:{row.message}"
    outer = house.vault.unseal(page_owner(row.chat), "page_messages", "body", place, row.body)
    assert b"soep" not in outer


async def test_what_comes_to_the_page_after_its_writer_was_erased_is_not_kept(
    house: House, store: Store
) -> None:
    await house.vault.destroy([of_person("a")])
    await store.put("right", "one", {"text": WORDS, "words_of": "a"})
    await store.put("right", "two", {"text": "later"})
    assert await store.read("right", 9) == [{"text": "later"}]
