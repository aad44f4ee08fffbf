"""Another wrapping key for the same data keys, while the bot runs.

Theory of operation. No word is touched: each data key is opened with the former wrapping key and closed with
the new one. At each instant the key file opens all of the key store:

1. The former key is kept in a file of its own beside the key file, and the key file gets a second line: the
   new key, and below it the former one.
2. The house's key is wrapped anew. From that commit on the new key counts: no data key is added under the
   former one any more (`KeyStore.add`), and whoever holds only that reads the key file again (bot/vault.py).
3. The others follow, some hundreds in a commit. One that is destroyed meanwhile stays destroyed.
4. When nothing is left under the former key, the key file loses that line.

A kill between any two steps leaves what a start opens; the next `rotate` goes on where this one ended. A data
key that the former key does not open is damaged (RFC 3394 tells), and opens by none: it is given the name of
the new one, and its bytes are left.

Where the bot is handed a copy of the key file at its start (systemd, a container), it cannot see step 1. So
there the file is prepared first, the bot started anew, and only then the keys are changed.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import URL

from bot import keyfile
from bot.keyfile import KeyRing, VaultError, WrappingKey
from bot.keystore import HOUSE, KeyStore, WrappedKey
from bot.storage.engine import REFUSED, why
from bot.vault import unlocked


class _Opened(NamedTuple):
    store: KeyStore
    ring: KeyRing


async def prepare(keys: str | URL, key_file: Path) -> str:
    """Put a new key into the key file beside the one in use. Returns a line for the operator.

    VaultError when it cannot be done, with nothing changed.
    """
    with _alone(key_file):
        async with _opened(keys, key_file) as (_, ring):
            both = ring if ring.former else _with_new(key_file, ring)
    return f"the key file holds keys {both}. Start the bot anew, then: weerklank keys rotate"


async def rotate(keys: str | URL, key_file: Path) -> str:
    """Wrap every data key by a new key; one that was begun is finished. Returns a line for the operator.

    VaultError when it cannot be done; its line says what stands then.
    """
    with _alone(key_file):
        async with _opened(keys, key_file) as (store, ring):
            both = ring if ring.former else _with_new(key_file, ring)
            former, first = both.former, both.first
            assert former is not None
            kept = keyfile.keep(key_file, former)
            try:
                changed, damaged = await _rewrap(store, former, first)
            except REFUSED as fault:
                raise VaultError(
                    f"The change to key {first.id} was broken off ({why(fault)}). Nothing is lost: the key "
                    "file holds both keys, and the bot works. Run it again."
                ) from None
            keyfile.replace(key_file, KeyRing(first))
    unopened = f"; {damaged} of them damaged, and left as they were" if damaged else ""
    return (
        f"{changed} keys wrapped by key {first.id}{unopened}. Copy the key file to your safe now. "
        f"The former key lies in {kept}: remove it when no copy of the keys is older than today."
    )


async def check(keys: str | URL, key_file: Path) -> list[str]:
    """Whether the key file opens every key. Lines for the operator: ids and numbers. VaultError otherwise."""
    async with _opened(keys, key_file) as (store, ring):
        counted = await store.wrapped_by()
        whole = 0
        for one in await store.load([owner async for owner in store.owners()]):
            key = ring.get(one.kek_id)
            whole += key is not None and key.unwrap(one.wrapped) is not None
    lines = [f"the key file {key_file} holds key {ring}"]
    lines += [f"{number} keys are wrapped by key {kek_id}" for kek_id, number in counted.items()]
    if damaged := sum(counted.values()) - whole:
        raise VaultError(
            f"{damaged} of {sum(counted.values())} keys are damaged: what they sealed does not open. Nothing "
            "was changed. Put back your newest backup of the keys in which they are whole."
        )
    return [*lines, "all of them open"]


async def _rewrap(store: KeyStore, former: WrappingKey, first: WrappingKey) -> tuple[int, int]:
    """How many keys changed, and how many of those are damaged."""
    changed = damaged = 0
    house = [one for one in await store.load([HOUSE]) if one.kek_id == former.id]
    some = house or await store.some_of(former.id)
    while some:
        anew = [(one, _anew(one, former, first)) for one in some]
        await store.exchange(anew)
        changed += len(some)
        damaged += sum(was.wrapped == becomes.wrapped for was, becomes in anew)
        some = await store.some_of(former.id)
    await store.settle()
    return changed, damaged


def _anew(key: WrappedKey, former: WrappingKey, first: WrappingKey) -> WrappedKey:
    opened = former.unwrap(key.wrapped)
    return key._replace(kek_id=first.id, wrapped=key.wrapped if opened is None else first.wrap(opened))


def _with_new(key_file: Path, ring: KeyRing) -> KeyRing:
    keyfile.keep(key_file, ring.first)
    both = KeyRing(keyfile.new(), ring.first)
    keyfile.replace(key_file, both)
    return both


@asynccontextmanager
async def _opened(keys: str | URL, key_file: Path) -> AsyncIterator[_Opened]:
    """The key store and the key file, as far as they belong together: as a bot that starts wants them."""
    ring = keyfile.read(key_file)
    store = await KeyStore.open(keys, make=False)
    try:
        await unlocked(store, ring, key_file)
        ring = keyfile.read(key_file)
        assert ring is not None
        yield _Opened(store, ring)
    finally:
        await store.close()


@contextmanager
def _alone(key_file: Path) -> Iterator[None]:
    """Nobody else changes this key file meanwhile; what a kill left half written there is removed."""
    try:
        folder = os.open(key_file.parent, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as fault:
        raise VaultError(
            f"The folder of the key file {key_file} cannot be read ({fault.strerror}). Nothing was changed. "
            "Is WEERKLANK_KEY_FILE right?"
        ) from None
    try:
        fcntl.flock(folder, fcntl.LOCK_EX | fcntl.LOCK_NB)
        keyfile.sweep(key_file)
        yield
    except BlockingIOError:
        raise VaultError(
            f"The key file {key_file} is being changed by another `weerklank keys rotate`. Wait for that one."
        ) from None
    finally:
        os.close(folder)
