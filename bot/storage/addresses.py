"""Which chat is whose: found by a keyed digest, since the address itself is sealed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import and_, bindparam, delete, false, insert, not_, select, true, update

from bot.storage.errors import CannotJoin, ChatTaken
from bot.storage.rows import Chat, Found, Newcomer
from bot.storage.shown import WHOSE, Showing
from bot.storage.states import States
from bot.storage.tables import WAITING, addresses, couples, outbox, people
from bot.storage.transaction import of_couple, of_person, owner

_FIND = select(addresses.c.key, addresses.c.person_id, addresses.c.couple_id, addresses.c.gone).where(
    addresses.c.key.in_(bindparam("keys", expanding=True))
)
_FOUND = _FIND.outerjoin(people, people.c.id == addresses.c.person_id).add_columns(
    people.c.leaving_at.is_not(None)
)
_STAYS = update(people).where(people.c.id.in_(bindparam("nobodies", expanding=True))).values(leaving_at=None)
_HOMES = (
    select(couples.c.id, people.c.id)
    .outerjoin(people, people.c.couple_id == couples.c.id)
    .where(couples.c.id.in_(bindparam("ids", expanding=True)))
)
_ADD_COUPLE, _ADD_PERSON, _ADD = insert(couples), insert(people), insert(addresses)
_REMOVE = delete(addresses).where(addresses.c.key == bindparam("at_key"))
_GONE = update(addresses).where(addresses.c.key == bindparam("at_key")).values(gone=true())
_BACK = update(addresses).where(addresses.c.key.in_(bindparam("chats", expanding=True))).values(gone=false())
_OTHER_GROUPS = (
    select(addresses.c.key)
    .where(addresses.c.couple_id == bindparam("of_couple"), addresses.c.person_id.is_(None))
    .where(addresses.c.key != bindparam("but"))
)
_CHANNEL = (
    # By way of the couple, for which there is an index.
    select(addresses.c.channel)
    .join(people, and_(people.c.couple_id == addresses.c.couple_id, people.c.id == addresses.c.person_id))
    .where(people.c.id == bindparam("person"), not_(addresses.c.gone))
    .order_by(addresses.c.channel, addresses.c.key)
    .limit(1)
)
_MOVE = (
    update(addresses)
    .where(addresses.c.key == bindparam("at_key"))
    .values(key=bindparam("to_key"), chat=bindparam("sealed"), gone=false())
)
_MOVE_MESSAGES = update(outbox).where(outbox.c.chat == bindparam("to")).values(chat=bindparam("to_key"))
_GIVE_UP = (
    update(outbox)
    .where(outbox.c.chat == bindparam("to"), WAITING)
    .values(state="failed", body=None)
    .returning(*WHOSE)
)
MOST_PEOPLE = 2


class _Address(NamedTuple):
    """A chat and its people; without a person it is the couple's group."""

    person_id: str | None
    couple_id: str
    channel: str
    bot: str
    chat: str


