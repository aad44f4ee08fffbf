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

from bot.export import charts
from bot.export.counts import Deed, Rhythm, rhythm
from bot.export.questions import Questions
from bot.export.told import Told
from bot.storage.rows import KeptRecord
from dialogs.catalogue import CATALOGUE
from dialogs.people import Profile
from tests.evening import WORDING
from tests.house import ROOT

TOLD = Told(Questions(WORDING, CATALOGUE, Profile()))
SUNDAY = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
PROGRAM = """
import sys
from datetime import date
from bot.export import charts
from bot.export.counts import Deed, Rhythm
from tests.bot.export.test_charts import TOLD
assert "matplotlib" not in sys.modules
drawn = charts.draw(Rhythm((date(2026, 2, 23),), {Deed.MIRROR: (1,)}), TOLD)
assert drawn.startswith(b"\\x89PNG")
"""


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


@pytest.mark.parametrize("number", [1, 2, 9, 52])
def test_it_is_a_picture_with_a_row_for_each_thing_that_was_done(number: int) -> None:
    drawn = Image.open(BytesIO(charts.draw(weeks(number), TOLD)))
    assert (drawn.format, drawn.width) == ("PNG", round(charts.WIDE * 120))
    assert drawn.height == round((charts.HEAD + len(weeks(number).counts) * charts.ROW) * 120)
    assert not drawn.info.get("Software")


def test_there_is_no_red_in_it() -> None:
    drawn = Image.open(BytesIO(charts.draw(weeks(9), TOLD))).convert("RGB")
    data = drawn.tobytes()
    pixels = set(zip(data[::3], data[1::3], data[2::3], strict=True))
    assert [one for one in pixels if one[0] > 170 and one[1] < 90 and one[2] < 90] == []
    assert set(charts.COLOURS) == set(Deed)


def test_the_same_weeks_give_the_same_picture() -> None:
    assert charts.draw(weeks(3), TOLD) == charts.draw(weeks(3), TOLD)


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
    assert TOLD.say("forms-short", date=date(2026, 3, 2).day, month=3) == "2 mrt"
