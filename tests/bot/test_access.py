"""A private bot: who may come in comes in, a stranger hears one line, and nothing of them is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.access import Access, Doorstep, Mode
from bot.facts import CODE_LENGTH
from bot.ports import Incoming
from dialogs.events import Attached, Attachment, Chose, Edited, Left, Received, Said
from tests.evening import WORDING, Evening, evening

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
PASS = "ABCDEFGHJKMNPQRSTUVWXYZ234"
SHORT = "ABCD2345EFGH"
CLOSED = WORDING.labels["house-closed-invited"]
KEPT = ("people", "couples", "addresses", "outbox", "entries", "runs", "records", "parked", "page_messages")


@asynccontextmanager
async def private(folder: Path, door: Access) -> AsyncIterator[Evening]:
    """Bram is in already; the messenger is one that strangers can reach."""
    async with evening(folder, BEGINS) as house:
        await house.seed(("bram",), safe_word=None)
        close(house, door)
        yield house


def close(house: Evening, door: Access) -> None:
    doorstep = Doorstep(door, WORDING.labels)
    doorstep.serve(house.channel)
    house.turns.door, house.turns.turn_away = door, doorstep.turn_away


@pytest.fixture
async def invited(tmp_path: Path) -> AsyncIterator[Evening]:
    async with private(tmp_path, Access(Mode.INVITED, within=frozenset())) as house:
        yield house


async def heard(house: Evening, name: str) -> list[str]:
    """What stands in somebody's chat, when those who tell strangers had their turn too."""
    for _ in range(5):
        await asyncio.sleep(0)
    return house.heard(name)


async def kept(house: Evening) -> dict[str, int]:
    async with house.store.reading() as work:
        return {
            name: (await work._connection.execute(text(f"SELECT count(*) FROM {name}"))).scalar_one()
            for name in KEPT
        }


async def keys(house: Evening) -> list[str]:
    return [owner async for owner in house.store._vault.owners()]


async def tallies(house: Evening) -> dict[str, int]:
    async with house.store.reading() as work:
        rows = await work._connection.execute(text("SELECT name, sum(number) FROM tallies GROUP BY name"))
        return {row[0]: row[1] for row in rows}


async def give_pass(house: Evening, code: str, lasts: timedelta = timedelta(days=7)) -> None:
    async with house.store.work() as work:
        await work.add_pass(code, house.clock.now() + lasts)


async def joining_code(house: Evening) -> str:
    """A code that bram made."""
    await house.says("bram", "/koppelen")
    async with house.store.work() as work:
        await work.offer_code(SHORT, "bram-id", house.clock.now() + timedelta(hours=48))
    return SHORT


@pytest.mark.parametrize(
    "what",
    [
        Said("hallo, wie ben jij?"),
        Said("/start"),
        Said("/start ABCD"),
        Said(f"/start {PASS}"),
        Said(""),
        Said("x" * 9_000),
        Edited("toch iets anders"),
        Chose("1.abcdef.yes"),
        Attached(Attachment.PHOTO),
    ],
)
async def test_of_a_stranger_nothing_is_kept(invited: Evening, what: Received) -> None:
    before, owners = await kept(invited), await keys(invited)
    assert not await invited.does("eva", what)
    assert (await kept(invited), await keys(invited)) == (before, owners)
    assert await heard(invited, "eva") == [CLOSED]


async def test_a_stranger_who_blocks_us_hears_nothing(invited: Evening) -> None:
    await invited.does("eva", Left())
    assert await heard(invited, "eva") == []
    assert await tallies(invited) == {}


@pytest.mark.parametrize("mode", ["invited", "listed"])
def test_the_line_for_strangers_says_whom_to_call(mode: str) -> None:
    line = WORDING.labels[f"house-closed-{mode}"]
    assert [number for number in ("112", "113", "1813") if number not in line] == []


async def test_a_stranger_hears_the_line_once_a_day(invited: Evening) -> None:
    for _ in range(3):
        await invited.says("eva", "hallo")
    await invited.says("tom", "hallo")
    assert [await heard(invited, name) for name in ("eva", "tom")] == [[CLOSED], [CLOSED]]
    await invited.wait(timedelta(days=1))
    await invited.says("eva", "hallo")
    assert await heard(invited, "eva") == [CLOSED] * 2
    assert await tallies(invited) == {"stranger-refused": 5}


async def test_a_stranger_in_danger_hears_it_once_more(invited: Evening) -> None:
    await invited.says("eva", "hallo")
    for _ in range(3):
        await invited.says("eva", "ik wil niet meer leven")
    assert await heard(invited, "eva") == [CLOSED] * 2
    for _ in range(2):
        await invited.says("tom", "hij slaat me")
    assert await heard(invited, "tom") == [CLOSED]


