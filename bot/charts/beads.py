"""Rows of beads: how often there was something, each thing in a row, each time or date in a column.

Theory of operation
-------------------
It is looked at on a phone, so everything is measured in the pixels that a picture has in a chat there, and
drawn three times as fine. It brings its own paper, so that it is the same on a dark screen. Beads lie on each
other as coins in a jar, and beside each other where they would reach too high; with many columns they are
small. A column without anything is an empty place, and columns that are to come have theirs already.

No score, no line to reach, no red. It knows counts and our own words only, never anybody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING, Protocol

from bot.charts.library import drawing
from dialogs.effects import Value

if TYPE_CHECKING:
    from matplotlib.axes import Axes

INK, QUIET, PAPER, NOW, GROUND = "#3a302b", "#75675c", "#fbf4ec", "#f4e7d8", "#e2d3c2"
WIDE, FINE = 330, 3
"""Pixels of its place on the screen, and of the picture for each of those."""
EDGE = 18
TITLE, MIDDLE, SMALL = 17, 14, 12
"""The sizes of the words."""
HEAD, NAME, GAP, FOOT = 60, 23, 19, 38
"""Above the rows; the name of each, above its beads; between two rows; below the last."""
LEAST = 8
"""So many columns have room at least, so that few of them are no bars."""
BEAD, APART = 13.0, 1.14
"""The widest bead, and from the middle of one to that of the next, in beads."""
FILLED, MOST_BESIDE = 0.76, 3
"""How much of a column its beads take, so that columns stay apart; and how many lie side by side."""
LOW, HIGH = 2, 74.0
"""How high a row is: in beads at least, so that one of something is no peak, and in pixels at most."""


DAY_WIDE, LAST_WIDE = 52, 34
"""How far the names of days stay apart, and the nearest of them from that of the last column."""


class Say(Protocol):
    """A text of ours by its key, for the reader of the picture."""

    def __call__(self, key: str, **args: Value) -> str: ...


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that is counted. A `ring` instead of a bead: it was noticed, not done."""

    name: str
    colour: str
    counts: Sequence[int]
    ring: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is drawn. `names` says below which columns what stands; the last one stands out."""

    title: str
    caption: str
    rows: Sequence[Row]
    names: Mapping[int, str]

    @property
    def columns(self) -> int:
        return len(self.rows[0].counts)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A row, and how its beads lie: so many beside each other, each so wide."""

    row: Row
    beside: int
    bead: float

    @property
    def high(self) -> float:
        return max(LOW, ceil(max(self.row.counts) / self.beside)) * self.bead * APART


def width(columns: int) -> float:
    """How wide one of so many columns is."""
    return (WIDE - 2 * EDGE) / max(LEAST, columns)


def draw(sheet: Sheet) -> bytes:
    """The picture as PNG. Call it off the event loop, from any thread."""
    with drawing():
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        wide, last = width(sheet.columns), sheet.columns - 1
        rows = [_lay(row, wide) for row in sheet.rows]
        high = HEAD + sum(NAME + laid.high for laid in rows) + GAP * (len(rows) - 1) + FOOT
        figure = Figure(figsize=(WIDE / 100, high / 100), dpi=100 * FINE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, WIDE)
        axes.set_ylim(high, 0)
        write(axes, EDGE, 26, sheet.title, TITLE, INK, bold=True)
        write(axes, WIDE - EDGE, 27, sheet.caption, SMALL, QUIET, align="right")
        below = float(HEAD)
        for laid in rows:
            write(axes, EDGE, below + 4, laid.row.name, MIDDLE, INK)
            below += NAME + laid.high
            _last(axes, EDGE + wide * (last + 0.5), wide, below - laid.high, below)
            _beads(axes, laid, wide, below)
            below += GAP
        for column, name in sheet.names.items():
            colour = INK if column == last else QUIET
            write(axes, EDGE + wide * (column + 0.5), high - 15, name, SMALL, colour, align="center")
        drawn = BytesIO()
        # Without this its name and version would stand in the file.
        figure.savefig(drawn, format="png", metadata={"Software": None})
        return drawn.getvalue()


def _lay(row: Row, wide: float) -> _Laid:
    """As many beside each other as let the beads be widest; of two ways alike the narrower."""
    most = max(1, *row.counts)

    def bead(beside: int) -> float:
        fits = wide * FILLED / (1 + (beside - 1) * APART)
        return min(BEAD, fits, HIGH / ceil(most / beside) / APART)

    beside = max(range(1, MOST_BESIDE + 1), key=bead)
    return _Laid(row, beside, bead(beside))


def _beads(axes: Axes, laid: _Laid, wide: float, ground: float) -> None:
    from matplotlib.collections import PatchCollection
    from matplotlib.patches import Circle

    axes.plot([EDGE, WIDE - EDGE], [ground + 2.5] * 2, color=GROUND, linewidth=0.8, solid_capstyle="round")
    beads = [Circle(place, laid.bead / 2) for place in _places(laid, wide, ground)]
    ring, colour = laid.row.ring, laid.row.colour
    axes.add_collection(
        PatchCollection(
            [Circle(one.center, one.radius - 0.1 * laid.bead) for one in beads] if ring else beads,
            facecolor="none" if ring else colour,
            edgecolor=colour if ring else "none",
            linewidth=laid.bead * 0.13 if ring else 0,
        )
    )


def _places(laid: _Laid, wide: float, ground: float) -> Iterator[tuple[float, float]]:
    """The middle of each bead: the lowest first, those beside each other in the middle of their column."""
    step = laid.bead * APART
    for column, count in enumerate(laid.row.counts):
        middle = EDGE + wide * (column + 0.5)
        for level in range(ceil(count / laid.beside)):
            here = min(laid.beside, count - level * laid.beside)
            for number in range(here):
                yield middle + (number - (here - 1) / 2) * step, ground - (level + 0.5) * step


def _last(axes: Axes, middle: float, wide: float, top: float, ground: float) -> None:
    """The place of the last column."""
    from matplotlib.patches import FancyBboxPatch

    around = max(wide, 9.0)
    box = f"round,pad=0,rounding_size={min(7.0, around / 2)}"
    corner, high = (middle - around / 2, top - 4), ground + 2.5 - top + 4
    axes.add_patch(FancyBboxPatch(corner, around, high, boxstyle=box, color=NOW, linewidth=0))


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
