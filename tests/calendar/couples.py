"""The couples whose calendar is kept, and the times in which they live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta

from tests.calendar.life import (
    APPRECIATION,
    CHECK_IN,
    FR,
    HUG,
    MIRROR,
    SA,
    SU,
    TEN_MINUTES,
    TH,
    TU,
    USUAL,
    WE,
    AsAlways,
    Deed,
    Every,
    Holiday,
    Home,
    LeavesOut,
    Life,
    Means,
    Moves,
    Outage,
    Promise,
    Sets,
    Silence,
)

QUARTER = timedelta(days=91)
A_DAY = timedelta(days=1)
SPANS = {
    "spring-2026": date(2026, 2, 16),
    "autumn-2026": date(2026, 9, 14),
    "spring-2027": date(2027, 2, 15),
    "autumn-2027": date(2027, 9, 20),
}
"""A Monday six weeks before each night on which the clock is changed in Europe; in the United States it is
changed two weeks sooner or a week later, so within the same three months.
"""


class Days:
    """Moments by the day that they are after the first, a Monday: readable, whatever the span."""

    def __init__(self, first: date) -> None:
        self._first = first

    def at(self, day: int, wall: str) -> datetime:
        return datetime.combine(self._first + timedelta(days=day), time.fromisoformat(wall))

    def date(self, day: int) -> date:
        return self._first + timedelta(days=day)

    def deed(self, day: int, wall: str, *lines: str, means: tuple[Means, ...] = ()) -> Deed:
        return Deed(self.at(day, wall), lines or ("/menu",), means)


def in_order(*deeds: Deed) -> tuple[Deed, ...]:
    return tuple(sorted(deeds, key=lambda deed: deed.at))


def _home(name: str, about: str, first: date, *people: Life, outage: Outage | None = None) -> Home:
    start = datetime.combine(first, time(9), UTC)
    return Home(name, about, people, start, start + QUARTER, outage)


def both_eager(first: date) -> Home:
    """Everything on, everything done, by both."""
    days = Days(first)

    def evenings(minute: int, *each_day: str) -> Iterator[Deed]:
        for day in range(91):
            wall = f"20:{minute}"
            if day % 7 == SU:
                yield days.deed(day, wall, "[Nu beginnen]", "/stop")
            elif day % 7 in (TU, FR):
                said = ("Je hebt gisteren de was gedaan", "[Overslaan]", "[Zeg ik zelf]")
                yield days.deed(day, wall, "/waardering", *said, "/stop")
            elif day % 7 == WE:
                yield days.deed(day, wall, "[De Spiegel]", "/stop")
            else:
                yield days.deed(day, wall, *each_day)

    promised = ("/belofte", "Ik word rustiger als het druk is", "Morgen loop ik een kwartier buiten")
    bram = (
        *evenings(10, "/vandaag", "/stop"),
        days.deed(9, "21:00", *promised, means=(Promise(days.at(10, "18:30")),)),
        days.deed(10, "18:45", "[Bekijken]", "[Gedaan]"),
        # The evening after is that of the check-in, so the bot comes back to it a day later.
        days.deed(33, "21:00", *promised, means=(Promise(days.at(34, "18:30")),)),
        days.deed(35, "18:45", "[Bekijken]", "[Gedaan]"),
    )
    noor = evenings(15, "/knuffel", "[Gedaan]")
    return _home(
        "both-eager",
        "Two linked people in Rotterdam with something for each day, who do all of it.",
        first,
        Life("bram", rules=(*USUAL, Every(TEN_MINUTES, time(19, 30))), deeds=in_order(*bram)),
        Life("noor", rules=(*USUAL, Every(HUG, time(18))), deeds=in_order(*noor)),
    )


def alone(first: date) -> Home:
    """One person, in Gent, and an outage of two days over a check-in."""
    days = Days(first)
    visits = (days.deed(day, "21:15") for day in range(0, 91, 2) if day != 48)
    outage = Outage(
        datetime.combine(days.date(47), time(12), UTC), datetime.combine(days.date(49), time(12), UTC)
    )
    return _home(
        "alone",
        "One person in Gent who began with the mirror, and looks in every other day. The program is off "
        "for two days, over a check-in.",
        first,
        Life("bram", zone="Europe/Brussels", deeds=in_order(*visits), begun=days.at(1, "18:30")),
        outage=outage,
    )


def ignores(first: date) -> Home:
    """One of two never reacts."""
    return _home(
        "ignores-everything",
        "Two linked people. Bram never reacts; Noor looks in every Thursday and Sunday.",
        first,
        Life("bram"),
        Life(
            "noor",
            deeds=in_order(
                *(Days(first).deed(7 * week + day, "21:30") for week in range(13) for day in (TH, SU))
            ),
        ),
    )


def shifts(first: date) -> Home:
    """Night shifts in New York, and a partner in Brussels."""
    days = Days(first)
    brussels = "Europe/Brussels"
    rules = (Every(CHECK_IN, time(20), SU, zone=brussels), *(one for one in USUAL if one.what != CHECK_IN))
    noor = (
        *(days.deed(day, "17:35") for day in range(0, 91, 2)),
        days.deed(
            1, "20:05", "[Straks]", "[Over een uur]", means=(Moves(APPRECIATION, days.at(1, "21:05"), A_DAY),)
        ),
        days.deed(8, "21:00", "/spiegel overslaan", means=(LeavesOut(MIRROR, days.at(9, "20:00")),)),
        days.deed(
            11,
            "21:00",
            *("/checkin verzetten", "[Ander moment]", "maandag 19:00"),
            means=(Moves(CHECK_IN, days.at(14, "19:00"), 2 * A_DAY),),
        ),
        days.deed(
            15,
            "21:00",
            *("/ritme", "[Waardering]", "[Een poos niet]", "[Twee weken]", "[Klaar]"),
            means=(LeavesOut(APPRECIATION, days.at(29, "21:00")),),
        ),
        days.deed(
            30, "12:00", "/ritme", "[Vakantie]", "[Een week]", "[Klaar]", means=(Holiday(days.date(37)),)
        ),
        days.deed(47, "19:00", "/stil", means=(Silence(),)),
        days.deed(52, "19:00", "/stil uit", means=(Silence(on=False),)),
        days.deed(
            57,
            "19:00",
            *("/ritme", "[Check-in]", "[Andere tijd]", "zaterdag 18:00", "[Klaar]"),
            means=(Sets(CHECK_IN, (Every(CHECK_IN, time(18), SA),)),),
        ),
        days.deed(
            64,
            "19:00",
            *("/ritme", "[De Spiegel]", "[Verzetten]", "[Ander moment]", "donderdag 19:30", "[Klaar]"),
            means=(Moves(MIRROR, days.at(66, "19:30"), 2 * A_DAY),),
        ),
        days.deed(
            65, "19:00", "/ritme", "[De Spiegel]", "[Toch gewoon]", "[Klaar]", means=(AsAlways(MIRROR),)
        ),
        days.deed(75, "18:15", "/checkin overslaan", "overslaan"),
        days.deed(
            81, "21:00", "/checkin overslaan", "overslaan", means=(LeavesOut(CHECK_IN, days.at(82, "18:00")),)
        ),
    )
    return _home(
        "shift-worker",
        "Noor works nights in New York and sleeps from eight to half past two; her check-in is by the clock "
        "of Bram, in Brussels. She snoozes, moves, leaves out, takes a holiday and is silent for some days.",
        first,
        Life("bram", zone=brussels, deeds=in_order(*(days.deed(day, "21:40") for day in range(91)))),
        Life(
            "noor", zone="America/New_York", quiet=(time(8), time(14, 30)), rules=rules, deeds=in_order(*noor)
        ),
    )


MAKERS: dict[str, Callable[[date], Home]] = {
    "both-eager": both_eager,
    "alone": alone,
    "ignores-everything": ignores,
    "shift-worker": shifts,
}
HOMES = {name: make(SPANS[span]) for (name, make), span in zip(MAKERS.items(), SPANS, strict=True)}
"""Each in a time of its own, so that all four nights are lived through."""
