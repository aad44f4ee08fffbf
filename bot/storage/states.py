"""What is sealed as one: of a couple what holds for both, of a person all but the talks under way.

The fields are read from the classes themselves, so that a new one is stored without a word here. One that
an older program did not know takes its default; one that is no longer known is passed over. And who lives
where, which stands beside it in plain.
"""

from __future__ import annotations

from dataclasses import MISSING, field, fields, make_dataclass
from operator import attrgetter
from typing import Any, get_type_hints

from pydantic import TypeAdapter
from sqlalchemy import bindparam, select

from bot.storage.tables import couples, people
from bot.storage.transaction import Transaction, of_couple, of_person
from dialogs.events import PersonId
from dialogs.journal import Run
from dialogs.people import Couple, Person


class State:
    """The fields of a class that are stored in one piece, as JSON under their own names."""

    def __init__(self, kind: type[Any], *, without: frozenset[str]) -> None:
        hints = get_type_hints(kind)
        stored = [one for one in fields(kind) if one.name not in without]
        lacking = [one.name for one in stored if one.default is MISSING]
        if lacking:
            raise TypeError(f"what is stored of {kind.__name__} needs a default: {lacking}")
        self._names = [one.name for one in stored]
        self._form = make_dataclass(
            f"{kind.__name__}State",
            [(one.name, hints[one.name], field(default=one.default)) for one in stored],
            frozen=True,
            slots=True,
        )
        self._adapter: TypeAdapter[Any] = TypeAdapter(self._form)
        self.of = attrgetter(*self._names)
        """The stored fields of an object, to compare."""

    def dump(self, kept: Any) -> bytes:
        """The stored fields of an object."""
        return self._adapter.dump_json(self._form(*self.of(kept)))

    def load(self, data: bytes) -> dict[str, Any]:
        """The fields by name, for the constructor."""
        form = self._adapter.validate_json(data)
        return {name: getattr(form, name) for name in self._names}


OF_COUPLE = State(Couple, without=frozenset({"id", "people", "has_group", "parted"}))
OF_PERSON = State(Person, without=frozenset({"id", "runs", "away"}))


_HOME = select(people.c.couple_id).where(people.c.id == bindparam("person"))
_LOCK = select(couples.c.id).where(couples.c.id == bindparam("couple")).with_for_update()
_LIVING = select(people.c.id).where(people.c.couple_id == bindparam("couple")).order_by(people.c.id)


class States(Transaction):
    async def home_of(self, person_id: PersonId) -> str | None:
        """The couple in which this person lives; None when there is no such person any more."""
        home: str | None = await self._one(_HOME, {"person": person_id})
        return home

    async def _living(self, couple_id: str) -> list[PersonId]:
        """Who lives in this couple, which nobody else changes until the end of the transaction."""
        await self._all(_LOCK, {"couple": couple_id})
        return [person for (person,) in await self._all(_LIVING, {"couple": couple_id})]

    def _close_couple(self, couple: Couple) -> bytes:
        return self._close(of_couple(couple.id), "couples", "state", (couple.id,), OF_COUPLE.dump(couple))

    def _open_couple(
        self, couple_id: str, living: tuple[Person, ...], has_group: bool, sealed: bytes
    ) -> Couple:
        stored = self._open(of_couple(couple_id), "couples", "state", (couple_id,), sealed)
        return Couple(couple_id, living, has_group=has_group, **OF_COUPLE.load(stored))

    def _close_person(self, person: Person) -> bytes:
        return self._close(of_person(person.id), "people", "state", (person.id,), OF_PERSON.dump(person))

    def _open_person(self, person_id: PersonId, runs: tuple[Run, ...], sealed: bytes) -> Person:
        stored = self._open(of_person(person_id), "people", "state", (person_id,), sealed)
        return Person(person_id, runs=runs, **OF_PERSON.load(stored))

    def _new_couple(self, couple_id: str) -> dict[str, Any]:
        return {"id": couple_id, "state": self._close_couple(Couple(couple_id, ())), "version": 1}

    def _new_person(self, person_id: PersonId, couple_id: str) -> dict[str, Any]:
        return {"id": person_id, "couple_id": couple_id, "state": self._close_person(Person(person_id))}
