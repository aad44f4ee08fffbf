"""Their words are theirs: everything people write is sealed with a key of its owner before it is stored.

Theory of operation. An owner is a person (`p:<id>`) or a couple (`c:<id>`) and has one data key. Data keys
lie wrapped in a key store apart from the database (bot/keystore.py), and the key that wraps them in a file
apart from both (bot/keyfile.py). A backup of any one of the three opens nothing; destroying a data key makes
all that it sealed unreadable, wherever a copy of it lies.

A turn first awaits `prepare` for all owners it touches, in one go; from then on sealing and unsealing are
plain calls. A new key is committed in the key store before `prepare` returns, so nothing is ever sealed with
a key that a crash could lose; a crash right after it leaves a key that nobody uses yet, which does no harm.

Sealed data is: a version byte, a nonce of 12 random bytes, and the AES-256-GCM ciphertext with its tag.
Table, column, row and owner go in as associated data, so that a sealed value opens only in its own place:
whoever can write to the database can lose words, but cannot move them to where somebody else would read
them. A random nonce is safe for some four billion values under one key (NIST SP 800-38D §8.3); a person
writes fewer.
"""

from __future__ import annotations

import asyncio
import hmac
import os
import secrets
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterable
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from sqlalchemy import URL

from bot import keyfile
from bot.keyfile import KEY_BYTES, VaultError, WrappingKey
from bot.keystore import KeyStore, WrappedKey, keys_url

__all__ = ["NoKey", "Unreadable", "Vault", "VaultError", "keys_url"]

VERSION: Final = b"\x01"
_NONCE_BYTES: Final = 12
_HEAD: Final = len(VERSION) + _NONCE_BYTES

HELD_KEYS: Final = 5_000
"""Keys kept ready, those prepared longest ago let go first. A ready key takes 2.5 kB (measured)."""

_HOUSE: Final = "house"
"""The one key that is nobody's. Opening it at the start proves that the key file is the right one."""


class NoKey(Exception):
    """This owner has no key that is ready: destroyed, damaged, never made, or not prepared."""

    def __init__(self, owner: str) -> None:
        super().__init__(f"no key ready for {owner}")
        self.owner = owner


class Unreadable(Exception):
    """A sealed value that does not open here: damaged, moved from another place, or of another key."""

    def __init__(self, table: str, column: str, owner: str) -> None:
        super().__init__(f"a value in {table}.{column} of {owner} does not open")


