"""A picture of the own weeks: drawn anywhere, also by a service without a home, and never at the start."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from bot.charts.beads import APART, BEAD, FINE, HIGH, WIDE
from bot.charts.rhythm import COLOURS, draw, told
from bot.storage.rows import KeptRecord
from dialogs.effects import Value
from dialogs.people import Profile
from dialogs.rhythm.weeks import Deed, Rhythm, rhythm
from tests.bot.charts.shapes import shapes
from tests.evening import WORDING
from tests.house import ROOT

SUNDAY = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
PROGRAM = """
import sys
from datetime import date
from bot.charts.rhythm import draw
from dialogs.rhythm.weeks import Deed, Rhythm
from tests.bot.charts.test_rhythm import say
assert "matplotlib" not in sys.modules
drawn = draw(Rhythm((date(2026, 2, 23),), {Deed.MIRROR: (1,)}), say)
assert drawn.startswith(b"\\x89PNG")
"""


def say(key: str, **args: Value) -> str:
    return WORDING.render(key, args, Profile())


def weeks(number: int) -> Rhythm:
    kept = [
        KeptRecord(kind, SUNDAY - timedelta(days=7 * week), {"pattern": "fixing"})
        for week in range(number)
        for kind in ("mirrored", "appreciated", "checked-in", "pattern-slipped")
        for _ in range(week % 3)
    ] + [KeptRecord("mirrored", SUNDAY - timedelta(days=7 * (number - 1)), {})]
    found = rhythm(kept, "Europe/Amsterdam", SUNDAY.date())
    assert found is not None
    return found


def drawn(shown: Rhythm) -> Image.Image:
    return Image.open(BytesIO(draw(shown, say)))


@pytest.mark.parametrize("number", [1, 2, 9, 52])
def test_it_is_a_picture_for_the_screen_of_a_phone_whatever_the_number_of_weeks(number: int) -> None:
    picture = drawn(weeks(number))
    assert (picture.format, picture.width) == ("PNG", WIDE * FINE)
    assert picture.height < 2 * picture.width
    assert not picture.info.get("Software")


def beads(shown: Rhythm, deed: Deed) -> int:
    return shapes(drawn(shown), COLOURS[deed])


@pytest.mark.parametrize("counts", [(1,), (3, 0, 2), (0, 12, 4, 1, 0, 0, 2, 7), (2,) * 30, (5, 0) * 26])
def test_there_is_one_bead_for_each_time_and_none_in_an_empty_week(counts: tuple[int, ...]) -> None:
    first = date(2025, 3, 3)
    named = tuple(first + timedelta(days=7 * n) for n in range(len(counts)))
    assert beads(Rhythm(named, {Deed.MIRROR: counts}), Deed.MIRROR) == sum(counts)


def test_somebody_who_does_very_much_gets_no_higher_picture() -> None:
    one = drawn(Rhythm((date(2026, 2, 23),), {Deed.MIRROR: (9,)}))
    much = drawn(Rhythm((date(2026, 2, 23),), {Deed.MIRROR: (90,)}))
    assert much.height - one.height <= (HIGH - 2 * BEAD * APART) * FINE


def test_there_is_no_red_in_it() -> None:
    data = drawn(weeks(9)).convert("RGB").tobytes()
    pixels = set(zip(data[::3], data[1::3], data[2::3], strict=True))
    assert [one for one in pixels if one[0] > 170 and one[1] < 90 and one[2] < 90] == []
    assert set(COLOURS) == set(Deed)


def test_who_cannot_see_it_hears_the_same_and_no_empty_week_is_counted() -> None:
    shown = Rhythm((date(2026, 2, 16), date(2026, 2, 23)), {Deed.MIRROR: (2, 1), Deed.CHECK_IN: (1, 0)})
    assert told(shown, say) == (
        "Dit is een tekening van je laatste 2 weken. Spiegels: 3, waarvan 1 deze week. Check-ins: 1."
    )


def test_the_same_weeks_give_the_same_picture() -> None:
    assert draw(weeks(3), say) == draw(weeks(3), say)


@pytest.mark.parametrize("named", [True, False])
def test_it_is_drawn_by_a_service_without_a_home_and_leaves_nothing_behind(
    tmp_path: Path, named: bool
) -> None:
    """Only a folder for passing files can be written to, and it is empty again afterwards."""
    home = tmp_path / "home"
    home.write_text("not even root can make a folder in here")
    passing = tmp_path / "passing"
    passing.mkdir()
    leads = {"HOME", "MPLCONFIGDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"}
    environment = {name: value for name, value in os.environ.items() if name not in leads}
    environment |= {"TMPDIR": str(passing), "PYTHONPATH": str(ROOT)} | ({"HOME": str(home)} if named else {})
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert list(passing.iterdir()) == []
    assert "MPLCONFIGDIR" not in os.environ


def test_a_program_that_starts_imports_nothing_that_only_files_need() -> None:
    asked = (
        "import sys, bot.assemble, bot.channels.telegram.channel\n"
        "print(sorted({'matplotlib', 'numpy', 'icalendar', 'PIL'} & set(sys.modules)))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "[]"


def test_the_day_below_a_bar_is_written_as_people_write_it() -> None:
    assert say("forms-short", date=date(2026, 3, 2).day, month=3) == "2 mrt"
