"""The joint machine meets the chat: its signals and timers, and what waits while a pause runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta

from dialogs import aftercare, resting
from dialogs.aftercare import TOKEN_RESUME
from dialogs.couple import move
from dialogs.effects import BUTTON_REFUSED, GROUP, Button, Importance, Rewrite, Style, Tally, Withdraw
from dialogs.events import PersonId
from dialogs.joint import (
    ASKING,
    CHOICE_SLOT,
    PAUSE_SLOT,
    RETURN_WITHIN,
    IsBack,
    Line,
    Mode,
    MoreTime,
    NotCalm,
    Pair,
    Picked,
    SafeWord,
    Signal,
    TimeUp,
    TypedInGroup,
)
from dialogs.pause_lines import (
    TOKEN_BACK,
    TOKEN_MORE,
    TOKEN_NOT_CALM,
    TOKEN_PICK,
    Return,
    buttons_of,
    return_buttons,
    settle,
    speak,
)
from dialogs.rhythm.from_now import typed_moment
from dialogs.rhythm.quiet import next_decent
from dialogs.rhythm.wall import next_local
from dialogs.stage import Asking, Stage
from dialogs.timers import JOINT, Wanted
from dialogs.timers import PAUSE as PAUSE_TIMER
from dialogs.words.choices import match_option
from dialogs.words.normal import normal

TOKEN_PAUSE = ":pause"
TOKEN_NO_PAUSE = ":no-pause"
LONGEST_MOMENT = 5
"""Words of a message that names a moment and says nothing else. Ours."""
USUAL_RETURN = time(20, 0)
"""The hour of the return that the bot books when nobody chose. Ours: after dinner, before bed."""


def safe_word(stage: Stage, person: PersonId) -> Asking:
    """Somebody said the word: whatever goes on, both get twenty minutes."""
    if stage.couple.joint.mode is not Mode.PAUSED:
        for one in stage.couple:
            stage.effects.append(Withdraw(one.id))
    signal(stage, SafeWord(person, stage.at))
    yield from ()


def ask(stage: Stage, to: str) -> None:
    """The safe word inside a sentence: ask; the sentence stays an answer."""
    yes = Button("house-ask-pause.yes", TOKEN_PAUSE, Style.PRIMARY)
    no = Button("house-ask-pause.no", TOKEN_NO_PAUSE)
    stage.say(to, "house-ask-pause", buttons=((yes, no),))


def holds(stage: Stage, person: PersonId) -> bool:
    """Talks wait while a pause runs, and until both are back; the calming exercise goes on."""
    if not stage.apart:
        return False
    conversation = stage.top(person)
    return conversation is None or stage.held(conversation)


def hold(stage: Stage, person: PersonId, text: str | None) -> None:
    """Words in a pause: kept for the question that waits, and one calm line."""
    conversation = stage.top(person)
    kept = conversation is not None and bool(text) and stage.lay_aside(person, conversation, text or "")
    joint = stage.couple.joint
    if joint.mode is Mode.RETURNING and person in joint.back:
        stage.say(person, "pause-back", importance=Importance.PAUSE)
    elif joint.mode is Mode.RETURNING:
        settle(stage, person, None)
        stage.say(
            person,
            "pause-hold-return",
            buttons=return_buttons(stage),
            slot=CHOICE_SLOT,
            importance=Importance.PAUSE,
        )
    else:
        assert joint.until is not None
        stage.say(person, "pause-hold-kept" if kept else "pause-hold", args={"until": joint.until})


def hears_moment(stage: Stage, person: PersonId, text: str) -> bool:
    """While both choose a moment, a typed moment is a choice. A sentence is kept for the question too."""
    if stage.couple.joint.mode is not Mode.PICKING:
        return False
    zone = stage.couple.person(person).profile.zone
    at = typed_moment(text, stage.at, zone)
    if at is None:
        return False
    conversation = stage.top(person)
    if len(text.split()) > LONGEST_MOMENT and conversation is not None:
        stage.lay_aside(person, conversation, text)
    signal(stage, Picked(person, at, stage.at))
    return True


def typed(stage: Stage, person: PersonId, text: str) -> str | None:
    """The token of a button of the pause that somebody typed, long after it was shown.

    While talks go on beside it, only the very words of the button mean it.
    """
    mode = stage.couple.joint.mode
    if mode is Mode.RETURNING:
        rows = return_buttons(stage)
    else:
        rows = buttons_of(stage, Line.BOOKED, person) if mode is Mode.BOOKED else ()
    buttons = [one for row in rows for one in row]
    labels = [stage.labels[one.label] for one in buttons]
    if holds(stage, person):
        meant = match_option(text, labels)
    else:
        meant = next((index for index, label in enumerate(labels) if normal(label) == normal(text)), None)
    return None if meant is None else buttons[meant].token


def pressed(stage: Stage, person: PersonId, token: str) -> Asking:
    """A button of the pause, or of the house."""
    if token == TOKEN_PAUSE:
        yield from safe_word(stage, person)
    elif token == TOKEN_RESUME:
        aftercare.leave(stage, person)
        if stage.couple.person(person).in_quiet:
            stage.say(person, "danger-plans")
        go_on(stage, person)
    elif token == TOKEN_NO_PAUSE:
        go_on(stage, person)
    elif token in _SIGNALS:
        before = stage.couple.joint
        label = "pause-booked.back" if before.mode is Mode.BOOKED else _LABELS[token]
        signal(stage, _SIGNALS[token](person, stage.at), label)
        if stage.couple.joint == before and not stage.effects:
            stage.say(person, "house-old-button")
            go_on(stage, person)
    elif token.startswith(TOKEN_PICK) and stage.couple.joint.mode is Mode.PICKING:
        name = token[len(TOKEN_PICK) :]
        signal(stage, Picked(person, _offered(stage, person, name), stage.at), f"pause-pick.{name}")
    else:
        if not token.startswith(TOKEN_PICK):
            stage.effects.append(Tally(BUTTON_REFUSED))
        stage.say(person, "house-old-button")
        go_on(stage, person)


_SIGNALS: dict[str, Callable[[PersonId, datetime], Signal]] = {
    TOKEN_BACK: IsBack,
    TOKEN_MORE: MoreTime,
    TOKEN_NOT_CALM: NotCalm,
}
_LABELS = {TOKEN_BACK: "pause-over.here", TOKEN_MORE: "pause-over.more", TOKEN_NOT_CALM: "pause-over.later"}


def go_on(stage: Stage, person: PersonId) -> None:
    """Show the question that waits, if there is one and nothing holds it."""
    conversation = stage.top(person)
    if aftercare.under_way(stage, person):
        aftercare.answer(stage, person)
    elif holds(stage, person):
        hold(stage, person, None)
    elif conversation is not None:
        stage.show_again(person, conversation)
    elif stage.couple.person(person).runs:  # what is open rests
        resting.instead(stage, person)
    else:
        stage.say(person, "house-go-on")


def typed_in_group(stage: Stage, person: PersonId) -> None:
    """Who keeps typing in the group during a pause is reminded once, kindly."""
    signal(stage, TypedInGroup(person, stage.at))


def time_up(stage: Stage, late: timedelta) -> None:
    """The present mode's time is over."""
    signal(stage, TimeUp(stage.at, late))


