"""Agreements in the chat: laid before the other, agreed on in private, looked at, and let go by both."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.agreements import MOST, Standing, follow_up
from dialogs.catalogue import CATALOGUE
from dialogs.records import AgreementProposed
from dialogs.safety import TRIAGE, Safety, Sign
from dialogs.techniques.agreement import MORE_SAMPLES, TEXT_SAMPLES, agreement_new, agreements, completed
from dialogs.techniques.need import fitting_missing
from dialogs.wishes import Invite
from dialogs.words.agreement import Missing
from tests.dialogs.playing import AT, SKIP, play
from tests.dialogs.test_planned import nudges
from tests.dialogs.world import SUNDAY, ZONE, World

WALK = "Wij wandelen dinsdag een half uur."
DAY = timedelta(days=1)


def proposed(world: World | None = None, text: str = WALK) -> World:
    world = world or World.of_two(CATALOGUE)
    world.says("bram", "/afspraken")
    if world.last("bram").text == "agreements-ours":
        world.chooses("bram", "new")
    world.says("bram", text)
    world.chooses("bram", "propose")
    return world


def agreed() -> World:
    world = proposed()
    world.chooses("noor", "yes")
    return world


def both_look(world: World, bram: str, noor: str) -> None:
    for who, how in (("bram", bram), ("noor", noor)):
        world.says(who, "/afspraken kijken")
        world.chooses(who, how)


def test_the_samples_reach_everything_that_an_agreement_may_lack() -> None:
    assert {fitting_missing(text) for text in TEXT_SAMPLES} >= {Missing.WHAT, Missing.WHEN, None}
    assert completed("Wij wandelen samen.", MORE_SAMPLES[0]) == "Wij wandelen samen: Op dinsdag."
    assert completed("Wij wandelen samen.", WALK) == WALK


def test_nothing_goes_to_the_other_before_a_yes_after_rereading() -> None:
    facts = {"zone": ZONE}
    kept = play(agreement_new, WALK, "not-now", facts=facts)
    assert (kept.records, kept.heard()) == ([], ["agreement-new-not-now"])
    laid = play(agreement_new, WALK, "propose", facts=facts)
    assert [type(one) for one in laid.records] == [AgreementProposed]
    assert Invite("agreement-confirm", {}) in laid.wishes


def test_what_is_missing_is_asked_once_and_the_wording_may_stay() -> None:
    asked = play(agreement_new, "Wij wandelen samen.", facts={"zone": ZONE})
    assert asked.asked == "agreement-new-missing-when"
    stays = play(agreement_new, "Wij wandelen samen.", SKIP, facts={"zone": ZONE})
    assert stays.prompt.args == {"agreement": "Wij wandelen samen."}


def test_both_said_yes_in_an_own_chat_and_both_hear_it() -> None:
    world = agreed()
    assert [one.agreed for one in world.couple.agreements] == [True]
    assert world.texts("noor")[-1] == world.texts("bram")[-1] == "agreement-confirm-agreed"


def test_the_place_of_the_one_who_is_asked_never_holds_the_words() -> None:
    world = proposed()
    assert "wandelen" not in json.dumps([str(entry.value) for entry in world.entries("noor")])
    world.chooses("noor", "yes")
    world.says("noor", "/afspraken")
    world.chooses("noor", "look")
    assert "wandelen" not in repr(world.couple.person("noor"))


def test_after_a_no_the_other_hears_nothing_and_sees_nothing() -> None:
    silent, declined = proposed(), proposed()
    declined.chooses("noor", "no")
    assert declined.texts("noor")[-1] == "agreement-confirm-declined"
    for world in (silent, declined):
        world.says("bram", "/afspraken")
        world.wait(8 * DAY)
    assert silent.texts("bram") == declined.texts("bram")


def test_another_wish_is_a_proposal_of_ones_own() -> None:
    world = proposed()
    before = list(world.texts("bram"))
    world.chooses("noor", "other")
    assert (world.couple.agreements, world.texts("bram")) == ((), before)
    world.says("noor", "Wij fietsen dinsdag een half uur.")
    world.chooses("noor", "propose")
    assert world.last("bram").text == "agreement-confirm-right"
    assert world.couple.person("noor").runs == ()


def test_what_waits_for_an_own_answer_comes_first() -> None:
    world = proposed()
    world.says("noor", "/stop")
    world.says("noor", "/afspraken")
    assert world.last("noor").text == "agreement-confirm-right"


def test_somebody_alone_agrees_with_oneself() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/afspraken")
    assert world.texts("bram")[-2:] == ["agreements-alone", "promise-what"]


def test_five_are_enough() -> None:
    many = tuple(Standing(number) for number in range(1, MOST + 1))
    asked = play(agreements, facts={"linked": True, "offered": 0, "standing": many})
    assert (asked.asked, asked.prompt.options) == ("agreements-full", ("look", "close"))


def test_it_is_over_once_both_let_go_and_both_hear_that_alone() -> None:
    world = agreed()
    world.says("bram", "/afspraken kijken")
    before = list(world.texts("noor"))
    world.chooses("bram", "let-go")
    assert world.texts("noor") == before
    world.says("noor", "/afspraken kijken")
    world.chooses("noor", "let-go")
    assert not world.couple.agreements
    assert world.texts("noor")[-1] == world.texts("bram")[-1] == "house-agreement-ended"


def test_what_one_let_go_looks_the_same_to_the_other() -> None:
    stands, let_go = agreed(), agreed()
    let_go.says("bram", "/afspraken kijken")
    let_go.chooses("bram", "let-go")
    for world in (stands, let_go):
        world.says("noor", "/afspraken")
        world.chooses("noor", "look")
        world.chooses("noor", "well")
        world.wait(9 * DAY)
    assert stands.texts("noor") == let_go.texts("noor")


def test_letting_go_can_be_taken_back() -> None:
    world = agreed()
    for how in ("let-go", "still", "keep"):
        world.says("bram", "/afspraken kijken")
        world.chooses("bram", how)
    both_look(world, "well", "let-go")
    assert len(world.couple.agreements) == 1


def test_smaller_is_a_new_proposal_that_takes_the_place_of_the_old() -> None:
    world = agreed()
    world.says("bram", "/afspraken kijken")
    world.chooses("bram", "smaller")
    world.says("bram", "Wij wandelen dinsdag tien minuten.")
    world.chooses("bram", "propose")
    assert [one.text for one in world.couple.agreements if one.agreed] == [WALK]
    world.chooses("noor", "yes")
    assert [one.text for one in world.couple.agreements] == ["Wij wandelen dinsdag tien minuten."]


def test_the_bot_comes_back_to_it_once_at_each() -> None:
    world = agreed()
    world.wait(8 * DAY)
    assert (
        nudges(world, "bram").count("nudge-follow-up") == nudges(world, "noor").count("nudge-follow-up") == 1
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wij wandelen elke avond een half uur.", 2),
        ("Wij wandelen vandaag nog een half uur.", 2),
        ("Wij wandelen dinsdag een half uur.", 4),
        ("Wij wandelen elke donderdag en dinsdag.", 4),
        ("Wij bellen volgende week vrijdag de bank.", 7),
    ],
)
def test_the_bot_comes_back_the_evening_after_the_first_day_that_it_names(text: str, day: int) -> None:
    """It is a Sunday evening, the first of March."""
    assert follow_up(text, SUNDAY, ZONE) == datetime(2026, 3, day, 17, 30, tzinfo=UTC)
    laid = play(agreement_new, text, "propose", facts={"zone": ZONE})
    (one,) = laid.records
    assert isinstance(one, AgreementProposed)
    assert one.asks == follow_up(text, AT, ZONE)


def test_not_yet_brings_it_back_at_that_person_alone() -> None:
    world = agreed()
    world.wait(3 * DAY)
    world.chooses("bram", "/afspraken kijken")
    world.chooses("bram", "not-yet")
    world.wait(8 * DAY)
    assert nudges(world, "bram").count("nudge-follow-up") == 2
    assert nudges(world, "noor").count("nudge-follow-up") == 1


def resting(world: World, who: str) -> World:
    safety = Safety(signs=(Sign(TRIAGE, SUNDAY, quiet=False),), triaged_at=SUNDAY)
    world.couple = world.couple.with_person(replace(world.couple.person(who), safety=safety))
    return world


def test_in_danger_agreements_of_both_rest_and_to_the_other_it_is_silence() -> None:
    silent, rests = proposed(), proposed(resting(World.of_two(CATALOGUE), "noor"))
    assert "agreement-confirm-right" not in rests.texts("noor")
    for world in (silent, rests):
        world.wait(8 * DAY)
    assert silent.texts("bram") == rests.texts("bram")
    rests.says("noor", "/afspraken")
    assert rests.last("noor").text == "danger-for-two"


def test_in_danger_the_bot_comes_back_to_no_agreement() -> None:
    world = resting(agreed(), "noor")
    world.wait(8 * DAY)
    assert "nudge-follow-up" not in nudges(world, "noor")
    assert "nudge-follow-up" in nudges(world, "bram")


@pytest.mark.parametrize("form", ["each", "alone", "together"])
def test_the_next_check_in_reads_back_before_its_first_question(form: str) -> None:
    world = agreed()
    for text in ("/belofte", "Meer thuis zijn.", "Ik bel vanavond als het later wordt."):
        world.says("bram", text)
    world.says("bram", "/checkin")
    world.chooses("bram", form)
    if form == "together":
        world.chooses("bram", "begin")
    said = world.texts("bram")
    first = next(text for text in said if text.startswith(("check-in-write-", "check-in-aloud-")))
    assert said.index("house-read-back") < said.index(first)
    assert ("house-read-back-own" in said) is (form != "together"), "the other reads along on one screen"
    assert "house-read-back-own" not in world.texts("noor")


def test_each_is_read_back_the_own_promises_alone() -> None:
    world = World.of_two(CATALOGUE)
    for who, what in (("bram", "Meer thuis zijn."), ("noor", "Minder werken.")):
        for text in ("/belofte", what, "Ik bel vanavond als het later wordt.", "/checkin"):
            world.says(who, text)
        world.chooses(who, "each")
    for who, what in (("bram", "Meer thuis zijn."), ("noor", "Minder werken.")):
        (read,) = [say for say in world.said[who] if say.text == "house-read-back-own"]
        assert read.args == {"promises": f"• {what}"}


def test_a_check_in_with_nothing_to_read_back_says_nothing_of_it() -> None:
    world = proposed()
    world.says("bram", "/checkin")
    world.chooses("bram", "each")
    assert not {"house-read-back", "house-read-back-own"} & set(world.texts("bram"))
