"""What is about the two is looked at in private only, and not where something points to danger."""

from __future__ import annotations

import pytest

from dialogs.insight.dance import dance
from dialogs.insight.in_private import GUARDS, in_private
from dialogs.insight.opposite import opposite
from dialogs.talk import Dialog
from tests.dialogs.playing import play


def test_those_who_ask_walk_both_ways() -> None:
    assert GUARDS == {"unwatched": (True, False), "in-danger": (False, True)}
    assert callable(in_private)


@pytest.mark.parametrize("dialog", [dance, opposite])
def test_where_the_other_reads_along_danger_is_not_even_asked_about(dialog: Dialog[..., object]) -> None:
    played = play(dialog, facts={"unwatched": False})
    assert (played.over, played.heard()) == (True, [f"{dialog.name}-watched"])


@pytest.mark.parametrize("dialog", [dance, opposite])
def test_in_danger_it_leads_to_rest_and_to_help_instead(dialog: Dialog[..., object]) -> None:
    played = play(dialog, facts={"unwatched": True, "in-danger": True})
    assert (played.over, played.heard()) == (True, [f"{dialog.name}-not-now"])
