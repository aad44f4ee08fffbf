"""Saving: of a group of couples only what differs is written, each kind of change in one statement for all.

A journal mostly grows by an entry. Where it was shortened or rewritten (`terug`, an edit), it is cut off at
the first difference and written on from there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, insert, update

from bot.storage.memory import Held
from bot.storage.rows import Loaded
from bot.storage.states import OF_COUPLE, OF_PERSON, States
from bot.storage.tables import couples, entries, people, runs
from bot.storage.transaction import of_couple, of_person, to_bytes
from dialogs.events import PersonId
from dialogs.journal import Entry, Run
from dialogs.people import Couple, Person

_COUPLE = (
    update(couples)
    .where(couples.c.id == bindparam("couple"))
    .values(state=bindparam("sealed"), version=bindparam("counted"))
)
_PERSON = update(people).where(people.c.id == bindparam("person")).values(state=bindparam("sealed"))
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

Pair = tuple[Couple, Couple]


@dataclass
class _Changes:
    """Rows to write, by statement."""

    people: list[dict[str, Any]] = field(default_factory=list)
    opened: list[dict[str, Any]] = field(default_factory=list)
    moved: list[dict[str, Any]] = field(default_factory=list)
    closed: list[dict[str, Any]] = field(default_factory=list)
    cut: list[dict[str, Any]] = field(default_factory=list)
    written: list[dict[str, Any]] = field(default_factory=list)

    def count(self) -> int:
        return sum(len(getattr(self, one.name)) for one in fields(self))


class Saving(States):
    async def save(
        self, pairs: Iterable[Pair], at: datetime, ended: Iterable[tuple[PersonId, Run]] = ()
    ) -> None:
        """Write what differs between each couple as it was loaded in this transaction and as it is after.

        A run that is gone from the stack is closed at `at`.

        `ended` are the last journals of runs that came to their end in this decision, so that the answer that
        ended them is kept as well. Their people must be among the pairs.
        """
        changes = _Changes()
        pairs = list(pairs)
        await self._prepare(
            owner
            for _, after in pairs
            for owner in (of_couple(after.id), *(of_person(one.id) for one in after))
        )
        last = {(person, run.number): run for person, run in ended}
        counted = []
        for before, after in pairs:
            changed = changes.count()
            state = self._compare(before, after, at, last, changes)
            if state is not None or changes.count() > changed:
                counted.append(self._count(after, state))
        await self._each(_COUPLE, counted)
        await self._each(_PERSON, changes.people)
        await self._each(_OPEN, changes.opened)
        await self._each(_MOVE, changes.moved)
        await self._each(_CLOSE, changes.closed)
        await self._each(_CUT, changes.cut)
        await self._each(_WRITE, changes.written)

    def _compare(
        self,
        before: Couple,
        after: Couple,
        at: datetime,
        last: dict[tuple[PersonId, int], Run],
        changes: _Changes,
    ) -> bytes | None:
        """Note the rows to write; returns the couple's state, sealed, if it changed."""
        for person in after:
            old = before.person(person.id)
            if person is old:
                continue
            if OF_PERSON.of(person) != OF_PERSON.of(old):
                changes.people.append({"person": person.id, "sealed": self._close_person(person)})
            self._compare_runs(old, person, at, changes)
            self._end(old, person, at, last, changes)
        return None if OF_COUPLE.of(after) == OF_COUPLE.of(before) else self._close_couple(after)

    def _count(self, after: Couple, state: bytes | None) -> dict[str, Any]:
        """The couple's next version."""
        held = self.held[after.id]
        if after.has_group != held.loaded.couple.has_group:
            after = replace(after, has_group=held.loaded.couple.has_group)  # that is for the chats to say
        loaded = Loaded(after, held.loaded.chats)
        held = Held(held.version + 1, held.state if state is None else state, loaded)
        self.held[after.id] = held
        return {"couple": after.id, "sealed": held.state, "counted": held.version}

    def _compare_runs(self, old: Person, new: Person, at: datetime, changes: _Changes) -> None:
        stood = {run.number: (place, run) for place, run in enumerate(old.runs)}
        for place, run in enumerate(new.runs):
            before = stood.pop(run.number, None)
            if before is None:
                changes.opened.append(_opened(new.id, run, place))
                self._write(new.id, run, 0, changes)
                continue
            if before[0] != place:
                changes.moved.append({"person": new.id, "run": run.number, "place": place})
            self._rewrite(new.id, before[1], run, changes)
        changes.closed += [{"person": new.id, "run": number, "at": at} for number in stood]

    def _end(
        self, old: Person, new: Person, at: datetime, last: dict[tuple[PersonId, int], Run], changes: _Changes
    ) -> None:
        stood = {run.number: run for run in old.runs}
        for (person, number), run in last.items():
            if person != new.id:
                continue
            if number in stood:
                self._rewrite(person, stood[number], run, changes)
            else:
                changes.opened.append(_opened(person, run, None) | {"closed_at": at})
                self._write(person, run, 0, changes)

    def _rewrite(self, person: PersonId, old: Run, new: Run, changes: _Changes) -> None:
        if old.journal is new.journal:
            return
        same = _common(old.journal, new.journal)
        if same < len(old.journal):
            changes.cut.append({"person": person, "of_run": new.number, "first": same})
        self._write(person, new, same, changes)

    def _write(self, person: PersonId, run: Run, first: int, changes: _Changes) -> None:
        whose = of_person(person)
        for seq, entry in enumerate(run.journal[first:], first):
            body = to_bytes([entry.value, entry.message])
            changes.written.append(
                {
                    "person_id": person,
                    "run": run.number,
                    "seq": seq,
                    "key": entry.key,
                    "kind": entry.kind.value,
                    "at": entry.at,
                    "body": self._close(whose, "entries", "body", (person, run.number, seq), body),
                }
            )


def _opened(person: PersonId, run: Run, place: int | None) -> dict[str, Any]:
    return {
        "person_id": person,
        "number": run.number,
        "dialog": run.dialog,
        "position": place,
        "opened_at": run.opened,
        "closed_at": None,
    }


def _common(old: Sequence[Entry], new: Sequence[Entry]) -> int:
    """How many entries both begin with."""
    same = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        same += 1
    return same
