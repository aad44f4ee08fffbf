"""Days as people type them beside a clock: "eerste zaterdag 10:00", and a date such as "12 juli"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from dialogs.words.moment import days_named, weekday_time
from dialogs.words.normal import standard

MONTHS = (
    ("januari", "jan"),
    ("februari", "feb"),
    ("maart", "mrt"),
    ("april", "apr"),
    ("mei",),
    ("juni", "jun"),
    ("juli", "jul"),
    ("augustus", "aug"),
    ("september", "sep", "sept"),
    ("oktober", "okt"),
    ("november", "nov"),
    ("december", "dec"),
)
FARTHEST = timedelta(days=120)
"""No holiday is longer. Ours."""
_MONTH = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_NTH = re.compile(r"(?<!\S)(?:(eerste|tweede|derde|vierde)|([1-4]) ?(?:st)?[de]e?)(?!\S)")
_ORDER = ("eerste", "tweede", "derde", "vierde")
_IN_MONTH = re.compile(rf"(?<!\S)({_NAMES})(?!\S)")
_DATE = re.compile(rf"(?<!\S)(\d{{1,2}})(?: ?(?:ste|de|e))? (?:({_NAMES})|(\d{{1,2}}))(?: (20\d\d))?(?!\S)")


def monthly_time(text: str) -> tuple[int, int, time, int | None] | None:
    """Which one (1 to 4), which weekday (Monday is 0), what time, and in which month if one is named.

    None when the day or the time is missing. Which one is the first where nothing else is said.
    """
    form = standard(text)
    named = _NTH.search(form)
    found = weekday_time(_IN_MONTH.sub(" ", _NTH.sub(" ", form)))
    if found is None:
        return None
    nth = 1 if named is None else _ORDER.index(named[1]) + 1 if named[1] else int(named[2])
    month = _IN_MONTH.search(form)
    return nth, *found, _MONTH[month[1]] if month else None


def date_named(text: str, today: date) -> date | None:
    """The coming day that a text names, as a date or a day of the week; None when it names none, or one that
    is too far ahead.
    """
    form = standard(text)
    if (found := _DATE.search(form)) is not None:
        day = _on(int(found[1]), _MONTH[found[2]] if found[2] else int(found[3]), found[4], today)
    else:
        named = days_named(text, datetime.combine(today, time(0)))
        day = next(iter(named)) if len(named) == 1 else None
    return day if day is not None and today <= day <= today + FARTHEST else None


def _on(day: int, month: int, year: str | None, today: date) -> date | None:
    years = (int(year),) if year else (today.year, today.year + 1)
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return None
