"""What the bot shows of itself before anybody has said a word: its name, what it is, its menu of commands.

Everything is set twice, for everybody and for who reads Dutch: an app asks for its own language first, and
Dutch is what all of them get. What stands there already is not set again, since Telegram answers who sets the
name too often with waits of hours. Nothing here is worth failing for: what is refused is logged and left, and
the next start tries again.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from telegram.constants import BotCommandScopeType, MenuButtonType

PRIVATE = ("pauze", "menu", "hulp", "stop", "stil", "instellingen", "help", "privacy")
"""The commands in somebody's own chat, what is urgent first. Eight can be overlooked without scrolling."""
GROUP = ("pauze", "hulp", "help", "privacy")
"""Those in a group, where everything else is for the own chat."""
SCOPES = {
    BotCommandScopeType.ALL_PRIVATE_CHATS: PRIVATE,
    BotCommandScopeType.ALL_GROUP_CHATS: GROUP,
    # For whatever chat is neither.
    BotCommandScopeType.DEFAULT: GROUP,
}
LANGUAGES = (None, "nl")
"""None is for every language without a menu of its own."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Face:
    """One thing that is shown: the methods that read and set it, what both are given, how it should be."""

    get: str
    set: str
    where: Mapping[str, Any]
    name: str
    value: Any

    def stands(self, answer: Any) -> bool:
        """Whether the answer to `get` says that it is so already."""
        found = answer.get(self.name, answer) if isinstance(answer, Mapping) else answer
        if isinstance(found, list):
            # A server may tell more of a command than we set.
            found = [{part: one.get(part) for part in ("command", "description")} for one in found]
        return bool(found == self.value)


async def introduce(call: Callable[..., Awaitable[Any]], labels: Mapping[str, str]) -> None:
    """Set what differs. `call(method, **params)` is the Bot API; `labels` has the words, by key."""
    for face in faces(labels):
        try:
            if not face.stands(await call(face.get, **face.where)):
                await call(face.set, **face.where, **{face.name: face.value})
        except Exception as fault:  # noqa: BLE001  whatever it was, the bot works without
            log.warning("not shown on telegram", what=face.name, fault=type(fault).__name__, **face.where)


def faces(labels: Mapping[str, str]) -> Iterator[Face]:
    """All that is shown, the most useful first."""
    for language in LANGUAGES:
        told = {} if language is None else {"language_code": language}
        for scope, names in SCOPES.items():
            commands = [
                {"command": name, "description": labels[f"telegram-command-{name}"]} for name in names
            ]
            where = {"scope": {"type": scope.value}, **told}
            yield Face("getMyCommands", "setMyCommands", where, "commands", commands)
    yield Face(
        "getChatMenuButton", "setChatMenuButton", {}, "menu_button", {"type": MenuButtonType.COMMANDS.value}
    )
    for language in LANGUAGES:
        told = {} if language is None else {"language_code": language}
        words = labels["telegram-description"]
        yield Face("getMyDescription", "setMyDescription", told, "description", words)
        words = labels["telegram-short"]
        yield Face("getMyShortDescription", "setMyShortDescription", told, "short_description", words)
        yield Face("getMyName", "setMyName", told, "name", labels["telegram-name"])
