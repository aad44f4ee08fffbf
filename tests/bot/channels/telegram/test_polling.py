"""A batch is a barrier, trouble is waited out and told once, and stopping loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.errors import Conflict, Trouble, Unauthorized, Unreachable
from bot.channels.telegram.fault import TelegramFault
from bot.channels.telegram.polling import CONFLICT_WAIT, CONFLICTS, LIMIT, SECONDS, SILENCE, Polling
from bot.channels.telegram.reading import UPDATES
from bot.ports import Later
from tests.bot.channels.telegram.source import FakeSource, Watched

WORDS = "what somebody typed"


class Taker:
    """Stands in for the turn: can be held before its commit, and told to fail for some updates."""

    def __init__(self) -> None:
        self.entered: list[int] = []
        self.committed: list[int] = []
        self.fails: dict[int, int] = {}
        self.entering = asyncio.Event()
        self.open = asyncio.Event()
        self.open.set()

    async def __call__(self, update: dict[str, Any]) -> None:
        number = update["update_id"]
        self.entered.append(number)
        self.entering.set()
        await self.open.wait()
        if self.fails.get(number):
            self.fails[number] -= 1
            raise ValueError(WORDS)
        self.committed.append(number)


class Machine:
    """A polling with all that it leans on in memory."""

    def __init__(self) -> None:
        self.source, self.taker, self.sleep, self.now = FakeSource(), Taker(), Watched(), 0.0
        self.polling = Polling(self.source, self.taker, sleep=self.sleep, clock=lambda: self.now)
        self.task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self.task = asyncio.create_task(self.polling.run())

    async def stop(self) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.wait([self.task])
        assert self.task.cancelled()

    async def quiet(self) -> None:
        """Until all is taken, and the next call waits."""
        assert self.task is not None
        waiting = asyncio.ensure_future(self.source.idle.wait())
        await asyncio.wait([waiting, self.task], return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if self.task.done():
            self.task.result()

    def meets_a_conflict(self, number: int) -> None:
        """A while later an update comes, and then a conflict."""
        self.now += SILENCE - 1
        self.source.faults.append(Conflict())
        self.source.put(number)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        self.start()
        yield
        await self.stop()


@pytest.fixture
async def machine() -> Machine:
    return Machine()


async def test_a_webhook_makes_way_and_what_waits_for_it_is_kept(machine: Machine) -> None:
    async with machine.running():
        await machine.quiet()
    assert machine.source.insisted == [("deleteWebhook", {"drop_pending_updates": False})]


async def test_it_asks_for_what_it_wants_by_name_and_passes_what_it_has(machine: Machine) -> None:
    machine.source.put(7, 8)
    async with machine.running():
        await machine.quiet()
    assert machine.source.asked == [(None, SECONDS, LIMIT), (9, SECONDS, LIMIT)]
    assert machine.source.kinds == UPDATES


async def test_a_batch_is_begun_at_once_and_in_order(machine: Machine) -> None:
    machine.source.put(9, 7, 8)
    machine.taker.open.clear()
    async with machine.running():
        await machine.taker.entering.wait()
        assert machine.taker.entered == [7, 8, 9]
        machine.taker.open.set()
        await machine.quiet()
    assert sorted(machine.taker.committed) == [7, 8, 9]


async def test_nothing_is_passed_before_all_is_committed(machine: Machine) -> None:
    machine.source.put(7, 8)
    machine.taker.open.clear()
    machine.start()
    await machine.taker.entering.wait()
    machine.source.put(9)
    assert machine.source.asked == [(None, SECONDS, LIMIT)]
    assert machine.source.waiting[0] == {"update_id": 7}, "a kill now would lose nothing"
    machine.taker.open.set()
    await machine.quiet()
    assert machine.taker.committed == [7, 8, 9]
    await machine.stop()


async def test_what_could_not_be_taken_is_offered_again_before_anything_else(machine: Machine) -> None:
    machine.source.put(7, 8, 9)
    machine.taker.fails = {8: 3}
    with capture_logs() as told:
        async with machine.running():
            await machine.quiet()
    assert machine.taker.committed == [7, 9, 8]
    assert machine.taker.entered == [7, 8, 9, 8, 8, 8]
    assert machine.sleep.taken == [1, 2, 4]
    assert machine.source.asked == [(None, SECONDS, LIMIT), (10, SECONDS, LIMIT)]
    assert [line["fault"] for line in told if line["log_level"] == "error"] == ["ValueError"] * 3
    assert WORDS not in str(told)


@pytest.mark.parametrize(
    "strange", [["text", WORDS], {"message": WORDS}, {"update_id": "7"}, {"update_id": True}]
)
async def test_what_is_no_update_is_skipped_and_told_by_its_keys(machine: Machine, strange: object) -> None:
    machine.source.waiting = [strange]
    machine.source.put(7)
    with capture_logs() as told:
        machine.start()
        await machine.taker.entering.wait()
        machine.source.waiting.remove(strange)
        await machine.quiet()
        await machine.stop()
    assert machine.taker.committed == [7]
    assert told[0]["event"] == "an update of Telegram cannot be read and is skipped"
    assert WORDS not in str(told)


async def test_a_batch_of_nothing_readable_is_not_asked_for_in_a_circle(machine: Machine) -> None:
    machine.source.waiting = [None]

    async def sleep(seconds: float) -> None:
        await Watched.__call__(machine.sleep, seconds)
        if machine.sleep.taken[-3:] == [1, 2, 4]:
            machine.source.waiting = []

    machine.polling = Polling(machine.source, machine.taker, sleep=sleep, clock=lambda: machine.now)
    async with machine.running():
        await machine.quiet()
    assert machine.sleep.taken == [1, 2, 4]


async def test_trouble_is_waited_out_and_told_when_it_begins_and_when_it_is_over(machine: Machine) -> None:
    machine.source.faults.extend(
        [Unreachable("x"), Trouble(), Trouble(), Trouble(), Trouble(), Trouble(), Later(90), Trouble()]
    )
    machine.source.put(7)
    with capture_logs() as told:
        async with machine.running():
            await machine.quiet()
    assert machine.sleep.taken == [1, 2, 4, 8, 16, 30, 90, 30]
    assert machine.taker.committed == [7]
    assert [(line["log_level"], line["event"]) for line in told] == [
        ("warning", "Telegram gives no messages, asking again"),
        ("info", "Telegram gives messages again"),
    ]
    assert told[0]["why"] == "Unreachable x"
    assert [seconds for _, seconds, _ in machine.source.asked] == [SECONDS, *[0] * 8, SECONDS]


async def test_the_next_trouble_is_told_again_and_begins_with_a_short_wait(machine: Machine) -> None:
    machine.source.faults.extend([Trouble(), Trouble()])
    with capture_logs() as told:
        async with machine.running():
            await machine.quiet()
            machine.source.faults.append(Trouble())
            machine.source.put(7)
            await machine.quiet()
    assert machine.sleep.taken == [1, 2, 1]
    assert [line["log_level"] for line in told] == ["warning", "info"] * 2


async def test_two_minutes_without_success_are_told_once_and_seen_from_outside(machine: Machine) -> None:
    machine.source.faults.extend([Trouble()] * 3)
    machine.now = SILENCE - 1
    assert machine.polling.healthy()
    machine.now = SILENCE
    assert not machine.polling.healthy()
    with capture_logs() as told:
        async with machine.running():
            await machine.quiet()
    assert machine.polling.healthy()
    assert [line["event"] for line in told if line["log_level"] == "error"] == [
        "Telegram has given no messages for two minutes"
    ]


async def test_a_call_that_hangs_is_made_anew_on_another_line(machine: Machine) -> None:
    machine.source.hangs = 1
    machine.source.put(7)
    machine.sleep.alarm.set()
    async with machine.running():
        await machine.quiet()
    assert machine.source.renewed == 1
    assert machine.taker.committed == [7]


async def test_a_few_conflicts_are_waited_out(machine: Machine) -> None:
    for number in (7, 8):
        machine.now += SILENCE
        machine.source.faults.extend([Conflict()] * CONFLICTS)
        machine.source.put(number)
        if machine.task is None:
            machine.start()
        await machine.quiet()
    await machine.stop()
    assert machine.taker.committed == [7, 8]
    assert min(machine.sleep.taken) == CONFLICT_WAIT


async def test_more_conflicts_are_the_operators_also_with_messages_in_between(machine: Machine) -> None:
    machine.start()
    for number in range(CONFLICTS):
        machine.meets_a_conflict(number)
        await machine.quiet()
    machine.meets_a_conflict(CONFLICTS)
    with pytest.raises(TelegramFault, match=r"^another program takes the messages of TELEGRAM_TOKEN\."):
        await machine.quiet()
    assert machine.taker.committed == list(range(CONFLICTS + 1))


async def test_a_token_that_is_withdrawn_is_the_operators(machine: Machine) -> None:
    machine.source.faults.append(Unauthorized())
    machine.start()
    with pytest.raises(TelegramFault, match=r"^TELEGRAM_TOKEN is not known"):
        await machine.quiet()


async def test_stopping_drops_a_call_that_waits_and_says_nothing_that_was_said(machine: Machine) -> None:
    machine.source.put(7)
    machine.start()
    await machine.quiet()
    await machine.stop()
    assert machine.source.asked == [(None, SECONDS, LIMIT), (8, SECONDS, LIMIT)]


async def test_stopping_finishes_what_was_handed_over_and_tells_how_far_it_came(machine: Machine) -> None:
    machine.source.put(7, 8)
    machine.taker.open.clear()
    machine.start()
    await machine.taker.entering.wait()
    stopping = asyncio.create_task(machine.stop())
    await asyncio.sleep(0)
    assert machine.taker.committed == []
    machine.taker.open.set()
    await stopping
    assert machine.taker.committed == [7, 8]
    assert machine.source.asked == [(None, SECONDS, LIMIT), (9, 0, 1)]
    assert machine.source.waiting == []


async def test_stopping_does_not_pass_what_could_not_be_taken(machine: Machine) -> None:
    machine.source.put(7, 8, 9)
    machine.taker.open.clear()
    machine.taker.fails = {8: 1}
    machine.start()
    await machine.taker.entering.wait()
    stopping = asyncio.create_task(machine.stop())
    await asyncio.sleep(0)
    machine.taker.open.set()
    await stopping
    assert machine.taker.entered == [7, 8, 9]
    assert machine.source.asked[-1] == (8, 0, 1)
    assert [update["update_id"] for update in machine.source.waiting] == [8, 9]


@pytest.mark.parametrize("how", ["refused", "hanging"])
async def test_a_last_word_that_is_not_heard_is_no_fault(machine: Machine, how: str) -> None:
    machine.source.put(7)
    machine.taker.open.clear()
    machine.start()
    await machine.taker.entering.wait()
    machine.source.refuses_the_last_word = how == "refused"
    machine.source.hangs = how == "hanging"
    machine.sleep.alarm.set()
    machine.taker.open.set()
    await machine.stop()
    assert machine.taker.committed == [7]


async def test_a_second_cancel_breaks_off_what_does_not_end(machine: Machine) -> None:
    machine.source.put(7)
    machine.taker.open.clear()
    machine.start()
    await machine.taker.entering.wait()
    stopping = asyncio.create_task(machine.stop())
    for _ in range(5):  # the first cancel must have been met, or the second is the same
        await asyncio.sleep(0)
    assert not stopping.done()
    assert machine.task is not None
    machine.task.cancel()
    await stopping
    assert machine.taker.committed == []
    assert machine.source.asked == [(None, SECONDS, LIMIT)], "it comes again at the next start"
