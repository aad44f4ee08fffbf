"""From what came in to what it is about."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.gather import Subject, gather
from bot.lanes import Bell, Waiting
from bot.ports import Incoming
from dialogs.events import Rang, Said, Screen
from dialogs.people import Profile
from tests.evening import GROUP, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


def subject(what: Incoming | Bell) -> Subject:
    return Subject("lane", Waiting(what, asyncio.get_running_loop().create_future()))


def said(who: str, name: str, *, group: bool = False) -> Incoming:
    chat = GROUP if group else who
    return Incoming("local", "local", name, who, chat, Said("hoi"), message=f"m-{name}", group=group)


async def gathered(house: Evening, *what: Incoming | Bell) -> list[Subject]:
    subjects = [subject(one) for one in what]
    async with house.store.work() as work:
        await gather(work, subjects, house.clock.now(), Profile())
    return subjects


async def test_somebody_known_is_found_by_the_chat(house: Evening) -> None:
    (one,) = await gathered(house, said("bram", "one"))
    assert one.event is not None
    assert (one.couple, one.event.person, one.event.screen) == ("couple-bram", "bram-id", Screen.PRIVATE)
    assert one.event.message == "m-one"


async def test_words_in_the_group_are_read_on_a_shared_screen(house: Evening) -> None:
    (one,) = await gathered(house, said("noor", "one", group=True))
    assert one.event is not None
    assert (one.event.person, one.event.screen) == ("noor-id", Screen.GROUP)


async def test_somebody_new_gets_a_home_of_his_own(house: Evening) -> None:
    one, two = await gathered(house, said("new", "one"), said("newer", "two"))
    assert one.couple != two.couple
    assert one.opening is not None
    assert [person.opened for person in one.opening] == [0]


async def test_the_second_of_one_couple_waits_for_the_next_group(house: Evening) -> None:
    one, two = await gathered(house, said("bram", "one"), said("noor", "two"))
    assert (one.again, two.again) == (False, True)


async def test_what_was_seen_before_is_no_event(house: Evening) -> None:
    await house.turns.receive(said("bram", "once"))
    (one,) = await gathered(house, said("bram", "once"))
    assert one.seen
    assert one.event is None


async def test_a_bell_becomes_what_rang_once(house: Evening) -> None:
    await house.says("bram", "ananas")
    house.clock.moment += timedelta(minutes=20)
    (row,) = [row for row in await house.store.due_within(house.clock.now(), 9) if row.person_id is None]
    bell = Bell(row.id, row.couple_id, row.due)
    (one,) = await gathered(house, bell)
    assert one.event is not None
    assert one.event.what == Rang(row.kind, row.key, row.due)
    (two,) = await gathered(house, bell)
    assert two.event is None
