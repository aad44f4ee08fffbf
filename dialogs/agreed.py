"""What a record changes beside being kept: the safe word, from proposal to agreement, and commitments.

A proposed word lies with the couple, never in anybody's place; the one who is asked sees it through a `Ref`
and says yes without repeating it. So the yes (`SafeWordAgreed`) carries no word: here it becomes the record
of the word that was proposed. Only the other can agree, and only to the newest proposal.
"""

from __future__ import annotations

from dataclasses import replace

from dialogs import agreements, booked, promised, roads
from dialogs.effects import Ref, Say
from dialogs.events import PersonId
from dialogs.people import Couple, Proposal
from dialogs.records import (
    AgreementAccepted,
    AgreementDeclined,
    AgreementKept,
    AgreementProposed,
    AgreementReleased,
    AgreementWaits,
    Promised,
    PromiseSettled,
    PromiseWaits,
    RecordBody,
    RoadBegun,
    RoadEnded,
    RoadStep,
    SafeWordAgreed,
    SafeWordChosen,
    SafeWordProposed,
    TalkBooked,
    TalkLetGo,
)


def keep(couple: Couple, person: PersonId, body: RecordBody) -> tuple[Couple, RecordBody | None]:
    """The couple after this record of `person`, and what is to be stored; None when it came too late."""
    match body:
        case SafeWordProposed(word):
            return replace(couple, proposal=Proposal(person, word)), body
        case SafeWordChosen(word):
            return replace(couple, safe_word=word, proposal=None), body
        case SafeWordAgreed():
            if not proposed_to(couple, person):
                return couple, None
            assert couple.proposal is not None
            return keep(couple, person, SafeWordChosen(couple.proposal.word))
        case Promised() | PromiseSettled() | PromiseWaits():
            one = couple.person(person)
            promises, counted, kept = promised.keep(one.promises, one.promised, body)
            return couple.with_person(replace(one, promises=promises, promised=counted)), kept
        case RoadBegun() | RoadStep() | RoadEnded():
            one = couple.person(person)
            on, stored = roads.keep(one.roads, body)
            return couple.with_person(replace(one, roads=on)), stored
        case TalkBooked() | TalkLetGo():
            one = couple.person(person)
            later, counted = booked.keep(one.booked, one.bookings, body)
            return couple.with_person(replace(one, booked=later, bookings=counted)), None
        case (
            AgreementProposed()
            | AgreementAccepted()
            | AgreementDeclined()
            | AgreementReleased()
            | AgreementKept()
            | AgreementWaits()
        ):
            standing, counted = agreements.keep(couple.agreements, couple.agreed, person, body)
            return replace(couple, agreements=standing, agreed=counted), None
        case _:
            return couple, body


def proposed_to(couple: Couple, person: PersonId) -> bool:
    """Whether a word waits for the yes of this person."""
    return couple.proposal is not None and couple.proposal.person != person


def words_of(couple: Couple) -> dict[str, str]:
    """What a `Ref` to the couple's words shows, by its kind."""
    words = {SafeWordChosen.kind: couple.safe_word or "", **agreements.words_of(couple.agreements)}
    if couple.proposal is not None:
        words[SafeWordProposed.kind] = couple.proposal.word
    return words


def with_writer(couple: Couple, say: Say) -> Say:
    """The same message; one that shows the other what somebody proposes carries words of that one alone."""
    kinds = [value.kind for value in say.args.values() if isinstance(value, Ref)]
    writers = {agreements.proposer(couple.agreements, kind) for kind in kinds} - {None, say.to}
    return replace(say, protected=True, words_of=writers.pop()) if writers else say


def ended(before: Couple, after: Couple, body: RecordBody) -> str | None:
    """The words of the agreement that is over since both let go of it."""
    if not isinstance(body, AgreementReleased) or len(before.agreements) == len(after.agreements):
        return None
    return next(one.text for one in before.agreements if one not in after.agreements)
