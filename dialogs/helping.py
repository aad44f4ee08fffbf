"""Help that is asked for: whom to call at once, then what is going on, then help that fits (E1).

Theory of operation
-------------------
`/hulp` works everywhere: at a question, in a pause, in the group, after a card. The first message already
holds the numbers of the own country; nobody has to answer anything for them. A button under it asks what is
going on. Each kind of danger is one press that says yes to that danger (`danger_help`), so from there on it
is the same road as for somebody who wrote it, and the answer stands in no journal. Only what is no danger
opens a talk (`dialogs/help/urgency.py`).

Where the other may read along nothing of this is shown. In the group nothing is said at all and the card goes
to the own chat; on a shared screen one line says how to have the screen for oneself, and the card comes then.
"""

from __future__ import annotations

from dialogs import aftercare, danger_help
from dialogs.effects import Button, Importance, Style
from dialogs.events import PersonId
from dialogs.stage import Stage
from dialogs.words.danger import Danger

COMMAND = "/hulp"
WHAT = "wat"
"""Behind the command: what is going on?"""
BETWEEN_US = "/hulp samen"


def answer(stage: Stage, person: PersonId, rest: str) -> bool:
    """Answer `/hulp`, and what may stand behind it. False: what is asked for opens a talk."""
    if stage.read_along(person):
        _owe(stage, person)
        stage.say(person, "help-shared")
    elif rest == WHAT:
        _ask_what(stage, person)
    elif f"{COMMAND} {rest}" == BETWEEN_US:
        return False
    else:
        _card(stage, person)
    return True


def answer_in_group(stage: Stage, person: PersonId) -> None:
    """Nothing is said there; the card comes in the own chat, once nobody else looks at it."""
    if stage.read_along(person):
        _owe(stage, person)
    else:
        _card(stage, person)


def pay_owed(stage: Stage, person: PersonId) -> None:
    """The card that was asked for where the other could read along, as soon as that is over."""
    if stage.couple.person(person).card_owed == danger_help.ASKED_FOR and not stage.read_along(person):
        stage.change_person(person, card_owed="")
        _card(stage, person)


def _owe(stage: Stage, person: PersonId) -> None:
    """A card for what somebody wrote says more than this one, so it is not replaced."""
    if not stage.couple.person(person).card_owed:
        stage.change_person(person, card_owed=danger_help.ASKED_FOR)


def _card(stage: Stage, person: PersonId) -> None:
    """Whom to call, in the own country first."""
    aftercare.unhush(stage, person)
    rows = (
        (Button("help-card.what", f"{COMMAND} {WHAT}", Style.PRIMARY),),
        (aftercare.go_on_button(), Button("help-card.about", "/help", Style.QUIET)),
    )
    text = danger_help.local(stage, person, "danger-card")
    stage.say(person, text, importance=Importance.DANGER, buttons=rows)


def _ask_what(stage: Stage, person: PersonId) -> None:
    """What is going on: each danger, the most urgent first, and then what is none."""
    dangers = [Button(f"help-what.{kind.value}", f"{danger_help.YES}{kind.value}") for kind in Danger]
    others = [
        Button("help-what.us", BETWEEN_US),
        Button("help-what.go-on", aftercare.TOKEN_RESUME, Style.QUIET),
    ]
    rows = tuple((button,) for button in (*dangers, *others))
    stage.say(person, "help-what", importance=Importance.DANGER, buttons=rows)
