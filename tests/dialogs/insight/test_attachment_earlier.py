"""Earlier results stand under each other by month, as they were, and only where nobody reads along."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.insight.attachment_earlier import MONTHS, by_month
from dialogs.people import Profile
from tests.dialogs.test_dancing import fills_in
from tests.dialogs.world import World

AMSTERDAM = "Europe/Amsterdam"


def test_of_a_month_the_last_time_counts_by_the_own_clock() -> None:
    late, early = datetime(2026, 2, 28, 23, 30, tzinfo=UTC), datetime(2026, 2, 28, 20, tzinfo=UTC)
    seen: list[tuple[datetime, Json]] = [
        (late, {"letters": "ccc"}),
        (early, {"letters": "aab"}),
        (early, {"letters": "bbb"}),
    ]
    assert by_month(seen, AMSTERDAM) == (
        (late, "exported-picture.secure"),
        (early, "exported-picture.avoidant"),
    )
    assert len(by_month(seen, "UTC")) == 1


def test_no_more_months_than_fit_a_small_screen() -> None:
    first = datetime(2026, 3, 1, tzinfo=UTC)
    seen: list[tuple[datetime, Json]] = [
        (first - timedelta(days=31 * number), {"letters": "abc"}) for number in range(12)
    ]
    assert len(by_month(seen, AMSTERDAM)) == MONTHS


def test_the_list_reads_as_one_the_newest_first() -> None:
    world = World.of_one(CATALOGUE)
    fills_in(world, "bram", "aab")
    world.wait(timedelta(days=180))
    fills_in(world, "bram", "cca")
    world.says("bram", "/hechting eerder")
    said = world.last("bram")
    text = Wording.load(strict=True).render(said.text, said.args, Profile())
    assert "• augustus 2026: Veilig\n• maart 2026: Vermijdend" in text
    assert [button.token for row in said.buttons for button in row] == ["/hechting week"]
