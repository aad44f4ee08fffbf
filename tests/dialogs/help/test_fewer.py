"""Fewer messages, or as it is: a yes leaves what is weekly, a no changes nothing."""

from __future__ import annotations

from dialogs.help.fewer import fewer
from tests.dialogs.playing import changed, play


def test_a_yes_leaves_the_check_in_and_what_is_rare() -> None:
    played = play(fewer, args={"wanted": True})
    assert (played.heard(), played.over) == (["fewer-wanted"], True)
    off = {"appreciation": (), "mirror": None, "ten_minutes": None, "hug": None}
    assert changed(played) == off


def test_a_no_changes_nothing() -> None:
    played = play(fewer, args={"wanted": False})
    assert (played.heard(), changed(played)) == (["fewer-so"], {})
