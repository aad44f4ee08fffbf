"""Moments by the clock on the wall.

People say "Sunday at eight"; rows hold moments in UTC. This module goes from the one to the other.

Theory of operation. On one local date a wall time happens once, except on the two nights a year when the
clock is changed. A time that is skipped (02:30 in spring) happens as much later as the clock was moved: at
03:30, so the day is not lost. A time that comes twice (02:30 in autumn) counts the first time only. Both
follow from reading the wall time with the offset of before the change, which is what `fold=0` means in
PEP 495; RFC 5545 §3.3.5 reads calendar entries in the same way. So a local date has exactly one moment for a
wall time, and these moments follow each other in the order of their dates.

`zoneinfo` reads the rules of a zone from the machine's tz files, or from the `tzdata` package, the first time
that the zone is named. These are constants of the world, the same on every machine, so this counts as pure.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# Names that Debian's tz folder also holds: one differs per machine, the others count leap seconds or repeat.
_NOT_ZONES = ("localtime", "posixrules", "posix/", "right/")


def is_zone(name: str) -> bool:
    """Whether this names a time zone, such as `Europe/Amsterdam`. Any text may be asked; never raises."""
    if name.startswith(_NOT_ZONES):
        return False
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def local(at: datetime, zone: str) -> datetime:
    """The moment as people in `zone` read it. ValueError if `at` is naive, KeyError for an unknown zone."""
    if at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return at.astimezone(ZoneInfo(zone))


def local_date(at: datetime, zone: str) -> date:
    """The date on the calendar in `zone` at that moment."""
    return local(at, zone).date()


def at_wall(day: date, wall: time, zone: str) -> datetime:
    """The one moment (aware, UTC) at which the clock in `zone` shows `wall` on that date; see above."""
    if wall.tzinfo is not None:
        raise ValueError("a wall time has no time zone of its own")
    return datetime.combine(day, wall.replace(fold=0), ZoneInfo(zone)).astimezone(UTC)


def next_local(wall: time, zone: str, after: datetime, *, weekday: int | None = None) -> datetime:
    """The next moment (aware, UTC), strictly after `after`, at which the clock in `zone` shows `wall`.

    `weekday` keeps to one day of the week, 0 is Monday. ValueError for a naive `after`, a wall time with a
    zone, or a weekday outside 0-6; KeyError for an unknown zone.
    """
    if weekday is not None and weekday not in range(7):
        raise ValueError("a weekday is 0 (Monday) to 6 (Sunday)")
    # Yesterday too: where the clock is changed at midnight, its skipped last hour happens today.
    day = local_date(after, zone) - timedelta(days=1)
    while True:
        if weekday is None or day.weekday() == weekday:
            found = at_wall(day, wall, zone)
            if found > after:
                return found
        day += timedelta(days=1)
