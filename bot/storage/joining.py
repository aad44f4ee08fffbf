"""Two people become a couple: a one-time code, a knock, and the move of one into the home of the other.

A code is out until somebody says yes to it: then it is used, and that person *knocks* (`asked_by`). The
knock stands until the code expires, one of the two takes it back, or either of them joins somebody. Only
what stands can be let in, so that a joining takes a yes of both. Where the maker said no it is closed
(`closed_at`), and for the one who knocked it looks like one that nobody answered, until the code expires.

A person is a couple of one until then. What is his own moves along: talks, timers, chats, records,
messages. What belonged to that couple of one as a couple (a pause, a safe word) ends, and its key is to be
destroyed: it is noted in `forgotten` in the same transaction, so that a crash between the two leaves no key
behind (`Store.forget`).

Locks, where two programs share a server: a turn holds its own couple already. Who writes to the other's
takes that couple's lock before the row of the code, so that a code is never waited for by somebody who is
waited for.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Table, Text, and_, bindparam, delete, func, insert, null, or_, select, update

from bot.storage.errors import CannotJoin
from bot.storage.rows import Knock
from bot.storage.states import States
from bot.storage.tables import (
    PENDING,
    WAITING,
    addresses,
    codes,
    couples,
    outbox,
    parked,
    people,
    records,
    row_name,
    timers,
)
from bot.storage.transaction import of_couple, of_person
from dialogs.events import PersonId
from dialogs.timers import JOINT

_OFFER = insert(codes)
_CODE = select(codes.c.person_id).where(
    codes.c.digest == bindparam("code"),
    codes.c.used_at.is_(None),
    codes.c.expires > bindparam("now"),
    codes.c.person_id != bindparam("by"),
)
_USE = (
    update(codes)
    .where(codes.c.person_id.in_(bindparam("people", expanding=True)), codes.c.used_at.is_(None))
    .values(used_at=bindparam("at"))
)
_STANDS = and_(codes.c.asked_by.is_not(None), codes.c.closed_at.is_(None))
_OUT = select(codes.c.person_id).where(
    codes.c.person_id == bindparam("person"),
    or_(codes.c.used_at.is_(None), _STANDS),
    codes.c.expires > bindparam("now"),
)
_KNOCK = (
    update(codes)
    .where(
        codes.c.digest == bindparam("code"),
        codes.c.used_at.is_(None),
        codes.c.expires > bindparam("now"),
        codes.c.person_id == bindparam("maker"),
    )
    .values(used_at=bindparam("now"), asked_by=bindparam("by"))
)
_KNOCKS = select(codes.c.asked_by, codes.c.expires).where(
    codes.c.person_id == bindparam("person"), _STANDS, codes.c.expires > bindparam("now")
)
# Also where the maker said no: whoever said yes sees no difference, until the code would have expired.
_KNOCKED = select(codes.c.digest).where(
    codes.c.asked_by == bindparam("by"), codes.c.expires > bindparam("now")
)
_OPEN_DOOR = (
    update(codes)
    .where(
        codes.c.person_id == bindparam("maker"),
        codes.c.asked_by == bindparam("guest"),
        _STANDS,
        codes.c.expires > bindparam("now"),
    )
    .values(asked_by=null())
)
_GO_AWAY = (
    update(codes).where(codes.c.asked_by.in_(bindparam("people", expanding=True))).values(asked_by=null())
)
_NOT_AT_HOME = (
    update(codes)
    .where(codes.c.person_id.in_(bindparam("people", expanding=True)), _STANDS)
    .values(closed_at=bindparam("at"))
)
_STATE = select(people.c.state).where(people.c.id == bindparam("person"))
_HOMES = select(people.c.id, people.c.couple_id).where(people.c.id.in_(bindparam("people", expanding=True)))
_SIZES = (
    select(people.c.couple_id, func.count())
    .where(people.c.couple_id.in_(bindparam("couples", expanding=True)))
    .group_by(people.c.couple_id)
)
_LOCK = (
    select(couples.c.id)
    .join(people, people.c.couple_id == couples.c.id)
    .where(people.c.id.in_(bindparam("people", expanding=True)))
    .order_by(couples.c.id)
    .with_for_update(of=couples)
)
_RESTS = select(timers.c.id).where(
    timers.c.couple_id == bindparam("old", type_=Text),
    timers.c.scope == bindparam("old", type_=Text) + f"/{JOINT.name}",
    PENDING,
)
_PRUNE = delete(codes).where(codes.c.expires < bindparam("before"))

_OLD, _NEW = bindparam("old", type_=Text), bindparam("new", type_=Text)
_ENDED = [
    delete(records).where(records.c.couple_id == _OLD, records.c.person_id.is_(None)),
    delete(outbox).where(
        outbox.c.chat.in_(
            select(addresses.c.key).where(addresses.c.couple_id == _OLD, addresses.c.person_id.is_(None))
        )
    ),
    # Timers of both are the pause's, which ends, and others that are still waited for, such as the welcome
    # after this very joining.
    delete(timers).where(
        timers.c.couple_id == _OLD,
        timers.c.person_id.is_(None),
        or_(timers.c.scope == _OLD + f"/{JOINT.name}", timers.c.state != "pending"),
    ),
]
_MOVES = [
    update(timers)
    .where(timers.c.couple_id == _OLD, timers.c.person_id.is_(None))
    .values(scope=_NEW + func.substr(timers.c.scope, func.length(_OLD) + 1)),
    *(
        update(table).where(table.c.couple_id == _OLD).values(couple_id=_NEW)
        for table in (people, timers, parked, addresses, records)
    ),
    update(outbox).where(outbox.c.person_id == bindparam("person"), WAITING).values(couple_id=_NEW),
]
_NO_COUPLE = delete(couples).where(couples.c.id == _OLD)


class Joining(States):
    async def offer_code(self, code: str, person_id: PersonId, expires: datetime) -> None:
        """Let somebody else join this person by this code, once. Only a keyed digest of it is stored."""
        row = {"digest": self._digest(code), "person_id": person_id, "expires": expires, "used_at": None}
        await self._each(_OFFER, [row])

    async def withdraw_codes(self, person_id: PersonId, at: datetime) -> None:
        """The codes that this person made work no more, and who knocked with one knocks in vain."""
        await self._do(_USE, {"people": [person_id], "at": at})
        await self._do(_NOT_AT_HOME, {"people": [person_id], "at": at})

    async def has_code(self, person_id: PersonId, now: datetime) -> bool:
        """Whether a code that this person made is out: it can still be used, or leads to a joining yet."""
        return await self._one(_OUT, {"person": person_id, "now": now}) is not None

    async def redeem(self, code: str, by: PersonId, now: datetime) -> PersonId | None:
        """Whose code this is, as far as `by` can join them with it; it stays good until somebody knocks.

        None when it is unknown, used, expired, one's own, or when one of the two has a partner already.
        """
        offered = await self._one(_CODE, {"code": self._digest(code), "now": now, "by": by})
        if offered is None or await self._joinable(by, offered) is None:
            return None
        return str(offered)

    async def knock(self, code: str, by: PersonId, maker: PersonId, now: datetime) -> str:
        """`by` said yes to this code: it is used, and waits for its maker; returns the couple of that one.

        A knock of `by` elsewhere is taken back. Raises CannotJoin when the code is none of the maker's that
        can be used, or when one of the two has a partner already.
        """
        await self._all(_LOCK, {"people": [by, maker]})
        homes = await self._joinable(by, maker)
        await self._do(_GO_AWAY, {"people": [by]})
        knocks = {"code": self._digest(code), "by": by, "maker": maker, "now": now}
        if homes is None or await self._do(_KNOCK, knocks) != 1:
            raise CannotJoin
        return homes[1]

    async def knock_at(self, person_id: PersonId, now: datetime) -> Knock | None:
        """Who said yes to this person's code and waits, as far as the two can still join."""
        for by, expires in await self._all(_KNOCKS, {"person": person_id, "now": now}):
            if await self._joinable(by, person_id) is not None:
                return Knock(by, expires, await self._name_of(by))
        return None

    async def has_knocked(self, person_id: PersonId, now: datetime, code: str | None = None) -> bool:
        """Whether this person said yes somewhere (with a code: to this one), as far as they can know."""
        found = [row[0] for row in await self._all(_KNOCKED, {"by": person_id, "now": now})]
        return bool(found) if code is None else self._digest(code) in found

    async def take_back_knock(self, person_id: PersonId) -> None:
        """This person takes the yes back; the code stays used."""
        await self._do(_GO_AWAY, {"people": [person_id]})

    async def let_in(self, guest: PersonId, maker: PersonId, at: datetime) -> tuple[str, str, bool]:
        """Join the guest who knocked to the maker (`join`).

        Returns the couple that was left, theirs, and whether a pause that the guest took alone ends with it.
        Raises CannotJoin, with nothing changed, when the knock does not stand any more.
        """
        await self._all(_LOCK, {"people": [guest, maker]})
        homes = await self._joinable(guest, maker)
        if homes is None or await self._do(_OPEN_DOOR, {"guest": guest, "maker": maker, "now": at}) != 1:
            raise CannotJoin
        rested = await self._one(_RESTS, {"old": homes[0]}) is not None
        return homes[0], await self.join(guest, maker, at), rested

    async def join(self, person_id: PersonId, other_id: PersonId, at: datetime) -> str:
        """Move the person into the couple of the other; returns that couple. Both people's codes are used up.

        What is written later in this transaction under the old couple's name goes to the new one. Raises
        CannotJoin, with nothing changed, when one of the two has a partner already.
        """
        await self._all(_LOCK, {"people": [person_id, other_id]})
        homes = await self._joinable(person_id, other_id)
        if homes is None:
            raise CannotJoin
        old, new = homes
        moving = {"old": old, "new": new, "person": person_id}
        await self._prepare([of_couple(old), of_couple(new)])
        for ending in _ENDED:
            await self._do(ending, moving)
        await self._reseal(addresses, addresses.c.key, addresses.c.chat, old, new)
        await self._reseal(parked, parked.c.id, parked.c.body, old, new)
        for move in _MOVES:
            await self._do(move, moving)
        await self._changed(homes)
        await self._do(_NO_COUPLE, moving)
        for over in (_USE, _GO_AWAY, _NOT_AT_HOME):
            await self._do(over, {"people": [person_id, other_id], "at": at})
        await self._forget([of_couple(old)], at)
        self._moved[old] = new
        return new

    async def prune_codes(self, now: datetime) -> None:
        """Forget codes that can do nothing any more."""
        await self._do(_PRUNE, {"before": now})

    def _digest(self, code: str) -> bytes:
        return self._vault.lookup(f"code|{code}")

    async def _name_of(self, person_id: PersonId) -> str:
        """The name that somebody gave, or "". It is read, and neither locked nor remembered."""
        await self._prepare([of_person(person_id)])
        sealed = await self._one(_STATE, {"person": person_id})
        return self._open_person(person_id, (), sealed).profile.name

    async def _joinable(self, person_id: PersonId, other_id: PersonId) -> tuple[str, str] | None:
        """The couples of both, if each is a couple of one."""
        homes = dict(tuple(row) for row in await self._all(_HOMES, {"people": [person_id, other_id]}))
        if person_id not in homes or other_id not in homes or homes[person_id] == homes[other_id]:
            return None
        sizes = await self._all(_SIZES, {"couples": list(homes.values())})
        return (homes[person_id], homes[other_id]) if all(size == 1 for _, size in sizes) else None

    async def _reseal(self, table: Table, key: Any, sealed: Any, old: str, new: str) -> None:
        """What is the couple's and moves along opens with the key of its new home."""
        of_old = select(key, sealed).where(table.c.couple_id == bindparam("old"))
        if "person_id" in table.c:
            of_old = of_old.where(table.c.person_id.is_(None))
        set_new = update(table).where(key == bindparam("row")).values({sealed.name: bindparam("closed")})
        rows = []
        for row, data in await self._all(of_old, {"old": old}):
            name = row.hex() if isinstance(row, bytes) else row_name(row)
            plain = self._open(of_couple(old), table.name, sealed.name, (name,), data)
            closed = self._close(of_couple(new), table.name, sealed.name, (name,), plain)
            rows.append({"row": row, "closed": closed})
        await self._each(set_new, rows)
