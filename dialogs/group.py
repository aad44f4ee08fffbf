"""The couple's group: the safe word, a few commands, and silence.

Theory of operation
-------------------
The group is a shared screen that others own, so as little as possible happens there. Ordinary chatter is
neither answered nor kept. What is heard: the safe word, `/pauze`, a press on a button of the pause, and a few
commands, most of which only point to the own chat. Danger is never answered there.

A group becomes the couple's when one of them places us in it and both are linked; the newest one wins. What
we hear there depends on our rights (`Placed.hears_all`), and is told honestly: who believes that the bare
word is heard, where it is not, has no emergency brake. So it can be tried (`TOKEN_PROOF`): the next bare word
within `PROOF` is answered and starts no pause. It is tried only once at a time, and a button and a second
word do start one, so that a real call is never swallowed.

With more than two people in it, the group is no longer theirs alone: one warning, and from then on only the
pause and lines that point to the own chat (`Group.crowded`).

An event without a person is from somebody who is not of the couple, or who does not show who it is (an
administrator who writes in the group's name). Nobody knows who called then, so the word is asked about with a
button: a press shows who pressed. What is done in a group that is not the couple's own is passed over, but
for the pause: that is never in the wrong place.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from dialogs import clearing, commands, danger_help, helping, pausing, telling
from dialogs.effects import BUTTON_REFUSED, GROUP, Button, CloseGroup, OpenGroup, Style, Tally
from dialogs.events import Chose, Crowded, Edited, Placed, Removed, Said
from dialogs.joint import Mode
from dialogs.people import Group
from dialogs.stage import Asking, Stage
from dialogs.words.danger import danger
from dialogs.words.safe_word import Match

TOKEN_PROOF = ":proof"
PROOF = timedelta(minutes=5)
"""How long a proof of the safe word waits for it. Ours."""
NOT_YOURS, FIRST = "house-not-yours", "house-group-first"
"""What a channel says by itself where `Decision.ours` is False: to who pressed a button that is not theirs,
and in a group that is no couple's where we were placed or a command was given."""


def hear(stage: Stage) -> Asking:
    """Everything that happens in a group."""
    person, what = stage.event.person, stage.event.what
    if stage.event.elsewhere:
        yield from _elsewhere(stage)
    elif isinstance(what, Placed):
        _place(stage, hears_all=what.hears_all)
    elif isinstance(what, Removed):
        _leave(stage)
    elif isinstance(what, Crowded):
        _count(stage, what.people)
    elif person is None:
        yield from _somebody(stage)
    else:
        yield from _one_of_two(stage, person)


def _elsewhere(stage: Stage) -> Asking:
    """A group that is not the couple's own; it becomes theirs when they are two."""
    person, what = stage.event.person, stage.event.what
    assert person is not None
    two = stage.couple.other(person) is not None
    match what:
        case Placed(hears_all) if two:
            _open(stage, hears_all=hears_all)
        case Said(text) if two and commands.name_of(text) == commands.PAUSE:
            yield from pausing.safe_word(stage, person)
        case Chose(pausing.TOKEN_PAUSE) if two:
            yield from pausing.safe_word(stage, person)
        case _:
            stage.ours = False


# Where we stand


def _open(stage: Stage, *, hears_all: bool) -> None:
    """This group is theirs from now on; an older one is told nothing."""
    stage.couple = replace(stage.couple, has_group=True, group=Group(hears_all=hears_all))
    stage.effects.append(OpenGroup())
    _say_what_is_heard(stage, "group-hello-hears" if hears_all else "group-hello-deaf")


def _place(stage: Stage, *, hears_all: bool) -> None:
    """Our rights in their group: told only when they make a difference."""
    if not stage.couple.has_group:  # nobody could be reached there for a while
        _open(stage, hears_all=hears_all)
    elif hears_all != stage.couple.group.hears_all:
        _change(stage, hears_all=hears_all)
        _say_what_is_heard(stage, "group-hears" if hears_all else "group-deaf")


def _say_what_is_heard(stage: Stage, text: str) -> None:
    pause = Button("group-card.pause", pausing.TOKEN_PAUSE, Style.PRIMARY)
    proof = Button("group-card.proof", TOKEN_PROOF)
    with_word = stage.couple.safe_word is not None
    stage.say(GROUP, text, buttons=((pause, proof),) if with_word else ((pause,),))
    if not with_word:
        stage.say(GROUP, "group-no-word")


