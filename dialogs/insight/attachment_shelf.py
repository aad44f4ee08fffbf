"""`/hechting`: the three questions for who did not do them yet, and for who did, what there is to do next.

Who has reason to be afraid at home is no "anxious" one. So where something points to danger nothing is asked
that would call it so. Where somebody reads along it is as for everybody who did nothing of it yet.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.facts import recall, unwatched
from dialogs.insight.attachment import attachment
from dialogs.insight.attachment_earlier import attachment_earlier
from dialogs.insight.dance import dance
from dialogs.insight.in_private import GUARDS
from dialogs.insight.opposite import opposite
from dialogs.insight.styles import styles
from dialogs.known import IN_DANGER
from dialogs.records import AttachmentSeen
from dialogs.talk import Talk, dialog


class Shelf(StrEnum):
    """What there is after a first time."""

    WEEK = "week"
    DANCE = "dance"
    STYLES = "styles"
    EARLIER = "earlier"
    AGAIN = "again"


OPENS = {
    Shelf.WEEK: opposite.name,
    Shelf.DANCE: dance.name,
    Shelf.STYLES: styles.name,
    Shelf.EARLIER: attachment_earlier.name,
    Shelf.AGAIN: attachment.name,
}


@dialog("attachment-shelf", commands=("/hechting",), samples={**GUARDS, "seen": ([], [{"letters": "aab"}])})
async def attachment_shelf(talk: Talk) -> None:
    """The shelf, or the questions at once."""
    alone = await talk.know("unwatched", unwatched())
    if alone and await talk.know("in-danger", IN_DANGER):
        talk.say("not-now")
        return
    seen = await talk.know("seen", recall(AttachmentSeen.kind, 1)) if alone else []
    if seen:
        talk.open(OPENS[await talk.choose("what", Shelf)])
    else:
        talk.open(attachment.name)
