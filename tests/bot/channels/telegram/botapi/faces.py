"""How the bot shows itself: its name, descriptions, commands and menu button.

Each is kept by language, and the commands by scope too. Reading gives what was set for exactly that language
and scope; a name or description falls back to the one without a language, as the manual says.
"""

from __future__ import annotations

import json

from tests.bot.channels.telegram.botapi.chats import Json
from tests.bot.channels.telegram.botapi.reach import known
from tests.bot.channels.telegram.botapi.world import World


def set_my_name(world: World, given: Json) -> bool:
    return _set(world, "name", given, "name")


def get_my_name(world: World, given: Json) -> Json:
    return {"name": _get(world, "name", given) or world.bot.first_name}


def set_my_description(world: World, given: Json) -> bool:
    return _set(world, "description", given, "description")


def get_my_description(world: World, given: Json) -> Json:
    return {"description": _get(world, "description", given)}


def set_my_short_description(world: World, given: Json) -> bool:
    return _set(world, "short_description", given, "short_description")


def get_my_short_description(world: World, given: Json) -> Json:
    return {"short_description": _get(world, "short_description", given)}


def _set(world: World, face: str, given: Json, name: str) -> bool:
    world.faces[face, given.get("language_code", "")] = given.get(name, "")
    return True


def _get(world: World, face: str, given: Json) -> str:
    own = world.faces.get((face, given.get("language_code", "")), "")
    return str(own or world.faces.get((face, ""), ""))


def _commands(world: World, given: Json) -> tuple[str, str]:
    scope = given.get("scope", {"type": "default"})
    if "chat_id" in scope:
        known(world, scope["chat_id"])
    return f"commands {json.dumps(scope, sort_keys=True)}", given.get("language_code", "")


def set_my_commands(world: World, given: Json) -> bool:
    world.faces[_commands(world, given)] = given["commands"]
    return True


def get_my_commands(world: World, given: Json) -> list[Json]:
    commands: list[Json] = world.faces.get(_commands(world, given), [])
    return commands


def delete_my_commands(world: World, given: Json) -> bool:
    world.faces.pop(_commands(world, given), None)
    return True


def set_chat_menu_button(world: World, given: Json) -> bool:
    world.faces["menu", _menu_of(world, given)] = given.get("menu_button", {"type": "default"})
    return True


def get_chat_menu_button(world: World, given: Json) -> Json:
    button: Json = world.faces.get(("menu", _menu_of(world, given))) or {"type": "commands"}
    return button


def _menu_of(world: World, given: Json) -> str:
    return str(known(world, given["chat_id"]).id) if "chat_id" in given else ""
