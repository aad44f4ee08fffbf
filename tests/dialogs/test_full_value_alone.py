"""Nobody stands before a wall who is here alone: each command leads somewhere (F1, F2).

A text that names joining as what is needed also names something that works without it. The dialogs of the
house are walked in the catalogue's own tests; here is only what somebody alone meets.
"""

from __future__ import annotations

import re

import pytest

from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.commands import _HOUSE, _TELLING
from dialogs.effects import Say
from tests.dialogs.world import World

WORDING = Wording.load()
WALL = re.compile(
    r"(?i)koppel(?:en)? eerst|eerst koppelen|als jullie gekoppeld zijn|wacht(?:en)? (?:nog )?op"
)
FOR_TWO_ALONE = {"/koppelen", "/uitnodigen", "/uitnodiging", "/groep"}
"""What is about being two; to name these is no help to somebody who is alone."""
OPENED = sorted({command for script in CATALOGUE for command in script.commands})


def words(said: Say) -> str:
    return WORDING.labels.get(said.text, said.text)


def helps_alone(said: list[Say]) -> bool:
    """Whether there is a question to answer, a button to press, or a command named that works for one."""
    texts = [WORDING.labels.get(one.text, "") for one in said]
    named = {name for text in texts for name in re.findall(r"/\w+", text)} - FOR_TWO_ALONE
    return any(one.buttons or one.placeholder for one in said) or bool(named)


@pytest.mark.parametrize("command", [*OPENED, *_HOUSE, *_TELLING])
def test_a_command_leads_somebody_alone_to_something_useful(command: str) -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", command)
    said = world.said["bram"]
    assert helps_alone(said)
    assert not any(WALL.search(words(one)) for one in said)


def test_a_wall_would_be_seen() -> None:
    """The check itself, tried with the line that used to stand here."""
    old = "Een groep is voor twee. Koppel eerst: typ /koppelen."
    assert WALL.search(old)
    assert not helps_alone([Say("bram", "no-such-text")])


@pytest.mark.parametrize("key", sorted(WORDING.labels))
def test_no_text_makes_anybody_wait_for_the_other(key: str) -> None:
    if found := WALL.search(WORDING.labels[key]):
        # In a group that is nobody's we can do nothing else; it says where the exercises are.
        assert key == "house-group-first", found[0]


def test_who_is_alone_finds_the_way_to_go_on_alone_where_joining_is() -> None:
    world = World.of_one(CATALOGUE)
    world.says("bram", "/koppelen")
    world.chooses("bram", "alone")
    assert world.last("bram").text == "alone-asked"
    world.says("bram", "/koppelen")
    world.chooses("bram", "words")
    assert world.last("bram").text == "inviting-noticed"
