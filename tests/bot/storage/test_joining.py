"""A code joins two who are alone; what is one's own moves along, and what was a couple's of one ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.ports import Incoming
from bot.storage.errors import CannotJoin
from bot.storage.rows import NewMessage, NewRecord
from bot.storage.store import Store
from bot.vault import NoKey, Vault
from dialogs.effects import GROUP
from dialogs.events import Said
from dialogs.joint import Joint, Mode
from dialogs.timers import JOINED, JOINT, PAUSE, UNTIL, Scope, Wanted, of_run
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, loaded, run, save, settle, with_runs

CODE = "KLMN2345"
SOON = NOW + MINUTE


@pytest.fixture(autouse=True)
async def _people(store: Store) -> None:
    await settle(store, "home", ["a"])
    await settle(store, "left", ["b"])


async def offer(store: Store, expires: timedelta = timedelta(days=2)) -> None:
    async with store.work() as work:
        await work.offer_code(CODE, "a", NOW + expires)


async def redeem(store: Store, by: str = "b", code: str = CODE) -> str | None:
    async with store.work() as work:
        return await work.redeem(code, by, NOW)


async def join(store: Store, person: str = "b", other: str = "a") -> str:
    async with store.work() as work:
        return await work.join(person, other, NOW)


async def test_a_code_says_whose_it_is_until_it_was_used(store: Store) -> None:
    await offer(store)
    assert await redeem(store) == "a"
    assert await redeem(store) == "a"
    assert await join(store) == "home"
    await settle(store, "third", ["z"])
    assert await redeem(store, by="z") is None


@pytest.mark.parametrize(
    ("by", "code", "expires"),
    [("b", "OTHER", timedelta(days=2)), ("b", CODE, timedelta(0)), ("a", CODE, timedelta(days=2))],
    ids=["unknown", "expired", "one's own"],
)
async def test_a_code_that_does_not_count_says_nothing(
    store: Store, by: str, code: str, expires: timedelta
) -> None:
    await offer(store, expires)
    assert await redeem(store, by, code) is None


async def test_a_code_does_not_part_a_couple(store: Store) -> None:
    await settle(store, "pair", ["x", "y"])
    await offer(store)
    assert await redeem(store, by="x") is None


async def test_a_code_that_expired_is_forgotten(store: Store) -> None:
    await offer(store)
    await store.prune(NOW + timedelta(days=3))
    async with store.reading() as work:
        assert await work._connection.scalar(text("SELECT count(*) FROM codes")) == 0


async def test_two_who_join_are_one_couple(store: Store) -> None:
    assert await join(store) == "home"
    both = await loaded(store, "home")
    assert [one.id for one in both.couple] == ["a", "b"]
    assert {to: chats[0].chat for to, chats in both.chats.items()} == {"a": "a", "b": "b"}
    async with store.work() as work:
        assert await work.load(["left"]) == {}
        key = work.chat_key("local", "bot", "b")
        assert (await work.find([key]))[key].couple_id == "home"


async def test_what_is_ones_own_moves_along(store: Store) -> None:
    left = await settle(store, "left", ["b"])
    await save(store, with_runs(left, "b", run(1, "heard")))
    async with store.work() as work:
        chat = (await work.load(["left"]))["left"].chats["b"][0]
        await work.add_records([NewRecord("left", "b", "mirrored", "mine", NOW)])
        await work.set_timers([("left", of_run("b", 1), [Wanted(UNTIL, "1|heard", SOON)])], NOW)
        await work.add_outbox([NewMessage("left", "b", chat, 2, False, None, {"text": "hello"})], NOW)
        await work.park("left", Incoming("local", "bot", "7", "b", "b", Said("parked words")), NOW)
    await join(store)
    assert (await loaded(store, "home")).couple.person("b").runs == (run(1, "heard"),)
    assert [(row.couple_id, row.key) for row in await store.due_within(SOON, 10)] == [("home", "1|heard")]
    assert [(row.couple_id, row.body) for row in await store.waiting()] == [("home", {"text": "hello"})]
    async with store.work() as work:
        assert await work.recall("b", "mirrored", 1) == ["mine"]
        assert [event.what for event in await work.take_parked()] == [Said("parked words")]


async def test_what_was_a_couples_of_one_ends(store: Store) -> None:
    left = await settle(store, "left", ["b"])
    await save(store, replace(left, joint=Joint(mode=Mode.PAUSED, since=NOW, until=SOON), safe_word="appel"))
    async with store.work() as work:
        await work.set_timers([("left", JOINT, [Wanted(PAUSE, "", SOON)])], NOW)
        await work.add_records([NewRecord("left", None, "safe-word", {"word": "appel"}, NOW)])
    await join(store)
    home = (await loaded(store, "home")).couple
    assert (home.joint, home.safe_word) == (Joint(), None)
    assert await store.due_within(SOON, 10) == []
    async with store.reading() as work:
        assert await work.latest("home", "safe-word") is None


async def test_a_timer_that_waits_for_the_joining_itself_survives_it(store: Store) -> None:
    async with store.work() as work:
        await work.set_timers([("left", Scope(None, JOINED), [Wanted(JOINED, "b", NOW)])], NOW)
    await join(store)
    assert [(row.couple_id, row.kind) for row in await store.due_within(NOW, 10)] == [("home", JOINED)]


async def test_a_group_of_one_moves_along_and_opens_with_the_new_key(house: House, store: Store) -> None:
    async with store.work() as work:
        await work.add_group("left", "local", "bot", "our group")
    await join(store)
    again = await house.open()
    assert [chat.chat for chat in (await loaded(again, "home")).chats[GROUP]] == ["our group"]


async def test_what_is_written_later_under_the_old_name_goes_to_the_new_home(store: Store) -> None:
    """The decision was made for the old couple; it is carried out in the same transaction."""
    async with store.work() as work:
        chat = (await work.load(["left"]))["left"].chats["b"][0]
        await work.join("b", "a", NOW)
        await work.set_timers([("left", of_run("b", 1), [Wanted(UNTIL, "1|heard", SOON)])], NOW)
        await work.add_records([NewRecord("left", None, "safe-word", {"word": "appel"}, NOW)])
        (row,) = await work.add_outbox([NewMessage("left", "b", chat, 2, False, None, {})], NOW)
        assert await work.latest_word("left", "safe-word") == "appel"
    assert row.couple_id == "home"
    assert [one.couple_id for one in await store.due_within(SOON, 10)] == ["home"]


@pytest.mark.parametrize(
    ("person", "other"), [("b", "x"), ("x", "a"), ("x", "y"), ("b", "b"), ("b", "nobody")]
)
async def test_nobody_joins_who_has_a_partner_or_is_no_other(store: Store, person: str, other: str) -> None:
    await settle(store, "pair", ["x", "y"])
    before = await everything(store)
    with pytest.raises(CannotJoin):
        await join(store, person, other)
    assert await everything(store) == before


async def test_the_key_of_the_couple_that_is_gone_is_destroyed(house: House, store: Store) -> None:
    await join(store)
    await house.vault.prepare(["c:left", "c:home"])
    house.vault.seal("c:home", "couples", "state", "home", b"")
    with pytest.raises(NoKey):
        house.vault.seal("c:left", "couples", "state", "left", b"")


async def test_a_program_does_not_remember_whose_key_was_destroyed(store: Store) -> None:
    async with store.work() as work:
        await work.load(["left"])
    assert store._memory.recall("left") is not None
    await join(store)
    assert store._memory.recall("left") is None


async def test_a_code_that_was_used_stays_used_also_when_they_part(store: Store) -> None:
    await offer(store)
    await join(store)
    await settle(store, "solo", ["s"])
    async with store.work() as work:
        await work._connection.execute(text("UPDATE people SET couple_id = 'solo' WHERE id = 'b'"))
    await settle(store, "third", ["z"])
    assert await redeem(store, by="z") is None


@pytest.mark.parametrize("later", ["a start", "the hour"])
async def test_a_crash_between_the_rows_and_the_key_is_made_good(
    house: House, store: Store, later: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Vault, "destroy", failing)
        await join(store)
    assert "c:left" in [owner async for owner in house.vault.owners()]
    if later == "a start":
        await house.open()
    else:
        await store.prune(NOW)
    owners = [owner async for owner in house.vault.owners()]
    assert sorted(owners) == ["c:home", "p:a", "p:b"]
    async with store.reading() as work:
        assert await work.forgotten() == []


async def failing(vault: Vault, owners: Iterable[str]) -> None:
    raise OSError("the disk of the keys is full")


async def everything(store: Store) -> Sequence[tuple[str, str]]:
    async with store.reading() as work:
        rows = await work._connection.execute(text("SELECT id, couple_id FROM people ORDER BY id"))
        return [(person, couple) for person, couple in rows]
