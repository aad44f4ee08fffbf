"""What is heard first: danger, the safe word, a pause, a command, and only then the talk under way.

Theory of operation
-------------------
`decide` is the whole of what one event does to one couple. It is a generator only because a script may ask
the world for a fact in the middle; the shell answers inside the same transaction.

The order is the method's order of importance. Interruptions stand outside the scripts: a script never sees
the safe word, a sticker, or a command, and it goes on where it was. Words that arrive while a talk must
wait are laid aside for the waiting question (`Conversation.keep`) and offered there again: nothing typed is
lost.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from dialogs import (
    aftercare,
    answering,
    clearing,
    commands,
    danger_help,
    group,
    helping,
    leaving,
    nudging,
    pausing,
    planned,
    resting,
)
from dialogs.effects import BUTTON_REFUSED, Tally
from dialogs.events import Attached, Chose, Edited, Event, Left, Rang, Returned, Said, Screen
from dialogs.people import Couple, Offered
from dialogs.repertoire import Repertoire
from dialogs.showing import Labels, read_token
from dialogs.stage import Asked, Asking, Decision, Stage
from dialogs.varying import ONE_EACH, Wordings
from dialogs.words.choices import match_option
from dialogs.words.danger import danger
from dialogs.words.safe_word import Match


def decide(
    couple: Couple, event: Event, catalogue: Repertoire, labels: Labels, wordings: Wordings = ONE_EACH
) -> Generator[Asked, Any, Decision]:
    """Everything that one event leads to. Yields facts to be answered; returns the decision."""
    stage = Stage(couple, event, catalogue, labels, wordings)
    if isinstance(event.what, Rang):
        yield from planned.ring(stage, event.what)
    elif event.screen is Screen.GROUP:
        if any(one.id == event.person for one in couple):
            nudging.heard(stage, str(event.person))
        yield from group.hear(stage)
    elif isinstance(event.what, Left):
        leaving.leave(stage)
    else:
        assert event.person is not None
        leaving.come_back(stage, event.person)
        nudging.heard(stage, event.person)
        resting.age(stage, event.person)
        yield from stage.wake(event.person)
        yield from _in_private(stage)
        yield from _onward(stage, event.person)
        helping.pay_owed(stage, event.person)
        danger_help.pay(stage, event.person)
    if not stage.ours and isinstance(event.what, Chose):
        stage.effects.append(Tally(BUTTON_REFUSED))
    return stage.decision()


def _onward(stage: Stage, person: str) -> Asking:
    """What came to the top, and has no question since a release changed it, goes on to its next one."""
    while (talk := stage.top(person)) is not None and talk.prompt is None and not stage.held(talk):
        yield from stage.carry_on(person, talk)


def _in_private(stage: Stage) -> Asking:
    person, what = stage.event.person, stage.event.what
    assert person is not None
    offered = stage.take_offered(person)
    match what:
        case Said(text) if text.startswith("/"):
            yield from _command(stage, person, text)
        case Said(text):
            yield from _words(stage, person, text, offered)
        case Edited(text):
            yield from _edited(stage, person, text)
        case Returned() | Attached() if aftercare.under_way(stage, person):
            aftercare.answer(stage, person)
        case Returned():
            leaving.go_on(stage, person)
        case Attached() if pausing.holds(stage, person):
            pausing.hold(stage, person, None)
        case Attached(kind):
            answering.attached(stage, person, kind)
        case Chose(token):
            yield from _press(stage, person, token)


def _edited(stage: Stage, person: str, text: str) -> Asking:
    """An own message became another: danger and the safe word are heard in it as in any other."""
    if danger_help.respond(stage, person, danger(text), None):
        return
    if stage.heard(text) is Match.ALONE:
        yield from pausing.safe_word(stage, person)
    elif aftercare.under_way(stage, person):
        aftercare.answer(stage, person)
    elif pausing.holds(stage, person):
        pausing.hold(stage, person, None)
    else:
        yield from answering.edited(stage, person, text)


def _words(stage: Stage, person: str, text: str, offered: tuple[Offered, ...]) -> Asking:
    if danger_help.respond(stage, person, danger(text, stage.event.before), text):
        return
    heard = stage.heard(text)
    if heard is Match.ALONE:
        yield from pausing.safe_word(stage, person)
        return
    if (token := _typed(stage, person, text, offered) or pausing.typed(stage, person, text)) is not None:
        yield from _press(stage, person, token)
        return
    if heard is Match.INSIDE and not stage.apart:
        pausing.ask(stage, person)
    if pausing.hears_moment(stage, person, text):
        return
    if aftercare.under_way(stage, person):
        yield from _gently(stage, person, text, offered)
    elif (command := commands.spoken(stage, person, text)) is not None:
        yield from commands.run(stage, person, command)
    else:
        yield from _plain(stage, person, text)


def _gently(stage: Stage, person: str, text: str, offered: tuple[Offered, ...]) -> Asking:
    """Words in the turns after a help card: going on, a way out of it, or a gentle line."""
    if aftercare.means_onward(text):
        yield from _press(stage, person, aftercare.TOKEN_RESUME)
    elif (command := commands.named(text)) is not None:
        yield from _command(stage, person, command)
    else:
        aftercare.answer(stage, person)
        aftercare.keep_offering(stage, person, offered)


def _typed(stage: Stage, person: str, text: str, offered: tuple[Offered, ...]) -> str | None:
    """The token of the button of the house that somebody typed instead of pressing it."""
    above = any(one.above for one in offered) and not aftercare.under_way(stage, person)
    if above and answering.chooses(stage, person, text):
        return None
    labelled = [one for one in offered if one.label in stage.labels]
    meant = match_option(text, [stage.labels[one.label] for one in labelled])
    return None if meant is None else labelled[meant].token


def _plain(stage: Stage, person: str, text: str) -> Asking:
    """Words that interrupt nothing: kept in a pause, a way out, a hello, or an answer."""
    if pausing.holds(stage, person):
        pausing.hold(stage, person, None if commands.way_out(text) else text)
    elif clearing.hides(stage, person):
        stage.say(person, "house-idle")
    elif commands.asks_pause(stage, person, text):
        pausing.ask(stage, person)
    elif way_out := commands.way_out(text):
        yield from answering.way_out(stage, person, way_out)
    elif stage.was_away and stage.top(person) is not None:
        leaving.go_on(stage, person, text)
    elif commands.is_new(stage, person):
        yield from commands.open_dialog(stage, person, commands.WELCOME)
    else:
        yield from answering.said(stage, person, text)


def _press(stage: Stage, person: str, token: str) -> Asking:
    if token.startswith("/"):
        yield from _command(stage, person, token)
    elif token.startswith(":danger"):
        yield from danger_help.pressed(stage, person, token)
    elif token.startswith(":"):
        yield from pausing.pressed(stage, person, token)
    elif aftercare.under_way(stage, person):
        aftercare.answer(stage, person)
    elif pausing.holds(stage, person):
        pausing.hold(stage, person, None)
    elif (pressed := read_token(token)) is not None:
        yield from answering.pressed(stage, person, pressed)
    else:
        answering.refused_button(stage, person)


def _command(stage: Stage, person: str, text: str) -> Asking:
    if danger_help.respond(stage, person, danger(text), None):
        return
    if stage.heard(text) is Match.ALONE:
        yield from pausing.safe_word(stage, person)
    elif aftercare.under_way(stage, person) and not commands.is_known(stage, text):
        aftercare.answer(stage, person)
    else:
        stays = commands.meant(stage, text) in aftercare.STAYS and not commands.opens(stage, text)
        if aftercare.under_way(stage, person) and not stays:
            aftercare.leave(stage, person)
        yield from commands.run(stage, person, text)
