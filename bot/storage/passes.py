"""Passes into a private bot, which work once, and the codes of people that open it too.

Only keyed digests are stored, so the database alone lets nobody in.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, insert, select, update

from bot.storage.rows import Pass
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
_LIST = select(passes).order_by(passes.c.expires, passes.c.digest)
_REVOKE = update(passes).where(passes.c.digest == bindparam("which")).values(expires=bindparam("at"))
_PRUNE = delete(passes).where(passes.c.expires < bindparam("before"))


class Passes(Transaction):
    async def add_pass(self, code: str, expires: datetime) -> Pass:
        """Let somebody in by this code, once, until then."""
        made = Pass(self._pass(code), expires, None)
        await self._each(_ADD, [{"digest": made.digest, "expires": expires, "used_at": None}])
        return made

    async def use_pass(self, code: str, now: datetime) -> bool:
        """Whether this is a pass that still works; from now on it does not."""
        return await self._do(_USE, {"code": self._pass(code), "now": now, "at": now}) == 1

    async def is_pass(self, code: str) -> bool:
        """Whether this is or was a pass."""
        return await self._one(_IS, {"code": self._pass(code)}) is not None

    async def opens(self, code: str, now: datetime) -> bool:
        """Whether this is a joining code that nobody has said yes to, and that still works."""
        return await self._one(_OPENS, {"code": self._vault.lookup(f"code|{code}"), "now": now}) is not None

    async def all_passes(self) -> list[Pass]:
        """Every pass that is known yet, the one that ends first before the others."""
        return [Pass(bytes(digest), expires, used) for digest, expires, used in await self._all(_LIST)]

    async def revoke_pass(self, digest: bytes, at: datetime) -> None:
        """It lets nobody in any more."""
        await self._do(_REVOKE, {"which": digest, "at": at})

    async def prune_passes(self, now: datetime) -> None:
        """Forget passes of long ago."""
        await self._do(_PRUNE, {"before": now - KEEP})

    def _pass(self, code: str) -> bytes:
        return self._vault.lookup(f"pass|{code}")
