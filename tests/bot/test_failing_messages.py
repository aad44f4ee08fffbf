"""A message that fails again and again harms nobody: not its own chat, not other chats, not the outbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

import bot.outbox
from bot.outbox import PATIENCE
from bot.packing import pack
from bot.ports import Rendered
from bot.storage.rows import NewMessage
from dialogs.effects import Importance
from tests.bot.crowd import Letter, MoodyChannel, settle, until, write
from tests.evening import Evening, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
AT_ONCE = timedelta(0)


@dataclass
class StubbornChannel(MoodyChannel):
    """A messenger that can never send some texts."""

    never: set[str] = field(default_factory=set)

    async def send(self, chat: str, message: Rendered) -> str:
        if message.text in self.never:
            self.refusals[message.text] = [OSError()]
        return await super().send(chat, message)


@pytest.fixture
def channel() -> StubbornChannel:
    return StubbornChannel(never={"poison"})


@pytest.fixture
async def house(tmp_path: Path, channel: StubbornChannel) -> AsyncIterator[Evening]:
    one = Evening(tmp_path, StillClock(BEGINS), channel)
    await one.open()
    await settle(one, ("bram", "noor"))
    yield one
    await one.close()


async def test_after_a_while_it_no_longer_holds_up_what_comes_behind_it(
    house: Evening, channel: StubbornChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.outbox, "FIRST_RETRY", AT_ONCE)
    house.outbox.add(await write(house, Letter("bram", "poison"), Letter("bram", "behind it")))
    await until(lambda: channel.said == ["behind it"])
    assert channel.tried == ["poison"] * (PATIENCE + 1) + ["behind it"]


async def test_help_goes_before_it(house: Evening, channel: StubbornChannel) -> None:
    await write(house, Letter("bram", "poison"), Letter("bram", "help", Importance.DANGER))
    await house.restart()
    await house.outbox.drained()
    assert channel.tried == ["help", "poison"]


async def test_however_often_it_failed_the_others_hear_everything_once(
    house: Evening, channel: StubbornChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.outbox, "LONGEST_RETRY", AT_ONCE)
    (poison,) = await write(house, Letter("bram", "poison"))
    house.outbox.add([replace(poison, attempts=10_000)])
    house.outbox.add(await write(house, Letter("noor", "to noor")))
    await until(lambda: channel.tried.count("poison") > 3)
    assert channel.tried.count("to noor") == 1


async def test_a_failure_that_cannot_be_noted_down_does_not_send_the_others_again(
    house: Evening, channel: StubbornChannel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bot.outbox, "FIRST_RETRY", AT_ONCE)
    async with house.store.engine.begin() as connection:
        refuse = (
            "CREATE TRIGGER refuse BEFORE UPDATE ON outbox WHEN new.attempts > old.attempts "
            "BEGIN SELECT raise(ABORT, ''); END"
        )
        await connection.execute(text(refuse))
    house.outbox.add(await write(house, Letter("bram", "poison"), Letter("noor", "to noor")))
    await until(lambda: channel.tried.count("poison") > 3)
    channel.never.clear()
    await until(lambda: channel.said[-1] == "poison")
    await house.outbox.drained()
    assert channel.tried.count("to noor") == 1


async def test_a_message_that_is_changed_twice_keeps_the_words_of_the_first_change(
    house: Evening, channel: StubbornChannel
) -> None:
    async with house.store.work() as work:
        chat = (await work.load(["couple-bram"]))["couple-bram"].chats["bram-id"][0]
        shown = [Rendered("", "question", slot="s"), Rendered("", "other words", slot="s")]
        chosen = Rendered("", "", slot="s", chosen="a choice")
        new = [
            NewMessage("couple-bram", "bram-id", chat, Importance.ANSWER, False, "s", pack(one, edits=edits))
            for one, edits in [(shown[0], False), (shown[1], True), (chosen, True)]
        ]
        rows = await work.add_outbox(new, BEGINS)
    house.outbox.add(rows)
    await house.outbox.drained()
    (standing,) = channel.chats["bram"]
    assert (standing.message.text, standing.message.chosen) == ("other words", "a choice")
