"""Who is erased leaves no row, no readable copy and no key; the chat is nobody's, for the last messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, text

from bot.ports import Incoming
from bot.storage.errors import CannotErase
from bot.storage.rows import Chat, Erased, Found, NewMessage, NewRecord
from bot.storage.store import Store
from bot.storage.tables import Sealed, metadata, outbox
from bot.storage.transaction import of_couple, of_person
from dialogs.effects import GROUP
from dialogs.events import PersonId, Said
from dialogs.people import Couple, Person, Profile
from dialogs.timers import UNTIL, Wanted, of_run
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, loaded, run, save, settle, with_runs

SOON = NOW + MINUTE
OTHERS = ("other", "x")
"""A couple, and who lives there alone, that nothing may happen to."""


@pytest.fixture(autouse=True)
async def alone(store: Store) -> Couple:
    await settle(store, OTHERS[0], OTHERS[1:])
    await live(store, *OTHERS)
    await settle(store, "c", ["a"])
    return await live(store, "c", "a")


async def live(store: Store, couple_id: str, person: str) -> Couple:
    """Everything that somebody alone can leave behind."""
    couple = (await loaded(store, couple_id)).couple
    named = replace(couple.person(person), profile=Profile(name="Bram"), card_owed="violence")
    after = replace(with_runs(couple.with_person(named), person, run(1, "heard", "mine")), safe_word="appel")
    await save(store, after)
    chat = await chat_of(store, couple_id, person)
    async with store.work() as work:
        await work.add_records([NewRecord(couple_id, who, "mirrored", "note", NOW) for who in (person, None)])
        await work.set_timers(
            [(couple_id, of_run(person, 1), [Wanted(UNTIL, key, SOON) for key in ("one", "two")])], NOW
        )
        await work.share(person, "gone", "item", "mine", NOW)
        await work.offer_code(f"code of {person}", person, SOON)
        await work.park(couple_id, Incoming("local", "bot", f"9{person}", person, person, Said("mine")), NOW)
        await work.add_outbox([message(couple_id, person, chat, slot) for slot in ("slot", None)], NOW)
    await store.put(person, "m1", {"text": "mine"})
    return (await loaded(store, couple_id)).couple


def message(
    couple: str, person: str | None, chat: Chat, slot: str | None = None, words: str = "mine"
) -> NewMessage:
    return NewMessage(couple, person, chat, 2, False, slot, {"text": words, "edits": False, "clears": None})


async def chat_of(store: Store, couple: str, person: str) -> Chat:
    return (await loaded(store, couple)).chats[person][0]


async def erase(store: Store, person: PersonId = "a") -> Erased:
    async with store.work() as work:
        return await work.erase(person, NOW)


async def rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    async with store.reading() as work:
        return {
            table.name: sorted(map(tuple, (await work._connection.execute(table.select())).all()), key=str)
            for table in metadata.sorted_tables
        }


async def named(store: Store, *names: str) -> dict[str, int]:
    """In how many rows of each table one of these names stands."""

    def names_one(value: object) -> bool:
        return isinstance(value, str) and value.partition("/")[0] in names

    found = {
        table: sum(any(map(names_one, row)) for row in all_) for table, all_ in (await rows(store)).items()
    }
    return {table: number for table, number in found.items() if number}


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


async def column(store: Store, name: str, chat: Chat) -> list[object]:
    async with store.reading() as work:
        found = await work._all(select(outbox.c[name]).where(outbox.c.chat == chat.key))
        return [value for (value,) in found]


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


# The nobody


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
