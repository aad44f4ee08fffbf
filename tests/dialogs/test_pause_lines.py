"""The buttons below the lines of a pause."""

from __future__ import annotations

from dataclasses import replace

from dialogs.catalogue import CATALOGUE
from dialogs.effects import GROUP
from dialogs.events import Event, Said
from dialogs.joint import MOST_MORE, Line
from dialogs.pause_lines import TOKEN_BACK, TOKEN_MORE, TOKEN_NOT_CALM, buttons_of, return_buttons
from dialogs.stage import Stage
from tests.dialogs.world import World


def stage_after(more: int) -> Stage:
    world = World.of_two(CATALOGUE)
    couple = replace(world.couple, joint=replace(world.couple.joint, more=more))
    return Stage(couple, Event("bram", Said(""), world.at), CATALOGUE, {})


def tokens(stage: Stage) -> list[str]:
    return [one.token for row in return_buttons(stage) for one in row]


def test_more_time_is_offered_as_often_as_a_pause_may_be_made_longer() -> None:
    assert tokens(stage_after(MOST_MORE - 1)) == [TOKEN_BACK, TOKEN_MORE, TOKEN_NOT_CALM]
    assert tokens(stage_after(MOST_MORE)) == [TOKEN_BACK, TOKEN_NOT_CALM]


def test_the_group_gets_no_way_to_calm_down_nor_to_help() -> None:
    stage = stage_after(0)
    assert buttons_of(stage, Line.STARTS, "bram")[0][0].token == "/rustig"
    assert buttons_of(stage, Line.STARTS, GROUP) == ()
