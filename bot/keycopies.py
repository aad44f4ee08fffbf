"""The copies of the keys: each in a folder of its own, none older than a week, and nobody erased comes back.

Theory of operation
-------------------
Who is erased is erased by destroying their key: from then on every copy of the database, however old, is
noise where their words were. A copy of the keys from before would undo that, so it may not live long. All
copies of the keys lie in one folder, each under the moment at which it was begun; whenever a new one stands,
those older than `KEEP` go. The newest opens every older copy of the database, so the old ones are of no use.

In that week there is a second guard. The key store remembers whose keys were destroyed; when an older copy is
put where a key store stands, that memory goes over into the copy, and what was destroyed since goes out of it
before it is used. Only where nothing stands any more, as on a new machine, can a copy of the keys bring back
somebody who was erased since.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from itertools import chain, count
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from bot.keystore import DESTROYED_AGAIN, KEYS, destroyed_keys

KEEP = timedelta(days=7)
"""How long a copy of the keys may live: enough to notice that a disk has died. The texts say "a week"."""
# Counted from 2026: SQLite's `user_version`, which tells the age of a copy, is a signed number of 32 bits.
FIRST = datetime(2026, 1, 1, tzinfo=UTC)

_MERGED = (
    "INSERT INTO destroyed_keys (owner, made_at, destroyed_at) VALUES (?, ?, ?) ON CONFLICT (owner) "
    "DO UPDATE SET made_at = max(made_at, excluded.made_at), "
    "destroyed_at = max(destroyed_at, excluded.destroyed_at)"
)


def place_for(folder: Path, now: datetime) -> Path:
    """Where in this folder a copy that is begun now goes."""
    name = f"{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(folder / name for name in names if not (folder / name).exists())


def reading(path: Path) -> sqlite3.Connection:
    """A database that may be in use, to be read only."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)


def begun_in(copy: sqlite3.Connection) -> int:
    """In which second after `FIRST` a copy was begun; 0 when it does not say."""
    return int(copy.execute("PRAGMA user_version").fetchone()[0])


def newest(folder: Path) -> Path:
    """The folder of the newest copy in there; itself when it holds one, or when there is none."""
    if (folder / KEYS).exists():
        return folder
    return max(_copies(folder), key=lambda copy: (begun(copy), copy), default=folder / KEYS).parent


def remove_old(folder: Path, now: datetime) -> int:
    """Remove the copies that were begun too long ago; returns how many. OSError when one stays."""
    old = [copy for copy in _copies(folder) if now - begun(copy) > KEEP]
    for copy in old:
        _remove(copy.parent)
    return len(old)


def remove_set_aside(folders: Iterator[Path], now: datetime) -> int:
    """Remove the keys from what `restore` set aside too long ago; returns how many. OSError as above."""
    old = [one for one in folders if (one / KEYS).exists() and now - _changed(one) > KEEP]
    for folder in old:
        _remove(folder)
    return len(old)


def destroy_again(standing: Path, copy: Path, beside: Path) -> int | None:
    """Take out of a copy what the key store that stands has destroyed since, and let the copy know it.

    What stands is left alone: it is read in a folder `beside` it, with its journal. Returns how many keys
    that were; None when what stands cannot be read.
    """
    try:
        known = _destroyed(_copied(standing, beside))
    except sqlite3.Error:
        return None
    with closing(sqlite3.connect(copy)) as keys:
        keys.execute("PRAGMA secure_delete = ON")
        made = CreateTable(destroyed_keys, if_not_exists=True).compile(dialect=sqlite.dialect())
        keys.execute(str(made))
        keys.executemany(_MERGED, known)
        gone = keys.execute(DESTROYED_AGAIN).rowcount
        keys.commit()
    return gone


def _copied(standing: Path, beside: Path) -> Path:
    beside.mkdir(mode=0o700)
    for path in (standing, standing.with_name(f"{standing.name}-wal")):
        with suppress(FileNotFoundError):
            shutil.copyfile(path, beside / path.name)
    return beside / standing.name


def _destroyed(standing: Path) -> list[tuple[str, str, str]]:
    """What a key store remembers; one of an older release, nothing."""
    if not standing.exists():
        return []
    with closing(sqlite3.connect(standing)) as keys:
        if keys.execute("SELECT 1 FROM sqlite_master WHERE name = 'destroyed_keys'").fetchone() is None:
            return []
        return keys.execute("SELECT owner, made_at, destroyed_at FROM destroyed_keys").fetchall()


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*/{KEYS}"))


def begun(copy: Path) -> datetime:
    """When a copy was begun; of one that is damaged, when its file was written."""
    with suppress(sqlite3.Error), closing(reading(copy)) as keys:
        if second := begun_in(keys):
            return FIRST + timedelta(seconds=second)
    return _changed(copy)


def _changed(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _remove(folder: Path) -> None:
    """The keys in this folder, whatever lies beside them under their name, and the folder if then empty."""
    for path in sorted(folder.glob(f"{KEYS}*")):
        path.unlink()
    remove_when_empty(folder)


def remove_when_empty(folder: Path) -> None:
    """Remove a folder in which nothing is, if it is there."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
