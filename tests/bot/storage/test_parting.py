"""Two who part live each in a new home: what is one's own moves along, what was of both ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.ports import Incoming
from bot.storage.errors import CannotJoin, CannotPart
from bot.storage.rows import Found, NewMessage, NewRecord
from bot.storage.store import Store
from bot.vault import NoKey
from dialogs import reveal
from dialogs.effects import GROUP
from dialogs.events import PersonId, Said
from dialogs.joint import Joint, Mode
from dialogs.people import Couple, Person, Proposal
from dialogs.timers import JOINED, JOINT, PAUSE, UNTIL, Scope, Wanted, of_run
from tests.bot.storage.conftest import House
from tests.bot.storage.couples import MINUTE, NOW, loaded, run, save, settle, with_runs

SOON = NOW + MINUTE
EVENING = "check-in/1/high"


@pytest.fixture(autouse=True)
async def pair(store: Store) -> Couple:
    return await settle(store)


async def part(store: Store, couple: str = "c") -> Mapping[PersonId, str]:
    async with store.work() as work:
        return await work.part(couple, NOW)


async def part_and_fail(store: Store) -> None:
    async with store.work() as work:
        await work.part("c", NOW)
        raise ZeroDivisionError


async def home_of(store: Store, chat: str) -> Found:
    async with store.reading() as work:
        key = work.chat_key("local", "bot", chat)
        return (await work.find([key]))[key]


def typed(number: str, sender: str, words: str, chat: str | None = None) -> Incoming:
    return Incoming("local", "bot", number, sender, chat or sender, Said(words), group=chat is not None)


async def test_each_lives_alone_in_a_new_home(store: Store) -> None:
    homes = await part(store)
    assert set(homes) == {"a", "b"}
    assert len({"c", *homes.values()}) == 3
    for person, home in homes.items():
        there = await loaded(store, home)
        assert [one.id for one in there.couple] == [person]
        assert {to: chats[0].chat for to, chats in there.chats.items()} == {person: person}
        assert await home_of(store, person) == Found(person, home)
    async with store.work() as work:
        assert await work.load(["c"]) == {}


async def test_what_is_ones_own_moves_along(store: Store, pair: Couple) -> None:
    own = {"a": run(1, "heard"), "b": run(1, "reflection")}
    after = with_runs(with_runs(pair, "a", own["a"]), "b", own["b"])
    await save(store, after.with_person(replace(after.person("b"), card_owed="violence")))
    async with store.work() as work:
        chats = (await work.load(["c"]))["c"].chats
        for who in ("a", "b"):
            await work.add_records([NewRecord("c", who, "mirrored", f"of {who}", NOW)])
            await work.set_timers([("c", of_run(who, 1), [Wanted(UNTIL, who, SOON)])], NOW)
            message = NewMessage("c", who, chats[who][0], 2, False, None, {"text": f"to {who}"})
            await work.add_outbox([message], NOW)
            await work.park("c", typed(f"7{who}", who, f"parked of {who}"), NOW)
    homes = await part(store)
    for who in ("a", "b"):
        assert (await loaded(store, homes[who])).couple.person(who).runs == (own[who],)
    assert (await loaded(store, homes["b"])).couple.person("b").card_owed == "violence"
    timers = [(row.couple_id, row.key) for row in await store.due_within(SOON, 10)]
    assert sorted(timers, key=lambda one: one[1]) == [(homes["a"], "a"), (homes["b"], "b")]
    waiting = [(row.couple_id, row.body) for row in await store.waiting()]
    assert waiting == [(homes["a"], {"text": "to a"}), (homes["b"], {"text": "to b"})]
    async with store.work() as work:
        for who in ("a", "b"):
            assert await work.recall(who, "mirrored", 1) == [f"of {who}"]
        assert [event.what for event in await work.take_parked()] == [
            Said("parked of a"),
            Said("parked of b"),
        ]


async def test_what_is_ones_own_opens_when_the_key_of_the_couple_is_gone(
    house: House, store: Store, pair: Couple
) -> None:
    await save(store, with_runs(pair, "a", run(1, "heard")))
    homes = await part(store)
    again = await house.open()
    assert (await loaded(again, homes["a"])).couple.person("a").runs == (run(1, "heard"),)
    assert (await loaded(again, homes["b"])).couple.people == (Person("b"),)


async def test_what_was_of_both_ends(store: Store, pair: Couple) -> None:
    joint = Joint(mode=Mode.PAUSED, since=NOW, until=SOON)
    await save(store, replace(pair, joint=joint, safe_word="appel", proposal=Proposal("a", "peer")))
    async with store.work() as work:
        await work.set_timers(
            [("c", JOINT, [Wanted(PAUSE, "", SOON)]), ("c", Scope(None, JOINED), [Wanted(JOINED, "b", NOW)])],
            NOW,
        )
        await work.add_records([NewRecord("c", None, "safe-word", {"word": "appel"}, NOW)])
    homes = await part(store)
    for home in homes.values():
        there = (await loaded(store, home)).couple
        assert replace(there, people=()) == Couple(home, ())
        async with store.reading() as work:
            assert await work.latest(home, "safe-word") is None
    assert await store.due_within(SOON, 10) == []
    for table in ("records", "timers", "parked"):
        assert await number(store, table) == 0


async def test_the_group_is_nobodys_and_what_waited_for_it_is_not_sent(store: Store) -> None:
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "our group")
        chat = (await work.load(["c"]))["c"].chats[GROUP][0]
        (row,) = await work.add_outbox([NewMessage("c", None, chat, 2, False, None, {})], NOW)
    async with store.work() as work:
        homes = await work.part("c", NOW)
        assert (work.dropped, work.closed) == ({row.id}, {chat.key})
        assert await work.find([chat.key]) == {}
        assert not any(one.couple.has_group for one in (await work.load(list(homes.values()))).values())
    assert await number(store, "outbox") == 0


async def test_what_was_never_shown_is_dropped_and_what_was_shown_stays(store: Store) -> None:
    async with store.work() as work:
        await work.share("a", "b", EVENING, "the dog", NOW)
        await work.share("b", "a", "check-in/1/low", "the boat", NOW)
        await work.share("a", "somebody", EVENING, "for one before", NOW)
        await work.mark_shown(["a", "b"], ["a", "b"], "check-in/1/low", NOW)
    await part(store)
    async with store.reading() as work:
        assert await work.laid(["a", "b"], EVENING) == {}
        assert await work.laid(["a", "b"], "check-in/1/low") == {"b": "the boat"}
        assert await work.laid(["a", "somebody"], EVENING) == {"a": "for one before"}


async def test_what_was_sent_or_revealed_and_never_came_stays_with_its_owner(store: Store) -> None:
    """Else they would see in their own list that the other could not be reached."""
    letter = reveal.letter("appreciation", "1")
    async with store.work() as work:
        await work.share("a", "b", letter, "the dog", NOW)
        for one, other in (("a", "b"), ("b", "a")):
            await work.share(one, other, EVENING, f"of {one}", NOW)
        await work.mark_shown(["a", "b"], ["a"], EVENING, NOW)
    await part(store)
    async with store.reading() as work:
        assert await work.laid(["a", "b"], letter) == {"a": "the dog"}
        assert await work.laid(["a", "b"], EVENING) == {"a": "of a", "b": "of b"}


async def test_a_message_with_words_of_the_other_that_waits_is_not_sent(store: Store) -> None:
    chats = (await loaded(store)).chats
    async with store.work() as work:
        rows = await work.add_outbox(
            [
                NewMessage("c", who, chats[who][0], 2, False, None, {"text": "theirs"}, words_of="a")
                for who in ("a", "b")
            ],
            NOW,
        )
    async with store.work() as work:
        await work.part("c", NOW)
        assert work.dropped == {rows[1].id}
    assert [row.person_id for row in await store.waiting()] == ["a"]


async def test_no_code_of_either_works_any_more(store: Store) -> None:
    async with store.work() as work:
        await work.offer_code("KLMN2345", "a", NOW + timedelta(days=2))
        await work.offer_code("PQRS2345", "b", NOW + timedelta(days=2))
    await settle(store, "third", ["z"])
    await part(store)
    async with store.work() as work:
        assert await work.redeem("KLMN2345", "z", NOW) is None
        assert await work.redeem("PQRS2345", "z", NOW) is None


async def test_what_a_former_release_laid_aside_becomes_its_senders(store: Store) -> None:
    """It was sealed with the couple's key then. What somebody else did in the group ends with it."""
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "our group")
        await work.park("c", typed("1", "b", "my words"), NOW)
        await work.park("c", typed("2", "stranger", "not ours", chat="our group"), NOW)
        rows = await work._all(text("SELECT id, body FROM parked WHERE person_id = 'b'"))
        for number, body in rows:
            plain = work._open("p:b", "parked", "body", (number,), body)
            sealed = work._close("c:c", "parked", "body", (number,), plain)
            await work._connection.execute(
                text("UPDATE parked SET person_id = NULL, body = :body WHERE id = :id"),
                {"body": sealed, "id": number},
            )
    homes = await part(store)
    async with store.work() as work:
        assert await work._all(text("SELECT couple_id, person_id FROM parked")) == [(homes["b"], "b")]
        assert [event.what for event in await work.take_parked()] == [Said("my words")]


