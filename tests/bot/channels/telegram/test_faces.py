from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram.constants import BotCommandLimit, BotDescriptionLimit, BotNameLimit

from bot.channels.telegram.faces import GROUP, PRIVATE, faces, introduce
from bot.channels.telegram.markup import units
from bot.wording import Wording
from dialogs.catalogue import CATALOGUE
from dialogs.showing import STOP
from tests.dialogs.world import World

LABELS = Wording.load(strict=True).labels
SAYS_SO = {"name": "", "description": "", "short_description": ""}


class Profile:
    """What Telegram keeps of a bot. `refuses` says which calls it will not take."""

    def __init__(self, refuses: Callable[[str], bool] = lambda method: False) -> None:
        self.kept: dict[str, Any] = {}
        self.calls: list[str] = []
        self.refuses = refuses

    async def __call__(self, method: str, **params: Any) -> Any:
        self.calls.append(method)
        if self.refuses(method):
            raise RuntimeError(method)
        what = method[3:]
        values = {name: params.pop(name) for name in list(params) if name not in ("scope", "language_code")}
        place = f"{what} {params}"
        if method.startswith("set"):
            (self.kept[place],) = values.values()
            return True
        if what == "MyCommands":
            return [{**one, "is_ephemeral": False} for one in self.kept.get(place, [])]
        if what == "ChatMenuButton":
            return self.kept.get(place, {"type": "default"})
        name = next(name for name in SAYS_SO if what == "My" + name.title().replace("_", ""))
        return {name: self.kept.get(place, "")}

    @property
    def set(self) -> list[str]:
        return [method for method in self.calls if method.startswith("set")]


async def test_a_new_bot_is_introduced_for_everybody_and_in_dutch() -> None:
    profile = Profile()
    await introduce(profile, LABELS)
    assert len(profile.kept) == len(profile.set) == 13
    private = "MyCommands {'scope': {'type': 'all_private_chats'}"
    assert profile.kept[f"{private}}}"] == profile.kept[f"{private}, 'language_code': 'nl'}}"]
    assert [one["command"] for one in profile.kept[f"{private}}}"]] == list(PRIVATE)
    assert profile.kept["MyName {'language_code': 'nl'}"] == "Weerklank"
    assert profile.kept["ChatMenuButton {}"] == {"type": "commands"}


async def test_what_stands_is_not_set_again() -> None:
    profile = Profile()
    await introduce(profile, LABELS)
    profile.calls.clear()
    await introduce(profile, LABELS)
    assert profile.set == []


async def test_only_what_differs_is_set() -> None:
    profile = Profile()
    await introduce(profile, LABELS)
    profile.calls.clear()
    await introduce(profile, {**LABELS, "telegram-short": "Anders", "telegram-command-stop": "Anders"})
    assert profile.set == ["setMyCommands", "setMyCommands", "setMyShortDescription", "setMyShortDescription"]


@pytest.mark.parametrize("refused", ["getMyCommands", "setMyCommands", "setMyName", "getChatMenuButton"])
async def test_what_is_refused_is_logged_and_the_rest_is_set(refused: str) -> None:
    profile = Profile(lambda method: method == refused)
    with capture_logs() as logged:
        await introduce(profile, LABELS)
    assert len(logged) == profile.calls.count(refused) > 0
    assert len(profile.kept) == 13 - len(logged)


# The words


def test_what_is_shown_is_as_long_as_telegram_takes() -> None:
    limits = {
        "name": BotNameLimit.MAX_NAME_LENGTH,
        "description": BotDescriptionLimit.MAX_DESCRIPTION_LENGTH,
        "short_description": BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH,
    }
    for face in faces(LABELS):
        if face.name in limits:
            assert 0 < units(face.value) <= limits[face.name], face.name
        for command in face.value if face.name == "commands" else []:
            assert re.fullmatch("[a-z0-9_]{1,32}", command["command"])
            assert 0 < units(command["description"]) <= BotCommandLimit.MAX_DESCRIPTION
            # More than this is cut off on a small phone.
            assert len(command["description"]) <= 40


def test_a_menu_can_be_overlooked() -> None:
    assert len(PRIVATE) <= 8
    assert len(GROUP) <= 4
    assert PRIVATE[0] == GROUP[0] == "pauze"


def test_the_description_says_what_for_whom_and_that_it_is_no_therapist() -> None:
    what, whom, no = LABELS["telegram-description"].split("\n\n")
    assert [len(re.findall(r"[.!?]", sentence)) for sentence in (what, whom, no)] == [1, 1, 1]
    assert "partner" in whom
    assert "geen therapeut" in no


@pytest.mark.parametrize("name", PRIVATE)
def test_a_command_of_the_menu_means_something(name: str) -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", f"/{name}")
    assert "house-unknown-command" not in [say.text for say in world.said["bram"]]
    assert world.said["bram"] != []


@pytest.mark.parametrize("name", GROUP)
def test_a_command_of_the_groups_menu_is_answered(name: str) -> None:
    world = World.of_two(CATALOGUE)
    world.says("bram", f"/{name}", group=True)
    assert any(world.said.values())


def in_the_menu(world: World) -> None:
    world.says("bram", "/menu")


def in_a_talk(world: World) -> None:
    world.says("bram", "/behoefte")


def in_a_pause(world: World) -> None:
    world.says("bram", "/behoefte")
    world.says("noor", "ananas")


def after_a_pause(world: World) -> None:
    in_a_pause(world)
    world.wait(timedelta(minutes=20))


def on_a_shared_screen(world: World) -> None:
    world.says("bram", "/spiegel")
    world.chooses("bram", "together")


@pytest.mark.parametrize("state", [in_the_menu, in_a_talk, in_a_pause, after_a_pause, on_a_shared_screen])
@pytest.mark.parametrize("name", PRIVATE)
def test_a_command_of_the_menu_is_answered_in_every_state(name: str, state: Callable[[World], None]) -> None:
    world = World.of_two(CATALOGUE)
    state(world)
    before = len(world.said["bram"])
    world.says("bram", f"/{name}")
    assert len(world.said["bram"]) > before


def test_every_command_of_the_menu_is_a_button_too() -> None:
    world = World.of_two(CATALOGUE)
    for text in ("/menu", "/help", "/behoefte"):
        world.says("bram", text)
    pressed = {button.token for say in world.said["bram"] for row in say.buttons for button in row}
    assert {name for name in PRIVATE if f"/{name}" not in pressed} == {"stop"}
    assert [token for token in pressed if token.endswith(f".{STOP}")]
