"""B1, the ten minutes a day: what was felt, what was needed, and one moment of thinking of the other.

Theory of operation
-------------------
*Together* one phone lies between the two (`techniques.aloud`): three questions, to each of the two, by a
clock of ten minutes that closes gently, also in the middle. *Alone* takes two minutes in writing, for
somebody whose partner is not there or does not join in. Nothing of it leaves the chat: it leads to one
sentence to say aloud, and nothing else happens with that. A sentence that accuses gets a private suggestion,
and may stay as it is; a report of harm is never smoothed, nor asked to be said (domain research §3d).

The method names hours that suit less (`rhythm.good_hour`). Each is told once, and nothing is refused for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Json
from dialogs.facts import recall
from dialogs.help.triage import safe_for_two
from dialogs.known import ZONE
from dialogs.records import TenMinutes
from dialogs.rhythm.good_hour import GoodHour, good_moment
from dialogs.talk import LATE, Reminder, Skipped, Talk, dialog
from dialogs.techniques.aloud import Clock, Ready, in_turn, place
from dialogs.techniques.i_message import stays
from dialogs.words.harm import may_report_harm
from dialogs.writing import listed

LONGEST = timedelta(minutes=10)
WARNING = timedelta(minutes=8)
"""Method B1: ten minutes. When the end is near, the kindest question must still fit. Ours."""
CLOCK = "ten-minutes-clock"
MADE_FOR = timedelta(days=1)
"""They are about today. Ours."""
KEPT = 60
"""How many earlier times are looked at for what was told already."""


class Form(StrEnum):
    """One phone for two, or for oneself."""

    TOGETHER = "together"
    ALONE = "alone"


class Question(StrEnum):
    """The three questions, in their order (method B1)."""

    FELT = "felt"
    NEEDED = "needed"
    THOUGHT = "thought"


@dialog(
    "ten-minutes",
    commands=("/vandaag",),
    for_two=True,
    lives=MADE_FOR,
    samples={
        "zone": ("Europe/Amsterdam", "America/Sao_Paulo", "Asia/Kolkata"),
        "earlier": ([], [{"form": "together", "advised": "late"}]),
        "last-pause": (None, datetime(2026, 3, 2, 18, 8, tzinfo=UTC)),
        "write-felt": ("Moe, en ook trots.",),
        "write-needed": ("Vijf minuten rust toen ik thuiskwam.", "Hij sloeg me vanmorgen."),
        "write-thought": ("Toen ik dat liedje hoorde.",),
        "sentence": ("Ik dacht vandaag aan je bij dat liedje.", "Jij luistert nooit naar mij."),
    },
)
async def ten_minutes(talk: Talk) -> None:
    """Choose a form; three questions by the clock, or two minutes in writing towards one sentence."""
    if not await safe_for_two(talk):
        return
    form = await talk.choose("form", Form, why=True)
    zone = await talk.know("zone", ZONE)
    hour = await talk.judge("hour", good_moment, talk.now, zone)
    if form is Form.ALONE:
        await _in_writing(talk, hour)
        return
    talk.shared_screen = True
    earlier = await talk.know("earlier", recall(TenMinutes.kind, KEPT))
    advised = hour is not GoodHour.FINE and hour not in _told(earlier)
    if advised:
        talk.say(f"hour-{hour}")
    if await talk.choose("rules", Ready, ends=True) is Ready.NOT_NOW:
        talk.say("not-now")
        return
    await _aloud(talk)
    talk.record(TenMinutes(form, hour if advised else ""))
    talk.say("end-together")


def _told(earlier: Iterable[Json]) -> set[str]:
    """The hours that were advised against before."""
    bodies: Iterable[TenMinutes] = (from_json(TenMinutes, body) for body in earlier)
    return {body.advised for body in bodies}


async def _aloud(talk: Talk) -> None:
    """Each question to each of the two, by the clock."""
    warning = Reminder("two-minutes", talk.now + WARNING)
    if await in_turn(talk, Question, Clock(talk.now, talk.now + LONGEST, CLOCK, warning)) is LATE:
        talk.say("time")
    talk.still("clock-over", slot=CLOCK)


async def _in_writing(talk: Talk, hour: GoodHour) -> None:
    """For oneself. Every question may be left out; what was written is read again before the sentence."""
    talk.say("begin-alone")
    written: list[str] = []
    for question in Question:
        answer = await talk.ask(f"write-{question}", skip=True, progress=place(question))
        if not isinstance(answer, Skipped):
            written.append(answer)
    sentence = await _sentence(talk, written)
    talk.record(TenMinutes(Form.ALONE, ""))
    if sentence is None:
        talk.say("end-alone-own")
    else:
        talk.say("end-alone-late" if hour is GoodHour.LATE else "end-alone", text=sentence)


async def _sentence(talk: Talk, written: list[str]) -> str | None:
    """The one to say aloud, as it shall stand; None for no sentence."""
    if not written or await talk.judge("harm", may_report_harm, "\n".join(written)):
        return None
    things = listed(written)
    while True:
        sentence = await talk.ask("sentence", skip=True, why=True, things=things)
        if isinstance(sentence, Skipped):
            return None
        if await stays(talk, sentence):
            return sentence