async def test_what_is_written_later_under_the_old_name_goes_to_its_persons_home(store: Store) -> None:
    """The decision was made for the two; it is carried out in the same transaction."""
    async with store.work() as work:
        await work.add_group("c", "local", "bot", "our group")
        chats = (await work.load(["c"]))["c"].chats
        homes = await work.part("c", NOW)
        near = await work.set_timers(
            [
                ("c", of_run("a", 1), [Wanted(UNTIL, "of a", SOON)]),
                ("c", of_run("b", 1), [Wanted(UNTIL, "of b", SOON)]),
                ("c", JOINT, [Wanted(PAUSE, "", SOON)]),
            ],
            NOW,
        )
        await work.add_records(
            [NewRecord("c", who, "safe-word", {"word": "appel"}, NOW) for who in ("a", "b", None)]
        )
        rows = await work.add_outbox(
            [
                NewMessage("c", None if who == GROUP else who, chats[who][0], 2, False, None, {})
                for who in ("a", "b", GROUP)
            ],
            NOW,
        )
        assert await work.latest("c", "safe-word") is None
    assert [(row.couple_id, row.key) for row in near] == [(homes["a"], "of a"), (homes["b"], "of b")]
    assert [row.couple_id for row in rows] == [homes["a"], homes["b"]]
    assert await number(store, "records") == 2
    assert sorted(row.couple_id for row in await store.due_within(SOON, 10)) == sorted(homes.values())


