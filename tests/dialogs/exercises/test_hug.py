"""A hug of six seconds: a yes is kept for its owner alone, and a no nowhere."""

from __future__ import annotations

from datetime import timedelta

from bot.wording import Wording
from dialogs.exercises.hug import hug
from dialogs.records import Hugged
from dialogs.repertoire import Repertoire
from tests.dialogs.playing import play
from tests.dialogs.world import World

WORDING = Wording.load(strict=True)


def test_a_hug_is_kept_without_a_word_and_nobody_else_hears_of_it() -> None:
    world = World.of_two(Repertoire([hug]))
    world.says("bram", "/knuffel")
    world.chooses("bram", "done")
    assert [(one.person, one.kind, one.of_couple) for _, one in world.records] == [("bram", "hugged", False)]
    assert world.texts("noor") == []
    assert play(hug, "done").records == [Hugged()]


def test_a_no_is_kept_nowhere_and_asked_no_reason() -> None:
    played = play(hug, "not-now")
    assert (played.over, played.records, played.heard()) == (True, [], ["hug-not-now"])


def test_a_hand_and_a_no_are_as_good() -> None:
    text = WORDING.labels["hug-six-seconds"]
    assert "hand" in text
    assert "nee is prima" in text


def test_the_closing_line_is_not_the_same_each_day() -> None:
    world = World.of_two(Repertoire([hug]))
    world.wordings = WORDING.wordings
    for _ in range(5):
        world.says("bram", "/knuffel")
        world.chooses("bram", "done")
    closing = [text for text in world.texts("bram") if text.startswith("hug-done")]
    assert len(closing) == len(set(closing)) == 5


def test_one_of_yesterday_is_over() -> None:
    world = World.of_two(Repertoire([hug]))
    world.says("bram", "/knuffel")
    world.wait(timedelta(hours=25))
    world.says("bram", "hallo")
    assert "house-expired" in world.texts("bram")
    assert world.records == []
