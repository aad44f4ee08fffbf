"""Three questions about safety, before an exercise for two (E3; domain research §3c).

Theory of operation
-------------------
A talk for two can be used against somebody who is afraid, controlled or hurt, and nobody can see from outside
who that is. So everybody is asked, alone, and hears why: fear, control, violence, in that order, one at a
time. The first yes ends the questions; help follows at once, and the exercises for two rest for this person
(`dialogs.resting`). Who would rather not say is not pressed, and that is no yes.

A screen is private only if its owner says so. Where the other may read along, or the owner says so, the
questions wait for the next time, and the exercise goes on as for everybody. They are asked once, and again
after a long time or a new sign (`dialogs.safety`). What was answered is gone when the run is over; while it
is under way it stands sealed in its journal, so that `terug` works.

`safe_for_two` is all that an exercise for two needs.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import RESTS, TRIAGE_DUE
from dialogs.talk import Talk, dialog
from dialogs.words.danger import Danger


class Alone(StrEnum):
    """Does nobody read along?"""

    ALONE = "alone"
    LATER = "later"


class Answer(StrEnum):
    """To one of the questions."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather-not"


class Hurt(StrEnum):
    """To the last: who did it matters for the help."""

    TO_ME = "to-me"
    BY_ME = "by-me"
    NO = "no"
    RATHER_NOT = "rather-not"


KINDS = {Hurt.TO_ME: Danger.VIOLENCE_TO_ME, Hurt.BY_ME: Danger.VIOLENCE_BY_ME}


@dialog(
    "triage", samples={"due": (True, False), "unwatched": (True, False), "rests": (False, True)}, forgets=True
)
async def safe_for_two(talk: Talk, *, alone_first: bool = False, alone_already: bool = False) -> bool:
    """Ask where it is due; whether an exercise for two may follow.

    `alone_first`: what follows is for a private screen, so who is not alone now is asked to come back then.
    `alone_already`: this person said just now that nobody reads along, so it is not asked again.
    """
    if await talk.know("rests", RESTS):
        return False
    if not await talk.know("due", TRIAGE_DUE) or not await talk.know("unwatched", unwatched()):
        return True
    if alone_already:
        talk.say("everybody")
    elif await talk.choose("alone", Alone, why=True) is Alone.LATER:
        if alone_first:
            talk.say("alone-first")
        return not alone_first
    kind = await _kind(talk)
    talk.screened("" if kind is None else kind.value)
    return kind is None


async def _kind(talk: Talk) -> Danger | None:
    """Whose help a yes asks for; None where nobody said yes."""
    afraid = await talk.choose("afraid", Answer, progress=(1, 3))
    if afraid is Answer.YES:
        return Danger.VIOLENCE_TO_ME
    checked = await talk.choose("checked", Answer, progress=(2, 3))
    if checked is Answer.YES:
        return Danger.CONTROL
    hurt = await talk.choose("hurt", Hurt, progress=(3, 3))
    if hurt in KINDS:
        return KINDS[hurt]
    if Answer.RATHER_NOT in (afraid, checked) or hurt is Hurt.RATHER_NOT:
        talk.say("rather-not")
    return None
