"""Which moments somebody has, when each is said, and where a shift or a holiday puts it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from dialogs.people import Profile, Pronoun
from dialogs.rhythm.moments import AROUND, after_holiday, field_of, next_regular, next_said, rhythm_of, rules
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Daily, Moment, Shift

AT = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


def test_each_moment_has_a_field_of_its_own_and_a_time_around_it() -> None:
    profile = Profile()
    assert all(hasattr(profile, field_of(moment)) for moment in Moment)
    assert set(AROUND) == set(Moment)
    assert rules(profile, Moment.APPRECIATION) == profile.appreciation
    assert rules(profile, Moment.HUG) == ()
    assert rules(profile, Moment.CHECK_IN) == (profile.check_in,)


def test_what_falls_in_the_night_is_said_in_the_morning_also_when_it_is_planned_anew_meanwhile() -> None:
    rule = Daily(time(23))
    profile = Profile(ten_minutes=rule)
    due, morning = datetime(2026, 3, 3, 22, 0, tzinfo=UTC), datetime(2026, 3, 4, 7, 0, tzinfo=UTC)
    nothing = Shift(Moment.TEN_MINUTES)
    for after in (AT, due, due + timedelta(hours=3), morning - timedelta(minutes=1)):
        assert next_said(profile, rule, after, nothing) == (due, morning)
    assert next_said(profile, rule, morning, nothing)[1] == morning + timedelta(days=1)


def test_what_was_left_out_is_not_said_in_the_morning_either() -> None:
    rule, due = Daily(time(23)), datetime(2026, 3, 3, 22, 0, tzinfo=UTC)
    left_out = Shift(Moment.TEN_MINUTES, after=due)
    found = next_said(Profile(ten_minutes=rule), rule, due + timedelta(minutes=1), left_out)
    assert found[0] == due + timedelta(days=1)


def test_the_first_of_two_is_the_next() -> None:
    assert next_regular(Profile(), Moment.APPRECIATION, AT) == datetime(2026, 3, 6, 19, 0, tzinfo=UTC)
    assert next_regular(Profile(), Moment.HUG, AT) is None


def test_a_holiday_is_over_when_the_day_after_its_last_begins_there() -> None:
    away = Profile(holiday=date(2026, 3, 8), zone="Asia/Tokyo", quiet=Quiet())
    over = datetime(2026, 3, 8, 15, 0, tzinfo=UTC)
    assert after_holiday(away, AT) == over - timedelta(microseconds=1)
    assert after_holiday(away, over) == over
    assert after_holiday(Profile(), AT) == AT


def test_a_rhythm_tells_no_names() -> None:
    named = Profile("Bram", "Noor", Pronoun.SHE, zone="Asia/Tokyo")
    assert rhythm_of(named) == replace(Profile(), zone="Asia/Tokyo")
