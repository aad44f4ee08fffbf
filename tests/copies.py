"""A small Weerklank with people who wrote something, and what of it still opens: for the tests of copies."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

from bot import backup, keycopies
from bot.keystore import KEYS
from bot.settings import Settings
from bot.storage.rows import NewRecord
from bot.storage.store import Store
from bot.vault import Vault
from dialogs.events import PersonId

NOW = datetime(2026, 3, 1, 20, tzinfo=UTC)
MARKER = "the marker that nobody may find"
KIND = "appreciation"


class Place:
    """Where one Weerklank lives, and where its copies go."""

    def __init__(self, folder: Path) -> None:
        self.data = folder / "data"
        self.key_file = folder / "apart" / "key"
        self.words = folder / "copies" / "words"
        self.keys = folder / "copies" / "keys"

    @property
    def settings(self) -> Settings:
        return Settings(WEERKLANK_DATA_DIR=self.data, WEERKLANK_KEY_FILE=self.key_file)

    @asynccontextmanager
    async def store(self) -> AsyncIterator[tuple[Store, Vault]]:
        """The real ones, as the program opens them."""
        vault = await Vault.open(self.settings.keys_url, self.key_file)
        try:
            store = await Store.open(self.settings.database_url, vault)
            try:
                yield store, vault
            finally:
                await store.close()
        finally:
            await vault.close()

    def back_up(self) -> str:
        return backup.back_up(self.settings, self.words, self.keys)

    def restore(self) -> str:
        return backup.restore(self.settings, self.words, self.keys)

    @property
    def keys_copy(self) -> Path:
        """The newest copy of the keys."""
        return keycopies.newest(self.keys) / KEYS

    def found(self) -> dict[str, bytes]:
        """Every file below the data folder but the lock, by name."""
        files = (path for path in self.data.rglob("*") if path.is_file() and path.suffix != ".lock")
        return {str(path.relative_to(self.data)): path.read_bytes() for path in sorted(files)}


async def write(store: Store, number: int) -> None:
    """Somebody new comes in, and writes: a key is made, and used at once."""
    person, couple = PersonId(f"person-{number}"), f"couple-{number}"
    async with store.work() as work:
        await work.add_person(person, couple, "local", "local", f"chat-{number}")
        record = NewRecord(couple, person, KIND, f"{MARKER} {number}", NOW)
        await work.add_records([record])
        await work.share(person, "somebody", "item", f"{MARKER} {number}", NOW)


async def read(store: Store) -> dict[str, str]:
    """What everybody wrote, opened; also the state of every couple and person, and every chat."""
    found = {}
    for person, home in (await homes(store)).items():
        number = person.removeprefix("person-")
        async with store.reading() as work:
            (words,) = await work.recall(PersonId(person), KIND, 10)
            shared = await work.laid([person, "somebody"], "item")
            loaded = await work.load([home])
        assert shared == {person: words}
        assert [chat.chat for chat in loaded[home].chats[person]] == [f"chat-{number}"]
        found[person] = str(words)
    return found


async def homes(store: Store) -> dict[str, str]:
    """In which couple everybody lives."""
    with closing(sqlite3.connect(str(store.engine.url.database))) as database:
        return dict(sorted(database.execute("SELECT id, couple_id FROM people")))


async def people(store: Store) -> list[str]:
    return [*await homes(store)]


def written(*numbers: int) -> dict[str, str]:
    return {f"person-{number}": f"{MARKER} {number}" for number in numbers}


async def opened(place: Place) -> dict[str, str]:
    async with place.store() as (store, _):
        return await read(store)


async def lived(place: Place, *numbers: int) -> None:
    async with place.store() as (store, _):
        for number in numbers:
            await write(store, number)
