"""C6, what the answers of the quiz looked most like over time: a line for each month, the newest first.

It is a list and no trend: three questions measure nothing, and answers move by themselves. Of a month in
which the quiz was done more often the last time counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from dialogs.codec import from_json
from dialogs.effects import ByMonth, Json
from dialogs.facts import dated, unwatched
from dialogs.insight.pictures import picture
from dialogs.known import ZONE
from dialogs.records import AttachmentSeen
from dialogs.rhythm.wall import local
from dialogs.talk import Talk, dialog

KEPT = 60
"""So many are looked through: far more than are shown."""
MONTHS = 6
"""Lines that fit a small screen. Ours."""


@dialog(
    "attachment-earlier",
    commands=("/hechting eerder",),
    samples={
        "unwatched": (True, False),
        "zone": ("Europe/Amsterdam",),
        "seen": (
            [],
            [
                (datetime(2026, 2, 28, 23, 30, tzinfo=UTC), {"letters": "aab"}),
                (datetime(2026, 2, 1, 12, tzinfo=UTC), {"letters": "bbc"}),
            ],
        ),
    },
)
async def attachment_earlier(talk: Talk) -> None:
    """Show the list, with something to do below it."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    seen = await talk.know("seen", dated(AttachmentSeen.kind, KEPT))
    if not seen:
        talk.say("none", leads="/hechting")
        return
    zone = await talk.know("zone", ZONE)
    talk.say("list", seen=ByMonth(by_month(seen, zone)), leads="/hechting week")


def by_month(seen: Sequence[tuple[datetime, Json]], zone: str) -> tuple[tuple[datetime, str], ...]:
    """The last of each month by the clock of `zone`, newest first as they came, with the key of its text."""
    months: dict[tuple[int, int], tuple[datetime, str]] = {}
    for at, stored in seen:
        body: AttachmentSeen = from_json(AttachmentSeen, stored)
        wall = local(at, zone)
        line = (at, f"exported-picture.{picture(body.letters)}")
        months.setdefault((wall.year, wall.month), line)
    return tuple(months.values())[:MONTHS]
