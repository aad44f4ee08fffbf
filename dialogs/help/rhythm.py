"""The one place for times (G1, H4): each moment that comes back, quiet hours, zone, holiday, calendar file.

A menu of short talks. Each shows how it is now, keeps a change at once, and comes back to the menu. `terug`
leaves one of them without a change. Everything here is the person's own; the other hears nothing of it. The
list in the menu is written by the shell when it is shown (`$rhythm`), so it is always that of now.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from dialogs.help.clock import NO_QUIET, each_day, each_month, each_week, moment_zone, own_zone, quiet_hours
from dialogs.known import RHYTHM
from dialogs.people import Profile
from dialogs.rhythm.from_now import days_on
from dialogs.rhythm.good_hour import GoodHour, good_hour
from dialogs.rhythm.moments import after_holiday, field_of, next_regular, rules
from dialogs.rhythm.quiet import Quiet, within
from dialogs.rhythm.recurring import Daily, Moment, Monthly, Recurring, Shift, Weekly, shift_of, shifted
from dialogs.rhythm.shifting import moment_move, moment_skip
from dialogs.rhythm.wall import at_wall, local_date
from dialogs.talk import Talk, dialog
from dialogs.words.calendar_day import date_named
from dialogs.writing import clock

USUAL: dict[Moment, tuple[Recurring, ...]] = {
    **{moment: rules(Profile(), moment) for moment in Moment},
    Moment.TEN_MINUTES: (Daily(time(19, 30)),),
    Moment.HUG: (Daily(time(18)),),
}
"""The method's own moments (A4, B1, B2), and ours where it names none."""


class Item(StrEnum):
    """What can be looked at: each moment, and what holds for all of them."""

    CHECK_IN = "check-in"
    APPRECIATION = "appreciation"
    MIRROR = "mirror"
    TEN_MINUTES = "ten-minutes"
    HUG = "hug"
    DATE_NIGHT = "date-night"
    SHARED_GOALS = "shared-goals"
    CHECK_UP = "check-up"
    QUIET = "quiet"
    ZONE = "zone"
    HOLIDAY = "holiday"
    CALENDAR = "calendar"
    DONE = "done"


class Do(StrEnum):
    """What can be done with one moment."""

    USUAL = "usual"
    TYPED = "typed"
    MOVE = "move"
    SKIP = "skip"
    REST = "rest"
    AGAIN = "again"
    ZONE = "zone"
    OFF = "off"
    BACK = "back"


class Rest(StrEnum):
    """How long a moment stays away."""

    TWO_WEEKS = "two-weeks"
    FOUR_WEEKS = "four-weeks"
    TWELVE_WEEKS = "twelve-weeks"


class Away(StrEnum):
    """How long a holiday lasts, counted from today."""

    WEEK = "week"
    TWO_WEEKS = "two-weeks"
    THREE_WEEKS = "three-weeks"
    TYPED = "typed"


class Back(StrEnum):
    """A holiday that was set."""

    AGAIN = "again"
    LEAVE = "leave"


WEEKS = {
    Rest.TWO_WEEKS: 2,
    Rest.FOUR_WEEKS: 4,
    Rest.TWELVE_WEEKS: 12,
    Away.WEEK: 1,
    Away.TWO_WEEKS: 2,
    Away.THREE_WEEKS: 3,
}
FAR = datetime(2026, 12, 1, 19, tzinfo=UTC)
SAMPLES = (
    Profile(quiet=NO_QUIET),
    Profile(
        check_in=None,
        appreciation=(),
        mirror=None,
        ten_minutes=Daily(time(19, 30)),
        quiet=Quiet(time(9), time(23)),
    ),
    Profile(
        check_in=Weekly(6, time(20), "Europe/Lisbon"),
        shifts=tuple(Shift(moment, after=FAR) for moment in Moment),
        holiday=FAR.date() - timedelta(days=60),
    ),
    Profile(shifts=(Shift(Moment.CHECK_IN, FAR),)),
)


@dialog("rhythm", commands=("/ritme",), samples={"rhythm": SAMPLES, "away-typed": ("ooit", "zondag")})
async def rhythm(talk: Talk) -> None:
    """Choose what to look at, until it is done."""
    while (item := await talk.choose("menu", Item, ends=True)) is not Item.DONE:
        if item is Item.QUIET:
            await quiet_hours(talk)
        elif item is Item.ZONE:
            await own_zone(talk)
        elif item is Item.HOLIDAY:
            await _holiday(talk)
        elif item is Item.CALENDAR:
            talk.say("calendar-coming")
            talk.calendar("calendar")
        else:
            await _moment(talk, Moment(item))
    talk.say("done")


