"""A turn keeps its promises: in order, whole or not at all, and acknowledged only after its commit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from bot.carry import Carried
from bot.lanes import Bell
from bot.ports import Incoming
from bot.storage.rows import SeenKey
from dialogs.events import Said
from dialogs.joint import Mode
from dialogs.people import Country, Couple, Person, Profile
from tests.bot.faulty import SECRET, Faulty, Planted
from tests.evening import GROUP, WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
PEOPLE = ("bram", "noor")
PARKED = WORDING.labels["house-parked"]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    """Two linked people with a safe word."""
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(PEOPLE, safe_word="ananas")
        yield one


@pytest.fixture
def faulty() -> Faulty:
    return Faulty()


@pytest.fixture
async def shaky(tmp_path: Path, faulty: Faulty) -> AsyncIterator[Evening]:
    """The same, with a dialog that raises."""
    async with evening(tmp_path, BEGINS, faulty.repertoire()) as one:
        await one.seed(PEOPLE, safe_word="ananas")
        yield one


def said(who: str, words: str, name: str, *, group: bool = False) -> Incoming:
    return Incoming("local", "local", name, who, GROUP if group else who, Said(words), group=group)


async def the_couple(house: Evening) -> Couple:
    async with house.store.reading() as work:
        return (await work.load(["couple-bram"]))["couple-bram"].couple


async def the_person(house: Evening, who: str) -> Person:
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", who)
        found = (await work.find([key]))[key]
        assert found.person_id is not None
        return (await work.load([found.couple_id]))[found.couple_id].couple.person(found.person_id)


async def is_known(house: Evening, number: str) -> bool:
    async with house.store.reading() as work:
        return bool(await work.seen([SeenKey("local", "local", number)]))


async def test_an_event_is_acknowledged_only_after_its_commit(house: Evening) -> None:
    receiving = asyncio.ensure_future(house.turns.receive(said("bram", "/spiegel", "one")))
    acknowledged_at_commit: list[bool] = []

    @event.listens_for(house.store.engine.sync_engine, "commit")
    def committing(_: object) -> None:
        acknowledged_at_commit.append(receiving.done())

    await receiving
    assert acknowledged_at_commit[0] is False
    assert await is_known(house, "one")


async def test_what_one_person_says_at_once_is_handled_in_that_order(house: Evening) -> None:
    """Also right after a start, when nobody's couple is known yet."""
    await house.restart()
    things = [f"Dat je keer {number} de kinderen van school haalde" for number in range(3)]
    words = ["/waardering", *things]
    await asyncio.gather(
        *(house.turns.receive(said("bram", one, f"word-{n}")) for n, one in enumerate(words))
    )
    async with house.store.reading() as work:
        couple = (await work.load(["couple-bram"]))["couple-bram"].couple
    answers = [entry.value for entry in couple.person("bram-id").runs[-1].journal]
    assert [one for one in answers if one in things] == things


async def test_two_people_of_one_couple_never_share_a_commit(house: Evening) -> None:
    """After a restart their events stand in lanes of their own; the turn must still tell them apart."""
    await house.restart()
    groups: list[Carried] = []
    house.turns.hear(groups.append)
    await asyncio.gather(
        house.turns.receive(said("bram", "/spiegel", "one")),
        house.turns.receive(said("noor", "/hechting", "two")),
    )
    assert len(groups) == 2
    couple = await the_couple(house)
    assert {person.runs[-1].dialog for person in couple} == {"mirror", "attachment"}


async def test_different_couples_share_one_commit(house: Evening) -> None:
    commits: list[int] = []
    before = house.store.commits
    house.turns.hear(lambda _: commits.append(house.store.commits - before))
    strangers = [said(f"stranger-{number}", "/spiegel", f"stranger-{number}") for number in range(20)]
    await asyncio.gather(*(house.turns.receive(one) for one in strangers))
    assert commits == [1]
    await house.outbox.drained()
    assert all(house.heard(one.sender) for one in strangers)


async def test_an_event_seen_before_changes_nothing_and_is_acknowledged(
    house: Evening, capsys: pytest.CaptureFixture[str]
) -> None:
    once = said("bram", "/spiegel", "once")
    await house.turns.receive(once)
    await house.outbox.drained()
    couple, heard = await the_couple(house), house.heard("bram")
    await house.turns.receive(once)
    await house.restart()
    await house.turns.receive(once)
    await house.outbox.drained()
    assert await the_couple(house) == couple
    assert house.heard("bram") == heard
    assert capsys.readouterr().out == "", "nothing to complain about"


async def test_a_stranger_who_only_talks_in_the_group_is_not_taken_in(house: Evening) -> None:
    await house.turns.receive(said("passer-by", "Hallo allemaal", "chat", group=True))
    async with house.store.reading() as work:
        assert not await work.find([work.chat_key("local", "local", "passer-by")])


async def test_a_faulty_event_is_set_aside_and_its_sender_hears_that_it_is_kept(shaky: Evening) -> None:
    await shaky.says("bram", "/kapot")
    assert shaky.heard("bram") == [PARKED]


async def test_the_others_of_its_group_do_not_suffer_from_a_faulty_event(shaky: Evening) -> None:
    before = shaky.store.commits
    group = [said(f"stranger-{number}", "/rustig", f"stranger-{number}") for number in range(5)]
    group.insert(2, said("bram", "/kapot", "faulty"))
    await asyncio.gather(*(shaky.turns.receive(one) for one in group))
    await shaky.outbox.drained()
    assert shaky.heard("bram") == [PARKED]
    for one in group:
        assert await is_known(shaky, one.id)
    for number in range(5):
        assert (await the_person(shaky, f"stranger-{number}")).runs[-1].dialog == "calm"
    assert shaky.store.commits - before < 6, "the others still share a commit"


