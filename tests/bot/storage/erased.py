"""Two who live alone and leave behind all that somebody can, and ways to look what is left of one."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from bot.ports import Incoming
from bot.storage.rows import Chat, Erased, NewMessage, NewRecord
from bot.storage.store import Store
from bot.storage.tables import metadata, outbox
from dialogs.events import PersonId, Said
from dialogs.people import Couple, Profile
from dialogs.timers import UNTIL, Wanted, of_run
from tests.bot.storage.couples import MINUTE, NOW, loaded, run, save, settle, with_runs

SOON = NOW + MINUTE
OTHERS = ("other", "x")
"""A couple, and who lives there alone, that nothing may happen to."""


async def begin(store: Store) -> None:
    """One alone, who is to be erased, and another."""
    await settle(store, OTHERS[0], OTHERS[1:])
    await live(store, *OTHERS)
    await settle(store, "c", ["a"])
    await live(store, "c", "a")


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


async def column(store: Store, name: str, chat: Chat) -> list[object]:
    async with store.reading() as work:
        found = await work._all(select(outbox.c[name]).where(outbox.c.chat == chat.key))
        return [value for (value,) in found]
