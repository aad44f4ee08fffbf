"""Settings: what is there is shown, a change counts at once, and the menu comes back."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.help.settings import (
    USUAL_APPRECIATION,
    USUAL_CHECK_IN,
    USUAL_QUIET,
    Setting,
    settings,
    within,
    zone_in,
)
from dialogs.people import KeepFor, Profile, Weekly
from dialogs.rhythm.quiet import Quiet
from dialogs.timers import CHECK_IN
from dialogs.wishes import Change
from tests.dialogs.playing import SKIP, Played, play
from tests.dialogs.world import World

NOW: dict[str, Any] = {
    "present-zone": "Europe/Amsterdam",
    "present-quiet": USUAL_QUIET,
    "present-check-in": USUAL_CHECK_IN,
    "present-appreciation": USUAL_APPRECIATION,
}


def changed(played: Played) -> dict[str, object]:
    return {
        key: value for wish in played.wishes if isinstance(wish, Change) for key, value in wish.values.items()
    }


def test_after_each_setting_the_menu_comes_back_until_it_is_done() -> None:
    assert play(settings, "country", "be", facts=NOW).asked == "settings-menu"
    assert play(settings, "country", "be", "done", facts=NOW).over


def test_the_usual_moments_are_those_of_a_new_profile() -> None:
    fresh = Profile()
    assert (fresh.check_in, fresh.appreciation, fresh.quiet) == (
        USUAL_CHECK_IN,
        USUAL_APPRECIATION,
        USUAL_QUIET,
    )


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        (" america/new york. ", "America/New_York"),
        ("utc", "UTC"),
        ("Amsterdam", None),
        ("", None),
        ("../../etc/passwd", None),
    ],
)
def test_a_zone_is_read_as_people_type_it(typed: str, zone: str | None) -> None:
    assert zone_in(typed) == zone


def test_a_zone_that_is_none_is_asked_again_and_may_be_left_out() -> None:
    wrong = play(settings, "zone", "Amsterdam", facts=NOW)
    assert (wrong.heard(), wrong.asked) == (["settings-no-such-zone"], "settings-zone")
    assert changed(play(settings, "zone", SKIP, facts=NOW)) == {}
    assert changed(play(settings, "zone", "europe/lisbon", facts=NOW)) == {"zone": "Europe/Lisbon"}


@pytest.mark.parametrize(
    ("answers", "quiet"),
    [
        (["usual"], USUAL_QUIET),
        (["off"], Quiet(time(0), time(0))),
        (["typed", "half twaalf 's avonds", "7:30"], Quiet(time(23, 30), time(7, 30))),
    ],
)
def test_quiet_hours_can_be_set_and_taken_away(answers: list[str], quiet: Quiet) -> None:
    assert changed(play(settings, "quiet", *answers, facts=NOW)) == {"quiet": quiet}


def test_what_is_no_time_is_asked_again() -> None:
    played = play(settings, "quiet", "typed", "ooit", facts=NOW)
    assert (played.heard(), played.asked) == (["settings-no-time"], "settings-quiet-from")


@pytest.mark.parametrize(
    ("answers", "check_in"),
    [(["usual"], USUAL_CHECK_IN), (["off"], None), (["typed", "zaterdag 11:00"], Weekly(5, time(11)))],
)
def test_the_check_in_can_be_moved_for_good_or_be_off(answers: list[str], check_in: Weekly | None) -> None:
    assert changed(play(settings, "check-in", *answers, facts=NOW)) == {"check_in": check_in}


@pytest.mark.parametrize("setting", [Setting.CHECK_IN, Setting.APPRECIATION])
def test_what_is_off_cannot_be_put_off_again(setting: Setting) -> None:
    off = NOW | {"present-check-in": None, "present-appreciation": ()}
    assert play(settings, setting.value, facts=off).prompt.options == ("usual", "typed")


def test_the_days_of_appreciation_are_ones_own() -> None:
    played = play(settings, "appreciation", "typed", "maandag 19:00", "donderdag half acht", facts=NOW)
    assert changed(played) == {"appreciation": (Weekly(0, time(19)), Weekly(3, time(19, 30)))}


def test_a_moment_inside_quiet_hours_is_told_beforehand() -> None:
    played = play(settings, "check-in", "typed", "zaterdag 23:00", facts=NOW)
    assert played.given("settings-in-quiet") == {"end": "8:00"}
    assert "settings-in-quiet" not in play(settings, "check-in", "usual", facts=NOW).heard()


@pytest.mark.parametrize(
    ("quiet", "at", "inside"),
    [
        (USUAL_QUIET, time(22), True),
        (USUAL_QUIET, time(3), True),
        (USUAL_QUIET, time(8), False),
        (USUAL_QUIET, time(20), False),
        (Quiet(time(9), time(12)), time(11), True),
        (Quiet(time(9), time(12)), time(12), False),
        (Quiet(time(9), time(12)), time(8), False),
        (Quiet(time(0), time(0)), time(3), False),
    ],
)
def test_quiet_hours_may_go_over_midnight(quiet: Quiet, at: time, inside: bool) -> None:
    assert within(quiet, at) is inside


def test_a_change_counts_at_once_for_what_is_planned() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/instellingen")
    world.chooses("bram", "check-in")
    world.chooses("bram", "off")
    assert not any(scope.person == "bram" and kind == CHECK_IN for scope, kind, _ in world.timers)
    assert any(scope.person == "noor" and kind == CHECK_IN for scope, kind, _ in world.timers)
    world.wait(timedelta(hours=2))
    assert "nudge-check-in" not in world.texts("bram")
    assert "nudge-check-in" in world.texts("noor")


def test_terug_leaves_a_setting_without_a_change() -> None:
    world = World.of_two(CATALOGUE)
    before = world.couple.person("bram").profile
    world.says("bram", "/instellingen")
    world.chooses("bram", "quiet")
    world.says("bram", "terug")
    assert world.texts("bram")[-1] == "settings-menu"
    assert world.couple.person("bram").profile == before


@pytest.mark.parametrize(("chosen", "days"), [("three-months", 91), ("year", 365), ("always", None)])
def test_how_long_own_words_are_kept_is_chosen_there(chosen: str, days: int | None) -> None:
    played = play(settings, "keep", chosen, facts={**NOW, "present-keep": KeepFor.YEAR})
    kept = changed(played)["keep_for"]
    assert isinstance(kept, KeepFor)
    assert (kept.value, kept.days) == (chosen, days)


def test_somebody_new_has_a_year() -> None:
    assert Profile().keep_for is KeepFor.YEAR
