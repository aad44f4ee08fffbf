"""What a pause says: its lines to whoever is to hear them, and the buttons below them."""

from __future__ import annotations

from enum import StrEnum

from dialogs.effects import GROUP, Button, Importance, Rewrite, Style
from dialogs.events import PersonId
from dialogs.joint import CHOICE_SLOT, MOST_MORE, PAUSE_SLOT, Audience, Line, Spoken
from dialogs.showing import HELP
from dialogs.stage import Stage

TOKEN_BACK = ":back"
TOKEN_MORE = ":more"
TOKEN_NOT_CALM = ":not-calm"
TOKEN_PICK = ":pick-"
_HAS_CARD = {Line.STARTS, Line.LONGER}
_CLOSES_CARD = {Line.OVER, Line.OVER_LATE}
_ASKS = {Line.OVER, Line.OVER_LATE, Line.RETURN, Line.RETURN_LATE, Line.PICK, Line.PICK_OUTSIDE, Line.BOOKED}
_COMES_BETWEEN = {Line.STARTS, *_ASKS}


class Return(StrEnum):
    """What is offered for the moment of coming back; any other may be typed."""

    HOUR = "hour"
    MORNING = "morning"
    EVENING = "evening"


def speak(stage: Stage, spoken: Spoken, speaker: PersonId | None) -> None:
    """Say a line of the machine to its audience; what it takes the place of is settled first."""
    people = [one.id for one in stage.couple]
    to = {
        Audience.EVERYWHERE: [*people, GROUP],
        Audience.EACH_PRIVATELY: people,
        Audience.SPEAKER: [speaker] if speaker else [],
        Audience.GROUP: [GROUP],
    }[spoken.audience]
    for chat in to:
        if spoken.line is Line.PICK_OUTSIDE:
            settle(stage, chat, None)
        if chat != GROUP and spoken.line in _COMES_BETWEEN and (waiting := stage.top(chat)) is not None:
            stage.settle_slot(chat, waiting, None)
        if spoken.line in _CLOSES_CARD:
            stage.effects.append(
                Rewrite(chat, PAUSE_SLOT, text="pause-card-over", importance=Importance.PAUSE)
            )
        stage.say(
            chat,
            f"pause-{spoken.line}",
            args={} if spoken.until is None else {"until": spoken.until, "moment": spoken.until},
            importance=Importance.PAUSE,
            buttons=buttons_of(stage, spoken.line, chat),
            slot=PAUSE_SLOT if spoken.line in _HAS_CARD else CHOICE_SLOT if spoken.line in _ASKS else None,
            until=spoken.until if spoken.line in _HAS_CARD else None,
        )


def buttons_of(stage: Stage, line: Line, chat: PersonId) -> tuple[tuple[Button, ...], ...]:
    """The buttons below a line, in rows."""
    if line in (Line.OVER, Line.OVER_LATE, Line.RETURN, Line.RETURN_LATE):
        return return_buttons(stage)
    if line is Line.STARTS and chat != GROUP:
        calm = Button("pause-starts.calm", "/rustig")
        return ((calm,),) if stage.read_along(chat) else ((calm,), (HELP,))
    if line in (Line.PICK, Line.PICK_OUTSIDE):
        picks = tuple(Button(f"pause-pick.{name}", TOKEN_PICK + name) for name in Return)
        return tuple((pick,) for pick in picks)
    if line in (Line.TOGETHER, Line.LET_GO) and chat != GROUP and not stage.read_along(chat):
        return ((Button("pause-together.tomorrow", "/morgen"),),)
    if line is Line.BOOKED:
        return ((Button("pause-booked.back", TOKEN_BACK),),)
    return ()


def return_buttons(stage: Stage) -> tuple[tuple[Button, ...], ...]:
    """Back, or not yet; more time only as often as the pause may be made longer."""
    here = Button("pause-over.here", TOKEN_BACK, Style.PRIMARY)
    later = Button("pause-over.later", TOKEN_NOT_CALM)
    if stage.couple.joint.more < MOST_MORE:
        return ((here,), (Button("pause-over.more", TOKEN_MORE), later))
    return ((here,), (later,))


def settle(stage: Stage, chat: PersonId, chosen: str | None) -> None:
    """The question that stands in this chat is over; `chosen` is shown where it stood."""
    stage.effects.append(Rewrite(chat, CHOICE_SLOT, chosen=chosen, importance=Importance.PAUSE))
