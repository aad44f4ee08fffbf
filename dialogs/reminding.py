"""The moment came of a talk that was set for later (D2): its subject, a soft first line, three ways on."""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs import booked, nudging
from dialogs.effects import Button, Importance, Style
from dialogs.events import PersonId, Rang
from dialogs.joint import Mode
from dialogs.rhythm.late import STALE, MoveTo, when_late
from dialogs.stage import Stage
from dialogs.timers import BOOKED, RULES

LATER = timedelta(minutes=5)
"""When it is tried again while the other may read along. Ours."""
WAYS = (
    (Button("nudge-booked.begin", "/spiegel", Style.PRIMARY),),
    (Button("nudge-booked.move", "/morgen verzetten"), Button("nudge-booked.drop", "/morgen weg")),
)


def rang(stage: Stage, person: PersonId, bell: Rang) -> None:
    """Say it, or later where it cannot be said now; a day after its moment it is gone without a word."""
    one = stage.couple.person(person)
    found = booked.of_number(one.booked, int(bell.key))
    if found is None:
        return
    if found.rung or not one.hears_plans:
        if stage.at >= found.gone:
            left = tuple(other for other in one.booked if other != found)
            stage.change_person(person, booked=left)
    elif (to := _later(stage, person, found)) is not None:
        stage.change_person(person, booked=booked.waiting(one.booked, found.number, to))
    else:
        stage.change_person(person, booked=booked.rang(one.booked, found.number))
        text = "nudge-booked" if found.subject else "nudge-booked-other"
        args = {"text": found.subject, "late": "yes" if stage.at - found.at > STALE else "no"}
        stage.say(person, text, args=args, importance=Importance.NUDGE, buttons=WAYS)
    stage.plan(person)


def _later(stage: Stage, person: PersonId, found: booked.Booked) -> datetime | None:
    """When it can be said, if not now: after a pause, after the night, or once its owner reads alone."""
    if stage.couple.joint.mode is not Mode.TALKING:
        return nudging.after_pause(stage, person)
    if stage.read_along(person) or stage.couple.person(person).safety.gentle:
        return stage.at + LATER
    decency = nudging.decency(stage, person)
    late = when_late(RULES[BOOKED], found.due, stage.at, *decency, moved=False)
    return late.at if isinstance(late, MoveTo) else None
