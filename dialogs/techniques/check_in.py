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
other does not read along. At the end one thing for next week may become more than words, so that of a
check-in come two agreements at most, one by each. *Together* it is said aloud, and written down once the
phone is the host's own again, after the hug. *Each* may lay the own shared wish before the other; *alone*
one's own part may become a promise (D3). What accuses, or tells of harm, is not asked to become either.

Both writing ways look at one thing: words that accuse get a private suggestion to begin with "I", and the own
wording may always stay. A report of harm is no accusation and is never smoothed (domain research §3d).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dialogs.help.triage import safe_for_two
from dialogs.known import LINKED, MAY_AGREE, PROMISES, ROOM_TO_AGREE
from dialogs.promised import MOST, Promise
from dialogs.records import CheckedIn
from dialogs.reveal import item
from dialogs.talk import LATE, Late, Reminder, Skipped, Talk, dialog
from dialogs.techniques.agreement import agreement_new
from dialogs.techniques.aloud import Clock, Ready, Spoken, in_turn, place
from dialogs.techniques.i_message import stays
from dialogs.techniques.promise import promise, promise_step
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


class Lay(StrEnum):
    """What happens to an answer after rereading it."""

    SHARE = "share"
    KEEP = "keep"


class Agree(StrEnum):
    """Whether what was said aloud for next week is to be written down."""

    WRITE = "write"
    NO = "no"


class Back(StrEnum):
    """The phone is the host's own again."""

    WRITE = "write"
    LATER = "later"


class Commit(StrEnum):
    """Whether an answer becomes more than words."""

    YES = "yes"
    NO = "no"


ANSWER_SAMPLES = ("Toen je dinsdag thee voor me zette.", "Jij luistert nooit naar mij.")


def occasion(begun: datetime) -> str:
    """The name of the check-in that a talk begun then belongs to: the date of the Sunday on or before it.

    Counted in UTC and until four at night, so that both of an evening agree, also after midnight.
    """
    day = (begun.astimezone(UTC) - NIGHT).date()
    return (day - timedelta(days=(day.weekday() + 1) % 7)).isoformat()


def may_become_more(text: str) -> bool:
    """Whether to offer it as an agreement or a promise. An accusation is none, and harm is no such matter."""
    return not may_report_harm(text) and not accuses(text)


@dialog(
    "check-in",
    commands=("/checkin",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "linked": (True, False),
        "last-pause": (None, datetime(2026, 3, 2, 18, 20, tzinfo=UTC)),
        "room": (True, False),
        "may-agree": (True, False),
        "promises": (
            (),
            tuple(Promise(one, "Iets.", "Nu.", datetime(2026, 3, 1, tzinfo=UTC)) for one in (1, 2, 3)),
        ),
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
        writes = await _aloud(talk)
        talk.record(CheckedIn(form))
        talk.say("end-together")
        if writes:
            await _write_down(talk)
        return
    talk.say(f"begin-{form}")
    talk.read_back(own=True)
    wish = await _in_writing(talk, form)
    talk.record(CheckedIn(form))
    if wish:
        await _commit(talk, form, wish)
    talk.say(f"end-{form}")


async def _aloud(talk: Talk) -> bool:
    """Each question to each of the two, by the clock; whether something agreed on is to be written down."""
    warning = Reminder("half-hour", talk.now + WARNING)
    clock = Clock(talk.now, talk.now + LONGEST, CLOCK, warning)
    answer: Spoken | Agree | Late = await in_turn(talk, Question, clock)
    if answer is Spoken.NEXT and await talk.know("room", ROOM_TO_AGREE):
        answer = await talk.choose("agree", Agree, until=clock.close, ends=True)
    if answer is LATE:
        talk.say("time")
    elif answer is Spoken.ENOUGH:
        talk.say("enough")
    talk.still("clock-over", slot=CLOCK)
    return answer is Agree.WRITE


async def _write_down(talk: Talk) -> None:
    """Nothing is typed while two look at the screen: the host says when the phone is private again.

    What is written there is a proposal, to which the other says yes in an own chat; for somebody who is not
    joined, the own part becomes a promise. The other may still sit beside the host: where agreements rest,
    what is said is what is said to everybody who writes it down later.
    """
    linked = await talk.know("linked", LINKED)
    back = await talk.choose("phone-back" if linked else "phone-back-alone", Back, ends=True)
    if not linked:
        if back is Back.WRITE:
            talk.say("own-again")
            talk.open(promise.name)
        else:
            talk.say("write-later-alone")
    elif back is Back.WRITE and await talk.know("may-agree", MAY_AGREE):
        talk.say("own-again")
        talk.open(agreement_new.name)
    else:
        talk.say("write-later")


async def _in_writing(talk: Talk, form: Form) -> str:
    """Each question for oneself. Every one may be left out.

    Gives what may become more than words: the answer about next week, unless it was kept from the other.
    """
    wish = ""
    for question in Question:
        text = await _own_words(talk, question, form)
        if isinstance(text, Skipped):
            continue
        if form is Form.EACH:
            if await talk.choose("reread", Lay, text=text) is Lay.KEEP:
                continue
            talk.share(item(check_in.name, occasion(talk.begun), question), text)
        if question is Question.DIFFERENT and await talk.judge("fits", may_become_more, text):
            wish = text
    return wish


async def _own_words(talk: Talk, question: Question, form: Form) -> str | Skipped:
    """An answer as it shall stand."""
    while True:
        text = await talk.ask(f"write-{question}", skip=True, progress=place(question), form=form)
        if isinstance(text, Skipped) or await stays(talk, text):
            return text


async def _commit(talk: Talk, form: Form, wish: str) -> None:
    """Lay the wish before the other as an agreement, or make a promise of the own part."""
    if form is Form.EACH:
        may_agree = await talk.know("may-agree", MAY_AGREE)
        if may_agree and await talk.choose("propose", Commit, text=wish) is Commit.YES:
            await agreement_new(talk, wish=wish)
        return
    open_ones = await talk.know("promises", PROMISES)
    if len(open_ones) < MOST and await talk.choose("promise", Commit, text=wish) is Commit.YES:
        await promise_step(talk, wish)
