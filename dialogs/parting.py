"""Two who are linked part, at the word of one of them: what ends there and then, and what goes on alone (F3).

Theory of operation
-------------------
From the moment that it is granted nobody in this decision has another (`Couple.parted`); the shell gives both
homes of their own in the same transaction (`effects.Unlink`). What is of both ends: the pause stands still
without a word, and nothing of the couple's state goes along. Nobody is asked, and nobody is told why.
The other hears one line or nothing, as the one who leaves chose, and it is the same line for everybody.

Talks go on alone. One that makes no sense any more is closed, as it would be at its next turn. One that was
told that there is another must not send or promise anything on the strength of that: where it would ask
something else now, it goes back to before it asked, and what was answered since is offered again and never
used silently, as after a new release (`advance`). Its owner meets it when he comes back to it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from dialogs import booked
from dialogs.advance import Conversation
from dialogs.effects import Importance, Rewrite, Unlink
from dialogs.events import PersonId
from dialogs.joint import ASKING, CHOICE_SLOT, PAUSE_SLOT, Mode
from dialogs.journal import Entry, Kind, Run
from dialogs.known import LINKED
from dialogs.people import Couple, Person
from dialogs.showing import HELP, TO_MENU
from dialogs.talk import Dialog
from dialogs.timers import JOINT

if TYPE_CHECKING:
    from dialogs.stage import Stage

LEAVING = ("unlinking", "erasing")
"""The dialogs in which somebody asks for it; they go on to their end."""


def part(stage: Stage, person: PersonId, *, told: bool) -> None:
    """Let this person and the other live apart; nothing happens when there is no other."""
    other = stage.couple.other(person)
    if other is None:
        return
    _close_senseless(stage)
    _keep_what_waits(stage, other.id)
    _still_the_pause(stage)
    stage.couple = Couple(stage.couple.id, stage.couple.people, parted=True)
    _close_senseless(stage)
    for one in stage.couple:
        stage.change_person(one.id, booked=booked.own(one.booked))
        _go_on_alone(stage, one)
    if told:
        help_now = () if stage.read_along(other.id) else (HELP,)
        stage.say(other.id, "house-parted", buttons=((TO_MENU, *help_now),))
    stage.effects.append(Unlink(person, told))


def _keep_what_waits(stage: Stage, other: PersonId) -> None:
    """The pause ends without a word, so the question that it held stays put aside until its owner comes back
    to it: what he types next is no answer to a question that he does not see."""
    conversation = stage.top(other)
    if conversation is not None and stage.held(conversation):
        stage.change_person(other, cleared=True)


def _still_the_pause(stage: Stage) -> None:
    """What stands of a pause in their chats stands still, and nothing is said."""
    mode = stage.couple.joint.mode
    for one in stage.couple:
        if mode is Mode.PAUSED:
            over = Rewrite(one.id, PAUSE_SLOT, text="pause-card-over", importance=Importance.PAUSE)
            stage.effects.append(over)
        elif mode in ASKING:
            stage.effects.append(Rewrite(one.id, CHOICE_SLOT, importance=Importance.PAUSE))
    stage.timers[JOINT] = ()


def _close_senseless(stage: Stage) -> None:
    """Close what has nothing to ask any more, also far beneath, so that it does not come back to life."""
    for one in stage.couple:
        for run in one.runs:
            script = stage.catalogue.named(run.dialog)
            if run.dialog not in LEAVING and script is not None and not script.as_long_as(one, stage.couple):
                stage.close(one.id, run.number)


def _go_on_alone(stage: Stage, one: Person) -> None:
    for run in one.runs:
        script = stage.catalogue.named(run.dialog)
        if script is not None and run.dialog not in LEAVING:
            alone = without_the_other(script, run)
            if alone is not run:
                stage.put(one.id, alone)


def without_the_other(script: Dialog[..., Any], run: Run) -> Run:
    """The run as if there had been nobody to send to, when the talk asked whether there is."""
    for index, entry in enumerate(run.journal):
        if entry.kind is not Kind.FACT or entry.value is not True:
            continue
        if Conversation(script, replace(run, journal=run.journal[:index])).need is not LINKED:
            continue
        before, after = run.journal[:index], run.journal[index + 1 :]
        unlinked = replace(run, journal=(*before, replace(entry, value=False), *after))
        if not _asks_the_same(script, run, unlinked):
            return replace(run, journal=(*before, *map(_laid_aside, filter(_is_answer, after))))
        run = unlinked
    return run


def _asks_the_same(script: Dialog[..., Any], run: Run, unlinked: Run) -> bool:
    """Whether the talk stands where it stood all the same."""
    waiting, now = Conversation(script, run).prompt, Conversation(script, unlinked)
    return not now.changed and waiting is not None and now.prompt == waiting


def _is_answer(entry: Entry) -> bool:
    return entry.kind in (Kind.ANSWER, Kind.KEPT)


def _laid_aside(entry: Entry) -> Entry:
    return replace(entry, kind=Kind.KEPT)
