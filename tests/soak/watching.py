"""Looks at all that the bot does, and says what must not be: each fault is a line in `wrong`.

What is looked at, and when:

- after each settling, every call that put words somewhere: somebody's words stand in a chat that is not the
  own one only if that person chose to share or to send them, and never in the group or with strangers;
- at each commit, whether the end of a pause is said to both, and what was planned: one occasion a day, the
  check-in with the note before it counting as one, and nothing in quiet hours; what people asked for at that
  moment themselves is no plan of ours;
- each day, whether every pause goes on to somewhere, and that the log holds no words and no token;
- in the end, that every update is acknowledged, and no words stand in two answers, as they would if one had
  been handled twice; that nothing waits, and nothing failed but what was for who blocked the bot or put it
  out, or was planned and perhaps arrived.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from bot.carry import Carried
from bot.storage.rows import OutboxRow
from bot.storage.store import Store
from bot.storage.tables import entries, outbox, records, shared, timers
from bot.storage.transaction import from_bytes, of_person
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.people import Couple
from dialogs.rhythm.late import STALE
from dialogs.rhythm.quiet import within
from dialogs.rhythm.recurring import Moment
from dialogs.rhythm.wall import local
from dialogs.timers import of_moved
from tests.bot.channels.telegram.botapi import FakeBotApi
from tests.evening import WORDING
from tests.soak.people import MARK, Dweller, mark

if TYPE_CHECKING:
    from tests.soak.town import Town

ENDS = tuple(WORDING.labels[f"pause-{line}"] for line in ("over", "over-late", "return", "return-late"))
SNOOZE = "/checkin straks"
LET_GO = "/morgen weg"
"""Below the check-in, and below the reminder of a talk for later, which somebody asked for."""
ONE_OCCASION: tuple[list[str], ...] = ([], ["ahead"], ["check-in"], ["ahead", "check-in"], ["other"])
"""What may be planned for one person on one day."""


@dataclass
class Watch:
    """`people` by their number."""

    api: FakeBotApi
    people: Sequence[Dweller]
    wrong: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    log: list[Any] = field(default_factory=list)
    _planned: list[tuple[OutboxRow, datetime]] = field(default_factory=list)
    _failed: int = 0
    _days: dict[tuple[str, date], list[str]] = field(default_factory=lambda: defaultdict(list))

    def committed(self, carried: Carried, now: datetime) -> None:
        """What a turn wrote."""
        self._planned += [(row, now) for row in carried.messages if row.planned]
        told: dict[str, set[str | None]] = defaultdict(set)
        for row in carried.messages:
            if row.body["text"].startswith(ENDS):
                told[row.couple_id].add(row.person_id)
        for home, to in told.items():
            self.counts["pauses"] += 1
            for one in self.people:
                if one.home == home and not one.blocked and one.id not in to:
                    self.wrong.append(f"{one.id} hears nothing of the end of a pause")

    async def look(self, town: Town) -> None:
        """What was done since the last look."""
        await self._look_at_calls(town.store)
        if self._planned:
            planned, self._planned = self._planned, []
            homes = await self._homes(town.store, {row.couple_id for row, _ in planned})
            for row, at in planned:
                await self._look_at_plan(town.store, row, at, homes[row.couple_id])

    # Words

    async def _look_at_calls(self, store: Store) -> None:
        for call in self.api.calls:
            self.counts["calls"] += 1
            if not call.done or call.method == "getUpdates":
                continue
            for number, said in MARK.findall(json.dumps(call.params, ensure_ascii=False, default=repr)):
                await self._look_at_words(store, int(number), int(said), call.params.get("chat_id"))
        self.api.calls.clear()

    async def _look_at_words(self, store: Store, number: int, said: int, chat: int | None) -> None:
        one, words = self.people[number], mark(number, said)
        if chat == one.user.id:
            return
        partner = self.people[number ^ 1]
        if chat == partner.user.id and (one.gave(words) or words in await self._shared_by(store, one)):
            self.counts["shared"] += 1
        else:
            self.wrong.append(f"{words} is shown in chat {chat} after {[*one.lately]}")

    async def _shared_by(self, store: Store, one: Dweller) -> str:
        async with store.engine.connect() as connection:
            rows = (
                await connection.execute(
                    select(shared.c.item, shared.c.to_person).where(shared.c.person_id == one.id)
                )
            ).all()
        async with store.reading() as work:
            laid = [await work.laid([one.id, other], item) for item, other in rows]
        return " ".join(texts.get(one.id, "") for texts in laid)

    # Plans

    async def _look_at_plan(self, store: Store, row: OutboxRow, at: datetime, home: Couple) -> None:
        assert row.person_id is not None
        self.counts["planned"] += 1
        profile, kind = home.person(row.person_id).profile, _kind(row)
        if kind == "booked" or (kind != "ahead" and await _asked_for(store, row.person_id, at)):
            return
        here = local(at, profile.zone)
        if within(profile.quiet, here.time()):
            self.wrong.append(f"{row.person_id} hears a planned {kind} at {here}")
        day = self._days[row.person_id, here.date()]
        day.append(kind)
        if sorted(day) not in ONE_OCCASION:
            self.wrong.append(f"{row.person_id} hears {day} on {here.date()}")

    # Each day

    async def look_at_day(self, store: Store, now: datetime) -> None:
        """What must hold at any time of rest."""
        await self.look_at_failed(store)
        for home in (await self._homes(store)).values():
            if home.joint.until is not None and home.joint.until <= now:
                self.wrong.append(f"the pause of {home.id} stands still since {home.joint.until}")
        told = repr(self.log)
        for leak in (*MARK.findall(told), *([self.api.token] if self.api.token in told else ())):
            self.wrong.append(f"the log tells {leak}")
        self.counts["log lines"] += len(self.log)
        self.wrong += [f"the log tells {line}" for line in self.log if "never take it" in str(line)]
        self.log.clear()

    async def look_at_the_end(self, store: Store) -> None:
        """When all is over, and days went by."""
        for home in (await self._homes(store)).values():
            if home.joint.mode is not Mode.TALKING:
                self.wrong.append(f"{home.id} is still {home.joint.mode}")
        for words, times in Counter([found async for found in self._answers(store)]).items():
            if times > 1:
                self.wrong.append(f"{words} is {times} times an answer")
        if self.api.world.updates.pending:
            self.wrong.append("not every update is acknowledged")
        if left := await waiting(store):
            self.wrong.append(f"{left} messages still wait")

    async def look_at_failed(self, store: Store) -> None:
        """What nobody will get, and why. Before it is forgotten."""
        failed = select(outbox).where(outbox.c.state == "failed", outbox.c.id > self._failed)
        async with store.engine.connect() as connection:
            rows = list(await connection.execute(failed.order_by(outbox.c.id)))
        for row in rows:
            self._failed = row.id
            self.counts["failed"] += 1
            to = [one for one in self.people if row.person_id in (None, one.id) and one.home == row.couple_id]
            gone = any(one.ever_blocked if row.person_id else one.put_it_out for one in to)
            if not (gone or row.planned):
                self.wrong.append(f"message {row.id} failed without a reason")

    async def _answers(self, store: Store) -> Any:
        """The marks of all words that ever were an answer, and of those in records by their kind."""
        async with store.engine.connect() as connection:
            given = select(entries).where(entries.c.kind == Kind.ANSWER.value)
            answers = list(await connection.execute(given))
            kept = list(await connection.execute(select(records).where(records.c.person_id.is_not(None))))
        async with store.reading() as work:
            await work._prepare([of_person(one.id) for one in self.people])
            for row in answers:
                name = (row.person_id, row.run, row.seq)
                value, _ = from_bytes(work._open(of_person(row.person_id), "entries", "body", name, row.body))
                for found in set(MARK.findall(str(value))):
                    yield ("answer", *found)
            for row in kept:
                body = from_bytes(
                    work._open(of_person(row.person_id), "records", "body", (row.id,), row.body)
                )
                for found in set(MARK.findall(str(body))):
                    yield (row.kind, *found)

    async def _homes(self, store: Store, of: Iterable[str] | None = None) -> dict[str, Couple]:
        wanted = {one.home for one in self.people} if of is None else set(of)
        async with store.reading() as work:
            return {name: loaded.couple for name, loaded in (await work.load(sorted(wanted))).items()}


async def waiting(store: Store) -> int:
    """How many messages are not dealt with."""
    async with store.engine.connect() as connection:
        open_ = select(func.count()).select_from(outbox).where(outbox.c.state.in_(("ready", "sending")))
        return await connection.scalar(open_) or 0


def _kind(row: OutboxRow) -> str:
    """Which planned message it is, by its buttons."""
    tokens = [button["token"] for line in row.body["rows"] for button in line]
    if SNOOZE in tokens:
        return "check-in"
    if LET_GO in tokens:
        return "booked"
    return "other" if tokens else "ahead"


async def _asked_for(store: Store, person: str, at: datetime) -> bool:
    """Whether this person chose that very moment for something."""
    kinds = [of_moved(moment) for moment in Moment]
    moved = select(timers.c.due).where(
        timers.c.person_id == person, timers.c.kind.in_(kinds), timers.c.state == "fired"
    )
    async with store.engine.connect() as connection:
        moments = list(await connection.scalars(moved))
    return any(timedelta(0) <= at - due <= STALE for due in moments)
