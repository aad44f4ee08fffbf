"""What is left of an evening, and what of it is missing or there twice beside the same one undisturbed.

Rows are compared by their number and what they hold, and what people see message by message. One that came
twice stands there twice, mostly among others that did: where the bot went on sending after a kill, it began
again behind the last one that it had noted. So the messages of a chat are followed beside those of the calm
evening, and when one comes that came before, they go on from there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace

from sqlalchemy import func, select

from bot.storage.tables import entries, outbox, parked, records, runs, seen, shared, timers
from dialogs.people import Couple
from tests.bot.kill.child import stands_at
from tests.bot.kill.night import Night, Shown
from tests.evening import Evening, FakeChannel, StillClock

_TABLES = (entries, outbox, parked, records, runs, seen, shared)
_TIMERS = select(
    timers.c.couple_id, timers.c.person_id, timers.c.scope, timers.c.kind, timers.c.key, timers.c.due
)


@dataclass(frozen=True)
class Left:
    """Everything that must be the same, killed or not."""

    couple: Couple
    updates: Counter[str]
    """What was handled, by its name."""
    answers: Counter[str]
    timers: Counter[str]
    rows: Counter[str]
    """How many rows there are in each table."""
    messages: tuple[Shown, ...]


@dataclass(frozen=True)
class Losses:
    """What a night of kills did. Only `sent_twice` may be more than nothing."""

    updates_lost: int = 0
    answers_lost: int = 0
    timers_lost: int = 0
    changed_twice: int = 0
    messages_missing: int = 0
    sent_twice: int = 0

    def __add__(self, other: Losses) -> Losses:
        return Losses(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))

    @property
    def none(self) -> bool:
        """Nothing was lost and nothing happened twice."""
        return not any(getattr(self, one.name) for one in fields(self) if one.name != "sent_twice")


async def left(night: Night) -> Left:
    """Read what the night left behind."""
    house = Evening(night.folder, StillClock(stands_at(night.folder)), FakeChannel())
    await house.open()
    async with house.store.reading() as work:
        couple = _named(night, (await work.load(["couple-bram"]))["couple-bram"].couple)
        kept = [(one.id, body) for one in couple for body in await work.recall(one.id, "appreciated", 99)]
    async with house.store.engine.connect() as connection:
        waiting = [tuple(row) for row in await connection.execute(_TIMERS)]
        handled = list(await connection.scalars(select(seen.c.event)))
        rows = {
            table.name: await connection.scalar(select(func.count()).select_from(table)) or 0
            for table in _TABLES
        }
    await house.close()
    said = [(one.id, entry) for one in couple for run in one.runs for entry in run.journal]
    return Left(
        couple=couple,
        updates=Counter(map(night.named, handled)),
        answers=Counter(map(str, [*said, *kept])),
        timers=Counter(map(str, waiting)),
        rows=Counter(rows),
        messages=tuple(night.shown()),
    )


def _named(night: Night, couple: Couple) -> Couple:
    """With the messages of their journals by the names of the events."""
    for one in couple:
        runs = tuple(
            replace(
                run,
                journal=tuple(
                    entry if entry.message is None else replace(entry, message=night.named(entry.message))
                    for entry in run.journal
                ),
            )
            for run in one.runs
        )
        couple = couple.with_person(replace(one, runs=runs))
    return couple


def compare(calm: Left, after: Left) -> Losses:
    """What differs from the same evening undisturbed."""
    missing, other, twice = _beside(calm.messages, after.messages)
    doubled = (after.answers - calm.answers).total() + (after.timers - calm.timers).total()
    doubled += (after.rows - calm.rows).total() + other
    if after.couple != calm.couple and not doubled:
        doubled = 1
    return Losses(
        updates_lost=(calm.updates - after.updates).total(),
        answers_lost=(calm.answers - after.answers).total(),
        timers_lost=(calm.timers - after.timers).total(),
        changed_twice=doubled,
        messages_missing=missing,
        sent_twice=twice,
    )


def _beside(calm: Sequence[Shown], after: Sequence[Shown]) -> tuple[int, int, int]:
    """How many messages are missing, are others, came more than once."""
    missing = other = twice = 0
    for chat in sorted({one.chat for one in (*calm, *after)}):
        wanted = [one for one in calm if one.chat == chat]
        copies: list[list[Shown]] = [[] for _ in wanted]
        place = 0
        for one in after:
            if one.chat != chat:
                continue
            found = _place(one, wanted, place)
            if found is None:
                other += 1
            else:
                copies[found].append(one)
                place = found + 1
        # Of copies one is right: the others are those of which the bot knows nothing.
        wrong = [one for one, there in zip(wanted, copies, strict=True) if one not in there]
        missing += len(wrong)
        other += sum(1 for one, there in zip(wanted, copies, strict=True) if there and one not in there)
        twice += sum(len(there) - 1 for there in copies if there)
    return missing, other, twice


def _place(one: Shown, wanted: Sequence[Shown], place: int) -> int | None:
    """Which of the calm evening's messages this is: the next, one that came before, or a later one."""
    around: Iterable[int] = (
        *range(place, place + 1),
        *range(place - 1, -1, -1),
        *range(place + 1, len(wanted)),
    )
    return next((at for at in around if at < len(wanted) and wanted[at].came == one.came), None)
