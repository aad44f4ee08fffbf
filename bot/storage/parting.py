"""Two people part: each goes to live in a couple of one of his own, with all that is his own (F3).

What was the couple's as a couple ends for both: its safe word, its pause, what it agreed, its group. Its key
is to be destroyed: it is noted in `forgotten` in the same transaction, so that a crash between the two leaves
no key behind (`Store.forget`). Both homes are new, so that neither of the two keeps what the other leaves.

What one laid ready and still waits for the other's is dropped; what was shown or sent stays its owner's, who
can take it back. A message with words of the other that waits still is not sent any more.

An older copy of the database may hold a couple whose key was destroyed since: they parted after it, or one
who lived alone joined another. Nothing can be written under that key any more, so whoever is found there gets
a home in the same way (`give_homes`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime
from uuid import uuid4

from sqlalchemy import (
    BindParameter,
    Executable,
    Text,
    bindparam,
    delete,
    exists,
    insert,
    not_,
    null,
    select,
    update,
)
from sqlalchemy import literal_column as literal

from bot.storage.arrivals import Arrivals
from bot.storage.errors import CannotPart
from bot.storage.joining import Joining
from bot.storage.tables import WAITING, addresses, couples, outbox, parked, people, records, shared, timers
from bot.storage.transaction import of_couple, of_person
from bot.vault import NoKey, Unreadable
from dialogs.events import PersonId
from dialogs.reveal import LETTER

BOTH = 2

_COUPLE, _PERSON = bindparam("couple", type_=Text), bindparam("person", type_=Text)
_BOTH: BindParameter[str] = bindparam("both", expanding=True)
_STAND = select(couples.c.id).where(couples.c.id.in_(bindparam("couples", expanding=True)))
_NEW_HOME = insert(couples)
_theirs = shared.alias("theirs")
# To its owner what was sent or revealed is so, also where it did not come: they are to see no difference.
_NOT_SHOWN = delete(shared).where(
    shared.c.person_id.in_(_BOTH),
    shared.c.to_person.in_(_BOTH),
    shared.c.shown_at.is_(None),
    shared.c.item.not_like(f"%/{LETTER}"),
    not_(
        exists().where(
            _theirs.c.item == shared.c.item,
            _theirs.c.person_id == shared.c.to_person,
            _theirs.c.to_person == shared.c.person_id,
            _theirs.c.shown_at.is_not(None),
        )
    ),
)
_GROUPS = select(addresses.c.key).where(addresses.c.couple_id == _COUPLE, addresses.c.person_id.is_(None))
_NOT_SENT: list[Executable] = [
    delete(outbox).where(outbox.c.chat.in_(_GROUPS)).returning(outbox.c.id),
    update(outbox)
    .where(outbox.c.person_id.in_(_BOTH), outbox.c.words_of.in_(_BOTH), WAITING)
    .where(outbox.c.words_of != outbox.c.person_id)
    .values(state=literal("'withdrawn'"), body=null())
    .returning(outbox.c.id),
]
_ENDED = [
    delete(table).where(table.c.couple_id == _COUPLE, table.c.person_id.is_(None))
    for table in (records, timers, addresses, parked)
]
_HOME: dict[str, BindParameter[str]] = {"couple_id": bindparam("home")}
_MOVES = [
    update(people).where(people.c.id == _PERSON).values(_HOME),
    *(
        update(table).where(table.c.couple_id == _COUPLE, table.c.person_id == _PERSON).values(_HOME)
        for table in (timers, parked, addresses, records)
    ),
    update(outbox).where(outbox.c.person_id == _PERSON, WAITING).values(_HOME),
]
_NO_COUPLE = delete(couples).where(couples.c.id == _COUPLE)
_OF_BOTH = select(parked.c.id, parked.c.body).where(
    parked.c.couple_id == _COUPLE, parked.c.person_id.is_(None)
)
_GIVE = (
    update(parked)
    .where(parked.c.id == bindparam("number"))
    .values(person_id=bindparam("sender"), body=bindparam("closed"))
)


class Parting(Arrivals, Joining):
    async def part(self, couple_id: str, at: datetime) -> Mapping[PersonId, str]:
        """Let these two live apart from now on; returns the new home of each.

        What is written later in this transaction under the couple's name goes to the home of its person, and
        what is of both goes nowhere. Raises CannotPart, with nothing changed, when they are not two.
        """
        both = await self._living(couple_id)
        if len(both) != BOTH:
            raise CannotPart
        homes = await self._live_apart(couple_id, both)
        for person in both:
            await self.withdraw_codes(person, at)
        await self._forget([of_couple(couple_id)], at)
        return homes

    async def keyless(self, destroyed: Collection[str]) -> list[str]:
        """Which couples stand although their key is among these that were destroyed."""
        of_couples = of_couple("")
        ids = [whose.removeprefix(of_couples) for whose in destroyed if whose.startswith(of_couples)]
        return [couple for (couple,) in await self._all(_STAND, {"couples": ids})]

    async def give_homes(self, couple_ids: Collection[str]) -> None:
        """Each person of these couples, whose keys are destroyed, lives in a home of his own from now on."""
        for couple in sorted(couple_ids):
            await self._live_apart(couple, await self._living(couple))

    async def _live_apart(self, couple_id: str, living: list[PersonId]) -> dict[PersonId, str]:
        """The new home of each; the old one is gone with what was of both."""
        couple = {"couple": couple_id}
        homes = {person: uuid4().hex for person in living}
        await self._prepare(
            [of_couple(couple_id), *map(of_person, living)], create=map(of_couple, homes.values())
        )
        await self._each(_NEW_HOME, [self._new_couple(home) for home in homes.values()])
        await self._give_parked(couple_id)
        self.closed.update(key for (key,) in await self._all(_GROUPS, couple))
        for taking_back in _NOT_SENT:
            self.dropped.update(row for (row,) in await self._all(taking_back, {**couple, "both": living}))
        await self._do(_NOT_SHOWN, {"both": living})
        for ending in _ENDED:
            await self._do(ending, couple)
        for person, home in homes.items():
            for move in _MOVES:
                await self._do(move, {**couple, "person": person, "home": home})
        await self._do(_NO_COUPLE, couple)
        self.held.pop(couple_id, None)
        self._parted[couple_id] = homes
        return homes

    async def _give_parked(self, couple_id: str) -> None:
        """What was laid aside under the couple's key becomes its sender's, if that is one of them."""
        rows = []
        for number, body in await self._all(_OF_BOTH, {"couple": couple_id}):
            with suppress(NoKey, Unreadable):
                plain = self._open(of_couple(couple_id), "parked", "body", (number,), body)
                sender = await self._sender(plain, couple_id)
                if sender is not None:
                    closed = self._close(of_person(sender), "parked", "body", (number,), plain)
                    rows.append({"number": number, "sender": sender, "closed": closed})
        await self._each(_GIVE, rows)
