"""Timer rows. The database is the truth about time: whoever rings, the claim here decides.

Theory of operation. After a turn the pending rows of each scope that it touched are made equal to what is
wanted there now. A row is known by (scope, kind, key): a move changes its `due` and counts
up `version`, and never makes a second row. To fire is to claim: one statement takes a row from pending to
fired, once, in the transaction that carries out what the timer was for.

The plans of a person have rules of their own. A plan that is due but not yet rung stays, although by now
the next one is wanted: the rule for late timers decides about it, not a chance message. A plan that has
fired stays for `GUARD` as the guard against doubles: wanted again for the same moment it does not come
back. In other scopes a fired row has done its work and goes.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnClause, bindparam, delete, insert, literal_column, select, update

from bot.storage.rows import TimerRow
from bot.storage.tables import PENDING, timers
from bot.storage.transaction import Transaction
from dialogs.timers import Scope, Wanted, of_plans

NEAR = timedelta(minutes=10)
"""How far ahead a ringer is told of timers; what comes later, it finds by `due_within`."""
GUARD = timedelta(days=40)
"""How long a fired plan is kept: longer than any rhythm of a month."""

PLANS = of_plans("").name
_COLUMNS = (
    timers.c.id,
    timers.c.couple_id,
    timers.c.person_id,
    timers.c.scope,
    timers.c.kind,
    timers.c.key,
    timers.c.due,
    timers.c.version,
)
_PENDING: ColumnClause[str] = literal_column("'pending'")
_OF_SCOPES = select(*_COLUMNS, timers.c.state).where(timers.c.scope.in_(bindparam("scopes", expanding=True)))
_ADD = insert(timers)
_SET = (
    update(timers)
    .where(timers.c.id == bindparam("timer"))
    .values(due=bindparam("then"), state=_PENDING, version=timers.c.version + 1)
)
_REMOVE = delete(timers).where(timers.c.id.in_(bindparam("ids", expanding=True)))
_CLAIM = (
    update(timers)
    .where(timers.c.id.in_(bindparam("ids", expanding=True)), PENDING, timers.c.due <= bindparam("now"))
    .values(state=literal_column("'fired'"))
    .returning(*_COLUMNS)
)
_DUE = (
    select(*_COLUMNS)
    .where(PENDING, timers.c.due <= bindparam("until"))
    .order_by(timers.c.due, timers.c.id)
    .limit(bindparam("most"))
)
_DUE_OF_KINDS = (
    select(*_COLUMNS)
    .where(PENDING, timers.c.due <= bindparam("until"), timers.c.kind.in_(bindparam("kinds", expanding=True)))
    .order_by(timers.c.due, timers.c.id)
    .limit(bindparam("most"))
)
_NEXT = select(timers.c.due).where(PENDING).order_by(timers.c.due, timers.c.id).limit(1)
_OLD = delete(timers).where(timers.c.state == literal_column("'fired'"), timers.c.due < bindparam("before"))


@dataclass
class _Place:
    """One scope of one couple: what is wanted there and has no row yet."""

    couple_id: str
    person_id: str | None
    scope: str
    missing: dict[tuple[str, str], datetime]


@dataclass
class _Changes:
    set: list[TimerRow] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)


class Timers(Transaction):
    async def set_timers(
        self, wanted: Collection[tuple[str, Scope, Sequence[Wanted]]], now: datetime, within: timedelta = NEAR
    ) -> list[TimerRow]:
        """Make the pending rows of each scope equal to what is wanted in it.

        Returns the rows that were added or moved and come due before `now + within`, for a ringer to arm.
        """
        if not wanted:
            return []
        places = {}
        for couple, scope, all_ in wanted:
            home = self._home(couple, scope.person)
            if home is None:
                continue
            due = {(one.kind, one.key): one.due for one in all_}
            places[_name(home, scope)] = _Place(home, scope.person, scope.name, due)
        changes = _Changes()
        for *columns, state in await self._all(_OF_SCOPES, {"scopes": list(places)}):
            row = _row(columns)
            missing = places[columns[3]].missing
            _reconcile(row, state == "pending", missing.pop((row.kind, row.key), None), now, changes)
        if changes.removed:
            await self._do(_REMOVE, {"ids": changes.removed})
        await self._each(_SET, [{"timer": row.id, "then": row.due} for row in changes.set])
        changes.set += await self._add_timers(places)
        return [row for row in changes.set if row.due < now + within]

    async def claim(self, timer_ids: Collection[int], now: datetime) -> list[TimerRow]:
        """Fire those of these timers that are pending and due: each of them once, for one caller."""
        if not timer_ids:
            return []
        rows = await self._all(_CLAIM, {"ids": list(timer_ids), "now": now})
        return sorted((_row(row) for row in rows), key=lambda row: (row.due, row.id))

    async def due(self, now: datetime, limit: int, kinds: Collection[str] | None = None) -> list[TimerRow]:
        """What is due and was not claimed yet, longest due first; with `kinds` of these kinds only."""
        asked = {"until": now, "most": limit}
        if kinds is None:
            return [_row(row) for row in await self._all(_DUE, asked)]
        return [_row(row) for row in await self._all(_DUE_OF_KINDS, {**asked, "kinds": list(kinds)})]

    async def next_due(self) -> datetime | None:
        """When the next timer comes due, or came."""
        moment: datetime | None = await self._one(_NEXT)
        return moment

    async def prune_timers(self, now: datetime) -> None:
        """Forget fired timers that guard nothing any more."""
        await self._do(_OLD, {"before": now - GUARD})

    async def _add_timers(self, places: Mapping[str, _Place]) -> list[TimerRow]:
        new = [
            (name, place, kind, key, due)
            for name, place in places.items()
            for (kind, key), due in place.missing.items()
        ]
        if not new:
            return []
        added, rows = [], []
        for number, (name, place, kind, key, due) in zip(
            await self._new_ids(timers, len(new)), new, strict=True
        ):
            added.append(
                TimerRow(number, place.couple_id, place.person_id, place.scope, kind, key, due, version=1)
            )
            rows.append(
                {
                    "id": number,
                    "couple_id": place.couple_id,
                    "person_id": place.person_id,
                    "scope": name,
                    "kind": kind,
                    "key": key,
                    "due": due,
                    "state": "pending",
                    "version": 1,
                }
            )
        await self._each(_ADD, rows)
        return added


def _name(couple_id: str, scope: Scope) -> str:
    """A person's scope is the same in whatever couple; one of both is the couple's."""
    return f"{scope.person or couple_id}/{scope.name}"


def _reconcile(row: TimerRow, pending: bool, due: datetime | None, now: datetime, changes: _Changes) -> None:
    """What becomes of one row, given when it is wanted, if it is."""
    plan = row.scope == PLANS
    if due is None:
        rings_still = pending and row.due <= now
        guards_still = not pending and row.due > now - GUARD
        if not plan or not (rings_still or guards_still):
            changes.removed.append(row.id)
    elif due != row.due or not (pending or plan):
        moved = TimerRow(
            row.id, row.couple_id, row.person_id, row.scope, row.kind, row.key, due, row.version + 1
        )
        changes.set.append(moved)


def _row(columns: Sequence[Any]) -> TimerRow:
    number, couple, person, scope, kind, key, due, version = columns
    return TimerRow(number, couple, person, scope.partition("/")[2], kind, key, due, version)
