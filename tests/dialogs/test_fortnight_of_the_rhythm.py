"""A second fortnight of Noor, full of what comes by itself and of what she lays before Bram: whatever is told
about him in private, or whether he is there at all, nothing of it shows in her chat or in the group.
"""

from __future__ import annotations

from datetime import datetime

import pytest

from dialogs import resting
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Effect, Say
from dialogs.stage import Stage
from dialogs.words.danger import Danger
from tests.dialogs.test_fortnight import (
    BRAM,
    DAY,
    IN_DANGER,
    NOOR,
    SAYS_YES,
    Bram,
    Watched,
    away,
    in_danger,
    laid_one,
    silent,
)
from tests.dialogs.world import World

HERS = {
    "nudge-ten-minutes",
    "nudge-mirror",
    "nudge-date-night",
    "nudge-booked",
    "nudge-less",
    "ten-minutes-end-together",
    "tomorrow-share-sent",
    "agreement-new-proposed",
    "progress-try-mirror",
}


def fortnight(bram: Bram) -> list[tuple[datetime, Effect]]:
    """What reaches Noor and the group."""
    world = Watched(CATALOGUE, World.of_two(CATALOGUE).couple)
    for who in (BRAM, NOOR):
        world.says(who, "/stil uit")
    bram(world)
    does(world, "/ritme", "ten-minutes", "usual", "hug", "usual", "done")
    world.wait(DAY)
    world.says(NOOR, "/morgen")
    does(world, "de vakantie", "tomorrow", "show", "send")
    world.wait(2 * DAY)
    does(world, "/vandaag", "together", "begin", *["next"] * 6)
    world.says(NOOR, "/afspraken")
    does(world, "Wij eten dinsdag samen zonder telefoon", "propose")
    world.wait(DAY)
    does(world, "/voortgang")
    world.wait(10 * DAY)
    return world.seen


def does(world: Watched, says: str, *chooses: str) -> None:
    world.says(NOOR, says)
    for option in chooses:
        world.chooses(NOOR, option)


def test_it_has_in_it_what_it_is_about() -> None:
    assert {one.text for _, one in fortnight(silent) if isinstance(one, Say)} >= HERS


def test_it_shows_when_bram_lays_a_talk_for_later_before_her() -> None:
    """Else the equality below would say nothing."""

    def lays(world: Watched) -> None:
        for text in ("/morgen", "de tuin"):
            world.says(BRAM, text)
        for option in ("day-after", "show", "send"):
            world.chooses(BRAM, option)

    assert "tomorrow-share-received" in {one.text for _, one in fortnight(lays) if isinstance(one, Say)}


@pytest.mark.parametrize("bram", IN_DANGER.values(), ids=list(IN_DANGER))
def test_danger_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(laid_one)


@pytest.mark.parametrize("bram", SAYS_YES.values(), ids=list(SAYS_YES))
def test_a_yes_to_the_questions_is_to_the_other_as_silence(bram: Bram) -> None:
    assert fortnight(bram) == fortnight(silent)


def test_who_is_out_of_reach_is_to_the_other_as_silent() -> None:
    assert fortnight(away) == fortnight(silent)


def test_a_leak_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    real = resting.note

    def leaking(stage: Stage, person: str, kind: str) -> None:
        real(stage, person, kind)
        stage.say(NOOR, "house-go-on")

    monkeypatch.setattr(resting, "note", leaking)
    assert fortnight(in_danger(Danger.CONTROL)) != fortnight(laid_one)
