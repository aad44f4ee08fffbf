"""Each couple's events in order, different couples side by side."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from bot.lanes import BELLS_AT_ONCE, LARGEST_GROUP, Bell, Lanes, Waiting
from bot.ports import Incoming
from dialogs.events import Said


def waiting(name: str) -> Waiting:
    what = Incoming("local", "local", name, name, name, Said(name))
    return Waiting(what, asyncio.get_running_loop().create_future())


def bell(number: int, *, awaited: bool = False) -> Waiting:
    what = Bell(number, f"couple-{number}", datetime(2026, 3, 1, 19, tzinfo=UTC), awaited)
    return Waiting(what, asyncio.get_running_loop().create_future())


def rung(group: list[tuple[str, Waiting]]) -> list[int]:
    return [one.what.timer for _, one in group if isinstance(one.what, Bell)]


def filled(**lanes: str) -> Lanes:
    """A lane for each name, with an event for each letter."""
    made = Lanes()
    for name, events in lanes.items():
        for event in events:
            made.put(name, waiting(event))
    return made


async def taken(lanes: Lanes) -> str:
    return "".join(one.what.id for _, one in await lanes.take() if isinstance(one.what, Incoming))


async def test_a_group_takes_one_of_each_couple_in_order() -> None:
    lanes = filled(first="abc", second="de", third="f")
    assert [await taken(lanes) for _ in range(3)] == ["adf", "be", "c"]
    assert len(lanes) == 0


async def test_a_group_never_waits_to_fill() -> None:
    lanes = Lanes()
    taking = asyncio.ensure_future(lanes.take())
    await asyncio.sleep(0)
    assert not taking.done()
    lanes.put("only", waiting("a"))
    assert [name for name, _ in await taking] == ["only"]


async def test_what_is_put_back_comes_before_what_came_after_it() -> None:
    lanes = filled(first="ab", second="c")
    (name, one), *_ = await lanes.take()
    lanes.put("third", waiting("d"))
    lanes.put_back(name, one)
    assert await taken(lanes) == "ad"
    assert await taken(lanes) == "b"


async def test_a_group_has_an_end_and_nobody_starves() -> None:
    lanes = Lanes()
    for number in range(LARGEST_GROUP + 1):
        lanes.put(f"couple-{number}", waiting("x"))
        lanes.put(f"couple-{number}", waiting("y"))
    assert len(await lanes.take()) == LARGEST_GROUP
    first, *_ = await lanes.take()
    assert first[0] == f"couple-{LARGEST_GROUP}"


async def test_what_people_did_goes_before_what_timers_rang() -> None:
    lanes = Lanes()
    for number in range(10_000):
        lanes.put(f"couple-{number}", bell(number))
    lanes.put("somebody", waiting("ananas"))
    (name, _), *others = await lanes.take()
    assert name == "somebody"
    assert len(others) == BELLS_AT_ONCE, "and hardly waits for those beside it"


async def test_the_end_of_a_pause_does_not_stand_behind_ten_thousand_plans() -> None:
    lanes = Lanes()
    for number in range(10_000):
        lanes.put(f"couple-{number}", bell(number))
    lanes.put("in a pause", bell(10_000, awaited=True))
    assert rung(await lanes.take())[0] == 10_000


async def test_bells_never_starve_behind_people() -> None:
    lanes = Lanes()
    for number in range(BELLS_AT_ONCE):
        lanes.put(f"couple-{number}", bell(number))
    for number in range(2 * LARGEST_GROUP):
        lanes.put(f"person-{number}", waiting("x"))
    group = await lanes.take()
    assert rung(group) == list(range(BELLS_AT_ONCE))
    assert len(group) == LARGEST_GROUP


async def test_a_lane_keeps_its_order_and_goes_first_as_a_whole() -> None:
    lanes = Lanes()
    lanes.put("other", bell(1))
    lanes.put("couple", bell(2))
    lanes.put("couple", waiting("x"))
    lanes.put("couple", bell(3))
    assert rung(await lanes.take()) == [2, 1]
    assert await taken(lanes) == "x"
    assert rung(await lanes.take()) == [3]


async def test_a_bell_that_is_put_back_is_the_first_of_the_bells() -> None:
    lanes = Lanes()
    for number in range(3):
        lanes.put(f"couple-{number}", bell(number))
    (name, first), *_ = await lanes.take()
    lanes.put("couple-3", bell(3))
    lanes.put_back(name, first)
    assert rung(await lanes.take()) == [0, 3]


async def test_what_moves_to_another_lane_goes_first_there_too() -> None:
    lanes = Lanes()
    lanes.put("first", bell(1))
    lanes.put("second", bell(2))
    lanes.put("moved", waiting("x"))
    lanes.move("moved", lambda waiting: "second")
    assert rung(await lanes.take()) == [2, 1]
    assert await taken(lanes) == "x"
    assert len(lanes) == 0


async def test_a_lane_is_known_while_something_waits_in_it() -> None:
    lanes = filled(first="a")
    assert "first" in lanes
    await lanes.take()
    assert "first" not in lanes


async def test_settling_for_somebody_who_left_is_no_fault() -> None:
    one = waiting("a")
    one.done.cancel()
    one.settle()
    one.settle(OSError())
