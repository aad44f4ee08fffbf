"""A moment at another time, or not this once: what moves, what stays, and what is promised."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.people import Profile
from dialogs.records import CheckInMoved, CheckInSkipped
from dialogs.repertoire import Repertoire
from dialogs.rhythm.moments import AROUND, next_regular
from dialogs.rhythm.recurring import Daily, Moment, Shift, Weekly
from dialogs.rhythm.shifting import COMMANDS, moment_later, moment_move, moment_skip
from dialogs.rhythm.wall import local
from dialogs.talk import Dialog
from dialogs.techniques.check_in import check_in
from tests.dialogs.playing import AT, SKIP, Played, changed, play
from tests.dialogs.world import World

AMSTERDAM = "Europe/Amsterdam"
HERE = {"rhythm": Profile(), "zone": AMSTERDAM, "hears": True}
SUNDAY_EVENING = Weekly(6, time(20))
ALL = Repertoire([check_in, moment_later, moment_move, moment_skip])


def script(moment: Moment) -> Dialog[..., Any]:
    found = CATALOGUE.named(moment)
    assert found is not None
    return found


def test_each_command_is_the_first_of_the_dialog_that_has_the_name_of_its_moment() -> None:
    """A planned message puts the same words behind that command (`dialogs.nudging`)."""
    assert {moment: script(moment).commands[0] for moment in Moment} == COMMANDS


@pytest.mark.parametrize(("choice", "hours"), [("hour", 1), ("two-hours", 2), ("tomorrow", 24)])
def test_a_snooze_moves_the_own_check_in_so_far(choice: str, hours: int) -> None:
    played = play(moment_later, choice, facts=HERE)
    to = AT + timedelta(hours=hours)
    assert changed(played) == {"shifts": (Shift(Moment.CHECK_IN, to, to + AROUND[Moment.CHECK_IN]),)}
    assert played.records == [CheckInMoved(to)]
    assert played.given("moment-later-moved") == {"moment": to, "what": Moment.CHECK_IN}


@pytest.mark.parametrize("moment", [one for one in Moment if one is not Moment.CHECK_IN])
def test_any_moment_can_be_snoozed_moved_and_left_out_without_a_record(moment: Moment) -> None:
    on = HERE | {"rhythm": Profile(ten_minutes=Daily(time(21)), hug=Daily(time(21)))}
    for dialog, answers in ((moment_later, ["hour"]), (moment_move, ["day-after"]), (moment_skip, [])):
        played = play(dialog, *answers, facts=on, args={"moment": moment.value})
        shifts = changed(played)["shifts"]
        assert isinstance(shifts, tuple)
        assert {one.moment for one in shifts} <= {moment}
        assert (played.records, played.over) == ([], True)


@pytest.mark.parametrize(("choice", "days"), [("tomorrow", 1), ("day-after", 2)])
def test_an_offered_day_is_at_the_time_of_that_moment(choice: str, days: int) -> None:
    played = play(moment_move, choice, facts=HERE)
    to = datetime(2026, 3, 3 + days, 19, 0, tzinfo=UTC)
    assert changed(played) == {"shifts": (Shift(Moment.CHECK_IN, to, to + AROUND[Moment.CHECK_IN]),)}
    rare = play(moment_move, choice, facts=HERE, args={"moment": "date-night"})
    assert rare.given("moment-move-moved")["moment"] == datetime(2026, 3, 3 + days, 9, 0, tzinfo=UTC)


def test_an_offered_day_is_by_the_clock_that_the_moment_looks_at() -> None:
    by_the_other = Profile(check_in=Weekly(6, time(20), AMSTERDAM))
    played = play(moment_move, "tomorrow", facts=HERE | {"rhythm": by_the_other, "zone": "America/New_York"})
    assert played.given("moment-move-moved")["moment"] == datetime(2026, 3, 4, 19, 0, tzinfo=UTC)


def test_a_typed_moment_is_read_in_the_own_zone() -> None:
    there = HERE | {"zone": "Atlantic/Reykjavik"}
    played = play(moment_move, "typed", "zaterdag 11:00", facts=there)
    assert played.given("moment-move-moved")["moment"] == datetime(2026, 3, 7, 11, 0, tzinfo=UTC)


def test_words_that_name_no_moment_are_asked_again() -> None:
    played = play(moment_move, "typed", "ooit eens", facts=HERE)
    assert (played.heard(), played.asked, played.records) == (
        ["moment-move-unclear"],
        "moment-move-typed",
        [],
    )


@pytest.mark.parametrize(("dialog", "choice"), [(moment_later, "hour"), (moment_move, "tomorrow")])
def test_nothing_is_promised_to_who_asked_for_silence(dialog: Dialog[..., Any], choice: str) -> None:
    played = play(dialog, choice, facts=HERE | {"hears": False})
    assert played.heard() == [f"{dialog.name}-moved-silent"]


# Leaving one out


def skip(
    reason: object = SKIP, *, regular: Weekly | None, moved: datetime | None = None, hears: bool = True
) -> Played:
    shifts = () if moved is None else (Shift(Moment.CHECK_IN, moved),)
    facts = {"rhythm": Profile(check_in=regular, shifts=shifts), "hears": hears}
    return play(moment_skip, reason, facts=facts)  # type: ignore[arg-type]


def test_a_reason_is_kept_for_oneself_and_never_demanded() -> None:
    assert skip("Het was druk.", regular=SUNDAY_EVENING).records == [CheckInSkipped("Het was druk.")]
    assert skip(regular=SUNDAY_EVENING).records == [CheckInSkipped("")]


def test_the_one_that_comes_today_is_left_out_and_the_next_is_a_week_later() -> None:
    played = skip(regular=Weekly(1, time(21)))  # AT is a Tuesday, eight in the evening
    today = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
    assert changed(played) == {"shifts": (Shift(Moment.CHECK_IN, after=today),)}
    assert played.given("moment-skip-skipped-until")["next_day"] == today + timedelta(days=7)


def test_the_one_that_just_went_by_leaves_the_next_where_it_is() -> None:
    played = skip(regular=Weekly(1, time(19, 30)))
    assert changed(played) == {"shifts": ()}
    assert played.given("moment-skip-skipped-until")["next_day"] == datetime(2026, 3, 10, 18, 30, tzinfo=UTC)


def test_a_moved_one_is_the_one_that_is_left_out() -> None:
    assert changed(skip(regular=Weekly(1, time(21)), moved=AT + timedelta(hours=3))) == {"shifts": ()}


@pytest.mark.parametrize(("regular", "hears"), [(None, True), (SUNDAY_EVENING, False)])
def test_no_next_time_is_named_where_none_will_come(regular: Weekly | None, hears: bool) -> None:
    assert skip(regular=regular, hears=hears).heard() == ["moment-skip-skipped"]


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
        if any(say.text.startswith("nudge-check-in") and say.buttons for say in world.said[who][before:]):
            came.append(local(world.at, AMSTERDAM).strftime("%a %d"))
            world.says(who, "/menu")
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
    profile = Profile(shifts=(Shift(Moment.CHECK_IN, after=AT + timedelta(days=6)),))
    assert next_regular(profile, Moment.CHECK_IN, AT) == datetime(2026, 3, 15, 19, 0, tzinfo=UTC)