class Addresses(Showing, States):
    def chat_key(self, channel: str, bot: str, chat: str) -> bytes:
        """What stands for a chat in plain columns: the same each time, and without the keys no way back."""
        return self._vault.lookup(f"{channel}|{bot}|{chat}")

    async def find(self, keys: Collection[bytes]) -> dict[bytes, Found]:
        """Whose these chats are; strangers are left out."""
        rows = await self._all(_FOUND, {"keys": list(keys)}) if keys else []
        return {key: Found(person, couple, gone, leaving) for key, person, couple, gone, leaving in rows}

    async def channel_of(self, person_id: str) -> str | None:
        """The channel in which messages reach this person, if any."""
        channel: str | None = await self._one(_CHANNEL, {"person": person_id})
        return channel

    async def reopen(self, found: Mapping[bytes, Found]) -> None:
        """Somebody is heard in these chats: they can be reached there again, if they could not.

        Who was erased there and left nobody, begins anew as somebody.
        """
        if new := [one.person_id for one in found.values() if one.leaving]:
            await self._do(_STAYS, {"nobodies": new})
        back = {key: one for key, one in found.items() if one.gone}
        if back:
            await self._do(_BACK, {"chats": list(back)})
            await self._changed({one.couple_id for one in back.values()})

    async def _whose(self, keys: Collection[bytes]) -> Sequence[tuple[bytes, str | None, str, bool]]:
        return await self._all(_FIND, {"keys": list(keys)}) if keys else []

    async def add_person(self, person_id: str, couple_id: str, channel: str, bot: str, chat: str) -> None:
        """Somebody new, or a known person's second chat; see `add_people`."""
        await self.add_people([Newcomer(person_id, couple_id, channel, bot, chat)])

    async def add_people(self, new: Sequence[Newcomer]) -> None:
        """People who are new, or a known person's second chat. A couple that is not there yet is made.

        Raises ChatTaken when a chat is somebody else's, CannotJoin when a couple has two others.
        """
        await self._prepare(
            [],
            create={whose for one in new for whose in (of_person(one.person_id), of_couple(one.couple_id))},
        )
        homes = await self._homes({one.couple_id for one in new})
        known = set(homes)
        strangers = []
        for one in new:
            home = homes.setdefault(one.couple_id, set())
            if one.person_id not in home:
                if len(home) >= MOST_PEOPLE:
                    raise CannotJoin
                home.add(one.person_id)
                strangers.append(self._new_person(one.person_id, one.couple_id))
        await self._each(_ADD_COUPLE, [self._new_couple(couple) for couple in homes if couple not in known])
        await self._each(_ADD_PERSON, strangers)
        await self._add_addresses(
            [_Address(one.person_id, one.couple_id, one.channel, one.bot, one.chat) for one in new]
        )
        await self._changed(known)

    async def add_group(self, couple_id: str, channel: str, bot: str, chat: str) -> None:
        """The couple's group chat. Raises ChatTaken when it is another couple's."""
        await self._prepare([of_couple(couple_id)])
        await self._add_addresses([_Address(None, couple_id, channel, bot, chat)])
        await self._changed([couple_id])

    async def open_group(self, couple_id: str, channel: str, bot: str, chat: str) -> Chat:
        """The couple's only group chat from now on. Raises ChatTaken when it is another couple's."""
        key = self.chat_key(channel, bot, chat)
        for (other,) in await self._all(_OTHER_GROUPS, {"of_couple": couple_id, "but": key}):
            await self._remove(other)
        await self.add_group(couple_id, channel, bot, chat)
        return Chat(channel, bot, chat, key)

    async def move_chat(self, channel: str, bot: str, chat: str, to: str) -> None:
        """The chat has another name from now on; what waits for it and what stands in it moves along."""
        old, new = self.chat_key(channel, bot, chat), self.chat_key(channel, bot, to)
        found = {key: (person, couple) for key, person, couple, _ in await self._whose([old, new])}
        if old not in found:
            return
        if new in found:  # it was placed anew under that name before we heard of the move
            await self._remove(old)
            return
        person, couple = found[old]
        await self._prepare([owner(person, couple)])
        sealed = self._noted(new, _Address(person, couple, channel, bot, to))["chat"]
        await self._do(_MOVE, {"at_key": old, "to_key": new, "sealed": sealed})
        await self._do(_MOVE_MESSAGES, {"to": old, "to_key": new})
        await self._changed([couple])

    async def remove_group(self, channel: str, bot: str, chat: str) -> None:
        """The group is no more; what waited for it is given up."""
        await self._remove(self.chat_key(channel, bot, chat))

    async def _remove(self, key: bytes) -> None:
        await self._give_up_chat(key)
        await self._do(_REMOVE, {"at_key": key})

    async def mark_gone(self, key: bytes) -> None:
        """Nobody can be reached there: what waits is given up, and the chat is not loaded until they
        write."""
        await self._give_up_chat(key)
        await self._do(_GONE, {"at_key": key})

    async def _give_up_chat(self, key: bytes) -> None:
        """Nothing that waits for this chat comes any more."""
        await self._give_up(_GIVE_UP, {"to": key})
        await self._changed([couple for _, _, couple, _ in await self._whose([key])])

    async def _homes(self, couple_ids: Collection[str]) -> dict[str, set[str]]:
        """Who lives in these couples, as far as they are there."""
        homes: dict[str, set[str]] = {}
        for couple, person in await self._all(_HOMES, {"ids": list(couple_ids)}):
            homes.setdefault(couple, set()).update([person] if person is not None else [])
        return homes

    async def _add_addresses(self, new: Sequence[_Address]) -> None:
        """Note whose these chats are; one that is noted already is passed over."""
        wanted = {self.chat_key(one.channel, one.bot, one.chat): one for one in new}
        for key, person, couple, _ in await self._whose(wanted):
            if wanted.pop(key)[:2] != (person, couple):
                raise ChatTaken
        await self._each(_ADD, [self._noted(key, one) for key, one in wanted.items()])

    def _noted(self, key: bytes, one: _Address) -> dict[str, Any]:
        whose = owner(one.person_id, one.couple_id)
        return {
            "key": key,
            "channel": one.channel,
            "bot": one.bot,
            "person_id": one.person_id,
            "couple_id": one.couple_id,
            "chat": self._close_address(whose, key, one.chat),
            "gone": False,
        }
