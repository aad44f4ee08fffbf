"""What one is shown of the words of another: where it stands, and what was given up before it came.

What cannot come any more was never shown, and the item that it came from says so again: it is no part of what
the two share. Whoever sent it is told nothing and sees no difference, since that would tell of the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Executable, bindparam, null, select, update

from bot.storage.rows import Chat, Shown
from bot.storage.tables import addresses, outbox, shared
from bot.storage.transaction import Parameters, Transaction, of_person
from dialogs.reveal import item_in

SHOWN = (
    select(outbox.c.id, *(addresses.c[name] for name in ("person_id", "couple_id")))
    .add_columns(*(addresses.c[name] for name in ("key", "channel", "bot", "chat")))
    .join(addresses, addresses.c.key == outbox.c.chat)
    .order_by(outbox.c.id)
)
"""Rows of the outbox, and the chats in which they stand; whoever asks says which."""
WHOSE = tuple(outbox.c[name] for name in ("words_of", "person_id", "slot"))
"""What is to be returned of rows that are given up."""
_NEVER_CAME = (
    update(shared)
    .where(
        shared.c.person_id == bindparam("writer"),
        shared.c.item == bindparam("name"),
        shared.c.to_person == bindparam("reader"),
    )
    .values(shown_at=null())
)


class Showing(Transaction):
    async def _shown(self, statement: Executable, parameters: Parameters) -> tuple[Shown, ...]:
        """What is found by a narrowed `SHOWN`, with its addresses."""
        rows: Sequence[Any] = await self._all(statement, parameters)
        await self._prepare({of_person(reader) for _, reader, *_ in rows})
        return tuple(
            Shown(number, reader, home, Chat(channel, bot, self._address(of_person(reader), key, chat), key))
            for number, reader, home, key, channel, bot, chat in rows
        )

    async def _give_up(self, statement: Executable, parameters: Parameters) -> None:
        """Change rows of the outbox that nobody can receive any more, and return `WHOSE` of them."""
        rows = await self._all(statement, parameters)
        await self._each(
            _NEVER_CAME,
            [
                {"writer": writer, "reader": reader, "name": name}
                for writer, reader, slot in rows
                if writer is not None and (name := item_in(slot)) is not None
            ],
        )
