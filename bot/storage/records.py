"""What is kept beyond a talk: records of one person or of the couple."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, insert, select

from bot.storage.rows import KeptRecord, NewRecord
from bot.storage.tables import records
from bot.storage.transaction import Transaction, from_bytes, of_couple, of_person, owner, to_bytes
from dialogs.effects import Json
from dialogs.events import PersonId

_ADD = insert(records)
_OWN = (records.c.person_id == bindparam("person"), records.c.kind == bindparam("kind"))
_COUNT = select(func.count()).select_from(records).where(*_OWN, records.c.at >= bindparam("since"))
_RECALL = (
    select(records.c.id, records.c.body)
    .where(*_OWN)
    .order_by(records.c.at.desc(), records.c.id.desc())
    .limit(bindparam("most"))
)
_DEEDS = (
    select(records.c.id, records.c.kind, records.c.at, records.c.body)
    .where(
        records.c.person_id == bindparam("person"),
        records.c.kind.in_(bindparam("kinds", expanding=True)),
        records.c.at > bindparam("since"),
        records.c.at <= bindparam("until"),
    )
    .order_by(records.c.at, records.c.id)
)
_LATEST = (
    select(records.c.id, records.c.body)
    .where(
        records.c.couple_id == bindparam("couple"),
        records.c.person_id.is_(None),
        records.c.kind == bindparam("kind"),
    )
    .order_by(records.c.at.desc(), records.c.id.desc())
    .limit(1)
)


class Records(Transaction):
    async def add_records(self, new: Sequence[NewRecord]) -> None:
        """Keep these."""
        if not new:
            return
        homes = [(one, home) for one in new if (home := self._home(one.couple_id, one.person_id)) is not None]
        owners = [owner(one.person_id, home) for one, home in homes]
        await self._prepare(owners)
        numbers = await self._new_ids(records, len(homes))
        rows = [
            {
                "id": number,
                "couple_id": home,
                "person_id": one.person_id,
                "kind": one.kind,
                "at": one.at,
                "body": self._close(whose, "records", "body", (number,), to_bytes(one.body)),
            }
            for number, whose, (one, home) in zip(numbers, owners, homes, strict=True)
        ]
        await self._each(_ADD, rows)

    async def count(self, person_id: PersonId, kind: str, since: datetime) -> int:
        """How many own records of a kind were kept since that moment."""
        counted: int = await self._one(_COUNT, {"person": person_id, "kind": kind, "since": since})
        return counted

    async def recall(self, person_id: PersonId, kind: str, limit: int) -> list[Json]:
        """The bodies of the last own records of a kind, newest first."""
        rows = await self._all(_RECALL, {"person": person_id, "kind": kind, "most": limit})
        whose = of_person(person_id)
        await self._prepare([whose])
        return [from_bytes(self._open(whose, "records", "body", (number,), body)) for number, body in rows]

    async def deeds(
        self,
        person_id: PersonId,
        kinds: Collection[str],
        opened: Collection[str],
        since: datetime,
        until: datetime,
    ) -> list[KeptRecord]:
        """Own records of these kinds after `since`, the oldest first. Only bodies of `opened` kinds are read;
        that of another is None."""
        given = {"person": person_id, "kinds": list(kinds), "since": since, "until": until}
        rows, whose = await self._all(_DEEDS, given), of_person(person_id)
        await self._prepare([whose])
        return [
            KeptRecord(
                kind,
                at,
                from_bytes(self._open(whose, "records", "body", (number,), body)) if kind in opened else None,
            )
            for number, kind, at, body in rows
        ]

    async def latest(self, couple_id: str, kind: str) -> Json:
        """The body of the couple's own newest record of a kind, or None."""
        home = self._home(couple_id, None)
        rows = [] if home is None else await self._all(_LATEST, {"couple": home, "kind": kind})
        if home is None or not rows:
            return None
        whose = of_couple(home)
        await self._prepare([whose])
        body: Json = from_bytes(self._open(whose, "records", "body", (rows[0][0],), rows[0][1]))
        return body

    async def latest_word(self, couple_id: str, kind: str) -> str:
        """The word in the couple's own newest record of a kind; empty when there is none."""
        body = await self.latest(couple_id, kind)
        word = body.get("word") if isinstance(body, dict) else None
        return word if isinstance(word, str) else ""
