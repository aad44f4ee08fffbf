"""Each couple's events in order, different couples side by side."""

from __future__ import annotations

import asyncio

from bot.lanes import LARGEST_GROUP, Lanes, Waiting
from bot.ports import Incoming
from dialogs.events import Said


def waiting(name: str) -> Waiting:
    what = Incoming("local", "local", name, name, name, Said(name))
    return Waiting(what, asyncio.get_running_loop().create_future())


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
