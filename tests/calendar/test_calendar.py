"""Three months of four couples, by time travel: each planned message comes at the moment that the oracle
says, and no other. The whole calendar is kept beside this file, to be read.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.calendar.clock import in_world, on_wall
from tests.calendar.couples import HOMES, MAKERS, SPANS, Days, in_order
from tests.calendar.faults import inside_quiet_hours, two_on_one_day
from tests.calendar.life import AHEAD, CHECK_IN, LESS, Deed, Home, Life, Moves, Outage, Sent
from tests.calendar.oracle import expected
from tests.calendar.page import page, told
from tests.calendar.played import Played, play

COUNTS_OR_BLAMES = re.compile(
    r"\b(gemist|vergeten|overgeslagen|niet gedaan|al \d+|\d+ keer niet|nog steeds niet|reeks|op rij)\b",
    re.IGNORECASE,
)
NIGHTS = {date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28), date(2027, 10, 31)}


@pytest.mark.parametrize("name", HOMES)
async def test_three_months_hold_what_they_should_and_nothing_else(name: str, tmp_path: Path) -> None:
    home = HOMES[name]
    played = await play(tmp_path, home)
    assert _as_lines(home, played.sent) == _as_lines(
        home, expected(home.people, home.start, home.end, home.outage)
    )
    assert page(home, played.sent) == told(home), "if this is as it should be: python -m tests.calendar"
    _holds(home, played)


async def test_every_home_lives_through_every_change_over(tmp_path: Path, soaking: bool) -> None:
    """One of them where there is little time, the one with two zones; all of them where there is more."""
    for name in HOMES if soaking else ("shift-worker",):
        for span, first in list(SPANS.items()) if soaking else [("spring-2026", SPANS["spring-2026"])]:
            home, folder = MAKERS[name](first), tmp_path / f"{name}-{span}"
            folder.mkdir()
            played = await play(folder, home)
            assert played.sent == expected(home.people, home.start, home.end, home.outage), folder.name
            _holds(home, played)


A_WEEK_IN_MARCH = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""The week of the first Saturday, with a date night, and of a check-in on Sunday."""
OFF = {
    "over a date night and a check-in": ("07 08:00", "09 10:00"),
    "over both, and back in the night": ("06 12:00", "08 23:00"),
    "over a note ahead and its check-in": ("08 18:30", "08 19:30"),
    "over a note ahead alone": ("08 18:40", "08 18:50"),
    "over what can wait": ("02 12:00", "04 12:00"),
    "over an hour": ("03 18:30", "03 20:00"),
    "over two weeks": ("05 12:00", "19 12:00"),
}


@pytest.mark.parametrize("off", OFF)
@pytest.mark.parametrize("moved", [False, True], ids=["as always", "the check-in was moved"])
async def test_after_an_outage_there_is_one_honest_line_at_most(
    off: str, moved: bool, tmp_path: Path
) -> None:
    start, end = (datetime.strptime(f"2026-03-{one} +0000", "%Y-%m-%d %H:%M %z") for one in OFF[off])
    monday = Days(date(2026, 3, 2))
    to = monday.at(5, "19:00")
    move = monday.deed(
        2,
        "21:30",
        *("/checkin verzetten", "[Ander moment]", "zaterdag 19:00"),
        means=(Moves(CHECK_IN, to, timedelta(days=2)),),
    )
    seen = (monday.deed(day, "12:30") for day in (1, 2, 18, 20))
    deeds = [deed for deed in (*seen, *([move] if moved else ())) if not start <= _utc(deed) <= end]
    life = Life("bram", deeds=in_order(*deeds))
    home = Home(
        "outage", off, (life,), A_WEEK_IN_MARCH, A_WEEK_IN_MARCH + timedelta(weeks=4), Outage(start, end)
    )
    sent = (await play(tmp_path, home)).sent
    assert sent == expected(home.people, home.start, home.end, home.outage)
    spoken = [one for one in sent if one.what != AHEAD]
    assert len([one for one in spoken if end <= one.at < end + timedelta(hours=12)]) <= 1
    assert len([one for one in sent if one.late]) <= 1


def _utc(deed: Deed) -> datetime:
    return in_world(deed.at, "Europe/Amsterdam")


def test_the_kept_calendars_cover_all_four_nights() -> None:
    covered = {
        night for night in NIGHTS for home in HOMES.values() if home.start.date() < night < home.end.date()
    }
    assert covered == NIGHTS


@pytest.mark.parametrize("text", ["Je hebt er twee gemist.", "Al 3 keer niets.", "Nog steeds niet gedaan?"])
def test_a_text_that_counts_what_was_missed_would_be_seen(text: str) -> None:
    assert COUNTS_OR_BLAMES.search(text)


def test_who_ignores_everything_gets_little() -> None:
    home = HOMES["ignores-everything"]
    bram = [one for one in expected(home.people, home.start, home.end) if one.who == "bram"]
    spoken = [one.what for one in bram if one.what != "check-in-ahead"]
    assert len(spoken) == 7
    assert spoken.count(LESS) == 1
    assert set(spoken[spoken.index(LESS) + 1 :]) == {CHECK_IN}
    assert bram[-1].at < home.start + timedelta(weeks=6), "then nothing, until he is heard"


def _holds(home: Home, played: Played) -> None:
    """What holds without any reckoning."""
    for life in home.people:
        own = [one for one in played.sent if one.who == life.name]
        assert not two_on_one_day(life, own)
        assert not inside_quiet_hours(life, own)
    if home.outage is not None:
        assert len([one for one in played.sent if one.late]) <= len(home.people)
        assert not [one for one in played.sent if home.outage.start < one.at < home.outage.end]
    assert not [text for _, text in played.texts if COUNTS_OR_BLAMES.search(text)]


def _as_lines(home: Home, sent: list[Sent]) -> list[str]:
    zones = {life.name: life.zone for life in home.people}
    return [f"{on_wall(one.at, zones[one.who]):%a %Y-%m-%d %H:%M} {one}" for one in sent]
