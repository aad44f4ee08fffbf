"""Settings (H4, G1): names, country, clock, quiet hours, and when the planned messages come.

A menu of short talks. Each shows how it is now, keeps a change at once, and comes back to the menu. `terug`
leaves one of them without a change. Everything here is the person's own; the other hears nothing of it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import time
from enum import StrEnum

from dialogs.help.about_you import country, names
from dialogs.known import APPRECIATIONS, CHECK_IN, KEEP_FOR, QUIET, ZONE
from dialogs.people import KeepFor, Weekly
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.wall import is_zone
from dialogs.talk import Skipped, Talk, dialog
from dialogs.words.moment import clock_time, weekday_time

USUAL_CHECK_IN = Weekly(6, time(20))
USUAL_APPRECIATION = (Weekly(1, time(20)), Weekly(4, time(20)))
"""The method's own moments (A4, B2)."""
USUAL_QUIET = Quiet(time(22), time(8))


class Setting(StrEnum):
    """What can be set."""

    NAMES = "names"
    COUNTRY = "country"
    ZONE = "zone"
    QUIET = "quiet"
    CHECK_IN = "check-in"
    APPRECIATION = "appreciation"
    KEEP = "keep"
    DONE = "done"


class When(StrEnum):
    """The usual moment, one's own, or none."""

    USUAL = "usual"
    TYPED = "typed"
    OFF = "off"


def zone_in(text: str) -> str | None:
    """The time zone that somebody typed, also in small letters or with a space; None when there is none."""
    typed = "_".join(text.split()).strip("_.")
    likely = "/".join("_".join(map(str.capitalize, part.split("_"))) for part in typed.split("/"))
    return next((name for name in (typed, typed.upper(), likely) if name and is_zone(name)), None)


def within(quiet: Quiet, at: time) -> bool:
    """Whether a time of day falls inside quiet hours."""
    if quiet.start < quiet.end:
        return quiet.start <= at < quiet.end
    return quiet.start != quiet.end and (at >= quiet.start or at < quiet.end)


@dialog(
    "settings",
    commands=("/instellingen",),
    samples={
        "present-zone": ("Europe/Amsterdam",),
        "zone": ("lisbon", "europe/lisbon"),
        "present-quiet": (USUAL_QUIET, Quiet(time(0), time(0)), Quiet(time(9), time(12))),
        "quiet-from": ("ooit", "23:00"),
        "quiet-to": ("7:30",),
        "present-check-in": (USUAL_CHECK_IN, None),
        "check-in-typed": ("ooit", "zaterdag 11:00", "zaterdag 23:00"),
        "present-appreciation": (USUAL_APPRECIATION, ()),
        "first-day": ("maandag 19:00",),
        "second-day": ("donderdag 19:00",),
        "present-keep": tuple(KeepFor),
    },
)
async def settings(talk: Talk) -> None:
    """Choose what to set, until it is done."""
    while (setting := await talk.choose("menu", Setting, ends=True)) is not Setting.DONE:
        await TALKS[setting](talk)
        talk.say("saved")
    talk.say("done")


async def _zone(talk: Talk) -> None:
    present = await talk.know("present-zone", ZONE)
    while True:
        typed = await talk.ask("zone", skip=True, present=present)
        if isinstance(typed, Skipped):
            return
        zone = await talk.judge("zone-in", zone_in, typed)
        if zone is not None:
            talk.change(zone=zone)
            return
        talk.say("no-such-zone")


async def _quiet(talk: Talk) -> None:
    present = await talk.know("present-quiet", QUIET)
    if present.start == present.end:
        when = await talk.choose("quiet-none", When)
    else:
        when = await talk.choose("quiet", When, begin=_clock(present.start), end=_clock(present.end))
    if when is When.USUAL:
        talk.change(quiet=USUAL_QUIET)
    elif when is When.OFF:
        talk.change(quiet=Quiet(time(0), time(0)))
    else:
        talk.change(quiet=Quiet(await _time_of_day(talk, "quiet-from"), await _time_of_day(talk, "quiet-to")))


async def _check_in(talk: Talk) -> None:
    present = await talk.know("present-check-in", CHECK_IN)
    if present is None:
        when = await talk.choose("check-in-none", When, only=(When.USUAL, When.TYPED))
    else:
        when = await talk.choose("check-in", When, weekday=present.weekday, at=_clock(present.at))
    if when is When.OFF:
        talk.change(check_in=None)
        return
    chosen = USUAL_CHECK_IN if when is When.USUAL else await _weekly(talk, "check-in-typed")
    talk.change(check_in=chosen)
    await _warn(talk, (chosen,))


async def _appreciation(talk: Talk) -> None:
    present = await talk.know("present-appreciation", APPRECIATIONS)
    step = "appreciation" if present else "appreciation-none"
    when = await talk.choose(step, When, only=tuple(When) if present else (When.USUAL, When.TYPED))
    if when is When.OFF:
        talk.change(appreciation=())
        return
    chosen = USUAL_APPRECIATION
    if when is When.TYPED:
        chosen = (await _weekly(talk, "first-day"), await _weekly(talk, "second-day"))
    talk.change(appreciation=chosen)
    await _warn(talk, chosen)


async def _keep(talk: Talk) -> None:
    present = await talk.know("present-keep", KEEP_FOR)
    talk.change(keep_for=await talk.choose(f"keep-{present}", KeepFor, why=True))


async def _time_of_day(talk: Talk, step: str) -> time:
    while True:
        at = await talk.judge(f"{step}-time", clock_time, await talk.ask(step))
        if at is not None:
            return at
        talk.say("no-time")


async def _weekly(talk: Talk, step: str) -> Weekly:
    while True:
        found = await talk.judge(f"{step}-moment", weekday_time, await talk.ask(step))
        if found is not None:
            return Weekly(*found)
        talk.say("no-moment")


async def _warn(talk: Talk, chosen: tuple[Weekly, ...]) -> None:
    """What is planned inside quiet hours comes at their end: say so beforehand."""
    quiet = await talk.know("present-quiet", QUIET)
    if any(within(quiet, weekly.at) for weekly in chosen):
        talk.say("in-quiet", end=_clock(quiet.end))


def _clock(at: time) -> str:
    return f"{at.hour}:{at.minute:02}"


TALKS: Mapping[Setting, Callable[[Talk], Awaitable[None]]] = {
    Setting.NAMES: names,
    Setting.COUNTRY: country,
    Setting.ZONE: _zone,
    Setting.QUIET: _quiet,
    Setting.CHECK_IN: _check_in,
    Setting.APPRECIATION: _appreciation,
    Setting.KEEP: _keep,
}
"""The short talk of each setting."""
