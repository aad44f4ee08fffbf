"""Items laid ready for the partner, each by an own choice. They open with the sharer's own key."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import bindparam, select, text

from bot.storage.tables import Moment, Sealed, shared
from bot.storage.transaction import Transaction, of_person
from dialogs.events import PersonId

# Core has no insert that replaces and that both databases understand.
_SHARE = text(
    "INSERT INTO shared (person_id, item, to_person, text, at) VALUES (:person, :item, :other, :text, :at) "
    "ON CONFLICT (person_id, item, to_person) DO UPDATE SET text = excluded.text, at = excluded.at"
).bindparams(bindparam("text", type_=Sealed), bindparam("at", type_=Moment))
_LAID = select(shared.c.person_id, shared.c.to_person, shared.c.text).where(
    shared.c.item == bindparam("item"),
    shared.c.person_id.in_(bindparam("people", expanding=True)),
    shared.c.to_person.in_(bindparam("others", expanding=True)),
)


class Sharing(Transaction):
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
