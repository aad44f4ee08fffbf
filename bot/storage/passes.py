"""Passes into a private bot, which work once, and the codes of people that open it too.

Only keyed digests are stored, so the database alone lets nobody in.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update

from bot.storage.tables import codes, passes
from bot.storage.transaction import Transaction

KEEP = timedelta(days=30)
"""How long a pass that is used or too old stays known, so that its link goes on to mean nothing else."""

_ADD = insert(passes)
_IS = select(passes.c.digest).where(passes.c.digest == bindparam("code"))
_USE = (
    update(passes)
    .where(
        passes.c.digest == bindparam("code"), passes.c.used_at.is_(None), passes.c.expires > bindparam("now")
    )
    .values(used_at=bindparam("at"))
)
_OPENS = select(codes.c.digest).where(
    codes.c.digest == bindparam("code"),
    codes.c.used_at.is_(None),
    codes.c.asked_by.is_(None),
    codes.c.expires > bindparam("now"),
)
_PRUNE = delete(passes).where(passes.c.expires < bindparam("before"))


class Passes(Transaction):
    async def add_pass(self, code: str, expires: datetime) -> None:
        """Let somebody in by this code, once, until then."""
        await self._each(_ADD, [{"digest": self._pass(code), "expires": expires, "used_at": None}])

    async def use_pass(self, code: str, now: datetime) -> bool:
        """Whether this is a pass that still works; from now on it does not."""
        return await self._do(_USE, {"code": self._pass(code), "now": now, "at": now}) == 1

    async def is_pass(self, code: str) -> bool:
        """Whether this is or was a pass."""
        return await self._one(_IS, {"code": self._pass(code)}) is not None

    async def opens(self, code: str, now: datetime) -> bool:
        """Whether this is a joining code that nobody has said yes to, and that still works."""
        return await self._one(_OPENS, {"code": self._vault.lookup(f"code|{code}"), "now": now}) is not None

    async def prune_passes(self, now: datetime) -> None:
        """Forget passes of long ago."""
        await self._do(_PRUNE, {"before": now - KEEP})

    def _pass(self, code: str) -> bytes:
        return self._vault.lookup(f"pass|{code}")
