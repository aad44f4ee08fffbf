"""The wrapping key: one small file that opens every other key, kept where no backup of the data finds it.

It is made once, at the first start, and never overwritten: a file appears under its name complete or not at
all. Who loses it loses every word that people wrote, so each refusal says what to do, in one line.
"""

from __future__ import annotations

import hmac
import os
import secrets
import stat
from base64 import b64decode, b64encode
from contextlib import suppress
from pathlib import Path

from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

from bot.disk import settle

KEY_BYTES = 32
_MARK = "weerklank-key-1:"
_LONGEST = 200


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

    def __repr__(self) -> str:
        return f"WrappingKey({self.id})"


def read(path: Path) -> WrappingKey | None:
    """The key in this file, or None without such a file. VaultError when it cannot or may not be used."""
    try:
        text, status = _contents(path)
    except FileNotFoundError:
        return None
    except OSError as fault:
        raise VaultError(
            f"The key file {path} cannot be read ({fault.strerror}). Nothing was changed. "
            "Let the account that runs Weerklank read it, or name another file in WEERKLANK_KEY_FILE."
        ) from None
    key = _decoded(text)
    if key is None:
        raise VaultError(
            f"The key file {path} does not hold a Weerklank key. Nothing was changed. "
            "Put back the file from your backup of it, or name the right one in WEERKLANK_KEY_FILE."
        )
    if _seen_by_others(status):
        raise VaultError(
            f"The key file {path} can be read by others. Nothing was changed. Close it: chmod 600 {path}"
        )
    return key


def make(path: Path) -> WrappingKey:
    """Make a new key in a file that only its owner may read; should one stand there by now, read that.

    VaultError when it cannot be written.
    """
    key = secrets.token_bytes(KEY_BYTES)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write(draft, f"{_MARK}{b64encode(key).decode()}\n".encode())
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


def _decoded(text: bytes) -> WrappingKey | None:
    try:
        mark, key = text.decode("ascii").strip().split(":")
        return WrappingKey(b64decode(key, validate=True)) if f"{mark}:" == _MARK else None
    except ValueError:
        return None


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
