"""Where people live whose home changed in a turn: they joined another, left, or were erased."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.storage.rows import Chat, Loaded
from dialogs.effects import GROUP
from dialogs.events import PersonId


@dataclass(frozen=True, slots=True)
class Moved:
    """A couple whose people live elsewhere now: the home of each who moved, and in which chats they are
    heard."""

    couple: str
    homes: Mapping[PersonId, str]
    chats: tuple[tuple[Chat, PersonId], ...] = ()

    def home(self, channel: str, bot: str, sender: str) -> str | None:
        """Where the person who is heard there lives now, if it is one of them."""
        if len(self.homes) == 1:
            return next(iter(self.homes.values()))
        who = {(chat.channel, chat.bot, chat.chat): person for chat, person in self.chats}
        return self.homes.get(who.get((channel, bot, sender), ""))


def of_people(loaded: Loaded) -> tuple[tuple[Chat, PersonId], ...]:
    """In which own chats the people of a couple are heard."""
    return tuple((chat, to) for to, chats in loaded.chats.items() if to != GROUP for chat in chats)
