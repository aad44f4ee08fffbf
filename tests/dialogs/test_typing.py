"""Everything that has buttons can be done by typing what stands on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Button, Say
from dialogs.joint import Mode
from dialogs.journal import Kind
from dialogs.words.choices import match_option, match_other_words
from tests.dialogs.world import World

LABELS = Wording.load().labels
CLEAR, AMBIGUOUS = "Ik wil niet meer leven.", "Ik wil er een einde aan maken."


def says(*texts: str) -> Callable[[World], None]:
    def happen(world: World) -> None:
        for text in texts:
            world.says("bram", text)

    return happen


def paused(world: World) -> None:
    world.says("noor", "ananas")


def over(world: World) -> None:
    paused(world)
    world.wait(timedelta(minutes=20))


def picking(world: World) -> None:
    over(world)
    world.presses("noor", ":not-calm")


def nudged(world: World) -> None:
    world.wait(timedelta(hours=2))


SITUATIONS: dict[str, Callable[[World], None]] = {
    "menu": says("/menu"),
    "help": says("/help"),
    "help now": says("/hulp"),
    "a talk that is over": says("/hechting", "stop"),
    "an unknown command": says("/onzin"),
    "the word in a sentence": says("zullen we ananas kopen"),
    "the word in a sentence, in a talk": says("/hechting", "zullen we ananas kopen"),
    "danger": says(CLEAR),
    "danger in a talk": says("/behoefte", CLEAR),
    "perhaps danger": says("/hechting", AMBIGUOUS),
    "a pause": paused,
    "a pause is over": over,
    "another moment": picking,
    "a planned message": nudged,
}


def two() -> World:
    world = World.of_two(CATALOGUE)
    world.labels = LABELS
    return world


def in_situation(name: str) -> World:
    world = two()
    SITUATIONS[name](world)
    return world


def offered(world: World) -> list[Button]:
    newest = next(say for say in reversed(world.said["bram"]) if say.buttons and not _of_a_talk(say))
    return [button for row in newest.buttons for button in row]


def _of_a_talk(say: Say) -> bool:
    return any(button.token[0].isdigit() for row in say.buttons for button in row)


@pytest.mark.parametrize("situation", SITUATIONS)
def test_a_button_of_the_house_does_the_same_when_it_is_typed(situation: str) -> None:
    for button in offered(in_situation(situation)):
        pressing, typing = in_situation(situation), in_situation(situation)
        pressed = pressing.presses("bram", button.token)
        typed = typing.says("bram", f"{LABELS[button.label].lower()}!")
        assert typed.effects == pressed.effects, button.label
        assert typed.couple == pressed.couple


def test_a_question_that_came_later_is_meant_before_what_was_offered_above_it() -> None:
    world = two()
    world.says("bram", "/checkin")
    world.chooses("bram", "alone")
    world.says("bram", "Zullen we ananas kopen?")
    assert world.texts("bram")[-2:] == ["house-ask-pause", "check-in-write-unseen"]
    world.says("bram", "ja")
    assert [entry.value for entry in world.entries("bram") if entry.kind is Kind.ANSWER][-1] == "ja"
    assert world.couple.joint.mode is Mode.TALKING


def test_what_was_offered_is_meant_by_the_next_words_only() -> None:
    world = two()
    world.says("bram", "zullen we ananas kopen")
    world.says("bram", "wat eten we")
    world.says("bram", "ja")
    assert world.couple.joint.mode is Mode.TALKING


def test_we_are_back_is_heard_long_after_it_was_offered_but_only_in_those_words() -> None:
    world = two()
    picking(world)
    world.presses("bram", ":pick-evening")
    world.presses("noor", ":pick-evening")
    world.says("bram", "/behoefte")
    world.says("bram", "We zijn zo laat terug")
    assert "bram" not in world.couple.joint.back
    for who in ("bram", "noor"):
        world.says(who, "wat nu")
        world.says(who, "We zijn terug.")
    assert world.couple.joint.mode is Mode.TALKING


@pytest.mark.parametrize(
    ("key", "yes", "no"),
    [
        ("shared-goals-agree", "write", "not-now"),
        ("check-in-agree", "write", "no"),
        ("check-in-propose", "yes", "no"),
        ("check-in-promise", "yes", "no"),
        ("tomorrow-share-offer", "show", "keep"),
    ],
)
def test_a_question_that_asks_whether_hears_yes_and_no(key: str, yes: str, no: str) -> None:
    for typed, meant in {"ja": yes, "nee": no, "Ja graag": yes, "nee hoor": no}.items():
        labels = [LABELS[f"{key}.{option}"] for option in (yes, no)]
        index = match_option(typed, labels)
        if index is None:
            index = match_other_words(typed, [LABELS.get(f"{key}.also-{option}", "") for option in (yes, no)])
        assert index is not None, (key, typed)
        assert (yes, no)[index] == meant, (key, typed)
