"""What the outbox notes down of a message: refusals, pauses, changes that went together, and a clean stop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

import bot.outbox
from bot.carry import Carried
from bot.packing import pack
from bot.ports import Gone, Incoming, Later, Pace, Refused, Rendered
from bot.queue import AHEAD
from bot.storage.rows import NewMessage, OutboxRow
from dialogs.effects import Importance
from dialogs.events import Said
from tests.bot.crowd import Letter, MoodyChannel, settle, until, write
from tests.evening import Evening, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
HOUR = 3600.0


@dataclass
class ShutPace:
    """A network that has room, or has none for as long as one likes; remembers the pauses it asked for."""

    shut: bool = False
    shut_after: int = 1_000_000
    refusals: list[tuple[str, float]] = field(default_factory=list)

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        return self.room(now)

    def room(self, now: float) -> float:
        return HOUR if self.shut or self.shut_after <= 0 else 0.0

    def spend(self, chat: str, now: float) -> None:
        self.shut_after -= 1

    def refused(self, chat: str, seconds: float, now: float) -> None:
        self.refusals.append((chat, seconds))


@dataclass
class PacedChannel(MoodyChannel):
    """A messenger whose network has limits, with a gate before it; remembers what was changed in it."""

    pace: Pace | None = field(default_factory=ShutPace)
    changes: list[Rendered] = field(default_factory=list)
    broken: list[Exception] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    at_gate: int = 0

    def __post_init__(self) -> None:
        self.gate.set()

    async def send(self, chat: str, message: Rendered) -> str:
        self.at_gate += 1
        await self.gate.wait()
        return await super().send(chat, message)

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        if self.broken:
            raise self.broken.pop(0)
        self.changes.append(message)
        await super().edit(chat, ref, message)


@pytest.fixture
def pace() -> ShutPace:
    return ShutPace()


@pytest.fixture
def channel(pace: ShutPace) -> PacedChannel:
    return PacedChannel(pace=pace)


@pytest.fixture
async def house(tmp_path: Path, channel: PacedChannel) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await settle(one, ("bram", "noor"))
    yield one
    await one.close()


async def states(house: Evening) -> list[str]:
    async with house.store.engine.connect() as connection:
        return list(await connection.scalars(text("SELECT state FROM outbox ORDER BY id")))


async def in_slot(
    house: Evening, *messages: tuple[Rendered, bool], importance: Importance = Importance.ANSWER
) -> list[OutboxRow]:
    """Messages to bram in one slot, and changes of them."""
    async with house.store.work() as work:
        chat = (await work.load(["couple-bram"]))["couple-bram"].chats["bram-id"][0]
        new = [
            NewMessage("couple-bram", "bram-id", chat, importance, False, "s", pack(one, edits=edits))
            for one, edits in messages
        ]
        return await work.add_outbox(new, BEGINS)


async def test_what_a_channel_will_never_take_is_given_up_and_its_chat_goes_on(
    house: Evening, channel: PacedChannel, capsys: pytest.CaptureFixture[str]
) -> None:
    channel.refusals = {"our fault": [Refused("too long")]}
    house.outbox.add(await write(house, Letter("bram", "our fault"), Letter("bram", "behind it")))
    await house.outbox.drained()
    assert channel.tried == ["our fault", "behind it"]
    assert await states(house) == ["failed", "sent"]
    told = capsys.readouterr().out
    assert told.count("\n") == 1
    assert "too long" in told
    assert "our fault" not in told


async def test_a_pause_that_the_network_asks_for_is_told_to_its_pace(
    house: Evening, channel: PacedChannel, pace: ShutPace
) -> None:
    channel.refusals = {"first": [Later(HOUR)]}
    house.outbox.add(await write(house, Letter("bram", "first"), Letter("noor", "to noor")))
    await house.outbox.drained()
    assert pace.refusals == [("bram", HOUR)]
    assert channel.said == ["to noor"]
    assert await states(house) == ["ready", "sent"]


async def test_a_nudge_that_the_network_put_off_is_sent_later_once(
    house: Evening, channel: PacedChannel
) -> None:
    channel.refusals = {"nudge": [Later(0.0)]}
    house.outbox.add(await write(house, Letter("bram", "nudge", Importance.NUDGE)))
    await until(lambda: channel.said == ["nudge"])
    await house.outbox.drained()
    assert channel.tried == ["nudge"] * 2
    assert await states(house) == ["sent"]


async def test_a_nudge_that_the_network_put_off_is_not_unknown_after_a_kill(
    house: Evening, channel: PacedChannel
) -> None:
    channel.refusals = {"nudge": [Later(HOUR)]}
    house.outbox.add(await write(house, Letter("bram", "nudge", Importance.NUDGE)))
    await house.outbox.drained()
    assert await states(house) == ["ready"]


async def test_a_nudge_that_failed_is_not_sent_again_when_that_cannot_be_noted_down(
    house: Evening, channel: PacedChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.outbox, "FIRST_RETRY", timedelta(0))
    async with house.store.engine.begin() as connection:
        refuse = (
            "CREATE TRIGGER refuse BEFORE UPDATE ON outbox WHEN new.attempts > old.attempts "
            "BEGIN SELECT raise(ABORT, ''); END"
        )
        await connection.execute(text(refuse))
    channel.refusals = {"nudge": [OSError()]}
    house.outbox.add(await write(house, Letter("bram", "nudge", Importance.NUDGE), Letter("noor", "reply")))
    await until(lambda: channel.said == ["reply"] and channel.refusals == {"nudge": []})
    await until(lambda: not house.outbox._counters["local"].queue.busy)
    await house.outbox.drained()
    assert channel.tried.count("nudge") == 1


async def test_who_is_gone_is_tried_once_for_all_that_waits(house: Evening, channel: PacedChannel) -> None:
    channel.refusals = {"first": [Gone()]}
    house.outbox.add(await write(house, *(Letter("bram", one) for one in ("first", "second", "third"))))
    await house.outbox.drained()
    assert channel.tried == ["first"]
    assert await states(house) == ["failed"] * 3


async def test_changes_that_went_together_are_all_marked(
    house: Evening, channel: PacedChannel, pace: ShutPace
) -> None:
    shown = Rendered("", "question", slot="s")
    house.outbox.add(await in_slot(house, (shown, False)))
    await house.outbox.drained()
    pace.shut = True
    changes = [Rendered("", "other words", slot="s"), Rendered("", "", slot="s", chosen="a choice")]
    house.outbox.add(await in_slot(house, *((change, True) for change in changes)))
    pace.shut = False
    await house.outbox.drained()
    assert [(one.text, one.chosen) for one in channel.changes] == [("other words", "a choice")]
    assert await states(house) == ["sent"] * 3


async def test_after_a_start_too_a_message_comes_before_its_change(
    house: Evening, channel: PacedChannel
) -> None:
    await in_slot(house, (Rendered("", "question", slot="s"), False))
    await in_slot(house, (Rendered("", "urgent", slot="s"), True), importance=Importance.DANGER)
    await house.restart()
    await house.outbox.drained()
    assert house.heard("bram") == ["urgent"]


async def test_planned_messages_are_marked_some_at_a_time(house: Evening, channel: PacedChannel) -> None:
    people = [f"person-{number}" for number in range(4 * AHEAD)]
    await settle(house, people)
    rows = await write(house, *(Letter(one, "nudge", Importance.NUDGE) for one in people))
    before = house.store.commits
    house.outbox.add(rows)
    await house.outbox.drained()
    assert channel.said == ["nudge"] * len(people)
    assert house.store.commits - before <= 2 * 4, "one commit for each lot, and one that they arrived"


async def test_what_was_marked_and_has_not_gone_at_a_clean_stop_goes_after_it(
    house: Evening, channel: PacedChannel, pace: ShutPace
) -> None:
    letters = [Letter(one, f"nudge {one}", Importance.NUDGE) for one in ("bram", "noor")]
    pace.shut_after = 1
    house.outbox.add(await write(house, *letters))
    await until(lambda: len(channel.said) == 1)
    await house.close()
    await house.open()
    assert sorted(await states(house)) == ["ready", "sent"]
    assert house.store.unknown == 0
    pace.shut_after = 1
    await house.restart()
    await house.outbox.drained()
    assert sorted(channel.said) == ["nudge bram", "nudge noor"]


async def test_a_nudge_that_was_marked_is_not_sent_into_a_pause(
    tmp_path: Path, channel: PacedChannel, pace: ShutPace
) -> None:
    async with AsyncExitStack() as stack:
        house = Evening(tmp_path, StillClock(BEGINS), channel)
        await house.open()
        stack.push_async_callback(house.close)
        await house.seed(("bram", "noor"), safe_word="ananas")
        pace.shut_after = 1
        letters = [Letter(one, f"nudge {one}", Importance.NUDGE) for one in ("bram", "noor")]
        house.outbox.add(await write(house, *letters, couple="couple-bram"))
        await until(lambda: len(channel.log) == 1)
        assert "sending" in await states(house)
        await house.turns.receive(Incoming("local", "local", "safe", "bram", "bram", Said("ananas")))
        pace.shut_after = 1_000_000
        await house.restart()
        await house.outbox.drained()
        assert [one.text for _, one in channel.log if one.text.startswith("nudge")] == ["nudge bram"]
        assert (await states(house)).count("withdrawn") == 1


async def test_a_nudge_that_is_being_marked_is_not_sent_into_a_pause(
    house: Evening, channel: PacedChannel
) -> None:
    rows = await write(house, Letter("bram", "nudge", Importance.NUDGE))
    async with house.store.work():
        house.outbox.add(rows)
        for _ in range(9):
            await asyncio.sleep(0)
        house.outbox.committed(Carried((), calmed=frozenset({"bram-id"})))
    await house.outbox.drained()
    assert channel.tried == []
    assert await states(house) == ["withdrawn"]


async def test_a_nudge_that_comes_back_from_the_network_is_not_sent_into_a_pause(
    house: Evening, channel: PacedChannel
) -> None:
    """It was under way when the pause began, and the network put it off."""
    channel.refusals = {"nudge": [Later(HOUR)]}
    channel.gate.clear()
    house.outbox.add(await write(house, Letter("bram", "nudge", Importance.NUDGE)))
    await until(lambda: channel.at_gate == 1)
    house.outbox.committed(Carried((), calmed=frozenset({"bram-id"})))
    channel.gate.set()
    await until(lambda: channel.tried == ["nudge"])
    await house.outbox.drained()
    assert channel.tried == ["nudge"]
    assert await states(house) == ["withdrawn"]


async def test_what_a_commit_gave_up_is_not_sent(house: Evening, channel: PacedChannel) -> None:
    channel.refusals = {"first": [Later(0.0)]}
    channel.gate.clear()
    rows = await write(house, *(Letter("bram", one) for one in ("first", "second", "late", "other")))
    house.outbox.add(rows[:2])
    await until(lambda: channel.at_gate == 1)
    house.outbox.committed(Carried((), dropped=frozenset(row.id for row in rows[:3])))
    house.outbox.committed(Carried(tuple(rows[2:])))
    channel.gate.set()
    await house.outbox.drained()
    assert channel.tried == ["first", "other"]


async def test_a_clock_is_drawn_in_its_message_and_leaves_no_trace(
    house: Evening, channel: PacedChannel
) -> None:
    house.outbox.add(await in_slot(house, (Rendered("", "20 minutes", slot="s"), False)))
    await house.outbox.drained()
    ref = channel.chats["bram"][0].ref
    before = house.store.commits
    house.outbox.tick("local", "bram", ref, Rendered("", "19 minutes"))
    await house.outbox.drained()
    assert house.heard("bram") == ["19 minutes"]
    assert house.store.commits == before


@pytest.mark.parametrize("fault", [OSError("a word"), Gone(), Later(HOUR), Refused("no")])
async def test_a_clock_that_was_not_drawn_is_not_tried_again(
    house: Evening, channel: PacedChannel, pace: ShutPace, fault: Exception
) -> None:
    house.outbox.add(await in_slot(house, (Rendered("", "20 minutes", slot="s"), False)))
    await house.outbox.drained()
    channel.broken = [fault]
    house.outbox.tick("local", "bram", channel.chats["bram"][0].ref, Rendered("", "19 minutes"))
    await house.outbox.drained()
    assert channel.broken == []
    assert channel.changes == []
    assert pace.refusals == ([("bram", HOUR)] if isinstance(fault, Later) else [])


async def test_a_clock_for_a_channel_that_is_off_is_no_error(house: Evening) -> None:
    house.outbox.tick("another", "bram", "1", Rendered("", "19 minutes"))
    await house.outbox.drained()
