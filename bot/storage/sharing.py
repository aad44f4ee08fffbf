"""Items laid ready for the partner, each by an own choice. They open with the sharer's own key."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, bindparam, delete, func, null, or_, select, text, update

from bot.storage.rows import Shown
from bot.storage.shown import SHOWN, Showing
from bot.storage.tables import WAITING, Moment, Sealed, addresses, outbox, shared
from bot.storage.transaction import of_person
from dialogs.events import PersonId

# Core has no insert that replaces and that both databases understand.
_SHARE = text(
    "INSERT INTO shared (person_id, item, to_person, text, at) VALUES (:person, :item, :other, :text, :at) "
    "ON CONFLICT (person_id, item, to_person) DO UPDATE SET text = excluded.text, at = excluded.at, "
    "shown_at = NULL"
).bindparams(bindparam("text", type_=Sealed), bindparam("at", type_=Moment))
_LAID = select(shared.c.person_id, shared.c.to_person, shared.c.text).where(
    shared.c.item == bindparam("item"),
    shared.c.person_id.in_(bindparam("people", expanding=True)),
    shared.c.to_person.in_(bindparam("others", expanding=True)),
)
_SEEN = select(func.count()).where(
    shared.c.item == bindparam("name"),
    shared.c.person_id.in_(bindparam("people", expanding=True)),
    shared.c.to_person.in_(bindparam("others", expanding=True)),
    shared.c.shown_at.is_not(None),
)
_WAS_SHOWN = (
    update(shared)
    .where(
        shared.c.item == bindparam("name"),
        shared.c.person_id.in_(bindparam("people", expanding=True)),
        shared.c.to_person.in_(bindparam("others", expanding=True)),
    )
    .values(shown_at=bindparam("moment"))
)
_TAKEN = delete(shared).where(shared.c.person_id == bindparam("person"), shared.c.item == bindparam("name"))
_OWN_WORDS = and_(outbox.c.words_of == bindparam("person"), outbox.c.slot == bindparam("place"))
_WAITS_NO_MORE = (
    update(outbox).where(_OWN_WORDS, WAITING).values(state="withdrawn", body=null()).returning(outbox.c.id)
)
# What is on its way just now may still arrive, and is removed then.
_STANDS = SHOWN.where(_OWN_WORDS, addresses.c.person_id.is_not(None), or_(outbox.c.ref.is_not(None), WAITING))
BOTH = 2


class Sharing(Showing):
    async def share(
        self, person_id: PersonId, to_person: PersonId, item: str, words: str, at: datetime
    ) -> None:
        """Lay one own item ready for that other; laid again it replaces the first."""
        whose = of_person(person_id)
        await self._prepare([whose])
        sealed = self._close(
            whose, "shared", "text", (person_id, item, to_person), words.encode("utf-8", "replace")
        )
        row = {"person": person_id, "item": item, "other": to_person, "text": sealed, "at": at}
        await self._do(_SHARE, row)

    async def laid(self, people: Collection[PersonId], item: str) -> dict[PersonId, str]:
        """What these people laid ready for each other under this name, by who laid it."""
        who = list(people)
        rows = await self._all(_LAID, {"item": item, "people": who, "others": who})
        await self._prepare({of_person(person) for person, _, _ in rows})
        return {
            person: self._open(of_person(person), "shared", "text", (person, item, other), words).decode()
            for person, other, words in rows
        }

    async def shown_to_both(self, people: Collection[PersonId], item: str) -> bool:
        """Whether these two were shown what each of them laid ready under this name."""
        who = list(people)
        seen: int = await self._one(_SEEN, {"name": item, "people": who, "others": who})
        return seen == BOTH

    async def mark_shown(
        self, people: Collection[PersonId], readers: Collection[PersonId], item: str, at: datetime
    ) -> None:
        """What these people laid ready under this name was shown to those of them who read it."""
        shown = {"name": item, "people": list(people), "others": list(readers), "moment": at}
        await self._do(_WAS_SHOWN, shown)

    async def take_back(self, person_id: PersonId, item: str, slot: str) -> tuple[Shown, ...]:
        """Share one own item no more, with nobody; returns what stands of it in the chats of others.

        What waits is not sent. It works as well for somebody to whom the person is not linked any more.
        """
        await self._do(_TAKEN, {"person": person_id, "name": item})
        of = {"person": person_id, "place": slot}
        stands = await self._shown(_STANDS, of)
        self.dropped.update(number for (number,) in await self._all(_WAITS_NO_MORE, of))
        return stands
