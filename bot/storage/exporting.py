"""What is kept of one person, read to be handed to that person.

All of it as of one moment: what came later is left out, so that a file made twice tells the same. Nobody's
place, number or chat is read here but the person's own.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, select

from bot.storage.rows import KeptRecord, KeptTalk, SharedItem
from bot.storage.tables import entries, records, runs, shared
from bot.storage.transaction import Transaction, from_bytes, of_couple, of_person
from dialogs.events import PersonId
from dialogs.journal import Entry, Kind

_JOURNALS = (
    select(
        runs.c.number,
        runs.c.dialog,
        runs.c.opened_at,
        runs.c.closed_at,
        entries.c.seq,
        entries.c.key,
        entries.c.kind,
        entries.c.at,
        entries.c.body,
    )
    .join(entries, and_(entries.c.person_id == runs.c.person_id, entries.c.run == runs.c.number))
    .where(runs.c.person_id == bindparam("person"), entries.c.at <= bindparam("until"))
    .order_by(runs.c.number, entries.c.seq)
)
_RECORDS = (
    select(records.c.id, records.c.kind, records.c.at, records.c.body)
    .where(records.c.person_id == bindparam("person"), records.c.at <= bindparam("until"))
    .order_by(records.c.at, records.c.id)
)
_OF_BOTH = (
    select(records.c.id, records.c.kind, records.c.at, records.c.body)
    .where(
        records.c.couple_id == bindparam("couple"),
        records.c.person_id.is_(None),
        records.c.kind.in_(bindparam("kinds", expanding=True)),
        records.c.at <= bindparam("until"),
    )
    .order_by(records.c.at, records.c.id)
)
_SHARED = (
    select(
        shared.c.person_id, shared.c.item, shared.c.to_person, shared.c.text, shared.c.at, shared.c.shown_at
    )
    .where(shared.c.at <= bindparam("until"))
    .order_by(shared.c.at, shared.c.item)
)
_BY_ME = _SHARED.where(shared.c.person_id == bindparam("person"))
# What waits for theirs is nobody's to know of yet.
_WITH_ME = _SHARED.where(
    shared.c.to_person == bindparam("person"),
    shared.c.person_id.in_(bindparam("others", expanding=True)),
    shared.c.shown_at <= bindparam("until"),
)


class Exporting(Transaction):
    def secret_of(self, person_id: PersonId, purpose: str) -> bytes:
        """32 bytes for what is handed to this person: the same each time, and nobody else's."""
        return self._vault.lookup(f"{purpose}|{person_id}")

    async def journals_of(self, person_id: PersonId, until: datetime) -> list[KeptTalk]:
        """All talks, those that are over too, in the order in which they were begun."""
        whose = of_person(person_id)
        await self._prepare([whose])
        found: dict[int, KeptTalk] = {}
        for number, dialog, opened, closed, seq, key, kind, at, body in await self._all(
            _JOURNALS, {"person": person_id, "until": until}
        ):
            value, message = from_bytes(self._open(whose, "entries", "body", (person_id, number, seq), body))
            run = found.setdefault(number, KeptTalk(number, dialog, opened, closed, []))
            run.journal.append(Entry(key, Kind(kind), value, at, message))
        return list(found.values())

    async def records_of(self, person_id: PersonId, until: datetime) -> list[KeptRecord]:
        """All own records, the oldest first."""
        rows = await self._all(_RECORDS, {"person": person_id, "until": until})
        return await self._records_opened(of_person(person_id), rows)

    async def records_of_both(
        self, couple_id: str, kinds: Collection[str], until: datetime
    ) -> list[KeptRecord]:
        """What the couple keeps of these kinds, the oldest first."""
        given = {"couple": couple_id, "kinds": list(kinds), "until": until}
        return await self._records_opened(of_couple(couple_id), await self._all(_OF_BOTH, given))

    async def shared_by(self, person_id: PersonId, until: datetime) -> list[SharedItem]:
        """What this person laid ready for somebody, whether or not it was shown."""
        return await self._items(await self._all(_BY_ME, {"person": person_id, "until": until}))

    async def shared_with(
        self, person_id: PersonId, others: Collection[PersonId], until: datetime
    ) -> list[SharedItem]:
        """What these others share with this person and this person was shown."""
        given = {"person": person_id, "others": list(others), "until": until}
        return await self._items(await self._all(_WITH_ME, given)) if others else []

    async def _records_opened(self, whose: str, rows: Collection[Any]) -> list[KeptRecord]:
        await self._prepare([whose])
        return [
            KeptRecord(kind, at, from_bytes(self._open(whose, "records", "body", (number,), body)))
            for number, kind, at, body in rows
        ]

    async def _items(self, rows: Collection[Any]) -> list[SharedItem]:
        await self._prepare({of_person(row[0]) for row in rows})
        return [
            SharedItem(
                item, self._open(of_person(by), "shared", "text", (by, item, to), words).decode(), at, shown
            )
            for by, item, to, words, at, shown in rows
        ]
