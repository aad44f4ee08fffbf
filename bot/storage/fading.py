"""Own words go by themselves once they are older than their owner wants (`people.KeepFor`).

Theory of operation. What goes: talks that are over, with their answers; records that hold words; items that
were shared. What counts without words stays, and so does every talk that is still open. A talk is as old as
its end. People are gone through a page at a time, in the order of their ids, each page in a transaction of
its own, so that nobody waits for long; their time stands in a plain column, since their profile is sealed.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, bindparam, delete, exists, select

from bot.storage.tables import entries, people, records, runs, shared
from bot.storage.transaction import Transaction
from dialogs.records import WORDS

AT_ONCE = 200
"""People of one page."""

_PAGE = (
    select(people.c.id, people.c.keep_days)
    .where(people.c.id > bindparam("last"))
    .order_by(people.c.id)
    .limit(AT_ONCE)
)
_WHO: BindParameter[Any] = bindparam("people", expanding=True)
_BEFORE: BindParameter[Any] = bindparam("before")
_OVER = (runs.c.closed_at.is_not(None), runs.c.closed_at < _BEFORE)
_GO = (
    delete(entries).where(
        entries.c.person_id.in_(_WHO),
        exists().where(runs.c.person_id == entries.c.person_id, runs.c.number == entries.c.run, *_OVER),
    ),
    delete(runs).where(runs.c.person_id.in_(_WHO), *_OVER),
    delete(records).where(
        records.c.person_id.in_(_WHO), records.c.kind.in_(sorted(WORDS)), records.c.at < _BEFORE
    ),
    delete(shared).where(shared.c.person_id.in_(_WHO), shared.c.at < _BEFORE),
)


class Fading(Transaction):
    async def fade(self, now: datetime, last: str = "") -> str | None:
        """Let the words of the people after `last` go; the last of them, or None when there are no more."""
        found = await self._all(_PAGE, {"last": last})
        of_age: dict[int, list[str]] = defaultdict(list)
        for person, days in found:
            if days is not None:
                of_age[days].append(person)
        for days, who in of_age.items():
            for go in _GO:
                await self._do(go, {"people": who, "before": now - timedelta(days=days)})
        return str(found[-1][0]) if len(found) == AT_ONCE else None
