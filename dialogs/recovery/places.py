"""Where somebody is on the road after an affair: whose side, which step, and whether it was done.

Theory of operation
-------------------
A road keeps one name for where its owner is (`dialogs.roads.Road.step`), and that name is a promise. Here it
is made of three: the side, the stage, and a mark once that stage was done. Each walks the own side of the
road, and what is done on one side says nothing of the other. A stage that is not done can be passed by, but
not in silence: the person is asked.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Whose side of it this is."""

    DID = "did"
    HURT = "hurt"


class Stage(StrEnum):
    """The honest conditions, and the six steps of the method (E5), in that order."""

    CONDITIONS = "conditions"
    ACKNOWLEDGEMENT = "acknowledgement"
    OPENNESS = "openness"
    TALKS = "talks"
    ACTIONS = "actions"
    GUIDANCE = "guidance"
    PATIENCE = "patience"


DONE = "done"
DAYS = dict.fromkeys(Stage, 14) | {Stage.PATIENCE: 30}
"""Days until the bot comes back to a stage: two weeks to a month. Ours."""


@dataclass(frozen=True, slots=True)
class Place:
    """One place on the road."""

    side: Side
    stage: Stage
    done: bool = False

    def __str__(self) -> str:
        """The name that the road keeps."""
        return "-".join((self.side, self.stage, *([DONE] if self.done else [])))

    @property
    def onward(self) -> Stage:
        """The stage after this one; the last stays the last."""
        stages = list(Stage)
        return stages[min(stages.index(self.stage) + 1, len(stages) - 1)]


def place(name: str) -> Place:
    """The place of that name. Raises ValueError when there is none."""
    side, stage, *done = name.split("-")
    return Place(Side(side), Stage(stage), done == [DONE])
