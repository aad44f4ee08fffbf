"""How a waiting question looks, and how its buttons are read back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.effects import Style
from dialogs.repertoire import Repertoire
from dialogs.showing import WIDE, Token, read_token
from dialogs.talk import Talk, dialog
from tests.dialogs.scripts import ALL, Colour
from tests.dialogs.world import Everything, World


def at_home(*texts: str, labels: dict[str, str] | None = None) -> World:
    world = World.of_two(ALL)
    world.labels = Everything(labels or {})
    for text in texts:
        world.says("bram", text)
    return world


def rows(world: World) -> list[list[str]]:
    return [[button.label for button in row] for row in world.last("bram").buttons]


@pytest.mark.parametrize(
    "token",
    [
        "",
        ".",
        "..",
        "x.00000000.a",
        "1.short.a",
        "1.00000000.",
        "1.00000000",
        "١.00000000.a",
        "-1.00000000.a",
        "9999999999.00000000.a",
    ],
)
def test_a_token_of_another_make_is_none_of_ours(token: str) -> None:
    assert read_token(token) is None


def test_a_token_names_run_question_and_option() -> None:
    assert read_token("12.3fa2c1d0.not-quite") == Token(12, "3fa2c1d0", "not-quite")
    assert read_token("12.3fa2c1d0.a.b") == Token(12, "3fa2c1d0", "a.b")


def test_every_token_fits_into_the_64_bytes_of_telegram() -> None:
    world = at_home("/walk", "dag")
    assert all(len(button.token.encode()) <= 64 for row in world.last("bram").buttons for button in row)


def test_short_choices_stand_beside_each_other_and_long_ones_below() -> None:
    assert rows(at_home("/walk", "dag"))[0] == ["walk-colour.red"]
    short = {"walk-colour.red": "Rood", "walk-colour.blue": "B" * WIDE}
    assert rows(at_home("/walk", "dag", labels=short))[0] == ["walk-colour.red", "walk-colour.blue"]


def test_a_question_for_words_has_a_hint_and_no_choices() -> None:
    world = at_home("/walk")
    assert world.last("bram").placeholder == "walk-first.placeholder"
    assert rows(world) == [["house-nav.why", "house-nav.stop", "house-nav.help"]]


def test_ways_out_are_those_that_lead_somewhere() -> None:
    assert rows(at_home("/walk", "dag"))[-1] == ["house-nav.back", "house-nav.stop", "house-nav.help"]
    assert rows(at_home("/walk", "dag", "1"))[-1] == [
        "house-nav.back",
        "house-nav.skip",
        "house-nav.stop",
        "house-nav.help",
    ]
    assert rows(at_home("/keeps", "dag"))[-1] == ["house-nav.stop", "house-nav.help"]


def test_ways_out_are_quiet() -> None:
    assert {button.style for button in at_home("/walk").last("bram").buttons[-1]} == {Style.QUIET}


def test_kept_words_are_offered_on_a_button_that_does_not_show_them() -> None:
    """A label is short, and it may be read over somebody's shoulder."""
    world = at_home("/walk", "ananas", "wat ik nog zeggen wil")
    world.wait(timedelta(minutes=20))
    world.presses("bram", ":back")
    world.presses("noor", ":back")
    offered = [button for row in world.last("bram").buttons for button in row if button.token.endswith(".=")]
    assert [(b.label, b.style, b.args) for b in offered] == [("house-keep.words", Style.PRIMARY, {})]


def test_more_than_four_ways_out_stand_in_two_rows() -> None:
    """On a small screen five in a row show only half of their words."""
    world = World.of_two(Repertoire([all_ways]))
    world.says("bram", "/all-ways")
    world.chooses("bram", "red")
    assert [len(row) for row in world.last("bram").buttons] == [3, 2]


@dialog("all-ways", commands=("/all-ways",))
async def all_ways(talk: Talk) -> None:
    await talk.choose("colour", Colour)
    await talk.ask("words", skip=True, why=True)
