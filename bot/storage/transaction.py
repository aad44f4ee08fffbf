"""One transaction: its connection, the vault, and what every part of the storage does with them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Executable, Table, bindparam, insert, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.memory import Held, Memory
from bot.storage.rows import SeenKey
from bot.storage.tables import couples, forgotten, row_name
from bot.vault import Vault
from dialogs.effects import Json

# ASCII: half a surrogate pair, as broken programs send it, survives; UTF-8 would refuse it.
_encode = json.JSONEncoder(separators=(",", ":")).encode
_decode = json.JSONDecoder().raw_decode

_LAST_IDS = text("SELECT name, seq FROM sqlite_sequence")
_NEXT_IDS = text("SELECT nextval(pg_get_serial_sequence(:name, 'id')) FROM generate_series(1, :count)")
_CHANGED = (
    update(couples)
    .where(couples.c.id.in_(bindparam("couples", expanding=True)))
    .values(version=couples.c.version + 1)
)
_FORGET = insert(forgotten)

Parameters = Mapping[str, Any]


def of_person(person_id: str) -> str:
    """The vault's name for a person."""
    return f"p:{person_id}"


def of_couple(couple_id: str) -> str:
    """The vault's name for a couple."""
    return f"c:{couple_id}"


def owner(person_id: str | None, couple_id: str) -> str:
    """Whose key seals what belongs to this person, or to both when there is none."""
    return of_couple(couple_id) if person_id is None else of_person(person_id)


class Transaction:
    """The base of every part of `Work`.

    `locking`: it may write, and what it loads is changed by nobody else until it ends. `taken_up` are events
    that were laid aside and are handled again by this program. `held` are couples as this transaction knows
    them: once it is committed, they may be remembered. `dropped` are rows of the outbox that are not to be
    sent any more, and `closed` chats that are nobody's any more, whatever a sender has in hand. `forgets`:
    once it is committed, keys are to be destroyed.
    """

    def __init__(
        self,
        connection: AsyncConnection,
        vault: Vault,
        *,
        locking: bool,
        memory: Memory,
        taken_up: set[SeenKey],
    ) -> None:
        self.held: dict[str, Held] = {}
        self.dropped: set[int] = set()
        self.closed: set[bytes] = set()
        self.forgets = False
        self._connection = connection
        self._vault = vault
        self._locking = locking
        self._memory = memory
        self._taken_up = taken_up
        self._parked: set[SeenKey] = set()
        self._last_ids: dict[str, int] | None = None
        self._moved: dict[str, str] = {}
        self._parted: dict[str, Mapping[str, str]] = {}

    async def _all(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[Any]:
        """The rows of a query."""
        return (await self._connection.execute(statement, parameters)).all()

    async def _one(self, statement: Executable, parameters: Parameters | None = None) -> Any:
        """The first column of the first row, or None."""
        return (await self._connection.execute(statement, parameters)).scalar()

    async def _do(self, statement: Executable, parameters: Parameters) -> int:
        """Change rows; returns how many."""
        return (await self._connection.execute(statement, parameters)).rowcount

    async def _each(self, statement: Executable, rows: Sequence[Parameters]) -> None:
        """One statement for many rows; none for none."""
        if rows:
            await self._connection.execute(statement, rows)

    async def _new_ids(self, table: Table, count: int) -> Iterator[int]:
        """Numbers for new rows, rising and never used before: a row must be named before it is sealed."""
        if self._connection.dialect.name != "sqlite":
            found = await self._all(_NEXT_IDS, {"name": table.name, "count": count})
            return iter(sorted(row[0] for row in found))
        if self._last_ids is None:
            self._last_ids = dict(tuple(row) for row in await self._all(_LAST_IDS))
        first = self._last_ids.get(table.name, 0) + 1
        self._last_ids[table.name] = first + count - 1
        return iter(range(first, first + count))

    async def _changed(self, couple_ids: Collection[str]) -> None:
        """What is loaded of these couples changes: nobody may go on with what is remembered of them."""
        if couple_ids:
            await self._do(_CHANGED, {"couples": list(couple_ids)})
        for couple in couple_ids:
            self.held.pop(couple, None)

    async def _forget(self, owners: Iterable[str], at: datetime) -> None:
        """The rows of these owners go in this transaction: their keys are to be destroyed after it."""
        await self._each(_FORGET, [{"owner": owner, "at": at} for owner in owners])
        self.forgets = True

    async def _prepare(self, owners: Iterable[str], *, create: Iterable[str] = ()) -> None:
        await self._vault.prepare(owners, create=create)

    def _close(self, whose: str, table: str, column: str, key: tuple[str | int, ...], data: bytes) -> bytes:
        """Seal bytes for their place."""
        return self._vault.seal(whose, table, column, row_name(*key), data)

    def _open(self, whose: str, table: str, column: str, key: tuple[str | int, ...], sealed: bytes) -> bytes:
        return self._vault.unseal(whose, table, column, row_name(*key), sealed)

    def _close_address(self, whose: str, key: bytes, chat: str) -> bytes:
        """Seal the channel's name for the chat that this digest stands for."""
        return self._close(whose, "addresses", "chat", (key.hex(),), chat.encode())

    def _address(self, whose: str, key: bytes, sealed: bytes) -> str:
        """The channel's name for the chat that this digest stands for."""
        return self._open(whose, "addresses", "chat", (key.hex(),), sealed).decode()

    def _home(self, couple_id: str, person_id: str | None) -> str | None:
        """Where this person, or what is of both, lives by now: two may have been joined or parted in this
        transaction. None for what was of two who parted."""
        if (homes := self._parted.get(couple_id)) is not None:
            return None if person_id is None else homes[person_id]
        return self._moved.get(couple_id, couple_id)


def to_bytes(value: Json | Mapping[str, Any] | Sequence[Json]) -> bytes:
    return _encode(value).encode()


def from_bytes(data: bytes) -> Any:
    return _decode(data.decode())[0]
