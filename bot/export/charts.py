"""A picture of somebody's own weeks: how often what was done, each in a row of its own.

No score, no line to reach, no red: quiet colours, whole numbers, and a week without anything is an empty
place. It knows counts and our own words only, never anybody's.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import Path
from shutil import rmtree
from threading import Lock
from typing import TYPE_CHECKING

from bot.export.counts import Deed, Rhythm
from bot.export.told import Told

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = {
    Deed.MIRROR: "#3f7d8c",
    Deed.APPRECIATION: "#c2955a",
    Deed.CHECK_IN: "#6f8f6a",
    Deed.SLIP: "#8a86a8",
}
"""Those of the page: water, sand, leaf, dusk."""
INK, QUIET, PAPER = "#2f3a40", "#8b959a", "#fbfaf7"
WIDE, ROW, HEAD, MARGIN = 8.0, 1.4, 1.1, 0.22
"""Inches: the picture, each row of it, what stands above and below, and what stays free around it."""
LEAST_WEEKS = 8
MOST_LABELS = 8
"""Weeks that are named below: more would run into each other."""
ROOM = 4
"""Whole numbers that a row has room for at least: one of something is no peak."""
_one_at_a_time = Lock()


def draw(rhythm: Rhythm, told: Told) -> bytes:
    """The picture as PNG. Takes a second the first time: call it off the event loop, from any thread."""
    with _one_at_a_time:
        _prepare()
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        rows = len(rhythm.counts)
        figure = Figure(figsize=(WIDE, HEAD + rows * ROW), dpi=120, facecolor=PAPER)
        FigureCanvasAgg(figure)
        figure.set_layout_engine("constrained", w_pad=MARGIN, h_pad=MARGIN / 2)
        figure.suptitle(told.say("exported-chart-title"), x=MARGIN / WIDE, ha="left", fontsize=14, color=INK)
        all_axes = figure.subplots(rows, 1, sharex=True, squeeze=False)
        for axes, (deed, counts) in zip(all_axes[:, 0], rhythm.counts.items(), strict=True):
            _row(axes, counts, COLOURS[deed], told.say(f"exported-chart-{deed}"))
        _weeks(all_axes[-1, 0], rhythm, told)
        drawn = BytesIO()
        # Without this its name and version would stand in the file.
        figure.savefig(drawn, format="png", metadata={"Software": None})
        return drawn.getvalue()


def _row(axes: Axes, counts: Sequence[int], colour: str, name: str) -> None:
    axes.bar(range(len(counts)), counts, width=0.72, color=colour, zorder=2)
    axes.set_title(name, loc="left", fontsize=10.5, color=INK, pad=5)
    axes.set_facecolor(PAPER)
    most = max(ROOM, *counts)
    axes.set_ylim(0, most * 1.08)
    step = max(1, -(-most // 4))
    axes.set_yticks(range(0, most + 1, step))
    axes.tick_params(length=0, labelsize=8.5, labelcolor=QUIET)
    axes.grid(axis="y", color="#e6e3db", linewidth=0.8, zorder=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color("#d3cfc4")


def _weeks(axes: Axes, rhythm: Rhythm, told: Told) -> None:
    """The Mondays below the last row."""
    weeks = rhythm.weeks
    step = max(1, -(-len(weeks) // MOST_LABELS))
    named = range((len(weeks) - 1) % step, len(weeks), step)
    axes.set_xticks(list(named))
    axes.set_xticklabels([told.say("forms-short", date=weeks[n].day, month=weeks[n].month) for n in named])
    # A few bars in a wide picture would be walls; so the weeks to come have their place already.
    axes.set_xlim(-0.6, max(len(weeks), LEAST_WEEKS) - 0.4)


def _prepare() -> None:
    """Let the library be imported where nothing but a folder for passing files can be written.

    It keeps a list of the machine's fonts in a folder of its own, and looks for a home that a service has
    not. One number of threads is enough for adding up: a library of numbers would begin one for each core.
    """
    if "matplotlib.font_manager" in sys.modules:
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    with _passing_folder():
        import matplotlib

        # Its own font, on every machine: the picture is the same everywhere.
        matplotlib.rcParams["font.family"] = ["DejaVu Sans"]
        import matplotlib.font_manager


@contextmanager
def _passing_folder() -> Iterator[None]:
    """A folder for what the library wants to write while it is imported, if nobody named one."""
    name = "MPLCONFIGDIR"
    if name in os.environ:
        yield
        return
    folder = Path(tempfile.mkdtemp(prefix="weerklank-fonts-"))
    os.environ[name] = str(folder)
    try:
        yield
    finally:
        with suppress(OSError):
            rmtree(folder)
        del os.environ[name]
