"""C11, the questions that people ask: typed in own words or chosen, a short answer, and the talk that acts on
it.

Theory of operation
-------------------
The words behind the command are the question; else it is asked for. `words/questions.py` says which of the
listed questions it looks most like. Is one likelier by far, its answer comes at once; are others near, the
three likeliest stand there as buttons, the first before the others. Whoever meant something else comes to
those that come next and to the list, and where nothing is found that is said. An answer is short, the rest of
it is on request, and each leads to one talk in which something is done about it.

An answer speaks to two who are safe with each other. Danger in the words is heard before any of this; words
of harm that come back here get no answer, and who is in danger hears only who reads along. A question tells
what plays between two people, so nothing of it is shown where the other may read along, and nothing is kept:
what was typed goes with the talk, at the latest an hour after it began.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum

from dialogs.facts import unwatched
from dialogs.known import IN_DANGER, LINKED
from dialogs.pitfalls.harm import speaks_of_harm
from dialogs.talk import SKIPPED, Talk, dialog
from dialogs.words.questions import Found, Question, found

FORGOTTEN_AFTER = timedelta(hours=1)
NEXT = 2
"""How many others are offered beside the likeliest."""
INVITE, SEND = "inviting", "message"
"""Where the question how to raise it leads to: for somebody alone, and for two who are linked."""
ACTS: Mapping[Question, str] = {
    Question.DISTANCE: "mirror",
    Question.RAISE: SEND,
    Question.ALONE: "alone",
    Question.FIGHT: "safe-word",
    Question.NEED: "need",
    Question.HABITS: "rhythm",
    Question.STYLE: "attachment",
    Question.STYLE_CHANGE: "attachment-shelf",
    Question.LEAVING: "signals",
    Question.AFFAIR: "recovery",
    Question.THERAPY: "urgency",
    Question.LATE: "appreciation",
}
"""The dialog in which something is done about it. Who reads along is told by the house: `/privacy`."""


class After(StrEnum):
    """What there is to do after an answer."""

    ACT = "act"
    MORE = "more"
    OTHER = "other"
    DONE = "done"


class Listed(StrEnum):
    """The questions to choose from, each with the value that it has there, and neither of them."""

    DISTANCE = "distance"
    RAISE = "raise"
    ALONE = "alone"
    FIGHT = "fight"
    NEED = "need"
    HABITS = "habits"
    STYLE = "style"
    STYLE_CHANGE = "style-change"
    LEAVING = "leaving"
    AFFAIR = "affair"
    THERAPY = "therapy"
    LATE = "late"
    SEEN = "seen"
    NONE = "none"


@dialog(
    "question",
    commands=("/vraag",),
    behind="asked",
    args={"asked": ("", "affaire")},
    samples={
        "unwatched": (True, False),
        "linked": (True, False),
        "in-danger": (False, True),
        "what": ("leest ze mee", "ik voel me zo alleen", "hoe kook ik rijst", "hij slaat mij"),
    },
    lives=FORGOTTEN_AFTER,
    forgets=True,
)
async def question(talk: Talk, asked: str = "") -> None:
    """The question, its answer, and what to do about it; once more where something else was meant."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    said = asked or await talk.ask("what", skip=True)
    if said is not SKIPPED and await talk.judge("harm", speaks_of_harm, said):
        talk.say("harm", leads="/hulp")
        return
    seen = Found() if said is SKIPPED else await talk.judge("found", found, said)
    near, further = seen.order[: 1 + NEXT], seen.order[1 : 1 + NEXT]
    if seen.sure:
        meant: Question | None = near[0]
    else:
        if said is not SKIPPED and not near:
            talk.say("nothing")
        meant = await _chosen(talk, near)
    if meant and await _answered(talk, meant, again=True) is After.OTHER:
        meant = await _chosen(talk, further if seen.sure else ())
        if meant:
            await _answered(talk, meant, again=False)


async def _chosen(talk: Talk, near: Sequence[Question]) -> Question | None:
    """Which one is meant: one of those that are near, or else one of the list; None where it is not there."""
    if near:
        chosen = await talk.choose("near", Listed, only=[*map(Listed, near), Listed.NONE])
        if chosen is not Listed.NONE:
            return Question(chosen)
    chosen = await talk.choose("list", Listed, ends=True)
    if chosen is Listed.NONE:
        talk.say("not-there")
        return None
    return Question(chosen)


async def _answered(talk: Talk, meant: Question, *, again: bool) -> After:
    """The answer, more of it, and what was chosen then. `again`: something else may have been meant."""
    if meant is Question.SEEN:
        talk.say("answer-seen", leads="/privacy")
        return After.DONE
    if await talk.know("in-danger", IN_DANGER):
        talk.say("not-now", leads="/hulp")
        return After.DONE
    talk.say(f"answer-{meant}")
    left = [one for one in After if again or one is not After.OTHER]
    while (after := await talk.choose(f"then-{meant}", After, only=left, ends=True)) is After.MORE:
        talk.say(f"more-{meant}")
        left.remove(After.MORE)
    if after is After.ACT:
        alone = meant is Question.RAISE and not await talk.know("linked", LINKED)
        talk.open(INVITE if alone else ACTS[meant])
    elif after is After.DONE:
        talk.say("done")
    return after