async def test_later_words_of_a_couple_go_on_behind_a_faulty_event(shaky: Evening) -> None:
    await asyncio.gather(
        shaky.turns.receive(said("bram", "/kapot", "faulty")),
        shaky.turns.receive(said("bram", "ananas", "word")),
    )
    assert (await the_couple(shaky)).joint.mode is Mode.PAUSED


async def test_what_was_set_aside_is_tried_again_at_the_next_start(shaky: Evening, faulty: Faulty) -> None:
    await shaky.says("bram", "/kapot")
    assert (await the_couple(shaky)).person("bram-id").opened == 0
    await shaky.restart()
    await shaky.turns.unpark()
    await shaky.outbox.drained()
    assert shaky.heard("bram") == [PARKED, PARKED], "it failed again, and its sender hears it again"
    faulty.mended = True
    await shaky.restart()
    await shaky.turns.unpark()
    assert (await the_couple(shaky)).person("bram-id").opened == 1
    await shaky.restart()
    await shaky.turns.unpark()
    assert (await the_couple(shaky)).person("bram-id").opened == 1, "handled once"


async def test_nothing_that_people_said_is_in_the_log_of_a_faulty_event(
    shaky: Evening, capsys: pytest.CaptureFixture[str]
) -> None:
    await shaky.says("bram", "/kapot")
    captured = capsys.readouterr()
    logged = captured.out + captured.err
    assert Planted.__name__ in logged
    assert "faulty.py:" in logged
    assert SECRET not in logged


async def test_a_sender_who_left_meanwhile_does_not_stop_the_house(shaky: Evening) -> None:
    leaving = asyncio.ensure_future(shaky.turns.receive(said("bram", "/kapot", "faulty")))
    await asyncio.sleep(0)
    leaving.cancel()
    await shaky.says("noor", "/spiegel")
    assert shaky.heard("noor")
    assert await is_known(shaky, "faulty")


async def test_when_writing_fails_the_events_are_tried_one_by_one(house: Evening) -> None:
    """The database refuses one event of a group: the others are written, that one is not acknowledged."""
    when = "BEFORE INSERT ON seen WHEN NEW.event = 'bad'"
    async with house.store.engine.begin() as connection:
        await connection.execute(text(f"CREATE TRIGGER refuse {when} BEGIN SELECT raise(ABORT, ''); END"))
    group = [said(f"stranger-{number}", "/spiegel", f"stranger-{number}") for number in range(4)]
    bad = asyncio.ensure_future(house.turns.receive(said("stranger-bad", "/spiegel", "bad")))
    await asyncio.gather(*(house.turns.receive(one) for one in group))
    with pytest.raises(DBAPIError):
        await bad
    for one in group:
        assert await is_known(house, one.id)
    assert not await is_known(house, "bad")
    async with house.store.engine.begin() as connection:
        await connection.execute(text("DROP TRIGGER refuse"))
    await house.turns.receive(said("stranger-bad", "/spiegel", "bad"))
    assert await is_known(house, "bad")


async def _pause_that_is_over(house: Evening) -> Bell:
    """A pause whose twenty minutes have passed without anybody ringing."""
    await house.says("bram", "ananas")
    house.clock.moment += timedelta(minutes=20)
    (row,) = (row for row in await house.store.due_within(house.clock.moment, 9) if row.person_id is None)
    return Bell(row.id, row.couple_id, row.due)


@pytest.mark.parametrize("bell_first", [True, False])
async def test_a_bell_beside_a_message_of_the_same_couple_is_not_lost(
    house: Evening, bell_first: bool
) -> None:
    """After a restart the message stands in its sender's lane, the bell in the couple's: one group."""
    bell = await _pause_that_is_over(house)
    await house.restart()
    both = [house.turns.ring(bell), house.turns.receive(said("noor", "/help", "beside"))]
    await asyncio.gather(*(both if bell_first else reversed(both)))
    assert (await the_couple(house)).joint.mode is Mode.RETURNING
    assert await is_known(house, "beside")


async def test_a_bell_that_rings_twice_changes_things_once(house: Evening) -> None:
    bell = await _pause_that_is_over(house)
    await asyncio.gather(house.turns.ring(bell), house.turns.ring(bell))
    await house.turns.ring(bell)
    await house.outbox.drained()
    assert (await the_couple(house)).joint.mode is Mode.RETURNING
    over = [message for chat, message in house.channel.log if chat == "bram"]
    assert len(over) == 2, "the pause began, the pause is over"


async def test_a_bell_whose_turn_fails_is_still_there(
    house: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    bell = await _pause_that_is_over(house)
    with monkeypatch.context() as planted:
        planted.setattr("dialogs.planned.ring", _raise)
        with pytest.raises(Planted):
            await house.turns.ring(bell)
    await house.turns.ring(bell)
    assert (await the_couple(house)).joint.mode is Mode.RETURNING


def _raise(*_: object) -> None:
    raise Planted


async def test_somebody_new_begins_with_the_country_and_zone_of_this_house(house: Evening) -> None:
    house.turns.newcomer = Profile(country=Country.BE, zone="Europe/Brussels")
    await house.says("nieuw", "/spiegel")
    profile = (await the_person(house, "nieuw")).profile
    assert (profile.country, profile.zone) == (Country.BE, "Europe/Brussels")


async def test_who_chose_another_zone_keeps_it(house: Evening) -> None:
    house.turns.newcomer = Profile(country=Country.BE, zone="Europe/Brussels")
    await house.says("bram", "/spiegel")
    profile = (await the_person(house, "bram")).profile
    assert (profile.country, profile.zone) == (Country.NL, "Europe/Amsterdam")
