"""A4 and A5, the weekly check-in: four fixed questions, three ways to do it.

Theory of operation
-------------------
*Together* one phone lies between the two as host (`techniques.aloud`). A clock of 45 minutes runs, at 30 the
host says so, and at 45 it closes gently.

*Each* writes on an own phone. An answer is reread, and laid ready for the other only by an own choice; it is
shown to both once both laid theirs (`dialogs.reveal`). Until then nobody hears whether the other did
anything, and nothing waits for the other: each comes to the end alone.

*Alone* is a preparation, and nothing of it leaves the chat.

What both agreed on is read back before the first question (A8), and each reads the own promises where the
other does not read along.

Both writing ways look at one thing: words that accuse get a private suggestion to begin with "I", and the own
wording may always stay. A report of harm is no accusation and is never smoothed (domain research §3d).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import product

from dialogs.help.triage import safe_for_two
from dialogs.known import LAST_PAUSE, LINKED
from dialogs.records import CheckedIn
from dialogs.reveal import item
from dialogs.talk import LATE, SKIPPED, Reminder, Skipped, Talk, dialog
from dialogs.techniques.aloud import Ready, Spoken, Turn, given_back
from dialogs.words.accusation import accuses
from dialogs.words.harm import may_report_harm

LONGEST = timedelta(minutes=45)
WARNING = timedelta(minutes=30)
"""Method A4: thirty to forty-five minutes, not longer."""
CLOCK = "check-in-clock"
NIGHT = timedelta(hours=4)
"""An evening lasts until then (UTC): who answers after midnight still means the same check-in. Ours."""
MADE_FOR = timedelta(days=2)
"""A check-in that was begun on Sunday makes no sense on Friday."""


class Form(StrEnum):
    """One phone for two, two phones, or alone beforehand."""

    TOGETHER = "together"
    EACH = "each"
    ALONE = "alone"


class Question(StrEnum):
    """The four questions, in their order (method A4)."""

    LOVING = "loving"
    UNSEEN = "unseen"
    DIFFERENT = "different"
    UNSAID = "unsaid"


class Wording(StrEnum):
    """After the suggestion to say it with 'I'."""

    AGAIN = "again"
    SO = "so"


class Lay(StrEnum):
    """What happens to an answer after rereading it."""

    SHARE = "share"
    KEEP = "keep"


ANSWER_SAMPLES = ("Toen je dinsdag thee voor me zette.", "Jij luistert nooit naar mij.")


def occasion(begun: datetime) -> str:
    """The name of the check-in that a talk begun then belongs to: the date of the Sunday on or before it.

    Counted in UTC and until four at night, so that both of an evening agree, also after midnight.
    """
    day = (begun.astimezone(UTC) - NIGHT).date()
    return (day - timedelta(days=(day.weekday() + 1) % 7)).isoformat()


def sounds_like_blame(text: str) -> bool:
    """Whether to suggest another beginning. What was done to somebody is never smoothed."""
    return not may_report_harm(text) and accuses(text)


@dialog(
    "check-in",
    commands=("/checkin",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "linked": (True, False),
        "last-pause": (None, datetime(2026, 3, 2, 18, 20, tzinfo=UTC)),
        **{f"write-{question}": ANSWER_SAMPLES for question in Question},
    },
)
async def check_in(talk: Talk) -> None:
    """Choose a form, go through the questions, and end with a hug."""
    if not await safe_for_two(talk):
        return
    linked = await talk.know("linked", LINKED)
    forms = tuple(Form) if linked else (Form.TOGETHER, Form.ALONE)
    form = await talk.choose("form", Form, only=forms, why=True)
    if form is Form.TOGETHER:
        talk.shared_screen = True
        if await talk.choose("rules", Ready, ends=True) is Ready.NOT_NOW:
            talk.say("not-now")
            return
        talk.read_back(own=False)
        await _aloud(talk)
    else:
        talk.say(f"begin-{form}")
        talk.read_back(own=True)
        await _in_writing(talk, form)
    talk.record(CheckedIn(form))
    talk.say(f"end-{form}")


def _place(question: Question) -> tuple[int, int]:
    """Which of the fixed questions this is."""
    return list(Question).index(question) + 1, len(Question)


async def _aloud(talk: Talk) -> None:
    """Each question to each of the two, by the clock."""
    began, close = talk.now, talk.now + LONGEST
    warning = [Reminder("half-hour", began + WARNING)]
    talk.say("clock", until=close, slot=CLOCK)
    for question, turn in product(Question, Turn):
        while (
            answer := await talk.choose(
                f"aloud-{question}-{turn}",
                Spoken,
                until=close,
                remind=warning,
                ends=True,
                progress=_place(question),
            )
        ) is LATE:
            left = given_back(began, close, await talk.know("last-pause", LAST_PAUSE))
            if left is None:
                break
            began, close = talk.now, talk.now + left
            talk.say("clock-again", until=close, slot=CLOCK)
        if answer is LATE:
            talk.say("time")
        if answer is not Spoken.NEXT:
            break
    talk.still("clock-over", slot=CLOCK)


async def _in_writing(talk: Talk, form: Form) -> None:
    """Each question for oneself. Every one may be left out."""
    for question in Question:
        text = await _own_words(talk, question)
        if form is not Form.EACH or isinstance(text, Skipped):
            continue
        if await talk.choose("reread", Lay, text=text) is Lay.SHARE:
            talk.share(item(check_in.name, occasion(talk.begun), question), text)


async def _own_words(talk: Talk, question: Question) -> str | Skipped:
    """An answer as it shall stand."""
    while True:
        text = await talk.ask(f"write-{question}", skip=True, progress=_place(question))
        if text is SKIPPED or not await talk.judge("accuses", sounds_like_blame, text):
            return text
        if await talk.choose("blame", Wording, text=text) is Wording.SO:
            return text
