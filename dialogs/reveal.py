"""Two own items, laid ready by two explicit choices, become one message to both.

Until both laid theirs nobody sees anything, not even whether the other did (method A4, F3).
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.effects import Say
from dialogs.events import PersonId


def item(dialog: str, occasion: str, question: str) -> str:
    """The name of an item; both people's items of one occasion and question carry the same one."""
    return f"{dialog}/{occasion}/{question}"


def slot_of(name: str) -> str:
    """The slot in the other's chat in which an item stands, so that its owner can take it back."""
    return f"shared|{name}"


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
