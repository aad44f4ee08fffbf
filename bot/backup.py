"""Copies of the database and, apart from it, of the keys.

The database copy is useless without the keys copy, and neither can be read without the key file, which is
never copied here: keep it elsewhere by hand. A copy of words whose key was destroyed stays unreadable, as
long as the keys copy is younger than that; keep few copies of the keys, and not for long.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.settings import Settings
from bot.sole import FileLock

DATABASE = "weerklank.db"
KEYS = "keys.db"


class BackupError(Exception):
    """A copy could not be made or put back; one line with the mend."""


def back_up(settings: Settings, folder: Path, keys_folder: Path) -> str:
    """Copy both databases, consistent in themselves, also while the bot runs. Returns a line for the
    operator.

    The keys are copied last, so that every word in the copy of the database has its key in the copy of the
    keys.
    """
    _only_sqlite(settings)
    if folder.resolve() == keys_folder.resolve():
        raise BackupError("the keys belong in another folder than the database; choose another --keys.")
    _copy(settings.data_dir / DATABASE, _fresh(folder, DATABASE))
    _copy(settings.data_dir / KEYS, _fresh(keys_folder, KEYS))
    return (
        f"database copied to {folder}, keys to {keys_folder}; the key file is not in either: keep it apart."
    )


def restore(settings: Settings, folder: Path, keys_folder: Path) -> str:
    """Put copies back where the bot looks for them. What stood there is kept beside it as `*.before-restore`."""
    _only_sqlite(settings)
    for path in (folder / DATABASE, keys_folder / KEYS):
        _check(path)
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = FileLock.take(settings.data_dir)
    try:
        for source, name in ((folder, DATABASE), (keys_folder, KEYS)):
            _put_back(source / name, settings.data_dir / name)
    finally:
        lock.close()
    return f"restored into {settings.data_dir}; what stood there is kept as *.before-restore."


def _only_sqlite(settings: Settings) -> None:
    if not settings.on_sqlite:
        raise BackupError("on PostgreSQL use pg_dump for both databases; deploy/RUNBOOK.md has the lines.")


def _fresh(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    target = folder / name
    if target.exists():
        raise BackupError(f"{target} exists already; choose an empty folder.")
    return target


def _copy(source: Path, target: Path) -> None:
    if not source.exists():
        raise BackupError(f"{source} does not exist; is WEERKLANK_DATA_DIR right?")
    unfinished = target.with_suffix(".unfinished")
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    os.close(descriptor)
    with closing(sqlite3.connect(f"{source.resolve().as_uri()}?mode=ro", uri=True)) as live:
        with closing(sqlite3.connect(unfinished)) as copy:
            live.backup(copy)
            # One file is easier to carry than a file and its journal.
            copy.execute("PRAGMA journal_mode=DELETE")
    unfinished.rename(target)


def _check(path: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.Error:
        sound = "unreadable"
    if sound != "ok":
        raise BackupError(f"{path} is not a sound copy; nothing was changed. Use another copy.")


def _put_back(source: Path, target: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        standing = target.with_name(target.name + suffix)
        if standing.exists():
            standing.rename(standing.with_name(standing.name + ".before-restore"))
    _copy(source, target)
