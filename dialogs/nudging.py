"""What a planned message says, once its moment came (method B6: each leads to one act today).

Of what falls on one day the first is said; it takes the next along in a sentence of its own. Who did not
answer for a while is asked once whether less is better, and hears less (`dialogs.rhythm.easing`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from dialogs import agreements, promised, roads
from dialogs.effects import Button, Importance, Style
from dialogs.events import PersonId, Rang
from dialogs.joint import Mode
from dialogs.people import Person
from dialogs.records import Way
from dialogs.rhythm.easing import Ease, ease
from dialogs.rhythm.late import ON_TIME, STALE, Drop, MoveTo, Ring, Rule, when_late
from dialogs.rhythm.plan import beside, gives_way
from dialogs.rhythm.quiet import Quiet, next_decent
from dialogs.rhythm.recurring import Moment, Shift, shift_of, shifted, unmoved
from dialogs.rhythm.wall import local
from dialogs.stage import Stage
from dialogs.timers import BEGUN, CHECK_IN_AHEAD, FOLLOW_UP, RULES, WORTH_MORE, moment_moved, regular_moment

AFTER_PAUSE = timedelta(hours=1)
"""What is worth more than its hour, and would fall in a pause, waits that long after it. Ours."""
ALOUD = WORTH_MORE
"""A reminder that can wait makes no sound; what has an hour of its own does."""
LESS = "less"
LEADS: Mapping[Way, str] = {
    Way.ALONE: "/alleen",
    Way.RECOVERY: "/herstel",
    Way.PARTING: "/uiteen",
    Way.OPPOSITE: "/hechting",
}
"""The command of each road; `kijken` behind it is the look that the bot comes back for."""


def nudge(stage: Stage, person: PersonId, rang: Rang) -> None:
    """A timer of somebody's plans rang. Plans that are not wanted any more are silence."""
    one = stage.couple.person(person)
    moved, regular = moment_moved(rang.kind), regular_moment(rang.kind)
    late_before = moved is not None and shift_of(one.profile.shifts, moved).late
    if moved is not None:
        stage.change_profile(person, shifts=unmoved(one.profile.shifts, moved))
    stage.plan(person)
    if not (_comes_back(stage, person) if rang.kind == FOLLOW_UP else one.hears_plans):
        return
    # What an outage made late once is not dragged on by a second.
    rule = Rule.DROP if late_before else RULES[rang.kind]
    late = when_late(rule, rang.due, stage.at, *decency(stage, person), moved=late_before)
    moment = moved or regular
    if isinstance(late, Drop) or (moment is not None and stage.catalogue.named(moment) is None):
        return
    if stage.at - rang.due >= ON_TIME and gives_way(one, rang.kind, rang.due, stage.at):
        return
    was_late = late_before or (isinstance(late, Ring) and late.late > STALE)
    if isinstance(late, MoveTo):
        assert moment is not None
        _move(stage, person, Shift(moment, late.at, late=True))
    elif stage.couple.joint.mode is not Mode.TALKING:
        if moment in WORTH_MORE:
            _move(stage, person, Shift(moment, after_pause(stage, person), late=was_late))
    elif regular is not None and _eases(stage, person, regular):
        return
    elif _first_today(stage, person, rang.kind):
        also = beside(one, moment, stage.at)
        args = {
            # What was said earlier today, before something that was moved, is not said again.
            "also": also if also and one.nudged != _mark(one, stage, also) else "none",
            "late": "yes" if was_late else "no",
        }
        _say(stage, person, rang.kind, moment, args)


def decency(stage: Stage, person: PersonId) -> tuple[str, Quiet]:
    """The zone and the quiet hours of this person."""
    profile = stage.couple.person(person).profile
    return profile.zone, profile.quiet


def after_pause(stage: Stage, person: PersonId) -> datetime:
    """When what falls in a pause is said to this person instead."""
    settled = max(stage.at, stage.couple.joint.until or stage.at) + AFTER_PAUSE
    return next_decent(settled, *decency(stage, person))


def _move(stage: Stage, person: PersonId, shift: Shift) -> None:
    """To another time, with the end of a time without regular ones as it was."""
    shifts = stage.couple.person(person).profile.shifts
    kept = replace(shift, after=shift_of(shifts, shift.moment).after)
    stage.change_profile(person, shifts=shifted(shifts, kept))


def _eases(stage: Stage, person: PersonId, moment: Moment) -> bool:
    """Whether this is held back from who does not answer; the question in its place is asked once."""
    one = stage.couple.person(person)
    eased = ease(moment, one.unanswered, one.asked_for_less)
    if eased is Ease.ASK and _first_today(stage, person, LESS):
        stage.change_person(person, asked_for_less=True)
        fewer = Button("nudge-less.fewer", "/ritme minder", Style.PRIMARY)
        so, none = Button("nudge-less.so", "/ritme zo"), Button("nudge-less.none", "/stil")
        _send(stage, person, "nudge-less", ((fewer,), (so, none)), silent=True)
    return eased is not Ease.SAY


