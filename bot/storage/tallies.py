"""How often something happened on a day, for the operator: never to whom, and no words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import bindparam, delete, select, text

from bot.storage.tables import tallies
from bot.storage.transaction import Transaction

# Core has no insert that adds up and that both databases understand.
_ADD = text(
    "INSERT INTO tallies (name, day, number) VALUES (:name, :day, :number) "
    "ON CONFLICT (name, day) DO UPDATE SET number = tallies.number + excluded.number"
).bindparams(bindparam("name"), bindparam("day"), bindparam("number"))

_SINCE = (
    select(tallies.c.day, tallies.c.name, tallies.c.number)
    .where(tallies.c.day >= bindparam("day"))
    .order_by(tallies.c.day, tallies.c.name)
)


KEEP = timedelta(days=365)
"""How long what was counted stays: long enough to compare with the year before."""
_OLD = delete(tallies).where(tallies.c.day < bindparam("before"))


class Tallies(Transaction):
    async def tally(self, name: str, day: str, number: int = 1) -> None:
        """Count it once more, or `number` times, on that day (UTC, as in 2026-11-27).

        Two programs wait for each other at one name, so this comes last in a transaction, in the order of
        the names.
        """
        await self._do(_ADD, {"name": name, "day": day, "number": number})

    async def tallied(self, since: str) -> list[tuple[str, str, int]]:
        """Day, name and number of all that was counted since that day, the oldest first."""
        return [(day, name, number) for day, name, number in await self._all(_SINCE, {"day": since})]

    async def prune_tallies(self, now: datetime) -> None:
        """Forget what was counted longer than a year ago."""
        await self._do(_OLD, {"before": (now - KEEP).astimezone(UTC).date().isoformat()})
