"""What was saved of a couple is what is loaded of it, and no more is written than what changed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, text

from bot.storage.errors import CannotJoin, ChatTaken
from bot.storage.rows import Chat, Newcomer
from bot.storage.store import Store
from bot.vault import Unreadable
from dialogs.effects import GROUP
from dialogs.joint import Joint, Mode
from dialogs.people import Couple, Person
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import NOW, entry, lives, loaded, run, save, settle, with_runs

numbers = count(1)


@contextmanager
def written(store: Store) -> Iterator[list[tuple[str, int]]]:
    """The statements that change rows, by table, each with the number of its rows."""
    found: list[tuple[str, int]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, ___: Any, many: bool) -> None:
        verb, *rest = statement.split()
        if verb in ("INSERT", "UPDATE", "DELETE"):
            table = rest[0] if verb == "UPDATE" else rest[1]
            found.append((f"{verb} {table}", len(parameters) if many else 1))

    event.listen(store.engine.sync_engine, "before_cursor_execute", note)
    yield found
    event.remove(store.engine.sync_engine, "before_cursor_execute", note)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(data=st.data())
async def test_a_couple_is_loaded_as_it_was_saved_whatever_it_went_through(
    house: House, data: st.DataObject
) -> None:
    store = house.stores[0] if house.stores else await house.open()
    other = house.stores[1] if len(house.stores) > 1 else await house.open()
    number = next(numbers)
    people = [f"{number}-a", f"{number}-b"][: data.draw(st.integers(1, 2))]
    await settle(store, f"{number}", people)
    for state in data.draw(lives(f"{number}", people)):
        await save(store, state)
        assert (await loaded(other, f"{number}")).couple == state
        async with store.work() as work:
            assert (await work.load([f"{number}"]))[f"{number}"].couple == state


async def test_nothing_is_written_when_nothing_changed(store: Store) -> None:
    couple = await settle(store)
    with written(store) as statements:
        await save(store, replace(couple))
    assert statements == []


async def test_one_answer_writes_one_entry(store: Store) -> None:
    couple = with_runs(await settle(store), "a", run(1, "heard"))
    await save(store, couple)
    with written(store) as statements:
        await save(store, with_runs(couple, "a", run(1, "heard", "fits")))
    assert sorted(statements) == [("INSERT entries", 1), ("UPDATE couples", 1)]


async def test_the_answers_of_a_whole_group_are_written_in_one_statement(store: Store) -> None:
    ids = [f"c{number}" for number in range(20)]
    for couple in ids:
        await settle(store, couple, [f"{couple}-a"])
    with written(store) as statements:
        async with store.work() as work:
            found = await work.load(ids)
            before = [found[couple].couple for couple in ids]
            await work.save([(one, with_runs(one, f"{one.id}-a", run(1, "heard"))) for one in before], NOW)
    assert sorted(statements) == [("INSERT entries", 40), ("INSERT runs", 20), ("UPDATE couples", 20)]


async def test_a_group_that_is_remembered_is_loaded_by_one_query(store: Store) -> None:
    await settle(store)
    asked: list[str] = []
    async with store.work() as work:
        await work.load(["c"])

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.append(statement)

    event.listen(store.engine.sync_engine, "before_cursor_execute", note)
    async with store.work() as work:
        await work.load(["c"])
    assert [one for one in asked if one.startswith("SELECT")] == [
        one for one in asked if "FROM couples" in one
    ]


async def test_an_answer_taken_back_is_cut_off_and_the_rest_stays(store: Store) -> None:
    couple = await settle(store)
    await save(store, with_runs(couple, "a", run(1, "heard", "fits", "why")))
    with written(store) as statements:
        await save(store, with_runs(couple, "a", run(1, "heard")))
    assert sorted(statements) == [("DELETE entries", 1), ("UPDATE couples", 1)]
    assert (await loaded(store)).couple.person("a").runs == (run(1, "heard"),)


async def test_a_closed_talk_leaves_the_stack_and_its_answers_stay(store: Store) -> None:
    couple = await settle(store)
    await save(store, with_runs(couple, "a", run(1, "heard"), run(2, "feeling")))
    await save(store, with_runs(couple, "a", run(2, "feeling")))
    assert (await loaded(store)).couple.person("a").runs == (run(2, "feeling"),)
    assert await _entries(store, 1) == 2


async def test_the_answer_that_ends_a_talk_is_kept_too(store: Store) -> None:
    couple = with_runs(await settle(store), "a", run(1, "heard"))
    await save(store, couple)
    async with store.work() as work:
        before = (await work.load(["c"]))["c"].couple
        ended = [("a", run(1, "heard", "fits")), ("b", run(1, "at", "once"))]
        await work.save([(before, with_runs(couple, "a"))], NOW, ended)
    assert (await loaded(store)).couple.person("a").runs == ()
    assert (await loaded(store)).couple.person("b").runs == ()
    assert await _entries(store, 1) == 3 + 3


async def test_the_order_of_talks_that_wait_is_kept(store: Store) -> None:
    couple = await settle(store)
    await save(store, with_runs(couple, "a", run(1), run(2), run(3)))
    await save(store, with_runs(couple, "a", run(3), run(1), run(2)))
    assert [one.number for one in (await loaded(store)).couple.person("a").runs] == [3, 1, 2]


async def test_what_another_program_saved_is_seen_at_once(house: House) -> None:
    """A program remembers couples, but never trusts that over the database."""
    one, other = await house.open(), await house.open()
    couple = await settle(one)
    await save(one, with_runs(couple, "a", run(1, "heard")))
    await save(other, with_runs(couple, "a", run(1, "heard", "fits")))
    async with one.work() as work:
        assert (await work.load(["c"]))["c"].couple.person("a").runs == (run(1, "heard", "fits"),)


async def test_what_was_not_committed_is_not_remembered(store: Store) -> None:
    couple = await settle(store)
    with suppress(ZeroDivisionError):
        async with store.work() as work:
            before = (await work.load(["c"]))["c"].couple
            await work.save([(before, with_runs(couple, "a", run(1)))], NOW)
            raise ZeroDivisionError
    async with store.work() as work:
        assert (await work.load(["c"]))["c"].couple == couple


async def test_what_was_saved_is_loaded_again_in_the_same_transaction(store: Store) -> None:
    couple = await settle(store)
    async with store.work() as work:
        before = (await work.load(["c"]))["c"].couple
        await work.save([(before, with_runs(couple, "a", run(1)))], NOW)
        assert (await work.load(["c"]))["c"].couple == with_runs(couple, "a", run(1))


async def test_a_couple_that_is_not_there_is_left_out(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        assert list(await work.load(["gone", "c"])) == ["c"]


async def test_somebody_new_has_a_couple_of_one_and_a_chat(store: Store) -> None:
    async with store.work() as work:
        await work.add_person("a", "c", "telegram", "bot", "4711")
        key = work.chat_key("telegram", "bot", "4711")
        assert (await work.find([key, b"stranger"]))[key].couple_id == "c"
    found = await loaded(store)
    assert found.couple == Couple("c", (Person("a"),))
    assert found.chats == {"a": (Chat("telegram", "bot", "4711", key),)}


async def test_many_who_are_new_are_added_in_five_statements(store: Store) -> None:
    crowd = [Newcomer(f"p{number}", f"c{number}", "telegram", "bot", f"{number}") for number in range(30)]
    with written(store) as statements:
        async with store.work() as work:
            await work.add_people(crowd)
    assert statements == [("INSERT couples", 30), ("INSERT people", 30), ("INSERT addresses", 30)]
    assert (await loaded(store, "c7")).chats["p7"][0].chat == "7"


async def test_a_third_person_finds_no_place(store: Store) -> None:
    await settle(store)
    with pytest.raises(CannotJoin):
        async with store.work() as work:
            await work.add_person("third", "c", "local", "bot", "third")


async def test_a_chat_belongs_to_one(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        await work.add_person("a", "c", "local", "bot", "a")
        with pytest.raises(ChatTaken):
            await work.add_person("z", "other", "local", "bot", "a")


async def test_a_group_comes_and_goes(store: Store) -> None:
    couple = await settle(store)
    assert not couple.has_group
    async with store.work() as work:
        await work.load(["c"])
        await work.add_group("c", "local", "bot", "both")
        await work.add_group("c", "local", "bot", "both")
        found = (await work.load(["c"]))["c"]
    assert found.couple.has_group
    assert [chat.chat for chat in found.chats[GROUP]] == ["both"]
    async with store.work() as work:
        await work.remove_group("local", "bot", "both")
        assert not (await work.load(["c"]))["c"].couple.has_group
    assert GROUP not in (await loaded(store)).chats


async def test_a_chat_in_which_nobody_is_reached_is_not_loaded_until_they_write(store: Store) -> None:
    await settle(store)
    async with store.work() as work:
        key = (await work.load(["c"]))["c"].chats["a"][0].key
    await store.mark_gone(key)
    async with store.work() as work:
        found = (await work.load(["c"]))["c"]
        assert "a" not in found.chats
        assert [one.away for one in found.couple] == [True, False]
    async with store.work() as work:
        whose = await work.find([key])
        assert whose[key].gone
        await work.reopen(whose)
        found = (await work.load(["c"]))["c"]
        assert "a" in found.chats
        assert [one.away for one in found.couple] == [False, False]


async def test_whether_somebody_is_reached_is_for_the_chat_to_say(store: Store) -> None:
    couple = await settle(store)
    away = couple.with_person(replace(couple.person("a"), away=True, opened=3))
    await save(store, away)
    known = couple.with_person(replace(couple.person("a"), opened=3))
    assert (await loaded(store)).couple == known
    async with store.reading() as work:
        assert (await work.load(["c"]))["c"].couple == known, "also as it is remembered"


async def test_the_joint_state_is_kept_without_a_touch_of_the_people(store: Store) -> None:
    couple = await settle(store)
    paused = replace(couple, joint=Joint(mode=Mode.PAUSED, since=NOW, until=NOW), safe_word="appel")
    with written(store) as statements:
        await save(store, paused)
    assert statements == [("UPDATE couples", 1)]
    assert (await loaded(store)).couple == paused


async def test_words_moved_to_another_place_do_not_open(store: Store) -> None:
    """Whoever can write to the database may lose words, but not show them to somebody else."""
    couple = await settle(store)
    await save(store, with_runs(couple, "a", run(1, "heard", "fits")))
    async with store.work() as work:
        await work._connection.execute(
            text("UPDATE entries SET body = (SELECT body FROM entries WHERE seq = 1) WHERE seq = 2")
        )
    with pytest.raises(Unreadable):
        await loaded(store)


def test_entries_do_not_show_their_words() -> None:
    assert "words" not in repr(entry("heard"))


async def _entries(store: Store, number: int) -> int:
    async with store.reading() as work:
        found = await work._connection.scalar(
            text("SELECT count(*) FROM entries WHERE run = :number"), {"number": number}
        )
    return int(found or 0)
