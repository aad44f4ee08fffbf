"""The outbox delivers what was committed: in order of importance, and exactly as often as it promises."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

import bot.marks
import bot.outbox
from bot.ports import Gone, Later, Rendered
from bot.queue import SIDE_BY_SIDE
from dialogs.effects import Importance
from tests.bot.crowd import Letter, MoodyChannel, settle, until, write
from tests.evening import Evening, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
HOUR = 3600.0
AT_ONCE = timedelta(0)


@dataclass
class GatedChannel(MoodyChannel):
    """A slow messenger: what is under way arrives when the gate opens."""

    gate: asyncio.Event = field(default_factory=asyncio.Event)
    came: int = 0

    async def send(self, chat: str, message: Rendered) -> str:
        self.came += 1
        await self.gate.wait()
        return await super().send(chat, message)


@pytest.fixture
def channel() -> MoodyChannel:
    return MoodyChannel()


@pytest.fixture
async def house(tmp_path: Path, channel: MoodyChannel) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await settle(one, ("bram", "noor"))
    yield one
    await one.close()


async def test_danger_goes_before_a_pause_before_an_answer_before_a_clock_before_a_nudge(
    house: Evening, channel: MoodyChannel
) -> None:
    letters = [Letter("bram", one.name, one) for one in reversed(Importance)]
    house.outbox.add(await write(house, *letters))
    await house.outbox.drained()
    assert channel.said == [one.name for one in Importance]


async def test_under_load_help_waits_only_for_what_is_under_way(tmp_path: Path) -> None:
    channel = GatedChannel()
    house = Evening(tmp_path, StillClock(BEGINS), channel)
    await house.open()
    people = [f"person-{number}" for number in range(100)]
    await settle(house, people)
    house.outbox.add(await write(house, *(Letter(one, "nudge", Importance.NUDGE) for one in people)))
    await asyncio.sleep(0)
    house.outbox.add(await write(house, Letter("person-99", "help", Importance.DANGER)))
    channel.gate.set()
    await house.outbox.drained()
    await house.close()
    assert len(channel.said) == 101
    assert channel.said.index("help") <= SIDE_BY_SIDE


async def test_one_chat_hears_what_is_equally_important_in_order(
    house: Evening, channel: MoodyChannel
) -> None:
    rows = await write(house, *(Letter("bram", str(number)) for number in range(20)))
    house.outbox.add(reversed(rows))
    await house.outbox.drained()
    assert channel.said == [str(number) for number in range(20)]


async def test_a_chat_that_asks_to_wait_holds_back_nobody_else(house: Evening, channel: MoodyChannel) -> None:
    channel.refusals = {"first": [Later(HOUR)]}
    letters = [Letter("bram", "first"), Letter("bram", "second"), Letter("noor", "to noor")]
    house.outbox.add(await write(house, *letters))
    await house.outbox.drained()
    house.outbox.add(await write(house, Letter("bram", "third")))
    await house.outbox.drained()
    assert channel.said == ["to noor"]


async def test_a_chat_that_asked_to_wait_hears_everything_in_order_afterwards(
    house: Evening, channel: MoodyChannel
) -> None:
    channel.refusals = {"first": [Later(0)]}
    house.outbox.add(await write(house, Letter("bram", "first"), Letter("bram", "second")))
    await until(lambda: channel.said == ["first", "second"])
    assert channel.tried == ["first", "first", "second"]


async def test_a_chat_whose_waiting_has_ended_is_waited_for_again(tmp_path: Path) -> None:
    channel = GatedChannel(refusals={"first": [Later(0.05)]})
    house = Evening(tmp_path, StillClock(BEGINS), channel)
    await house.open()
    await settle(house, ["bram"])
    house.outbox.add(await write(house, Letter("bram", "first")))
    await until(lambda: channel.came == 1)
    channel.gate.set()
    channel.gate.clear()
    await until(lambda: channel.came == 2)
    drained = asyncio.create_task(house.outbox.drained())
    await asyncio.sleep(0)
    assert not drained.done(), "it is under way again"
    channel.gate.set()
    await drained
    assert channel.said == ["first"]
    await house.close()


async def test_a_restart_ends_the_waiting_of_a_chat(house: Evening, channel: MoodyChannel) -> None:
    channel.refusals = {"first": [Later(HOUR)]}
    house.outbox.add(await write(house, Letter("bram", "first"), Letter("bram", "second")))
    await house.outbox.drained()
    await house.restart()
    await house.outbox.drained()
    assert channel.said == ["first", "second"]


async def test_who_is_gone_gets_nothing_more_and_the_others_do(house: Evening, channel: MoodyChannel) -> None:
    channel.refusals = {"first": [Gone()]}
    house.outbox.add(await write(house, Letter("bram", "first"), Letter("noor", "to noor")))
    await house.outbox.drained()
    await house.restart()
    await house.outbox.drained()
    assert channel.said == ["to noor"]
    async with house.store.reading() as work:
        assert not (await work.load(["couple-bram"]))["couple-bram"].chats


async def test_what_came_before_a_chat_was_found_closed_is_noted_first(
    house: Evening, channel: MoodyChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would be given up with what waits, and with it what it showed."""
    channel.refusals = {"second": [Gone()]}
    noted: list[str] = []
    mark_sent, mark_gone = house.store.mark_sent, house.store.mark_gone

    async def sent(rows: Iterable[tuple[int, str | None]]) -> None:
        await until(lambda: "second" in channel.tried)
        noted.append("sent")
        await mark_sent(rows)

    async def gone(chat: bytes) -> None:
        noted.append("gone")
        await mark_gone(chat)

    monkeypatch.setattr(house.store, "mark_sent", sent)
    monkeypatch.setattr(house.store, "mark_gone", gone)
    house.outbox.add(await write(house, Letter("bram", "first"), Letter("bram", "second")))
    await house.outbox.drained()
    assert noted == ["sent", "gone"]


