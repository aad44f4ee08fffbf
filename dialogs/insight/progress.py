"""A2, A7, G3, `/voortgang`: the own rhythm as a picture, one line on what changed, one suggestion.

Theory of operation
-------------------
It looks at its owner's records alone, and says what is there: no score, no streak, no word on what is not.
The picture and the suggestion are one message, which is drawn when it is sent; what was done lately is said
before it in words, so that it stands there also where nothing can be drawn. Nothing is asked and nothing is
kept, so the talk is over once it has said this.
"""

from __future__ import annotations

from dialogs.codec import from_json
from dialogs.effects import Drawing
from dialogs.facts import Own, recall, unwatched, weeks
from dialogs.insight.change import FOR_TWO, change, slips_less
from dialogs.insight.suggestion import LEADS, suggestion
from dialogs.known import RESTS
from dialogs.pitfalls.today import KEPT
from dialogs.records import ChecklistFilled, PatternSlipped, PatternsScanned
from dialogs.rhythm.weeks import within
from dialogs.talk import Talk, dialog
from dialogs.techniques.mirror import ENOUGH

KINDS = (*FOR_TWO, PatternSlipped.kind, PatternsScanned.kind, ChecklistFilled.kind)
UNPLANNED = Own(bool, lambda person, couple: person.hears_plans and person.profile.check_in is None)
"""Whether planned messages are welcome, and none of them is a check-in."""
_WEEKS: tuple[dict[str, list[int]], ...] = (
    {},
    {"mirrored": [1]},
    {"mirrored": [1, 1, 1, 1, 5]},
    {"mirrored": [3, 1, 1, 1, 2], "appreciated": [2, 2, 1], "checked-in": [1], "patterns-scanned": [0, 1]},
    {"mirrored": [1], "appreciated": [2], "patterns-scanned": [1], "checklist-filled": [1]},
    {"mirrored": [0, 1], "appreciated": [0, 1]},
    {"mirrored": [1], "patterns-scanned": [1]},
    {"mirrored": [0, 0, 1]},
    {"patterns-scanned": [1]},
)


@dialog(
    "progress",
    commands=("/voortgang",),
    forgets=True,
    samples={
        "rests": (False, True),
        "unwatched": (True, False),
        "weeks": _WEEKS,
        "notes": (
            [],
            [
                {"pattern": None, "at": "2026-03-01T18:00:00Z"},
                {"pattern": None, "at": "2026-02-27T18:00:00Z"},
                {"pattern": "fixing", "at": "2026-02-10T18:00:00Z"},
                {"pattern": "sarcasm", "at": "2026-02-09T18:00:00Z"},
            ],
        ),
        "scans": ([], [{"answers": "0100000"}, {"answers": "3100000"}]),
        "unplanned": (False, True),
    },
)
async def progress(talk: Talk) -> None:
    """Say what was done, what changed, and one thing that could be next, below the picture."""
    rests = await talk.know("rests", RESTS) and await talk.know("unwatched", unwatched())
    notes: list[PatternSlipped] = []
    scans: list[PatternsScanned] = []
    if not rests:
        stored = await talk.know("notes", recall(PatternSlipped.kind, KEPT))
        notes = [from_json(PatternSlipped, body) for body in stored]
        if not slips_less(notes, talk.now):
            stored = await talk.know("scans", recall(PatternsScanned.kind, 2))
            scans = [from_json(PatternsScanned, body) for body in stored]
    found = await talk.know("weeks", weeks(*KINDS))
    if found:
        _lately(talk, found, rests=rests)
    changed = None if rests else change(found, notes, scans, talk.now)
    if changed is not None:
        talk.say(f"{changed}")
    unplanned = bool(found) and not rests and await talk.know("unplanned", UNPLANNED)
    offered = suggestion(found, rests=rests, unplanned=unplanned)
    talk.say(f"try-{offered}", leads=LEADS[offered], draws=Drawing.RHYTHM if found else None)


def _lately(talk: Talk, found: dict[str, list[int]], *, rests: bool) -> None:
    """What was done in the last seven days, and the aim of the mirror as an invitation."""
    mirrors, appreciations, check_ins, tens, hugs = (within(found, kind, 1) for kind in FOR_TWO)
    if not any((mirrors, appreciations, check_ins, tens, hugs)):
        talk.say("open")
        return
    aim = "none" if rests or not mirrors else "reached" if mirrors >= ENOUGH else "toward"
    talk.say(
        "lately",
        mirrors=mirrors,
        appreciations=appreciations,
        check_ins=check_ins,
        tens=tens,
        hugs=hugs,
        aim=aim,
    )
