"""A part that stops by itself ends the program; one that is stopped does not."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs

from bot.channels.telegram.fault import TelegramFault
from bot.serving import PortTaken
from bot.watch import Watch

WORDS = "what somebody typed"


async def breaks() -> None:
    raise ValueError(WORDS)


async def ends() -> None:
    """As no part should."""


@pytest.mark.parametrize(("part", "fault"), [(breaks, "ValueError"), (ends, "none")])
async def test_a_part_that_stops_ends_the_program(part: object, fault: str) -> None:
    watch = Watch()
    assert callable(part)
    with capture_logs() as told:
        task = watch.over_part(asyncio.create_task(part(), name="outbox"))
        await watch.over.wait()
    assert watch.broken
    assert [(one["log_level"], one["part"], one["fault"]) for one in told] == [("critical", "outbox", fault)]
    assert WORDS not in str(told)
    assert watch.to_mend is None
    await asyncio.wait([task])


@pytest.mark.parametrize("fault", [TelegramFault(WORDS), PortTaken(80, WORDS)])
async def test_what_the_operator_must_mend_is_left_for_the_line_that_he_reads(fault: Exception) -> None:
    async def meets_it() -> None:
        raise fault

    watch = Watch()
    with capture_logs() as told:
        task = watch.over_part(asyncio.create_task(meets_it()))
        await watch.over.wait()
    assert (watch.broken, watch.to_mend, told) == (True, fault, [])
    await asyncio.wait([task])


async def test_a_part_that_is_stopped_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    watch = Watch()
    task = watch.over_part(asyncio.create_task(asyncio.Event().wait(), name="turns"))  # type: ignore[arg-type]
    task.cancel()
    await asyncio.wait([task])
    assert not watch.over.is_set()
    assert not watch.broken
