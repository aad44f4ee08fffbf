"""Choosing a safe word: alone at once, together when both said yes; and what is refused, with the reason."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import Ref
from dialogs.exercises.safe_word import WORD_SAMPLES, safe_word, safe_word_confirm
from dialogs.people import Consent, Purpose
from dialogs.records import SafeWordAgreed, SafeWordChosen, SafeWordProposed
from dialogs.repertoire import Repertoire
from dialogs.talk import To
from dialogs.wishes import Invite
from dialogs.words.safe_word import WordFault, fault
from tests.dialogs.playing import play
from tests.dialogs.world import SUNDAY, World

ALONE = {"present": False, "linked": False}
LINKED = {"present": False, "linked": True}
BOTH = Repertoire([safe_word, safe_word_confirm])


def test_somebody_alone_has_a_word_at_once_and_a_text_that_explains_it() -> None:
    played = play(safe_word, "Krokodil!", facts=ALONE)
    assert played.records == [SafeWordChosen("krokodil")]
    assert played.heard() == ["safe-word-meaning", "safe-word-chosen", "safe-word-text-to-send"]
    assert played.given("safe-word-text-to-send") == {"word": "krokodil"}


def test_of_two_people_the_other_is_asked_without_the_word_in_the_question() -> None:
    played = play(safe_word, "krokodil", facts=LINKED)
    assert played.records == [SafeWordProposed("krokodil")]
    assert Invite("safe-word-confirm", {}) in played.wishes


def test_the_samples_reach_every_reason_for_a_refusal() -> None:
    assert {fault(word) for word in WORD_SAMPLES} == {*WordFault, None}


@pytest.mark.parametrize("word", [word for word in WORD_SAMPLES if fault(word)])
def test_a_word_that_does_not_fit_is_refused_with_its_reason_and_asked_again(word: str) -> None:
    played = play(safe_word, word, facts=ALONE)
    assert (played.heard()[-1], played.asked) == (f"safe-word-fault-{fault(word)}", "safe-word-word")
    assert played.records == []


def test_a_word_that_is_there_is_shown_and_may_stay() -> None:
    facts = {"present": True, "linked": True}
    asked = play(safe_word, facts=facts)
    assert (asked.asked, asked.prompt.args) == ("safe-word-ours", {"word": Ref("safe-word")})
    kept = play(safe_word, "keep", facts=facts)
    assert (kept.over, kept.records, kept.heard()) == (True, [], ["safe-word-kept"])


def test_a_yes_carries_no_word_and_both_hear_it() -> None:
    played = play(safe_word_confirm, "yes")
    assert played.records == [SafeWordAgreed()]
    assert played.heard(To.ME) == played.heard(To.PARTNER) == ["safe-word-confirm-agreed"]


def test_another_wish_is_no_verdict_on_the_word() -> None:
    played = play(safe_word_confirm, "other")
    assert played.records == []
    assert (played.heard(To.ME), played.heard(To.PARTNER)) == (
        ["safe-word-confirm-another"],
        ["safe-word-confirm-please-another"],
    )


def proposed(word: str = "krokodil", *, by: str = "bram", world: World | None = None) -> World:
    at_home = world or World.of_two(BOTH, safe_word=None)
    at_home.says(by, "/veiligwoord")
    at_home.says(by, word)
    return at_home


def test_a_word_counts_only_when_both_said_yes() -> None:
    world = proposed()
    before = world.couple
    world.chooses("noor", "yes")
    assert (before.safe_word, world.couple.safe_word) == (None, "krokodil")
    world.says("bram", "krokodil")
    assert world.texts("noor")[-1] == "pause-starts"


def test_the_place_of_the_one_who_is_asked_never_holds_the_word() -> None:
    world = proposed()
    assert "krokodil" not in json.dumps([str(entry.value) for entry in world.entries("noor")])
    world.chooses("noor", "yes")
    assert "krokodil" not in repr(world.couple.person("noor"))


def test_an_own_proposal_takes_the_place_of_the_one_that_waited() -> None:
    world = proposed("paars", by="noor", world=proposed("krokodil"))
    assert world.couple.person("noor").runs == ()
    world.chooses("bram", "yes")
    assert world.couple.safe_word == "paars"
    assert world.texts("noor")[-1] == "safe-word-confirm-agreed"


def test_a_second_proposal_asks_anew_and_the_old_question_is_over() -> None:
    world = proposed("paars", world=proposed("krokodil"))
    world.chooses("noor", "yes")
    assert world.couple.safe_word == "paars"
    assert world.couple.person("noor").runs == ()


def test_a_new_word_replaces_the_old_one_only_after_the_yes() -> None:
    world = World.of_two(BOTH, safe_word="ananas")
    world.says("bram", "/veiligwoord")
    world.chooses("bram", "change")
    world.says("bram", "krokodil")
    before = world.couple
    world.chooses("noor", "yes")
    assert (before.safe_word, world.couple.safe_word) == ("ananas", "krokodil")


# Proposed while the other wants nothing kept


def refusing() -> World:
    """Two people, of whom Noor wants nothing kept; Bram proposed a safe word since."""
    world = World.of_two(CATALOGUE, safe_word=None)
    noor = replace(world.couple.person("noor"), consents=(Consent(Purpose.KEEPING, SUNDAY, given=False),))
    world.couple = world.couple.with_person(noor)
    world.says("bram", "/veiligwoord")
    world.says("bram", "krokodil")
    return world


def test_a_word_that_was_proposed_meanwhile_comes_after_what_a_later_yes_was_for() -> None:
    world = refusing()
    assert world.texts("noor") == []
    world.says("noor", "/behoefte")
    world.chooses("noor", "yes")
    assert world.last("noor").text == "need-what", "one question at a time"
    world.says("noor", "/stop")
    assert world.last("noor").text == "safe-word-confirm-word"
    world.chooses("noor", "yes")
    assert world.couple.safe_word == "krokodil"


def test_who_proposes_a_word_oneself_then_is_not_asked_about_the_other() -> None:
    world = refusing()
    world.says("noor", "/veiligwoord")
    world.chooses("noor", "yes")
    world.says("noor", "paars")
    assert world.couple.person("noor").runs == ()
    assert "safe-word-confirm-word" not in world.texts("noor")
