"""However much somebody sends: danger, the safe word, a pause and help are heard, and nobody else waits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from bot.limits import BURST, Limits
from bot.ports import Incoming
from dialogs.events import Attached, Attachment, Chose, Crowded, Edited, Left, Moved, Placed, Received, Said
from dialogs.joint import Mode
from tests.evening import GROUP, WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
TOO_FAST = WORDING.labels["house-flood"]
SECOND = timedelta(seconds=1)
HELLO = Said("hoi")


def did(name: str, what: Received = HELLO, who: str = "bram", *, group: bool = False) -> Incoming:
    return Incoming("local", "local", name, who, GROUP if group else who, what, group=group)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        one.turns.limits = Limits(burst=3)
        yield one


async def dropped(house: Evening) -> int:
    async with house.store.reading() as work:
        counted = text("SELECT coalesce(sum(number), 0) FROM tallies WHERE name = 'flood-refused'")
        return int((await work._connection.execute(counted)).scalar_one())


async def mode_of(house: Evening) -> Mode | None:
    async with house.store.reading() as work:
        return (await work.load(["couple-bram"]))["couple-bram"].couple.joint.mode


def test_a_bucket_is_emptied_and_fills_again() -> None:
    limits = Limits(burst=3, per_second=0.5)
    assert [limits.over(did(f"{n}"), BEGINS) for n in range(5)] == [False] * 3 + [True] * 2
    assert limits.over(did("5"), BEGINS + SECOND)
    assert not limits.over(did("6"), BEGINS + 2 * SECOND)
    assert limits.over(did("7"), BEGINS + 2 * SECOND)


def test_each_sender_has_a_bucket_and_a_nameless_group_has_one() -> None:
    limits = Limits(burst=1)
    assert not limits.over(did("1"), BEGINS)
    assert not limits.over(did("2", who="noor"), BEGINS)
    assert not limits.over(did("3", who="", group=True), BEGINS)
    assert limits.over(did("4", who="", group=True), BEGINS)
    assert len(limits) == 3


def test_what_is_offered_again_is_not_counted_again() -> None:
    limits = Limits(burst=2)
    assert [limits.over(did(name), BEGINS) for name in ("1", "1", "1", "2", "1", "3", "3")] == [
        *[False] * 5,
        True,
        True,
    ]


@pytest.mark.parametrize("what", [Left(), Placed(hears_all=True), Crowded(3), Moved("new")])
def test_what_the_network_tells_of_itself_is_never_too_much(what: Received) -> None:
    limits = Limits(burst=1)
    assert [limits.over(did(f"{n}", what), BEGINS) for n in range(9)] == [False] * 9


def test_somebody_is_told_once_until_the_bucket_is_well_filled() -> None:
    limits = Limits(burst=4)
    for n in range(5):
        limits.over(did(f"{n}"), BEGINS)
    assert [limits.to_tell(did("5")) for _ in range(3)] == [True, False, False]
    limits.over(did("6"), BEGINS + SECOND)
    assert not limits.to_tell(did("6"))
    limits.over(did("7"), BEGINS + 3 * SECOND)
    assert limits.to_tell(did("7"))


def test_a_clock_that_stands_or_goes_back_gives_nothing() -> None:
    limits = Limits(burst=1)
    limits.over(did("1"), BEGINS)
    assert limits.over(did("2"), BEGINS - 100 * SECOND)


def test_only_so_many_people_are_kept_in_mind() -> None:
    limits = Limits(people=10)
    for n in range(1_000):
        limits.over(did(f"{n}", who=f"{n}"), BEGINS)
    assert len(limits) == 10
    for n in range(1_000):
        limits.over(did(f"{n}", who="one"), BEGINS)
    assert [len(bucket.counted) for bucket in limits._buckets.values()][-1] == BURST


async def test_a_flood_is_acknowledged_dropped_counted_and_told_once(house: Evening) -> None:
    await house.says("bram", "/spiegel")
    before = len(house.heard("bram"))
    for n in range(9):
        await house.says("bram", f"een zin over de markt {n}")
    assert house.heard("bram").count(TOO_FAST) == 1
    assert await dropped(house) == 7
    assert len(house.heard("bram")) < before + 9
    assert house.heard("noor") == []


async def test_what_was_answered_before_a_flood_is_kept(house: Evening) -> None:
    await house.says("bram", "/behoefte")
    await house.says("bram", "ik voel me moe")
    for n in range(20):
        await house.says("bram", f"nog iets {n}")
    async with house.store.reading() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
    (run,) = couple.person("bram-id").runs
    values = [entry.value for entry in run.journal]
    assert "ik voel me moe" in values
    assert "nog iets 19" not in values


@pytest.mark.parametrize("typed", ["ananas", "/pauze"])
async def test_a_pause_begins_in_the_middle_of_a_flood(house: Evening, typed: str) -> None:
    for n in range(9):
        await house.says("bram", f"en nog iets {n}")
    await house.says("bram", typed)
    assert await mode_of(house) is Mode.PAUSED
    assert house.heard("noor") != []


async def test_the_safe_word_works_in_a_group_that_is_flooded(house: Evening) -> None:
    for n in range(9):
        await house.says("bram", f"/menu {n}", group=True)
    assert house.heard(GROUP).count(TOO_FAST) == 0
    await house.says("bram", "ananas", group=True)
    assert await mode_of(house) is Mode.PAUSED


@pytest.mark.parametrize("typed", ["/hulp", "hij slaat me", "help"])
async def test_help_comes_in_the_middle_of_a_flood(house: Evening, typed: str) -> None:
    for n in range(9):
        await house.says("bram", f"en nog iets {n}")
    before = len(house.heard("bram"))
    await house.says("bram", typed)
    assert any("112" in line for line in house.heard("bram")[before:])


async def test_after_a_while_everything_is_heard_again(house: Evening) -> None:
    for n in range(9):
        await house.says("bram", f"en nog iets {n}")
    await house.wait(timedelta(minutes=1))
    before = len(house.heard("bram"))
    await house.says("bram", "/menu")
    assert len(house.heard("bram")) == before + 1


NOISE = st.sampled_from(
    [
        Said("een zin over de markt"),
        Said("/menu"),
        Said("x" * 5_000),
        Said(""),
        Edited("iets anders"),
        Chose("1.abcdef.yes"),
        Chose("/menu"),
        Attached(Attachment.STICKER),
    ]
)
FLOODS = st.lists(NOISE, min_size=10, max_size=60)


@settings(max_examples=15)
@given(before=FLOODS, after=FLOODS, cry=st.sampled_from(["ananas", "/pauze"]))
def test_a_safe_word_anywhere_in_a_flood_works_and_others_are_answered(
    tmp_path_factory: pytest.TempPathFactory, before: list[Received], after: list[Received], cry: str
) -> None:
    """All of it comes at once; another couple's answer waits for no more groups than it would alone."""

    async def flooded() -> None:
        names = count()
        async with evening(tmp_path_factory.mktemp("flood"), BEGINS) as house:
            await house.seed(("bram", "noor"), safe_word="ananas")
            await house.seed(("eva",), safe_word=None)
            house.turns.limits = limits = Limits(burst=5)
            flood = [*before, Said(cry), *after]
            waiting = [
                asyncio.ensure_future(house.turns.receive(did(f"f{next(names)}", what))) for what in flood
            ]
            await asyncio.sleep(0)
            commits = house.store.commits
            await house.turns.receive(did("eva-1", Said("/menu"), who="eva"))
            assert house.store.commits - commits <= 3
            assert not all(one.done() for one in waiting)
            await asyncio.gather(*waiting)
            await house.outbox.drained()
            assert await mode_of(house) is Mode.PAUSED
            assert len(house.heard("eva")) == 1
            assert house.heard("noor") != []
            assert house.heard("bram").count(TOO_FAST) <= 1
            assert await dropped(house) == len(flood) - 5 - 1 or flood.index(Said(cry)) < 5
            assert len(limits) == 2

    asyncio.run(flooded())
