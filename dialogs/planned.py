"""A timer rang: what is said then, and what is not said any more."""

from __future__ import annotations

from dialogs import commands, knocking, nudging, pausing, reminding
from dialogs.events import PersonId, Rang
from dialogs.joint import Mode
from dialogs.rhythm.late import Drop, when_late
from dialogs.stage import Asking, Stage
from dialogs.timers import BOOKED, FORGET, JOINED, KNOCK, OWN_PAUSE, PAUSE, RULES


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
    elif rang.kind == BOOKED:
        reminding.rang(stage, person, rang)
    elif "|" in rang.key:
        yield from _ring_run(stage, person, rang)
    else:
        nudging.nudge(stage, person, rang)


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
    late = when_late(RULES[rang.kind], rang.due, stage.at, *nudging.decency(stage, person), moved=False)
    prompt = conversation.prompt
    if not isinstance(late, Drop) and conversation.ring(key, stage.at):
        stage.settle_slot(person, conversation, None, prompt)
        yield from stage.carry_on(person, conversation)
