"""G1, the talk of each quarter about shared goals: what to keep, more of what, one goal, one first step.

Theory of operation
-------------------
*Together* one phone lies between the two (`techniques.aloud`): four questions, to each of the two, by a clock
of half an hour that closes gently. *Alone* it is a preparation in writing, and nothing of it leaves the chat:
wishes that accuse get a private suggestion, a step without a day is asked for one once, and the goal is
shown again the next time.

Where the two may agree on something (A8), it ends with the offer to write one agreement, no more.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall
from dialogs.help.triage import safe_for_two
from dialogs.known import MAY_AGREE
from dialogs.records import GoalNoted, GoalsTalked
from dialogs.talk import LATE, Reminder, Skipped, Talk, dialog
from dialogs.techniques.agreement import agreement_new
from dialogs.techniques.aloud import Clock, Ready, in_turn, place
from dialogs.techniques.check_in import MADE_FOR
from dialogs.techniques.i_message import stays
from dialogs.techniques.need import fitting_missing
from dialogs.words.agreement import Missing
from dialogs.writing import listed

LONGEST = timedelta(minutes=30)
WARNING = timedelta(minutes=25)
"""Long enough for four questions each. Ours."""
CLOCK = "shared-goals-clock"


class Form(StrEnum):
    """One phone for two, or alone beforehand."""

    TOGETHER = "together"
    ALONE = "alone"


class Question(StrEnum):
    """What was good comes first, and the smallest thing last."""

    KEEP = "keep"
    MORE = "more"
    GOAL = "goal"
    STEP = "step"


class Agree(StrEnum):
    """Whether to write one agreement now."""

    WRITE = "write"
    NOT_NOW = "not-now"


@dialog(
    "shared-goals",
    commands=("/doelen",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "last-pause": (None, datetime(2026, 3, 2, 18, 10, tzinfo=UTC)),
        "may-agree": (True, False),
        "before": ([], [{"goal": "Elke week een avond samen fietsen."}]),
        "write-keep": ("Dat we op zondag samen ontbijten.",),
        "write-more": ("Ik wil vaker samen lachen.", "Jij bent nooit thuis."),
        "write-goal": ("In de zomer een week weg.",),
        "write-step": ("Ik vraag zaterdag vrij.", "Ik vraag vrij."),
        "step-when": ("Op dinsdag.",),
    },
)
async def shared_goals(talk: Talk) -> None:
    """Choose a form, go through the questions, and offer one agreement."""
    if not await safe_for_two(talk):
        return
    form = await talk.choose("form", Form, why=True)
    if form is Form.TOGETHER:
        talk.shared_screen = True
        if await talk.choose("rules", Ready, ends=True) is Ready.NOT_NOW:
            talk.say("not-now")
            return
        talk.read_back(own=False)
        await _aloud(talk)
        talk.record(GoalsTalked(form))
        talk.say("end-together")
    else:
        await _in_writing(talk)
    if not await talk.know("may-agree", MAY_AGREE):
        return
    if await talk.choose("agree", Agree, ends=True) is Agree.WRITE:
        talk.say("begin-agreement")
        talk.open(agreement_new.name)
    else:
        talk.say("closed")


async def _aloud(talk: Talk) -> None:
    """Each question to each of the two, by the clock."""
    warning = Reminder("five-minutes", talk.now + WARNING)
    if await in_turn(talk, Question, Clock(talk.now, talk.now + LONGEST, CLOCK, warning)) is LATE:
        talk.say("time")
    talk.still("clock-over", slot=CLOCK)


async def _in_writing(talk: Talk) -> None:
    """Each question for oneself. Every one may be left out; what was written is read again at the end."""
    talk.say("begin-alone")
    for body in await talk.know("before", recall(GoalNoted.kind, 1)):
        talk.say("before", text=from_json(GoalNoted, body).goal)
    written: dict[Question, str] = {}
    for question in Question:
        answer = await _own_words(talk, question)
        if not isinstance(answer, Skipped):
            written[question] = answer
    talk.record(GoalsTalked(Form.ALONE))
    if Question.GOAL in written:
        talk.record(GoalNoted(written[Question.GOAL]))
    talk.say("end-alone", things=listed(written.values()), count=len(written))


async def _own_words(talk: Talk, question: Question) -> str | Skipped:
    """An answer as it shall stand."""
    while True:
        text = await talk.ask(f"write-{question}", skip=True, progress=place(question))
        if isinstance(text, Skipped):
            return text
        if question is Question.STEP:
            return await _with_a_day(talk, text)
        if question is not Question.MORE or await stays(talk, text):
            return text


async def _with_a_day(talk: Talk, step: str) -> str:
    """A step with the day on which it begins, if it is told."""
    if await talk.judge("missing", fitting_missing, step) is not Missing.WHEN:
        return step
    when = await talk.ask("step-when", skip=True, answer=step)
    return step if isinstance(when, Skipped) else f"{step.rstrip('.!? ')}: {when}"
