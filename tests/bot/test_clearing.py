"""What was sent to one chat is removed again: once, whole, also after a crash, and nowhere else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.marks import Marks
from bot.packing import pack
from bot.ports import Capabilities, Later, Rendered
from bot.storage.rows import NewMessage, OutboxRow
from bot.ticker import Ticker
from dialogs.effects import Importance
from tests.bot.crowd import Letter, MoodyChannel, until, write
from tests.evening import GROUP, Evening, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
LINE = "Opgeruimd. Mijn berichten van de laatste twee dagen staan hier niet meer."


@dataclass
class Eraser(MoodyChannel):
    """A messenger that may be in trouble when something is to be removed; remembers what was."""

    in_trouble: list[Exception] = field(default_factory=list)
    removed: list[tuple[str, int]] = field(default_factory=list)
    deletes: bool = True

    def capabilities(self) -> Capabilities:
        return replace(super().capabilities(), ticks_by_itself=False, delete=self.deletes)

    async def delete(self, chat: str, refs: Sequence[str]) -> None:
        if self.in_trouble:
            raise self.in_trouble.pop(0)
        self.removed.append((chat, len(refs)))
        await super().delete(chat, refs)


@pytest.fixture
def channel() -> Eraser:
    return Eraser()


@pytest.fixture
async def house(tmp_path: Path, channel: Eraser) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await one.seed(("bram", "noor"), safe_word="ananas")
    yield one
    await one.close()


async def removal(house: Evening) -> list[OutboxRow]:
    """A removal, committed as a turn does."""
    body = pack(Rendered(key="", text=""), edits=False, clears=BEGINS - HOUR)
    async with house.store.work() as work:
        chat = (await work.load(["couple-bram"]))["couple-bram"].chats["bram-id"][0]
        new = NewMessage("couple-bram", "bram-id", chat, Importance.DANGER, False, None, body)
        return await work.add_outbox([new], house.clock.now())


def starts(house: Evening, chat: str = "bram") -> list[str]:
    """The beginnings of what stands there."""
    return [words.split("\n")[0][:30] for words in house.stands(chat)]


async def test_everything_of_two_days_goes_and_one_line_stays(house: Evening, channel: Eraser) -> None:
    await house.says("noor", "/menu")
    for command in ("/menu", "/hechting", "/hulp"):
        await house.says("bram", command)
    others = house.stands("noor")
    await house.says("bram", "/weg")
    (line,) = house.stands("bram")
    assert line.startswith(LINE)
    assert house.stands("noor") == others
    assert {chat for chat, _ in channel.removed} == {"bram"}, "in one call"


async def test_what_is_older_stays_also_when_it_was_changed_since(house: Evening) -> None:
    await house.says("bram", "/hechting")
    house.clock.moment += timedelta(hours=47)
    await house.says("bram", "/menu")
    house.clock.moment += timedelta(hours=2)
    await house.says("bram", "/hechting")  # takes the buttons off the question that stands there
    await house.says("bram", "/weg")
    assert starts(house) == ["Vraag 1 van 3", LINE[:30]]


async def test_twice_leaves_the_last_line_alone(house: Evening, channel: Eraser) -> None:
    await house.says("bram", "/menu")
    await house.says("bram", "/weg")
    await house.says("bram", "/weg")
    assert starts(house) == [LINE[:30]]
    assert [number for _, number in channel.removed][-1] == 1, "what was removed is not asked for again"


async def test_what_was_removed_keeps_no_words_and_no_name(house: Evening) -> None:
    await house.says("bram", "/hechting")
    await house.says("bram", "/weg")
    async with house.store.reading() as work:
        rows = await work._connection.execute(text("SELECT body, ref FROM outbox WHERE state = 'removed'"))
        assert {tuple(row) for row in rows} == {(None, None)}


async def test_a_choice_made_later_does_not_look_for_what_is_gone(house: Evening) -> None:
    await house.says("bram", "/hechting")
    await house.says("bram", "/weg")
    await house.presses("bram", "Verder gaan")
    await house.presses("bram", "B. Bang")
    assert len(house.stands("bram")) == 3


async def test_a_removal_that_failed_is_done_at_the_next_start(house: Evening, channel: Eraser) -> None:
    await house.says("bram", "/menu")
    channel.in_trouble = [Later(3600.0)]
    await house.says("bram", "/weg")
    assert starts(house) == ["Waar heb je nu iets aan?"], "the line waits for it too"
    await house.restart()
    await house.outbox.drained()
    assert starts(house) == [LINE[:30]]


async def test_what_waits_to_be_sent_is_not_sent_but_a_pause_is(house: Evening, channel: Eraser) -> None:
    channel.refusals = {"eerst": [Later(3600.0)]}
    waiting = [
        Letter("bram", "eerst", Importance.PAUSE),
        Letter("bram", "antwoord"),
        Letter("bram", "plan", Importance.NUDGE),
    ]
    house.outbox.add(await write(house, *waiting, couple="couple-bram"))
    await house.outbox.drained()
    await house.says("bram", "/weg")
    await house.restart()
    await house.outbox.drained()
    assert starts(house) == [LINE[:30], "eerst"]


async def test_what_arrived_a_moment_ago_is_removed_though_it_was_not_noted_down_yet(
    house: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the database is slow: what arrived waits to be marked, and the removal comes."""

    async def idle(self: Marks) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr(Marks, "run", idle)
    await house.restart()
    house.outbox.add(await write(house, Letter("bram", "net"), couple="couple-bram"))
    await until(lambda: starts(house) == ["net"])
    house.outbox.add(await removal(house))
    await until(lambda: starts(house) == [])


async def test_where_nothing_can_be_removed_the_line_comes_all_the_same(
    house: Evening, channel: Eraser
) -> None:
    channel.deletes = False
    await house.says("bram", "/menu")
    await house.says("bram", "/weg")
    assert starts(house) == ["Waar heb je nu iets aan?", LINE[:30]]


async def test_a_clock_that_was_removed_is_drawn_no_more(house: Evening) -> None:
    ticker = Ticker(house.store, house.clock, house.outbox)
    ticker.serve(house.channel)
    house.outbox.standing.hear(ticker.stands)
    drawn: list[tuple[OutboxRow, str, Rendered]] = []
    house.outbox.standing.hear(lambda row, ref, shown: drawn.append((row, ref, shown)))
    await house.says("noor", "ananas")
    await house.says("bram", "/weg")
    assert {one.chat for one in ticker._running.values()} == {"noor", GROUP}
    house.clock.moment += HOUR
    assert ticker.draw() is None


async def test_in_the_group_it_clears_the_own_chat(house: Evening) -> None:
    await house.says("bram", "/help", group=True)
    await house.says("bram", "/menu")
    await house.says("bram", "/weg", group=True)
    assert starts(house) == [LINE[:30]]
    assert starts(house, GROUP) == ["In deze groep kun je één ding "]
