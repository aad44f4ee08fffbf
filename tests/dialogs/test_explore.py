"""The walk finds every branch, and tells what cannot be walked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.advance import SKIPPED_VALUE
from dialogs.explore import explore
from dialogs.facts import count
from dialogs.journal import Kind
from dialogs.talk import Talk, dialog
from tests.dialogs.scripts import Colour, endless, timed, walk


def test_every_option_sample_skip_fact_and_bell_is_tried() -> None:
    tried = {(step.at.key, str(step.answer)) for step in explore(walk).steps}
    assert tried == {
        ("walk:first#0", "een"),
        ("walk:colour#0", "red"),
        ("walk:colour#0", "blue"),
        ("walk:second#0", "twee"),
        ("walk:second#0", str(SKIPPED_VALUE)),
        ("walk:linked#0", "True"),
        ("walk:linked#0", "False"),
    }


def test_time_that_runs_out_and_reminders_are_roads_too() -> None:
    rung = {str(step.answer) for step in explore(timed_with_samples).steps if step.kind is Kind.RANG}
    assert rung == {"timed:colour#0", "timed:colour#0!half-way"}


timed_with_samples = dialog("timed", samples={"after": ("goed",)})(timed.script)


def test_the_texts_of_a_walk_are_all_that_can_be_said_and_pressed() -> None:
    assert explore(walk).texts() == {
        "walk-first",
        "walk-first.why",
        "walk-colour",
        "walk-colour.red",
        "walk-colour.blue",
        "walk-second",
        "walk-skipped",
        "walk-done",
    }


def test_a_loop_is_followed_often_enough_and_left() -> None:
    looping = dialog("endless", samples={"more": ("ja", "nee")})(endless.script)
    assert 0 < len(explore(looping).steps) < 100


def test_two_ways_to_one_question_are_both_followed_on() -> None:
    seen: set[tuple[str, str]] = set()

    @dialog("crossing", samples={"words": ("a",)})
    async def crossing(talk: Talk) -> None:
        first = await talk.choose("first", Colour)
        await talk.ask("words")
        second = await talk.choose("second", Colour)
        seen.add((first, second))

    explore(crossing)
    assert len(seen) == 4


def test_a_question_or_a_fact_without_samples_is_told() -> None:
    @dialog("mute")
    async def mute(talk: Talk) -> None:
        await talk.ask("first")

    @dialog("blind")
    async def blind(talk: Talk) -> None:
        await talk.know("first", count("x", timedelta(days=7)))

    for silent in (mute, blind):
        with pytest.raises(AssertionError, match="samples"):
            explore(silent)


def test_a_walk_that_does_not_end_is_told() -> None:
    looping = dialog("endless", samples={"more": ("ja", "nee")})(endless.script)
    with pytest.raises(AssertionError, match="loop"):
        explore(looping, most=3)
