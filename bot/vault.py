"""Their words are theirs: everything people write is sealed with a key of its owner before it is stored.

Theory of operation. An owner is a person (`p:<id>`) or a couple (`c:<id>`) and has one data key. Data keys
lie wrapped in a key store apart from the database (bot/keystore.py), and the key that wraps them in a file
apart from both (bot/keyfile.py). A backup of any one of the three opens nothing; destroying a data key makes
all that it sealed unreadable, wherever a copy of it lies.

A turn first awaits `prepare` for all owners it touches, in one go; from then on sealing and unsealing are
plain calls. A new key is committed in the key store before `prepare` returns, so nothing is ever sealed with
a key that a crash could lose; a crash right after it leaves a key that nobody uses yet, which does no harm.

The wrapping key may be changed for another while this runs (bot/rotating.py): whatever wraps the house's key
is the one that counts, the key store takes no new key under another, and who meets a key that he cannot open
reads the key file again.

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

import structlog
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from sqlalchemy import URL

from bot import keyfile
from bot.keyfile import KEY_BYTES, KeyRing, VaultError, WrappingKey
from bot.keystore import HOUSE, KeyStore, WrappedKey, keys_url

log = structlog.get_logger()

__all__ = ["NoKey", "Unreadable", "Vault", "VaultError", "keys_url"]

VERSION: Final = b"\x01"
_NONCE_BYTES: Final = 12
_HEAD: Final = len(VERSION) + _NONCE_BYTES

HELD_KEYS: Final = 5_000
"""Keys kept ready, those prepared longest ago let go first. A ready key takes 2.5 kB (measured)."""


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
        self, store: KeyStore, wrapping: WrappingKey, house_key: bytes, held: int, key_file: Path
    ) -> None:
        self._store = store
        self._wrapping = wrapping
        self._key_file = key_file
        self._known = {wrapping.id: wrapping}
        self._held = held
        self._ready: OrderedDict[str, AESGCM] = OrderedDict()
        # Loading and destroying exclude each other: a key under way must not come back after its destruction.
        self._changing = asyncio.Lock()
        self._lookup_key = _derived(house_key, b"weerklank lookup")
        self.mark: Final = _derived(house_key, b"weerklank mark")[:8].hex()

    @classmethod
    async def open(
        cls, keys: str | URL, key_file: Path, *, held: int = HELD_KEYS, make: bool = True
    ) -> Vault:
        """Open the key store at this URL with the key in this file; at the very first start, make both,
        unless `make` is False.

        VaultError, with nothing changed, when the key is lost, wrong, unreadable or open to others.
        """
        ring = keyfile.read(key_file)
        store = await KeyStore.open(keys, make=make)
        try:
            if make and not await store.load([HOUSE]):
                ring = ring or keyfile.make(key_file)
                await store.add([_new_key(HOUSE, ring.first)])
            wrapping, house_key = await unlocked(store, ring, key_file)
        except BaseException:
            await store.close()
            raise
        return cls(store, wrapping, house_key, held, key_file)

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

    async def owners(self) -> AsyncIterator[str]:
        """Every owner who has a key."""
        async for owner in self._store.owners():
            if owner != HOUSE:
                yield owner

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
        if missing & new:
            await self._make(missing & new)
        # Read back what was just added: another replica may have been first, and then its key counts.
        for key in await self._store.load(missing):
            opened = self._named(key.kek_id).unwrap(key.wrapped)
            if opened is not None and key.owner != HOUSE:
                self._ready[key.owner] = AESGCM(opened)

    async def _make(self, owners: set[str]) -> None:
        for owner in owners:
            _checked(owner)
        while not await self._store.add([_new_key(owner, self._wrapping) for owner in owners]):
            (house,) = await self._store.load([HOUSE])
            self._wrapping = self._named(house.kek_id)

    def _named(self, kek_id: str) -> WrappingKey:
        """The wrapping key of this name. The key file is read again for one that is not known yet."""
        if kek_id not in self._known:
            ring = keyfile.read(self._key_file)
            found = None if ring is None else ring.get(kek_id)
            if found is None:
                log.error("the key file lacks a key that words need by now", key=kek_id)
                raise _wrong(self._key_file, ring, kek_id)
            self._known[kek_id] = found
        return self._known[kek_id]

    def __repr__(self) -> str:
        return f"Vault({self.mark}, {len(self._ready)} keys ready)"


async def unlocked(store: KeyStore, ring: KeyRing | None, key_file: Path) -> tuple[WrappingKey, bytes]:
    """The wrapping key that counts, and the house key that it opens.

    VaultError when the key file is lost, or lacks a key that any of the stored keys need.
    """
    kept, needed = await store.load([HOUSE]), await store.wrapped_by()
    if ring is None or not all(ring.get(name) for name in (*needed, *(key.kek_id for key in kept))):
        # Once more: it may have been made, or its key changed for another, since we read it.
        ring = keyfile.read(key_file)
        kept, needed = await store.load([HOUSE]), await store.wrapped_by()
    if not kept:
        raise VaultError(
            "The key store is empty. Nothing was changed. Is WEERKLANK_DATA_DIR right? "
            "The bot makes its keys at its first start."
        )
    wrapping = None if ring is None else ring.get(kept[0].kek_id)
    if ring is None or wrapping is None:
        raise _wrong(key_file, ring, kept[0].kek_id)
    for kek_id, number in needed.items():
        if ring.get(kek_id) is None:
            raise VaultError(
                f"The key file {key_file} lacks key {kek_id}, which {number} of the stored keys need: they "
                "come from the middle of a change to another key. Nothing was changed. Put the line of that "
                f"key below the one that stands there.{_lies(key_file, kek_id)}"
            )
    house_key = wrapping.unwrap(kept[0].wrapped)
    if house_key is None:
        raise VaultError(
            "The key store is damaged: its own key does not open. Nothing was changed. "
            "Put back your backup of the keys."
        )
    return wrapping, house_key


def _wrong(key_file: Path, ring: KeyRing | None, needed: str) -> VaultError:
    if ring is None:
        return VaultError(
            f"The key file {key_file} is missing, and all stored words need it. Nothing was changed. "
            f"Put back the file from your backup of it: the one with key {needed}."
        )
    return VaultError(
        f"The key file {key_file} holds key {ring}, but the stored words need key {needed}. "
        "Nothing was changed. Put back the right file, or name it in WEERKLANK_KEY_FILE."
        f"{_lies(key_file, needed)}"
    )


def _lies(key_file: Path, needed: str) -> str:
    """Where a former key is to be found, if we kept it."""
    kept = keyfile.former_of(key_file, needed)
    return f" It lies in {kept}." if kept.exists() else ""


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
