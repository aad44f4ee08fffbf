"""A picture of somebody's own weeks: a bead for each time that something was done, each thing in a row.

Theory of operation
-------------------
It is looked at on a phone, so everything is measured in the pixels that a picture has in a chat there, and
drawn three times as fine. It brings its own paper, so that it is the same on a dark screen. A week is a
column; beads lie on each other as coins in a jar, and beside each other where they would reach too high. With
many weeks they are small, and the months are named instead of the days. A week without anything is an empty
place, and weeks that are to come have theirs already.

No score, no line to reach, no red. It knows counts and our own words only, never anybody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Protocol

from bot.charts.library import drawing
from dialogs.effects import Value
from dialogs.rhythm.weeks import Deed, Rhythm

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = {
    Deed.MIRROR: "#3f7f86",
    Deed.APPRECIATION: "#d09a4f",
    Deed.CHECK_IN: "#7b9a5e",
    Deed.TEN_MINUTES: "#6b95b5",
    Deed.HUG: "#b57f93",
    Deed.SLIP: "#8d86ab",
}
"""Water, honey, leaf, sky, heather, dusk: quiet on the paper, and told apart by their rows as well."""
INK, QUIET, PAPER, NOW, GROUND = "#3a302b", "#75675c", "#fbf4ec", "#f4e7d8", "#e2d3c2"
WIDE, FINE = 330, 3
"""Pixels of its place on the screen, and of the picture for each of those."""
EDGE = 18
TITLE, MIDDLE, SMALL = 17, 14, 12
"""The sizes of the words."""
HEAD, NAME, GAP, FOOT = 60, 23, 19, 38
"""Above the rows; the name of each, above its beads; between two rows; below the last."""
LEAST_WEEKS = 8
BEAD, APART = 13.0, 1.14
"""The widest bead, and from the middle of one to that of the next, in beads."""
FILLED, MOST_BESIDE = 0.76, 3
"""How much of the width of a week its beads take, so that weeks stay apart; and how many lie side by side."""
LOW, HIGH = 2, 74.0
"""How high a row is: in beads at least, so that one of something is no peak, and in pixels at most."""
BY_DAY = 10
"""So many weeks are named by their Monday; more of them by their months."""
DAY_WIDE, MONTH_WIDE, NOW_WIDE = 52, 38, 34
"""How far the names of weeks stay apart, and the first of them from the word for now."""


class Say(Protocol):
    """A text of ours by its key, for the reader of the picture."""

    def __call__(self, key: str, **args: Value) -> str: ...


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is counted, and how its beads lie: so many beside each other, each so wide."""

    deed: Deed
    counts: tuple[int, ...]
    beside: int
    bead: float

    @property
    def high(self) -> float:
        return max(LOW, ceil(max(self.counts) / self.beside)) * self.bead * APART


def draw(rhythm: Rhythm, say: Say) -> bytes:
    """The picture as PNG. Call it off the event loop, from any thread."""
    with drawing():
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        wide = (WIDE - 2 * EDGE) / max(LEAST_WEEKS, len(rhythm.weeks))
        rows = [_row(deed, counts, wide) for deed, counts in rhythm.counts.items()]
        high = HEAD + sum(NAME + row.high for row in rows) + GAP * (len(rows) - 1) + FOOT
        figure = Figure(figsize=(WIDE / 100, high / 100), dpi=100 * FINE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, WIDE)
        axes.set_ylim(high, 0)
        write(axes, EDGE, 26, say("chart-title"), TITLE, INK, bold=True)
        write(axes, WIDE - EDGE, 27, say("chart-bead"), SMALL, QUIET, align="right")
        below = float(HEAD)
        for row in rows:
            write(axes, EDGE, below + 4, say(f"chart-{row.deed}"), MIDDLE, INK)
            below += NAME + row.high
            _now(axes, EDGE + wide * (len(rhythm.weeks) - 0.5), wide, below - row.high, below)
            _beads(axes, row, wide, below)
            below += GAP
        _weeks(axes, rhythm.weeks, wide, high, say)
        drawn = BytesIO()
        # Without this its name and version would stand in the file.
        figure.savefig(drawn, format="png", metadata={"Software": None})
        return drawn.getvalue()


