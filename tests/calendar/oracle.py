"""Which planned messages a person may get, reckoned apart from the bot.

Theory of operation
-------------------
It knows `dialogs` not at all: wall clocks, zones and what comes back are python-dateutil's (RFC 5545), and
the rules are those of the method and of our own promises to people:

1. What comes back has one moment on each of its dates. A wall time that is skipped in spring comes as much
   later as the clock was moved; one that comes twice in autumn counts the first time.
2. What falls inside quiet hours is said at their end. Each night of them is two such moments.
3. Of what is to be said on one local date the first in `RANK` is said, and nothing after something was said.
   What was moved or snoozed was asked for: it comes besides, and takes the day of what is worth less.
4. A quarter of an hour before a check-in comes a note, of one occasion with it: where neither is in quiet
   hours and both are on one date.
5. A promise is come back to once; what loses its day comes at the same time of the next.
6. Two messages without an answer, and a question takes the place of the next regular one that is no
   check-in, once; from then on only the check-in, until `SILENCE` in a row. Whatever the person does is an
   answer.
7. After an outage, what comes once a week or less comes late: at once, or when the night is over; of more of
   them the first in `RANK`. What can wait is late by two hours at most, the first time that it was missed.

All that may be said is laid on the calendar first; then one walk through the days, with what is done on the
way, strikes out what the rules forbid.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from dateutil import rrule

from tests.calendar.clock import Nights, in_world, on_wall, walls
from tests.calendar.life import (
    AHEAD,
    APPRECIATION,
    BEGUN,
    CHECK_IN,
    CHECK_UP,
    DATE_NIGHT,
    FOLLOW_UP,
    HUG,
    LESS,
    MIRROR,
    SHARED_GOALS,
    TEN_MINUTES,
    AsAlways,
    Deed,
    Every,
    Holiday,
    LeavesOut,
    Life,
    Moves,
    Outage,
    Promise,
    Sent,
    Sets,
    Silence,
)

RARE = (CHECK_IN, DATE_NIGHT, SHARED_GOALS, CHECK_UP)
RANK = ("moved-rare", *RARE, "moved", BEGUN, FOLLOW_UP, APPRECIATION, MIRROR, TEN_MINUTES, HUG)
SNOOZED = "snoozed"
"""What was moved and is not rare: it takes no day from what is."""
ALOUD = {*RARE, AHEAD}
"""What makes a sound."""
QUARTER = timedelta(minutes=15)
STALE = timedelta(hours=2)
ENOUGH, SILENCE = 2, 7
DAY = timedelta(days=1)


@dataclass
class Candidate:
    """What may be said: `at` that moment; `due` is when it was meant; from `known` on, until `gone`."""

    at: datetime
    what: str
    kind: str
    due: datetime
    known: datetime
    gone: datetime | None = None
    late: bool = False
    missed_at: datetime | None = None
    """When it would have been said, had the program not been off."""
    index: int = 0
    """Of two rules for the same moment the first goes first."""

    @property
    def rank(self) -> tuple[int, int]:
        """The note ahead stands or falls with its check-in."""
        moved = "moved-rare" if self.what in RARE else "moved"
        return RANK.index({"moved": moved, AHEAD: CHECK_IN}.get(self.kind, self.what)), self.index

    def stands(self, now: datetime) -> bool:
        return self.known <= now and (self.gone is None or now < self.gone)


@dataclass
class _Then:
    """How it stands with somebody at one moment of the walk."""

    unanswered: int = 0
    asked: bool = False
    holiday: date | None = None
    silent: bool = False
    left_out: dict[str, datetime] = field(default_factory=dict)
    promises: list[datetime] = field(default_factory=list)
    said_on: dict[date, list[str]] = field(default_factory=lambda: defaultdict(list))


class Oracle:
    """Reckons for one person, between two moments (aware, UTC)."""

    def __init__(self, life: Life, start: datetime, end: datetime, outage: Outage | None = None) -> None:
        self._life, self._start, self._end, self._outage = life, start, end, outage
        self._first, self._last = (start - 3 * DAY).date(), (end + 3 * DAY).date()
        until = datetime.combine(self._last, time(0)) + DAY
        self._nights = Nights(life.quiet, life.zone, self._first - DAY, until)
        self._deeds = [(in_world(deed.at, life.zone), deed) for deed in life.deeds]
        assert self._deeds == sorted(self._deeds, key=lambda one: one[0]), "deeds are in order"

    def sent(self) -> list[Sent]:
        """What this person gets, in order."""
        then = _Then()
        candidates = [*self._candidates()]
        laid = sorted(map(self._found_late, candidates), key=lambda one: (one.at, one.rank, one.due))
        # Before the program goes off nobody knows that it will.
        foreseen, found = self._by_date(candidates), self._by_date(laid)
        deeds = list(self._deeds)
        said: list[Sent] = []
        for one in laid:
            while deeds and deeds[0][0] <= one.at:
                self._do(then, deeds.pop(0)[1])
            before = self._outage is not None and one.at <= self._outage.start
            of_the_day = (foreseen if before else found)[self._date(one.at)]
            if one.missed_at is not None and one.kind != "moved":
                of_the_day = [*of_the_day, *foreseen[self._date(one.missed_at)]]
            if self._start < one.at <= self._end and self._may(then, one, of_the_day):
                said.append(self._say(then, one))
        return said

    def _by_date(self, candidates: Iterable[Candidate]) -> dict[date, list[Candidate]]:
        found: dict[date, list[Candidate]] = defaultdict(list)
        for one in candidates:
            found[self._date(one.at)].append(one)
        return found

    # What is on the calendar

    def _candidates(self) -> Iterator[Candidate]:
        yield from self._coming_back()
        yield from self._moved()
        for at, deed in self._deeds:
            for means in deed.means:
                if isinstance(means, Promise):
                    yield from self._daily_from(means.asks, at)
        if self._life.begun is not None:
            asks = in_world(self._life.begun, self._life.zone)
            yield Candidate(self._nights.over(asks), BEGUN, BEGUN, asks, self._start)

    def _coming_back(self) -> Iterator[Candidate]:
        for index, (rule, known, gone) in enumerate(self._versions()):
            missed = False
            for wall in walls(rule, self._first, self._last):
                due = in_world(wall, rule.zone or self._life.zone)
                at = self._nights.over(due)
                one = Candidate(at, rule.what, "regular", due, known, gone, index=index)
                off = self._missed(one)
                yield replace(one, gone=self._start) if missed and off and rule.what not in RARE else one
                missed = missed or off
                ahead = due - QUARTER
                undisturbed = at == due and self._nights.over(ahead) == ahead
                if rule.what == CHECK_IN and undisturbed and self._date(ahead) == self._date(due):
                    yield Candidate(ahead, AHEAD, AHEAD, due, known, gone, index=index)

    def _versions(self) -> Iterator[tuple[Every, datetime, datetime | None]]:
        """Each rule with the time in which it held."""
        sets = [(at, means) for at, deed in self._deeds for means in deed.means if isinstance(means, Sets)]
        for rule in self._life.rules:
            yield rule, self._start, next((at for at, one in sets if one.what == rule.what), None)
        for index, (at, one) in enumerate(sets):
            for rule in one.rules:
                yield rule, at, next((to for to, new in sets[index + 1 :] if new.what == one.what), None)

    def _moved(self) -> Iterator[Candidate]:
        ends = (Moves, LeavesOut, AsAlways, Sets)
        done = [(at, means) for at, deed in self._deeds for means in deed.means if isinstance(means, ends)]
        for index, (at, one) in enumerate(done):
            if isinstance(one, Moves):
                gone = next((to for to, new in done[index + 1 :] if new.what == one.what), None)
                to = in_world(one.to, self._life.zone)
                yield Candidate(to, one.what, "moved", to, at, gone)

    def _daily_from(self, asks: datetime, known: datetime) -> Iterator[Candidate]:
        for wall in rrule.rrule(rrule.DAILY, dtstart=asks, until=datetime.combine(self._last, asks.time())):
            due = in_world(wall, self._life.zone)
            yield Candidate(self._nights.over(due), FOLLOW_UP, FOLLOW_UP, due, known)

    def _found_late(self, one: Candidate) -> Candidate:
        """Where it comes when the program was off at its moment."""
        off = self._outage
        if off is None or not self._missed(one):
            return one
        decent = self._nights.over(off.end)
        if one.kind == AHEAD and one.due <= off.end:
            return replace(one, gone=self._start)
        if one.what in RARE:
            return replace(one, at=decent, late=off.end - one.at > STALE or decent > off.end)
        if off.end - one.at <= STALE and decent == off.end:
            return replace(one, at=decent, missed_at=one.at)
        return replace(one, gone=self._start)

    def _missed(self, one: Candidate) -> bool:
        """Whether the program was off at its moment."""
        return self._outage is not None and self._outage.start < one.at < self._outage.end

    # What is said of it

    def _may(self, then: _Then, one: Candidate, of_the_day: list[Candidate]) -> bool:
        if not self._wanted(then, one):
            return False
        today = self._date(one.at)
        if one.kind == "moved":
            return True
        of_one_occasion = one.kind == "regular" and one.what == CHECK_IN
        if not all(
            (said == AHEAD and of_one_occasion) or (said == SNOOZED and one.what in ALOUD)
            for said in then.said_on[today]
        ):
            return False
        since = self._outage.start if one.missed_at and self._outage else one.at
        goes_first = (other for other in of_the_day if other.at >= since and other.rank < one.rank)
        return not any(self._wanted(then, other, one.at) for other in goes_first)

    def _wanted(self, then: _Then, one: Candidate, now: datetime | None = None) -> bool:
        if then.silent or not one.stands(now or one.at):
            return False
        if then.holiday is not None and self._date(one.at) <= then.holiday:
            return False
        if one.kind == FOLLOW_UP:
            return any(asks <= one.due for asks in then.promises)
        if one.kind in ("regular", AHEAD):
            if one.due <= then.left_out.get(one.what if one.kind == "regular" else CHECK_IN, self._before):
                return False
            return self._not_too_much(then, one)
        return True

    def _not_too_much(self, then: _Then, one: Candidate) -> bool:
        if one.what in (CHECK_IN, AHEAD):
            return then.unanswered < SILENCE
        return then.unanswered < ENOUGH or not then.asked

    def _say(self, then: _Then, one: Candidate) -> Sent:
        what = one.what
        if one.kind == "regular" and what != CHECK_IN and then.unanswered >= ENOUGH:
            what, then.asked = LESS, True
        if one.kind == FOLLOW_UP:
            then.promises = [asks for asks in then.promises if asks > one.at]
        then.unanswered += what != AHEAD and not self._life.answers
        snoozed = one.kind == "moved" and what not in RARE
        then.said_on[self._date(one.at)].append(SNOOZED if snoozed else what)
        return Sent(one.at, self._life.name, what, what in ALOUD, one.late and what != LESS)

    def _do(self, then: _Then, deed: Deed) -> None:
        then.unanswered = 0
        for means in deed.means:
            if isinstance(means, Holiday):
                then.holiday = means.last
            elif isinstance(means, Silence):
                then.silent = means.on
            elif isinstance(means, Promise):
                then.promises.append(in_world(means.asks, self._life.zone))
            elif isinstance(means, Moves):
                then.left_out[means.what] = in_world(means.to, self._life.zone) + means.apart
            elif isinstance(means, LeavesOut):
                then.left_out[means.what] = in_world(means.until, self._life.zone)
            elif isinstance(means, Sets | AsAlways):
                then.left_out.pop(means.what, None)

    @property
    def _before(self) -> datetime:
        return self._start - 10 * DAY

    def _date(self, at: datetime) -> date:
        return on_wall(at, self._life.zone).date()


def expected(
    people: Iterable[Life], start: datetime, end: datetime, outage: Outage | None = None
) -> list[Sent]:
    """What all of them get, in order."""
    return sorted(one for life in people for one in Oracle(life, start, end, outage).sent())
