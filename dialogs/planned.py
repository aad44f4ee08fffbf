"""A timer rang: what is said then, and what is not said any more."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs import agreements, commands, knocking, pausing, promised
from dialogs.effects import Button, Importance, Style
from dialogs.events import PersonId, Rang
from dialogs.joint import Mode
from dialogs.rhythm.late import Drop, MoveTo, when_late
from dialogs.rhythm.quiet import Quiet, next_decent
from dialogs.rhythm.wall import local
from dialogs.stage import Asking, Stage
from dialogs.timers import (
    APPRECIATION,
    BEGUN,
    CHECK_IN,
    CHECK_IN_AHEAD,
    CHECK_IN_MOVED,
    FOLLOW_UP,
    FORGET,
    JOINED,
    KNOCK,
    OWN_PAUSE,
    PAUSE,
    RULES,
)

AFTER_PAUSE = timedelta(hours=1)
"""A check-in that would fall in a pause waits that long after its next moment. Ours."""
SILENT = (APPRECIATION, BEGUN, FOLLOW_UP)
"""Reminders that can wait make no sound. A check-in has an hour of its own, and does."""


def ring(stage: Stage, rang: Rang) -> Asking:
    """Carry out what a timer is for. A bell for something that is over is silence."""
    person = stage.event.person
    if rang.kind == PAUSE:
        if stage.couple.joint.until == rang.due:
            pausing.time_up(stage, stage.at - rang.due)
    elif rang.kind == JOINED:
        yield from _joined(stage)
    elif person is None:
        return
    elif rang.kind == KNOCK:
        yield from knocking.rang(stage, person)
    elif rang.kind == OWN_PAUSE:
        pausing.own_is_over(stage, person)
    elif rang.kind == FORGET:
        stage.close(person, int(rang.key.partition("|")[0]))
    elif "|" in rang.key:
        yield from _ring_run(stage, person, rang)
    else:
        _nudge(stage, person, rang)


def _joined(stage: Stage) -> Asking:
    """Two people live in one couple from now on; who was not welcomed yet is welcomed now."""
    for one in stage.couple:
        stage.say(one.id, "joining-together")
        stage.plan(one.id)
        welcomed = one.profile.begun or any(run.dialog == commands.WELCOME for run in one.runs)
        if not welcomed:
            yield from commands.open_dialog(stage, one.id, commands.WELCOME)


def _ring_run(stage: Stage, person: PersonId, rang: Rang) -> Asking:
    """A question's own timer. The clock of a talk stands still while it waits underneath, while the two are
    apart in a pause, or while it is not to be seen; it is wanted again when the talk goes on.
    """
    number, _, key = rang.key.partition("|")
    conversation = stage.top(person)
    if conversation is None or conversation.run.number != int(number):
        return
    if stage.couple.joint.mode is not Mode.TALKING and not stage.in_pause(conversation):
        return
    if stage.couple.person(person).cleared:
        return
    late = when_late(RULES[rang.kind], rang.due, stage.at, *_decency(stage, person), moved=False)
    prompt = conversation.prompt
    if not isinstance(late, Drop) and conversation.ring(key, stage.at):
        stage.settle_slot(person, conversation, None, prompt)
        yield from stage.carry_on(person, conversation)


def _nudge(stage: Stage, person: PersonId, rang: Rang) -> None:
    one = stage.couple.person(person)
    if rang.kind == CHECK_IN_MOVED:
        stage.change_profile(person, check_in_moved_to=None)
    stage.plan(person)
    if not (one.hears_own_plans and _due(stage, person) if rang.kind == FOLLOW_UP else one.hears_plans):
        return
    late = when_late(
        RULES[rang.kind], rang.due, stage.at, *_decency(stage, person), moved=rang.kind == CHECK_IN_MOVED
    )
    if isinstance(late, Drop):
        return
    if isinstance(late, MoveTo):
        stage.change_profile(person, check_in_moved_to=late.at)
    elif stage.couple.joint.mode is not Mode.TALKING:
        if rang.kind in (CHECK_IN, CHECK_IN_MOVED):
            settled = max(stage.at, stage.couple.joint.until or stage.at) + AFTER_PAUSE
            stage.change_profile(person, check_in_moved_to=next_decent(settled, *_decency(stage, person)))
    elif _first_today(stage, person, rang.kind):
        _say_nudge(stage, person, rang.kind)
        if rang.kind == FOLLOW_UP:
            _came_back(stage, person)


def _came_back(stage: Stage, person: PersonId) -> None:
    """Nothing that was due asks for it again by itself."""
    one = stage.couple.person(person)
    stage.change_person(person, promises=promised.asked(one.promises, stage.at))
    if one.hears_plans:
        asked = agreements.asked(stage.couple.agreements, person, stage.at)
        stage.couple = replace(stage.couple, agreements=asked)
    stage.plan(person)


def _due(stage: Stage, person: PersonId) -> list[Button]:
    """What leads to what asks to be come back to now."""
    one = stage.couple.person(person)
    of_both = agreements.due(stage.couple.agreements, person) if one.hears_plans else None
    dues = (
        (promised.due(one.promises), Button("nudge-follow-up.look", "/belofte kijken", Style.PRIMARY)),
        (of_both, Button("nudge-follow-up.agreements", "/afspraken kijken", Style.PRIMARY)),
    )
    return [button for due, button in dues if due is not None and due <= stage.at]


def _first_today(stage: Stage, person: PersonId, kind: str) -> bool:
    """One occasion a day. A check-in and the note ahead of it are one; a moved check-in was asked for."""
    one = stage.couple.person(person)
    today = local(stage.at, one.profile.zone).date().isoformat()
    date, _, before = one.nudged.partition(" ")
    if date == today and kind != CHECK_IN_MOVED and (before, kind) != (CHECK_IN_AHEAD, CHECK_IN):
        return False
    stage.change_person(person, nudged=f"{today} {kind}")
    return True


def _say_nudge(stage: Stage, person: PersonId, kind: str) -> None:
    profile = stage.couple.person(person).profile
    today = local(stage.at, profile.zone).weekday()
    if kind in (CHECK_IN, CHECK_IN_MOVED):
        also = any(weekly.weekday == today for weekly in profile.appreciation)
        text = "nudge-check-in-appreciation" if also else "nudge-check-in"
        rows: tuple[tuple[Button, ...], ...] = (
            (Button("nudge-check-in.begin", "/checkin", Style.PRIMARY),),
            (
                Button("nudge-check-in.later", "/checkin straks"),
                Button("nudge-check-in.move", "/checkin verzetten"),
            ),
            (Button("nudge-check-in.skip", "/checkin overslaan"),),
        )
    elif kind == CHECK_IN_AHEAD:
        text, rows = "nudge-check-in-ahead", ()
    elif kind == APPRECIATION:
        text = "nudge-appreciation"
        rows = ((Button("nudge-appreciation.begin", "/waardering", Style.PRIMARY),),)
    elif kind == FOLLOW_UP:
        text = "nudge-follow-up"
        rows = tuple((button,) for button in _due(stage, person))
    else:
        assert kind == BEGUN
        text = f"nudge-begun-{profile.begun_with}"
        rows = ((Button(f"{text}.begin", f"/{profile.begun_with}", Style.PRIMARY),),)
    stage.say(person, text, importance=Importance.NUDGE, buttons=rows, silent=kind in SILENT)


def _decency(stage: Stage, person: PersonId) -> tuple[str, Quiet]:
    profile = stage.couple.person(person).profile
    return profile.zone, profile.quiet
