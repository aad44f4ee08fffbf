"""What two people laid ready for each other, in the world of pure tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dialogs.dancing import waits, with_dance
from dialogs.effects import Say, Share, ShowShared, TakeBack
from dialogs.facts import LaidByMe, OpenToBoth
from dialogs.reveal import reveal, slot_of

if TYPE_CHECKING:
    from tests.dialogs.world import World

ASKED_OF_ITEMS = LaidByMe | OpenToBoth
DONE_WITH_ITEMS = Share | ShowShared | TakeBack


def of_items(world: World, person: str, fact: LaidByMe | OpenToBoth) -> str | bool:
    """The answer for this person."""
    if isinstance(fact, LaidByMe):
        return world.shares[fact.item].get(person, "")
    both = bool(_of_both(world, fact.item))
    return both and (fact.item in world.shown_to_both or not waits(fact.item, world.couple))


def carry(world: World, effect: Share | ShowShared | TakeBack) -> None:
    """What somebody did with an own item, or wants to see again."""
    name = effect.item
    if isinstance(effect, TakeBack):
        world.shares[name].pop(effect.person, None)
        for to, said in world.said.items():
            theirs = [say for say in said if (say.slot, say.words_of) == (slot_of(name), effect.person)]
            said[:] = [say for say in said if to == effect.person or say not in theirs]
        return
    if isinstance(effect, Share):
        world.shares[name][effect.person] = effect.text
        world.shown_to_both.discard(name)
        if effect.shown:
            return
    said_of_both = _of_both(world, name)
    seen_before = name in world.shown_to_both
    if said_of_both and (seen_before or not waits(name, world.couple)):
        world.shown_to_both.add(name)
        for say in said_of_both:
            if say.to == effect.person or not seen_before:
                world.said[say.to].append(say)


def _of_both(world: World, name: str) -> tuple[Say, ...]:
    people = tuple(one.id for one in world.couple)
    return tuple(with_dance(reveal(name, world.shares[name], people)))