@pytest.mark.parametrize("couple", ["alone", "nowhere"])
async def test_only_two_can_part(store: Store, couple: str) -> None:
    await settle(store, "alone", ["z"])
    before = await everything(store)
    with pytest.raises(CannotPart):
        await part(store, couple)
    assert await everything(store) == before


async def test_they_part_once(store: Store) -> None:
    await part(store)
    with pytest.raises(CannotPart):
        await part(store)


async def test_they_can_become_a_couple_again_and_find_nothing_of_before(store: Store, pair: Couple) -> None:
    await save(store, replace(pair, safe_word="appel"))
    homes = await part(store)
    async with store.work() as work:
        assert await work.join("a", "b", NOW) == homes["b"]
    again = (await loaded(store, homes["b"])).couple
    assert {one.id for one in again} == {"a", "b"}
    assert again.safe_word is None
    await settle(store, "third", ["z"])
    async with store.work() as work:
        with pytest.raises(CannotJoin):
            await work.join("z", "a", NOW)


async def test_the_key_of_the_two_is_destroyed_at_once(house: House, store: Store) -> None:
    homes = await part(store)
    owners = [owner async for owner in house.vault.owners()]
    assert sorted(owners) == sorted(["p:a", "p:b", *(f"c:{home}" for home in homes.values())])
    with pytest.raises(NoKey):
        house.vault.seal("c:c", "couples", "state", "c", b"")
    assert store._memory.recall("c") is None


async def test_a_parting_that_is_rolled_back_changes_nothing(house: House, store: Store) -> None:
    before = await everything(store)
    with pytest.raises(ZeroDivisionError):
        await part_and_fail(store)
    assert await everything(store) == before
    assert "c:c" in [owner async for owner in house.vault.owners()]
    assert (await loaded(store)).couple.people == (Person("a"), Person("b"))


async def number(store: Store, table: str) -> int:
    async with store.reading() as work:
        counted: int = await work._one(text(f"SELECT count(*) FROM {table}"))
        return counted


async def everything(store: Store) -> Sequence[tuple[str, str]]:
    async with store.reading() as work:
        rows = await work._connection.execute(text("SELECT id, couple_id FROM people ORDER BY id"))
        return [(person, couple) for person, couple in rows]


async def test_who_lives_where_the_key_is_gone_gets_a_home_at_the_start(house: House, store: Store) -> None:
    """An older copy of the database was put beside keys that know of a parting."""
    await settle(store, "d", ["e"])
    async with store.work() as work:
        await work.add_records([NewRecord("c", None, "safe-word", {"word": "appel"}, NOW)])
        await work.add_records([NewRecord("c", "a", "mirrored", "mine", NOW)])
        await work.share(PersonId("a"), PersonId("b"), EVENING, "laid", NOW)
    await store._vault.destroy(["c:c"])
    again = await Store.open(house.url, store._vault)
    homes = {person: (await home_of(again, person)).couple_id for person in ("a", "b", "e")}
    assert homes["e"] == "d"
    assert len({"c", *homes.values()}) == 4
    for person in ("a", "b"):
        assert [one.id for one in (await loaded(again, homes[person])).couple] == [person]
    async with again.work() as work:
        assert await work.recall(PersonId("a"), "mirrored", 9) == ["mine"]
        assert await work.laid(["a", "b"], EVENING) == {}
        assert await work.load(["c"]) == {}
        assert await work.latest(homes["a"], "safe-word") is None
    await again.close()
