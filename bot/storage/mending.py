"""After an older copy of the database was put back: who was erased or parted since is so again.

Theory of operation. The keys outlive the database that they open, and remember whose key was destroyed
(bot/keystore.py). What a copy holds of such an owner is noise for ever. Of a person it goes, like at an
erasure; the chat is a stranger's. A couple whose key is gone were two who parted, or one who joined another:
each who lives there gets a home of their own, since nothing that they write could be closed under that key.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, select

from bot.storage.erasing import Erasing
from bot.storage.parting import Parting
from bot.storage.shelf import page_owner
from bot.storage.tables import couples, page_messages, people
from bot.storage.transaction import of_couple, of_person

_SOME: BindParameter[Any] = bindparam("some", expanding=True)
_PEOPLE = select(people.c.id, people.c.couple_id).where(people.c.id.in_(_SOME)).order_by(people.c.id)
_COUPLES = select(couples.c.id).where(couples.c.id.in_(_SOME)).order_by(couples.c.id)
_LOCK = _COUPLES.with_for_update()
_LIVE_THERE = select(people.c.couple_id, people.c.id).where(people.c.couple_id.in_(_SOME))
_PAGES = select(page_messages.c.chat).where(page_messages.c.chat.in_(_SOME)).distinct()
_PERSON, _COUPLE, _PAGE = of_person(""), of_couple(""), page_owner(b"")


class Mending(Erasing, Parting):
    async def back_again(self, owners: Sequence[str]) -> list[str]:
        """Which of these owners, whose keys are destroyed, have rows."""
        persons = await self._all(_PEOPLE, {"some": _named(owners, _PERSON)})
        homes = await self._all(_COUPLES, {"some": _named(owners, _COUPLE)})
        pages = await self._all(_PAGES, {"some": [*map(bytes.fromhex, _named(owners, _PAGE))]})
        return [
            *(of_person(person) for person, _ in persons),
            *(of_couple(home) for (home,) in homes),
            *(page_owner(chat) for (chat,) in pages),
        ]

    async def bury(self, owners: Sequence[str], at: datetime) -> None:
        """Take away what there is of these owners, and give a home to whoever lived with them."""
        homes = _named(owners, _COUPLE)
        await self._all(_LOCK, {"some": homes})
        persons = await self._all(_PEOPLE, {"some": _named(owners, _PERSON)})
        erased = [person for person, _ in persons]
        # Their homes go with them, where nobody else lives and the key is destroyed too.
        await self._remove_all(erased, [])
        left: dict[str, list[str]] = {home: [] for home in homes}
        for home, person in await self._all(_LIVE_THERE, {"some": homes}):
            left[home].append(person)
        for home, living in left.items():
            if living:
                await self._live_apart(home, living, at)
        await self._remove_all([], [home for home, living in left.items() if not living])
        for chat in _named(owners, _PAGE):
            await self.clear_page_of(bytes.fromhex(chat))


def _named(owners: Sequence[str], kind: str) -> list[str]:
    """The names of those of a kind; a chat of the page looks like a couple, and is none."""
    return [
        owner.removeprefix(kind)
        for owner in owners
        if owner.startswith(kind) and (kind == _PAGE or not owner.startswith(_PAGE))
    ]
