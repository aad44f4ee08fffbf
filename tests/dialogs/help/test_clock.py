"""Small talks about time: what is typed is understood, or asked again."""

from __future__ import annotations

from datetime import time

import pytest

from dialogs.effects import Json
from dialogs.help.clock import NO_QUIET, USUAL_QUIET, own_zone, quiet_hours, zone_in
from dialogs.people import Profile
from dialogs.rhythm.quiet import Quiet
from tests.dialogs.playing import SKIP, changed, play

NOW = {"rhythm": Profile()}


def test_the_usual_quiet_hours_are_those_of_a_new_profile() -> None:
    assert Profile().quiet == USUAL_QUIET


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("europe/lisbon", "Europe/Lisbon"),
        (" america/new york. ", "America/New_York"),
        ("utc", "UTC"),
        ("Amsterdam", None),
        ("", None),
        ("../../etc/passwd", None),
    ],
)
def test_a_zone_is_read_as_people_type_it(typed: str, zone: str | None) -> None:
    assert zone_in(typed) == zone


def test_a_zone_that_is_none_is_asked_again_and_may_be_left_out() -> None:
    wrong = play(own_zone, "Amsterdam", facts=NOW)
    assert (wrong.heard(), wrong.asked) == (["own-zone-unknown"], "own-zone-typed")
    assert changed(play(own_zone, SKIP, facts=NOW)) == {}
    assert changed(play(own_zone, "europe/lisbon", facts=NOW)) == {"zone": "Europe/Lisbon"}


@pytest.mark.parametrize(
    ("answers", "quiet"),
    [
        (["usual"], USUAL_QUIET),
        (["off"], NO_QUIET),
        (["typed", "half twaalf 's avonds", "7:30"], Quiet(time(23, 30), time(7, 30))),
    ],
)
def test_quiet_hours_can_be_set_and_taken_away(answers: list[Json], quiet: Quiet) -> None:
    assert changed(play(quiet_hours, *answers, facts=NOW)) == {"quiet": quiet}


def test_who_has_no_quiet_hours_is_asked_so() -> None:
    assert play(quiet_hours, facts={"rhythm": Profile(quiet=NO_QUIET)}).asked == "quiet-hours-none"


@pytest.mark.parametrize(("typed", "asked"), [([], "from"), (["23:00"], "to")])
def test_what_is_no_time_is_asked_again(typed: list[Json], asked: str) -> None:
    played = play(quiet_hours, "typed", *typed, "ooit", facts=NOW)
    assert (played.heard(), played.asked) == (["quiet-hours-no-time"], f"quiet-hours-{asked}")