async def _moment(talk: Talk, moment: Moment) -> None:
    profile = await talk.know("rhythm", RHYTHM)
    now = rules(profile, moment)
    if not now:
        do = await talk.choose("off", Do, only=(Do.USUAL, Do.TYPED, Do.BACK), what=moment)
    else:
        do = await _of_one_that_is_on(talk, profile, moment)
    if do in (Do.USUAL, Do.TYPED):
        chosen = USUAL[moment] if do is Do.USUAL else await _typed(talk, moment)
        await _set(talk, profile, moment, chosen)
    elif do is Do.OFF:
        _keep(talk, profile, moment, ())
        talk.say("is-off", what=moment)
    elif do is Do.ZONE:
        named = await moment_zone(talk)
        _keep(talk, profile, moment, tuple(replace(rule, zone=named) for rule in now))
        talk.say("saved")
    elif do is not Do.BACK:
        await _shift(talk, profile, moment, do)


async def _of_one_that_is_on(talk: Talk, profile: Profile, moment: Moment) -> Do:
    """What to do with it, as it stands: as always, moved for once, or away for a while."""
    shift = shift_of(profile.shifts, moment)
    usual = (Do.TYPED, Do.MOVE, Do.SKIP, Do.REST, Do.ZONE, Do.OFF, Do.BACK)
    free = after_holiday(profile, talk.now)
    coming = next_regular(profile, moment, free)
    assert coming is not None
    if shift.to is not None and shift.to > talk.now:
        moved = (Do.AGAIN, Do.MOVE, Do.OFF, Do.BACK)
        return await talk.choose("moved", Do, only=moved, what=moment, to_moment=shift.to)
    if shift.after is not None and coming != next_regular(replace(profile, shifts=()), moment, free):
        again = (Do.AGAIN, Do.OFF, Do.BACK)
        return await talk.choose("resting", Do, only=again, what=moment, next_moment=coming)
    return await talk.choose("on", Do, only=usual, what=moment, next_moment=coming)


async def _typed(talk: Talk, moment: Moment) -> tuple[Recurring, ...]:
    if moment is Moment.APPRECIATION:
        return (await each_week(talk, "first"), await each_week(talk, "second"))
    usual = USUAL[moment][0]
    if isinstance(usual, Daily):
        return (await each_day(talk),)
    if isinstance(usual, Monthly):
        return (await each_month(talk, usual.months),)
    return (await each_week(talk),)


async def _set(talk: Talk, profile: Profile, moment: Moment, chosen: tuple[Recurring, ...]) -> None:
    """Keep it; what would come in quiet hours, or at an hour that is hard for two, is said beforehand."""
    _keep(talk, profile, moment, chosen)
    talk.say("saved")
    if any(within(profile.quiet, rule.at) for rule in chosen):
        talk.say("in-quiet", end=clock(profile.quiet.end))
    elif moment is Moment.TEN_MINUTES:
        hour = good_hour(chosen[0].at)
        if hour is GoodHour.LATE:
            talk.say("late-hour")
        elif hour is GoodHour.JUST_HOME:
            talk.say("just-home")


def _keep(talk: Talk, profile: Profile, moment: Moment, chosen: tuple[Recurring, ...]) -> None:
    """From now on so. What was moved or left out for once is over."""
    one = chosen[0] if chosen else None
    value = chosen if moment is Moment.APPRECIATION else one
    talk.change(**{field_of(moment): value}, shifts=shifted(profile.shifts, Shift(moment)))


async def _shift(talk: Talk, profile: Profile, moment: Moment, do: Do) -> None:
    """For once, or for a while."""
    if do is Do.MOVE:
        await moment_move(talk, moment)
    elif do is Do.SKIP:
        await moment_skip(talk, moment, coming=True)
    elif do is Do.AGAIN:
        talk.change(shifts=shifted(profile.shifts, Shift(moment)))
        talk.say("again", what=moment)
    else:
        weeks = WEEKS[await talk.choose("rest", Rest, what=moment)]
        until = days_on(talk.now, profile.zone, 7 * weeks)
        talk.change(shifts=shifted(profile.shifts, Shift(moment, after=until)))
        talk.say("rests", what=moment, until_day=until)


async def _holiday(talk: Talk) -> None:
    """No planned message up to and including a day. The safe word and help work as ever."""
    profile = await talk.know("rhythm", RHYTHM)
    today = local_date(talk.now, profile.zone)
    if profile.holiday is not None and profile.holiday >= today:
        if await talk.choose("away-now", Back, last_day=_noon(profile.holiday, profile.zone)) is Back.AGAIN:
            talk.change(holiday=None)
            talk.say("away-over")
        return
    away = await talk.choose("away", Away)
    last = await _last_day(talk, today) if away is Away.TYPED else today + timedelta(weeks=WEEKS[away])
    talk.change(holiday=last)
    talk.say("away-until", last_day=_noon(last, profile.zone))


async def _last_day(talk: Talk, today: date) -> date:
    while True:
        day = await talk.judge("away-day", date_named, await talk.ask("away-typed"), today)
        if day is not None:
            return day
        talk.say("no-day")


def _noon(day: date, zone: str) -> datetime:
    """A moment of that day, to be written as a date."""
    return at_wall(day, time(12), zone)
