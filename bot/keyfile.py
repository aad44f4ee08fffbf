"""The wrapping key: one small file that opens every other key, kept where no backup of the data finds it.

It is made once, at the first start: a file appears under its name complete or not at all. Who loses it loses
every word that people wrote, so each refusal says what to do, in one line.

Only a rotation replaces it (`renew`). Then its first line is the new key, and below it stand the former ones,
until nothing that they wrapped is left and no program can wrap anything with them (`leave_former`).
"""

from __future__ import annotations

import errno
import fcntl
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
_LONGEST = 1_000


class VaultError(Exception):
    """The keys cannot be used: what is wrong, what is untouched, what to do. For operators, in one line."""


class WrappingKey:
    """The key-encryption key. `id` names it in public: safe to store, print and compare.

    `former` are those whose place it took and that may still be needed.
    """

    __slots__ = ("_key", "former", "id")

    def __init__(self, key: bytes, former: tuple[WrappingKey, ...] = ()) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a wrapping key is 32 bytes")
        self._key = key
        self.former = former
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

    def of(self, kek_id: str) -> WrappingKey | None:
        """This key or a former one, whichever has that id."""
        return next((one for one in (self, *self.former) if one.id == kek_id), None)

    @property
    def line(self) -> str:
        """The key itself, as its file holds it. For that file alone."""
        return f"{_MARK}{b64encode(self._key).decode()}\n"

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
    key = WrappingKey(secrets.token_bytes(KEY_BYTES))
    draft = _draft(path)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            _write(draft, key.line.encode())
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


def renew(path: Path) -> WrappingKey:
    """Put a new key into the file, above those that stand there. VaultError when it cannot be changed."""
    with _changing(path) as present:
        new = WrappingKey(secrets.token_bytes(KEY_BYTES), (present, *present.former))
        _replace(path, new)
    return new


def leave_former(path: Path, present: WrappingKey) -> WrappingKey:
    """Take the former keys out of the file, when nothing needs them; returns what stands there then.

    A file that was rotated once more meanwhile is left as it is. VaultError when it cannot be changed.
    """
    with _changing(path) as found:
        if found.id != present.id:
            return found
        alone = WrappingKey(present._key)
        _replace(path, alone)
    return alone


@contextmanager
def _changing(path: Path) -> Iterator[WrappingKey]:
    """The key that stands there, while nobody else changes it. The folder is what is locked: the file itself
    is another one afterwards."""
    try:
        folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
        try:
            fcntl.flock(folder, fcntl.LOCK_EX)
            if (present := read(path)) is None:
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            yield present
        finally:
            os.close(folder)
    except OSError as fault:
        raise VaultError(
            f"The key file {path} cannot be changed ({fault.strerror}). Nothing was changed. "
            "Do it where that file can be written, or, with the bot stopped, on a copy of it."
        ) from None


def _replace(path: Path, key: WrappingKey) -> None:
    """Another content under the same name, owner and permissions; the name is never without a whole file."""
    draft, status = _draft(path), path.stat()
    try:
        _write(draft, "".join(one.line for one in (key, *key.former)).encode())
        draft.chmod(stat.S_IMODE(status.st_mode))
        if os.geteuid() == 0:
            os.chown(draft, status.st_uid, status.st_gid)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    settle(path.parent)


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


def _decoded(text: bytes) -> WrappingKey | None:
    key = None
    try:
        # From below: each has the keys under it as its former ones.
        for line in reversed(text.decode("ascii").strip().splitlines()):
            mark, encoded = line.strip().split(":")
            if f"{mark}:" != _MARK:
                return None
            key = WrappingKey(b64decode(encoded, validate=True), (key, *key.former) if key else ())
    except ValueError:
        return None
    return key


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