def _leave(stage: Stage) -> None:
    """We are out of their group: both hear that the word works in the own chat."""
    stage.couple = replace(stage.couple, has_group=False, group=Group())
    stage.effects.append(CloseGroup())
    for one in stage.couple:
        stage.say(one.id, "group-removed")


def _count(stage: Stage, people: int) -> None:
    was_crowded = stage.couple.group.crowded
    _change(stage, people=people)
    if stage.couple.group.crowded and not was_crowded:
        stage.say(GROUP, "group-crowded")


def _change(stage: Stage, **values: object) -> None:
    stage.couple = replace(stage.couple, group=replace(stage.couple.group, **values))  # type: ignore[arg-type]


# What is said there


def _somebody(stage: Stage) -> Asking:
    """Somebody who is not of the couple, or does not show it."""
    match stage.event.what:
        case Said(text) | Edited(text) if _calls_pause(stage, text):
            if stage.couple.joint.mode is not Mode.PAUSED:
                button = Button("group-card.pause", pausing.TOKEN_PAUSE, Style.PRIMARY)
                stage.say(GROUP, "group-who", buttons=((button,),))
        case Said(text) if commands.is_known(stage, text):
            stage.say(GROUP, "group-of-two")
        case Chose():
            stage.ours = False
    yield from ()


def _calls_pause(stage: Stage, text: str) -> bool:
    return stage.heard(text) is Match.ALONE or commands.name_of(text) == commands.PAUSE


def _in_danger(stage: Stage, person: str, text: str) -> bool:
    return danger_help.respond_in_group(stage, person, danger(text, stage.event.before))


def _one_of_two(stage: Stage, person: str) -> Asking:
    match stage.event.what:
        case Said(text) | Edited(text) if stage.heard(text) is Match.ALONE:
            yield from _called(stage, person)
        case Said(text) | Edited(text) if _in_danger(stage, person, text):
            pass
        case Said(text) if text.startswith("/"):
            yield from _command(stage, person, text)
        case Said(text):
            if stage.couple.joint.mode is Mode.PAUSED:
                pausing.typed_in_group(stage, person)
            elif not stage.apart and stage.heard(text) is Match.INSIDE:
                pausing.ask(stage, GROUP)
        case Chose(token):
            yield from _pressed(stage, person, token)


def _pressed(stage: Stage, person: str, token: str) -> Asking:
    if token == TOKEN_PROOF:
        _begin_proof(stage)
    elif token.startswith("/"):
        yield from _command(stage, person, token)
    elif token.startswith(":") and not token.startswith(":danger"):
        yield from pausing.pressed(stage, person, token)
    else:
        stage.effects.append(Tally(BUTTON_REFUSED))  # no button of ours in the group looks like that


def _command(stage: Stage, person: str, text: str) -> Asking:
    """The pause works here; everything else is for the own chat."""
    name = commands.name_of(text)
    if name == commands.PAUSE:
        yield from pausing.safe_word(stage, person)
    elif name == "/start" and text.split()[1:]:
        pass  # comes with the link that brought us here, and the greeting was said
    elif name == "/privacy":
        yield from telling.privacy_in_group(stage, person)
    elif name == "/hulp":
        helping.answer_in_group(stage, person)
    elif name == clearing.COMMAND:
        yield from clearing.clear(stage, person)
    elif name in ("/help", "/start", "/menu", "/groep") and not stage.couple.group.crowded:
        stage.say(GROUP, "house-group-help")
    elif commands.is_known(stage, text):
        stage.say(GROUP, "house-group-elsewhere")


# The proof of the word


def _begin_proof(stage: Stage) -> None:
    if stage.couple.safe_word is None:
        stage.say(GROUP, "group-no-word")
    elif stage.couple.joint.mode is not Mode.TALKING:
        stage.say(GROUP, "group-proof-later")
    else:
        _change(stage, proof_until=stage.at + PROOF)
        stage.say(GROUP, "group-proof")


def _called(stage: Stage, person: str) -> Asking:
    """The bare word: a pause, unless it is being tried."""
    until = stage.couple.group.proof_until
    _change(stage, proof_until=None)
    if until is None or stage.at > until or stage.couple.joint.mode is not Mode.TALKING:
        yield from pausing.safe_word(stage, person)
    else:
        button = Button("group-proof-heard.pause", pausing.TOKEN_PAUSE, Style.PRIMARY)
        stage.say(GROUP, "group-proof-heard", buttons=((button,),))
