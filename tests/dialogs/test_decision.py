"""What comes out of one event."""

from __future__ import annotations

from dialogs.decision import Decision
from tests.dialogs.scripts import ALL
from tests.dialogs.world import World


def test_a_decision_changes_nothing_by_itself() -> None:
    """The shell may throw it away and decide again."""
    world = World.of_two(ALL)
    before = world.couple
    first = world.says("bram", "/walk")
    after = world.couple
    world.couple = before
    assert world.says("bram", "/walk") == first
    assert (world.couple, before.person("bram").runs) == (after, ())


def test_a_talk_that_ended_is_told_with_its_last_journal() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/short")
    decision: Decision = world.says("bram", "klaar")
    ((person, run),) = decision.ended
    assert (person, run.dialog, run.journal[-1].value) == ("bram", "short-lived", "klaar")
