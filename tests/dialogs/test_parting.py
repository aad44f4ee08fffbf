"""One of two ends it: at once, for both, with one line or none; and what goes on goes on alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import parting
from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP, Rewrite, Say, Share, Unlink
from dialogs.joint import PAUSE_SLOT, Joint
from dialogs.journal import Kind
from dialogs.people import Couple, Group
from dialogs.safety import Safety
from dialogs.stage import Decision
from tests.dialogs.deeds import BRAM, NOOR, Deed, deeds
from tests.dialogs.wandering import Wander
from tests.dialogs.world import SUNDAY, World


@pytest.fixture
def world() -> World:
    return World.of_two(CATALOGUE)


def unlink(world: World, who: str = "noor", told: str = "nothing") -> Decision:
    world.says(who, "/ontkoppelen")
    world.chooses(who, "yes")
    return world.chooses(who, told)


def heard(decision: Decision, who: str) -> list[str]:
    return [one.text for one in decision.effects if isinstance(one, Say) and one.to == who]


def test_the_other_hears_one_line_and_no_more(world: World) -> None:
    decision = unlink(world, told="line")
    assert heard(decision, "bram") == ["house-parted"]
    assert not any(isinstance(one, Rewrite) and one.to == "bram" for one in decision.effects)
    assert decision.effects[-1] == Say("noor", "unlinking-done-line", buttons=world.last("noor").buttons)
    assert Unlink("noor", told=True) in decision.effects


def test_the_other_hears_nothing_where_that_was_chosen(world: World) -> None:
    decision = unlink(world)
    assert not any(getattr(one, "to", "noor") != "noor" for one in decision.effects)
    assert Unlink("noor", told=False) in decision.effects


def test_nothing_of_both_is_left(world: World) -> None:
    world.says("noor", "/veiligwoord")
    world.says("bram", "ananas")
    after = unlink(world).couple
    assert after.parted
    assert replace(after, id="", people=(), parted=False) == Couple("", ())
    assert after.other("bram") is after.other("noor") is None
    assert (after.joint, after.group) == (Joint(), Group())


@pytest.mark.parametrize("waited", [5, 20, 36, 100])
def test_a_pause_stands_still_for_both_without_a_word(world: World, waited: int) -> None:
    """In all its stages: it runs, both are asked back, a moment is asked for, one is booked."""
    world.says("bram", "ananas")
    world.wait(timedelta(minutes=waited))
    decision = unlink(world)
    assert heard(decision, "bram") == []
    changed = [(one.to, one.slot) for one in decision.effects if isinstance(one, Rewrite)]
    assert {"bram", "noor"} <= {to for to, slot in changed if slot in (PAUSE_SLOT, "choice")}
    for said in (one for one in decision.effects if isinstance(one, Say | Rewrite)):
        assert said.to != GROUP
        assert said.until is None
    world.wait(timedelta(days=2))
    assert not [text for who in ("bram", "noor") for text in world.texts(who)[-1:] if "pause-" in text]


def test_whoever_wrote_in_the_pause_goes_on_where_he_was(world: World) -> None:
    world.says("bram", "/behoefte")
    world.says("noor", "ananas")
    world.says("bram", "ik was nog iets aan het schrijven")
    unlink(world)
    assert heard(world.says("bram", "hallo"), "bram") != ["pause-hold"]
    assert "ik was nog iets aan het schrijven" in [entry.value for entry in world.entries("bram")]


def test_a_safe_word_means_nothing_any_more(world: World) -> None:
    unlink(world)
    assert "pause-starts" not in heard(world.says("bram", "ananas"), "bram")
    assert heard(world.says("bram", "/pauze"), "noor") == []


def test_what_lay_half_ready_is_never_shown(world: World) -> None:
    for who in ("bram", "noor"):
        world.says(who, "/checkin")
        world.chooses(who, "each")
    world.says("bram", "De soep op dinsdag.")
    world.chooses("bram", "share")
    unlink(world)
    world.says("noor", "/checkin")
    for answer in ("alone", None):
        _ = world.chooses("noor", answer) if answer else world.says("noor", "De wandeling.")
    assert not any("reveal" in text for who in ("bram", "noor") for text in world.texts(who))


def test_a_check_in_of_two_is_asked_anew_alone_and_keeps_what_was_written(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "each")
    world.says("bram", "De soep op dinsdag.")
    unlink(world)
    said = heard(world.chooses("bram", "share"), "bram")
    assert said == ["house-old-button", "check-in-form"]
    assert [button.token.rpartition(".")[2] for button in world.last("bram").buttons[0]] == ["together"]
    decision = world.chooses("bram", "alone")
    assert not any(isinstance(one, Share) for one in decision.effects)
    assert heard(decision, "bram")[-1] == "check-in-write-loving"
    assert world.last("bram").buttons[0][0].label == "house-keep.words"


def test_nothing_is_said_to_be_sent_that_is_not(world: World) -> None:
    """The question whether to send stood already, and its button is pressed afterwards."""
    world.says("bram", "/waardering")
    world.says("bram", "Dat je dinsdag soep bracht toen ik ziek was.")
    world.says("bram", "overslaan")
    assert world.last("bram").text == "appreciation-way"
    unlink(world, told="line")
    decision = world.chooses("bram", "send")
    assert heard(decision, "noor") == []
    assert heard(decision, "bram") == ["house-old-button", "appreciation-way-alone"]
    assert "Dat je dinsdag soep bracht" in str(world.last("bram").args)


def test_words_for_the_question_of_two_are_kept_for_the_one_that_comes(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "each")
    unlink(world)
    assert heard(world.says("bram", "De soep op dinsdag."), "bram")[0] == "house-changed"


@pytest.mark.parametrize("form", ["together", "alone"])
def test_a_check_in_that_needs_nobodys_phone_goes_on_as_it_was(world: World, form: str) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", form)
    before = world.entries("bram")
    unlink(world)
    after = world.entries("bram")
    assert [one.key for one in after] == [one.key for one in before]
    changed = [one.key for one, was in zip(after, before, strict=True) if one != was]
    assert changed == ["check-in:linked#0"]


def test_a_proposed_word_has_nobody_to_agree_to_it(world: World) -> None:
    world.says("bram", "/veiligwoord")
    world.chooses("bram", "change")
    world.says("bram", "krokodil")
    unlink(world)
    assert world.couple.person("noor").runs == ()
    decision = world.chooses("noor", "yes")
    assert heard(decision, "bram") == []
    assert heard(decision, "noor") == ["house-old-button"]


def test_a_joining_that_was_over_long_ago_does_not_come_back_to_life() -> None:
    world = World.of_two(CATALOGUE)
    alone = World.of_one(CATALOGUE)
    alone.says("bram", "/koppelen")
    world.couple = world.couple.with_person(
        replace(world.couple.person("bram"), runs=alone.couple.person("bram").runs, opened=1)
    )
    unlink(world)
    assert world.couple.person("bram").runs == ()


def test_what_the_leaver_was_in_the_middle_of_is_offered_alone(world: World) -> None:
    world.says("noor", "/checkin")
    world.chooses("noor", "each")
    world.says("noor", "De wandeling van zondag.")
    decision = unlink(world)
    assert heard(decision, "noor") == ["unlinking-done-nothing", "check-in-form"]
    assert "De wandeling van zondag." in [one.value for one in world.entries("noor") if one.kind is Kind.KEPT]


def test_plans_go_on_for_both(world: World) -> None:
    before = {key for key in world.timers if key[0].name == "plans"}
    assert {scope.person for scope, _, _ in before} == {"bram", "noor"}
    unlink(world)
    assert {key for key in world.timers if key[0].name == "plans"} == before


def test_help_is_not_offered_to_the_other_where_somebody_reads_along(world: World) -> None:
    world.says("bram", "/checkin")
    world.chooses("bram", "together")
    decision = unlink(world, told="line")
    assert heard(decision, "bram") == ["house-parted"]
    assert [button.token for row in world.last("bram").buttons for button in row] == ["/menu"]


def test_whether_the_leaver_is_in_danger_changes_nothing_for_the_other() -> None:
    seen = []
    for safety in (Safety(triaged_at=SUNDAY), Safety(triaged_at=SUNDAY).noting("triage", SUNDAY)):
        world = World.of_two(CATALOGUE)
        world.couple = world.couple.with_person(replace(world.couple.person("noor"), safety=safety))
        decision = unlink(world, told="line")
        seen.append([one for one in decision.effects if getattr(one, "to", "") == "bram"])
    assert seen[0] == seen[1] != []


def test_who_is_not_linked_parts_from_nobody() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/ontkoppelen")
    assert world.texts("bram") == ["unlinking-alone"]


def test_a_second_yes_changes_nothing(world: World) -> None:
    """Both pressed at the same time: the first one was it."""
    world.says("bram", "/ontkoppelen")
    world.chooses("bram", "yes")
    unlink(world)
    decision = world.chooses("bram", "line")
    assert heard(decision, "bram") == ["house-old-button"]
    assert not any(isinstance(one, Unlink) for one in decision.effects)


def test_a_journal_without_the_question_stays_as_it_is(world: World) -> None:
    world.says("bram", "/spiegel")
    (run,) = world.couple.person("bram").runs
    script = CATALOGUE.named(run.dialog)
    assert script is not None
    assert parting.without_the_other(script, run) is run


@settings(max_examples=max(150, settings().max_examples))
@given(deeds(), st.sampled_from([BRAM, NOOR]), st.integers(0, 3), deeds())
def test_whoever_leaves_whenever_nobody_loses_an_answer_and_nothing_of_one_reaches_the_other(
    before: list[Deed], who: str, which: int, after: list[Deed]
) -> None:
    """`Wander` checks each deed: it is answered, nothing own is lost, nothing private gets out."""
    wander = Wander(CATALOGUE, "two")
    for deed in [*before[:15], Deed("unlink", who, which), *after[:15]]:
        wander.do(deed)
