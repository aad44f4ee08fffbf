"""What a command needs beside a bot that may be running: the keys and the words, as they stand.

Nothing is made, brought up to date or mended here: that is for the one program that serves people.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.keyfile import VaultError
from bot.keystore import KEYS
from bot.settings import Settings
from bot.storage.store import Store
from bot.vault import Vault


@asynccontextmanager
async def vault_beside(settings: Settings) -> AsyncIterator[Vault]:
    """The keys of a bot that ran once. VaultError when there are none, or when they cannot be opened."""
    if settings.on_sqlite and not (settings.data_dir / KEYS).exists():
        raise VaultError(f"{settings.data_dir / KEYS} does not exist. Is WEERKLANK_DATA_DIR right?")
    vault = await Vault.open(settings.keys_url, settings.key_file)
    try:
        yield vault
    finally:
        await vault.close()


@asynccontextmanager
async def store_beside(settings: Settings) -> AsyncIterator[Store]:
    """Their database. StorageError when it cannot be opened, or is of another release."""
    async with vault_beside(settings) as vault:
        store = await Store.beside(settings.database_url, vault)
        try:
            yield store
        finally:
            await store.close()
