"""Small talks about time, for whoever sets something: which zone, which quiet hours, which day and hour."""

from __future__ import annotations

from datetime import time
from enum import StrEnum

from dialogs.known import RHYTHM
from dialogs.people import Profile
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Daily, Monthly, Weekly
from dialogs.rhythm.wall import is_zone
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.calendar_day import monthly_time
from dialogs.words.moment import clock_time, talk_time, weekday_time
from dialogs.writing import clock

USUAL_QUIET = Quiet(time(22), time(8))
NO_QUIET = Quiet(time(0), time(0))


class Hours(StrEnum):
    """The usual quiet hours, one's own, or none."""

    USUAL = "usual"
    TYPED = "typed"
    OFF = "off"


class Whose(StrEnum):
    """By which clock a moment comes."""

    OWN = "own"
    TYPED = "typed"


def zone_in(text: str) -> str | None:
    """The time zone that somebody typed, also in small letters or with a space; None when there is none."""
    typed = "_".join(text.split()).strip("_.")
    likely = "/".join("_".join(map(str.capitalize, part.split("_"))) for part in typed.split("/"))
    return next((name for name in (typed, typed.upper(), likely) if name and is_zone(name)), None)


@dialog("own-zone", samples={"rhythm": (Profile(),), "typed": ("lisbon", "europe/lisbon")})
async def own_zone(talk: Talk) -> None:
    """By which clock this person lives."""
    present = (await talk.know("rhythm", RHYTHM)).zone
    while True:
        typed = await talk.ask("typed", skip=True, present=present)
        if isinstance(typed, Skipped):
            return
        zone = await talk.judge("zone-in", zone_in, typed)
        if zone is not None:
            talk.change(zone=zone)
            talk.say("saved")
            return
        talk.say("unknown")


@dialog("moment-zone", samples={"typed": ("lisbon", "europe/lisbon")})
async def moment_zone(talk: Talk) -> str:
    """By which clock one moment comes: "" for the own one."""
    if await talk.choose("whose", Whose) is Whose.OWN:
        return ""
    while True:
        zone = await talk.judge("zone-in", zone_in, await talk.ask("typed"))
        if zone is not None:
            return zone
        talk.say("unknown")


@dialog(
    "quiet-hours",
    samples={
        "rhythm": (Profile(), Profile(quiet=NO_QUIET), Profile(quiet=Quiet(time(9), time(12)))),
        "from": ("ooit", "23:00"),
        "to": ("ooit", "7:30"),
    },
)
async def quiet_hours(talk: Talk) -> None:
    """When nothing planned may come."""
    present = (await talk.know("rhythm", RHYTHM)).quiet
    if present.start == present.end:
        hours = await talk.choose("none", Hours)
    else:
        hours = await talk.choose("now", Hours, begin=clock(present.start), end=clock(present.end))
    if hours is Hours.TYPED:
        talk.change(quiet=Quiet(await _from(talk), await _to(talk)))
    else:
        talk.change(quiet=USUAL_QUIET if hours is Hours.USUAL else NO_QUIET)
    talk.say("saved")


async def _from(talk: Talk) -> time:
    while True:
        at = await talk.judge("from-time", clock_time, await talk.ask("from"))
        if at is not None:
            return at
        talk.say("no-time")


async def _to(talk: Talk) -> time:
    while True:
        at = await talk.judge("to-time", clock_time, await talk.ask("to"))
        if at is not None:
            return at
        talk.say("no-time")


@dialog("each-day", samples={"at": ("ooit", "half acht", "17:00", "23:00")})
async def each_day(talk: Talk) -> Daily:
    """A time of each day."""
    while True:
        at = await talk.judge("time", talk_time, await talk.ask("at"))
        if at is not None:
            return Daily(at)
        talk.say("no-time")


@dialog(
    "each-week",
    args={"which": ("only", "first", "second")},
    samples={"only": ("ooit", "maandag 19:00"), "first": ("maandag 19:00",), "second": ("donderdag 19:00",)},
)
async def each_week(talk: Talk, which: str = "only") -> Weekly:
    """A day of the week and a time; the first or the second of two where there are two."""
    while True:
        if which == "first":
            typed = await talk.ask("first")
        elif which == "second":
            typed = await talk.ask("second")
        else:
            typed = await talk.ask("only")
        found = await talk.judge("moment", weekday_time, typed)
        if found is not None:
            return Weekly(*found)
        talk.say("no-moment")


@dialog("each-month", samples={"at": ("ooit", "tweede zaterdag 10:00", "eerste zondag van mei 11:00")})
async def each_month(talk: Talk, months: tuple[int, ...] = ()) -> Monthly:
    """A day of a month and a time. `months` are those that count; of one a year another may be named."""
    while True:
        found = await talk.judge("moment", monthly_time, await talk.ask("at"))
        if found is not None:
            nth, weekday, at, named = found
            return Monthly(nth, weekday, at, (named,) if named and len(months) == 1 else months)
        talk.say("no-moment")
