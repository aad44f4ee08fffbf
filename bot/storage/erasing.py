"""Somebody is erased: every row of theirs goes, and their chat is nobody's (H2).

Theory of operation. In one transaction all that is the person's is deleted, also what others shared with
them, and the chat moves to a fresh nobody: a new person in a new couple of one, with new keys and nothing of
what was. The nobody serves for the last messages only: the receipt, and the removal of what we sent, of which
the bare names are kept so long. Once nothing waits for it any more it goes too (`remove_nobodies`); should
somebody write there before that, they begin anew as it (`Addresses.reopen`).

The keys are destroyed right after the commit (`Store.forget`): they are noted in `forgotten`, so that a crash
between the two leaves none behind. From then on also every copy of the database is noise where their words
were. Who lives with somebody parts first (`Parting.part`): a key of both cannot be destroyed for one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import (
    BindParameter,
    Executable,
    and_,
    bindparam,
    delete,
    exists,
    false,
    func,
    insert,
    not_,
    null,
    or_,
    select,
    update,
)
from sqlalchemy import literal_column as literal

from bot.storage.errors import CannotErase
from bot.storage.outbox import Outbox
from bot.storage.rows import Chat, Erased
from bot.storage.shelf import PageMessages
from bot.storage.shown import SHOWN
from bot.storage.states import States
from bot.storage.tables import (
    PENDING,
    WAITING,
    addresses,
    codes,
    couples,
    entries,
    outbox,
    parked,
    people,
    records,
    runs,
    shared,
    timers,
)
from bot.storage.transaction import of_couple, of_person
from dialogs.events import PersonId
from dialogs.journal import Kind

_PEOPLE: BindParameter[Any] = bindparam("people", expanding=True)
_HOMES: BindParameter[Any] = bindparam("homes", expanding=True)
_LOCK = select(couples.c.id).where(couples.c.id.in_(_HOMES)).order_by(couples.c.id).with_for_update()
_CHATS = (
    select(addresses.c.key, addresses.c.channel, addresses.c.bot, addresses.c.chat)
    .where(addresses.c.couple_id.in_(_HOMES), addresses.c.person_id.in_(_PEOPLE))
    .order_by(addresses.c.gone, addresses.c.channel, addresses.c.key)
)
_ANSWERS = (
    select(func.count())
    .select_from(entries)
    .where(entries.c.person_id.in_(_PEOPLE), entries.c.kind == literal(f"'{Kind.ANSWER.value}'"))
)
_NOTES = select(func.count()).select_from(records).where(records.c.person_id.in_(_PEOPLE))
_PLANNED = select(func.count()).select_from(timers).where(timers.c.person_id.in_(_PEOPLE), PENDING)

_NEW_HOME, _NEW_PERSON = insert(couples), insert(people)
_MOVE = (
    update(addresses)
    .where(addresses.c.key == bindparam("at_key"))
    .values(person_id=bindparam("nobody"), couple_id=bindparam("home"), chat=bindparam("sealed"))
)
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
# What is on its way just now may still arrive: its row is kept until its name is known, and it is removed.
_NOT_SENT = (
    update(outbox)
    .where(or_(outbox.c.person_id.in_(_PEOPLE), outbox.c.words_of.in_(_PEOPLE)), WAITING)
    .values(state=literal("'withdrawn'"), body=null(), until=null())
    .returning(outbox.c.id)
)
_NO_WORDS = update(outbox).where(outbox.c.words_of.in_(_PEOPLE)).values(body=null(), words_of=null())
_SHOWN = SHOWN.where(
    outbox.c.words_of.in_(_PEOPLE),
    addresses.c.person_id.not_in(_PEOPLE),
    # What a parting withdrew just before may be on its way.
    or_(outbox.c.ref.is_not(None), outbox.c.state.in_(("ready", "sending", "withdrawn"))),
)
_DROPPED: BindParameter[Any] = bindparam("dropped", expanding=True)
_NAMES_ONLY = (
    update(outbox)
    .where(outbox.c.chat.in_(_KEYS), or_(outbox.c.ref.is_not(None), outbox.c.id.in_(_DROPPED)))
    .values(
        person_id=bindparam("nobody"), couple_id=bindparam("home"), body=null(), until=null(), planned=false()
    )
)
_GROUPS = select(addresses.c.key).where(addresses.c.couple_id.in_(_HOMES), addresses.c.person_id.is_(None))
_OWN = [
    delete(outbox).where(outbox.c.person_id.in_(_PEOPLE)),
    delete(entries).where(entries.c.person_id.in_(_PEOPLE)),
    *(
        delete(table).where(table.c.person_id.in_(_PEOPLE))
        for table in (runs, records, timers, parked, addresses)
    ),
    delete(codes).where(or_(codes.c.person_id.in_(_PEOPLE), codes.c.asked_by.in_(_PEOPLE))),
    delete(shared).where(or_(shared.c.person_id.in_(_PEOPLE), shared.c.to_person.in_(_PEOPLE))),
    delete(people).where(people.c.id.in_(_PEOPLE)),
]
"""All rows of these people, those first that name another."""
_OF_HOMES: list[Executable] = [
    delete(outbox).where(outbox.c.chat.in_(_GROUPS)),
    *(delete(table).where(table.c.couple_id.in_(_HOMES)) for table in (records, timers, parked, addresses)),
    delete(couples).where(couples.c.id.in_(_HOMES)),
]
"""What is left of homes in which nobody lives."""
_NOBODIES = select(people.c.id, people.c.couple_id).where(
    people.c.leaving_at.is_not(None), not_(exists().where(and_(outbox.c.person_id == people.c.id, WAITING)))
)
_STILL_NOBODY = (
    select(people.c.id, people.c.couple_id)
    .where(people.c.id.in_(_PEOPLE), people.c.leaving_at.is_not(None))
    .with_for_update()
)
_MESSAGES_OF = delete(outbox).where(outbox.c.chat.in_(_KEYS))
_KEYS_OF = select(addresses.c.key).where(addresses.c.couple_id.in_(_HOMES))


class Erasing(PageMessages, Outbox, States):
    async def erase(self, person_id: PersonId, at: datetime) -> Erased:
        """Erase somebody who lives alone; returns what that was. Keys are destroyed after the commit.

        Do it last: what this transaction writes of them afterwards is not erased. CannotErase, with nothing
        changed, when there is no such person or somebody else lives there.
        """
        old_home = await self.home_of(person_id)
        if old_home is None or await self._living(old_home) != [person_id]:
            raise CannotErase
        of = {"people": [person_id], "homes": [old_home]}
        answers, notes, planned = [await self._one(count, of) for count in (_ANSWERS, _NOTES, _PLANNED)]
        nobody, home = uuid4().hex, uuid4().hex
        chats = await self._hand_over(person_id, old_home, nobody, home, at)
        shown = await self._shown(_SHOWN, of)
        dropped = [number for (number,) in await self._all(_NOT_SENT, of)]
        self.dropped.update(dropped)
        names = {"keys": [chat.key for chat in chats], "dropped": dropped, "nobody": nobody, "home": home}
        await self._do(_NAMES_ONLY, names)
        pages = [await self.clear_page(chat.chat) for chat in chats]
        await self._remove_all([person_id], [old_home])
        await self._forget([of_person(person_id), of_couple(old_home), *dict.fromkeys(pages)], at)
        return Erased(person_id, old_home, nobody, home, tuple(chats), answers, notes, planned, shown)

    async def remove_nobodies(self, now: datetime) -> None:
        """Those for whom nothing waits any more: nothing of them is left, and the chat is a stranger's."""
        found = await self._all(_NOBODIES)
        if not found:
            return
        await self._all(_LOCK, {"homes": [home for _, home in found]})
        found = await self._all(_STILL_NOBODY, {"people": [person for person, _ in found]})
        nobodies, homes = [person for person, _ in found], [home for _, home in found]
        keys = [key for (key,) in await self._all(_KEYS_OF, {"homes": homes})]
        await self._do(_MESSAGES_OF, {"keys": keys})
        await self._remove_all(nobodies, homes)
        await self._forget([*map(of_person, nobodies), *map(of_couple, homes)], now)

    async def _remove_all(self, person_ids: Sequence[PersonId], homes: Collection[str]) -> None:
        """All rows of people, and of homes in which nobody lives then."""
        of = {"people": list(person_ids), "homes": list(homes)}
        await self._do(_NO_WORDS, of)
        for own in _OWN:
            await self._do(own, of)
        for left in _OF_HOMES:
            await self._do(left, of)
        for home in homes:
            self.held.pop(home, None)

    async def _hand_over(
        self, person_id: PersonId, old_home: str, nobody: PersonId, home: str, at: datetime
    ) -> list[Chat]:
        """Give the chats to nobody; what is known of them is their address."""
        await self._prepare([of_person(person_id)], create=[of_person(nobody), of_couple(home)])
        await self._each(_NEW_HOME, [self._new_couple(home)])
        await self._each(_NEW_PERSON, [{**self._new_person(nobody, home), "leaving_at": at}])
        found = await self._all(_CHATS, {"people": [person_id], "homes": [old_home]})
        moved, chats = [], []
        for key, channel, bot, sealed in found:
            address = self._address(of_person(person_id), key, sealed)
            again = self._close_address(of_person(nobody), key, address)
            moved.append({"at_key": key, "nobody": nobody, "home": home, "sealed": again})
            chats.append(Chat(channel, bot, address, key))
        await self._each(_MOVE, moved)
        return chats
