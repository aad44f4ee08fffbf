"""Somebody closes the own chat to us, and comes back or not."""

from __future__ import annotations

from datetime import timedelta

from dialogs.effects import CloseChat, Withdraw
from dialogs.events import Attached, Attachment, Event, Left, Returned
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.leaving import come_back
from dialogs.stage import Stage
from dialogs.timers import of_plans
from tests.dialogs.scripts import ALL
from tests.dialogs.world import World


def left(*texts: str) -> World:
    world = World.of_two(ALL)
    for text in texts:
        world.says("bram", text)
    world.does("bram", Left())
    assert world.effects == [Withdraw("bram"), CloseChat()]
    return world


def plans(world: World, who: str) -> list[str]:
    return [kind for scope, kind, _ in world.timers if scope == of_plans(who)]


def test_who_left_wants_no_planned_messages_and_the_other_is_told_nothing() -> None:
    world = left("/walk")
    assert plans(world, "bram") == []
    assert plans(world, "noor") != []
    assert world.texts("noor") == world.texts("group") == []


def test_who_was_found_gone_by_a_message_wants_no_more_of_them_once_one_comes_due() -> None:
    world = World.of_two(ALL)
    world.does("bram", Left())
    world.timers.update({(of_plans("bram"), "check-in", "soon"): world.at})
    world.wait(timedelta(minutes=1))
    assert plans(world, "bram") == []


def test_who_returns_is_welcomed_once_and_asked_what_waited() -> None:
    world = left("/walk")
    world.does("bram", Returned())
    assert world.texts("bram")[-2:] == ["house-welcome-back", "walk-first"]
    assert plans(world, "bram") != []
    world.does("bram", Returned())
    assert world.texts("bram")[-2:] == ["house-welcome-back", "walk-first"]
    assert world.texts("noor") == []


def test_who_was_never_away_is_not_welcomed_back() -> None:
    world = World.of_two(ALL)
    stage = Stage(world.couple, Event("bram", Returned(), world.at), ALL, world.labels)
    come_back(stage, "bram")
    assert stage.decision().couple == world.couple
    assert stage.effects == []


def test_who_returns_with_nothing_open_is_just_welcomed() -> None:
    world = left()
    world.does("bram", Returned())
    assert world.texts("bram") == ["house-welcome-back"]


def test_the_first_words_of_who_was_away_are_kept_for_the_question_and_not_used() -> None:
    world = left("/walk")
    world.says("bram", "hoi, daar ben ik weer")
    assert world.texts("bram")[-2:] == ["house-welcome-back", "walk-first"]
    assert [entry.value for entry in world.entries("bram") if entry.kind is Kind.KEPT] == [
        "hoi, daar ben ik weer"
    ]
    world.chooses("bram", "=")
    assert world.texts("bram")[-1] == "walk-colour"


def test_a_command_a_sticker_and_danger_are_heard_from_who_was_away() -> None:
    world = left()
    world.says("bram", "/menu")
    assert world.texts("bram") == ["house-welcome-back", "house-menu"]
    world = left("/walk")
    world.does("bram", Attached(Attachment.STICKER))
    assert world.texts("bram")[-3:] == ["house-welcome-back", "house-attached-sticker", "walk-first"]
    world = left("/walk")
    world.says("bram", "Ik wil niet meer leven.")
    assert world.texts("bram")[-1] == "danger-suicide-nl"


def test_a_pause_goes_on_as_for_somebody_who_does_not_come_back() -> None:
    world, other = left(), World.of_two(ALL)
    for one in (world, other):
        one.says("noor", "ananas")
        one.presses("noor", ":back")
        one.wait(timedelta(days=3))
    assert world.texts("noor") == other.texts("noor")
    assert world.couple.joint.mode is Mode.TALKING


def test_who_returns_in_a_pause_hears_that_it_runs_and_a_card_that_was_owed_is_not_lost() -> None:
    world = World.of_two(ALL)
    world.says("bram", "/aloud")
    world.says("bram", "Ik wil niet meer leven.")
    world.does("bram", Left())
    world.says("noor", "ananas")
    world.does("bram", Returned())
    assert world.texts("bram")[-2:] == ["house-welcome-back", "pause-hold"]
    world.wait(timedelta(minutes=20))
    for who in ("bram", "noor"):
        world.presses(who, ":back")
    world.says("bram", "/stop")
    assert world.texts("bram")[-1] == "danger-suicide-nl"
