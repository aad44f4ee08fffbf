"""Two programs on one PostgreSQL, should their lock fail: nothing is lost, doubled or decided on old news."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from structlog.testing import capture_logs

from bot.ports import Incoming
from dialogs.catalogue import CATALOGUE
from dialogs.events import Chose, Said
from dialogs.journal import Kind
from dialogs.people import Couple
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.evening import WORDING, Evening, FakeChannel, StillClock

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
PEOPLE = ("bram", "noor")
COUPLE = "couple-bram"


@dialog("diary", commands=("/dagboek",))
async def diary(talk: Talk) -> None:
    """Takes line after line."""
    while True:
        await talk.ask("line")


@pytest.fixture
async def programs(tmp_path: Path, postgres_url: str) -> AsyncIterator[tuple[Evening, Evening]]:
    """Two linked people, and two programs that both hear them."""
    both = Repertoire([*CATALOGUE, diary])
    pair = [
        Evening(tmp_path, StillClock(BEGINS), FakeChannel(), both, prefix=name, database=postgres_url)
        for name in ("one-", "two-")
    ]
    await pair[0].open()
    await pair[0].seed(PEOPLE, safe_word="ananas")
    await pair[1].open()
    yield pair[0], pair[1]
    for one in pair:
        await one.close()


def said(who: str, words: str, name: str) -> Incoming:
    return Incoming("local", "local", name, who, who, Said(words), name)


async def the_couple(house: Evening) -> Couple:
    async with house.store.reading() as work:
        return (await work.load([COUPLE]))[COUPLE].couple


def lines(couple: Couple, who: str) -> list[str]:
    """What somebody typed into the diary, in order."""
    runs = couple.person(f"{who}-id").runs
    return [str(entry.value) for run in runs for entry in run.journal if entry.kind is Kind.ANSWER]


async def test_each_goes_on_from_what_the_other_wrote(programs: tuple[Evening, Evening]) -> None:
    """Both remember the couple: with a copy of before, the other's line would be lost."""
    await programs[0].says("bram", "/dagboek")
    told = [f"Zin nummer {number}." for number in range(6)]
    for number, words in enumerate(told):
        await programs[number % 2].turns.receive(said("bram", words, f"w{number}"))
        assert lines(await the_couple(programs[1 - number % 2]), "bram") == told[: number + 1]


async def test_an_event_that_both_hear_happens_once(programs: tuple[Evening, Evening]) -> None:
    opened = said("bram", "/spiegel", "the same")
    with capture_logs():
        await asyncio.gather(*(one.turns.receive(opened) for one in programs))
    for one in programs:
        await one.outbox.drained()
    bram = (await the_couple(programs[0])).person("bram-id")
    assert [run.dialog for run in bram.runs] == ["mirror"]
    texts = [text for one in programs for text in one.heard("bram")]
    assert len(texts) == len(set(texts))
    assert texts


async def test_what_two_people_type_into_two_programs_at_once_is_kept_whole_and_in_order(
    programs: tuple[Evening, Evening],
) -> None:
    """They share a couple, so its row is locked by turns."""
    told = {who: [f"{who} zegt zin {number}." for number in range(12)] for who in PEOPLE}

    async def types(house: Evening, who: str) -> None:
        await house.turns.receive(said(who, "/dagboek", f"{who}-opens"))
        for number, words in enumerate(told[who]):
            await house.turns.receive(said(who, words, f"{who}-{number}"))

    await asyncio.gather(*(types(house, who) for house, who in zip(programs, PEOPLE, strict=True)))
    couple = await the_couple(programs[0])
    assert {who: lines(couple, who) for who in PEOPLE} == told


async def test_what_one_person_types_into_both_at_once_is_kept_once(
    programs: tuple[Evening, Evening],
) -> None:
    """Each event comes to both, as after a switch from one to the other; of the two only one counts."""
    await programs[0].says("bram", "/dagboek")
    told = [said("bram", f"Zin nummer {number}.", f"w{number}") for number in range(12)]
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(one) for house in programs for one in told))
    assert "event set aside" not in {one["event"] for one in logged}
    kept = lines(await the_couple(programs[0]), "bram")
    assert kept == [f"Zin nummer {number}." for number in range(12)]


