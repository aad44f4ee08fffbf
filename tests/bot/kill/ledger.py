"""What is left of an evening, and what of it is missing or there twice beside the same one undisturbed."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import func, select

from bot.storage.tables import entries, outbox, parked, records, runs, seen, shared, timers
from dialogs.people import Couple
from tests.bot.kill.night import Night
from tests.evening import Evening, FakeChannel, StillClock

_TABLES = (entries, outbox, parked, records, runs, seen, shared)
_TIMERS = select(
    timers.c.couple_id, timers.c.person_id, timers.c.scope, timers.c.kind, timers.c.key, timers.c.due
)


@dataclass(frozen=True)
class Left:
    """Everything that must be the same, killed or not."""

    couple: Couple
    answers: Counter[str]
    timers: Counter[str]
    rows: Counter[str]
    """How many rows there are in each table."""
    messages: Counter[str]
    """What stands in each chat, with its place there."""


@dataclass(frozen=True)
class Losses:
    """What a night of kills did. Only `sent_twice` may be more than nothing."""

    answers_lost: int = 0
    timers_lost: int = 0
    changed_twice: int = 0
    messages_missing: int = 0
    sent_twice: int = 0

    def __add__(self, other: Losses) -> Losses:
        return Losses(
            self.answers_lost + other.answers_lost,
            self.timers_lost + other.timers_lost,
            self.changed_twice + other.changed_twice,
            self.messages_missing + other.messages_missing,
            self.sent_twice + other.sent_twice,
        )

    @property
    def none(self) -> bool:
        """Nothing was lost and nothing happened twice."""
        kept = self.answers_lost or self.timers_lost or self.changed_twice or self.messages_missing
        return not kept


async def begin(folder: Path, at: datetime) -> None:
    """Two linked people with a safe word."""
    folder.mkdir()
    house = Evening(folder, StillClock(at), FakeChannel())
    await house.open()
    await house.seed(("bram", "noor"), safe_word="ananas")
    await house.close()
    (folder / "clock").write_text(at.isoformat(), encoding="utf-8")
    (folder / "messenger").touch()


async def left(night: Night) -> Left:
    """Read what the night left behind."""
    moment = datetime.fromisoformat((night.folder / "clock").read_text(encoding="utf-8"))
    house = Evening(night.folder, StillClock(moment), FakeChannel())
    await house.open()
    async with house.store.reading() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
        kept = [(one.id, body) for one in couple for body in await work.recall(one.id, "appreciated", 99)]
    async with house.store.engine.connect() as connection:
        waiting = [tuple(row) for row in await connection.execute(_TIMERS)]
        rows = {
            table.name: await connection.scalar(select(func.count()).select_from(table)) or 0
            for table in _TABLES
        }
    await house.close()
    said = [(one.id, entry) for one in couple for run in one.runs for entry in run.journal]
    return Left(
        couple=couple,
        answers=Counter(map(str, [*said, *kept])),
        timers=Counter(map(str, waiting)),
        rows=Counter(rows),
        messages=_standing(night),
    )


def compare(calm: Left, night: Night, after: Left) -> Losses:
    """What differs from the same evening undisturbed."""
    doubled = (after.answers - calm.answers).total() + (after.timers - calm.timers).total()
    doubled += (after.rows - calm.rows).total() + (after.messages - calm.messages).total()
    if after.couple != calm.couple and not doubled:
        doubled = 1
    sent = Counter(message["key"] for message in night.delivered() if not message["edits"])
    return Losses(
        answers_lost=(calm.answers - after.answers).total(),
        timers_lost=(calm.timers - after.timers).total(),
        changed_twice=doubled,
        messages_missing=(calm.messages - after.messages).total(),
        sent_twice=sent.total() - len(sent),
    )


def _standing(night: Night) -> Counter[str]:
    """What people see: each message once, as it was changed last."""
    chats: dict[str, dict[str, str]] = {}
    for message in night.delivered():
        chat = chats.setdefault(message["chat"], {})
        if message["edits"] or message["key"] not in chat:
            chat[message["key"]] = f"{message['text']} {message['tokens']}"
    return Counter(
        f"{chat} {place} {text}" for chat, all_ in chats.items() for place, text in enumerate(all_.values())
    )
