"""What talks on one phone have in common, which lies between the two while they answer aloud.

Theory of operation
-------------------
Nothing that is said aloud is typed or stored, so there are only buttons. Whoever holds the phone listens
first. A clock runs, and a pause does not eat the talk's time: when the clock ran out and a pause was called
since it was set, what was left then is given once more (at most as long as a pause lasts, since nobody knows
when in between they came back).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import product

from dialogs.joint import PAUSE
from dialogs.known import LAST_PAUSE
from dialogs.talk import LATE, Late, Reminder, Talk


class Turn(StrEnum):
    """Who answers now. The host listens first."""

    PARTNER = "partner"
    ME = "me"


class Ready(StrEnum):
    """Whether both are there."""

    BEGIN = "begin"
    NOT_NOW = "not-now"


class Spoken(StrEnum):
    """An answer was given aloud, or it is enough for today."""

    NEXT = "next"
    ENOUGH = "enough"


def given_back(began: datetime, close: datetime, paused: datetime | None) -> timedelta | None:
    """What is left of a clock set at `began` and out at `close`; None where no pause stopped it between."""
    if paused is None or not began < paused < close:
        return None
    return min(close - paused, PAUSE)


@dataclass(slots=True)
class Clock:
    """The clock of such a talk: set at `began`, out at `close` (aware, UTC), shown in `slot`."""

    began: datetime
    close: datetime
    slot: str
    warning: Reminder

    async def goes_on(self, talk: Talk) -> bool:
        """Whether it was set again when it ran out, with what a pause left of it; else the time is over."""
        left = given_back(self.began, self.close, await talk.know("last-pause", LAST_PAUSE))
        if left is None:
            return False
        self.began, self.close = talk.now, talk.now + left
        return True


async def in_turn(talk: Talk, questions: type[StrEnum], clock: Clock) -> Spoken | Late:
    """Each question to each of the two, by the clock: to the last, until it is enough, or until it is out."""
    talk.say("clock", until=clock.close, slot=clock.slot)
    answer: Spoken | Late = Spoken.NEXT
    for question, turn in product(questions, Turn):
        while (
            answer := await talk.choose(
                f"aloud-{question}-{turn}",
                Spoken,
                until=clock.close,
                remind=[clock.warning],
                ends=True,
                progress=place(question),
            )
        ) is LATE and await clock.goes_on(talk):
            talk.say("clock-again", until=clock.close, slot=clock.slot)
        if answer is not Spoken.NEXT:
            break
    return answer


def place(question: StrEnum) -> tuple[int, int]:
    """Which of the fixed questions this is, and of how many."""
    questions = list(type(question))
    return questions.index(question) + 1, len(questions)