@pytest.fixture
async def strangers(tmp_path: Path, postgres_url: str) -> AsyncIterator[tuple[Evening, Evening]]:
    """Two who live alone; one said yes to a code of the other. Each is heard by a program of its own."""
    pair = [
        Evening(tmp_path, StillClock(BEGINS), FakeChannel(), CATALOGUE, prefix=name, database=postgres_url)
        for name in ("one-", "two-")
    ]
    await pair[0].open()
    for who in PEOPLE:
        await pair[0].seed((who,), safe_word=None)
    await pair[1].open()
    async with pair[0].store.work() as work:
        await work.offer_code("ABCD2345EFGH", "bram-id", BEGINS + timedelta(days=2))
    await pair[1].says("noor", "/start ABCD2345EFGH")
    await pair[1].presses("noor", WORDING.labels["joining-consent.yes"])
    await pair[0].wait(timedelta(seconds=1))
    yield pair[0], pair[1]
    for one in pair:
        await one.close()


async def test_who_is_let_in_by_one_program_while_typing_into_the_other_loses_nothing(
    strangers: tuple[Evening, Evening],
) -> None:
    """Her couple is gone in the middle of what she does; what waits for it finds her new home."""
    his, hers = strangers
    token = his.channel.token("bram", WORDING.labels["joining-confirm-right.yes"])
    told = [f"Zin nummer {number}." for number in range(12)]

    async def types() -> None:
        await hers.says("noor", "/bericht")
        for number, words in enumerate(told):
            await hers.turns.receive(said("noor", words, f"w{number}"))

    with capture_logs() as logged:
        await asyncio.gather(
            types(), his.turns.receive(Incoming("local", "local", "yes", "bram", "bram", Chose(token)))
        )
    assert "event set aside" not in {one["event"] for one in logged}
    both = await home_of(his, "noor")
    assert {one.id for one in both} == {"bram-id", "noor-id"}
    assert both == await home_of(hers, "bram")


@pytest.mark.parametrize("first", ["she", "he", "both"])
async def test_a_yes_taken_back_in_one_program_and_confirmed_in_the_other_is_one_of_the_two(
    strangers: tuple[Evening, Evening], first: str
) -> None:
    his, hers = strangers
    await hers.says("noor", "/uitnodiging")
    back = hers.channel.token("noor", WORDING.labels["invitation-yours.withdraw"])
    yes = his.channel.token("bram", WORDING.labels["joining-confirm-right.yes"])
    she = (hers, Incoming("local", "local", "back", "noor", "noor", Chose(back)))
    he = (his, Incoming("local", "local", "yes", "bram", "bram", Chose(yes)))
    with capture_logs() as logged:
        if first == "both":
            await asyncio.gather(*(house.turns.receive(one) for house, one in (she, he)))
        else:
            for house, one in (she, he) if first == "she" else (he, she):
                await house.turns.receive(one)
    assert "event set aside" not in {one["event"] for one in logged}
    together = len((await home_of(his, "bram")).people) == 2
    async with his.store.reading() as work:
        assert not await work.has_knocked("noor-id", BEGINS)
    assert together is (first == "he") or first == "both"


async def home_of(house: Evening, who: str) -> Couple:
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", who)
        home = (await work.find([key]))[key].couple_id
        return (await work.load([home]))[home].couple


async def test_a_deadlock_is_only_a_delay(programs: tuple[Evening, Evening], postgres_url: str) -> None:
    """Somebody else locks two couples in the other order; the server breaks off our group, not the other."""
    house = programs[0]
    await house.says("stranger", "/help")
    async with house.store.reading() as work:
        key = work.chat_key("local", "local", "stranger")
        stranger = (await work.find([key]))[key].couple_id
    first, second = sorted([COUPLE, stranger])
    lock = "SELECT 1 FROM couples WHERE id = %s FOR UPDATE"
    async with await psycopg.AsyncConnection.connect(postgres_url.replace("+psycopg", "")) as other:
        await other.execute("SET deadlock_timeout = '1h'")
        await other.execute(lock, [second])
        with capture_logs() as logged:
            group = [said("bram", "/spiegel", "one"), said("stranger", "/spiegel", "two")]
            receiving = [asyncio.ensure_future(house.turns.receive(one)) for one in group]
            await _waits_for_a_lock(postgres_url)
            await other.execute(lock, [first])
            await other.rollback()
            await asyncio.gather(*receiving)
    (failed,) = [one for one in logged if one["event"] == "group failed, trying one by one"]
    assert failed["fault"] == "OperationalError"
    await house.outbox.drained()
    assert (await the_couple(house)).person("bram-id").runs[-1].dialog == "mirror"


async def _waits_for_a_lock(url: str) -> None:
    async with await psycopg.AsyncConnection.connect(url.replace("+psycopg", ""), autocommit=True) as looking:
        while True:
            found = await looking.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
            if await found.fetchone() != (0,):
                return
