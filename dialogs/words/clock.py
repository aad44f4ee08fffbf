"""Time of day as people type it in Dutch: digits, spoken hours, and parts of the day.

Theory of operation. Forms are tried from the most to the least telling; what one form has read is blanked
out, so that "tien over half negen" is not read a second time as "half negen". A spoken hour has two
readings. It is exact when it was written on the 24-hour clock (13 and up, a leading zero, or minutes after a
colon or a dot); else a part of the day settles it, else the caller does (`at`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time
from enum import Enum

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
NUMBERS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
    "tien": 10, "elf": 11, "twaalf": 12, "vijftien": 15, "twintig": 20, "vijfentwintig": 25, "dertig": 30,
}  # fmt: skip
NUMBER = rf"(?:\d{{1,2}}|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})"
"""A number in digits or words, as part of an expression on a standard form."""


class Part(Enum):
    """A part of the day; its value is the hour it stands for when no time is given."""

    MORNING = 9
    AFTERNOON = 14
    EVENING = 20
    NIGHT = 0


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour and minutes as typed. `exact` says that only one half of the day can be meant."""

    hour: int
    minute: int
    exact: bool

    def at(self, part: Part | None, noon_from: int = 0) -> time:
        """The time meant. Without a part of the day, hours up to `noon_from` are taken after noon."""
        hour = self.hour
        if not self.exact:
            hour = _in_part(hour, part) if part else hour + 12 * (hour <= noon_from)
        return time(hour, self.minute)


_ENDINGS = {
    Part.MORNING: "ochtend|ochtends|morgens|voormiddag|morgenvroeg",
    Part.AFTERNOON: "middag|middags|namiddag",
    Part.EVENING: "avond|avonds|savond",
    Part.NIGHT: "nacht|nachts",
}
_BEFORE = rf"(?:van|vandaag|morgen|overmorgen|{'|'.join(WEEKDAYS)})"
_PARTS = {part: re.compile(rf"(?<!\S){_BEFORE}?(?:{words})(?!\S)") for part, words in _ENDINGS.items()}
_MORNING_TOO = re.compile(rf"(?<!\S)(?:(?:{'|'.join(WEEKDAYS)}) ?morgen|vanmorgen)(?!\S)")

_LEAD = rf"om|rond|tegen|vanaf|naar|avonds|{_BEFORE}|{_BEFORE}?(?:avond|ochtend|middag|namiddag)"
_FORMS = (
    re.compile(
        rf"(?<!\S)(?P<away>{NUMBER}|kwart|kwartier) (?:min |minuten |minuutjes )?"
        rf"(?P<side>voor|over) (?P<half>half )?(?P<hour>{NUMBER})(?: uur)?(?!\S)"
    ),
    re.compile(rf"(?<!\S)(?P<half>half )(?P<hour>{NUMBER})(?: uur)?(?!\S)"),
    re.compile(r"(?<!\S)(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?: ?(?:u|h|uur|uurtje))?(?!\S)"),
    re.compile(r"(?<!\S)(?P<hour>\d{1,2})(?: ?[uh]| uur) ?(?P<minute>\d{2})?(?!\S)"),
    re.compile(rf"(?<!\S)(?P<hour>{NUMBER}) uur(?!\S)"),
    re.compile(rf"(?<!\S)(?:{_LEAD}) (?P<hour>{NUMBER})(?! ?\S*(?:min|uur|dag|week|keer))(?!\S)"),
)


def number(word: str) -> int:
    """The value of a match of NUMBER."""
    return NUMBERS[word] if word in NUMBERS else int(word)


def find_part(form: str) -> Part | None:
    """The part of the day named in a standard form; None when it names none or more than one."""
    found = {part for part, expression in _PARTS.items() if expression.search(form)}
    if _MORNING_TOO.search(form):
        found.add(Part.MORNING)
    return found.pop() if len(found) == 1 else None


def find_clocks(form: str) -> list[Clock]:
    """The different times in a standard form, in the order in which they stand there."""
    found: list[tuple[int, Clock]] = []
    for expression in _FORMS:
        for match in list(expression.finditer(form)):
            clock = _clock(match)
            if clock and clock not in [other for _, other in found]:
                found.append((match.start(), clock))
            form = form[: match.start()] + "#" * len(match[0]) + form[match.end() :]
    return [clock for _, clock in sorted(found, key=lambda item: item[0])]


def _clock(match: re.Match[str]) -> Clock | None:
    groups = match.groupdict()
    typed = groups["hour"]
    hour, minute = number(typed), int(groups.get("minute") or 0)
    if hour > 23 or minute > 59:
        return None
    exact = hour > 12 or hour == 0 or typed.startswith("0") or bool(re.search(r"\d[:.]\d", match[0]))
    if groups.get("half") or groups.get("away"):
        minutes = hour * 60 - (30 if groups.get("half") else 0)
        if away := groups.get("away"):
            distance = 15 if away.startswith("kwart") else number(away)
            minutes += distance if groups["side"] == "over" else -distance
        hour, minute = minutes // 60 % (24 if exact else 12), minutes % 60
        hour = hour or (0 if exact else 12)
    return Clock(hour, minute, exact)


def _in_part(hour: int, part: Part) -> int:
    """A spoken hour (1 to 12) in its part of the day, on the 24-hour clock."""
    if part is Part.MORNING:
        return hour
    if part is Part.AFTERNOON:
        return hour + 12 if hour <= 6 else hour
    if part is Part.EVENING:
        return hour + 12 if hour < 12 else 0
    return hour % 12 if hour <= 6 or hour == 12 else hour + 12
