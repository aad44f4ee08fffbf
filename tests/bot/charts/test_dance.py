"""A picture of the dance: for every pair, the same for both, and told in words as well."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from itertools import combinations_with_replacement, product
from pathlib import Path

import pytest
from PIL import Image

from bot.charts.beads import FINE, WIDE
from bot.charts.dance import HIGH, Dance, draw, told
from bot.charts.drawer import Drawer
from bot.order import Order
from bot.ports import Capabilities, Rendered
from dialogs.dancing import ITEM
from dialogs.effects import Drawing, Value
from dialogs.insight.pictures import Picture
from dialogs.people import Profile
from tests.evening import WORDING, evening

AT = datetime(2026, 3, 1, 19, 0, tzinfo=UTC)
MESSAGE = Rendered("1", "De dans.")


def say(key: str, **args: Value) -> str:
    return WORDING.render(key, args, Profile(partner="Noor"))


def test_every_pair_is_a_picture_of_its_own_for_the_screen_of_a_phone() -> None:
    drawn = [draw(Dance(*both), say) for both in combinations_with_replacement(Picture, 2)]
    assert len(set(drawn)) == 10
    for data in drawn:
        picture = Image.open(BytesIO(data))
        assert (picture.format, picture.size) == ("PNG", (WIDE * FINE, HIGH * FINE))
        assert "Software" not in picture.info


@pytest.mark.parametrize("both", list(product(Picture, repeat=2)))
def test_who_cannot_see_it_is_told_what_stands_in_it_and_no_name(both: tuple[Picture, Picture]) -> None:
    words = told(Dance(*both), say)
    for what, one in product(("does", "feels"), both):
        assert " ".join(say(f"chart-{what}-{one}").split()) in words
    assert "Noor" not in words


async def test_it_is_drawn_alike_for_both_and_only_while_both_share(tmp_path: Path) -> None:
    async with evening(tmp_path, AT) as house:
        await house.seed(("bram", "noor"), safe_word="ananas")

        async def drawn(who: str) -> Rendered:
            order = Order(who, AT, draws=Drawing.DANCE)
            return await Drawer(house.store, WORDING).filled(MESSAGE, order, Capabilities())

        async with house.store.work() as work:
            await work.share("bram-id", "noor-id", ITEM, "avoidant", AT)
        assert await drawn("bram-id") == MESSAGE
        async with house.store.work() as work:
            await work.share("noor-id", "bram-id", ITEM, "anxious", AT)
        mine, theirs = await drawn("bram-id"), await drawn("noor-id")
        assert mine == theirs
        assert mine.drawing is not None
        assert mine.picture_alt is not None
        async with house.store.work() as work:
            await work.take_back("noor-id", ITEM, "")
        assert await drawn("bram-id") == MESSAGE
