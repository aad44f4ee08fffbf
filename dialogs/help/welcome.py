"""The welcome (B5): what this is, and one thing to begin with, today.

Theory of operation
-------------------
The first useful act comes within three taps of `/start`: the first message offers to do something at once,
the second is the list, and the third answer is already in the chosen dialog (for the check-in: when it is to
be, A6). Names and country are asked
before that only of who wants so; else the welcome waits underneath and asks them afterwards. Each may be left
out.

Whoever came by a code was told at the code what this is (`help.joining`), and is not told again: `greeted`.
The other may have confirmed by then, so the beginning knows whether there are two.
"""

from __future__ import annotations

from enum import StrEnum

from dialogs.help.about_you import country, names
from dialogs.help.first_check_in import check_in_first
from dialogs.known import LINKED
from dialogs.records import Begun
from dialogs.talk import Talk, dialog


class Start(StrEnum):
    """Do something, or get acquainted first."""

    NOW = "now"
    MEET = "meet"


class First(StrEnum):
    """The one thing to begin with. Each value is the name of its dialog."""

    MIRROR = "mirror"
    NEED = "need"
    CHECK_IN = "check-in"
    APPRECIATION = "appreciation"
    SAFE_WORD = "safe-word"
    ATTACHMENT = "attachment"


COMMANDS = {
    First.MIRROR: "spiegel",
    First.NEED: "behoefte",
    First.CHECK_IN: "checkin",
    First.APPRECIATION: "waardering",
    First.SAFE_WORD: "veiligwoord",
    First.ATTACHMENT: "hechting",
}
"""The command of each, without its slash: what is kept, so that the day after can come back to it."""


@dialog("welcome", args={"greeted": (False, True)}, samples={"linked": (False, True)})
async def welcome(talk: Talk, greeted: bool = False) -> None:
    """Say what this is; get acquainted now or afterwards; begin with exactly one thing."""
    linked = await talk.know("linked", LINKED)
    hello = "hello-linked" if linked else "hello-greeted" if greeted else "hello"
    start = await talk.choose(hello, Start, why=True, picture="welcome")
    if start is Start.MEET:
        await _meet(talk)
    first = await talk.choose("first", First)
    command = COMMANDS[first]
    talk.change(begun=True, begun_with=command, begun_at=talk.now)
    talk.record(Begun(command))
    talk.say("rhythm-linked" if linked else "rhythm")
    talk.open(check_in_first.name if first is First.CHECK_IN else first)
    if start is Start.NOW:
        await _meet(talk)


async def _meet(talk: Talk) -> None:
    await names(talk)
    await country(talk)
    talk.say("met")
