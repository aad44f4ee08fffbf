"""The couple's group: what is heard there, and how little is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.effects import BUTTON_REFUSED, GROUP, CloseGroup, OpenGroup, Say, Tally
from dialogs.events import Attached, Attachment, Chose, Crowded, Edited, Placed, Received, Removed, Said
from dialogs.group import PROOF, TOKEN_PROOF
from dialogs.joint import Mode
from dialogs.people import Group
from tests.dialogs.world import World

DANGER = "Ik wil niet meer leven."


def two(*, safe_word: str | None = "ananas", group: bool = True) -> World:
    world = World.of_two(CATALOGUE, safe_word=safe_word)
    world.couple = replace(world.couple, has_group=group)
    return world


def in_group(world: World, who: str | None, what: Received | str) -> list[str]:
    """What is said in the group because of this."""
    before = len(world.texts(GROUP))
    world.does(who, Said(what) if isinstance(what, str) else what, group=True)
    return world.texts(GROUP)[before:]


def paused(world: World) -> bool:
    return world.couple.joint.mode is Mode.PAUSED


# Where we stand


@pytest.mark.parametrize(("hears", "text"), [(True, "group-hello-hears"), (False, "group-hello-deaf")])
def test_a_group_in_which_one_of_two_places_us_is_theirs_and_hears_what_we_hear(
    hears: bool, text: str
) -> None:
    world = two(group=False)
    decision = world.does("bram", Placed(hears), group=True, elsewhere=True)
    assert world.texts(GROUP) == [text]
    assert OpenGroup() in world.effects
    assert (decision.ours, world.couple.has_group) == (True, True)
    assert [button.token for row in world.last(GROUP).buttons for button in row] == [":pause", TOKEN_PROOF]


def test_a_newer_group_begins_anew() -> None:
    world = two()
    world.does("bram", Crowded(3), group=True)
    world.does("noor", Placed(hears_all=False), group=True, elsewhere=True)
    assert world.couple.group == Group(hears_all=False)
    assert world.texts(GROUP)[-1] == "group-hello-deaf"


def test_somebody_alone_gets_no_group() -> None:
    world = World.of_one(CATALOGUE)
    decision = world.does("bram", Placed(hears_all=True), group=True, elsewhere=True)
    assert (decision.ours, decision.effects, decision.couple) == (False, (), world.couple)


def test_without_a_word_there_is_nothing_to_try_and_one_is_asked_for() -> None:
    world = two(safe_word=None, group=False)
    world.does("bram", Placed(hears_all=True), group=True, elsewhere=True)
    assert world.texts(GROUP) == ["group-hello-hears", "group-no-word"]
    assert [len(row) for row in world.said[GROUP][0].buttons] == [1]
    assert in_group(world, "bram", Chose(TOKEN_PROOF)) == ["group-no-word"]


@pytest.mark.parametrize("who", ["bram", None])
def test_other_rights_are_told_only_when_we_hear_more_or_less(who: str | None) -> None:
    world = two()
    assert in_group(world, who, Placed(hears_all=True)) == []
    assert in_group(world, who, Placed(hears_all=False)) == ["group-deaf"]
    assert in_group(world, who, Placed(hears_all=False)) == []
    assert in_group(world, who, Placed(hears_all=True)) == ["group-hears"]


def test_in_a_group_that_could_not_be_reached_we_begin_again() -> None:
    world = two(group=False)
    assert in_group(world, "bram", Placed(hears_all=True)) == ["group-hello-hears"]


def test_out_of_the_group_both_hear_where_the_word_works_and_it_does() -> None:
    world = two()
    assert in_group(world, None, Removed()) == []
    assert world.texts("bram") == world.texts("noor") == ["group-removed"]
    assert CloseGroup() in world.effects
    assert not world.couple.has_group
    world.says("bram", "ananas")
    assert paused(world)
    assert world.texts(GROUP) == []


# A group that is not theirs


@pytest.mark.parametrize(
    "what", [Said("hoi"), Said("/menu"), Said("ananas"), Chose("1.00000000.x"), Chose(TOKEN_PROOF)]
)
def test_what_is_done_in_another_group_is_nothing_to_us(what: Received) -> None:
    world = two()
    decision = world.does("bram", what, group=True, elsewhere=True)
    counted = (Tally(BUTTON_REFUSED),) if isinstance(what, Chose) else ()
    assert (decision.ours, decision.effects) == (False, counted)


def test_a_button_that_we_never_made_there_is_counted_and_does_nothing() -> None:
    world = two()
    decision = world.presses("bram", "1.00000000.yes", group=True)
    assert (decision.effects, decision.couple) == ((Tally(BUTTON_REFUSED),), world.couple)


@pytest.mark.parametrize("what", [Said("/pauze"), Said("/Pauze@weerklank_bot nu"), Chose(":pause")])
def test_a_pause_is_never_in_the_wrong_place(what: Received) -> None:
    world = two()
    assert world.does("bram", what, group=True, elsewhere=True).ours
    assert paused(world)


# Trying the word


def test_a_tried_word_is_answered_and_the_next_one_starts_a_pause() -> None:
    world = two()
    assert in_group(world, "bram", Chose(TOKEN_PROOF)) == ["group-proof"]
    assert in_group(world, "noor", "Ananas!") == ["group-proof-heard"]
    assert not paused(world)
    assert in_group(world, "noor", "ananas") == ["pause-starts"]


def test_a_tried_word_that_was_meant_is_one_press_from_a_pause() -> None:
    world = two()
    in_group(world, "bram", Chose(TOKEN_PROOF))
    in_group(world, "bram", "ananas")
    assert [button.token for row in world.last(GROUP).buttons for button in row] == [":pause"]
    assert in_group(world, "bram", Chose(":pause")) == ["pause-starts"]


def test_a_proof_ends_by_itself_and_swallows_no_pause() -> None:
    world = two()
    in_group(world, "bram", Chose(TOKEN_PROOF))
    world.wait(PROOF + timedelta(seconds=1))
    assert in_group(world, "bram", "ananas") == ["pause-starts"]
    assert in_group(world, "bram", Chose(TOKEN_PROOF)) == ["group-proof-later"]


@pytest.mark.parametrize(("text", "group"), [("ananas", False), ("/pauze", True)])
def test_only_the_bare_word_in_the_group_is_tried(text: str, group: bool) -> None:
    world = two()
    in_group(world, "bram", Chose(TOKEN_PROOF))
    world.says("noor", text, group=group)
    assert paused(world)


def test_a_word_in_the_middle_of_a_pause_is_never_tried() -> None:
    world = two()
    in_group(world, "bram", Chose(TOKEN_PROOF))
    world.says("noor", "ananas")
    in_group(world, "noor", "ananas")
    assert world.texts("noor")[-1] == "pause-already"


# A third person


def test_more_than_two_are_warned_once_and_back_to_two_is_as_before() -> None:
    world = two()
    assert in_group(world, None, Crowded(2)) == []
    assert in_group(world, "bram", Crowded(3)) == ["group-crowded"]
    assert in_group(world, None, Crowded(4)) == []
    assert in_group(world, "bram", "/help") == ["house-group-elsewhere"]
    assert in_group(world, None, Crowded(2)) == []
    assert in_group(world, "bram", "/help") == ["house-group-help"]


@pytest.mark.parametrize("text", ["/help", "/start", "/menu", "/groep", "/spiegel", "/stil", "/koppelen ABC"])
def test_where_others_read_along_every_command_but_the_pause_points_to_the_own_chat(text: str) -> None:
    world = two()
    in_group(world, None, Crowded(3))
    assert in_group(world, "bram", text) == ["house-group-elsewhere"]
    assert in_group(world, "bram", "/onbekend") == []


@pytest.mark.parametrize("text", ["ananas", "/pauze"])
def test_where_others_read_along_the_word_still_works(text: str) -> None:
    world = two()
    in_group(world, None, Crowded(5))
    assert in_group(world, "noor", text) == ["pause-starts"]


def test_what_the_house_says_in_a_group_shows_no_words_and_no_names() -> None:
    world = two()
    for what in (Crowded(3), Said("ananas"), Said("/hulp"), Said(DANGER), Said("zullen we ananas kopen")):
        world.does("bram", what, group=True)
    world.wait(timedelta(minutes=20))
    for say in world.said[GROUP]:
        assert set(say.args) <= {"until", "moment"}


# Somebody who is not of the couple, or does not show it


@pytest.mark.parametrize("what", [Said("ananas"), Said("ANANAS!!"), Said("/pauze"), Edited("ananas")])
def test_a_word_of_nobody_knows_whom_is_asked_about_with_a_button(what: Received) -> None:
    world = two()
    assert in_group(world, None, what) == ["group-who"]
    assert not paused(world)
    assert in_group(world, "noor", Chose(":pause")) == ["pause-starts"]
    assert in_group(world, None, what) == []


@pytest.mark.parametrize("text", ["/help", "/spiegel", "/privacy", "/start"])
def test_a_command_of_a_third_person_gets_one_neutral_answer(text: str) -> None:
    assert in_group(two(), None, text) == ["group-of-two"]


@pytest.mark.parametrize(
    "what",
    [
        Said("hallo"),
        Said(DANGER),
        Said("zullen we ananas kopen"),
        Said("/anders"),
        Attached(Attachment.PHOTO),
        Edited("hoi"),
    ],
)
def test_nothing_else_of_a_third_person_is_answered(what: Received) -> None:
    world = two()
    decision = world.does(None, what, group=True)
    assert (decision.effects, decision.couple, decision.ours) == ((), world.couple, True)


@pytest.mark.parametrize("token", [":pause", ":back", "/menu", TOKEN_PROOF, "1.00000000.yes"])
def test_a_press_of_a_third_person_does_nothing_and_says_so(token: str) -> None:
    world = two()
    decision = world.does(None, Chose(token), group=True)
    counted = (Tally(BUTTON_REFUSED),)
    assert (decision.effects, decision.couple, decision.ours) == (counted, world.couple, False)


def test_danger_is_never_answered_in_the_group() -> None:
    world = two()
    assert in_group(world, "bram", DANGER) == []
    assert in_group(world, "bram", "/hulp") == []
    assert [say.text for say in world.effects if isinstance(say, Say)] == ["danger-card-nl"]


def test_the_link_that_brought_us_here_is_answered_by_the_greeting_alone() -> None:
    assert in_group(two(), "bram", "/start g_1234") == []
