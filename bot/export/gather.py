"""What is kept of one person, read as it was at one moment, in one reading transaction."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.export.journals import Talk, talks
from bot.export.sorting import OF_COUPLE, OF_PERSON, RECORDS, goes, is_asked_for
from bot.order import Order
from bot.storage.rows import KeptRecord, SharedItem
from bot.storage.states import OF_COUPLE as COUPLE_STATE
from bot.storage.states import OF_PERSON as PERSON_STATE
from bot.storage.work import Work
from dialogs.booked import standing
from dialogs.effects import Json
from dialogs.events import PersonId
from dialogs.people import Couple, Profile

OF_BOTH = sorted(kind for kind, of in RECORDS.items() if goes(of))
ME, PARTNER = "me", "partner"
"""What stands in the place of an id: ids are ours, and that of another is nobody's to take along."""


class Nobody(Exception):
    """There is no such person any more."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that goes into a file. `safety` is None when it was not asked for."""

    order: Order
    profile: Profile
    own: Mapping[str, Json] = field(repr=False)
    """Of the person's state, by field; the profile too."""
    both: Mapping[str, Json] = field(repr=False)
    """Of the couple's state, by field."""
    talks: tuple[Talk, ...] = field(repr=False)
    records: tuple[KeptRecord, ...] = field(repr=False)
    records_of_both: tuple[KeptRecord, ...] = field(repr=False)
    shared_by_me: tuple[SharedItem, ...] = field(repr=False)
    shared_with_me: tuple[SharedItem, ...] = field(repr=False)
    calendar_secret: bytes = field(repr=False)
    """What keys the names of this person's moments in a calendar."""
    talks_to_come: tuple[datetime, ...] = ()
    """When talks that were set for later are."""
    safety: Mapping[str, Json] | None = field(default=None, repr=False)
    safety_talks: tuple[Talk, ...] = field(default=(), repr=False)


async def gather(work: Work, order: Order, forgetful: Collection[str]) -> Gathered:
    """Read it. `forgetful` are the dialogs whose answers belong to safety. Raises Nobody."""
    me, until = order.person, order.at
    couple = await work.couple_of(me)
    if couple is None:
        raise Nobody
    person, others = couple.person(me), [one.id for one in couple if one.id != me]
    names = {me: ME, **dict.fromkeys(others, PARTNER)}
    state = _named(json.loads(PERSON_STATE.dump(person)), names)
    journals = await work.journals_of(me, until)
    return Gathered(
        order,
        person.profile,
        {name: value for name, value in state.items() if goes(OF_PERSON.get(name))},
        _of_both(couple, me, names),
        tuple(talks(journals, forgetful)),
        tuple(one for one in await work.records_of(me, until) if not is_asked_for(RECORDS.get(one.kind))),
        tuple(await work.records_of_both(couple.id, OF_BOTH, until)),
        tuple(await work.shared_by(me, until)),
        tuple(await work.shared_with(me, others, until)),
        work.secret_of(me, "calendar"),
        tuple(one.at for one in standing(person.booked)),
        {name: value for name, value in state.items() if is_asked_for(OF_PERSON.get(name))}
        if order.with_safety
        else None,
        tuple(talks(journals, forgetful, of_safety=True)) if order.with_safety else (),
    )


def _of_both(couple: Couple, me: PersonId, names: Mapping[str, str]) -> dict[str, Json]:
    """What belongs to both. What the other proposes was perhaps not shown yet: it is theirs. Who let go of
    an agreement, and at whom the bot comes back to it, is nobody else's.
    """
    if couple.proposal is not None and couple.proposal.person != me:
        couple = replace(couple, proposal=None)
    known = tuple(
        replace(one, number=0, instead_of=0, asks=(), released=())
        for one in couple.agreements
        if one.agreed or one.by == me
    )
    couple = replace(couple, agreements=known)
    state = _named(json.loads(COUPLE_STATE.dump(couple)), names)
    return {name: value for name, value in state.items() if goes(OF_COUPLE.get(name))}


def _named(value: Any, names: Mapping[str, str]) -> Any:
    """The same without anybody's id."""
    match value:
        case dict():
            return {names.get(key, key): _named(one, names) for key, one in value.items()}
        case list():
            return [_named(one, names) for one in value]
        case str():
            return names.get(value, value)
    return value
