"""`/ritme` gives the moments as a file for a calendar: made when it is sent, and nothing else in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from bot.export.maker import CALENDAR
from tests.bot.export.lived import BEGINS
from tests.bot.marker import MARK, is_in
from tests.evening import Evening, evening


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Evening]:
    async with evening(tmp_path, BEGINS) as one:
        await one.seed(("bram", "noor"), safe_word="ananas")
        yield one


async def asked(house: Evening) -> list[bytes]:
    """Ask for it as people do; the files that came to Bram."""
    await house.says("bram", "/ritme")
    await house.presses("bram", "Agenda")
    came = [heard.message.file for heard in house.channel.chats["bram"] if heard.message.file is not None]
    assert {file.name for file in came} <= {CALENDAR}
    return [file.data for file in came]


async def test_it_holds_every_moment_that_is_on_and_what_was_set_for_later(house: Evening) -> None:
    await house.says("bram", f"/behoefte {MARK}")
    await house.says("bram", f"Ik miste {MARK}")
    await house.says("bram", "/checkin verzetten")
    await house.presses("bram", "Overmorgen")
    [data] = await asked(house)
    found: Any = Calendar.from_ical(data).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in found} == {"Weerklank"}
    assert len([event for event in found if "RRULE" in event]) == 7
    [once] = [event for event in found if "RRULE" not in event]
    assert once["DTSTART"].dt.astimezone(UTC) == datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
    assert not is_in(data)
    assert not house.heard("noor")


async def test_with_everything_off_there_is_one_sentence_and_no_file(house: Evening) -> None:
    await house.says("bram", "/ritme")
    for moment in ("Check-in", "Waardering", "De Spiegel", "Avond samen", "Doelen", "Jaargesprek"):
        await house.presses("bram", moment)
        await house.presses("bram", "Uit")
    assert await asked(house) == []
    assert any("geen enkel moment aan" in text for text in house.heard("bram"))


def uids(data: bytes) -> set[str]:
    found: Any = Calendar.from_ical(data).walk("VEVENT")
    return {str(event["UID"]) for event in found}


async def test_an_event_is_named_so_that_only_we_can_tell_what_it_is(house: Evening) -> None:
    """A name made of what the file shows anyway would give the kind away to whoever tries each of them."""
    for who in ("bram", "noor"):
        await house.says(who, "/ritme")
        await house.presses(who, "Agenda")
    files = {
        who: [heard.message.file for heard in house.channel.chats[who] if heard.message.file is not None]
        for who in ("bram", "noor")
    }
    [bram], [noor] = ([file.data for file in got] for got in files.values())
    assert len(uids(bram)) == 7
    assert not uids(bram) & uids(noor), "the same moments of another person"
    await house.presses("bram", "Agenda")
    again = [heard.message.file for heard in house.channel.chats["bram"] if heard.message.file is not None]
    assert uids(again[-1].data) == uids(bram), "a calendar that reads a newer file has each once"
