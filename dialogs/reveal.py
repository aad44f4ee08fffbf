"""Two own items, laid ready by two explicit choices, become one message to both.

Until both laid theirs nobody sees anything, not even whether the other did (method A4, F3).
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.effects import Say
from dialogs.events import PersonId

LETTER = "received"
"""What stands in the place of a question in the name of an item that is sent."""
_SHARED = "shared|"


def item(dialog: str, occasion: str, question: str) -> str:
    """The name of an item; both people's items of one occasion and question carry the same one."""
    return f"{dialog}/{occasion}/{question}"


def letter(dialog: str, occasion: str) -> str:
    """The name of an item that waits for none of the other's: it is sent."""
    return item(dialog, occasion, LETTER)


def slot_of(name: str) -> str:
    """The slot in the other's chat in which an item stands, so that its owner can take it back."""
    return f"{_SHARED}{name}"


def item_in(slot: str | None) -> str | None:
    """The name of the item that stands in this slot; None where none stands."""
    return slot.removeprefix(_SHARED) if slot is not None and slot.startswith(_SHARED) else None


def reveal(name: str, laid: Mapping[PersonId, str], people: tuple[PersonId, ...]) -> tuple[Say, ...]:
    """What to say now that somebody laid an item: to both, or nothing yet."""
    if len(people) < 2 or not set(laid) >= set(people):
        return ()
    dialog, _, question = name.split("/")
    text = f"{dialog}-reveal-{question}"
    slot = slot_of(name)
    return tuple(
        Say(to, text, {"mine": laid[to], "theirs": laid[by]}, slot=slot, protected=True, words_of=by)
        for to, by in (people, people[::-1])
    )