def signal(stage: Stage, given: Signal, chosen: str | None = None) -> None:
    """Give the machine a signal, speak its lines, and want the timer of its new mode.

    `chosen` is the label of the button that gave it, to be shown where it was pressed.
    """
    couple = stage.couple
    pair = Pair(tuple(one.id for one in couple), lambda at: _usual_return(stage, at))
    moved = move(couple.joint, given, pair)
    were_apart = couple.joint.mode is not Mode.TALKING
    stage.couple = replace(couple, joint=moved.joint)
    speaker = getattr(given, "person", None)
    if moved.joint != couple.joint and couple.joint.mode in ASKING:
        _settle_all(stage, couple.joint.mode, speaker, chosen)
    for spoken in moved.spoken:
        speak(stage, spoken, speaker)
    until = moved.joint.until
    wanted = () if until is None else (Wanted(PAUSE_TIMER, moved.joint.mode.value, until),)
    stage.timers[JOINT] = wanted
    if were_apart and moved.joint.mode is Mode.TALKING:
        for one in couple:
            _back_in_talk(stage, one.id)


def own_is_over(stage: Stage, person: PersonId) -> None:
    """A pause that this person took alone ended with a joining, and they hear so."""
    settle(stage, person, None)
    stage.effects.append(Rewrite(person, PAUSE_SLOT, text="pause-card-over", importance=Importance.PAUSE))
    stage.say(person, "joining-pause-over", importance=Importance.PAUSE)
    _back_in_talk(stage, person)


def _back_in_talk(stage: Stage, person: PersonId) -> None:
    """What was there to calm down is over with the pause; what waited is offered again."""
    for run in stage.couple.person(person).runs:
        script = stage.catalogue.named(run.dialog)
        if script is not None and script.ends_with_pause:
            stage.close(person, run.number)
    stage.offer_again(person)


def _settle_all(stage: Stage, before: Mode, speaker: PersonId | None, chosen: str | None) -> None:
    """Who answered sees the own choice; when the mode is over, its question is over for everybody."""
    if speaker is not None:
        settle(stage, speaker, chosen)
    if stage.couple.joint.mode is not before:
        for chat in (*(one.id for one in stage.couple), GROUP):
            if chat != speaker and (chat != GROUP or stage.couple.has_group):
                settle(stage, chat, None)


def _usual_return(stage: Stage, at: datetime) -> datetime:
    profile = stage.couple.people[0].profile
    return next_decent(next_local(USUAL_RETURN, profile.zone, at), profile.zone, profile.quiet)


def _offered(stage: Stage, person: PersonId, name: str) -> datetime:
    zone = stage.couple.person(person).profile.zone
    if name == Return.HOUR:
        return stage.at + timedelta(hours=1)
    wall = time(9) if name == Return.MORNING else USUAL_RETURN
    # On the night that the clock goes back, the same hour tomorrow is 25 hours away.
    return min(next_local(wall, zone, stage.at), stage.at + RETURN_WITHIN)
