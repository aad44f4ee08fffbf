"""Copies of the database and, apart from it, of the keys; and the way back.

Theory of operation. Three things together open what people wrote: the database, the keys, and the key file
that opens the keys. The database is copied to one folder, the keys to another, and the key file not at all:
that is for the operator to keep by hand. So a copy that is stolen opens nothing.

A copy is made while the bot runs and writes: SQLite gives one state of each file and the bot does not wait.
The keys are copied last. A key is made before its first word, so every word in the copy has its key; a key
that was destroyed in between belonged to somebody who wanted to be forgotten. For the same reason keys may
be put back beside an older database, never beside a younger one, where people who came since would have
none: each copy carries the second in which its copying began, in SQLite's own `user_version`.

A copy appears under its name only when it is whole and on disk. Putting back checks first and changes last,
and throws nothing away. How long a copy of the keys may live says bot/keycopies.py.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import make_url

from bot import keycopies
from bot.clock import MachineClock
from bot.disk import settle
from bot.keycopies import FIRST, KEEP, reading
from bot.keystore import KEYS
from bot.settings import DATABASE, Settings
from bot.sole import LOCK, FileLock

KEPT = "before-restore"


class BackupError(Exception):
    """A copy could not be made or put back; one line with the mend."""


def back_up(settings: Settings, folder: Path, keys_folder: Path) -> str:
    """Copy both databases, also while the bot runs, and remove copies of the keys that are too old.

    `keys_folder` is that of all copies of the keys. Returns a line for the operator. Raises BackupError.
    """
    _only_ours(settings)
    _apart(folder, keys_folder)
    now = MachineClock().now()
    keys = keycopies.place_for(keys_folder, now)
    pairs = ((DATABASE, folder), (KEYS, keys))
    for name, into in pairs:
        if (into / name).exists():
            raise BackupError(f"{into / name} exists already. Nothing was changed. Name an empty folder.")
        if not (settings.data_dir / name).exists():
            raise BackupError(f"{settings.data_dir / name} does not exist. Is WEERKLANK_DATA_DIR right?")
    begun = (now - FIRST) // timedelta(seconds=1)
    with ExitStack() as undone:
        for name, into in pairs:
            with _told(settings.data_dir / name):
                if into == keys:
                    keys_folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                into.mkdir(parents=True, exist_ok=True, mode=0o700)
                undone.callback(keycopies.remove_when_empty, keys)
                _copy(settings.data_dir / name, into / name, begun)
            undone.callback(_remove, into / name)
        undone.pop_all()  # both stand: nothing is to be undone
    removed = _remove_old_keys(settings, keys_folder, now)
    return f"database copied to {folder}, keys to {keys}; the key file is in neither: keep it apart.{removed}"


def _remove_old_keys(settings: Settings, keys_folder: Path, now: datetime) -> str:
    """What the operator is told of it."""
    try:
        old = keycopies.remove_old(keys_folder, now)
        old += keycopies.remove_set_aside(settings.data_dir.glob(f"{KEPT}-*"), now)
    except OSError as fault:
        raise BackupError(
            f"the copies stand, but keys older than {KEEP.days} days could not be removed: the disk refused "
            f"{fault.filename} ({fault.strerror}). Remove it: it can bring back who was erased."
        ) from None
    return f" Removed, since keys are kept {KEEP.days} days: {old}." if old else ""


def restore(settings: Settings, folder: Path, keys_folder: Path) -> str:
    """Put copies where the bot looks for them; what stood there is kept in a folder beside them.

    `keys_folder` holds a copy of the keys, or all of them, of which the newest is taken. A key that was
    destroyed since, as far as what stands there knows it, is not put back.

    Returns a line for the operator. Raises BackupError or, when the bot runs, AlreadyRunning; then nothing is
    changed.
    """
    _only_ours(settings)
    pairs = ((DATABASE, folder), (KEYS, keycopies.newest(keys_folder)))
    with _told(settings.data_dir):
        settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        with closing(FileLock.take(settings.data_dir)), _staging(settings.data_dir) as staging:
            ages = [_stage(source / name, staging / name) for name, source in pairs]
            if ages[0] > ages[1]:
                raise BackupError(
                    "the copy of the keys is older than the copy of the database. Nothing was changed. "
                    "Name the keys that were copied with this database, or later ones."
                )
            gone = keycopies.destroy_again(settings.data_dir / KEYS, staging / KEYS, staging / "standing")
            _sync(staging / KEYS)
            kept = _set_aside(settings.data_dir)
            for name, _ in pairs:
                (staging / name).rename(settings.data_dir / name)
            _hand_over(settings.data_dir, kept)
            settle(settings.data_dir)
    found = f" What stood there is in {kept}; remove it when all is well." if kept else ""
    return f"restored into {settings.data_dir}.{_erased(gone)}{found}"


def _erased(gone: int | None) -> str:
    """What became of the keys that were destroyed since they were copied."""
    if gone is None:
        return (
            " The keys that stood there cannot be read, so who was erased since the copy of the keys is not "
            "known: they are back. Erase them again."
        )
    return f" Keys destroyed since then, and not put back: {gone}." if gone else ""


def _only_ours(settings: Settings) -> None:
    if not settings.on_sqlite:
        raise BackupError("on PostgreSQL use pg_dump, for both databases. deploy/RUNBOOK.md has the lines.")
    named = make_url(settings.database_url).database
    if named is None or Path(named).absolute() != settings.data_dir / DATABASE:
        raise BackupError(
            "WEERKLANK_DATABASE_URL names a SQLite file outside the data folder, which is not copied. "
            "Move it there, and leave that setting empty."
        )


def _apart(folder: Path, keys_folder: Path) -> None:
    words, keys = folder.resolve(), keys_folder.resolve()
    if words.is_relative_to(keys) or keys.is_relative_to(words):
        raise BackupError(
            "the keys belong in another folder than the database, and not inside it. Name another in --keys."
        )


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say in one line what the disk refuses: space, permission, a file that is no database."""
    try:
        yield
    except OSError as fault:
        raise BackupError(
            f"the disk refused {fault.filename or path} ({fault.strerror}). Mend that and try again."
        ) from None
    except sqlite3.Error as fault:
        raise BackupError(f"SQLite refused {path} ({fault}). Mend that and try again.") from None


