"""The wrapping key: one small file that opens every other key, kept where no backup of the data finds it.

It is made once, at the first start; a file appears under its name complete or not at all. Who loses it loses
every word that people wrote, so each refusal says what to do, in one line.

While the wrapping key is changed for another (bot/rotating.py) the file holds two lines: the new key, and
below it the former one, until nothing needs that any more. It is replaced only then, by a file that is on
disk already, and the former key is kept in a file of its own beside it: a copy of the keys from before opens
with that one alone.
"""

from __future__ import annotations

import errno
import hmac
import os
import secrets
import stat
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from bot.disk import settle

KEY_BYTES = 32
_MARK = "weerklank-key-1:"
_LONGEST = 200


_BOTH = 2
_FORMER = "former"


class VaultError(Exception):
    """The keys cannot be used: what is wrong, what is untouched, what to do. For operators, in one line."""


class WrappingKey:
    """The key-encryption key. `id` names it in public: safe to store, print and compare."""

    __slots__ = ("_key", "id")

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a wrapping key is 32 bytes")
        self._key = key
        self.id = hmac.digest(key, b"weerklank wrapping key id", "sha256")[:8].hex()

    def wrap(self, key: bytes) -> bytes:
        """Close a data key (AES key wrap, RFC 3394): 8 bytes longer, and it tells when it was changed."""
        return aes_key_wrap(self._key, key)

    def unwrap(self, wrapped: bytes) -> bytes | None:
        """Open a wrapped key; None when this key did not close it, or when it was damaged since."""
        try:
            return aes_key_unwrap(self._key, wrapped)
        except InvalidUnwrap:
            return None

    def written(self) -> bytes:
        """The line that stands for it in a key file."""
        return f"{_MARK}{b64encode(self._key).decode()}\n".encode()

    def __repr__(self) -> str:
        return f"WrappingKey({self.id})"


class KeyRing:
    """The keys of one key file: `first` is the one to use, `former` still opens what it closed."""

    __slots__ = ("first", "former")

    def __init__(self, first: WrappingKey, former: WrappingKey | None = None) -> None:
        self.first = first
        self.former = former

    def get(self, key_id: str) -> WrappingKey | None:
        """The key of this name, if it is one of them."""
        return next((one for one in (self.first, self.former) if one and one.id == key_id), None)

    def __repr__(self) -> str:
        return self.first.id if self.former is None else f"{self.first.id} and {self.former.id}"


def new() -> WrappingKey:
    """A key that nobody ever had."""
    return WrappingKey(secrets.token_bytes(KEY_BYTES))


def read(path: Path) -> KeyRing | None:
    """What this file holds, or None without such a file. VaultError when it cannot or may not be used."""
    try:
        text, status = _contents(path)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise VaultError(
            f"The key file {path} cannot be read ({fault.strerror}). Nothing was changed. "
            "Let the account that runs Weerklank read it, or name another file in WEERKLANK_KEY_FILE."
        ) from None
    ring = _decoded(text)
    if ring is None:
        raise VaultError(
            f"The key file {path} does not hold a Weerklank key. Nothing was changed. "
            "Put back the file from your backup of it, or name the right one in WEERKLANK_KEY_FILE."
        )
    if _seen_by_others(status):
        raise VaultError(
            f"The key file {path} can be read by others. Nothing was changed. Close it: chmod 600 {path}"
        )
    return ring


def make(path: Path) -> KeyRing:
    """Make a new key in a file that only its owner may read; should one stand there by now, read that.

    VaultError when it cannot be written.
    """
    draft = _draft(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write(draft, _encoded(KeyRing(new())))
            # A link, since it never replaces: of two programs that start at once, the first one's key stays.
            with suppress(FileExistsError):
                os.link(draft, path)
        finally:
            draft.unlink(missing_ok=True)
        settle(path.parent)
    except OSError as fault:
        raise VaultError(
            f"The key file {path} cannot be made ({fault.strerror}). No key was used. "
            "Make its folder writable, or name another file in WEERKLANK_KEY_FILE."
        ) from None
    made = read(path)
    if made is None:
        raise VaultError(f"The key file {path} vanished while it was made. No key was used. Start again.")
    return made


def replace(path: Path, ring: KeyRing) -> None:
    """Put other keys into the file, for the same reader; at each instant it holds the old ones or the new.

    VaultError, with nothing changed, when it cannot be replaced.
    """
    with _told(path):
        _put(path, ring, like=path.stat())


def keep(path: Path, key: WrappingKey) -> Path:
    """Keep a key that is on its way out in a file of its own beside the key file; returns where.

    VaultError, with nothing changed, when that cannot be written.
    """
    kept = former_of(path, key.id)
    with _told(path):
        if not kept.exists():
            _put(kept, KeyRing(key), like=path.stat())
    return kept


def former_of(path: Path, key_id: str) -> Path:
    """Where a key that left this key file is kept."""
    return path.with_name(f"{path.name}.{_FORMER}-{key_id}")


def sweep(path: Path) -> None:
    """Remove what a kill left half written beside the key file. Nobody else may be writing there."""
    for draft in path.parent.glob(f".{path.name}.*"):
        draft.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise VaultError(
            f"The key file {path} cannot be replaced ({fault.strerror}). Nothing was changed. Do it as the "
            "account that owns it, or root; where the bot is handed a copy, change the original "
            '(deploy/RUNBOOK.md, "Another wrapping key").'
        ) from None


def _put(path: Path, ring: KeyRing, like: os.stat_result) -> None:
    if os.geteuid() not in (0, like.st_uid):
        # It would become ours, and its reader could read it no more.
        raise PermissionError(errno.EPERM, "it belongs to another account")
    draft = _draft(path)
    try:
        _write(draft, _encoded(ring))
        if os.geteuid() == 0:
            os.chown(draft, like.st_uid, like.st_gid)
        draft.chmod(stat.S_IMODE(like.st_mode))
        draft.replace(path)
        settle(path.parent)
    finally:
        draft.unlink(missing_ok=True)


def _draft(path: Path) -> Path:
    return path.with_name(f".{path.name}.{secrets.token_hex(8)}")


def _contents(path: Path) -> tuple[bytes, os.stat_result]:
    # Without O_NONBLOCK, a pipe in the place of the file would hold up the start for ever.
    opened = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(opened)
        return os.read(opened, _LONGEST) if stat.S_ISREG(status.st_mode) else b"", status
    finally:
        os.close(opened)


def _seen_by_others(status: os.stat_result) -> bool:
    # Our own file is ours alone. One that root hands us (a systemd credential, a Kubernetes secret) may reach
    # us through our group.
    closed = 0o077 if status.st_uid == os.geteuid() else 0o037
    return bool(status.st_mode & closed)


def _decoded(text: bytes) -> KeyRing | None:
    try:
        keys = [_key(line) for line in text.decode("ascii").strip().split("\n")]
    except ValueError:
        return None
    return KeyRing(*keys) if len(keys) <= _BOTH else None


def _key(line: str) -> WrappingKey:
    mark, key = line.strip().split(":")
    if f"{mark}:" != _MARK:
        raise ValueError("not a key")
    return WrappingKey(b64decode(key, validate=True))


def _encoded(ring: KeyRing) -> bytes:
    return b"".join(key.written() for key in (ring.first, ring.former) if key is not None)


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
