"""What scripts wish for, carried out on the stage: words said, records kept, dialogs opened."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any

from dialogs import agreed, consenting, knocking, parting, resting
from dialogs.agreements import LISTED, standing
from dialogs.codec import to_json
from dialogs.decision import Asked, Asking
from dialogs.effects import (
    GROUP,
    Button,
    Effect,
    Erase,
    Export,
    Json,
    Knock,
    OfferCode,
    Record,
    Ref,
    Rewrite,
    Share,
    ShowShared,
    TakeBack,
    TakeBackKnock,
    WithdrawCode,
)
from dialogs.events import PersonId
from dialogs.facts import TOO_MANY, Fact, Own, Redeem, Unwatched
from dialogs.people import Purpose
from dialogs.records import RecordBody
from dialogs.talk import Dialog
from dialogs.wishes import (
    Agree,
    Change,
    Invite,
    Keep,
    KnockAt,
    LetIn,
    LookAgain,
    Next,
    Offer,
    Part,
    ReadBack,
    Recant,
    Refused,
    Retract,
    Reveal,
    Screened,
    Speak,
    Still,
    TakeAlong,
    To,
    Unshare,
    Vanish,
    Wish,
)
from dialogs.writing import listed

if TYPE_CHECKING:
    from dialogs.stage import Stage

MOST_INNER = 8
"""Dialogs that one event may open by way of others (design §3)."""


class TooManyInner(Exception):
    """Dialogs kept opening each other; a fault in a script."""


def answer(stage: Stage, person: PersonId, fact: Fact[Any]) -> Generator[Asked, Any, Any]:
    """The answer to a fact: what the stage knows by itself, or what the world says."""
    if isinstance(fact, Own):
        return fact.read(stage.couple.person(person), stage.couple)
    if isinstance(fact, Unwatched):
        return not stage.read_along(person)
    if isinstance(fact, Redeem) and knocking.too_many(stage.couple.person(person).wrong_codes, stage.at):
        return TOO_MANY
    return (yield Asked(person, fact))


def grant(stage: Stage, person: PersonId, wish: Wish) -> Asking:
    """Carry out one wish of this person's talk. `Next` waits until everything else was said (`follow`)."""
    match wish:
        case Speak() | ReadBack():
            _tell(stage, person, wish)
        case Keep(body):
            _record(stage, person, body)
        case Change(values):
            stage.change_profile(person, **values)
        case Still() | Reveal() | LookAgain() | Unshare() | TakeAlong():
            stage.effects.append(_effect(person, wish))
        case Offer() | Recant() | KnockAt() | Retract() | LetIn() | Refused():
            _knock(stage, person, wish)
        case Invite(name, args):
            yield from _invite(stage, person, name, dict(args))
        case Part() | Vanish():
            _leave(stage, person, wish)
        case Agree() | Screened():
            _answered(stage, person, wish)
        case Next():
            pass


def _leave(stage: Stage, person: PersonId, wish: Part | Vanish) -> None:
    """Whoever is to be erased lives apart from the other first."""
    parting.part(stage, person, told=wish.told)
    if isinstance(wish, Vanish):
        stage.effects.append(Erase(person, wish.network))


def _effect(person: PersonId, wish: Still | Reveal | LookAgain | Unshare | TakeAlong) -> Effect:
    """What a wish is, once it is known whose."""
    match wish:
        case Still(place, text, args):
            return Rewrite(person, place, text=text, args=args)
        case Reveal(item, text, shown):
            return Share(person, item, text, shown)
        case LookAgain(item):
            return ShowShared(person, item)
        case Unshare(item):
            return TakeBack(person, item)
        case TakeAlong(text, with_safety, only_calendar):
            return Export(person, text, with_safety, only_calendar)


def _knock(
    stage: Stage, person: PersonId, wish: Offer | Recant | KnockAt | Retract | LetIn | Refused
) -> None:
    """What is wished about a code: one's own, or that of another."""
    match wish:
        case Offer(code, expires):
            knocking.end(stage, person)
            stage.effects.append(OfferCode(person, code, expires))
        case Recant():
            knocking.end(stage, person)
            stage.effects.append(WithdrawCode(person))
        case KnockAt(code, other):
            stage.effects.append(Knock(person, code, other))
            consenting.note(stage, person, Purpose.SHARING, given=True)
        case Retract():
            stage.effects.append(TakeBackKnock(person))
        case LetIn(other):
            knocking.let_in(stage, person, other)
            consenting.note(stage, person, Purpose.SHARING, given=True)
        case Refused():
            knocking.refused(stage, person)


