"""Every kind of timer has a rule for being late, and scopes of different owners never meet."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs import timers
from dialogs.advance import Conversation
from dialogs.journal import begin
from dialogs.rhythm.late import Rule
from dialogs.rhythm.recurring import Moment
from dialogs.talk import Reminder, Talk, dialog
from dialogs.timers import FORGET, JOINT, REMIND, RULES, UNTIL, Wanted, of_plans, of_question, of_run
from tests.dialogs.scripts import Colour

AT = datetime(2026, 3, 2, 18, tzinfo=UTC)
LATER = AT + timedelta(minutes=5)


def test_every_kind_of_timer_has_a_rule_for_being_late() -> None:
    named = {value for name, value in vars(timers).items() if name.isupper() and isinstance(value, str)}
    moments = {kind for moment in Moment for kind in (moment, timers.of_moved(moment))}
    assert (named - {timers.MOVED}) | moments == set(RULES)


@pytest.mark.parametrize("moment", list(Moment))
def test_a_moment_is_known_by_its_kind_and_by_that_of_a_move(moment: Moment) -> None:
    moved = timers.of_moved(moment)
    assert (timers.regular_moment(moment), timers.moment_moved(moved)) == (moment, moment)
    assert (timers.regular_moment(moved), timers.moment_moved(moment)) == (None, None)
    assert timers.moment_moved("nothing-moved") is None


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


@dialog("timed")
async def timed(talk: Talk) -> None:
    """Waits for a while, with a word now and then."""
    soon = talk.begun + timedelta(minutes=1)
    remind = [Reminder("past", talk.begun), Reminder("rung", soon), Reminder("to-come", soon)]
    await talk.choose("colour", Colour, until=talk.begun + timedelta(minutes=5), remind=remind)


def test_a_question_wants_its_end_and_the_reminders_that_did_not_ring_yet() -> None:
    waiting = Conversation(timed, begin(7, "timed", {}, AT), fresh=True)
    assert waiting.ring("timed:colour#0!rung", AT)
    assert of_question(waiting.run, waiting.prompt, AT, None) == (
        Wanted(UNTIL, "7|timed:colour#0", AT + timedelta(minutes=5)),
        Wanted(REMIND, "7|timed:colour#0!to-come", AT + timedelta(minutes=1)),
    )


def test_what_is_to_be_forgotten_is_so_also_where_no_question_waits() -> None:
    assert of_question(begin(7, "talk", {}, AT), None, AT, LATER) == (Wanted(FORGET, "7|", LATER),)
