"""One suggestion at a time, never an exercise for two for who is not safe."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.insight.suggestion import LEADS, Suggestion, suggestion

BUSY = {"mirrored": [1], "appreciated": [0, 1], "patterns-scanned": [0, 0, 0, 1], "checklist-filled": [1]}


@pytest.mark.parametrize(
    ("weeks", "offered"),
    [
        ({}, Suggestion.BEGIN),
        ({"appreciated": [1]}, Suggestion.MIRROR),
        ({**BUSY, "mirrored": [0, 0, 1]}, Suggestion.MIRROR),
        ({**BUSY, "mirrored": [0, 1]}, Suggestion.SMALL),
        ({**BUSY, "appreciated": [0, 0, 1]}, Suggestion.APPRECIATION),
        ({**BUSY, "patterns-scanned": [0, 0, 0, 0, 1]}, Suggestion.SCAN),
        ({"mirrored": [1], "appreciated": [1]}, Suggestion.SCAN),
        ({**BUSY, "checklist-filled": [0, 0, 0, 0, 1]}, Suggestion.CHECKLIST),
        (BUSY, Suggestion.SMALL),
    ],
)
def test_what_was_not_done_for_a_while_is_suggested(
    weeks: Mapping[str, Sequence[int]], offered: Suggestion
) -> None:
    assert suggestion(weeks, rests=False, unplanned=False) is offered


def test_a_moment_for_the_check_in_comes_after_the_exercises_and_before_the_scan() -> None:
    assert suggestion(BUSY, rests=False, unplanned=True) is Suggestion.PLAN
    assert suggestion({"mirrored": [1]}, rests=False, unplanned=True) is Suggestion.APPRECIATION


@pytest.mark.parametrize("weeks", [{}, BUSY, {"appreciated": [1]}])
def test_who_is_not_safe_is_offered_rest_whatever_was_done(weeks: Mapping[str, Sequence[int]]) -> None:
    assert suggestion(weeks, rests=True, unplanned=True) is Suggestion.CALM
    opened = CATALOGUE.for_command(LEADS[Suggestion.CALM])
    assert opened is not None
    assert not opened.dialog.for_two


def test_every_suggestion_leads_somewhere() -> None:
    assert set(LEADS) == set(Suggestion)
    assert [command for command in LEADS.values() if CATALOGUE.for_command(command) is None] == []
