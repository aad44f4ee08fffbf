"""What the world of pure tests says of joining codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs.facts import CodeOut, Guest, Knocked, KnockedHere, Redeem

if TYPE_CHECKING:
    from tests.dialogs.world import World


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
