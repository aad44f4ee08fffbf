"""Two programs on one PostgreSQL, should their lock fail: nothing is lost, doubled or decided on old news."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from structlog.testing import capture_logs

from bot.ports import Incoming
from dialogs.catalogue import CATALOGUE
from dialogs.events import Said
from dialogs.journal import Kind
from dialogs.people import Couple
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.evening import Evening, FakeChannel, StillClock

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
