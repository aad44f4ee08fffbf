"""How often something happened on a day, for the operator: never to whom, and no words."""

from __future__ import annotations

from sqlalchemy import bindparam, text

from bot.storage.transaction import Transaction

# Core has no insert that adds up and that both databases understand.
_ADD = text(
    "INSERT INTO tallies (name, day, number) VALUES (:name, :day, :number) "
    "ON CONFLICT (name, day) DO UPDATE SET number = tallies.number + excluded.number"
).bindparams(bindparam("name"), bindparam("day"), bindparam("number"))


class Tallies(Transaction):
    async def tally(self, name: str, day: str, number: int = 1) -> None:
        """Count it once more, or `number` times, on that day (UTC, as in 2026-11-27).

        Two programs wait for each other at one name, so this comes last in a transaction, in the order of
        the names.
        """
        await self._do(_ADD, {"name": name, "day": day, "number": number})