def _copy(source: Path, target: Path, begun: int) -> None:
    """One state of a database that may be in use, in one file, and its checksum beside it."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with closing(reading(source)) as live, closing(sqlite3.connect(unfinished)) as copy:
            live.backup(copy)
            # One file is easier to carry than a file and its journal.
            copy.execute("PRAGMA journal_mode = DELETE")
            copy.execute(f"PRAGMA user_version = {begun}")
        _checksum_of(target).touch(mode=0o600)
        _checksum_of(target).write_text(f"{_checksum(unfinished)}  {target.name}\n")
        _sync(unfinished)
        unfinished.rename(target)
        settle(target.parent)
    finally:
        unfinished.unlink(missing_ok=True)


def _remove(copy: Path) -> None:
    for path in (copy, _checksum_of(copy)):
        path.unlink(missing_ok=True)


@contextmanager
def _staging(data_dir: Path) -> Iterator[Path]:
    """A folder on the same disk as the data, so that the last step is a rename."""
    staging = data_dir / "restoring"
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir(mode=0o700)
    try:
        yield staging
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _stage(source: Path, staged: Path) -> int:
    """Bring a copy near and look at every byte of it. Returns when it was begun; BackupError when unsound."""
    if not source.is_file():
        raise BackupError(f"{source} does not exist. Nothing was changed. Name the folder with the copy.")
    if source.with_name(f"{source.name}-wal").exists():
        raise BackupError(
            f"{source} has a journal beside it: it was not made by `weerklank backup`. Nothing was changed. "
            "Use a copy that was."
        )
    shutil.copyfile(source, staged)
    staged.chmod(0o600)
    with suppress(FileNotFoundError):
        if _checksum_of(source).read_text().split()[:1] != [_checksum(staged)]:
            raise _damaged(source)
    try:
        with closing(reading(staged)) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            begun = keycopies.begun_in(copy)
    except sqlite3.Error:
        raise _damaged(source) from None
    if not sound:
        raise _damaged(source)
    _sync(staged)
    return begun


def _damaged(source: Path) -> BackupError:
    return BackupError(f"{source} is damaged. Nothing was changed. Use another copy.")


def _set_aside(data_dir: Path) -> Path | None:
    """Move what stands there into a folder of its own; None when nothing did.

    The journals go along under their names: alone they would be taken for those of the new files.
    """
    standing = [path for name in (DATABASE, KEYS) for path in sorted(data_dir.glob(f"{name}*"))]
    if not standing:
        return None
    kept = next(path for n in count(1) if not (path := data_dir / f"{KEPT}-{n}").exists())
    kept.mkdir(mode=0o700)
    for path in standing:
        path.rename(kept / path.name)
    return kept


def _checksum_of(path: Path) -> Path:
    """Where the checksum of a copy lies, as `sha256sum --check` reads it."""
    return path.with_name(f"{path.name}.sha256")


def _checksum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _hand_over(data_dir: Path, kept: Path | None) -> None:
    """What root has put there belongs to the account that owns the folder, and that runs the bot."""
    if os.geteuid() == 0:
        owner = data_dir.stat()
        for path in (data_dir / DATABASE, data_dir / KEYS, data_dir / LOCK, *([kept] if kept else [])):
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)
