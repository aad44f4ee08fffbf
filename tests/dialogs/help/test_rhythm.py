"""The rhythm: each moment is shown as it is, and set, moved, left out, put aside or off."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.help.rhythm import USUAL, rhythm
from dialogs.people import Profile
from dialogs.rhythm.moments import field_of
from dialogs.rhythm.recurring import Daily, Moment, Monthly, Shift, Weekly
from dialogs.rhythm.wall import local
from tests.dialogs.playing import AT, Played, changed, play
from tests.dialogs.world import World

ZONE = "Europe/Amsterdam"
SATURDAY = datetime.fromisoformat("2026-03-07T10:00:00+00:00")


def at(profile: Profile, *answers: Json) -> Played:
    return play(rhythm, *answers, facts={"rhythm": profile, "zone": ZONE, "hears": True})


def without(moment: Moment) -> Profile:
    """A profile in which that moment is off."""
    off: dict[str, Any] = {field_of(moment): () if moment is Moment.APPRECIATION else None}
    return replace(Profile(), **off)


def set_to(moment: Moment, *answers: Json) -> object:
    """What that moment is after these answers, from a profile in which it is off."""
    played = at(without(moment), moment.value, *answers)
    assert (played.heard()[-1], played.asked) == ("rhythm-saved", "rhythm-menu")
    return changed(played)[field_of(moment)]


def test_the_menu_comes_back_until_it_is_done() -> None:
    assert at(Profile(), "quiet", "usual").asked == "rhythm-menu"
    assert at(Profile(), "zone", "Europe/Lisbon").asked == "rhythm-menu"
    assert at(Profile(), "done").over


@pytest.mark.parametrize("moment", list(Moment))
def test_what_is_off_can_be_set_to_its_usual_time(moment: Moment) -> None:
    chosen = set_to(moment, "usual")
    assert (chosen if isinstance(chosen, tuple) else (chosen,)) == USUAL[moment]


@pytest.mark.parametrize(
    ("moment", "typed", "chosen"),
    [
        (Moment.CHECK_IN, ["ooit", "zaterdag 11:00"], Weekly(5, time(11))),
        (
            Moment.APPRECIATION,
            ["maandag 19:00", "donderdag half acht"],
            (Weekly(0, time(19)), Weekly(3, time(19, 30))),
        ),
        (Moment.TEN_MINUTES, ["nooit", "half acht"], Daily(time(19, 30))),
        (Moment.DATE_NIGHT, ["ooit", "tweede vrijdag 20:00"], Monthly(2, 4, time(20))),
        (Moment.SHARED_GOALS, ["zondag 11:00"], Monthly(1, 6, time(11), (1, 4, 7, 10))),
        (Moment.CHECK_UP, ["derde zondag van mei 11:00"], Monthly(3, 6, time(11), (5,))),
        (Moment.CHECK_UP, ["tweede zondag 11:00"], Monthly(2, 6, time(11), (1,))),
    ],
)
def test_a_typed_time_is_ones_own(moment: Moment, typed: list[Json], chosen: object) -> None:
    played = at(without(moment), moment.value, "typed", *typed)
    assert changed(played)[field_of(moment)] == chosen


@pytest.mark.parametrize(
    ("typed", "said"),
    [("23:00", "rhythm-in-quiet"), ("21:59", None), ("17:30", "rhythm-just-home"), ("19:30", None)],
)
def test_an_hour_that_is_hard_for_two_is_told_beforehand(typed: str, said: str | None) -> None:
    heard = at(Profile(), "ten-minutes", "typed", typed).heard()
    assert heard == ["rhythm-saved", *([said] if said else [])]


def test_late_at_night_is_told_where_there_are_no_quiet_hours() -> None:
    profile = replace(Profile(), quiet=replace(Profile().quiet, start=time(0), end=time(0)))
    assert at(profile, "ten-minutes", "typed", "23:00").heard()[-1] == "rhythm-late-hour"
    assert "rhythm-late-hour" not in at(profile, "check-in", "typed", "zondag 23:00").heard()


def test_one_can_be_left_out_however_far_it_is() -> None:
    played = at(Profile(), "date-night", "skip")
    coming = datetime.fromisoformat("2026-03-07T09:00:00+00:00")
    assert changed(played)["shifts"] == (Shift(Moment.DATE_NIGHT, after=coming),)
    assert played.given("moment-skip-skipped-until")["next_day"] == datetime.fromisoformat(
        "2026-04-04T08:00:00+00:00"
    )


def test_one_can_be_moved_for_once() -> None:
    played = at(Profile(), "mirror", "move", "typed", "zaterdag 11:00")
    assert changed(played)["shifts"] == (Shift(Moment.MIRROR, SATURDAY, SATURDAY + timedelta(days=2)),)


def test_one_can_stay_away_for_some_weeks_and_come_back_sooner() -> None:
    until = AT + timedelta(weeks=2)
    played = at(Profile(), "appreciation", "rest", "two-weeks")
    assert changed(played)["shifts"] == (Shift(Moment.APPRECIATION, after=until),)
    resting = at(Profile(shifts=(Shift(Moment.APPRECIATION, after=until),)), "appreciation")
    assert (resting.asked, resting.prompt.options) == ("rhythm-resting", ("again", "off", "back"))
    again = at(Profile(shifts=(Shift(Moment.APPRECIATION, after=until),)), "appreciation", "again")
    assert changed(again) == {"shifts": ()}


def test_what_was_left_out_long_ago_is_no_rest() -> None:
    long_ago = Profile(shifts=(Shift(Moment.CHECK_IN, after=AT - timedelta(weeks=5)),))
    assert at(long_ago, "check-in").asked == "rhythm-on"


def test_what_was_moved_can_go_back_and_what_came_meanwhile_is_no_move() -> None:
    moved = Profile(shifts=(Shift(Moment.CHECK_IN, SATURDAY, SATURDAY),))
    assert at(moved, "check-in").asked == "rhythm-moved"
    assert changed(at(moved, "check-in", "again")) == {"shifts": ()}
    gone = Profile(shifts=(Shift(Moment.CHECK_IN, AT - timedelta(days=1)),))
    assert at(gone, "check-in").asked == "rhythm-on"


def test_a_moment_can_follow_the_clock_of_another_place() -> None:
    played = at(Profile(), "check-in", "zone", "typed", "ergens", "america/new york")
    assert changed(played)["check_in"] == Weekly(6, time(20), "America/New_York")
    here = Profile(check_in=Weekly(6, time(20), "America/New_York"))
    assert changed(at(here, "check-in", "zone", "own"))["check_in"] == Weekly(6, time(20))


def test_a_new_time_ends_what_was_moved_or_left_out() -> None:
    profile = Profile(shifts=(Shift(Moment.MIRROR, after=AT), Shift(Moment.CHECK_IN, after=AT)))
    assert changed(at(profile, "mirror", "off"))["shifts"] == (Shift(Moment.CHECK_IN, after=AT),)


@pytest.mark.parametrize(
    ("answers", "last"),
    [
        (["week"], date(2026, 3, 10)),
        (["three-weeks"], date(2026, 3, 24)),
        (["typed", "ooit", "12 april"], date(2026, 4, 12)),
        (["typed", "zondag"], date(2026, 3, 8)),
    ],
)
def test_a_holiday_has_a_last_day(answers: list[Json], last: date) -> None:
    assert changed(at(Profile(), "holiday", *answers)) == {"holiday": last}


def test_a_holiday_can_end_sooner_and_one_that_is_over_is_none() -> None:
    away = Profile(holiday=date(2026, 3, 10))
    assert changed(at(away, "holiday", "again")) == {"holiday": None}
    assert changed(at(away, "holiday", "leave")) == {}
    assert at(Profile(holiday=date(2026, 3, 1)), "holiday").asked == "rhythm-away"


def test_a_change_counts_at_once_and_for_the_own_plans_only() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/ritme")
    world.chooses("bram", "check-in")
    world.chooses("bram", "off")
    assert not any(scope.person == "bram" and kind == Moment.CHECK_IN for scope, kind, _ in world.timers)
    world.wait(timedelta(hours=2))
    assert "nudge-check-in" not in world.texts("bram")
    assert "nudge-check-in" in world.texts("noor")


def test_in_a_holiday_the_next_one_is_the_first_after_it() -> None:
    played = at(Profile(holiday=date(2026, 3, 20)), Moment.CHECK_IN)
    shown = played.prompt.args["next_moment"]
    assert isinstance(shown, datetime)
    assert local(shown, ZONE).date() == date(2026, 3, 22)


def test_nothing_planned_comes_in_a_holiday_and_all_of_it_after() -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", "/ritme")
    world.chooses("bram", "holiday")
    world.chooses("bram", "week")
    world.says("bram", "klaar")
    before = len(world.said["bram"])
    world.wait(timedelta(days=7))
    assert len(world.said["bram"]) == before
    world.wait(timedelta(days=3))
    assert local(world.at, ZONE).date() == date(2026, 3, 11)
    assert [say.text for say in world.said["bram"][before:]] == ["nudge-appreciation"]
