"""Saving: of a group of couples only what differs is written, each kind of change in one statement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, update

from bot.storage.changes import Changes
from bot.storage.memory import Held
from bot.storage.rows import Loaded
from bot.storage.states import States
from bot.storage.tables import couples, entries, people, runs
from bot.storage.transaction import of_couple, of_person, to_bytes
from dialogs.events import PersonId
from dialogs.journal import Entry, Run
from dialogs.people import Couple

_COUPLE = (
    update(couples)
    .where(couples.c.id == bindparam("couple"))
    .values(state=bindparam("sealed"), version=bindparam("counted"))
)
_PERSON = (
    update(people)
    .where(people.c.id == bindparam("person"))
    .values(state=bindparam("sealed"), keep_days=bindparam("days"))
)
_OPEN = insert(runs)
_OF_RUN = (runs.c.person_id == bindparam("person"), runs.c.number == bindparam("run"))
_MOVE = update(runs).where(*_OF_RUN).values(position=bindparam("place"))
_CLOSE = update(runs).where(*_OF_RUN).values(position=None, closed_at=bindparam("at"))
_CUT = delete(entries).where(
    entries.c.person_id == bindparam("person"),
    entries.c.run == bindparam("of_run"),
    entries.c.seq >= bindparam("first"),
)
_WRITE = insert(entries)


class Saving(States):
    async def save(
        self, pairs: Iterable[tuple[Couple, Couple]], at: datetime, ended: Iterable[tuple[PersonId, Run]] = ()
    ) -> None:
        """Write what differs between each couple as it was loaded in this transaction and as it is after.

        A run that is gone from the stack is closed at `at`. `ended` are the last journals of runs that came
        to their end in this decision, so that the answer that ended them is kept as well; their people must
        be among the pairs.
        """
        last: dict[PersonId, list[Run]] = defaultdict(list)
        for person, run in ended:
            last[person].append(run)
        changes = Changes()
        for before, after in pairs:
            changes.compare(before, after, last)
        await self._prepare(
            owner
            for couple, _ in changes.couples
            for owner in (of_couple(couple.id), *(of_person(one.id) for one in couple))
        )
        await self._write_changes(changes, at)

    async def _write_changes(self, changes: Changes, at: datetime) -> None:
        await self._each(_COUPLE, [self._counted(couple, state) for couple, state in changes.couples])
        await self._each(
            _PERSON,
            [
                {"person": one.id, "sealed": self._close_person(one), "days": one.keep_days}
                for one in changes.people
            ],
        )
        await self._each(_OPEN, [_opened(person, run, place, at) for person, run, place in changes.opened])
        await self._each(
            _MOVE, [{"person": person, "run": run, "place": place} for person, run, place in changes.moved]
        )
        await self._each(_CLOSE, [{"person": person, "run": run, "at": at} for person, run in changes.closed])
        await self._each(
            _CUT, [{"person": person, "of_run": run, "first": first} for person, run, first in changes.cut]
        )
        await self._each(_WRITE, [self._written(*entry) for entry in changes.written])

    def _counted(self, after: Couple, state: bool) -> dict[str, Any]:
        """The couple's next version, to be written and to be remembered."""
        held = self.held[after.id]
        after = _as_the_chats_say(after, held.loaded.couple)
        sealed = self._close_couple(after) if state else held.state
        self.held[after.id] = Held(held.version + 1, sealed, Loaded(after, held.loaded.chats))
        return {"couple": after.id, "sealed": sealed, "counted": held.version + 1}

    def _written(self, person: PersonId, run: int, seq: int, entry: Entry) -> dict[str, Any]:
        body = to_bytes([entry.value, entry.message])
        return {
            "person_id": person,
            "run": run,
            "seq": seq,
            "key": entry.key,
            "kind": entry.kind.value,
            "at": entry.at,
            "body": self._close(of_person(person), "entries", "body", (person, run, seq), body),
        }


def _as_the_chats_say(after: Couple, loaded: Couple) -> Couple:
    """Whether somebody or a group can be reached is not decided, but found in the rows of their chats."""
    if after.has_group != loaded.has_group:
        after = replace(after, has_group=loaded.has_group)
    for one in after:
        if one.away != (away := loaded.person(one.id).away):
            after = after.with_person(replace(one, away=away))
    return after


def _opened(person: PersonId, run: Run, place: int | None, at: datetime) -> dict[str, Any]:
    return {
        "person_id": person,
        "number": run.number,
        "dialog": run.dialog,
        "position": place,
        "opened_at": run.opened,
        "closed_at": at if place is None else None,
    }
