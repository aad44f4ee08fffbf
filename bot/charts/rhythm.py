"""A picture of somebody's own weeks: a bead for each time that something was done, each thing in a row.

A week is a column, the one that is not over yet the last. With many weeks the months are named instead of
the days. How beads are drawn: `bot.charts.beads`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import ceil

from bot.charts import beads
from bot.charts.beads import DAY_WIDE, LAST_WIDE, Row, Say, Sheet
from dialogs.rhythm.weeks import Deed, Rhythm

COLOURS = {
    Deed.MIRROR: "#3f7f86",
    Deed.APPRECIATION: "#d09a4f",
    Deed.CHECK_IN: "#7b9a5e",
    Deed.TEN_MINUTES: "#6b95b5",
    Deed.HUG: "#b57f93",
    Deed.CHECKLIST: "#a08262",
    Deed.SLIP: "#8d86ab",
}
"""Water, honey, leaf, sky, heather, bark, dusk: quiet on the paper, and told apart by their rows as well."""
BY_DAY = 10
"""So many weeks are named by their Monday; more of them by their months."""
MONTH_WIDE = 38
"""How far the names of months stay apart."""


def draw(rhythm: Rhythm, say: Say) -> bytes:
    """The picture as PNG. Call it off the event loop, from any thread."""
    rows = [
        Row(say(f"chart-{deed}"), COLOURS[deed], counts, ring=deed is Deed.SLIP)
        for deed, counts in rhythm.counts.items()
    ]
    return beads.draw(Sheet(say("chart-title"), say("chart-bead"), rows, _names(rhythm.weeks, say)))


def told(rhythm: Rhythm, say: Say) -> str:
    """The same in words, for who cannot see it."""
    rows = [
        say("chart-told-row", what=say(f"chart-{deed}"), count=sum(counts), now=counts[-1])
        for deed, counts in rhythm.counts.items()
    ]
    return " ".join([say("chart-told", weeks=len(rhythm.weeks)), *rows])


def _names(weeks: Sequence[date], say: Say) -> dict[int, str]:
    """What is now, and the Mondays or the months before it."""
    key = "forms-short" if len(weeks) <= BY_DAY else "forms-month-short"
    before = _named(weeks, beads.width(len(weeks)))
    names = {week: say(key, date=weeks[week].day, month=weeks[week].month) for week in before}
    return {**names, len(weeks) - 1: say("chart-now")}


def _named(weeks: Sequence[date], wide: float) -> list[int]:
    """Which weeks before this one are named: evenly, and none over another."""
    by_day, now = len(weeks) <= BY_DAY, len(weeks) - 1
    found = [n for n, week in enumerate(weeks) if by_day or week.day <= 7]
    found = [n for n in found if (now - n) * wide >= LAST_WIDE]
    apart = (1 if by_day else 52 / 12) * wide
    step = ceil((DAY_WIDE if by_day else MONTH_WIDE) / apart)
    return found[::-1][::step]
