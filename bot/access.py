"""Who may come in: anybody, who brings a code, or who stands on a list.

Theory of operation. It matters in one place only: where somebody of whom we know nothing would become a
person (bot/gather.py). Who is in stays in, whatever is set later. A joining code of somebody who is in opens
the door and goes on to the joining itself; a pass that the operator made (`weerklank invite`) opens it once,
and means nothing else.

Nothing of a stranger is kept: no person, no key, no word, neither in the database nor in a log. One line says
that this bot is a private one, and whom to call by who may be in danger: a day has one such line for each
sender, and one more when there is danger in what they write, since help comes before everything. When each
was said stands in memory, under a number that leads nowhere.

The local page is a part of the operator's own machine, where whoever can open it reads everything anyway, so
its two phones are always let in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.aside import Aside
from bot.ports import Channel, Incoming, Rendered
from bot.recent import Recent
from dialogs.events import Edited, Received, Said
from dialogs.help.joining import LENGTHS, code_in
from dialogs.words.danger import danger

if TYPE_CHECKING:
    from bot.storage.work import Work

STRANGER, LINK = "stranger-refused", "link-refused"
"""What is counted: somebody who was not let in; the same, who came by a link that leads nowhere."""
LONGEST = 300
"""Characters of a text in which a code of a stranger is looked for."""
STRANGERS = 10_000
"""Senders of a day who are remembered to have been told."""
START = "/start"


class Mode(StrEnum):
    """Who may come in."""

    OPEN = "open"
    INVITED = "invited"
    LISTED = "listed"


LINES = {Mode.INVITED: "house-closed-invited", Mode.LISTED: "house-closed-listed"}


@dataclass(frozen=True)
class Access:
    """The door. `listed` holds senders as their channel names them; `within` are channels of this machine."""

    mode: Mode = Mode.OPEN
    listed: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset({"local"})

    async def let_in(self, work: Work, what: Incoming, now: datetime) -> Received | None:
        """What somebody new is heard to say who may come in; None: they may not. A pass is used up."""
        if self.mode is Mode.OPEN or what.channel in self.within:
            return await heard(work, what)
        if self.mode is Mode.LISTED:
            return await heard(work, what) if what.sender in self.listed else None
        code = _code(what)
        if code and await work.opens(code, now):
            return Said(f"{START} {code}")
        return Said(START) if code and await work.use_pass(code, now) else None


async def heard(work: Work, what: Incoming) -> Received:
    """What somebody does who is in. A link with a pass has done its work by then: it only begins."""
    code = _code(what) if came_by_link(what) else ""
    return Said(START) if code and await work.is_pass(code) else what.what


def came_by_link(what: Incoming) -> bool:
    """Whether it is what a messenger sends for who opens a link to us."""
    return isinstance(what.what, Said) and what.what.text.startswith(f"{START} ")


def _code(what: Incoming) -> str:
    """The code in a text, if it looks like one."""
    if not isinstance(what.what, Said) or len(what.what.text) > LONGEST:
        return ""
    code = code_in(what.what.text.removeprefix(START))
    return code if len(code) in LENGTHS else ""


@dataclass
class Doorstep:
    """Tells strangers that they cannot come in, over the channel by which they came."""

    access: Access
    labels: Mapping[str, str]
    _channels: dict[str, Channel] = field(default_factory=dict)
    _told: Recent[int, date] = field(default_factory=lambda: Recent(STRANGERS))
    _aside: Aside = field(default_factory=Aside)

    def serve(self, channel: Channel) -> None:
        self._channels[channel.name] = channel

    def turn_away(self, what: Incoming, now: datetime) -> None:
        """Say the line, if this sender is to hear it. Nobody waits for that, and it may fail."""
        channel = self._channels.get(what.channel)
        if channel is not None and self._hears(what, now.astimezone(UTC).date()):
            line = Rendered(key=f"closed.{what.id}", text=self.labels[LINES[self.access.mode]])
            self._aside.begin(channel.send(what.chat, line))

    def _hears(self, what: Incoming, today: date) -> bool:
        text = what.what.text if isinstance(what.what, Said | Edited) else ""
        # The number of a name is another one in each run of the program, and leads back to nobody.
        plain, urgent = (hash((what.channel, what.bot, what.sender, level)) for level in (False, True))
        if self._told.get(plain) != today:
            self._told[plain] = today
            # One line is one line, however urgent.
            if danger(text) is not None:
                self._told[urgent] = today
            return True
        if self._told.get(urgent) == today or danger(text) is None:
            return False
        self._told[urgent] = today
        return True


def refused(what: Incoming) -> tuple[str, ...]:
    """The names by which a stranger is counted."""
    return (STRANGER, LINK) if came_by_link(what) else (STRANGER,)


TurnAway = Callable[[Incoming, datetime], None]
