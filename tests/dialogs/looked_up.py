"""What a small world knows, as the shell would look it up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from dialogs.effects import Json
from dialogs.facts import (
    About,
    AboutUs,
    Count,
    Dated,
    Fact,
    FreshCode,
    GroupLink,
    JoinLink,
    ReadBy,
    Recall,
    SharedByMe,
    Weeks,
)
from dialogs.rhythm.weeks import each_seven_days
from tests.dialogs import laid
from tests.dialogs.codes import ASKED_OF_CODES, of_codes

if TYPE_CHECKING:
    from tests.dialogs.world import World


@dataclass(frozen=True, slots=True)
class Kept:
    """A record, with its moment."""

    kind: str
    at: datetime
    body: Json


def answer(world: World, person: str, fact: Fact[Any]) -> Any:
    """What the shell would say to this person's question."""
    match fact:
        case Count() | Recall() | Dated() | Weeks():
            return _of_records(world, person, fact)
        case FreshCode():
            world.made += 1
            return f"CODE{world.made:08d}"
        case SharedByMe():
            mine = {item: laid[person] for item, laid in world.shares.items() if person in laid}
            return dict(reversed(mine.items()))
        case JoinLink(code=code):
            return f"https://link/{code}" if world.links else ""
        case GroupLink():
            return "https://link/group" if world.links else ""
        case AboutUs():
            return About("", 7, 40)
        case ReadBy():
            return "Postduif" if world.links else ""
        case _ if isinstance(fact, laid.ASKED_OF_ITEMS):
            return laid.of_items(world, person, fact)
        case _ if isinstance(fact, ASKED_OF_CODES):
            return of_codes(world, person, fact)
        case _:
            raise TypeError(type(fact).__name__)


def _of_records(world: World, person: str, fact: Count | Recall | Dated | Weeks) -> Any:
    own = [(at, record) for at, record in world.records if record.person == person and not record.of_couple]
    match fact:
        case Count(kind=kind, within=within):
            return sum(record.kind == kind and world.at - at <= within for at, record in own)
        case Recall(kind=kind, limit=limit):
            return [record.body for _, record in reversed(own) if record.kind == kind][:limit]
        case Dated(kind=kind, limit=limit):
            return [(at, record.body) for at, record in reversed(own) if record.kind == kind][:limit]
        case Weeks(kinds=kinds):
            kept = [Kept(record.kind, at, record.body) for at, record in own if record.kind in kinds]
            return each_seven_days(kept, world.at)
