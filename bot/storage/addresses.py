"""Which chat is whose: found by a keyed digest, since the address itself is sealed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, delete, false, insert, select, true, update

from bot.storage.errors import CannotJoin, ChatTaken
from bot.storage.rows import Found
from bot.storage.states import States
from bot.storage.tables import WAITING, addresses, couples, outbox, people
from bot.storage.transaction import of_couple, of_person, owner

_FIND = select(addresses.c.key, addresses.c.person_id, addresses.c.couple_id, addresses.c.gone).where(
    addresses.c.key.in_(bindparam("keys", expanding=True))
)
_COUPLE = select(couples.c.id).where(couples.c.id == bindparam("id"))
_PEOPLE = select(people.c.id).where(people.c.couple_id == bindparam("couple"))
_ADD_COUPLE, _ADD_PERSON, _ADD = insert(couples), insert(people), insert(addresses)
_REMOVE = delete(addresses).where(addresses.c.key == bindparam("at_key"))
_GONE = update(addresses).where(addresses.c.key == bindparam("at_key")).values(gone=true())
_BACK = update(addresses).where(addresses.c.key.in_(bindparam("chats", expanding=True))).values(gone=false())
_GIVE_UP = update(outbox).where(outbox.c.chat == bindparam("to"), WAITING).values(state="failed", body=None)
MOST_PEOPLE = 2


class Addresses(States):
    def chat_key(self, channel: str, bot: str, chat: str) -> bytes:
        """What stands for a chat in plain columns: the same each time, and without the keys no way back."""
        return self._vault.lookup(f"{channel}|{bot}|{chat}")

    async def find(self, keys: Collection[bytes]) -> dict[bytes, Found]:
        """Whose these chats are, from which somebody writes; strangers are left out.

        In a transaction that writes, a chat in which nobody could be reached counts as reachable again.
        """
        rows = await self._whose(keys)
        back = [key for key, _, _, gone in rows if gone]
        if back and self._locking:
            await self._do(_BACK, {"chats": back})
            await self._changed({couple for _, _, couple, gone in rows if gone})
        return {key: Found(person, couple) for key, person, couple, _ in rows}

    async def _whose(self, keys: Collection[bytes]) -> Sequence[tuple[bytes, str | None, str, bool]]:
        return await self._all(_FIND, {"keys": list(keys)}) if keys else []

    async def add_person(self, person_id: str, couple_id: str, channel: str, bot: str, chat: str) -> None:
        """Somebody new, or a known person's second chat. The couple is made when it is not there yet.

        Raises ChatTaken when the chat is somebody else's, CannotJoin when the couple has two others.
        """
        await self._prepare([], create=[of_person(person_id), of_couple(couple_id)])
        if await self._one(_COUPLE, {"id": couple_id}) is None:
            await self._each(_ADD_COUPLE, [self._new_couple(couple_id)])
        living = [one for (one,) in await self._all(_PEOPLE, {"couple": couple_id})]
        if person_id not in living:
            if len(living) >= MOST_PEOPLE:
                raise CannotJoin
            await self._each(_ADD_PERSON, [self._new_person(person_id, couple_id)])
            await self._changed([couple_id])
        await self._add_address(person_id, couple_id, channel, bot, chat)

    async def add_group(self, couple_id: str, channel: str, bot: str, chat: str) -> None:
        """The couple's group chat. Raises ChatTaken when it is another couple's."""
        await self._prepare([of_couple(couple_id)])
        await self._add_address(None, couple_id, channel, bot, chat)

    async def remove_group(self, channel: str, bot: str, chat: str) -> None:
        """The group is no more; what waited for it is given up."""
        key = self.chat_key(channel, bot, chat)
        await self._give_up(key)
        await self._do(_REMOVE, {"at_key": key})

    async def mark_gone(self, key: bytes) -> None:
        """Nobody can be reached there: what waits is given up, and the chat is not loaded until they
        write."""
        await self._give_up(key)
        await self._do(_GONE, {"at_key": key})

    async def _give_up(self, key: bytes) -> None:
        await self._do(_GIVE_UP, {"to": key})
        await self._changed([couple for _, _, couple, _ in await self._whose([key])])

    async def _add_address(
        self, person_id: str | None, couple_id: str, channel: str, bot: str, chat: str
    ) -> None:
        key = self.chat_key(channel, bot, chat)
        for _, *standing, _ in await self._whose([key]):
            if standing != [person_id, couple_id]:
                raise ChatTaken
            return
        whose = owner(person_id, couple_id)
        row = {
            "key": key,
            "channel": channel,
            "bot": bot,
            "person_id": person_id,
            "couple_id": couple_id,
            "chat": self._close(whose, "addresses", "chat", (key.hex(),), chat.encode()),
            "gone": False,
        }
        await self._each(_ADD, [row])
        await self._changed([couple_id])
