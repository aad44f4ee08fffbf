"""A clock that runs is pinned, in nobody's way; and taken off when it is over, also after a restart."""

from __future__ import annotations

import asyncio
import gc
from dataclasses import replace
from datetime import timedelta
from typing import Any

from structlog.testing import capture_logs

from bot.channels.telegram.errors import Trouble
from bot.channels.telegram.pins import BETWEEN, LOOKS, SPARE, Pins
from bot.ports import Rendered
from tests.bot.channels.telegram.botapi import Fault
from tests.bot.channels.telegram.desk import NOW, YES_NO, Desk, Room

PAUSE = Rendered("1", "Pauze tot 20:20.", rows=YES_NO, until=NOW + timedelta(minutes=20))
OVER = replace(PAUSE, text="De pauze is voorbij.", rows=(), until=None)


def pinned(desk: Desk, chat: int | None = None) -> list[str]:
    return [seen.text.partition("\n")[0] for seen in desk.bram.screen(chat) if seen.pinned]


async def test_a_message_with_a_clock_is_pinned_without_a_sound(desk: Desk) -> None:
    await desk.says(PAUSE)
    await desk.api.asked("pinChatMessage")
    assert pinned(desk) == [PAUSE.text]
    assert [seen.silent for seen in desk.bram.screen() if seen.service] == [True]


async def test_other_messages_are_not(desk: Desk) -> None:
    name = await desk.says(OVER)
    await desk.sender.edit(desk.private, name, replace(OVER, chosen="Ja"))
    await desk.says(PAUSE)
    await desk.api.asked("pinChatMessage")
    assert pinned(desk) == [PAUSE.text]
    assert desk.api.counts["unpinChatMessage"] == 0


async def test_it_stays_while_the_clock_runs_and_is_taken_off_at_its_end(desk: Desk) -> None:
    name = await desk.says(PAUSE)
    for minute in (1, 2):
        await desk.clock.set_forward(NOW + timedelta(minutes=minute))
        await desk.sender.edit(desk.private, name, PAUSE)
    await desk.says(PAUSE)
    await desk.api.asked("pinChatMessage", times=2)
    assert desk.api.counts["unpinChatMessage"] == 0
    await desk.sender.edit(desk.private, name, OVER)
    await desk.api.asked("unpinChatMessage")
    assert pinned(desk) == [PAUSE.text]


async def test_it_is_taken_off_after_a_restart_too(desk: Desk) -> None:
    name = await desk.says(PAUSE)
    await desk.api.asked("pinChatMessage")
    desk.sit()
    await desk.sender.edit(desk.private, name, OVER)
    await desk.api.asked("unpinChatMessage")
    assert pinned(desk) == []


async def test_without_the_right_to_pin_nothing_is_said_of_it(desk: Desk) -> None:
    both = await desk.together()
    missed: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: missed.append(context))
    with capture_logs() as told:
        name = await desk.says(PAUSE, str(both.id))
        await desk.api.asked("pinChatMessage")
        await desk.sender.edit(str(both.id), name, OVER)
        await desk.api.asked("unpinChatMessage")
        await desk.says(OVER)
    gc.collect()
    assert (told, missed, pinned(desk, both.id)) == ([], [], [])


async def test_with_the_right_it_is_pinned_in_the_group(desk: Desk) -> None:
    both = await desk.together(rights=("can_pin_messages",))
    await desk.says(PAUSE, str(both.id))
    await desk.api.asked("pinChatMessage")
    assert pinned(desk, both.id) == [PAUSE.text]


async def test_nobody_waits_for_a_pin_that_hangs(desk: Desk) -> None:
    desk.api.fail("pinChatMessage", Fault.SILENCE)
    await desk.says(PAUSE)
    await desk.api.met(Fault.SILENCE)
    await desk.says(OVER)


class Calls:
    """Takes the calls; every one fails, which is no fault. `both` is set with the second."""

    def __init__(self) -> None:
        self.made: list[tuple[str, int]] = []
        self.both = asyncio.Event()

    async def __call__(self, chat: str, method: str, **params: Any) -> None:
        for _ in range(9 if method == "pinChatMessage" else 1):  # the first is the slower one
            await asyncio.sleep(0)
        self.made.append((method, params["message_id"]))
        if len(self.made) == 2:
            self.both.set()
        raise Trouble


async def test_what_is_taken_off_at_once_is_taken_off_last() -> None:
    calls = Calls()
    pins = Pins(calls, None)
    pins.pin("1", 7)
    pins.unpin("1", 7)
    await calls.both.wait()
    assert calls.made == [("pinChatMessage", 7), ("unpinChatMessage", 7)]


class Filling(Room):
    """Full until somebody has waited so many times."""

    def __init__(self, times: int, seconds: float) -> None:
        super().__init__(seconds=seconds)
        self.naps: list[float] = []
        self.waited = asyncio.Event()
        self._times = times

    def ready(self, chat: str, now: float, calls: int = 1) -> float:
        assert calls == SPARE
        return 0.0 if len(self.naps) > self._times else super().ready(chat, now)

    async def nap(self, seconds: float) -> None:
        self.naps.append(seconds)
        if len(self.naps) == self._times:
            self.waited.set()


async def test_a_pin_waits_until_there_is_room_for_an_answer_besides() -> None:
    calls, room = Calls(), Filling(times=2, seconds=0.5)
    pins = Pins(calls, room, sleep=room.nap)
    pins.pin("1", 7)
    pins.unpin("1", 7)
    await calls.both.wait()
    assert (room.naps, room.spent) == ([BETWEEN] * 3, ["1", "1"])


async def test_a_pin_for_which_there_never_is_room_is_given_up() -> None:
    calls, room = Calls(), Filling(times=2 * LOOKS, seconds=9.0)
    pins = Pins(calls, room, sleep=room.nap)
    pins.pin("1", 7)
    pins.unpin("1", 7)
    await room.waited.wait()
    assert (calls.made, room.naps) == ([], [9.0] * 2 * LOOKS)
