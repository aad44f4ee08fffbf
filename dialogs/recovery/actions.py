"""E5, step 4: recovery actions: an agreement, the weekly check-in, time together, closeness without pressure.

Each is an exercise that is there already; here one is chosen, with what it needs after an affair.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.exercises.date_night import date_night
from dialogs.exercises.hug import hug
from dialogs.recovery.onward import ZONES, onward, set_out
from dialogs.recovery.places import Side, Stage
from dialogs.talk import Talk, dialog
from dialogs.techniques.agreement import agreements
from dialogs.techniques.check_in import check_in


class Action(StrEnum):
    """What to begin with."""

    AGREE = "agree"
    CHECK_IN = "check-in"
    TIME = "time"
    CLOSE = "close"


class Begin(StrEnum):
    """Now, or on a day that suits."""

    NOW = "now"
    LATER = "later"


ACTIONS = {Action.AGREE: agreements, Action.CHECK_IN: check_in, Action.TIME: date_night, Action.CLOSE: hug}


@dialog("recovery-actions", for_two=True, args={"side": tuple(Side)}, samples={"zone": ZONES})
async def actions(talk: Talk, side: str) -> None:
    """The fourth step: one thing."""
    await set_out(talk, Side(side), Stage.ACTIONS)
    action = await talk.choose("which", Action, why=True)
    begin = await talk.choose(action, Begin)
    await onward(talk, Side(side), Stage.ACTIONS)
    if begin is Begin.NOW:
        talk.open(ACTIONS[action].name)
