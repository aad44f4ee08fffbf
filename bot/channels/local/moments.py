"""Where a jump of the clock lands. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.channels.local.protocol import Reason, Refusal, TravelTo

FARTHEST = timedelta(days=366)
"""The longest jump; every timer in between is run, so a typing error in the year must not cost an hour."""

CHECK_IN = time(20)
"""The hour of the weekly check-in, unless a couple chose another."""

_STEPS = {"+1min": timedelta(minutes=1), "+20min": timedelta(minutes=20)}
_SUNDAY = 6


def destination(to: TravelTo, now: datetime, zone: ZoneInfo) -> datetime:
    """The moment in UTC that a jump asks for. Raises Refusal when it lies behind us or too far ahead.

    A wall-clock moment that comes twice in autumn means the first; one that spring skips means as long after
    midnight as it says.
    """
    if isinstance(to.to, datetime):
        moment = to.to.replace(tzinfo=zone).astimezone(UTC)
    elif to.to == "sunday":
        moment = _next_sunday(now, zone)
    else:
        moment = now + _STEPS[to.to]
    if moment < now:
        raise Refusal(Reason.BACK)
    if moment - now > FARTHEST:
        raise Refusal(Reason.TOO_FAR)
    return moment


def _next_sunday(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone)
    sunday = local.date() + timedelta(days=(_SUNDAY - local.weekday()) % 7)
    moment = datetime.combine(sunday, CHECK_IN, tzinfo=zone)
    if moment <= local:
        moment = datetime.combine(sunday + timedelta(days=7), CHECK_IN, tzinfo=zone)
    return moment.astimezone(UTC)
