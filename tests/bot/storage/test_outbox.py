"""What a turn says is delivered in order of importance, once if it is a nudge, and then loses its words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.storage.outbox import KEEP, KEEP_SLOT
from bot.storage.rows import Chat, NewMessage, OutboxRow
from bot.storage.store import Store
from dialogs.effects import GROUP, Importance
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, loaded, settle


@pytest.fixture(autouse=True)
async def _couple(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "both")


async def chat(store: Store, to: str) -> Chat:
    return (await loaded(store)).chats[to][0]


async def message(
    store: Store, words: str, *, to: str = "a", importance: int = Importance.ANSWER, slot: str | None = None
) -> NewMessage:
    planned = importance >= Importance.NUDGE
    person = None if to == GROUP else to
    return NewMessage("c", person, await chat(store, to), importance, planned, slot, {"text": words})


async def put(store: Store, *messages: NewMessage) -> list[OutboxRow]:
    async with store.work() as work:
        return await work.add_outbox(messages, NOW)


async def states(store: Store) -> list[str]:
    async with store.reading() as work:
        rows = await work._connection.execute(text("SELECT state FROM outbox ORDER BY id"))
        return [state for (state,) in rows]


async def words(store: Store) -> list[int]:
    """Which messages still hold their words."""
    async with store.reading() as work:
        rows = await work._connection.execute(text("SELECT id FROM outbox WHERE body IS NOT NULL"))
        return sorted(number for (number,) in rows)


def told(rows: Sequence[OutboxRow]) -> list[str]:
    return [row.body["text"] for row in rows]


async def test_messages_get_rising_numbers_in_order_and_are_there_after_a_crash(
    house: House, store: Store
) -> None:
    rows = await put(store, await message(store, "one"), await message(store, "two", to=GROUP))
    more = await put(store, await message(store, "three", slot="pause"))
    assert [row.id for row in rows + more] == sorted({row.id for row in rows + more})
    assert await (await house.open()).waiting() == rows + more


async def test_the_most_important_goes_first_in_order_within_its_kind(store: Store) -> None:
    await put(
        store,
        await message(store, "nudge", importance=Importance.NUDGE),
        await message(store, "answer"),
        await message(store, "danger", importance=Importance.DANGER),
        await message(store, "answer too"),
        await message(store, "pause", importance=Importance.PAUSE),
    )
    assert told(await store.waiting()) == ["danger", "pause", "answer", "answer too", "nudge"]
    assert told(await store.waiting(2)) == ["danger", "pause"]


async def test_what_was_sent_does_not_wait_any_more(store: Store) -> None:
    one, two = await put(store, await message(store, "one"), await message(store, "two"))
    await store.mark_sent([(one.id, "ref-1")])
    assert await store.waiting() == [two]


async def test_an_answer_that_may_have_arrived_is_sent_again_and_a_nudge_is_not(
    house: House, store: Store
) -> None:
    rows = await put(
        store, await message(store, "answer"), await message(store, "nudge", importance=Importance.NUDGE)
    )
    assert await store.mark_sending([row.id for row in rows]) == {row.id for row in rows}
    after = await house.open()
    assert told(await after.waiting()) == ["answer"]
    assert after.unknown == 1
    assert await states(store) == ["ready", "unknown"]


async def test_a_nudge_is_withdrawn_before_it_goes_and_an_answer_never(store: Store) -> None:
    nudge, answer, other = await put(
        store,
        await message(store, "nudge", importance=Importance.NUDGE),
        await message(store, "answer"),
        await message(store, "other", to="b", importance=Importance.NUDGE),
    )
    async with store.work() as work:
        assert await work.withdraw(["a"]) == [nudge.id]
    assert await store.mark_sending([nudge.id, answer.id, other.id]) == {answer.id, other.id}
    assert await states(store) == ["withdrawn", "sending", "sending"]


async def test_a_nudge_on_its_way_is_not_withdrawn(store: Store) -> None:
    (nudge,) = await put(store, await message(store, "nudge", importance=Importance.NUDGE))
    await store.mark_sending([nudge.id])
    async with store.work() as work:
        assert await work.withdraw(["a"]) == []


async def test_what_was_marked_and_not_sent_waits_again_or_is_withdrawn(store: Store) -> None:
    again, quiet, sent = await put(
        store, *[await message(store, name, importance=Importance.NUDGE) for name in ("1", "2", "3")]
    )
    await store.mark_sending([again.id, quiet.id, sent.id])
    await store.mark_sent([(sent.id, "ref")])
    await store.mark_recalled([quiet.id, sent.id])
    await store.mark_not_sent([again.id, quiet.id, sent.id])
    assert await states(store) == ["ready", "withdrawn", "sent"]
    assert await words(store) == [again.id]


async def test_a_nudge_that_was_put_off_when_quiet_came_is_withdrawn(store: Store) -> None:
    (nudge,) = await put(store, await message(store, "nudge", importance=Importance.NUDGE))
    await store.mark_recalled([nudge.id])
    assert await states(store) == ["withdrawn"]


async def test_what_could_not_be_sent_is_tried_again_then(house: House, store: Store) -> None:
    (row,) = await put(store, await message(store, "answer"))
    await store.mark_failed(row.id, NOW + MINUTE)
    await store.mark_failed(row.id, NOW + 2 * MINUTE)
    (again,) = await (await house.open()).waiting()
    assert (again.attempts, again.next_try) == (2, NOW + 2 * MINUTE)


async def test_what_never_can_be_sent_is_given_up(store: Store) -> None:
    one, two = await put(store, await message(store, "one"), await message(store, "two", to="b"))
    await store.mark_failed(one.id, None)
    await store.mark_gone(two.chat.key)
    assert await store.waiting() == []
    assert await states(store) == ["failed", "failed"]


async def test_a_message_without_use_loses_its_words(store: Store) -> None:
    sent, failed, withdrawn, slot, edit, ready = await put(
        store,
        await message(store, "sent"),
        await message(store, "failed"),
        await message(store, "withdrawn", importance=Importance.NUDGE),
        await message(store, "in a slot", slot="pause"),
        await message(store, "an edit of nothing", slot="pause"),
        await message(store, "ready"),
    )
    await store.mark_sent([(sent.id, "1"), (slot.id, "2"), (edit.id, "")])
    await store.mark_failed(failed.id, None)
    async with store.work() as work:
        await work.withdraw(["a"])
    assert withdrawn.id not in await words(store)
    assert await words(store) == [slot.id, ready.id]


async def test_the_message_in_a_slot_is_found_as_it_was_sent(store: Store) -> None:
    here = (await chat(store, "a")).key
    assert await store.find_slot(here, "pause") is None
    first, second, elsewhere = await put(
        store,
        await message(store, "first", slot="pause"),
        await message(store, "second", slot="pause"),
        await message(store, "elsewhere", to="b", slot="pause"),
    )
    await store.mark_sent([(first.id, "m1"), (elsewhere.id, "m9")])
    standing = await store.find_slot(here, "pause")
    assert standing is not None
    assert (standing.id, standing.ref, standing.body) == (first.id, "m1", {"text": "first"})
    await store.mark_sent([(second.id, "m2")])
    standing = await store.find_slot(here, "pause")
    assert standing is not None
    assert standing.ref == "m2"


async def test_an_edit_does_not_take_the_place_of_the_message(store: Store) -> None:
    here = (await chat(store, "a")).key
    first, edit = await put(
        store, await message(store, "first", slot="pause"), await message(store, "", slot="pause")
    )
    await store.mark_sent([(first.id, "m1"), (edit.id, "m1")])
    standing = await store.find_slot(here, "pause")
    assert standing is not None
    assert standing.body == {"text": "first"}


async def test_what_was_dealt_with_long_ago_is_forgotten_but_for_the_newest_of_a_slot(store: Store) -> None:
    rows = await put(
        store,
        await message(store, "sent"),
        await message(store, "waits"),
        await message(store, "old", slot="pause"),
        await message(store, "new", slot="pause"),
        await message(store, "edit", slot="pause"),
    )
    sent, waits, old, new, edit = (row.id for row in rows)
    await store.mark_sent([(sent, "m1"), (old, "m3"), (new, "m4"), (edit, "m4")])
    await store.prune(NOW + KEEP)
    assert await words(store) == [waits, old, new, edit]
    await store.prune(NOW + KEEP + MINUTE)
    assert await words(store) == [waits, new]
    await store.prune(NOW + KEEP_SLOT + MINUTE)
    assert await words(store) == [waits]


async def test_a_number_is_never_given_twice(store: Store) -> None:
    """The number is the idempotency key of the channel."""
    (first,) = await put(store, await message(store, "first"))
    await store.mark_sent([(first.id, "m1")])
    await store.prune(NOW + timedelta(days=100))
    (second,) = await put(store, await message(store, "second"))
    assert second.id > first.id


async def test_a_message_whose_key_was_lost_stops_nobody(house: House, store: Store) -> None:
    await put(store, await message(store, "lost"), await message(store, "kept", to="b"))
    async with house.vault._store._engine.begin() as keys:
        await keys.execute(text("DELETE FROM wrapped_keys WHERE owner = 'p:a'"))
    house.vault._ready.clear()
    assert told(await (await house.open()).waiting()) == ["kept"]
    assert await states(store) == ["failed", "ready"]


async def test_what_stands_in_a_chat_is_found_until_it_is_removed(store: Store) -> None:
    old, *_ = await put(store, await message(store, "oud", slot="1.a"))
    async with store.work() as work:
        new = await work.add_outbox(
            [
                await message(store, "nieuw", slot="1.b"),
                await message(store, "wacht"),
                await message(store, "oud, anders", slot="1.a"),
                await message(store, "elders", to="b"),
                await message(store, "later"),
            ],
            NOW + 10 * MINUTE,
        )
    fresh, waits, change, elsewhere, after = (row.id for row in new)
    await store.mark_sent([(old.id, "m1"), (fresh, "m2"), (change, "m1"), (elsewhere, "m3"), (after, "m4")])
    key = (await chat(store, "a")).key
    found = await store.sent_since(key, NOW + 5 * MINUTE, after)
    assert [(one.id, one.slot, one.ref) for one in found] == [(fresh, "1.b", "m2")]
    await store.mark_removed([fresh])
    await store.mark_removed([])
    assert await store.sent_since(key, NOW + 5 * MINUTE, after) == []
    assert await store.find_slot(key, "1.b") is None
    assert (await states(store))[1] == "removed"
    assert waits in await words(store)
