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
from dialogs.insight.dance import dance
from dialogs.insight.opposite import opposite
from dialogs.insight.pictures import Answer, Picture, picture
from dialogs.insight.styles import styles
from dialogs.records import AttachmentSeen
from dialogs.talk import Talk, dialog


class More(StrEnum):
    """What can be had after the result."""

    PRACTICE = "practice"
    TRAITS = "traits"
    CHANGE = "change"
    DANCE = "dance"
    DONE = "done"


@dialog(
    "attachment",
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
    """Whether it can change is told here; all else is a talk of its own, which this one ends in."""
    left = list(More)
    while True:
        wanted = await talk.choose("more", More, only=left, ends=True)
        if wanted is not More.CHANGE:
            break
        talk.say("change")
        left.remove(wanted)
    if wanted is More.PRACTICE:
        talk.open(opposite.name)
    elif wanted is More.TRAITS:
        talk.open(styles.name, style="" if now is Picture.MIXED else now.value)
    elif wanted is More.DANCE:
        talk.open(dance.name)
    else:
        talk.say("done")
