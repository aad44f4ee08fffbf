"""Every kind of timer has a rule for being late, and scopes of different owners never meet."""

from __future__ import annotations

import pytest

from dialogs import timers
from dialogs.rhythm.late import Rule
from dialogs.timers import JOINT, RULES, of_plans, of_run


def test_every_kind_of_timer_has_a_rule_for_being_late() -> None:
    kinds = {value for name, value in vars(timers).items() if name.isupper() and isinstance(value, str)}
    assert kinds == set(RULES)


@pytest.mark.parametrize("kind", [timers.PAUSE, timers.UNTIL, timers.JOINED])
def test_what_somebody_waits_for_rings_however_late(kind: str) -> None:
    assert RULES[kind] is Rule.RING


def test_scopes_of_different_owners_and_runs_differ() -> None:
    scopes = [
        JOINT,
        of_plans("bram"),
        of_plans("noor"),
        of_run("bram", 1),
        of_run("bram", 2),
        of_run("noor", 1),
    ]
    assert len(set(scopes)) == len(scopes)