class Vault:
    """Seals and unseals for owners whose keys are ready. `mark` names this key store: safe to keep anywhere.

    Whoever keeps data for this vault keeps its mark beside it, and refuses to go on with another: a key store
    that was lost and begun anew looks in order by itself, but opens nothing of before.
    """

    def __init__(
        self, store: KeyStore, wrapping: WrappingKey, house_key: bytes, key_file: Path, held: int
    ) -> None:
        self._store = store
        self._wrapping = wrapping
        self._key_file = key_file
        self._held = held
        self._ready: OrderedDict[str, AESGCM] = OrderedDict()
        # Loading and destroying exclude each other: a key under way must not come back after its destruction.
        self._changing = asyncio.Lock()
        self._lookup_key = _derived(house_key, b"weerklank lookup")
        self.mark: Final = _derived(house_key, b"weerklank mark")[:8].hex()

    @classmethod
    async def open(cls, keys: str | URL, key_file: Path, *, held: int = HELD_KEYS) -> Vault:
        """Open the key store at this URL with the key in this file; at the very first start, make both.

        VaultError, with nothing changed, when the key is lost, wrong, unreadable or open to others.
        """
        wrapping = keyfile.read(key_file)
        store = await KeyStore.open(keys)
        try:
            wrapping, house_key = await _unlocked(store, wrapping, key_file)
        except BaseException:
            await store.close()
            raise
        return cls(store, wrapping, house_key, key_file, held)

    @property
    def wrapped_with(self) -> str:
        """The id of the wrapping key that new keys get: safe to print."""
        return self._wrapping.id

    async def close(self) -> None:
        self._ready.clear()
        await self._store.close()

    async def prepare(self, owners: Iterable[str], *, create: Iterable[str] = ()) -> None:
        """Make the keys of these owners ready; those in `create` get one, on disk, if they have none.

        Name all that one transaction needs in one call: keys of the same call never push each other out. An
        owner without a key is passed over; sealing for them raises NoKey.
        """
        new = set(create)
        wanted = new.union(owners)
        if not wanted <= self._ready.keys():
            async with self._changing:
                await self._load({owner for owner in wanted if owner not in self._ready}, new)
                self._touch(wanted)
                while len(self._ready) > max(self._held, len(wanted)):
                    self._ready.popitem(last=False)
        else:
            self._touch(wanted)

    def seal(self, owner: str, table: str, column: str, row: str, data: bytes) -> bytes:
        """Close data for its place. NoKey when the owner's key is not ready."""
        nonce = os.urandom(_NONCE_BYTES)
        place = _place(owner, table, column, row)
        return VERSION + nonce + self._key(owner).encrypt(nonce, data, place)

    def unseal(self, owner: str, table: str, column: str, row: str, data: bytes) -> bytes:
        """Open what was sealed for this place: Unreadable when it was not, NoKey as in `seal`."""
        key = self._key(owner)
        if data[:1] == VERSION:
            try:
                return key.decrypt(data[1:_HEAD], data[_HEAD:], _place(owner, table, column, row))
            except (InvalidTag, ValueError):
                pass
        raise Unreadable(table, column, owner)

    def lookup(self, value: str) -> bytes:
        """A stand-in of 32 bytes for a chat address: the same each time, and without the keys no way back."""
        return hmac.digest(self._lookup_key, value.encode(), "sha256")

    async def destroy(self, owners: Iterable[str]) -> None:
        """Make everything that was sealed for these owners unreadable for good."""
        gone = [_checked(owner) for owner in owners]
        async with self._changing:
            await self._store.remove(gone)
            for owner in gone:
                self._ready.pop(owner, None)

    async def rotate(self) -> int:
        """A new wrapping key, with which every data key is wrapped; returns how many were wrapped anew.

        Another program may go on with these keys meanwhile: what it wraps with the former key opens too,
        until `leave_former`. Broken off at any moment, all opens, and doing it again completes it.
        VaultError, with nothing changed, when the key file cannot be written.
        """
        async with self._changing:
            self._wrapping = keyfile.renew(self._key_file)
            return await self._rewrap()

    async def leave_former(self) -> bool:
        """At the start of the one program that makes keys: wrap what is left anew, and forget the former
        wrapping keys. False when they must stay in the file, since it cannot be written."""
        async with self._changing:
            if self._wrapping.former:
                await self._rewrap()
                try:
                    self._wrapping = keyfile.leave_former(self._key_file, self._wrapping)
                except VaultError:
                    return False
        return True

    async def wraps_otherwise(self) -> bool:
        """Whether anything is wrapped with another key than the present one."""
        return bool(await self._store.wrapped_otherwise(self._wrapping.id))

    async def owners(self) -> AsyncIterator[str]:
        """Every owner who has a key."""
        async for owner in self._store.owners():
            if owner != _HOUSE:
                yield owner

    def destroyed(self) -> AsyncIterator[str]:
        """Every owner whose key was destroyed, and who has none now."""
        return self._store.destroyed()

    def _key(self, owner: str) -> AESGCM:
        try:
            return self._ready[owner]
        except KeyError:
            raise NoKey(owner) from None

    def _touch(self, owners: Iterable[str]) -> None:
        for owner in owners:
            if owner in self._ready:
                self._ready.move_to_end(owner)

    async def _load(self, missing: set[str], new: set[str]) -> None:
        if made := [_new_key(_checked(owner), self._wrapping) for owner in missing & new]:
            await self._store.add(made)
        # Read back what was just added: another replica may have been first, and then its key counts.
        for key in await self._store.load(missing):
            opened = self._unwrapped(key)
            if opened is not None and key.owner != _HOUSE:
                self._ready[key.owner] = AESGCM(opened)

    def _unwrapped(self, key: WrappedKey) -> bytes | None:
        """The data key; None for a damaged one, and for one of another wrapping key."""
        if self._wrapping.of(key.kek_id) is None:
            # It may have been rotated beside us, and then the file tells.
            self._wrapping = keyfile.read(self._key_file) or self._wrapping
        wrapping = self._wrapping.of(key.kek_id)
        return None if wrapping is None else wrapping.unwrap(key.wrapped)

    async def _rewrap(self) -> int:
        count, last = 0, ""
        while others := await self._store.wrapped_otherwise(self._wrapping.id, last):
            last = others[-1].owner
            opened = [(key.owner, self._unwrapped(key)) for key in others]
            anew = [
                WrappedKey(owner, self._wrapping.id, self._wrapping.wrap(plain))
                for owner, plain in opened
                if plain is not None
            ]
            if anew:
                await self._store.rewrap(anew)
            count += len(anew)
        return count

    def __repr__(self) -> str:
        return f"Vault({self.mark}, {len(self._ready)} keys ready)"


async def _unlocked(
    store: KeyStore, wrapping: WrappingKey | None, key_file: Path
) -> tuple[WrappingKey, bytes]:
    """The wrapping key and the house key it opens; both are made only when the key store has none yet."""
    kept = await store.load([_HOUSE])
    if not kept:
        wrapping = wrapping or keyfile.make(key_file)
        await store.add([_new_key(_HOUSE, wrapping)])
        kept = await store.load([_HOUSE])
    # Once more: of two that start for the first time at once, the other may have made it meanwhile.
    wrapping = wrapping or keyfile.read(key_file)
    needed = kept[0].kek_id
    opening = None if wrapping is None else wrapping.of(needed)
    if wrapping is None:
        raise VaultError(
            f"The key file {key_file} is missing, and all stored words need it. Nothing was changed. "
            f"Put back the file from your backup of it: the one with key {needed}."
        )
    if opening is None:
        raise VaultError(
            f"The key file {key_file} holds key {wrapping.id}, but the stored words need key {needed}. "
            "Nothing was changed. Put back the right file, or name it in WEERKLANK_KEY_FILE."
        )
    house_key = opening.unwrap(kept[0].wrapped)
    if house_key is None:
        raise VaultError(
            "The key store is damaged: its own key does not open. Nothing was changed. "
            "Put back your backup of the keys."
        )
    return wrapping, house_key


def _new_key(owner: str, wrapping: WrappingKey) -> WrappedKey:
    return WrappedKey(owner, wrapping.id, wrapping.wrap(secrets.token_bytes(KEY_BYTES)))


def _checked(owner: str) -> str:
    if not owner.startswith(("p:", "c:")) or len(owner) == len("p:"):
        raise ValueError(f"not an owner: {owner}")
    return owner


def _place(owner: str, table: str, column: str, row: str) -> bytes:
    # With the lengths in front, no two places are written alike whatever their names hold.
    return f"{len(table)},{len(column)},{len(row)}:{table}{column}{row}{owner}".encode()


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDFExpand(SHA256(), KEY_BYTES, purpose).derive(key)
