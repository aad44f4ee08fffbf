"""Many people in a database at once, for benchmarks: written set-wise, as no turn would."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy import insert

from bot.storage.store import Store
from bot.storage.tables import addresses, couples, people, timers
from bot.storage.transaction import of_couple, of_person
from bot.storage.work import Work
from dialogs.people import Consent, Person, Profile, Purpose
from dialogs.rhythm.recurring import Moment
from dialogs.timers import Wanted, of_plans

AT_ONCE = 10_000
T = TypeVar("T")


async def people_live_in(store: Store, names: Sequence[str]) -> None:
    """Each of them alone, onboarded, and known by a chat of that name."""
    for some in _portions(names):
        async with store.work() as work:
            await _settle(work, some)


async def _settle(work: Work, names: Sequence[str]) -> None:
    owners = [whose for name in names for whose in (of_person(f"{name}-id"), of_couple(f"couple-{name}"))]
    await work._prepare([], create=owners)
    begun = Profile(name="Robin", partner="Alex", begun=True)
    agreed = (Consent(Purpose.KEEPING, datetime(2026, 1, 1, tzinfo=UTC), given=True),)
    homes, living, chats = [], [], []
    for name in names:
        person, couple = f"{name}-id", f"couple-{name}"
        key = work.chat_key("local", "local", name)
        chat = work._close(of_person(person), "addresses", "chat", (key.hex(),), name.encode())
        state = work._close_person(Person(person, profile=begun, consents=agreed))
        homes.append(work._new_couple(couple))
        living.append({"id": person, "couple_id": couple, "state": state})
        chats.append(
            {
                "key": key,
                "channel": "local",
                "bot": "local",
                "person_id": person,
                "couple_id": couple,
                "chat": chat,
                "gone": False,
            }
        )
    await work._each(insert(couples), homes)
    await work._each(insert(people), living)
    await work._each(insert(addresses), chats)


async def timers_are_set(store: Store, names: Sequence[str], each: int, due: datetime) -> None:
    """So many timers for each of them, all due then; straight into the table."""
    numbered = [(name, number) for name in names for number in range(each)]
    async with store.work() as work:
        for some in _portions(numbered):
            rows = [
                {
                    "couple_id": f"couple-{name}",
                    "person_id": f"{name}-id",
                    "scope": f"{name}-id/plans",
                    "kind": Moment.APPRECIATION,
                    "key": str(number),
                    "due": due,
                    "state": "pending",
                    "version": 1,
                }
                for name, number in some
            ]
            await work._each(insert(timers), rows)


async def nudges_are_planned(store: Store, names: Sequence[str], date: str, due: datetime) -> None:
    """One planned message for each of them, as a turn plans it; due at the same second."""
    wanted = [(f"couple-{n}", of_plans(f"{n}-id"), [Wanted(Moment.APPRECIATION, date, due)]) for n in names]
    async with store.work() as work:
        await work.set_timers(wanted, due)


def _portions(all_: Sequence[T]) -> Iterator[Sequence[T]]:
    for first in range(0, len(all_), AT_ONCE):
        yield all_[first : first + AT_ONCE]
