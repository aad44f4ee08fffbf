"""`weerklank status`: what an operator can know: numbers and ages, no name and no word of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import keyfile
from bot.beside import store_beside
from bot.clock import MachineClock
from bot.keycopies import KEEP, begun
from bot.keystore import KEYS
from bot.settings import DATABASE, Settings
from bot.storage.rows import Census

DAYS = 14
"""So far back it tells what was counted."""
IN_HOURS = 48
"""Up to so many hours an age is told in hours."""


async def status(settings: Settings, copies: Path | None = None, keys: Path | None = None) -> str:
    """Lines for the operator; with the folders in which the copies lie, their age too."""
    now = MachineClock().now()
    since = (now - timedelta(days=DAYS - 1)).astimezone(UTC).date().isoformat()
    async with store_beside(settings) as store, store.reading() as work:
        census, counted, passes = await work.census(), await work.tallied(since), await work.all_passes()
    open_passes = sum(one.works(now) for one in passes)
    return "\n".join(
        [
            *_told(census),
            f"who may come in: {settings.access}, with {open_passes} passes that work",
            *(f"{day} {name}: {number}" for day, name, number in counted),
            *_ages(copies, keys, now),
            _key(settings.key_file, now),
        ]
    )


def _told(census: Census) -> Iterator[str]:
    yield f"people: {census.people}"
    yield f"couples of two: {census.couples}"
    yield f"erased, with last messages under way: {census.leaving}"
    yield f"messages to be sent: {census.waiting}"
    yield f"set aside until the next start: {census.set_aside}"
    yield f"moments to come: {census.to_come}"


def _ages(copies: Path | None, keys: Path | None, now: datetime) -> Iterator[str]:
    for what, folder, name in (("database", copies, DATABASE), ("keys", keys, KEYS)):
        if folder is None:
            continue
        found = [one for one in (folder / name, *folder.glob(f"*/{name}")) if one.exists()]
        if not found:
            yield f"copy of the {what}: none in {folder}"
            continue
        moments = sorted(map(begun, found))
        yield f"copy of the {what}: {len(found)}, the newest {_age(moments[-1], now)}"
        if what == "keys" and now - moments[0] > KEEP:
            yield f"copy of the keys: the oldest {_age(moments[0], now)}, and it may live {KEEP.days} days"


def _key(path: Path, now: datetime) -> str:
    """The file changes when a key is made, and when a former one is taken out."""
    written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    held = keyfile.read(path)
    former = len(held.former) if held else 0
    also = f", and {former} former: see the runbook on keys rotate" if former else ""
    return f"key file: key {held.id if held else '-'}, written {_age(written, now)}{also}"


def _age(moment: datetime, now: datetime) -> str:
    hours = max(0, (now - moment) // timedelta(hours=1))
    return f"{hours // 24} days old" if hours > IN_HOURS else f"{hours} hours old"
