"""A check-in at another moment, or not this week: what moves, what stays, and what is promised."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from dialogs.rhythm.recurring import Weekly
from dialogs.records import CheckInMoved, CheckInSkipped
from dialogs.repertoire import Repertoire
from dialogs.rhythm.check_in_moment import check_in_later, check_in_move, check_in_skip, days_on, typed_moment
from dialogs.rhythm.plan import next_check_in
from dialogs.rhythm.wall import local
from dialogs.wishes import Change
from tests.dialogs.playing import AT, SKIP, Played, play
from tests.dialogs.world import World

AMSTERDAM = "Europe/Amsterdam"
HERE = {"zone": AMSTERDAM, "hears": True}
SUNDAY_EVENING = Weekly(6, time(20))
NUDGES = ("nudge-check-in", "nudge-check-in-appreciation")
ALL = Repertoire([check_in_later, check_in_move, check_in_skip])


def changed(played: Played) -> dict[str, object]:
    return {
        name: value
        for wish in played.wishes
        if isinstance(wish, Change)
        for name, value in wish.values.items()
    }


@pytest.mark.parametrize(("choice", "hours"), [("hour", 1), ("two-hours", 2), ("tomorrow", 24)])
def test_a_snooze_moves_the_own_check_in_so_far(choice: str, hours: int) -> None:
    played = play(check_in_later, choice, facts=HERE)
    to = AT + timedelta(hours=hours)
    assert changed(played)["check_in_moved_to"] == to
    assert played.records == [CheckInMoved(to)]
    assert (played.heard(), played.given("check-in-later-moved")) == (
        ["check-in-later-moved"],
        {"moment": to},
    )


@pytest.mark.parametrize(("choice", "days"), [("tomorrow", 1), ("day-after", 2)])
def test_an_offered_evening_is_at_eight_by_the_clock_on_the_wall(choice: str, days: int) -> None:
    played = play(check_in_move, choice, facts=HERE)
    assert changed(played)["check_in_moved_to"] == datetime(2026, 3, 3 + days, 19, 0, tzinfo=UTC)


def test_a_typed_moment_is_read_in_the_own_zone() -> None:
    played = play(check_in_move, "typed", "zaterdag 11:00", facts=HERE | {"zone": "Atlantic/Reykjavik"})
    assert changed(played)["check_in_moved_to"] == datetime(2026, 3, 7, 11, 0, tzinfo=UTC)


def test_words_that_name_no_moment_are_asked_again() -> None:
    played = play(check_in_move, "typed", "ooit eens", facts=HERE)
    assert (played.heard(), played.asked, played.records) == (
        ["check-in-move-unclear"],
        "check-in-move-typed",
        [],
    )


@pytest.mark.parametrize("dialog", [check_in_later, check_in_move])
def test_nothing_is_promised_to_who_asked_for_silence(dialog: object) -> None:
    for one, choice in ((check_in_later, "hour"), (check_in_move, "tomorrow")):
        if one is dialog:
            played = play(one, choice, facts=HERE | {"hears": False})
            assert played.heard() == [f"{one.name}-moved-silent"]


def test_tomorrow_at_the_same_time_is_so_on_the_night_the_clock_goes_forward() -> None:
    saturday = datetime(2026, 3, 28, 19, 0, tzinfo=UTC)
    assert days_on(saturday, AMSTERDAM, 1) == datetime(2026, 3, 29, 18, 0, tzinfo=UTC)


def test_a_typed_moment_after_that_night_is_summer_time() -> None:
    saturday = datetime(2026, 3, 28, 19, 0, tzinfo=UTC)
    assert typed_moment("morgen 20:00", saturday, AMSTERDAM) == datetime(2026, 3, 29, 18, 0, tzinfo=UTC)


# Leaving one out


def skip(
    reason: object = SKIP, *, regular: Weekly | None, moved: datetime | None = None, hears: bool = True
) -> Played:
    facts = {"zone": AMSTERDAM, "regular": regular, "after": None, "moved": moved, "hears": hears}
    return play(check_in_skip, reason, facts=facts)  # type: ignore[arg-type]


def test_a_reason_is_kept_for_oneself_and_never_demanded() -> None:
    assert skip("Het was druk.", regular=SUNDAY_EVENING).records == [CheckInSkipped("Het was druk.")]
    assert skip(regular=SUNDAY_EVENING).records == [CheckInSkipped("")]


def test_the_one_that_comes_today_is_left_out_and_the_next_is_a_week_later() -> None:
    today = Weekly(1, time(21))  # AT is a Tuesday, eight in the evening
    played = skip(regular=today)
    assert changed(played) == {"check_in_after": datetime(2026, 3, 3, 20, 0, tzinfo=UTC)}
    assert played.given("check-in-skip-skipped-until") == {
        "next_day": datetime(2026, 3, 10, 20, 0, tzinfo=UTC)
    }


def test_the_one_that_just_went_by_leaves_the_next_where_it_is() -> None:
    played = skip(regular=Weekly(1, time(19, 30)))
    assert changed(played) == {"check_in_moved_to": None}
    assert played.given("check-in-skip-skipped-until") == {
        "next_day": datetime(2026, 3, 10, 18, 30, tzinfo=UTC)
    }


def test_a_moved_one_is_the_one_that_is_left_out() -> None:
    played = skip(regular=Weekly(1, time(21)), moved=AT + timedelta(hours=3))
    assert changed(played) == {"check_in_moved_to": None}


@pytest.mark.parametrize(("regular", "hears"), [(None, True), (SUNDAY_EVENING, False)])
def test_no_next_time_is_named_where_none_will_come(regular: Weekly | None, hears: bool) -> None:
    assert skip(regular=regular, hears=hears).heard() == ["check-in-skip-skipped"]


# What comes of it on the calendar


def evening(before: str) -> World:
    """A world on Sunday at half past seven; the check-in is at eight."""
    world = World.of_two(ALL)
    world.says("bram", before)
    return world


def check_ins(world: World, who: str, days: int) -> list[str]:
    """On which days the check-in came, from the first Sunday of March."""
    came = []
    for _ in range(days * 24):
        before = len(world.said[who])
        world.wait(timedelta(hours=1))
        if any(say.text in NUDGES for say in world.said[who][before:]):
            came.append(local(world.at, AMSTERDAM).strftime("%a %d"))
    return came


def test_without_a_word_it_comes_each_sunday() -> None:
    assert check_ins(World.of_two(ALL), "bram", 15) == ["Sun 01", "Sun 08", "Sun 15"]


def test_a_moved_check_in_takes_the_place_of_the_regular_one_and_of_no_other() -> None:
    world = evening("/checkin verzetten")
    world.chooses("bram", "tomorrow")
    assert check_ins(world, "bram", 15) == ["Mon 02", "Sun 08", "Sun 15"]


def test_a_check_in_moved_forward_does_not_come_twice() -> None:
    world = World.of_two(ALL)
    world.wait(timedelta(days=5))
    world.says("bram", "/checkin verzetten")
    world.chooses("bram", "typed")
    world.says("bram", "zaterdag 11:00")
    assert check_ins(world, "bram", 10) == ["Sat 07", "Sun 15"]


def test_what_is_left_out_does_not_come_and_the_next_does() -> None:
    world = evening("/checkin overslaan")
    world.says("bram", "overslaan")
    assert check_ins(world, "bram", 15) == ["Sun 08", "Sun 15"]


def test_the_other_keeps_the_own_moment_and_hears_nothing() -> None:
    world = evening("/checkin overslaan")
    world.says("bram", "overslaan")
    assert world.texts("noor") == []
    assert check_ins(world, "noor", 8) == ["Sun 01", "Sun 08"]


def test_the_next_regular_one_lies_after_the_time_without() -> None:
    resumes = AT + timedelta(days=6)
    assert next_check_in(SUNDAY_EVENING, AMSTERDAM, AT, resumes) == datetime(2026, 3, 15, 19, 0, tzinfo=UTC)
