"""An event is handled once, also one that had to be laid aside."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from bot.ports import Incoming
from bot.storage.arrivals import KEEP
from bot.storage.rows import SeenKey
from bot.storage.store import Store
from dialogs.events import (
    Attached,
    Attachment,
    Chose,
    Crowded,
    Edited,
    Left,
    Moved,
    Placed,
    Received,
    Removed,
    Returned,
    Said,
)
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, settle


def key(number: int, channel: str = "telegram") -> SeenKey:
    return SeenKey(channel, "bot", str(number))


def arrived(number: int, what: Received) -> Incoming:
    return Incoming("telegram", "bot", str(number), "4711", "4711", what, f"m{number}")


@pytest.fixture(autouse=True)
async def _couple(store: Store) -> None:
    await settle(store)


async def mark(store: Store, *keys: SeenKey) -> None:
    async with store.work() as work:
        await work.mark_seen(keys, NOW)


async def seen(store: Store, *keys: SeenKey) -> set[SeenKey]:
    async with store.reading() as work:
        return await work.seen(keys)


async def test_what_was_seen_is_known_by_channel_bot_and_number(store: Store) -> None:
    other = SeenKey("telegram", "another", "1")
    await mark(store, key(1), key(2), other)
    assert await seen(store, key(1), key(3), key(2, "local"), other) == {key(1), other}
    assert await seen(store) == set()


async def test_what_another_program_handled_meanwhile_is_refused(store: Store) -> None:
    await mark(store, key(1))
    with pytest.raises(IntegrityError):
        await mark(store, key(2), key(1))
    assert await seen(store, key(2)) == set()


async def test_an_event_is_known_for_eight_days(store: Store) -> None:
    await mark(store, key(1))
    await store.prune(NOW + KEEP)
    assert await seen(store, key(1)) == {key(1)}
    await store.prune(NOW + KEEP + MINUTE)
    assert await seen(store, key(1)) == set()
    assert timedelta(days=8) == KEEP


async def park(store: Store, event: Incoming) -> None:
    """As a turn does it: laid aside, and seen."""
    async with store.work() as work:
        await work.park("c", event, NOW)
        await work.mark_seen([SeenKey(event.channel, event.bot, event.id)], NOW)


async def take(store: Store) -> list[Incoming]:
    async with store.work() as work:
        return await work.take_parked()


async def test_what_was_laid_aside_comes_back_in_order_as_it_was(house: House, store: Store) -> None:
    events = [
        arrived(3, Said("some words")),
        arrived(1, Edited("some words")),
        arrived(2, Chose("12.3fa2.yes")),
        arrived(4, Attached(Attachment.STICKER)),
        arrived(5, Placed(hears_all=True)),
        arrived(6, Removed()),
        arrived(7, Crowded(3)),
        arrived(8, Left()),
        arrived(9, Returned()),
        arrived(10, Moved("-100")),
    ]
    for event in events:
        await park(store, event)
    assert await take(await house.open()) == events


async def test_what_was_laid_aside_is_handled_once(house: House, store: Store) -> None:
    await park(store, arrived(1, Said("words")))
    after = await house.open()
    assert len(await take(after)) == 1
    assert await seen(after, key(1)) == set()
    await mark(after, key(1))
    assert await take(await house.open()) == []


async def test_a_crash_before_it_was_handled_again_loses_nothing(house: House, store: Store) -> None:
    await park(store, arrived(1, Said("words")))
    assert len(await take(await house.open())) == 1
    assert len(await take(await house.open())) == 1


async def test_what_fails_again_is_laid_aside_again_once(house: House, store: Store) -> None:
    await park(store, arrived(1, Said("words")))
    after = await house.open()
    (event,) = await take(after)
    await park(after, event)
    assert await seen(after, key(1)) == {key(1)}
    assert await take(await house.open()) == [event]


async def test_what_does_not_open_any_more_stops_nobody(house: House, store: Store) -> None:
    await settle(store, "gone", ["z"])
    async with store.work() as work:
        await work.park("gone", arrived(1, Said("lost")), NOW)
        await work.park("c", arrived(2, Said("kept")), NOW)
    await house.vault.destroy(["c:gone"])
    assert [event.id for event in await take(await house.open())] == ["2"]
