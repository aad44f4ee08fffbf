"""The store: opens the database, brings it up to date, and hands out transactions.

A transaction that writes is `work()`: on SQLite one at a time, in the order in which they were asked for,
so that nobody in this process ever waits in the database's own lock; on PostgreSQL side by side, each
couple's turns in order by the lock on its row. `reading()` sees the state of one moment and cannot write.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from datetime import datetime, timedelta
from typing import Any, Self

import structlog
from sqlalchemy import URL, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import engines, is_sqlite, truncate_journal
from bot.storage.errors import StorageError
from bot.storage.memory import Memory
from bot.storage.migrate import be_current, upgrade
from bot.storage.notes import KEY, VAULT
from bot.storage.rows import OutboxRow, SeenKey, Sent, TimerRow
from bot.storage.work import Work
from bot.vault import Vault

__all__ = ["StorageError", "Store"]

AT_ONCE = 500
"""Owners asked for in one statement, which holds only so many values."""
log = structlog.get_logger()


class Store:
    """The database of one program; also the shelf of a channel that no server keeps chats for
    (bot.ports.Shelf).

    `commits` counts the transactions that wrote. `unknown` counts the nudges that were on their way when the
    program last ended: whether they arrived nobody knows, and they are not sent again.
    """

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine, vault: Vault) -> None:
        self._writer = writer
        self._reader = reader
        self._vault = vault
        self._sqlite = is_sqlite(writer.url)
        self._turnstile: AbstractAsyncContextManager[object] = (
            asyncio.Lock() if self._sqlite else nullcontext()
        )
        self._memory = Memory()
        self._taken_up: set[SeenKey] = set()
        self.commits = 0
        self.unknown = 0

    @classmethod
    async def open(cls, url: str | URL, vault: Vault) -> Self:
        """Open the database, made or migrated as needed. StorageError when it cannot be used.

        It belongs to one vault for ever: with another one nothing in it would open.
        """
        where = make_url(url)
        await upgrade(where)
        writer, reader = engines(where)
        store = cls(writer, reader, vault)
        try:
            await store._claim_vault()
            await store.forget()
            await store._mend()
            await store._empty_journal()
        except BaseException:
            await store.close()
            raise
        return store

    @classmethod
    async def beside(cls, url: str | URL, vault: Vault) -> Self:
        """Open the database as it stands, beside a program that may be using it: nothing is made, migrated or
        mended. StorageError when it cannot be used."""
        writer, reader = engines(make_url(url))
        store = cls(writer, reader, vault)
        try:
            await be_current(reader)
            await store._claim_vault()
        except BaseException:
            await store.close()
            raise
        return store

    async def close(self) -> None:
        await self._reader.dispose()
        await self._writer.dispose()

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        """One transaction: committed and on disk at the end, or, when something raises, as if it never
        was. Keys of owners whose rows it took away are destroyed right after it."""
        async with self._turnstile:
            async with self._writer.begin() as connection:
                work = self._transaction(connection, locking=True)
                yield work
            self.commits += 1
            self._memory.keep(work.held)
        if work.forgets:
            await self._try_to_forget()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Work]:
        """The state of one moment. What would write raises an error of the database."""
        async with self._reader.connect() as connection:
            if not self._sqlite:
                await connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            yield self._transaction(connection, locking=False)

    @property
    def engine(self) -> AsyncEngine:
        """The engine that writes, for a lock on the whole database."""
        return self._writer

    # Time

    async def next_due(self) -> datetime | None:
        """When the next timer comes due, or came."""
        async with self.reading() as work:
            return await work.next_due()

    async def due_within(self, until: datetime, limit: int, first: Collection[str] = ()) -> list[TimerRow]:
        """The timers that come due up to that moment, first come first, as many as the limit.

        Those of the kinds that go first come before all others, and have a limit of their own.
        """
        async with self.reading() as work:
            rows = await work.due(until, limit)
            if first and len(rows) >= limit:
                rows = list(dict.fromkeys([*await work.due(until, limit, first), *rows]))
        return rows

    async def offset(self) -> timedelta:
        """How far time travel has gone."""
        async with self.reading() as work:
            return await work.offset()

    async def set_offset(self, offset: timedelta) -> None:
        async with self.work() as work:
            await work.set_offset(offset)

    # Sending

    async def waiting(self, limit: int | None = None) -> list[OutboxRow]:
        """At a start, before anything is sent: what waits, the most important first."""
        async with self.work() as work:
            backlog = await work.backlog(limit)
        self.unknown += backlog.unknown
        return list(backlog.messages)

    async def mark_sending(self, ids: Collection[int]) -> set[int]:
        """See Outbox.mark_sending: what may be sent now."""
        async with self.work() as work:
            return await work.mark_sending(ids)

    async def mark_not_sent(self, ids: Collection[int]) -> None:
        """See Outbox.mark_not_sent: they wait again."""
        async with self.work() as work:
            await work.mark_not_sent(ids)

    async def mark_recalled(self, ids: Collection[int]) -> None:
        """See Outbox.mark_recalled: they never go."""
        async with self.work() as work:
            await work.mark_recalled(ids)

    async def mark_sent(self, sent: Iterable[tuple[int, str | None]]) -> None:
        async with self.work() as work:
            await work.mark_sent(sent)

    async def mark_failed(self, number: int, next_try: datetime | None) -> None:
        async with self.work() as work:
            await work.mark_failed(number, next_try)

    async def mark_gone(self, chat: bytes) -> None:
        """See Addresses.mark_gone: nobody can be reached there."""
        async with self.work() as work:
            await work.mark_gone(chat)

    async def find_slot(self, chat: bytes, slot: str) -> OutboxRow | None:
        """The newest message that was sent in this slot of the chat, as it was before any edit."""
        async with self.reading() as work:
            return await work.find_slot(chat, slot)

    async def sent_since(self, chat: bytes, since: datetime, before: int) -> list[Sent]:
        """See Outbox.sent_since: what stands in a chat."""
        async with self.reading() as work:
            return await work.sent_since(chat, since, before)

    async def sent(self, number: int) -> list[Sent]:
        """See Outbox.sent: what stands somewhere by this row."""
        async with self.reading() as work:
            return await work.sent(number)

    async def mark_removed(self, ids: Collection[int]) -> None:
        """See Outbox.mark_removed: they stand there no more."""
        async with self.work() as work:
            await work.mark_removed(ids)

    async def clocks(self, now: datetime) -> list[OutboxRow]:
        """The messages whose live clock runs."""
        async with self.reading() as work:
            return await work.clocks(now)

    # The shelf of the local page

    async def put(self, chat: str, message: str, body: Mapping[str, Any]) -> None:
        async with self.work() as work:
            await work.put_on_page(chat, message, body)

    async def read(self, chat: str, limit: int) -> Sequence[Mapping[str, Any]]:
        async with self.reading() as work:
            return await work.page(chat, limit)

    async def remove(self, chat: str, message: str) -> None:
        async with self.work() as work:
            await work.remove_from_page(chat, message)

    # Care

    async def forget(self) -> None:
        """Destroy the keys of owners whose rows are gone; what a crash left half done is finished here."""
        async with self.reading() as work:
            owners = await work.forgotten()
        if owners:
            self._memory.clear()
            await self._vault.destroy(owners)
            async with self.work() as work:
                await work.mark_destroyed(owners)
            await self._empty_journal()

    async def _mend(self) -> None:
        """An older copy of the database may stand beside these keys: what it brought back of whoever was
        erased goes, and who lives where no key is gets a home."""
        destroyed = [owner async for owner in self._vault.destroyed()]
        for find, mend in ((Work.back_again, Work.bury), (Work.keyless, Work.give_homes)):
            for first in range(0, len(destroyed), AT_ONCE):
                async with self.reading() as work:
                    found = await find(work, destroyed[first : first + AT_ONCE])
                if found:
                    log.warning("erased or parted since this copy of the database", count=len(found))
                    async with self.work() as work:
                        await mend(work, found)

    async def _try_to_forget(self) -> None:
        """Forget now. What was committed stands whatever happens here: it is tried again before long."""
        try:
            await self.forget()
        except Exception as fault:  # noqa: BLE001  the owners stay noted
            log.error("keys not destroyed, trying again later", fault=type(fault).__name__)

    async def _empty_journal(self) -> None:
        """On SQLite: nothing that was deleted stands in the journal any more, nor what was overwritten.

        A reader at that moment keeps it from being cut off; the next one comes within the hour.
        """
        if self._sqlite:
            async with self._turnstile, self._writer.connect() as connection:
                await connection.run_sync(truncate_journal)

    async def prune(self, now: datetime) -> None:
        """Forget what is kept for a while only, and keys that could not be destroyed at once. For now and
        then; each kind in a transaction of its own."""
        for prune in (
            Work.prune_seen,
            Work.prune_outbox,
            Work.prune_timers,
            Work.prune_codes,
            Work.prune_passes,
            Work.prune_tallies,
            Work.remove_nobodies,
        ):
            async with self.work() as work:
                await prune(work, now)
        await self._try_to_forget()
        await self._empty_journal()

    async def fade(self, now: datetime) -> None:
        """Let go of words that are older than their owner wants. For once a day."""
        last: str | None = ""
        while last is not None:
            async with self.work() as work:
                last = await work.fade(now, last)

    def _transaction(self, connection: AsyncConnection, *, locking: bool) -> Work:
        return Work(connection, self._vault, locking=locking, memory=self._memory, taken_up=self._taken_up)

    async def begin(self) -> None:
        """Note that the program that serves people has begun with this wrapping key."""
        async with self.reading() as work:
            known = await work.note(KEY)
        if known != self._vault.wrapped_with:
            async with self.work() as work:
                await work.set_note(KEY, self._vault.wrapped_with)

    async def begun_with(self) -> str | None:
        """The id of the wrapping key with which it last began."""
        async with self.reading() as work:
            return await work.note(KEY)

    async def _claim_vault(self) -> None:
        async with self.reading() as work:
            mark = await work.note(VAULT)
        if mark is None:
            async with self.work() as work:
                await work.set_note(VAULT, self._vault.mark)
        elif mark != self._vault.mark:
            shown = self._writer.url.render_as_string(hide_password=True)
            raise StorageError(
                f"The database {shown} belongs to other keys ({mark}) than these ({self._vault.mark}). "
                "Nothing was changed. Put back your backup of the keys, or of the database."
            )
