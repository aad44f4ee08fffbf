"""Nobody suggests another wording for words that report harm, wherever suggestions are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from dialogs.catalogue import CATALOGUE
from dialogs.exercises.appreciation import fitting_remark
from dialogs.techniques.i_message import better_with_i
from dialogs.techniques.mirror import fitting_fault
from dialogs.techniques.need import fitting_missing
from dialogs.words import listening
from dialogs.words.accusation import accuses
from dialogs.words.agreement import missing
from dialogs.words.appreciation import remark
from dialogs.words.danger import danger
from dialogs.words.harm import may_report_harm
from tests.dialogs.world import World

PLACES: dict[str, tuple[list[str], str, Callable[[str], Any], Callable[[str], Any]]] = {
    "check-in": (["/checkin", "[each]"], "Jij slaat me altijd.", accuses, better_with_i),
    "appreciation": (
        ["/waardering"],
        "Lief dat je gisteren kookte, maar je slaat me.",
        remark,
        fitting_remark,
    ),
    "mirror": (
        ["/spiegel", "[afterwards]", "Ik ben moe."],
        "Dat is niet waar, jij slaat me.",
        lambda said: listening.worst_fault("Ik ben moe.", said),
        lambda said: fitting_fault("Ik ben moe.", said),
    ),
    "need": (
        ["/behoefte", "Alweer te laat.", "[angry]", "[safety]", "overslaan", "Rust."],
        "Hij slaat me.",
        missing,
        fitting_missing,
    ),
}
"""How to come to the question, words that report harm there, the rule alone, and the rule as it is used."""
EACH = pytest.mark.parametrize("place", PLACES)


@EACH
def test_the_rule_alone_would_suggest_something(place: str) -> None:
    """Else the claims below would say nothing."""
    _, words, rule, _ = PLACES[place]
    assert danger(words) is not None
    assert rule(words)


@EACH
def test_as_it_is_used_it_suggests_nothing(place: str) -> None:
    _, words, _, used = PLACES[place]
    assert not used(words)


@EACH
def test_danger_is_heard_before_any_suggestion(place: str) -> None:
    world, words = at_the_question(place)
    before = len(world.texts("bram"))
    world.says("bram", words)
    assert [text.split("-")[0] for text in world.texts("bram")[before:]] == ["danger"]


@EACH
def test_words_that_meant_something_else_are_taken_as_they_are(place: str) -> None:
    """Taken back and offered again, they come past the hearing of danger."""
    world, words = at_the_question(place)
    world.says("bram", words)
    world.chooses("bram", ":danger-back-violence-to-me")
    before = len(world.texts("bram"))
    world.chooses("bram", "=")
    suggestions = ("blame", "but-tail", "vague", "fault", "missing", "comparison", "request")
    said = world.texts("bram")[before:]
    assert said
    assert not [text for text in said if any(part in text for part in suggestions)]


def at_the_question(place: str) -> tuple[World, str]:
    way, words, _, _ = PLACES[place]
    world = World.of_two(CATALOGUE)
    for step in way:
        world.chooses("bram", step[1:-1]) if step.startswith("[") else world.says("bram", step)
    return world, words


def test_a_sign_that_can_mean_something_else_counts_as_well() -> None:
    assert may_report_harm("Dat was fijn.", "Ik zie het niet meer zitten.")
    assert not may_report_harm("Dat was fijn.", "Jij luistert nooit.")
