"""C6, three questions about closeness and distance: a start for a talk, no diagnosis.

Theory of operation
-------------------
Each question has one answer of avoidance (a), one of anxiety (b) and one of ease (c). Two of a letter or more
make a majority; one of each makes none, and then the mixed picture is shown as it is. Three questions measure
nothing, and even validated lists move within a month. So the result is worded as "your answers look most
like", what is offered to practise does no harm when the letter is wrong, and earlier results stay. The
disorganised style cannot follow from these letters, and the text says so.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.codec import from_json
from dialogs.facts import recall
from dialogs.records import AttachmentSeen
from dialogs.talk import Talk, dialog

MAJORITY = 2


class Answer(StrEnum):
    """The same three letters under each question. What they stand for is kept, so they never change."""

    A = "a"
    B = "b"
    C = "c"


class Picture(StrEnum):
    """What a set of answers looks most like."""

    AVOIDANT = "avoidant"
    ANXIOUS = "anxious"
    SECURE = "secure"
    MIXED = "mixed"


class More(StrEnum):
    """What can be had after the result."""

    PRACTICE = "practice"
    TRAITS = "traits"
    CHANGE = "change"
    DONE = "done"


LOOKS_LIKE = {Answer.A: Picture.AVOIDANT, Answer.B: Picture.ANXIOUS, Answer.C: Picture.SECURE}


def picture(letters: str) -> Picture:
    """What the letters of a filled-in quiz look most like. Mixed without a majority."""
    for letter, looks_like in LOOKS_LIKE.items():
        if letters.count(letter) >= MAJORITY:
            return looks_like
    return Picture.MIXED


@dialog(
    "attachment",
    commands=("/hechting",),
    samples={"earlier": ([], *([{"letters": letters}] for letters in ("aab", "bbc", "ccc", "cab")))},
)
async def attachment(talk: Talk) -> None:
    """Three questions, what the answers look most like, and on request more about it."""
    answers = [
        await talk.choose("partner-emotional", Answer, why=True, progress=(1, 3)),
        await talk.choose("partner-takes-space", Answer, progress=(2, 3)),
        await talk.choose("conflict", Answer, progress=(3, 3)),
    ]
    letters = "".join(answers)
    now = picture(letters)
    earlier = await talk.know("earlier", recall(AttachmentSeen.kind, 1))
    talk.record(AttachmentSeen(letters))
    talk.say(f"result-{letters}" if now is Picture.MIXED else f"result-{now}")
    for stored in earlier:
        seen: AttachmentSeen = from_json(AttachmentSeen, stored)
        before = picture(seen.letters)
        talk.say("same" if before is now else f"changed-from-{before}")
    talk.say("limits")
    await _on_request(talk, now)


async def _on_request(talk: Talk, now: Picture) -> None:
    """Depth for who wants it: each part once, in any order."""
    left = list(More)
    while len(left) > 1:
        wanted = await talk.choose("more", More, only=left, ends=True)
        if wanted is More.DONE:
            break
        left.remove(wanted)
        talk.say("change" if wanted is More.CHANGE else f"{wanted}-{now}")
    talk.say("done")
