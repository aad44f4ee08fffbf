"""The last page of `/help` (B6): what the whole method rests on, one idea at a time.

Theory of operation
-------------------
Five principles, then the four turns of a talk that gets hard, then what to expect. Each is a page by itself,
a line or two, and leads to one act of today by a button. As with `/privacy`, a page comes from the command
with a word behind it, and nothing is kept of reading.

All of it is about two who are safe with each other. Who is not, is not told to stay, to listen or to own it:
where exercises for two rest, what fits is offered in the place of these pages (`dialogs.resting`).
"""

from __future__ import annotations

from enum import StrEnum

from dialogs import resting
from dialogs.effects import Button, Style
from dialogs.events import PersonId
from dialogs.stage import TO_MENU, Stage

WORD = "kern"
COMMAND = f"/help {WORD}"


class Idea(StrEnum):
    """In the order of the pages: the principles, the turns, and what to expect of it all."""

    SKILL = "skill"
    DAILY = "daily"
    OPEN = "open"
    HEARD = "heard"
    SMALL = "small"
    LISTEN = "listen"
    STAY = "stay"
    ASK = "ask"
    OWN = "own"
    WORK = "work"


ACTS: dict[Idea, str] = {
    Idea.SKILL: "/spiegel",
    Idea.DAILY: "/vandaag",
    Idea.OPEN: "/bericht",
    Idea.HEARD: "/behoefte",
    Idea.SMALL: "/waardering",
    Idea.LISTEN: "/spiegel",
    Idea.STAY: "/veiligwoord",
    Idea.ASK: "/behoefte",
    Idea.OWN: "/belofte",
}
"""The command by which each is done today. The last leads to everything."""
PAGES = tuple(Idea)


def asked_for(rest: str) -> bool:
    """Whether the words behind `/help` ask for these pages."""
    return rest.partition(" ")[0] == WORD


def tell(stage: Stage, person: PersonId, rest: str) -> None:
    """The page whose number stands behind the word, or the first."""
    if stage.couple.person(person).safety.rests and not stage.read_along(person):
        resting.instead(stage, person)
        return
    number = rest.rpartition(" ")[2]
    at = int(number) - 1 if number in {str(one + 1) for one in range(len(PAGES))} else 0
    idea = PAGES[at]
    act = Button(f"ideas-{idea}.act", ACTS[idea], Style.PRIMARY) if idea in ACTS else TO_MENU
    ways = []
    if at > 0:
        ways.append(Button("ideas-page.before", f"{COMMAND} {at}"))
    if at + 1 < len(PAGES):
        ways.append(Button("ideas-page.next", f"{COMMAND} {at + 2}"))
    stage.say(person, f"ideas-{idea}", buttons=((act,), tuple(ways)))
