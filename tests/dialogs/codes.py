"""Joining codes in the world of pure tests: what is done with them, and what it says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs.effects import Knock, OfferCode, TakeBackKnock, WithdrawCode
from dialogs.facts import CodeOut, Guest, Knocked, KnockedHere, Redeem

if TYPE_CHECKING:
    from tests.dialogs.world import World

ASKED_OF_CODES = Redeem | CodeOut | KnockedHere | Knocked
DONE_WITH_CODES = OfferCode | WithdrawCode | Knock | TakeBackKnock


def carry(world: World, effect: OfferCode | WithdrawCode | Knock | TakeBackKnock) -> None:
    """What the one who lives here did."""
    if isinstance(effect, OfferCode | WithdrawCode):
        world.codes = {code: whose for code, whose in world.codes.items() if whose != effect.person}
        world.guest = None
    if isinstance(effect, OfferCode):
        world.codes[effect.code] = effect.person
    if isinstance(effect, Knock | TakeBackKnock):
        world.knocked = isinstance(effect, Knock)


def of_codes(
    world: World, person: str, fact: Redeem | CodeOut | KnockedHere | Knocked
) -> str | bool | Guest | None:
    """The answer for the one who lives here."""
    match fact:
        case Redeem(code=code):
            owner = world.codes.get(code, "")
            return "" if owner == person else owner
        case CodeOut():
            return person in world.codes.values() or world.guest is not None
        case KnockedHere():
            return world.guest if world.guest and world.guest.until > world.at else None
        case Knocked():
            return world.knocked
