"""C7, the dance of two: the own half for everybody, and the whole of it once both chose to share.

Theory of operation
-------------------
Nobody waits for anybody. Who did the three questions sees the own half of the dance, with or without a
partner here. Who is linked may lay the own picture ready for the other: the picture, never the letters, by a
second yes after reading the sentence that the other will see. Nothing shows before both did so
(`dialogs.dancing`); a no, silence and taking back look alike, and `/gedeeld` takes back. To let the other
know of the three questions there are words to send by one's own hand.

Before anything is laid ready the three questions about safety are asked where they are due. Where something
points to danger nothing of this is offered.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.codec import from_json
from dialogs.dancing import ITEM
from dialogs.facts import laid_by_me, open_to_both, recall
from dialogs.help.triage import safe_for_two
from dialogs.insight.in_private import GUARDS, in_private
from dialogs.insight.opposite import opposite
from dialogs.insight.pictures import Picture, picture
from dialogs.known import LINKED
from dialogs.records import AttachmentSeen
from dialogs.talk import Talk, dialog

SAMPLES = {
    **GUARDS,
    "linked": (True, False),
    "seen": ([], *([{"letters": letters}] for letters in ("aab", "bbc", "ccc", "abc"))),
    "laid": ("", "avoidant", "anxious"),
    "open": (False, True),
    "still-open": (True, False),
}


class Next(StrEnum):
    """What can follow on the own half. Showing only shows what would go."""

    SHOW = "show"
    INVITE = "invite"
    WEEK = "week"
    CLOSE = "close"


class Lay(StrEnum):
    """After reading what the other will see."""

    SHARE = "share"
    KEEP = "keep"


class Anew(StrEnum):
    """What is shared is not what the answers look like now."""

    SHOW = "show"
    AS_IT_IS = "as-it-is"


@dialog(
    "dance",
    commands=("/hechting dans",),
    opens={"/hechting woorden": {"words": True}},
    for_two=True,
    args={"words": (False, True)},
    samples=SAMPLES,
)
async def dance(talk: Talk, words: bool = False) -> None:
    """The whole where both shared, else the own half and what can be done with it; or the `words` alone."""
    if not await in_private(talk):
        return
    linked = await talk.know("linked", LINKED)
    if words:
        _words(talk, linked=linked)
        return
    seen = await talk.know("seen", recall(AttachmentSeen.kind, 1))
    if not seen:
        talk.say("nothing-yet", leads="/hechting")
        return
    body: AttachmentSeen = from_json(AttachmentSeen, seen[0])
    mine = picture(body.letters)
    laid = await talk.know("laid", laid_by_me(ITEM)) if linked else ""
    whole = await talk.know("open", open_to_both(ITEM)) if laid else False
    if whole and laid != mine:
        if await talk.choose("anew", Anew, ends=True) is Anew.SHOW:
            await _lay(talk, mine)
            return
        whole = await talk.know("still-open", open_to_both(ITEM))
    if whole:
        talk.look_again(ITEM)
        return
    talk.say(f"half-{mine}")
    ready = laid == mine
    only = [one for one in Next if one is not Next.SHOW or (linked and not ready)]
    wanted = await talk.choose(
        "laid-before" if ready else "linked" if linked else "alone", Next, only=only, ends=True
    )
    if wanted is Next.SHOW:
        await _lay(talk, mine)
    elif wanted is Next.INVITE:
        _words(talk, linked=linked)
    elif wanted is Next.WEEK:
        talk.open(opposite.name)
    else:
        talk.say("closed")


async def _lay(talk: Talk, mine: Picture) -> None:
    """The second yes. What is said of it is the same whether the other shared already or not."""
    if not await safe_for_two(talk):
        return
    if await talk.choose("reread", Lay, ends=True, mine=mine.value) is Lay.KEEP:
        talk.say("kept", leads="/hechting week")
        return
    talk.say("laid", leads="/hechting woorden")
    talk.share(ITEM, mine.value)


def _words(talk: Talk, *, linked: bool) -> None:
    """With which one can tell the other of the three questions, by one's own hand."""
    talk.say("words" if linked else "words-alone")
    talk.say("to-send" if linked else "to-send-alone", copy=True)
    talk.say("sent-by-hand", leads="/hechting week")
