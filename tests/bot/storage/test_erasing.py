"""Who is erased leaves no row, no readable copy and no key; the chat is nobody's, for the last messages."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage.errors import CannotErase
from bot.storage.rows import Found
from bot.storage.store import Store
from bot.storage.tables import Sealed, metadata
from bot.storage.transaction import of_couple, of_person
from dialogs.effects import GROUP
from dialogs.people import Couple, Person
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, loaded, run, settle
from tests.bot.storage.erased import OTHERS, SOON, begin, chat_of, column, erase, message, named, rows


@pytest.fixture(autouse=True)
async def alone(store: Store) -> None:
    await begin(store)


async def test_no_row_of_theirs_is_left(store: Store) -> None:
    theirs = {"addresses", "codes", "couples", "entries", "outbox", "parked", "people", "records", "runs"}
    assert set(await named(store, "a", "c")) == theirs | {"shared", "timers"}
    await erase(store)
    assert await named(store, "a", "c") == {}


async def test_of_somebody_else_nothing_goes(store: Store, house: House) -> None:
    before = await named(store, *OTHERS)
    await erase(store)
    assert await named(store, *OTHERS) == before
    again = await house.open()
    assert (await loaded(again, "other")).couple.person("x").runs == (run(1, "heard", "mine"),)
    assert await again.read("x", 10) == [{"text": "mine"}]


async def test_their_keys_are_destroyed_right_after(store: Store, house: House) -> None:
    page = [owner async for owner in house.vault.owners() if owner.startswith("c:page-")]
    erased = await erase(store)
    left = [owner async for owner in house.vault.owners()]
    assert not {of_person("a"), of_couple("c")} & set(left)
    assert {of_person(erased.nobody), of_couple(erased.home), of_person("x"), of_couple("other")} <= set(left)
    assert len([owner for owner in left if owner.startswith("c:page-")]) == len(page) - 1
    assert (await rows(store))["forgotten"] == []


async def test_what_it_was_is_told_in_numbers(store: Store) -> None:
    erased = await erase(store)
    assert (erased.answers, erased.notes, erased.planned) == (2, 1, 2)
    assert (erased.person_id, erased.old_home) == ("a", "c")


async def test_the_chat_is_nobodys_and_nothing_is_known_of_whoever_that_was(store: Store) -> None:
    erased = await erase(store)
    async with store.reading() as work:
        found = await work.find([work.chat_key("local", "bot", "a")])
    assert list(found.values()) == [Found(erased.nobody, erased.home, leaving=True)]
    there = await loaded(store, erased.home)
    assert there.couple == Couple(erased.home, (Person(erased.nobody),))
    assert [chat.chat for chat in there.chats[erased.nobody]] == ["a"]
    assert there.chats[erased.nobody] == erased.chats


async def test_of_what_was_sent_the_bare_name_is_kept(store: Store) -> None:
    chat = await chat_of(store, "c", "a")
    async with store.work() as work:
        sent, _, other = await work.add_outbox(
            [message("c", "a", chat, slot) for slot in ("s", None, None)], NOW
        )
        await work.mark_sent([(sent.id, "ref-1"), (other.id, None)])
    erased = await erase(store)
    assert [(row.id, row.slot, row.ref) for row in await store.sent_since(chat.key, NOW, 10**9)] == [
        (sent.id, "s", "ref-1")
    ]
    bodies = await column(store, "body", chat)
    assert set(bodies) == {None}
    assert set(await column(store, "person_id", chat)) == {erased.nobody}


async def test_what_waits_is_not_sent_any_more(store: Store) -> None:
    waiting = [row.id for row in await store.waiting() if row.person_id == "a"]
    async with store.work() as work:
        await work.erase("a", NOW)
        assert work.dropped == set(waiting)
        assert len(waiting) == 2
    assert [row.person_id for row in await store.waiting()] == ["x", "x"]


async def test_what_was_on_its_way_is_found_when_it_arrives_after_all(store: Store) -> None:
    chat = await chat_of(store, "c", "a")
    under_way = min(row.id for row in await store.waiting() if row.person_id == "a")
    await erase(store)
    await store.mark_sent([(under_way, "late")])
    assert [row.ref for row in await store.sent_since(chat.key, NOW - timedelta(days=900), 10**9)] == ["late"]
    assert set(await column(store, "body", chat)) == {None}


async def test_what_was_on_its_way_and_failed_is_not_tried_again(store: Store) -> None:
    under_way = min(row.id for row in await store.waiting() if row.person_id == "a")
    await erase(store)
    await store.mark_failed(under_way, SOON)
    assert [row.person_id for row in await store.waiting()] == ["x", "x"]


async def test_a_group_that_a_couple_of_one_has_goes_too(store: Store) -> None:
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "our group")
        chat = (await work.load(["c"]))["c"].chats[GROUP][0]
        await work.add_outbox([message("c", None, chat)], NOW)
    await erase(store)
    async with store.reading() as work:
        assert await work.find([chat.key]) == {}
    assert await column(store, "id", chat) == []


async def test_somebody_who_lives_with_another_parts_first(store: Store) -> None:
    await settle(store, "two", ["eva", "tom"])
    async with store.work() as work:
        with pytest.raises(CannotErase):
            await work.erase("eva", NOW)
        homes = await work.part("two", NOW)
        erased = await work.erase("eva", NOW)
    assert erased.old_home == homes["eva"]
    assert await named(store, "eva", homes["eva"]) == {}
    assert [one.id for one in (await loaded(store, homes["tom"])).couple] == ["tom"]


async def test_nobody_there_cannot_be_erased(store: Store) -> None:
    with pytest.raises(CannotErase):
        await erase(store, "stranger")


async def test_words_of_theirs_that_another_was_sent_are_kept_by_nobody(store: Store) -> None:
    """A message to one that carries another's words stands in the one's rows."""
    chat = await chat_of(store, "other", "x")
    async with store.work() as work:
        sent, waits = await work.add_outbox(
            [message("other", "x", chat, "shared|item") for _ in range(2)], NOW
        )
        await work.mark_sent([(sent.id, "ref")])
        await work._do(
            text("UPDATE outbox SET words_of = 'a' WHERE id IN (:one, :two)"),
            {"one": sent.id, "two": waits.id},
        )
        await work.erase("a", NOW)
        assert waits.id in work.dropped
    async with store.reading() as work:
        found = await work._all(text("SELECT id, body, words_of, ref FROM outbox WHERE slot = 'shared|item'"))
    assert sorted(map(tuple, found)) == [(sent.id, None, None, "ref"), (waits.id, None, None, None)]


async def test_what_others_shared_with_them_goes_too(store: Store) -> None:
    async with store.work() as work:
        await work.share("x", "a", "for a", "theirs", NOW)
        await work.share("x", "somebody", "for another", "theirs", NOW)
    await erase(store)
    assert {row[1] for row in (await rows(store))["shared"]} == {"item", "for another"}


async def test_a_code_that_they_said_yes_to_joins_nobody(store: Store) -> None:
    async with store.work() as work:
        await work._do(text("UPDATE codes SET asked_by = 'a' WHERE person_id = 'x'"), {})
    await erase(store)
    async with store.reading() as work:
        assert not await work.has_code("x", NOW)


async def test_the_journal_is_cut_off_right_after(store: Store, house: House) -> None:
    if store.engine.dialect.name == "sqlite":
        journal = Path(f"{store.engine.url.database}-wal")
        assert journal.stat().st_size
        await erase(store)
        assert journal.stat().st_size == 0


async def test_a_reader_at_that_moment_delays_it_only(store: Store) -> None:
    if store.engine.dialect.name == "sqlite":
        async with store.reading() as work:
            await work.find([b"any"])
            async with store._writer.connect() as connection:
                await connection.exec_driver_sql("PRAGMA busy_timeout = 1")
            await erase(store)
        await store.prune(NOW)
        assert Path(f"{store.engine.url.database}-wal").stat().st_size == 0


def sealed_columns() -> Sequence[str]:
    return [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Sealed)
    ]


def test_every_place_that_holds_words_is_known_here() -> None:
    """Who adds one says here whose key closes it, and sees to it that erasing empties it."""
    assert sorted(sealed_columns()) == [
        "addresses.chat",
        "couples.state",
        "entries.body",
        "outbox.body",
        "page_messages.body",
        "parked.body",
        "people.state",
        "records.body",
        "shared.text",
    ]
