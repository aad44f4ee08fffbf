"""A picture of the own checklists: a bead for each yes, no total, and the same told in words."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO

import pytest
from PIL import Image

from bot.charts.beads import FINE, WIDE
from bot.charts.checklist import COLOUR, MOST, Filled, draw, told
from dialogs.effects import Value
from dialogs.people import Profile
from tests.bot.charts.shapes import shapes
from tests.evening import WORDING

FIRST = date(2026, 1, 4)


def say(key: str, **args: Value) -> str:
    return WORDING.render(key, args, Profile())


def lists(*ticks: str) -> list[Filled]:
    return [Filled(FIRST + timedelta(days=30 * n), one) for n, one in enumerate(ticks)]


@pytest.mark.parametrize(
    "ticks",
    [("1" * 20,), ("0" * 20,), ("-" * 20, "10" * 10), ("1101" * 5,) * MOST],
    ids=["all", "none", "two", "many"],
)
def test_there_is_one_bead_for_each_yes_also_where_there_is_none(ticks: tuple[str, ...]) -> None:
    picture = Image.open(BytesIO(draw(lists(*ticks), say)))
    assert (picture.format, picture.width) == ("PNG", WIDE * FINE)
    assert picture.height < 2 * picture.width
    assert shapes(picture, COLOUR) == "".join(ticks).count("1")


def test_who_cannot_see_it_hears_the_last_one_by_area() -> None:
    assert told(lists("0" * 20, "1111" + "1100" + "0" * 8 + "1000"), say) == (
        "Dit is een tekening van je laatste 2 checklists. Zo vaak koos je ja, de laatste keer: Verbinding: 4."
        " Praten: 2. Grenzen en respect: 0. Nabijheid: 0. Later: 1."
    )
