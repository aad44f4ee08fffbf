"""The planned messages of one person: when each comes, which goes first on one day, and when none comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from dialogs.people import Person, Profile
from dialogs.promised import Promise
from dialogs.rhythm.plan import wanted
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Moment, Shift, Weekly
from dialogs.rhythm.wall import local
from dialogs.timers import BEGUN, CHECK_IN_AHEAD, FOLLOW_UP, of_moved

AMSTERDAM = "Europe/Amsterdam"
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
USUAL = Profile(begun=True, mirror=None, date_night=None, shared_goals=None, check_up=None)
"""With the two moments that the method gives times for, and no other."""


def plans(profile: Profile = USUAL, after: datetime = MONDAY) -> list[tuple[str, str]]:
    """Kind and local moment of everything wanted, in order of time."""
    found = sorted(wanted(Person("bram", profile), after), key=lambda one: one.due)
    return [(one.kind, local(one.due, profile.zone).strftime("%a %d %H:%M")) for one in found]


def test_a_week_holds_a_check_in_with_its_note_and_two_appreciations() -> None:
    assert plans() == [
        (Moment.APPRECIATION, "Tue 03 20:00"),
        (Moment.APPRECIATION, "Fri 06 20:00"),
        (CHECK_IN_AHEAD, "Sun 08 19:45"),
        (Moment.CHECK_IN, "Sun 08 20:00"),
    ]


@pytest.mark.parametrize(
    "person",
    [
        Person("bram", replace(USUAL, begun=False)),
        Person("bram", replace(USUAL, silent=True)),
        Person("bram", USUAL, danger_at=MONDAY),
    ],
    ids=["not-begun", "silent", "in-danger"],
)
def test_nothing_is_planned_for_who_did_not_ask_or_needs_rest(person: Person) -> None:
    assert wanted(person, MONDAY) == ()


def test_a_check_in_takes_the_appreciation_of_its_day_along() -> None:
    profile = replace(USUAL, check_in=Weekly(1, time(19)))
    assert plans(profile) == [
        (CHECK_IN_AHEAD, "Tue 03 18:45"),
        (Moment.CHECK_IN, "Tue 03 19:00"),
        (Moment.APPRECIATION, "Fri 06 20:00"),
    ]


def test_a_moved_check_in_goes_before_everything_of_its_day() -> None:
    tuesday = datetime(2026, 3, 3, 18, 0, tzinfo=UTC)
    assert plans(replace(USUAL, shifts=(Shift(Moment.CHECK_IN, tuesday),)))[0] == (
        of_moved(Moment.CHECK_IN),
        "Tue 03 19:00",
    )
    assert (Moment.APPRECIATION, "Tue 03 20:00") not in plans(
        replace(USUAL, shifts=(Shift(Moment.CHECK_IN, tuesday),))
    )


def test_the_day_after_a_beginning_the_bot_comes_back_once() -> None:
    begun = replace(USUAL, begun_with="spiegel", begun_at=MONDAY)
    assert plans(begun)[0] == (BEGUN, "Tue 03 18:30")
    assert (Moment.APPRECIATION, "Tue 03 20:00") not in plans(begun)
    assert BEGUN not in dict(plans(begun, MONDAY + timedelta(days=2)))


def test_who_begins_late_at_night_hears_it_the_next_evening() -> None:
    late = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert plans(replace(USUAL, begun_with="spiegel", begun_at=late), late)[0] == (BEGUN, "Tue 03 18:30")


def test_what_falls_in_quiet_hours_moves_to_their_end_and_has_no_note_ahead() -> None:
    profile = replace(USUAL, check_in=Weekly(6, time(23)), appreciation=())
    assert plans(profile) == [(Moment.CHECK_IN, "Mon 09 08:00")]


def test_without_quiet_hours_the_night_is_as_good_as_the_day() -> None:
    profile = replace(USUAL, check_in=Weekly(6, time(23)), appreciation=(), quiet=Quiet(time(0), time(0)))
    assert plans(profile) == [(CHECK_IN_AHEAD, "Sun 08 22:45"), (Moment.CHECK_IN, "Sun 08 23:00")]


def test_what_is_off_is_not_planned() -> None:
    assert plans(replace(USUAL, check_in=None, appreciation=())) == []


def test_a_check_in_that_was_left_out_comes_again_a_week_later() -> None:
    sunday = datetime(2026, 3, 8, 19, 0, tzinfo=UTC)
    assert (Moment.CHECK_IN, "Sun 15 20:00") in plans(
        replace(USUAL, shifts=(Shift(Moment.CHECK_IN, after=sunday),))
    )


@pytest.mark.parametrize(
    "before", [datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 10, 24, 12, tzinfo=UTC)]
)
def test_eight_stays_eight_over_both_change_over_nights(before: datetime) -> None:
    assert dict(plans(USUAL, before))[Moment.CHECK_IN][4:].endswith("20:00")


def test_moments_are_by_the_own_clock() -> None:
    lisbon = replace(USUAL, zone="Europe/Lisbon", appreciation=())
    due = {one.kind: one.due for one in wanted(Person("bram", lisbon), MONDAY)}
    assert due[Moment.CHECK_IN] == datetime(2026, 3, 8, 20, 0, tzinfo=UTC)


def test_what_is_due_this_moment_is_not_planned_again() -> None:
    tuesday = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)
    assert (Moment.APPRECIATION, "Tue 10 20:00") in plans(USUAL, tuesday)


@pytest.mark.parametrize("days", range(14))
def test_no_day_holds_two_occasions(days: int) -> None:
    profile = replace(
        USUAL, begun_with="spiegel", begun_at=MONDAY, appreciation=(Weekly(6, time(18)), Weekly(1, time(20)))
    )
    dates = [
        when[:6] for kind, when in plans(profile, MONDAY + timedelta(days=days)) if kind != CHECK_IN_AHEAD
    ]
    assert len(dates) == len(set(dates))


def follow_ups(profile: Profile, *asks: datetime | None, after: datetime = MONDAY) -> list[str]:
    """When the bot comes back to promises that ask for it then."""
    promises = tuple(Promise(number, "Iets", "Nu", MONDAY, at) for number, at in enumerate(asks, 1))
    found = wanted(Person("bram", profile, promises=promises), after)
    return [f"{local(one.due, profile.zone):%a %d %H:%M}" for one in found if one.kind == FOLLOW_UP]


def test_the_bot_comes_back_once_to_all_that_ask_for_it() -> None:
    wednesday = datetime(2026, 3, 4, 17, 30, tzinfo=UTC)
    assert follow_ups(USUAL, None, wednesday + timedelta(days=1), wednesday) == ["Wed 04 18:30"]
    assert follow_ups(USUAL, None) == []


def test_coming_back_goes_before_an_appreciation_and_gives_way_to_a_check_in() -> None:
    tuesday = datetime(2026, 3, 3, 17, 30, tzinfo=UTC)
    assert follow_ups(USUAL, tuesday) == ["Tue 03 18:30"]
    promised = Person("bram", USUAL, promises=(Promise(1, "Iets", "Nu", MONDAY, tuesday),))
    assert Moment.APPRECIATION not in {one.kind for one in wanted(promised, MONDAY) if one.due.day == 3}
    assert follow_ups(USUAL, datetime(2026, 3, 8, 17, 30, tzinfo=UTC)) == ["Mon 09 18:30"]


def test_what_lost_three_days_comes_on_the_fourth() -> None:
    tuesday = datetime(2026, 3, 3, 17, 30, tzinfo=UTC)
    busy = replace(
        USUAL,
        begun_with="spiegel",
        begun_at=MONDAY,
        shifts=(Shift(Moment.CHECK_IN, tuesday + timedelta(days=1)),),
        check_in=Weekly(3, time(20)),
    )
    assert follow_ups(busy, tuesday) == ["Fri 06 18:30"]


def test_what_went_by_comes_at_the_same_hour_of_the_next_day() -> None:
    sunday = MONDAY - timedelta(days=1)
    assert follow_ups(USUAL, sunday.replace(hour=17, minute=30)) == ["Mon 02 18:30"]


def test_what_waits_for_the_end_of_quiet_hours_is_not_put_off_meanwhile() -> None:
    early = replace(USUAL, quiet=Quiet(time(17), time(20)))
    asks = MONDAY.replace(hour=17, minute=30)
    assert follow_ups(early, asks, after=asks + timedelta(minutes=20)) == ["Mon 02 20:00"]


def test_what_waits_for_the_end_of_quiet_hours_is_not_lost_by_what_is_done_meanwhile() -> None:
    evening = replace(USUAL, quiet=Quiet(time(18), time(8)), appreciation=(), check_in=None)
    begun = replace(evening, begun_with="spiegel", begun_at=MONDAY)
    at_night = datetime(2026, 3, 4, 1, tzinfo=UTC)
    assert plans(begun, at_night - timedelta(hours=1))[0] == (BEGUN, "Wed 04 08:00")
    sunday = datetime(2026, 3, 1, 17, 30, tzinfo=UTC)
    assert follow_ups(evening, sunday, after=at_night) == ["Wed 04 08:00"]


def test_the_note_ahead_comes_on_the_day_of_its_check_in_or_not() -> None:
    at_midnight = replace(USUAL, check_in=Weekly(6, time(0)), quiet=Quiet(time(2), time(8)), appreciation=())
    assert plans(at_midnight) == [(Moment.CHECK_IN, "Sun 08 00:00")]


def test_the_note_ahead_does_not_come_without_its_check_in() -> None:
    sunday = datetime(2026, 3, 8, 20, 0, tzinfo=UTC)
    moved = replace(USUAL, shifts=(Shift(Moment.DATE_NIGHT, sunday),))
    kinds = {kind for kind, _ in plans(moved)}
    assert of_moved(Moment.DATE_NIGHT) in kinds
    assert not kinds & {CHECK_IN_AHEAD, Moment.CHECK_IN}


def test_what_is_snoozed_to_the_day_of_a_check_in_comes_besides() -> None:
    sunday = datetime(2026, 3, 8, 17, 0, tzinfo=UTC)
    snoozed = replace(USUAL, shifts=(Shift(Moment.APPRECIATION, sunday),))
    assert plans(snoozed)[-3:] == [
        (of_moved(Moment.APPRECIATION), "Sun 08 18:00"),
        (CHECK_IN_AHEAD, "Sun 08 19:45"),
        (Moment.CHECK_IN, "Sun 08 20:00"),
    ]
