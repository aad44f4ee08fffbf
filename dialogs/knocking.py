"""A knock: somebody said yes to a code, and its maker is asked in private (F1; `help.joining_confirm`).

Theory of operation
-------------------
The yes of the one and the question to the other are of two people who live apart yet, so a timer carries it
over, due at once. It holds no words; who it is, the maker's turn asks of the world in the moment it rings.

The question comes when it can be read alone and in peace: not where the other may read along, not in a pause
or right after a help card, not while words may be on their way to another question, not while exercises for
two rest, and not while the maker wants nothing kept. Then the bell rings again later, for as long as the
knock stands. Nobody hears of such a wait: to the one who knocked it is somebody who has not looked yet.

Codes that lead nowhere are counted, in the person's own state: after a few within an hour no more are looked
up. A code is far too long to be guessed; this keeps anybody from trying all the same.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from dialogs import consenting
from dialogs.decision import Asked, Asking
from dialogs.effects import CODE_REFUSED, Join, Tally
from dialogs.events import PersonId
from dialogs.facts import knocked_here
from dialogs.help.joining_confirm import joining_confirm
from dialogs.joint import Joint, Mode
from dialogs.timers import JOINED, JOINT, KNOCK, Scope, Wanted, of_knock, of_own_pause

if TYPE_CHECKING:
    from dialogs.stage import Stage

MOST_WRONG, WITHIN = 5, timedelta(hours=1)
"""Codes that may lead nowhere, and in what span. Ours."""
MID_TALK = timedelta(minutes=5)
"""How long after the last answer in a talk that asks for words a sentence may be on its way. Ours."""
LATER = timedelta(minutes=5)
"""When a bell that came in the middle of something rings again. Ours."""
MUCH_LATER = timedelta(hours=1)
"""When it rings again while it is the person for whom the question does not fit. Ours."""


def rang(stage: Stage, person: PersonId) -> Asking:
    """Ask the maker of a code, now or later; nothing where nobody stands at the door any more."""
    if stage.couple.other(person) is not None:
        return
    guest = yield Asked(person, knocked_here())
    script = stage.catalogue.named(joining_confirm.name)
    if guest is None or script is None:
        return
    if (wait := _wait(stage, person)) is not None:
        stage.timers[of_knock(person)] = (Wanted(KNOCK, "", stage.at + wait),)
        return
    script, args = consenting.first(stage, person, script, {})
    consenting.make_way(stage, person, script.name)
    if (waiting := stage.top(person)) is not None:
        stage.settle_slot(person, waiting, None)
    yield from stage.open(person, script, args)


def let_in(stage: Stage, person: PersonId, other: PersonId) -> None:
    """Both said yes. What one had as a pause alone is no pause of both: it ends, and its owner hears so."""
    stage.effects.append(Join(other, person))
    stage.timers[Scope(None, JOINED)] = (Wanted(JOINED, person, stage.at),)
    if stage.couple.joint.mode is not Mode.TALKING:
        scope, wanted = of_own_pause(person, stage.at)
        stage.timers |= {JOINT: (), scope: wanted}
    stage.couple = replace(stage.couple, joint=Joint())


def _wait(stage: Stage, person: PersonId) -> timedelta | None:
    """How long the question waits, if it must."""
    one = stage.couple.person(person)
    if one.safety.rests or one.safety.gentle or consenting.said_no(stage, person):
        return MUCH_LATER
    if stage.read_along(person) or stage.apart:
        return LATER
    top = stage.top(person)
    typing = top is not None and top.prompt is not None and not top.prompt.options
    return LATER if top and typing and stage.at - top.run.journal[-1].at < MID_TALK else None


def end(stage: Stage, person: PersonId) -> None:
    """The maker is not asked any more: the code was withdrawn, or there is a newer one."""
    consenting.make_way(stage, person, joining_confirm.name)


def refused(stage: Stage, person: PersonId) -> None:
    """A code led nowhere."""
    wrong = recent(stage.couple.person(person).wrong_codes, stage.at)
    if len(wrong) < MOST_WRONG:
        wrong = (*wrong, stage.at)
    stage.change_person(person, wrong_codes=wrong)
    stage.effects.append(Tally(CODE_REFUSED))


def recent(wrong: tuple[datetime, ...], now: datetime) -> tuple[datetime, ...]:
    """Those that still count."""
    return tuple(at for at in wrong if now - at < WITHIN)


def too_many(wrong: tuple[datetime, ...], now: datetime) -> bool:
    """Whether no code is looked up for now."""
    return len(recent(wrong, now)) >= MOST_WRONG
