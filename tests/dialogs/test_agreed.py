"""The road of a safe word from one person's proposal to both."""

from __future__ import annotations

from datetime import UTC, datetime

from dialogs.agreed import keep, proposed_to, with_writer, words_of
from dialogs.agreements import LISTED, kind_of
from dialogs.effects import Ref, Say
from dialogs.people import Couple, Person, Proposal
from dialogs.records import (
    AgreementAccepted,
    AgreementProposed,
    Mirrored,
    SafeWordAgreed,
    SafeWordChosen,
    SafeWordProposed,
)

SOON = datetime(2026, 3, 3, 17, 30, tzinfo=UTC)
BOTH = Couple("c", (Person("bram"), Person("noor")), safe_word="ananas")


def test_a_proposal_waits_for_the_other_alone() -> None:
    couple, stored = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    assert stored == SafeWordProposed("krokodil")
    assert (couple.safe_word, proposed_to(couple, "noor"), proposed_to(couple, "bram")) == (
        "ananas",
        True,
        False,
    )


def test_a_yes_makes_the_proposed_word_the_safe_word() -> None:
    proposed, _ = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    agreed, stored = keep(proposed, "noor", SafeWordAgreed())
    assert (agreed.safe_word, agreed.proposal, stored) == ("krokodil", None, SafeWordChosen("krokodil"))


def test_nobody_agrees_to_an_own_proposal() -> None:
    proposed, _ = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    assert keep(proposed, "bram", SafeWordAgreed()) == (proposed, None)


def test_a_yes_without_a_proposal_changes_nothing() -> None:
    assert keep(BOTH, "noor", SafeWordAgreed()) == (BOTH, None)


def test_a_yes_is_to_the_newest_proposal() -> None:
    first, _ = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    second, _ = keep(first, "bram", SafeWordProposed("paars"))
    assert keep(second, "noor", SafeWordAgreed())[0].safe_word == "paars"


def test_who_answers_with_another_word_now_waits_for_the_first() -> None:
    first, _ = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    second, _ = keep(first, "noor", SafeWordProposed("paars"))
    assert (proposed_to(second, "bram"), proposed_to(second, "noor")) == (True, False)


def test_a_word_chosen_alone_counts_at_once() -> None:
    alone = Couple("c", (Person("bram"),), proposal=Proposal("bram", "oud"))
    couple, _ = keep(alone, "bram", SafeWordChosen("krokodil"))
    assert (couple.safe_word, couple.proposal) == ("krokodil", None)


def test_until_the_other_said_yes_a_proposal_is_the_words_of_one() -> None:
    proposed, _ = keep(BOTH, "bram", AgreementProposed("Wandelen", SOON))
    shows = {"agreement": Ref(kind_of(1))}
    hers, his = Say("noor", "right", shows), Say("bram", "right", shows)
    assert with_writer(proposed, hers) == Say("noor", "right", shows, protected=True, words_of="bram")
    assert with_writer(proposed, his) == his
    of_both = Say("noor", "ours", {"agreements": Ref(LISTED), "day": SOON})
    assert with_writer(proposed, of_both) == of_both
    agreed, _ = keep(proposed, "noor", AgreementAccepted(1, SOON))
    assert with_writer(agreed, hers) == hers


def test_other_records_are_stored_as_they_are() -> None:
    assert keep(BOTH, "bram", Mirrored()) == (BOTH, Mirrored())


def test_a_proposed_word_shows_in_no_repr() -> None:
    assert "krokodil" not in repr(keep(BOTH, "bram", SafeWordProposed("krokodil"))[0])


def test_the_words_that_texts_refer_to_are_those_of_the_couple_now() -> None:
    proposed, _ = keep(BOTH, "bram", SafeWordProposed("krokodil"))
    agreed, _ = keep(proposed, "noor", SafeWordAgreed())
    assert words_of(proposed) == {"safe-word": "ananas", "safe-word-proposed": "krokodil", "agreements": ""}
    assert words_of(agreed) == {"safe-word": "krokodil", "agreements": ""}
