"""C9, the checklist of twenty: what is so now, what not yet, and one thing to do next.

Theory of operation
-------------------
Twenty items in the five areas of the check-up, one press each, all worded so that a tick is healthy. What the
ticks come to stands in `ticks`. The total chooses what to do next and is told on request only; it is one
person's look at two people, kept as signs without words, and nothing of it reaches the other. So it is filled
in where nobody reads along, and not while exercises for two rest: then there is help for one.

The question about fear stands outside the total. It is the first one of the private triage, and a yes has the
same consequence at once: help, and exercises for two rest (`dialogs.resting`). What was answered to it goes
with the run that asked it, so what the ticks come to is said by a run of its own.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.codec import from_json
from dialogs.effects import Drawing
from dialogs.facts import recall, unwatched
from dialogs.help.urgency import between_us
from dialogs.insight.ticks import (
    ACT,
    ITEMS,
    LEFT_OUT,
    NOT_YET,
    TICK,
    Band,
    Weakest,
    band,
    by_area,
    grown,
    weakest,
)
from dialogs.insight.ticks import total as total_of
from dialogs.known import RESTS
from dialogs.pitfalls.harm import InDanger, no_danger
from dialogs.records import ChecklistFilled
from dialogs.talk import Talk, dialog
from dialogs.techniques.check_up import Area
from dialogs.words.danger import Danger


class Item(StrEnum):
    """To one of the twenty."""

    YES = "yes"
    NOT_YET = "not-yet"
    SKIP = "skip"


SIGN = {Item.YES: TICK, Item.NOT_YET: NOT_YET, Item.SKIP: LEFT_OUT}


class Afraid(StrEnum):
    """To the question that stands outside the total."""

    YES = "yes"
    NO = "no"
    RATHER_NOT = "rather-not"


class After(StrEnum):
    """What can be had after the result: the step that fits, and depth on request."""

    ACT = "act"
    HELP = "help"
    FIGURES = "figures"
    PICTURE = "picture"
    DONE = "done"


STEPS = {Band.OUTSIDE: (After.HELP, After.ACT), Band.NOW: (After.HELP,)}
"""Where help comes first; elsewhere it is the exercise."""


def _ticks(low: int = 0) -> tuple[str, ...]:
    """Samples: each area as the weakest, and the edge of each band."""
    whole = "1" * ITEMS
    edges = tuple("1" * n + "0" * (ITEMS - n) for n in (4, 5, 9, 10, 14, 15))
    areas = tuple(whole[: 4 * n] + "0" + whole[4 * n + 1 :] for n in range(len(Area)))
    return (whole, *edges, *areas, "-" * 6 + "1" * 14)


SAMPLES = _ticks()


@dialog("checklist-fear", forgets=True)
async def fear(talk: Talk) -> bool:
    """Whether there is fear. A yes brings help at once."""
    afraid = await talk.choose("afraid", Afraid, why=True)
    if afraid is Afraid.YES:
        talk.screened(Danger.VIOLENCE_TO_ME.value)
        return True
    talk.say("thanks" if afraid is Afraid.NO else "rather-not")
    return False


@dialog(
    "checklist", commands=("/checklist",), samples={"unwatched": (True, False), "in-danger": (False, True)}
)
async def checklist(talk: Talk) -> None:
    """Twenty items and the question about fear; what comes of them is said by `result`."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    try:
        await no_danger(talk)
        ticks = ""
        for number in range(1, ITEMS + 1):
            ticks += SIGN[await talk.choose(f"item-{number}", Item, progress=(number, ITEMS))]
        await no_danger(talk)
    except InDanger:
        talk.say("not-now")
        return
    if await fear(talk):
        talk.record(ChecklistFilled(ticks))
        return
    talk.open(result.name, ticks=ticks)


@dialog(
    "checklist-result",
    args={"ticks": SAMPLES},
    samples={"earlier": ([], [{"ticks": "0" * ITEMS}], [{"ticks": "1" * ITEMS}])},
)
async def result(talk: Talk, ticks: str) -> None:
    """What is wise next, what grew, and the one step that fits."""
    earlier = await talk.know("earlier", recall(ChecklistFilled.kind, 1))
    talk.record(ChecklistFilled(ticks))
    found, least = band(ticks), weakest(ticks)
    talk.say(found)
    for body in earlier:
        areas = grown(from_json(ChecklistFilled, body).ticks, ticks)
        if areas:
            talk.say("grown", area=areas[0], more="yes" if len(areas) > 1 else "no")
    depth = (After.FIGURES, *((After.PICTURE,) if earlier else ()), After.DONE)
    left = [*STEPS.get(found, (After.ACT,)), *depth]
    step = "after-help" if After.HELP in left else f"after-{least}"
    while (wanted := await talk.choose(step, After, only=left, ends=True)) is After.FIGURES:
        left.remove(wanted)
        _figures(talk, ticks)
    _onward(talk, wanted, least)


def _figures(talk: Talk, ticks: str) -> None:
    """The numbers, for who asks for them."""
    areas = by_area(ticks)
    talk.say(
        "figures",
        total=total_of(ticks),
        connection=areas[Area.CONNECTION],
        communication=areas[Area.COMMUNICATION],
        boundaries=areas[Area.BOUNDARIES],
        intimacy=areas[Area.INTIMACY],
        future=areas[Area.FUTURE],
    )


def _onward(talk: Talk, wanted: After, least: Weakest) -> None:
    if wanted is After.HELP:
        talk.open(between_us.name)
    elif wanted is After.ACT:
        talk.open(ACT[least].name)
    elif wanted is After.PICTURE:
        talk.open(over_time.name)
    else:
        talk.say("done")


@dialog(
    "checklist-over-time",
    commands=("/checklist verloop",),
    forgets=True,
    samples={
        "unwatched": (True, False),
        "rests": (False, True),
        "filled": ([], *([{"ticks": ticks}] for ticks in SAMPLES)),
    },
)
async def over_time(talk: Talk) -> None:
    """The areas over time as a drawing, above the step that fits the last time."""
    if not await talk.know("unwatched", unwatched()):
        talk.say("watched")
        return
    filled = await talk.know("filled", recall(ChecklistFilled.kind, 1))
    if not filled:
        talk.say("none-yet", leads="/checklist")
        return
    ticks = from_json(ChecklistFilled, filled[0]).ticks
    if await talk.know("rests", RESTS):
        talk.say("calm", leads="/rustig", draws=Drawing.CHECKLIST)
    elif band(ticks) in STEPS:
        talk.say("help", leads="/hulp samen", draws=Drawing.CHECKLIST)
    else:
        least = weakest(ticks)
        talk.say(f"step-{least}", leads=ACT[least].commands[0], draws=Drawing.CHECKLIST)
