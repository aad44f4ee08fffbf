"""Whose group a chat is, who may do something there, and who cannot be reached, by way of the real turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Gone, Incoming, Rendered
from bot.storage.rows import Loaded
from dialogs.effects import GROUP
from dialogs.events import Chose, Crowded, Left, Moved, Placed, Received, Removed, Returned, Said
from dialogs.joint import Mode
from tests.bot.faulty import Faulty
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
COUPLE = "couple-bram"


@pytest.fixture
def faulty() -> Faulty:
    return Faulty()


@pytest.fixture
async def house(tmp_path: Path, faulty: Faulty) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS, faulty.repertoire()) as one:
        await one.seed(("bram", "noor"), safe_word="ananas", group=False)
        yield one


async def the_couple(house: Evening) -> Loaded:
    async with house.store.reading() as work:
        return (await work.load([COUPLE]))[COUPLE]


async def chats(house: Evening) -> list[str]:
    return [chat.chat for chat in (await the_couple(house)).chats.get(GROUP, ())]


async def in_group(house: Evening, who: str, what: Received, where: str = "-1") -> bool:
    return await house.does(who, what, group=True, where=where)


async def test_a_group_belongs_to_the_couple_of_who_placed_us_there(house: Evening) -> None:
    assert await in_group(house, "bram", Placed(hears_all=True))
    assert await chats(house) == ["-1"]
    assert len(house.heard("-1")) == 1
    await house.restart()
    await in_group(house, "noor", Said("ananas"))
    assert len(house.heard("-1")) == 2
    assert (await the_couple(house)).couple.joint.mode is Mode.PAUSED


async def test_the_newest_group_wins_and_the_older_hears_nothing_of_it(house: Evening) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    await in_group(house, "noor", Placed(hears_all=False), where="-2")
    assert await chats(house) == ["-2"]
    assert len(house.heard("-1")) == 1
    assert not await in_group(house, "bram", Said("ananas"))
    assert (await the_couple(house)).couple.joint.mode is Mode.TALKING


async def test_a_stranger_and_somebody_alone_bind_no_group_and_nobody_new_is_made(house: Evening) -> None:
    await house.says("alone", "hoi")
    for who in ("passer-by", "alone"):
        for what in (
            Placed(hears_all=True),
            Removed(),
            Crowded(3),
            Said("/pauze"),
            Chose(":pause"),
            Said("hoi"),
        ):
            assert not await in_group(house, who, what)
    async with house.store.reading() as work:
        keys = [work.chat_key("local", "local", name) for name in ("-1", "passer-by")]
        assert await work.find(keys) == {}


async def test_a_third_person_cannot_press_and_is_no_member_of_the_lane(house: Evening) -> None:
    await house.says("third", "hoi")
    await in_group(house, "bram", Placed(hears_all=True))
    assert not await in_group(house, "third", Chose(":pause"))
    assert await in_group(house, "third", Said("hallo allemaal"))
    assert await in_group(house, "third", Said("/help"))
    assert house.heard("-1")[-1] == WORDING.labels["group-of-two"]
    assert (await the_couple(house)).couple.joint.mode is Mode.TALKING
    assert house.turns._couple_of.get("local|local|third") != COUPLE
    await house.says("third", "/spiegel")
    await house.says("third", "ja, bewaar het")
    async with house.store.reading() as work:
        found = await work.find([work.chat_key("local", "local", "third")])
        home = await work.load([one.couple_id for one in found.values()])
    assert [run.dialog for one in home.values() for person in one.couple for run in person.runs][-1:] == [
        "mirror"
    ]


async def test_a_group_of_another_couple_stays_theirs(house: Evening) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    await house.says("third", "hoi")
    assert await in_group(house, "third", Placed(hears_all=True))
    assert await chats(house) == ["-1"]


async def test_out_of_the_group_it_is_unbound_whoever_did_it(house: Evening) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    await in_group(house, "passer-by", Removed())
    assert await chats(house) == []
    assert house.heard("bram")[-1] == house.heard("noor")[-1] == WORDING.labels["group-removed"]
    assert len(house.heard("-1")) == 1


async def test_a_group_that_got_another_name_is_the_same_group(house: Evening) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    await in_group(house, "noor", Said("ananas"))
    moved = Incoming("local", "local", "moved", "bram", "-1", Moved("-1001"), group=True)
    assert await house.turns.receive(moved)
    assert await house.turns.receive(moved)
    assert await chats(house) == ["-1001"]
    house.channel.chats["-1001"] = house.channel.chats.pop("-1")  # the messages moved along
    await house.go_to(BEGINS.replace(minute=20))
    texts = house.heard("-1001")
    assert WORDING.labels["pause-card-over"] in texts, "the card that stood there was found and changed"
    assert texts[-1].startswith(WORDING.labels["pause-over"][:30])


async def test_a_move_of_a_group_that_is_nobodys_is_passed_over(house: Evening) -> None:
    await in_group(house, "bram", Moved("-1001"))
    assert await chats(house) == []


async def test_a_parked_event_of_a_third_person_is_told_to_nobody(
    house: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    before = list(house.channel.log)
    monkeypatch.setattr(house.turns, "repertoire", None)
    assert await in_group(house, "passer-by", Said("/spiegel"))
    assert house.channel.log == before


async def test_the_group_that_a_channel_gives_is_for_people_of_that_channel(house: Evening) -> None:
    """Two people of another messenger have no group until they place us in one."""
    async with house.store.work() as work:
        for who in ("ada", "bea"):
            await work.add_person(who, f"couple-{who}", "telegram", "bot", who)
        await work.offer_code("ABCD2345EFGH", "ada", BEGINS.replace(hour=23))
    joining = ("/start ABCD2345EFGH", "ja, bewaar het", "nee, later", "ja")
    for number, text in enumerate(joining):
        await house.turns.receive(Incoming("telegram", "bot", f"t{number}", "bea", "bea", Said(text)))
    await house.wait(timedelta(minutes=1))
    for number, text in enumerate(("ja, bewaar het", "ja, koppelen")):
        await house.turns.receive(Incoming("telegram", "bot", f"a{number}", "ada", "ada", Said(text)))
    async with house.store.reading() as work:
        home = (await work.load(["couple-ada"]))["couple-ada"]
    assert {one.id for one in home.couple} == {"ada", "bea"}
    assert not home.couple.has_group


# Who cannot be reached


async def test_who_left_is_not_written_to_and_nothing_waits_for_them(house: Evening) -> None:
    await house.does("bram", Left())
    couple = await the_couple(house)
    assert "bram-id" not in couple.chats
    assert couple.couple.person("bram-id").away
    assert not await house.store.waiting()
    before = len(house.channel.log)
    await house.says("noor", "ananas")
    assert {chat for chat, _ in house.channel.log[before:]} == {"noor"}


async def test_who_is_heard_in_the_group_is_not_back_in_the_own_chat(house: Evening) -> None:
    await in_group(house, "noor", Placed(hears_all=True))
    await house.does("bram", Left())
    await in_group(house, "bram", Said("ananas"))
    assert (await the_couple(house)).couple.person("bram-id").away
    await house.does("bram", Returned())
    assert not (await the_couple(house)).couple.person("bram-id").away


async def test_a_chat_that_a_message_found_closed_is_as_one_that_was_closed(
    house: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(chat: str, message: Rendered) -> str:
        raise Gone(chat)

    with monkeypatch.context() as patch:
        patch.setattr(house.channel, "send", refuse)
        await house.says("bram", "/spiegel")
    await house.restart()
    assert (await the_couple(house)).couple.person("bram-id").away
    await house.says("bram", "daar ben ik weer")
    assert house.heard("bram")[0] == WORDING.labels["house-welcome-back"]
    assert not (await the_couple(house)).couple.person("bram-id").away


async def test_a_group_that_a_message_found_closed_begins_anew_when_we_are_placed_again(
    house: Evening,
) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    await house.store.mark_gone((await the_couple(house)).chats[GROUP][0].key)
    assert not (await the_couple(house)).couple.has_group
    await in_group(house, "bram", Placed(hears_all=True))
    assert len(house.heard("-1")) == 2


async def test_somebody_whom_we_never_met_cannot_leave(house: Evening) -> None:
    for what in (Left(), Returned()):
        assert not await house.does("never-met", what)
    async with house.store.reading() as work:
        assert await work.find([work.chat_key("local", "local", "never-met")]) == {}


async def test_both_may_do_something_in_the_group_at_once(house: Evening) -> None:
    await in_group(house, "bram", Placed(hears_all=True))
    told = [
        Incoming("local", "local", f"at-once-{who}", who, "-1", Said("ananas"), group=True)
        for who in ("bram", "noor", "passer-by")
    ]
    assert await asyncio.gather(*(house.turns.receive(one) for one in told)) == [True, True, True]
    assert (await the_couple(house)).couple.joint.mode is Mode.PAUSED
