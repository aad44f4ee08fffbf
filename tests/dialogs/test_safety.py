"""Signs of danger as values: what rests, what is taken back without a trace, and what is too long ago."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.safety import FOR_ONE, LASTS, ONE_SIGN, TRIAGE, Safety, Sign
from dialogs.words.danger import Danger

AT = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
VIOLENCE, SUICIDE = Danger.VIOLENCE_TO_ME.value, Danger.SUICIDE.value
ASKED = Safety(triaged_at=AT - timedelta(days=30))


@pytest.mark.parametrize("kind", Danger)
def test_every_kind_stops_the_messages_and_all_but_one_lay_exercises_for_two_to_rest(kind: Danger) -> None:
    noted = ASKED.noting(kind, AT)
    assert noted.quiet
    assert noted.rests == (kind is not Danger.SUICIDE)


def test_a_kind_that_a_later_release_knows_rests_only_if_it_says_so() -> None:
    assert not ASKED.noting("suicide-of-someone-close", AT).rests


@pytest.mark.parametrize("kind", sorted(FOR_ONE - {TRIAGE}))
def test_a_sign_makes_the_questions_due_again_and_taking_it_back_undoes_that(kind: str) -> None:
    noted = ASKED.noting(kind, AT)
    assert noted.triaged_at is None
    assert noted.without(kind) == ASKED


@pytest.mark.parametrize("kind", [SUICIDE, TRIAGE])
def test_these_signs_leave_the_questions_as_they_were(kind: str) -> None:
    assert ASKED.noting(kind, AT).triaged_at == ASKED.triaged_at


def test_signs_of_one_evening_are_taken_back_as_one_and_older_ones_stand() -> None:
    old = ASKED.noting(VIOLENCE, AT - 5 * ONE_SIGN)
    evening = old.noting(VIOLENCE, AT).noting(VIOLENCE, AT + HOUR)
    assert evening.without(VIOLENCE).signs == old.signs
    assert evening.without(VIOLENCE).triaged_at is None, "an older sign still makes them due"
    assert evening.without(VIOLENCE).without(VIOLENCE) == ASKED


@pytest.mark.parametrize(("first", "second"), [(VIOLENCE, SUICIDE), (SUICIDE, VIOLENCE)])
def test_taking_back_one_kind_leaves_the_other_whatever_came_first(first: str, second: str) -> None:
    both = ASKED.noting(first, AT).noting(second, AT + HOUR)
    assert both.without(first) == ASKED.noting(second, AT + HOUR)
    assert both.without(second) == ASKED.noting(first, AT)


def test_nothing_to_take_back_changes_nothing() -> None:
    assert ASKED.without(VIOLENCE) == ASKED


def test_asking_for_messages_ends_the_quiet_and_not_the_rest() -> None:
    asked = ASKED.noting(VIOLENCE, AT).wanting_plans()
    assert (asked.quiet, asked.rests) == (False, True)
    assert asked.noting(SUICIDE, AT + HOUR).without(SUICIDE) == asked


def test_it_is_otherwise_now_lifts_the_rest_and_no_other_sign() -> None:
    lifted = ASKED.noting(VIOLENCE, AT).noting(TRIAGE, AT).noting(SUICIDE, AT).lifted()
    assert lifted.signs == (Sign(SUICIDE, AT),)


def test_a_rest_and_the_questions_last_equally_long_so_that_the_questions_come_first() -> None:
    safety = Safety(triaged_at=AT).noting(TRIAGE, AT)
    assert safety.aged(AT + LASTS) == safety
    assert safety.aged(AT + LASTS + HOUR) == Safety()
