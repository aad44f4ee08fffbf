"""A picture of somebody's own checklists (C9): a bead for each yes, an area in a row, a date in a column.

It shows the ticks and no total, in one colour: an area is no better or worse for where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil

from bot.charts import beads
from bot.charts.beads import DAY_WIDE, Row, Say, Sheet
from dialogs.insight.ticks import by_area
from dialogs.techniques.check_up import Area

COLOUR = "#3f7f86"
SINCE, MOST = timedelta(days=730), 24
"""How far it looks back, and how many are drawn, the newest: two years of one each month. Ours."""


@dataclass(frozen=True, slots=True)
class Filled:
    """One that was filled in, on that date by the clock of its owner. `ticks` as in `insight.ticks`."""

    on: date
    ticks: str


def draw(lists: Sequence[Filled], say: Say) -> bytes:
    """The picture as PNG, the oldest first. Call it off the event loop, from any thread."""
    rows = [
        Row(say(f"chart-area-{area}"), COLOUR, [by_area(one.ticks)[area] for one in lists]) for area in Area
    ]
    names = _names([one.on for one in lists], say)
    return beads.draw(Sheet(say("chart-lists"), say("chart-yes"), rows, names))


def told(lists: Sequence[Filled], say: Say) -> str:
    """The same in words, for who cannot see it: the last time, and how many there are."""
    last = by_area(lists[-1].ticks)
    rows = [say("chart-told-area", what=say(f"chart-area-{area}"), count=last[area]) for area in Area]
    return " ".join([say("chart-told-lists", count=len(lists)), *rows])


def _names(days: Sequence[date], say: Say) -> dict[int, str]:
    """The day of the last, and of those before it as far as they stay apart."""
    last, wide = len(days) - 1, beads.width(len(days))
    before = [n for n in range(last) if (last - n) * wide >= DAY_WIDE]
    shown = [*before[::-1][:: ceil(DAY_WIDE / wide)], last]
    return {n: say("forms-short", date=days[n].day, month=days[n].month) for n in shown}
