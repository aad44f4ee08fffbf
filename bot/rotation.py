"""`weerklank keys rotate`: another wrapping key, while the bot runs.

Theory of operation. A bot that reads the key file itself, or none, needs one step. A bot that was handed a
copy of the file when it started (a credential of systemd, a file mounted into a container) knows no key that
came later, so there it takes two, with a restart between them: `--prepare` lays a new key above the former
one into the file and touches nothing else; at its start the bot finds both, and wraps every key anew; and
`--finish` takes the former one out of the file, which that bot cannot do itself. That is refused until the
bot has begun with the new key, as it notes at its start: before that it may wrap somebody's key with the
former one.
"""

from __future__ import annotations

from bot import keyfile
from bot.beside import store_beside, vault_beside
from bot.keyfile import VaultError
from bot.settings import Settings


async def rotate(settings: Settings) -> str:
    """Wrap every key anew. Returns lines for the operator. VaultError when that cannot be."""
    async with vault_beside(settings) as vault:
        former = vault.wrapped_with
        count = await vault.rotate()
        return (
            f"{count} keys are wrapped with key {vault.wrapped_with} now, no longer with {former}.\n"
            f"{settings.key_file} holds both until the next start of the bot: copy it once more after that.\n"
            "Keep the former copy as long as there are copies of the keys from before, and no longer."
        )


async def prepare(settings: Settings) -> str:
    """Lay a new key into the file, above the former one. VaultError when it cannot be changed."""
    new = keyfile.renew(settings.key_file)
    return (
        f"{settings.key_file} holds key {new.id} now, and below it {new.former[0].id}. Nothing is wrapped "
        "with it yet.\nRestart the bot: it wraps every key anew when it starts. "
        "Then: weerklank keys rotate --finish"
    )


async def finish(settings: Settings) -> str:
    """Take the former keys out of the file, if the bot has begun with the new one. VaultError otherwise."""
    async with vault_beside(settings) as vault, store_beside(settings) as store:
        if await store.begun_with() != vault.wrapped_with or await vault.wraps_otherwise():
            raise VaultError(
                f"The bot has not begun with key {vault.wrapped_with} yet. Nothing was changed. "
                "Restart it, and then finish."
            )
        if not await vault.leave_former():
            raise VaultError(
                f"The key file {settings.key_file} holds a former key yet, and cannot be written. "
                "Nothing was changed. Do it where that file can be written."
            )
        return (
            f"{settings.key_file} holds key {vault.wrapped_with} alone: copy it once more.\n"
            "Keep the former copy as long as there are copies of the keys from before, and no longer."
        )
