"""A moment that someone typed in Dutch: a time, a day with a time, or so much from now.

Theory of operation. The standard form is searched for a wait (so much from now), a day, a part of the day and
a time (`clock`). Two days or two times are no moment. A spoken hour without a part of the day: when no day
was named, its next coming in waking hours; with a day, hours up to eight are after noon, since couples plan
their talks then. Whoever asks shows the moment found, so that it can be corrected.

Naive local time in and out; daylight saving is for the caller (`rhythm.wall`).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dialogs.words.clock import NUMBER, WEEKDAYS, Clock, Part, find_clocks, find_part, number
from dialogs.words.normal import standard

FARTHEST = timedelta(days=15)
"""A typed moment lies in the coming two weeks; anything later is no moment."""

_AFTER_NOON_TO = 8  # a talk "on Sunday at eight" is in the evening
_WAKING = time(7)

_EVERY_PART = "ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|vroeg"
_WEEKDAY = re.compile(
    rf"(?<!\S)(?:({'|'.join(WEEKDAYS)})(?:s|{_EVERY_PART})?(?: morgen)?(?!\S)"
    r"|(ma|di|wo|do|vr|za|zo)"  # short names only before a time or beside another
    r"(?= (?:\. )?(?:om |rond )?(?:\d|half |kwart )| (?:en|of) (?:ma|di|wo|do|vr|za|zo) ))"
)
_OTHER_DAY = re.compile(
    rf"(?<!\S)(?<!goede )(?:(overmorgen|morgen|vandaag)(?:{_EVERY_PART})?|(van)(?:{_EVERY_PART}))(?!\S)"
)
_WAIT = re.compile(
    rf"(?<!\S)(?:(?P<past>{NUMBER}|kwart|kwartier|minuten|min) )?(?:over|binnen) "
    rf"(?P<amount>een half|half|een|anderhalf|anderhalve|\d+[.,]5|\d{{1,3}}|{NUMBER})? ?"
    r"(?P<unit>halfuur|kwartier|minuu?t|min|uur|uren|u|dag|week|weken)(?:tjes?|jes?|en)?(?!\S)"
)
_MINUTES = {
    "min": 1, "minut": 1, "minuut": 1, "kwartier": 15, "halfuur": 30, "u": 60, "uur": 60, "uren": 60,
    "dag": 1440, "week": 10080, "weken": 10080,
}  # fmt: skip
_FRACTIONS = {"een half": 0.5, "half": 0.5, "anderhalf": 1.5, "anderhalve": 1.5}


def moment(text: str, now_local: datetime) -> datetime | None:
    """The coming moment that `text` names; None when it names none, more than one, or one that is past."""
    form = standard(text)
    part = find_part(form)
    if (wait := _WAIT.search(form)) and not wait["past"]:
        found = _after(wait, form, part, now_local)
    else:
        clocks, days = _clocks(form), _days(form, now_local)
        if len(clocks) > 1 or len(days) > 1:
            return None
        clock = clocks[0] if clocks else None
        if days:
            day = days.pop()
            found = _on(day, clock, part, now_local)
            if found is None and _WEEKDAY.search(form):
                found = _on(day + timedelta(days=7), clock, part, now_local)
        else:
            found = _next(clock, part, now_local) if clock else None
    return found if found and now_local < found <= now_local + FARTHEST else None


def days_named(text: str, now_local: datetime) -> frozenset[date]:
    """The days that `text` names, with or without a time; a day of the week is its next coming, today too."""
    return frozenset(_days(standard(text), now_local))


def weekday_time(text: str) -> tuple[int, time] | None:
    """A day of the week (Monday is 0) with a time, for what comes back every week."""
    form = standard(text)
    days = {_weekday(match) for match in _WEEKDAY.finditer(form)}
    at = _time(_clocks(form), find_part(form), _AFTER_NOON_TO)
    return (days.pop(), at) if len(days) == 1 and at else None


def clock_time(text: str, noon_from: int = 5) -> time | None:
    """A time of day. A spoken hour from one to `noon_from` is after noon; a bare number is an hour."""
    form = standard(text)
    if re.fullmatch(NUMBER, form):
        form = f"om {form}"
    clocks = _clocks(form)
    return _time(clocks, find_part(form), noon_from) if clocks else None


def talk_time(text: str) -> time | None:
    """A time of day for something between two people: a spoken hour up to eight is after noon."""
    return clock_time(text, _AFTER_NOON_TO)


def _clocks(form: str) -> list[Clock]:
    """The times in a form; of a span, only its beginning; a wait is no time."""
    form = _WAIT.sub(lambda wait: wait[0] if wait["past"] else "#", form)
    return find_clocks(form.partition(" tot ")[0]) or find_clocks(form)


def _time(clocks: list[Clock], part: Part | None, noon_from: int) -> time | None:
    if len(clocks) > 1:
        return None
    if clocks:
        return clocks[0].at(part, noon_from)
    return time(part.value) if part and part is not Part.NIGHT else None


def _weekday(match: re.Match[str]) -> int:
    return WEEKDAYS.index(match[1]) if match[1] else [day[:2] for day in WEEKDAYS].index(match[2])


def _days(form: str, now: datetime) -> set[date]:
    """The days that a form names; a day of the week is its next coming, today included."""
    today, found = now.date(), set()
    week_later = "volgende week" in form
    for match in _WEEKDAY.finditer(form):
        ahead = _weekday(match) - today.weekday()
        found.add(today + timedelta(days=ahead + 7 if week_later else ahead % 7))
    for match in _OTHER_DAY.finditer(_WEEKDAY.sub("#", form)):
        ahead = {"overmorgen": 2, "morgen": 1}.get(match[1], 0)
        if match[0] == "vannacht" and now.time() > _WAKING:
            ahead = 1
        found.add(today + timedelta(days=ahead))
    return found


def _on(day: date, clock: Clock | None, part: Part | None, now: datetime) -> datetime | None:
    """That day at the time given, or at the usual hour of the part of the day."""
    at = _time([clock] if clock else [], part, _AFTER_NOON_TO)
    if at is None:
        return None
    found = datetime.combine(day, at)
    if clock and at.hour == 0 and part is Part.EVENING:
        found += timedelta(days=1)  # twelve in the evening is the end of that day
    if found > now or day != now.date():
        return found
    if clock is None:  # this evening, said in the evening: the next whole hour
        return found.replace(hour=now.hour + 1) if now.hour < 22 and part is Part.EVENING else None
    return None


def _next(clock: Clock, part: Part | None, now: datetime) -> datetime:
    """The first coming of a time without a day; a spoken hour without a part of the day is never at night."""
    settled = clock.exact or part is not None
    times = [clock.at(part)] if settled else [clock.at(None), time((clock.hour + 12) % 24, clock.minute)]
    coming = (
        datetime.combine(now.date() + timedelta(days=ahead), at)
        for ahead in (0, 1)
        for at in times
        if settled or at >= _WAKING
    )
    return min(at for at in coming if at > now)


def _after(wait: re.Match[str], form: str, part: Part | None, now: datetime) -> datetime | None:
    """So much from now; days may come with a time."""
    typed = wait["amount"] or "een"
    if typed in _FRACTIONS:
        amount = _FRACTIONS[typed]
    else:
        amount = float(typed.replace(",", ".")) if typed[0].isdigit() else number(typed)
    found = now + timedelta(minutes=amount * _MINUTES[wait["unit"]])
    if _MINUTES[wait["unit"]] < _MINUTES["dag"]:
        return found
    at = _time(_clocks(form), part, _AFTER_NOON_TO)
    return datetime.combine(found.date(), at) if at else found
