"""Agreements of both: proposed by one, agreed on by the other, and over when both let go (A8).

Theory of operation
-------------------
An agreement lies with the couple, never in anybody's place: dialogs hold its number, and a text shows it
through a `Ref`. A proposal counts once the other said yes in an own chat; each of the two has at most one
that waits, and a newer one of the same person takes its place. A no takes it away, and nobody is told.

Letting go is said in private. Once both did, the agreement is over and both hear that; until then nobody
sees who let go and who did not. A smaller agreement is a new proposal that, once agreed on, takes the place
of the old one.

The bot comes back to it once at each of the two, and again after a "not yet" to who said so. No record of an
agreement is kept: what is settled is gone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from dialogs.events import PersonId
from dialogs.promised import EVENING, comes_back
from dialogs.records import (
    AgreementAccepted,
    AgreementDeclined,
    AgreementKept,
    AgreementProposed,
    AgreementReleased,
    AgreementWaits,
)
from dialogs.rhythm.wall import at_wall, local, local_date
from dialogs.words.moment import days_named
from dialogs.writing import listed

MOST = 5
"""So many may stand at once: few enough to know by heart. Ours."""
OfAgreements = (
    AgreementProposed
    | AgreementAccepted
    | AgreementDeclined
    | AgreementReleased
    | AgreementKept
    | AgreementWaits
)
LISTED = "agreements"
"""The `Ref` to all that stand, one on a line."""


@dataclass(frozen=True, slots=True)
class Asks:
    """When the bot comes back to an agreement at one of the two (aware, UTC)."""

    person: PersonId
    at: datetime


@dataclass(frozen=True, slots=True)
class Agreement:
    """One that stands, or a proposal of `by` while `agreed` is False. No number is ever used twice."""

    number: int
    text: str = field(repr=False)
    by: PersonId
    asks_first: datetime
    agreed: bool = False
    instead_of: int = 0
    asks: tuple[Asks, ...] = ()
    released: tuple[PersonId, ...] = ()
    """Who let go of it. Never shown."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What one of the two may know of an agreement beside its words: whether this one let go of it."""

    number: int
    released: bool = False


def kind_of(number: int) -> str:
    """The name of the `Ref` to one agreement."""
    return f"agreement/{number}"


def _numbers(one: Agreement) -> tuple[int, ...]:
    """Its own number, and that of the one whose place it took."""
    return (one.instead_of, one.number) if one.agreed else (one.number,)


def words_of(agreements: Iterable[Agreement]) -> dict[str, str]:
    """What each `Ref` to agreements shows, by its kind. One that was made smaller shows its new words."""
    shown = {kind_of(number): one.text for one in agreements for number in _numbers(one)}
    return {**shown, LISTED: listed(one.text for one in agreements if one.agreed)}


def proposer(agreements: Iterable[Agreement], kind: str) -> PersonId | None:
    """Whose words alone the `Ref` of that kind shows: of who proposed it, until the other said yes."""
    return next((one.by for one in agreements if not one.agreed and kind_of(one.number) == kind), None)


def standing(agreements: Iterable[Agreement], person: PersonId) -> tuple[Standing, ...]:
    """Those that both said yes to, as this person may know them."""
    return tuple(Standing(one.number, person in one.released) for one in agreements if one.agreed)


def offered(agreements: Iterable[Agreement], person: PersonId) -> int:
    """The number of the proposal of the other that waits for this person's yes; 0 when there is none."""
    return next((one.number for one in agreements if not one.agreed and one.by != person), 0)


def ends(agreements: Iterable[Agreement], person: PersonId, number: int) -> bool:
    """Whether it is over once this person lets go of it, too."""
    return any(number in _numbers(one) and set(one.released) - {person} for one in agreements)


def due(agreements: Iterable[Agreement], person: PersonId) -> datetime | None:
    """When the bot comes back to the first of them at this person; None when it does not."""
    return min((asks.at for one in agreements for asks in one.asks if asks.person == person), default=None)


def follow_up(text: str, at: datetime, zone: str) -> datetime:
    """When the bot comes back to a new one: the evening after the first day that it names, or after today."""
    days = days_named(text, local(at, zone).replace(tzinfo=None))
    first = min(days, default=local_date(at, zone))
    return max(comes_back(at, zone), at_wall(first + timedelta(days=1), EVENING, zone))


def asked(agreements: Iterable[Agreement], person: PersonId, at: datetime) -> tuple[Agreement, ...]:
    """The same, now that the bot came back at that moment to all that were due at this person."""
    return tuple(
        replace(one, asks=tuple(asks for asks in one.asks if asks.person != person or asks.at > at))
        for one in agreements
    )


def keep(
    agreements: tuple[Agreement, ...], counted: int, person: PersonId, body: OfAgreements
) -> tuple[tuple[Agreement, ...], int]:
    """The agreements after this record of `person`, and how many there ever were.

    What is about an agreement or a proposal that is there no more changes nothing.
    """
    if isinstance(body, AgreementProposed):
        rest = tuple(one for one in agreements if one.agreed or one.by != person)
        new = Agreement(counted + 1, body.text, person, body.asks, instead_of=body.instead_of)
        return (*rest, new), counted + 1
    found = next((one for one in agreements if body.number in _numbers(one)), None)
    if found is None or not _may(found, person, body):
        return agreements, counted
    gone = found.instead_of if isinstance(body, AgreementAccepted) else 0
    after = (
        (_changed(one, person, body) if one is found else one) for one in agreements if one.number != gone
    )
    return tuple(one for one in after if one is not None), counted


def _may(found: Agreement, person: PersonId, body: OfAgreements) -> bool:
    """A proposal is for the other to answer; all else is about what both said yes to."""
    if isinstance(body, AgreementAccepted | AgreementDeclined):
        return not found.agreed and found.by != person
    return found.agreed


def _changed(found: Agreement, person: PersonId, body: OfAgreements) -> Agreement | None:
    """This agreement after that record of `person`; None when it is over."""
    match body:
        case AgreementAccepted(_, asks):
            first = max(found.asks_first, asks)
            return replace(found, agreed=True, asks=(Asks(found.by, first), Asks(person, first)))
        case AgreementReleased():
            if set(found.released) - {person}:
                return None
            return replace(found, released=(person,), asks=_others(found, person))
        case AgreementKept():
            return replace(found, released=tuple(one for one in found.released if one != person))
        case AgreementWaits(_, asks):
            return replace(found, asks=(*_others(found, person), Asks(person, asks)))
        case _:
            return None


def _others(agreement: Agreement, person: PersonId) -> tuple[Asks, ...]:
    """When the bot comes back to it at the other."""
    return tuple(asks for asks in agreement.asks if asks.person != person)
