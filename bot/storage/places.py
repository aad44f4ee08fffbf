"""Loading: couples as a decision sees them, a whole group of them in four queries, or in one if
remembered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import and_, bindparam, select

from bot.storage.memory import Held
from bot.storage.rows import Chat, Loaded
from bot.storage.states import States
from bot.storage.tables import OPEN, addresses, couples, entries, people, runs
from bot.storage.transaction import from_bytes, of_couple, of_person, owner
from dialogs.effects import GROUP
from dialogs.events import PersonId
from dialogs.journal import Entry, Kind, Run
from dialogs.people import Couple, Person

_COUPLES = (
    select(couples.c.id, couples.c.version, couples.c.state)
    .where(couples.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(couples.c.id)
)
# In order, so that two groups that share couples wait for each other instead of both for ever.
_COUPLES_LOCKED = _COUPLES.with_for_update()
_PEOPLE = (
    select(people.c.id, people.c.couple_id, people.c.state)
    .where(people.c.couple_id.in_(bindparam("ids", expanding=True)))
    .order_by(people.c.id)
)
_CHATS = (
    select(
        addresses.c.key,
        addresses.c.channel,
        addresses.c.bot,
        addresses.c.person_id,
        addresses.c.couple_id,
        addresses.c.chat,
        addresses.c.gone,
    )
    .where(addresses.c.couple_id.in_(bindparam("ids", expanding=True)))
    .order_by(addresses.c.channel, addresses.c.key)
)
_JOURNALS = (
    select(
        runs.c.person_id,
        runs.c.number,
        runs.c.dialog,
        entries.c.seq,
        entries.c.key,
        entries.c.kind,
        entries.c.at,
        entries.c.body,
    )
    .join(entries, and_(entries.c.person_id == runs.c.person_id, entries.c.run == runs.c.number))
    .where(runs.c.person_id.in_(bindparam("ids", expanding=True)), OPEN)
    .order_by(runs.c.person_id, runs.c.position, runs.c.number, entries.c.seq)
)
_KINDS = {kind.value: kind for kind in Kind}


class Places(States):
    async def couple_of(self, person_id: PersonId) -> Couple | None:
        """The couple in which this person lives, as it stands; None when there is no such person any more."""
        home = await self.home_of(person_id)
        loaded = None if home is None else (await self.load([home])).get(home)
        return None if loaded is None else loaded.couple

    async def load(self, couple_ids: Collection[str]) -> dict[str, Loaded]:
        """These couples as they stand, with the talks that are open. One that is not there is left out.

        Where work may write, nobody else changes them until it ends. Raises NoKey or Unreadable of the vault
        for words that do not open.
        """
        if not couple_ids:
            return {}
        found = await self._all(_COUPLES_LOCKED if self._locking else _COUPLES, {"ids": list(couple_ids)})
        new = []
        for couple, version, state in found:
            held = self.held.get(couple) or self._memory.recall(couple)
            if held is None or held.version != version:
                new.append((couple, version, state))
            else:
                self.held[couple] = held
        if new:
            await self._open_all(new)
        loaded = {couple: self.held[couple].loaded for couple, _, _ in found}
        await self._prepare(whose for one in loaded.values() for whose in _owners(one.couple))
        return loaded

    async def _open_all(self, found: Sequence[tuple[str, int, bytes]]) -> None:
        wanted = {"ids": [couple for couple, _, _ in found]}
        living = await self._all(_PEOPLE, wanted)
        await self._prepare(
            [*(of_couple(couple) for couple, _, _ in found), *(of_person(person) for person, _, _ in living)]
        )
        journals = await self._journals([person for person, _, _ in living])
        homes: dict[str, list[Person]] = defaultdict(list)
        for person, couple, state in living:
            homes[couple].append(self._open_person(person, journals.get(person, ()), state))
        chats, away = await self._chats(wanted)
        for couple, version, state in found:
            people = tuple(replace(one, away=True) if one.id in away else one for one in homes[couple])
            opened = self._open_couple(couple, people, GROUP in chats[couple], state)
            self.held[couple] = Held(version, state, Loaded(opened, chats[couple]))

    async def _chats(
        self, wanted: Mapping[str, Sequence[str]]
    ) -> tuple[dict[str, dict[str, tuple[Chat, ...]]], set[PersonId]]:
        """By couple, then by person or GROUP; chats in which nobody can be reached are left out. And the
        people who have no other."""
        chats: dict[str, dict[str, tuple[Chat, ...]]] = defaultdict(dict)
        gone: set[PersonId] = set()
        reachable: set[PersonId] = set()
        for key, channel, bot, person, couple, sealed, is_gone in await self._all(_CHATS, wanted):
            (gone if is_gone else reachable).add(person)
            if is_gone:
                continue
            chat = self._address(owner(person, couple), key, sealed)
            of_one = chats[couple].get(person or GROUP, ())
            chats[couple][person or GROUP] = (*of_one, Chat(channel, bot, chat, key))
        return chats, gone - reachable

    async def _journals(self, person_ids: Sequence[str]) -> dict[str, tuple[Run, ...]]:
        """The open runs of these people, the one under way last."""
        stacks: dict[str, dict[tuple[int, str], list[Entry]]] = defaultdict(dict)
        rows = await self._all(_JOURNALS, {"ids": person_ids})
        for person, number, dialog, seq, key, kind, at, body in rows:
            opened = self._open(of_person(person), "entries", "body", (person, number, seq), body)
            value, message = from_bytes(opened)
            entry = Entry(key, _KINDS[kind], value, at, message)
            stacks[person].setdefault((number, dialog), []).append(entry)
        return {
            person: tuple(Run(number, dialog, tuple(journal)) for (number, dialog), journal in stack.items())
            for person, stack in stacks.items()
        }


def _owners(couple: Couple) -> Iterator[str]:
    yield of_couple(couple.id)
    for person in couple:
        yield of_person(person.id)
