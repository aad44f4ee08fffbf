"""Whatever somebody chooses, wherever: each message comes when the oracle says, for more than a year."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.rhythm.moments import AROUND
from dialogs.rhythm.recurring import Moment
from tests.calendar.clock import on_wall
from tests.calendar.faults import inside_quiet_hours, two_on_one_day
from tests.calendar.life import (
    APPRECIATION,
    CHECK_IN,
    CHECK_UP,
    DATE_NIGHT,
    HUG,
    MIRROR,
    SHARED_GOALS,
    TEN_MINUTES,
    Deed,
    Every,
    Holiday,
    LeavesOut,
    Life,
    Means,
    Moves,
    Promise,
)
from tests.calendar.oracle import Oracle
from tests.calendar.walked import walk

ZONES = (
    *("Europe/Amsterdam", "Europe/Brussels", "America/New_York", "Asia/Tokyo"),
    # Offsets of a quarter and of half an hour, a change-over of half an hour, and one that follows Ramadan.
    *("Asia/Kathmandu", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca"),
)
STARTS = (datetime(2026, 3, 1, 12, tzinfo=UTC), datetime(2027, 2, 1, 12, tzinfo=UTC))
SPAN = timedelta(days=400)
TIMES = st.one_of(
    st.sampled_from([time(20), time(10), time(2, 30), time(0), time(23, 59), time(8), time(22)]),
    st.times(time(0), time(23, 59)).map(lambda at: at.replace(second=0, microsecond=0, fold=0)),
)
CLOCKS = st.sampled_from(["", "", "", "America/New_York", "Asia/Kathmandu"])
DAYS = st.integers(0, 6)


def weekly(what: str) -> st.SearchStrategy[Every]:
    return st.builds(Every, st.just(what), TIMES, DAYS, zone=CLOCKS)


def daily(what: str) -> st.SearchStrategy[Every]:
    return st.builds(Every, st.just(what), TIMES, zone=CLOCKS)


def monthly(what: str, months: tuple[int, ...]) -> st.SearchStrategy[Every]:
    return st.builds(Every, st.just(what), TIMES, DAYS, st.integers(1, 4), st.just(months), CLOCKS)


RULES = st.tuples(
    st.lists(weekly(CHECK_IN), max_size=1),
    st.lists(weekly(APPRECIATION), max_size=2),
    st.lists(weekly(MIRROR), max_size=1),
    st.lists(monthly(DATE_NIGHT, ()), max_size=1),
    st.lists(monthly(SHARED_GOALS, (1, 4, 7, 10)), max_size=1),
    st.lists(monthly(CHECK_UP, (3,)), max_size=1),
    st.lists(daily(TEN_MINUTES), max_size=1),
    st.lists(daily(HUG), max_size=1),
).map(lambda lists: tuple(rule for rules in lists for rule in rules))


@st.composite
def done(draw: st.DrawFn, here: datetime) -> tuple[Means, ...]:
    """What was moved, left out, promised or put aside before it begins."""

    def some_day(at: time, most: int = 40) -> datetime:
        return datetime.combine(here.date() + timedelta(days=draw(st.integers(1, most))), at)

    means: list[Means] = []
    for moment in draw(st.lists(st.sampled_from(list(Moment)), max_size=2, unique=True)):
        if draw(st.booleans()):
            means.append(Moves(moment, some_day(draw(TIMES)), AROUND[moment]))
        else:
            means.append(LeavesOut(moment, some_day(draw(TIMES))))
    if draw(st.booleans()):
        means.append(Promise(some_day(time(18, 30), 3)))
    if draw(st.booleans()):
        last: date = some_day(time(0)).date()
        means.append(Holiday(last))
    return tuple(means)


@st.composite
def lives(draw: st.DrawFn) -> tuple[Life, datetime]:
    start, zone = draw(st.sampled_from(STARTS)), draw(st.sampled_from(ZONES))
    here = on_wall(start, zone).replace(tzinfo=None)
    begun = _evening_after(here) if draw(st.booleans()) else None
    deed = Deed(here, means=draw(done(here)))
    quiet = (draw(TIMES), draw(TIMES))
    return Life("bram", zone, quiet, draw(RULES), (deed,), answers=True, begun=begun), start


def _evening_after(here: datetime) -> datetime:
    """Half past six, half a day later at least."""
    least = here + timedelta(hours=12)
    evening = datetime.combine(least.date(), time(18, 30))
    return evening if evening > least else evening + timedelta(days=1)


@settings(max_examples=max(30, settings().max_examples // 10))
@given(lives())
def test_every_message_of_any_rhythm_comes_when_it_should(drawn: tuple[Life, datetime]) -> None:
    life, start = drawn
    sent = walk(life, start, start + SPAN)
    assert sent == Oracle(life, start, start + SPAN).sent()
    assert not two_on_one_day(life, sent)
    assert not inside_quiet_hours(life, sent)
