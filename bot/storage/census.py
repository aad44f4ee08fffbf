"""How many people and couples there are, and what waits: numbers, for the operator, and nobody's name."""

from __future__ import annotations

from sqlalchemy import func, select

from bot.storage.rows import Census
from bot.storage.tables import PENDING, WAITING, outbox, parked, people, timers
from bot.storage.transaction import Transaction

_HOMES = select(people.c.couple_id).group_by(people.c.couple_id)
_COUPLES = _HOMES.having(func.count() > 1).subquery()
_COUNTS = select(
    select(func.count()).select_from(people).where(people.c.leaving_at.is_(None)).scalar_subquery(),
    select(func.count()).select_from(_COUPLES).scalar_subquery(),
    select(func.count()).select_from(people).where(people.c.leaving_at.is_not(None)).scalar_subquery(),
    select(func.count()).select_from(outbox).where(WAITING).scalar_subquery(),
    select(func.count()).select_from(parked).scalar_subquery(),
    select(func.count()).select_from(timers).where(PENDING).scalar_subquery(),
)


class Counting(Transaction):
    async def census(self) -> Census:
        """All of it at one moment."""
        (row,) = await self._all(_COUNTS)
        return Census(*row)
