"""What late timers do: each rule, each side of each figure, and never more than one ring."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.rhythm.late import Drop, MoveTo, Ring, Rule, when_late
from dialogs.rhythm.quiet import Quiet, next_decent

AMSTERDAM = "Europe/Amsterdam"
NIGHT = Quiet()
MOMENTS = st.timedeltas(timedelta(0), timedelta(days=1100)).map(datetime(2024, 1, 1, tzinfo=UTC).__add__)
DELAYS = st.timedeltas(timedelta(minutes=1), timedelta(days=20))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


@pytest.mark.parametrize(
    ("rule", "due", "late", "expected"),
    [
        # a pause end: at once, by day and by night, with how late it is
        (Rule.RING, "2026-01-15T12:00", minutes(5), Ring(minutes(5))),
        (Rule.RING, "2026-01-15T12:00", minutes(11 * 60), Ring(minutes(11 * 60))),
        # a nudge: two hours of grace, and never into the night
        (Rule.DROP, "2026-01-15T12:00", minutes(5), Ring(minutes(5))),
        (Rule.DROP, "2026-01-15T12:00", minutes(120), Ring(minutes(120))),
        (Rule.DROP, "2026-01-15T12:00", minutes(120) + timedelta(seconds=1), Drop()),
        (Rule.DROP, "2026-01-15T20:30", minutes(29), Ring(minutes(29))),
        (Rule.DROP, "2026-01-15T20:30", minutes(30), Drop()),
        # unless its own hour lies in the night
        (Rule.DROP, "2026-01-15T21:30", minutes(30), Ring(minutes(30))),
        # a check-in: at once by day, else at eight
        (Rule.MOVE, "2026-01-18T19:00", minutes(90), Ring(minutes(90))),
        (Rule.MOVE, "2026-01-18T19:00", minutes(120), MoveTo(utc("2026-01-19T07:00"))),
        (Rule.MOVE, "2026-01-18T19:00", timedelta(days=2), Ring(timedelta(days=2))),
        (Rule.MOVE, "2026-01-18T19:00", timedelta(days=2, hours=3), MoveTo(utc("2026-01-21T07:00"))),
    ],
)
def test_each_rule_takes_lateness_in_its_own_way(
    rule: Rule, due: str, late: timedelta, expected: Ring | Drop | MoveTo
) -> None:
    assert when_late(rule, utc(due), utc(due) + late, AMSTERDAM, NIGHT, moved=False) == expected


@given(rule=st.sampled_from(Rule), due=MOMENTS, moved=st.booleans(), early=st.integers(-59_999, 10_000))
def test_less_than_a_minute_is_on_time_at_any_hour(
    rule: Rule, due: datetime, moved: bool, early: int
) -> None:
    now = due - timedelta(milliseconds=early)
    assert when_late(rule, due, now, AMSTERDAM, NIGHT, moved) == Ring(timedelta(0))


def test_a_check_in_moves_once() -> None:
    due = utc("2026-01-18T19:00")
    first = when_late(Rule.MOVE, due, utc("2026-01-18T22:00"), AMSTERDAM, NIGHT, moved=False)
    assert first == MoveTo(utc("2026-01-19T07:00"))
    assert when_late(Rule.MOVE, first.at, first.at, AMSTERDAM, NIGHT, moved=True) == Ring(timedelta(0))
    missed_again = utc("2026-01-19T22:00")
    assert when_late(Rule.MOVE, first.at, missed_again, AMSTERDAM, NIGHT, moved=True) == Drop()


@given(rule=st.sampled_from(Rule), due=MOMENTS, late=DELAYS, moved=st.booleans())
def test_lateness_never_wakes_anybody_who_does_not_wait(
    rule: Rule, due: datetime, late: timedelta, moved: bool
) -> None:
    now = due + late
    decided = when_late(rule, due, now, AMSTERDAM, NIGHT, moved)
    if isinstance(decided, MoveTo):
        assert rule is Rule.MOVE
        assert not moved
        assert decided.at == next_decent(decided.at, AMSTERDAM, NIGHT) > now
    elif isinstance(decided, Ring):
        assert decided.late == late
        due_at_night = next_decent(due, AMSTERDAM, NIGHT) != due
        assert (
            rule is Rule.RING
            or next_decent(now, AMSTERDAM, NIGHT) == now
            or (rule is Rule.DROP and due_at_night)
        )
    else:
        assert rule is not Rule.RING
