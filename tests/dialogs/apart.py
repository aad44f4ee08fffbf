"""What becomes of a small world when two part, or when one is erased, as the shell would do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs.effects import Say, WithdrawCode
from dialogs.people import Couple, Person
from tests.dialogs.codes import carry

if TYPE_CHECKING:
    from tests.dialogs.world import World


def part(world: World) -> None:
    """What the shell does: each in a new home, and what was of both is gone."""
    world.homes = {one.id: Couple(f"home-of-{one.id}", (one,)) for one in world.couple}
    world.timers = {key: due for key, due in world.timers.items() if key[0].person is not None}
    world.shares.clear()
    world.codes.clear()


def erase(world: World, person: str) -> None:
    """What the shell does: nothing of this person is left, and the chat is empty but for the receipt."""
    nobody = Person(person)
    if world.homes:
        world.homes[person] = Couple(f"nobodys-{person}", (nobody,))
        world.couple = world.couple.with_person(nobody)
    else:
        world.couple = Couple(world.couple.id, (nobody,))
    world.said[person] = [Say(person, "house-erased")]
    others = [one for one in world.homes if one != person]
    world.timers = {
        key: due
        for key, due in world.timers.items()
        if key[0].person in others or any(key[0].name.endswith(f"@{one}") for one in others)
    }
    world.records = [(at, record) for at, record in world.records if record.person != person]
    for laid in world.shares.values():
        laid.pop(person, None)
    carry(world, WithdrawCode(person))