def told(rhythm: Rhythm, say: Say) -> str:
    """The same in words, for who cannot see it."""
    rows = [
        say("chart-told-row", what=say(f"chart-{deed}"), count=sum(counts), now=counts[-1])
        for deed, counts in rhythm.counts.items()
    ]
    return " ".join([say("chart-told", weeks=len(rhythm.weeks)), *rows])


def _row(deed: Deed, counts: Sequence[int], wide: float) -> Row:
    """As many beside each other as let the beads be widest; of two ways alike the narrower."""

    def bead(beside: int) -> float:
        fits = wide * FILLED / (1 + (beside - 1) * APART)
        return min(BEAD, fits, HIGH / ceil(max(counts) / beside) / APART)

    beside = max(range(1, MOST_BESIDE + 1), key=bead)
    return Row(deed, tuple(counts), beside, bead(beside))


def _beads(axes: Axes, row: Row, wide: float, ground: float) -> None:
    from matplotlib.collections import PatchCollection
    from matplotlib.patches import Circle

    axes.plot([EDGE, WIDE - EDGE], [ground + 2.5] * 2, color=GROUND, linewidth=0.8, solid_capstyle="round")
    beads = [Circle(place, row.bead / 2) for place in _places(row, wide, ground)]
    # What was noticed is a ring, what was done is whole.
    ring = row.deed is Deed.SLIP
    colour = COLOURS[row.deed]
    axes.add_collection(
        PatchCollection(
            [Circle(one.center, one.radius - 0.1 * row.bead) for one in beads] if ring else beads,
            facecolor="none" if ring else colour,
            edgecolor=colour if ring else "none",
            linewidth=row.bead * 0.13 if ring else 0,
        )
    )


def _places(row: Row, wide: float, ground: float) -> Iterator[tuple[float, float]]:
    """The middle of each bead: the lowest first, and those beside each other in the middle of their week."""
    step = row.bead * APART
    for week, count in enumerate(row.counts):
        middle = EDGE + wide * (week + 0.5)
        for level in range(ceil(count / row.beside)):
            here = min(row.beside, count - level * row.beside)
            for number in range(here):
                yield middle + (number - (here - 1) / 2) * step, ground - (level + 0.5) * step


def _now(axes: Axes, middle: float, wide: float, top: float, ground: float) -> None:
    """The place of the week that is not over yet."""
    from matplotlib.patches import FancyBboxPatch

    around = max(wide, 9.0)
    box = f"round,pad=0,rounding_size={min(7.0, around / 2)}"
    corner, high = (middle - around / 2, top - 4), ground + 2.5 - top + 4
    axes.add_patch(FancyBboxPatch(corner, around, high, boxstyle=box, color=NOW, linewidth=0))


def _weeks(axes: Axes, weeks: Sequence[date], wide: float, high: float, say: Say) -> None:
    """Below the last row: what is now, and the Mondays or the months before it."""
    below, now = high - 15, len(weeks) - 1
    write(axes, EDGE + wide * (now + 0.5), below, say("chart-now"), SMALL, INK, align="center")
    for week in _named(weeks, wide):
        key = "forms-short" if len(weeks) <= BY_DAY else "forms-month-short"
        name = say(key, date=weeks[week].day, month=weeks[week].month)
        write(axes, EDGE + wide * (week + 0.5), below, name, SMALL, QUIET, align="center")


def _named(weeks: Sequence[date], wide: float) -> list[int]:
    """Which weeks before this one are named: evenly, and none over another."""
    by_day, now = len(weeks) <= BY_DAY, len(weeks) - 1
    found = [n for n, week in enumerate(weeks) if by_day or week.day <= 7]
    found = [n for n in found if (now - n) * wide >= NOW_WIDE]
    apart = (1 if by_day else 52 / 12) * wide
    step = ceil((DAY_WIDE if by_day else MONTH_WIDE) / apart)
    return found[::-1][::step]


def write(
    axes: Axes,
    x: float,
    y: float,
    text: str,
    size: float,
    colour: str,
    *,
    align: str = "left",
    bold: bool = False,
) -> None:
    """Words around that height; `size` in pixels of the screen."""
    weight = "bold" if bold else "normal"
    axes.text(x, y, text, fontsize=size * 0.72, color=colour, ha=align, va="center", fontweight=weight)
