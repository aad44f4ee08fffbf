"""The menu: what is used most, and shelves with the rest.

Somebody who opens it at eleven at night sees few things, each a press away; whoever looks around finds all of
it behind one more.
"""

from __future__ import annotations

from collections.abc import Sequence

from dialogs import helping
from dialogs.effects import Button
from dialogs.events import PersonId
from dialogs.stage import TO_MENU, Stage

FIRST = ("/spiegel", "/bericht", "/behoefte", "/checkin", "/vandaag", "/waardering")
SHELVES = {
    "samen": ("/afspraken", "/belofte", "/morgen", "/veiligwoord", "/knuffel", "/date", "/doelen", "/jaar"),
    "zelf": (
        "/patronen",
        "/hechting",
        "/checklist",
        "/signalen",
        "/kernwaarden",
        "/verhalen",
        "/voortgang",
        "/vraag",
    ),
    "zwaar": ("/alleen", "/herstel", "/uiteen", "/geheim"),
    "regelen": ("/ritme", "/koppelen", "/instellingen", "/privacy"),
}
"""By the word behind /menu: what two do, what one learns about oneself, roads for when it is hard, and
what is arranged.
"""
EVERYTHING = (*FIRST, *(command for shelf in SHELVES.values() for command in shelf))


def show(stage: Stage, person: PersonId, rest: str) -> None:
    """The first page, or the shelf that is named."""
    if rest in SHELVES:
        stage.say(person, f"house-menu-{rest}", buttons=(*_pairs(SHELVES[rest]), (TO_MENU,)))
        return
    together, oneself, hard, arranging = (Button(f"house-menu.{name}", f"/menu {name}") for name in SHELVES)
    last = (Button("house-menu.help", "/help"), Button("house-menu.now", helping.COMMAND))
    stage.say(person, "house-menu", buttons=(*_pairs(FIRST), (together, oneself), (hard, arranging), last))


def _pairs(commands: Sequence[str]) -> tuple[tuple[Button, ...], ...]:
    """A button for each, two in a row."""
    buttons = [Button(f"house-menu.{command[1:]}", command) for command in commands]
    return tuple(tuple(buttons[index : index + 2]) for index in range(0, len(buttons), 2))