def _answered(stage: Stage, person: PersonId, wish: Agree | Screened) -> None:
    """What was answered to a question of the house itself."""
    match wish:
        case Agree(purpose, given):
            consenting.note(stage, person, purpose, given=given)
        case Screened(kind):
            resting.screened(stage, person, kind)


def follow(stage: Stage, person: PersonId, wish: Next) -> Asking:
    """Open a dialog for this person, or go on with it when it is under way already and nothing new comes."""
    script = _inner_script(stage, wish.dialog)
    if stage.rests(person, script):
        resting.instead(stage, person)
        return
    script, args = consenting.first(stage, person, script, dict(wish.args))
    if args:
        consenting.make_way(stage, person, script.name)
    if (under_way := stage.raise_run(person, script.name)) is not None:
        stage.show_again(person, under_way)
    else:
        yield from stage.open(person, script, args)


def _tell(stage: Stage, person: PersonId, wish: Speak | ReadBack) -> None:
    if isinstance(wish, Speak):
        _speak(stage, person, wish)
    else:
        _read_back(stage, person, wish.own)


def _speak(stage: Stage, person: PersonId, wish: Speak) -> None:
    other = stage.couple.other(person)
    to = {To.ME: person, To.GROUP: GROUP, To.PARTNER: other.id if other else None}[wish.to]
    if to == GROUP and stage.couple.group.crowded:
        return  # somebody else reads along there
    if to is not None:
        stage.say(
            to,
            wish.text,
            args=wish.args,
            until=wish.until,
            slot=wish.slot,
            picture=wish.picture,
            importance=wish.importance,
            copy=wish.copy,
            draws=wish.draws,
            buttons=((Button(f"{wish.text}.leads", wish.leads),),) if wish.leads else (),
            protected=wish.to is To.PARTNER,
            words_of=person if wish.to is To.PARTNER else None,
        )


def _record(stage: Stage, person: PersonId, body: RecordBody) -> None:
    before = stage.couple
    stage.couple, kept = agreed.keep(before, person, body)
    if kept is not None:
        stage.effects.append(Record(kept.kind, to_json(type(kept), kept), person, kept.of_couple))
    for one in before:
        if one != stage.couple.person(one.id) or before.agreements != stage.couple.agreements:
            stage.plan(one.id)
    if (agreement := agreed.ended(before, stage.couple, body)) is not None:
        for one in stage.couple:
            stage.say(one.id, "house-agreement-ended", args={"agreement": agreement})


def _read_back(stage: Stage, person: PersonId, own: bool) -> None:
    """On a screen where the other reads along only what is of both is shown."""
    promises = stage.couple.person(person).promises
    if standing(stage.couple.agreements, person):
        stage.say(person, "house-read-back", args={"agreements": Ref(LISTED)})
    if own and promises and not stage.read_along(person):
        words = listed(one.text for one in promises)
        stage.say(person, "house-read-back-own", args={"promises": words})


def _invite(stage: Stage, person: PersonId, name: str, args: dict[str, Json]) -> Asking:
    """Open a dialog at the other's, unless it rests there or nothing may be kept. Nothing tells which."""
    other, script = stage.couple.other(person), _inner_script(stage, name)
    if other is None or stage.rests(other.id, script) or consenting.said_no(stage, other.id):
        return
    script, args = consenting.first(stage, other.id, script, args)
    consenting.make_way(stage, other.id, script.name)
    yield from stage.open(other.id, script, args)


def _inner_script(stage: Stage, name: str) -> Dialog[..., Any]:
    """A dialog that another one asks for. KeyError for one that does not exist."""
    stage.inner += 1
    if stage.inner > MOST_INNER:
        raise TooManyInner
    script = stage.catalogue.named(name)
    if script is None:
        raise KeyError(name)
    return script
