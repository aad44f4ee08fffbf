"""A picture of the dance of two (C7): what each does when it is tense, what is underneath, how it goes round.

Theory of operation
-------------------
Two round places face each other; in each stands what is felt there, in each arrow what is done. The arrows
close a circle, and in its middle stands that it is of both. It shows kinds of answers, never names, and both
people get the same picture: it is the circle that is looked at. It brings its own paper, and is measured as
`bot.charts.beads` measures.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from math import cos, pi, sin
from typing import TYPE_CHECKING

from bot.charts.beads import FINE, INK, PAPER, QUIET, SMALL, TITLE, WIDE, Say, write
from bot.charts.library import drawing
from dialogs.insight.pictures import Picture

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HIGH = 330
COLOURS = {
    Picture.AVOIDANT: "#3f7f86",
    Picture.ANXIOUS: "#b57a2e",
    Picture.SECURE: "#64854a",
    Picture.MIXED: "#78709c",
}
"""Water, honey, leaf, dusk, each dark enough to carry light words."""
MIDDLE = (WIDE / 2, 183.0)
ROUND = (102.0, 84.0)
"""How far the circle reaches to the side, and up and down."""
PLACE = 55.0
"""From the middle of a place to its edge."""
LINE, HEAD = 3.2, 9.0
BEFORE, AFTER = 0.31, 0.69
"""Between which parts of a half circle its arrow runs, so that it keeps clear of the places."""


@dataclass(frozen=True, slots=True)
class Dance:
    """Whose pictures they are does not matter: the first stands on the left."""

    left: Picture
    right: Picture

    @property
    def middle(self) -> str:
        """The text in the middle: two who mostly stay calm have little to be together against."""
        calm = self.left is self.right is Picture.SECURE
        return "chart-dance-calm" if calm else "chart-dance-middle"


def draw(dance: Dance, say: Say) -> bytes:
    """The picture as PNG. Call it off the event loop, from any thread."""
    with drawing():
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure

        figure = Figure(figsize=(WIDE / 100, HIGH / 100), dpi=100 * FINE, facecolor=PAPER)
        FigureCanvasAgg(figure)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set_axis_off()
        axes.set_xlim(0, WIDE)
        axes.set_ylim(HIGH, 0)
        write(axes, WIDE / 2, 26, say("chart-dance-title"), TITLE, INK, align="center", bold=True)
        write(axes, *MIDDLE, say(dance.middle), SMALL, QUIET, align="center")
        for number, one in enumerate((dance.left, dance.right)):
            _arrow(axes, number, COLOURS[one])
            above = MIDDLE[1] + (-1 if number == 0 else 1) * (ROUND[1] + 24)
            write(axes, MIDDLE[0], above, say(f"chart-does-{one}"), SMALL, INK, align="center")
            _place(axes, number, one, say)
        drawn = BytesIO()
        figure.savefig(drawn, format="png", metadata={"Software": None})
        return drawn.getvalue()


def told(dance: Dance, say: Say) -> str:
    """The same in words, for who cannot see it."""
    keys = {
        "feels_one": f"chart-feels-{dance.left}",
        "does_one": f"chart-does-{dance.left}",
        "feels_other": f"chart-feels-{dance.right}",
        "does_other": f"chart-does-{dance.right}",
        "middle": dance.middle,
    }
    return say("chart-dance-told", **{name: " ".join(say(key).split()) for name, key in keys.items()})


def _place(axes: Axes, number: int, one: Picture, say: Say) -> None:
    from matplotlib.patches import Circle

    x = MIDDLE[0] + (-1 if number == 0 else 1) * ROUND[0]
    axes.add_patch(Circle((x, MIDDLE[1]), PLACE, facecolor=COLOURS[one], edgecolor="none", zorder=3))
    write(axes, x, MIDDLE[1], say(f"chart-feels-{one}"), SMALL, PAPER, align="center", bold=True)


def _arrow(axes: Axes, number: int, colour: str) -> None:
    """From the left over the top to the right, or from the right below back to the left."""
    from matplotlib.patches import Polygon

    along = list(_half(number))
    axes.plot(*zip(*along, strict=True), color=colour, linewidth=LINE, solid_capstyle="round")
    (x, y), (tip_x, tip_y) = list(pairwise(along))[-1]
    far = ((tip_x - x) ** 2 + (tip_y - y) ** 2) ** 0.5
    ahead, beside = ((tip_x - x) / far, (tip_y - y) / far), ((y - tip_y) / far, (tip_x - x) / far)
    corners = [
        (
            tip_x + a * HEAD * ahead[0] + b * HEAD * beside[0],
            tip_y + a * HEAD * ahead[1] + b * HEAD * beside[1],
        )
        for a, b in ((1.1, 0), (-0.4, 0.75), (-0.4, -0.75))
    ]
    axes.add_patch(Polygon(corners, facecolor=colour, edgecolor="none"))


def _half(number: int) -> Iterator[tuple[float, float]]:
    for step in range(41):
        turn = pi * (1 + number + BEFORE + (AFTER - BEFORE) * step / 40)
        yield MIDDLE[0] + ROUND[0] * cos(turn), MIDDLE[1] + ROUND[1] * sin(turn)
