"""`weerklank invite`: a pass for one person into a bot that is `invited`; their list, and an end to one.

The code of a pass is shown once, when it is made. Afterwards a pass is known by the beginning of its keyed
digest, from which nobody can make the code.
"""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta

from bot.access import Mode
from bot.beside import store_beside
from bot.clock import MachineClock
from bot.facts import ALPHABET, LINK_LENGTH
from bot.settings import Settings
from bot.storage.errors import StorageError
from bot.storage.rows import Pass


async def invite(settings: Settings, days: int) -> str:
    """Make a pass that works for so many days. Returns lines for the operator."""
    code = "".join(secrets.choice(ALPHABET) for _ in range(LINK_LENGTH))
    async with store_beside(settings) as store, store.work() as work:
        made = await work.add_pass(code, MachineClock().now() + timedelta(days=days))
    needless = (
        "" if settings.access is Mode.INVITED else "\nWEERKLANK_ACCESS is not invited: it is not needed."
    )
    return (
        f"Pass {made.name} lets one person in, until {_shown(made.expires)}. The code is shown this once:\n"
        f"{code}\nThe person sends it to the bot, or opens https://t.me/<your bot>?start={code}{needless}"
    )


async def listed(settings: Settings) -> str:
    """A line for each pass."""
    now = MachineClock().now()
    async with store_beside(settings) as store, store.reading() as work:
        known = await work.all_passes()
    return "\n".join(f"{one.name}  {_state(one, now)}" for one in known) or "There are no passes."


async def revoke(settings: Settings, name: str) -> str:
    """Let nobody in by this pass any more. StorageError when there is none that works."""
    now = MachineClock().now()
    async with store_beside(settings) as store, store.work() as work:
        found = [one for one in await work.all_passes() if one.name == name.lower() and one.works(now)]
        for one in found:
            await work.revoke_pass(one.digest, now)
    if not found:
        raise StorageError(f"No pass {name} works. Nothing was changed. See: weerklank invite --list")
    return f"Pass {name} lets nobody in any more."


def _state(one: Pass, now: datetime) -> str:
    if one.used_at is not None:
        return f"used {_shown(one.used_at)}"
    return f"works until {_shown(one.expires)}" if one.works(now) else f"ended {_shown(one.expires)}"


def _shown(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
