"""What the program notes about itself: which vault the words are for, how far time has travelled."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import bindparam, delete, select, text

from bot.storage.tables import MICROSECOND, forgotten, meta
from bot.storage.transaction import Transaction

_GET = select(meta.c.value).where(meta.c.key == bindparam("key"))
_SET = text(
    "INSERT INTO meta (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = :value"
)
_FORGOTTEN = select(forgotten.c.owner).order_by(forgotten.c.at)
_DESTROYED = delete(forgotten).where(forgotten.c.owner.in_(bindparam("owners", expanding=True)))

VAULT = "vault"
OFFSET = "time-offset"
KEY = "wrapping-key"
"""The id of the wrapping key with which the bot last began."""


class Notes(Transaction):
    async def note(self, key: str) -> str | None:
        value: str | None = await self._one(_GET, {"key": key})
        return value

    async def set_note(self, key: str, value: str) -> None:
        await self._do(_SET, {"key": key, "value": value})

    async def offset(self) -> timedelta:
        """How far time travel has gone."""
        return int(await self.note(OFFSET) or 0) * MICROSECOND

    async def set_offset(self, offset: timedelta) -> None:
        await self.set_note(OFFSET, str(offset // MICROSECOND))

    async def forgotten(self) -> list[str]:
        """Owners whose rows are gone and whose keys must still be destroyed."""
        return [one for (one,) in await self._all(_FORGOTTEN)]

    async def mark_destroyed(self, owners: list[str]) -> None:
        """Their keys are destroyed: nothing of them is left to do."""
        await self._do(_DESTROYED, {"owners": owners})
