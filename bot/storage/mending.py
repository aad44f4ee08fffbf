"""After an older copy of the database was put back: who was erased or parted since is so again.

Theory of operation. The keys outlive the database that they open, and remember whose key was destroyed
(bot/keystore.py). What a copy holds of such an owner is noise for ever. Of a person and of a chat of the
local page it goes, as at an erasure; the chat is a stranger's. After that whoever lives in a couple whose key
is gone gets a home of his own (`Parting.give_homes`), and a couple in which nobody is left goes.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from bot.storage.erasing import Erasing
from bot.storage.parting import Parting
from bot.storage.shelf import page_owner
from bot.storage.tables import page_messages, people
from bot.storage.transaction import of_person

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_PEOPLE = select(people.c.id).where(people.c.id.in_(_SOME))
_PAGES = select(page_messages.c.chat).where(page_messages.c.chat.in_(_SOME)).distinct()
_PERSON, _PAGE = of_person(""), page_owner(b"")


class Mending(Erasing, Parting):
    async def back_again(self, destroyed: Collection[str]) -> list[str]:
        """Which of these owners, whose keys are destroyed, are people or chats of the page that have rows."""
        persons = await self._all(_PEOPLE, {"some": _named(destroyed, _PERSON)})
        pages = await self._all(_PAGES, {"some": [*map(bytes.fromhex, _named(destroyed, _PAGE))]})
        return [*(of_person(person) for (person,) in persons), *(page_owner(chat) for (chat,) in pages)]

    async def bury(self, owners: Sequence[str]) -> None:
        """Take away what there is of these people and chats. Homes that nobody is left in go afterwards."""
        await self._remove_all(_named(owners, _PERSON), [])
        for chat in _named(owners, _PAGE):
            await self.clear_page_of(bytes.fromhex(chat))


def _named(owners: Collection[str], kind: str) -> list[str]:
    return [owner.removeprefix(kind) for owner in owners if owner.startswith(kind)]
