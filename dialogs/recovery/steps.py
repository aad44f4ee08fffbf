"""The dialog of each stage of the road after an affair."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from dialogs.records import Way
from dialogs.recovery.acknowledgement import acknowledgement
from dialogs.recovery.actions import actions
from dialogs.recovery.conditions import conditions
from dialogs.recovery.guidance import guidance
from dialogs.recovery.openness import openness
from dialogs.recovery.patience import patience
from dialogs.recovery.places import Place, Side, Stage
from dialogs.recovery.talks import talks
from dialogs.roads import Road
from dialogs.talk import Dialog

STEPS: Mapping[Stage, Dialog[..., Any]] = {
    Stage.CONDITIONS: conditions,
    Stage.ACKNOWLEDGEMENT: acknowledgement,
    Stage.OPENNESS: openness,
    Stage.TALKS: talks,
    Stage.ACTIONS: actions,
    Stage.GUIDANCE: guidance,
    Stage.PATIENCE: patience,
}
LONG_AGO = datetime(2025, 9, 1, 18, 0, tzinfo=UTC)
LATELY = datetime(2026, 2, 20, 18, 0, tzinfo=UTC)
ROAD_SAMPLES = tuple(
    (Road(Way.RECOVERY, LONG_AGO if done else LATELY, str(Place(Side.HURT, stage, done))),)
    for stage in STEPS
    for done in (False, True)
)
"""Every place, some of them months after the beginning."""