async def test_who_is_told_is_remembered_without_a_name() -> None:
    doorstep = Doorstep(Access(Mode.INVITED), WORDING.labels)
    doorstep._hears(Incoming("telegram", "1", "7", "4711", "4711", Said("marker")), BEGINS.date())
    assert "4711" not in repr(doorstep._told)
    assert "marker" not in repr(doorstep.__dict__)


@pytest.mark.parametrize("typed", ["/start {}", "{}", "mijn code is {}.", "https://x.example/?start={}"])
async def test_a_pass_lets_in_once_and_means_nothing_else(invited: Evening, typed: str) -> None:
    await give_pass(invited, PASS)
    await invited.says("eva", typed.format(PASS))
    welcome = await heard(invited, "eva")
    assert CLOSED not in welcome
    assert WORDING.labels["joining-no-such-code"] not in welcome
    await invited.says("tom", typed.format(PASS))
    assert await heard(invited, "tom") == [CLOSED]
    assert (await kept(invited))["people"] == 2


async def test_who_is_in_may_open_the_link_again(invited: Evening) -> None:
    await give_pass(invited, PASS)
    await invited.says("eva", f"/start {PASS}")
    await invited.says("eva", f"/start {PASS}")
    assert WORDING.labels["joining-no-such-code"] not in await heard(invited, "eva")


async def test_a_pass_that_is_too_old_lets_nobody_in(invited: Evening) -> None:
    await give_pass(invited, PASS, timedelta(hours=1))
    await invited.wait(timedelta(hours=1))
    await invited.says("eva", f"/start {PASS}")
    assert await heard(invited, "eva") == [CLOSED]
    assert await tallies(invited) == {"stranger-refused": 1, "link-refused": 1}


@pytest.mark.parametrize("typed", ["/start {}", "{}", "abcd-2345 efgh"])
async def test_a_code_of_somebody_who_is_in_lets_in_and_goes_on_to_joining(
    invited: Evening, typed: str
) -> None:
    code = await joining_code(invited)
    assert len(code) == CODE_LENGTH
    await invited.says("eva", typed.format(code))
    await invited.says("eva", "ja, bewaar het")
    async with invited.store.reading() as work:
        rows = await work._connection.execute(
            text("SELECT dialog FROM runs WHERE person_id != 'bram-id' ORDER BY number")
        )
        assert [row[0] for row in rows] == ["consent", "joining"]
    told = await heard(invited, "eva")
    assert CLOSED not in told
    assert WORDING.labels["joining-no-such-code"] not in told


async def test_a_code_that_was_withdrawn_lets_nobody_in(invited: Evening) -> None:
    code = await joining_code(invited)
    async with invited.store.work() as work:
        await work.withdraw_codes("bram-id", invited.clock.now())
    await invited.says("eva", f"/start {code}")
    assert await heard(invited, "eva") == [CLOSED]


async def test_only_the_listed_come_in_also_with_a_code(tmp_path: Path) -> None:
    door = Access(Mode.LISTED, frozenset({"eva"}), within=frozenset())
    async with private(tmp_path, door) as house:
        code = await joining_code(house)
        await give_pass(house, PASS)
        for name, said in (("eva", "hallo"), ("tom", f"/start {code}"), ("tom", PASS)):
            await house.says(name, said)
        assert WORDING.labels["house-closed-listed"] not in await heard(house, "eva")
        assert await heard(house, "tom") == [WORDING.labels["house-closed-listed"]]


async def test_who_is_in_stays_in(invited: Evening) -> None:
    await invited.says("bram", "/menu")
    assert await heard(invited, "bram") != []
    close(invited, Access(Mode.LISTED, frozenset({"tom"}), within=frozenset()))
    await invited.says("bram", "/privacy")
    assert WORDING.labels["house-closed-listed"] not in await heard(invited, "bram")


async def test_the_page_on_this_machine_is_always_open(tmp_path: Path) -> None:
    async with private(tmp_path, Access(Mode.LISTED, frozenset({"4711"}))) as house:
        await house.says("noor", "hallo")
        assert WORDING.labels["house-closed-listed"] not in await heard(house, "noor")
        assert (await kept(house))["people"] == 2


async def test_an_open_bot_lets_everybody_in_and_a_pass_only_begins(tmp_path: Path) -> None:
    async with private(tmp_path, Access(within=frozenset())) as house:
        await give_pass(house, PASS)
        await house.says("eva", f"/start {PASS}")
        assert WORDING.labels["joining-no-such-code"] not in await heard(house, "eva")
        assert (await kept(house))["people"] == 2


async def test_a_group_lets_nobody_in(invited: Evening) -> None:
    before = await kept(invited)
    assert not await invited.does("eva", Said("/start"), group=True)
    assert (await kept(invited), await heard(invited, "eva")) == (before, [])