def _first_today(stage: Stage, person: PersonId, kind: str) -> bool:
    """One occasion a day. A check-in and the note ahead of it are one. What was moved was asked for, and
    takes no day from what is worth more.
    """
    one = stage.couple.person(person)
    mark = _mark(one, stage, kind)
    date, _, before = one.nudged.partition(" ")
    of_one_occasion = (before, kind) == (CHECK_IN_AHEAD, Moment.CHECK_IN)
    snoozed = moment_moved(before)
    comes_besides = (
        kind in (*WORTH_MORE, CHECK_IN_AHEAD) and snoozed is not None and snoozed not in WORTH_MORE
    )
    asked_for = moment_moved(kind)
    today = date == mark.partition(" ")[0]
    if today and not (of_one_occasion or comes_besides or asked_for is not None):
        return False
    if not today or asked_for is None or asked_for in WORTH_MORE:
        stage.change_person(person, nudged=mark)
    return True


def _mark(one: Person, stage: Stage, kind: str) -> str:
    """How it is kept that such a message came today, by the clock of this person."""
    return f"{local(stage.at, one.profile.zone).date().isoformat()} {kind}"


def _say(stage: Stage, person: PersonId, kind: str, moment: Moment | None, args: dict[str, str]) -> None:
    one = stage.couple.person(person)
    if kind == CHECK_IN_AHEAD:
        _send(stage, person, "nudge-check-in-ahead", (), silent=False, counts=False)
        return
    if moment is not None:
        _send(stage, person, f"nudge-{moment}", _of_moment(stage, moment), args, silent=moment not in ALOUD)
    elif kind == FOLLOW_UP:
        due = _due(stage, person)
        rows = tuple((button,) for button in due)
        only_roads = all(button.label.startswith("nudge-road.") for button in due)
        text = "nudge-road" if only_roads else "nudge-follow-up"
        _send(stage, person, text, rows, args, silent=True)
        _came_back(stage, person)
    else:
        assert kind == BEGUN
        text, begin = f"nudge-begun-{one.profile.begun_with}", f"/{one.profile.begun_with}"
        _send(stage, person, text, ((Button(f"{text}.begin", begin, Style.PRIMARY),),), args, silent=True)


def _of_moment(stage: Stage, moment: Moment) -> tuple[tuple[Button, ...], ...]:
    """To begin, and the ways to say not now. A check-in is also moved together, to another evening."""
    script = stage.catalogue.named(moment)
    assert script is not None
    command = script.commands[0]
    begin = Button(f"nudge-{moment}.begin", command, Style.PRIMARY)
    later, skip = (
        Button("nudge-ways.later", f"{command} straks"),
        Button("nudge-ways.skip", f"{command} overslaan"),
    )
    if moment in WORTH_MORE:
        return (begin,), (later, Button("nudge-ways.move", f"{command} verzetten")), (skip,)
    return (begin,), (later, skip)


def _send(
    stage: Stage,
    person: PersonId,
    text: str,
    rows: tuple[tuple[Button, ...], ...],
    args: dict[str, str] | None = None,
    *,
    silent: bool,
    counts: bool = True,
) -> None:
    """Say it; `counts` as one more that is not answered yet."""
    if counts:
        stage.change_person(person, unanswered=stage.couple.person(person).unanswered + 1)
    stage.say(person, text, args=args or {}, importance=Importance.NUDGE, buttons=rows, silent=silent)


def _comes_back(stage: Stage, person: PersonId) -> bool:
    """Whether anything is come back to now. What somebody took up alone is not shown where the other may read
    along; it comes the next day.
    """
    one = stage.couple.person(person)
    return one.hears_own_plans and bool(_due(stage, person)) and not stage.read_along(person)


def _came_back(stage: Stage, person: PersonId) -> None:
    """Nothing that was due asks for it again by itself."""
    one = stage.couple.person(person)
    stage.change_person(person, promises=promised.asked(one.promises, stage.at))
    if one.hears_plans:
        stage.change_person(person, roads=roads.asked(one.roads, stage.at))
        asked = agreements.asked(stage.couple.agreements, person, stage.at)
        stage.couple = replace(stage.couple, agreements=asked)


def _due(stage: Stage, person: PersonId) -> list[Button]:
    """What leads to what asks to be come back to now."""
    one = stage.couple.person(person)
    of_both = agreements.due(stage.couple.agreements, person) if one.hears_plans else None
    dues = (
        (promised.due(one.promises), Button("nudge-follow-up.look", "/belofte kijken", Style.PRIMARY)),
        (of_both, Button("nudge-follow-up.agreements", "/afspraken kijken", Style.PRIMARY)),
    )
    of_roads = (
        (road.asks, Button(f"nudge-road.{road.way}", f"{LEADS[road.way]} kijken", Style.PRIMARY))
        for road in (one.roads if one.hears_plans else ())
    )
    return [button for due, button in (*dues, *of_roads) if due is not None and due <= stage.at]


def heard(stage: Stage, person: PersonId) -> None:
    """This person did something: whatever was not answered is answered now."""
    if stage.couple.person(person).unanswered:
        stage.change_person(person, unanswered=0)
        stage.plan(person)
