"""The timers that a couple wants. They are a function of where people are; the shell makes the rows agree.

A scope is what a group of timers belongs to: one run, one person's plans, the joint machine. After a turn the
shell replaces the rows of each scope that the decision names by what is wanted there now, so that `terug`,
an edit and an upgrade need no cancelling.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from dialogs.events import PersonId
from dialogs.journal import Run
from dialogs.requests import Prompt
from dialogs.rhythm.late import Rule
from dialogs.rhythm.recurring import Moment

UNTIL = "until"
REMIND = "remind"
FORGET = "forget"
PAUSE = "pause"
JOINED = "joined"
KNOCK = "knock"
OWN_PAUSE = "own-pause"
CHECK_IN_AHEAD = "check-in-ahead"
MOVED = "-moved"
BEGUN = "begun"
FOLLOW_UP = "follow-up"
BOOKED = "booked"

WORTH_MORE = (Moment.CHECK_IN, Moment.DATE_NIGHT, Moment.SHARED_GOALS, Moment.CHECK_UP)
"""The moments that come once a week or less: one that is late is not lost."""

RULES: dict[str, Rule] = {
    UNTIL: Rule.RING,
    REMIND: Rule.DROP,
    FORGET: Rule.RING,
    PAUSE: Rule.RING,
    JOINED: Rule.RING,
    KNOCK: Rule.RING,
    OWN_PAUSE: Rule.RING,
    CHECK_IN_AHEAD: Rule.DROP,
    BEGUN: Rule.DROP,
    FOLLOW_UP: Rule.DROP,
    BOOKED: Rule.MOVE,
    **dict.fromkeys(Moment, Rule.DROP),
    **{f"{moment}{MOVED}": Rule.DROP for moment in Moment},
    **dict.fromkeys(WORTH_MORE, Rule.MOVE),
    **{f"{moment}{MOVED}": Rule.MOVE for moment in WORTH_MORE},
}
"""What happens to each kind when it rings late (method B3, H4; design §4)."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What timers belong to. `person` is None for what belongs to both."""

    person: PersonId | None
    name: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """One timer. `key` tells it from others of its kind: a journal key, or the local date it is for.

    `due` is aware, in UTC. In one scope (kind, key) is unique: that is what stops doubles.
    """

    kind: str
    key: str
    due: datetime


JOINT = Scope(None, "joint")


def of_moved(moment: Moment) -> str:
    """The kind of a moment that comes at another time for once."""
    return f"{moment}{MOVED}"


def moment_moved(kind: str) -> Moment | None:
    """The moment that such a kind is of, or None when it is no such kind."""
    name = kind.removesuffix(MOVED)
    return Moment(name) if name != kind and name in list(Moment) else None


def regular_moment(kind: str) -> Moment | None:
    """The moment that a kind is of, at its regular time; None when it is of another kind."""
    return Moment(kind) if kind in list(Moment) else None


def of_run(person: PersonId, number: int) -> Scope:
    return Scope(person, f"run:{number}")


def of_plans(person: PersonId) -> Scope:
    return Scope(person, "plans")


def of_knock(person: PersonId) -> Scope:
    """That somebody said yes to a code which this person made."""
    return Scope(person, KNOCK)


def of_own_pause(person: PersonId, now: datetime) -> tuple[Scope, tuple[Wanted, ...]]:
    """That a pause which this person took alone ended with a joining: it is told at once."""
    return Scope(person, OWN_PAUSE), (Wanted(OWN_PAUSE, "", now),)


def of_question(
    run: Run, prompt: Prompt | None, now: datetime, forget: datetime | None
) -> tuple[Wanted, ...]:
    """What a run wants while it waits at that question; `forget` is when nothing of it may be left."""
    wants = [] if forget is None else [Wanted(FORGET, f"{run.number}|", forget)]
    if prompt is not None:
        if prompt.until is not None:
            wants.append(Wanted(UNTIL, f"{run.number}|{prompt.key}", prompt.until))
        rung = {entry.key for entry in run.journal}
        for reminder in prompt.reminders:
            key = f"{prompt.key}!{reminder.step}"
            if reminder.at > now and key not in rung:
                wants.append(Wanted(REMIND, f"{run.number}|{key}", reminder.at))
    return tuple(wants)
