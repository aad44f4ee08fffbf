"""Two become a couple while things go on: nothing of anybody gets lost, doubled or out of order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import pytest
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.carry import Carried
from bot.ports import Incoming
from dialogs.catalogue import CATALOGUE
from dialogs.events import Chose, Said
from dialogs.journal import Kind
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog
from tests.bot.crowd import until
from tests.bot.door import ENTER, NOT_RIGHT, before_the_yes, confirms, couple_of, knocked, offered, settled
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
OVER_NOW, SAID_YES = WORDING.labels["joining-confirm-over"], WORDING.labels["joining-said-yes"]
TOGETHER, NO_SUCH_CODE = WORDING.labels["joining-together"], WORDING.labels["joining-no-such-code"]


@dialog("diary", commands=("/dagboek",))
async def diary(talk: Talk) -> None:
    """Takes line after line."""
    while True:
        await talk.ask("line")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    """Three who live alone."""
    async with evening(tmp_path, BEGINS, Repertoire([*CATALOGUE, diary])) as one:
        for who in ("bram", "noor", "kees"):
            await one.seed((who,), safe_word=None)
        yield one


async def homes(house: Evening) -> dict[str, int]:
    """With how many each of the three lives."""
    return {who: len((await couple_of(house, who)).people) for who in ("bram", "noor", "kees")}


def types(who: str, words: str, name: str) -> Incoming:
    return Incoming("local", "local", name, who, who, Said(words), name)


async def lines(house: Evening, who: str) -> list[str]:
    runs = (await couple_of(house, who)).person(f"{who}-id").runs
    return [str(entry.value) for run in runs for entry in run.journal if entry.kind is Kind.ANSWER]


async def test_a_yes_of_the_one_joins_nobody_until_the_other_confirms(house: Evening) -> None:
    await knocked(house, "bram", "noor")
    assert await homes(house) == {"bram": 1, "noor": 1, "kees": 1}
    assert house.heard("noor")[-1] == SAID_YES
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert await homes(house) == {"bram": 2, "noor": 2, "kees": 1}
    assert [house.heard(who).count(TOGETHER) for who in ("bram", "noor")] == [1, 1]


async def test_the_name_that_the_one_gave_is_shown_to_the_other_and_kept_in_no_place_of_theirs(
    house: Evening,
) -> None:
    await knocked(house, "bram", "noor")
    assert any("Noor" in text for text in house.heard("bram"))
    runs = (await couple_of(house, "bram")).person("bram-id").runs
    assert runs
    assert "Noor" not in repr([entry.value for run in runs for entry in run.journal])


async def test_a_no_of_the_maker_reaches_nobody_and_ends_the_code(house: Evening) -> None:
    await knocked(house, "bram", "noor")
    before = house.heard("noor")
    await house.presses("bram", NOT_RIGHT)
    await settled(house)
    assert house.heard("noor") == before
    assert await homes(house) == {"bram": 1, "noor": 1, "kees": 1}
    async with house.store.reading() as work:
        assert not await work.has_code("bram-id", house.clock.now())
    await house.says("noor", "/uitnodiging")
    assert WORDING.labels["invitation-yours"] in house.heard("noor")


async def test_of_two_who_enter_one_code_at_once_one_knocks_and_the_other_hears_so(house: Evening) -> None:
    code = await offered(house, "bram")
    yes = [await before_the_yes(house, who, code) for who in ("noor", "kees")]
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(one) for one in yes))
    await settled(house)
    assert "event set aside" not in {one["event"] for one in logged}
    (out,) = [who for who in ("noor", "kees") if NO_SUCH_CODE in house.heard(who)]
    await house.turns.receive(confirms(house, "bram"))
    await settled(house)
    assert (await homes(house))[out] == 1
    assert (await homes(house))["bram"] == 2


async def test_two_who_knock_at_each_other_and_confirm_at_once_are_one_couple(house: Evening) -> None:
    await knocked(house, "bram", "noor")
    await knocked(house, "noor", "bram")
    yes = [confirms(house, who) for who in ("bram", "noor")]
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(one) for one in yes))
    await settled(house)
    assert "event set aside" not in {one["event"] for one in logged}
    assert (await couple_of(house, "bram")).id == (await couple_of(house, "noor")).id
    assert [house.heard(who).count(TOGETHER) for who in ("bram", "noor")] == [1, 1]


async def test_of_two_who_are_confirmed_at_once_by_the_same_person_in_two_places_one_is_joined(
    house: Evening,
) -> None:
    """Noor said yes to Bram, and Kees to Noor: both makers confirm in the same moment."""
    await knocked(house, "bram", "noor")
    await knocked(house, "noor", "kees")
    with capture_logs() as logged:
        await asyncio.gather(*(house.turns.receive(confirms(house, who)) for who in ("bram", "noor")))
    await settled(house)
    assert "event set aside" not in {one["event"] for one in logged}
    assert sorted((await homes(house)).values()) == [1, 2, 2]
    assert (await homes(house))["noor"] == 2


@pytest.mark.parametrize("how", ["takes it back", "joins another", "code withdrawn", "too late"])
async def test_a_yes_to_somebody_who_stands_there_no_more_joins_nobody(house: Evening, how: str) -> None:
    await knocked(house, "bram", "noor")
    confirm = confirms(house, "bram")
    if how == "takes it back":
        await house.says("noor", "/uitnodiging")
        await house.presses("noor", WORDING.labels["invitation-yours.withdraw"])
    elif how == "joins another":
        await house.turns.receive(await before_the_yes(house, "noor", await offered(house, "kees")))
        await settled(house)
        await house.turns.receive(confirms(house, "kees"))
    elif how == "code withdrawn":
        await house.says("bram", "/uitnodiging")
        await house.presses("bram", WORDING.labels["invitation-open.withdraw"])
    else:
        await house.wait(timedelta(hours=49))
    await settled(house)
    await house.turns.receive(confirm)
    await settled(house)
    assert (await homes(house))["bram"] == 1
    assert TOGETHER not in house.heard("bram")
    if how in ("takes it back", "joins another", "too late"):
        assert OVER_NOW in house.heard("bram")


async def test_between_the_yes_and_the_confirmation_the_program_may_end(house: Evening) -> None:
    """All that waits is in rows: the bell of a knock that never rang rings after the start."""
    code = await offered(house, "bram")
    await house.turns.receive(await before_the_yes(house, "noor", code))
    await house.restart()
    await settled(house)
    confirm = confirms(house, "bram")
    await house.restart()
    await house.turns.receive(confirm)
    await house.restart()
    await settled(house)
    assert await homes(house) == {"bram": 2, "noor": 2, "kees": 1}
    assert [house.heard(who).count(TOGETHER) for who in ("bram", "noor")] == [1, 1]


async def test_a_new_yes_takes_the_earlier_one_back(house: Evening) -> None:
    await knocked(house, "bram", "noor")
    confirm = confirms(house, "bram")
    await house.turns.receive(await before_the_yes(house, "noor", await offered(house, "kees")))
    await settled(house)
    await house.turns.receive(confirm)
    await settled(house)
    assert await homes(house) == {"bram": 1, "noor": 1, "kees": 1}
    await house.turns.receive(confirms(house, "kees"))
    await settled(house)
    assert await homes(house) == {"bram": 1, "noor": 2, "kees": 2}


async def test_wrong_codes_and_foreign_buttons_are_counted_by_day_and_for_nobody(house: Evening) -> None:
    await house.says("noor", "/koppelen")
    await house.presses("noor", ENTER)
    for _ in range(2):
        await house.says("noor", "ABCD2345EFGH")
    await house.does("noor", Chose("never-made"))
    await house.does("stranger", Chose("1.00000000.yes"), group=True, where="a group of nobody")
    async with house.store.reading() as work:
        rows = await work._all(text("SELECT name, day, number FROM tallies ORDER BY name"))
    assert [tuple(row) for row in rows] == [
        ("button-refused", "2026-03-03", 2),
        ("code-refused", "2026-03-03", 2),
    ]


@pytest.mark.parametrize("typing", ["bram", "noor", "kees"])
async def test_what_somebody_types_around_a_joining_stays_in_order(house: Evening, typing: str) -> None:
    """The one who joins, the one who is joined, and a stranger to both."""
    code = await offered(house, "bram")
    if typing != "noor":
        await house.says(typing, "/dagboek")
    await house.turns.receive(await before_the_yes(house, "noor", code))
    await house.wait(timedelta(minutes=6))
    yes = confirms(house, "bram")
    told = [types(typing, f"Zin {number}.", f"w{number}") for number in range(12)]
    opens = [types("noor", "/dagboek", "opens")] if typing == "noor" else []
    receiving = [asyncio.ensure_future(house.turns.receive(yes))]
    await asyncio.sleep(0)
    rest = iter(told[6:])

    def types_on(_: Carried) -> None:
        receiving.extend(asyncio.ensure_future(house.turns.receive(one)) for one in islice(rest, 1))

    house.turns.hear(types_on)
    receiving += [asyncio.ensure_future(house.turns.receive(one)) for one in [*opens, *told[:6]]]
    await until(lambda: len(receiving) == 1 + len(opens) + len(told))
    await asyncio.gather(*receiving)
    await settled(house)
    assert TOGETHER in house.heard("noor")
    assert len((await couple_of(house, "noor")).people) == 2
    assert await lines(house, typing) == [f"Zin {number}." for number in range(12)]
