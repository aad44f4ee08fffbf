"""`weerklank keys rotate`: another wrapping key, beside a bot that reads the key file itself, or none."""

from __future__ import annotations

from bot.keyfile import VaultError
from bot.keystore import KEYS
from bot.settings import Settings
from bot.vault import Vault


async def rotate(settings: Settings) -> str:
    """Wrap every key anew. Returns lines for the operator. VaultError when that cannot be."""
    if settings.on_sqlite and not (settings.data_dir / KEYS).exists():
        raise VaultError(f"{settings.data_dir / KEYS} does not exist. Is WEERKLANK_DATA_DIR right?")
    vault = await Vault.open(settings.keys_url, settings.key_file)
    try:
        former = vault.wrapped_with
        count = await vault.rotate()
        return (
            f"{count} keys are wrapped with key {vault.wrapped_with} now, no longer with {former}.\n"
            f"{settings.key_file} holds both until the next start of the bot: copy it once more after that.\n"
            "Keep the former copy as long as there are copies of the keys from before, and no longer."
        )
    finally:
        await vault.close()
