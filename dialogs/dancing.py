"""The dance (C7): two pictures that both chose to share, put beside each other.

Theory of operation
-------------------
Each of the two may lay the own picture ready for the other, by an explicit yes of its own. Once both did,
both are shown the same: what each shared, and what happens between two such pictures, in words and drawn.
There is a text for every pair, and it does not say who is who. Until both shared it nothing shows, not even
whether the other filled in anything; and no place holds the other's picture, since the shell puts the two
beside each other.

To look at one's cycle as something of both does harm where there is danger. So while something points to
danger for one of them, nothing of it is shown that was not shown before; to the other this is somebody who
did not share. Afterwards it is there for who looks again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dialogs.effects import Button, Drawing, Say
from dialogs.insight.pictures import Picture
from dialogs.known import IN_DANGER
from dialogs.people import Couple
from dialogs.reveal import item, slot_of

DANCE = "dance"
ITEM = item(DANCE, "both", "picture")
"""Under this name each lays the own picture ready; the newest takes the place of an older one."""

WAY = ((Button("dance-way.week", "/hechting week"),),)
"""What leads on from it: something small of one's own."""


def pair(one: str, other: str) -> str | None:
    """The name of two pictures, alike for both people; None when one is no picture that we know."""
    order = [looks_like.value for looks_like in Picture]
    if one not in order or other not in order:
        return None
    return "-".join(sorted((one, other), key=order.index))


def waits(name: str, couple: Couple) -> bool:
    """Whether what both laid under this name is not shown now."""
    return name == ITEM and any(IN_DANGER.read(one, couple) for one in couple)


def with_dance(said: Iterable[Say]) -> Iterator[Say]:
    """What is said of pictures that both shared, each with the dance of the two below it."""
    for one in said:
        yield one
        both = pair(str(one.args.get("mine")), str(one.args.get("theirs")))
        if one.slot == slot_of(ITEM) and both is not None:
            yield replace(one, text=f"{DANCE}-pair-{both}", args={}, buttons=WAY, draws=Drawing.DANCE)
