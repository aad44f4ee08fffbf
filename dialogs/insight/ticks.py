"""What twenty ticks come to (C9): a total, five areas, and what is wise to do next.

The twenty stand in the order of the five areas of `check_up.Area`, four in each. They are kept as signs: "1"
for a tick, "0" for not yet, "-" for what was left out.

All twenty count, as the method has it: what was left out is no tick, so that of two bands the more urgent one
is taken, as in E1. Whoever leaves out more than five has no band: that would say more than they did. The
edges are the method's. A band says what to do next, and never what the relationship is.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from dialogs.exercises.appreciation import appreciation
from dialogs.talk import Dialog
from dialogs.techniques.check_up import ACTS, Area

EACH = 4
"""So many items has an area."""
ITEMS = EACH * len(Area)
TICK, NOT_YET, LEFT_OUT = "1", "0", "-"
MOST_LEFT_OUT = 5
"""So many may be left out for a band: one in four. Ours."""


class Band(StrEnum):
    """What is wise to do next, or that it cannot be told."""

    KEEP = "keep"
    PRACTISE = "practise"
    OUTSIDE = "outside"
    NOW = "now"
    UNCLEAR = "unclear"


class Weakest(StrEnum):
    """The area with the most that is not so yet, or that there is none such."""

    CONNECTION = Area.CONNECTION.value
    COMMUNICATION = Area.COMMUNICATION.value
    BOUNDARIES = Area.BOUNDARIES.value
    INTIMACY = Area.INTIMACY.value
    FUTURE = Area.FUTURE.value
    NONE = "none"


FROM: Mapping[Band, int] = {Band.KEEP: 15, Band.PRACTISE: 10, Band.OUTSIDE: 5, Band.NOW: 0}
"""The least total of each, the highest first: the method's own (C9)."""
ACT: Mapping[Weakest, Dialog[..., Any]] = {
    **{Weakest(area): act for area, act in ACTS.items()},
    Weakest.NONE: appreciation,
}
"""The one exercise that fits."""


def total(ticks: str) -> int:
    """How many ticks there are."""
    return ticks.count(TICK)


def band(ticks: str) -> Band:
    """What is wise to do next."""
    if ticks.count(LEFT_OUT) > MOST_LEFT_OUT:
        return Band.UNCLEAR
    return next(found for found, least in FROM.items() if total(ticks) >= least)


def by_area(ticks: str) -> dict[Area, int]:
    """How many of the four are ticked in each area."""
    return {area: total(ticks[n * EACH : (n + 1) * EACH]) for n, area in enumerate(Area)}


def weakest(ticks: str) -> Weakest:
    """The area with the most that is not so yet; of two alike the first, since each rests on those before it.

    NONE where nothing that was answered is still to come. What was left out makes no area weak.
    """
    lacking = {area: ticks[n * EACH : (n + 1) * EACH].count(NOT_YET) for n, area in enumerate(Area)}
    most = max(lacking.values())
    return Weakest.NONE if most == 0 else Weakest(next(area for area in Area if lacking[area] == most))


def grown(before: str, now: str) -> tuple[Area, ...]:
    """The areas with more ticks than the time before. Of what became fewer nothing is said."""
    earlier, later = by_area(before), by_area(now)
    return tuple(area for area in Area if later[area] > earlier[area])
