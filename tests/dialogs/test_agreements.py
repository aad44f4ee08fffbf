"""Agreements of both: a proposal, a yes of the other, letting go by both; and no sign of who did not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.agreements import (
    LISTED,
    Agreement,
    Asks,
    OfAgreements,
    Standing,
    asked,
    due,
    ends,
    keep,
    kind_of,
    offered,
    standing,
    words_of,
)
from dialogs.records import (
    AgreementAccepted,
    AgreementDeclined,
    AgreementKept,
    AgreementProposed,
    AgreementReleased,
    AgreementWaits,
)

SOON = datetime(2026, 3, 3, 17, 30, tzinfo=UTC)
LATER = SOON + timedelta(days=2)
PROPOSED = Agreement(1, "Wandelen", "bram", SOON)
AGREED = Agreement(1, "Wandelen", "bram", SOON, agreed=True, asks=(Asks("bram", SOON), Asks("noor", SOON)))


def after(*records: tuple[str, OfAgreements], begins: tuple[Agreement, ...] = ()) -> tuple[Agreement, ...]:
    agreements, counted = begins, len(begins)
    for person, body in records:
        agreements, counted = keep(agreements, counted, person, body)
    return agreements


def test_a_proposal_waits_for_the_other_alone() -> None:
    proposed = after(("bram", AgreementProposed("Wandelen", SOON)))
    assert proposed == (PROPOSED,)
    assert (offered(proposed, "noor"), offered(proposed, "bram")) == (1, 0)
    assert standing(proposed, "noor") == standing(proposed, "bram") == ()


def test_it_counts_once_the_other_said_yes_and_is_come_back_to_at_both() -> None:
    agreed = after(("noor", AgreementAccepted(1, LATER)), begins=(PROPOSED,))
    (one,) = agreed
    assert (one.agreed, one.asks) == (True, (Asks("bram", LATER), Asks("noor", LATER)))
    assert standing(agreed, "bram") == standing(agreed, "noor") == (Standing(1),)


@pytest.mark.parametrize("body", [AgreementAccepted(1, SOON), AgreementDeclined(1)], ids=["yes", "no"])
def test_nobody_answers_the_own_proposal_nor_one_that_is_agreed_on_already(body: OfAgreements) -> None:
    assert after(("bram", body), begins=(PROPOSED,)) == (PROPOSED,)
    assert after(("noor", body), begins=(AGREED,)) == (AGREED,)


def test_a_no_takes_the_proposal_away() -> None:
    assert after(("noor", AgreementDeclined(1)), begins=(PROPOSED,)) == ()


def test_of_each_person_one_proposal_waits_the_newest() -> None:
    proposed = after(
        ("noor", AgreementProposed("Koken", SOON)),
        ("bram", AgreementProposed("Fietsen", SOON)),
        begins=(PROPOSED,),
    )
    assert [(one.number, one.text) for one in proposed] == [(2, "Koken"), (3, "Fietsen")]


def test_it_is_over_once_both_let_go_and_not_before() -> None:
    once = after(("bram", AgreementReleased(1)), ("bram", AgreementReleased(1)), begins=(AGREED,))
    assert [one.number for one in once] == [1]
    assert (ends(once, "noor", 1), ends(once, "bram", 1)) == (True, False)
    assert after(("noor", AgreementReleased(1)), begins=once) == ()


def test_the_other_cannot_know_who_let_go() -> None:
    once = after(("bram", AgreementReleased(1)), begins=(AGREED,))
    assert standing(once, "noor") == standing((AGREED,), "noor")
    assert due(once, "noor") == due((AGREED,), "noor")
    assert standing(once, "bram") == (Standing(1, released=True),)
    assert due(once, "bram") is None


def test_letting_go_can_be_taken_back() -> None:
    kept = after(("bram", AgreementReleased(1)), ("bram", AgreementKept(1)), begins=(AGREED,))
    assert not ends(kept, "noor", 1)


def test_a_smaller_one_takes_the_place_of_the_other_once_agreed_on() -> None:
    both = after(("noor", AgreementProposed("Tien minuten", SOON, instead_of=1)), begins=(AGREED,))
    assert [one.number for one in both] == [1, 2]
    smaller = after(("bram", AgreementAccepted(2, SOON)), begins=both)
    assert [one.number for one in smaller] == [2]
    assert words_of(smaller)[kind_of(1)] == "Tien minuten", "a question about the old one shows the new"
    assert after(("noor", AgreementReleased(1)), ("bram", AgreementReleased(2)), begins=smaller) == ()


def test_not_yet_brings_it_back_at_that_person_alone() -> None:
    waits = after(("bram", AgreementWaits(1, LATER)), begins=(AGREED,))
    assert (due(waits, "bram"), due(waits, "noor")) == (LATER, SOON)


def test_the_bot_comes_back_once_at_each() -> None:
    once = asked((AGREED,), "bram", SOON)
    assert (due(once, "bram"), due(once, "noor")) == (None, SOON)
    assert asked((AGREED,), "bram", SOON - timedelta(seconds=1)) == (AGREED,)


@pytest.mark.parametrize("body", [AgreementReleased(9), AgreementKept(9), AgreementWaits(9, SOON)])
def test_what_is_there_no_more_is_not_changed(body: OfAgreements) -> None:
    assert after(("bram", body), begins=(AGREED,)) == (AGREED,)


@pytest.mark.parametrize("body", [AgreementReleased(1), AgreementKept(1), AgreementWaits(1, SOON)])
def test_a_proposal_is_no_agreement_yet(body: OfAgreements) -> None:
    assert after(("noor", body), begins=(PROPOSED,)) == (PROPOSED,)


def test_the_list_holds_what_both_agreed_on_and_no_proposal() -> None:
    words = words_of((AGREED, Agreement(2, "Koken", "noor", SOON)))
    assert (words[LISTED], words[kind_of(2)]) == ("• Wandelen", "Koken")


def test_the_words_are_in_no_repr() -> None:
    assert "Wandelen" not in repr(AGREED)