async def test_a_reply_whose_sending_failed_is_sent_again(
    house: Evening, channel: MoodyChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.outbox, "FIRST_RETRY", AT_ONCE)
    channel.refusals = {"reply": [OSError(), OSError()]}
    house.outbox.add(await write(house, Letter("bram", "reply")))
    await until(lambda: channel.said == ["reply"])
    assert channel.tried == ["reply"] * 3


async def test_a_nudge_whose_sending_failed_is_not(house: Evening, channel: MoodyChannel) -> None:
    """It may have arrived: once too often is worse than once too few."""
    channel.refusals = {"nudge": [OSError()]}
    house.outbox.add(await write(house, Letter("bram", "nudge", Importance.NUDGE)))
    await house.outbox.drained()
    await house.restart()
    await house.outbox.drained()
    assert channel.tried == ["nudge"]


async def test_after_a_crash_a_nudge_that_was_on_its_way_is_counted_and_not_sent(
    house: Evening, channel: MoodyChannel
) -> None:
    nudge, later = await write(
        house, Letter("bram", "under way", Importance.NUDGE), Letter("bram", "not yet", Importance.NUDGE)
    )
    await house.store.mark_sending([nudge.id])
    await house.restart()
    await house.outbox.drained()
    assert channel.said == ["not yet"]
    assert house.store.unknown == 1
    assert later.id


async def test_after_a_crash_a_reply_that_was_not_marked_is_sent(
    house: Evening, channel: MoodyChannel
) -> None:
    await write(house, Letter("bram", "reply"))
    await house.restart()
    await house.outbox.drained()
    assert channel.said == ["reply"]
    await house.restart()
    await house.outbox.drained()
    assert channel.tried == ["reply"], "once it is marked it is sent no more"


async def test_a_nudge_that_was_withdrawn_meanwhile_is_not_sent(
    house: Evening, channel: MoodyChannel
) -> None:
    rows = await write(house, Letter("bram", "nudge", Importance.NUDGE), Letter("bram", "reply"))
    async with house.store.work() as work:
        assert await work.withdraw({"bram-id"}) == [rows[0].id]
    house.outbox.add(rows)
    await house.outbox.drained()
    assert channel.said == ["reply"]


async def test_a_database_that_refuses_for_a_while_does_not_end_the_outbox(
    house: Evening, channel: MoodyChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What arrived is not sent again; its mark comes when it can."""
    monkeypatch.setattr(bot.outbox, "FIRST_RETRY", AT_ONCE)
    monkeypatch.setattr(bot.marks, "AGAIN", AT_ONCE)
    async with house.store.engine.begin() as connection:
        refuse = "CREATE TRIGGER refuse BEFORE UPDATE ON outbox BEGIN SELECT raise(ABORT, ''); END"
        await connection.execute(text(refuse))
    letters = [Letter("bram", "reply"), Letter("noor", "nudge", Importance.NUDGE)]
    house.outbox.add(await write(house, *letters))
    await until(lambda: "reply" in channel.said)
    async with house.store.engine.begin() as connection:
        await connection.execute(text("DROP TRIGGER refuse"))
    await until(lambda: "nudge" in channel.said)
    await house.outbox.drained()
    assert channel.tried.count("reply") >= 1
    await house.restart()
    await house.outbox.drained()
    assert sorted(set(channel.tried)) == ["nudge", "reply"]
    assert channel.tried.count("nudge") == 1


async def test_what_arrived_is_marked_before_the_outbox_stops(house: Evening, channel: MoodyChannel) -> None:
    house.outbox.add(await write(house, Letter("bram", "reply")))
    await until(lambda: "reply" in channel.said)
    await house.restart()
    await house.outbox.drained()
    assert channel.tried == ["reply"]


async def test_a_row_for_a_channel_that_is_off_stays(house: Evening, channel: MoodyChannel) -> None:
    rows = await write(house, Letter("bram", "reply"))
    channel.name = "another"
    await house.restart()
    await house.outbox.drained()
    assert channel.said == []
    channel.name = rows[0].chat.channel
    await house.restart()
    await house.outbox.drained()
    assert channel.said == ["reply"]


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_choice_is_shown_in_the_message_that_asked_for_it(house: Evening, restarted: bool) -> None:
    await house.says("bram", "/hechting")
    await house.presses("bram", "Ja, bewaar het")
    asked = house.channel.chats["bram"][-1]
    if restarted:
        await house.restart()
    await house.presses("bram", asked.message.rows[0][0].label)
    standing = {heard.ref: heard for heard in house.channel.chats["bram"]}[asked.ref]
    assert standing.edited
    assert standing.message.text == asked.message.text
    assert standing.message.chosen == asked.message.rows[0][0].label
    assert not standing.message.rows
