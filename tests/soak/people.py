"""Who lives in the town, and what one does with a phone at hand: by dice, the same for the same seed.

Whatever somebody types in private bears a mark of the person and a number of its own, so that it is known
wherever it turns up. A few words cannot: a time of day, a yes, the safe word.
"""

from __future__ import annotations

import random
import re
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import time

from dialogs.menu import EVERYTHING
from dialogs.people import Profile, Pronoun
from dialogs.rhythm.quiet import Quiet
from dialogs.rhythm.recurring import Weekly
from dialogs.showing import HELP
from tests.bot.channels.telegram.botapi import Button, Group, Seen, User

SAFE_WORDS = ("ananas", "krokodil", "paprika", "walvis", "kaboutermuts")
SENTENCES = (
    "Ik voelde me alleen toen ik donderdag kookte",
    "Je kwam alweer te laat, op jou kan ik nooit rekenen",
    "Dat je dinsdag de kinderen ophaalde, vond ik fijn",
    "Ik app je een kwartier vooraf als ik later ben",
    "Volgens mij bedoel je dat je moe bent",
    "Ik heb nodig dat je me even vasthoudt",
    "asdf qwer 123",
    "🙂🙂 ok dan",
    "<b>niet vet</b> & _niet_ *schuin*",
)
DANGER = ("Ik wil dood, zo kan het niet langer", "Hij slaat me soms")
IN_DANGER = 0.004
"""How often words are of that kind. Whoever says so hears nothing planned until he asks for it."""
PLAIN = (
    "ja",
    "nee",
    "20:30",
    "zondag 19:30",
    "zaterdag 11 uur",
    "morgen 9:00",
    "lisbon",
    "Robin",
    "krokodil",
)
"""What some questions ask for, and nobody's secret."""
WAYS_OUT = ("terug", "stop", "overslaan", "waarom", "menu", "hulp", "pauze", "privacy")
COMMANDS = (
    *(each for each in EVERYTHING if each != "/koppelen"),
    "/menu",
    "/help",
    "/hulp",
    "/stop",
    "/rustig",
    "/stil",
    "/stil uit",
    "/stil uit",
    "/privacy",
    "/groep",
    "/checkin straks",
    "/checkin verzetten",
    "/checkin overslaan",
    "/onzin",
    "/koppelen",
)
KINDS = ("sticker", "voice", "photo", "video", "document", "location", "dice", "poll", "animation")
LONG = 4_000
PARTS = 5
"""Messages that hold three of them, and what is said about them."""
SENDS = (".send", ".propose")
"""What lays own words before the other: a letter, and an agreement."""
UNMARKED = ""
"""Words without a mark, of which nobody knows whether they stood there."""
MARK = re.compile(r"qxw(\d{3})n(\d{4})")


@dataclass
class Dweller:
    """One of two. `home` is the couple they became, `alone` the one that this person was before."""

    number: int
    user: User
    group: Group
    dice: random.Random
    safe_word: str
    home: str = ""
    blocked: bool = False
    ever_blocked: bool = False
    put_it_out: bool = False
    said: int = 0
    given: set[str] = field(default_factory=set)
    """The words of this person that stood above the button that sends them to the other, when it was
    pressed."""
    instead: dict[str, str] = field(default_factory=dict)
    """What was changed afterwards: the new words, and those that they are instead of."""
    lately: deque[str] = field(default_factory=lambda: deque(maxlen=8), repr=False)
    """What this person did last, for who looks into a fault."""

    @property
    def id(self) -> str:
        return f"person-{self.number}"

    @property
    def alone(self) -> str:
        return f"couple-{self.number}"

    async def act(self) -> None:
        """Something, mostly what fits what stands on the screen."""
        if self.blocked:
            if self.dice.random() < 0.3:
                self.blocked = False
                await self.user.unblock()
            return
        (act,) = self.dice.choices(list(LIKELY), weights=list(LIKELY.values()))
        self.lately.append(act.__name__.strip("_"))
        await act(self)

    def gave(self, words: str) -> bool:
        """Whether this person sent these words to the other, or those that they are instead of."""
        while words not in self.given and words in self.instead:
            words = self.instead[words]
        return words in self.given

    async def _answer(self) -> None:
        """What the newest message offers, or words."""
        last = self._newest()
        buttons = [] if last is None else [each for each in last.buttons if each.kind == "callback_data"]
        if last is None or self.dice.random() < 0.1:
            await self._command()
        elif buttons and self.dice.random() < (0.15 if all(map(_leads_away, buttons)) else 0.85):
            await self._press(self.dice.choice(buttons).value, last)
        else:
            await self._words()

    async def _words(self) -> None:
        roll = self.dice.random()
        if roll < 0.2:
            await self.user.say(self.dice.choice(PLAIN))
        elif roll < 0.22:
            await self.user.say((self._marked() + " en nog iets." * 400)[:LONG])
        else:
            await self.user.say(self._marked())

    async def _old_button(self) -> None:
        pressed = [one for one in self.user.screen() if one.buttons]
        values = [
            (each.value, one) for one in pressed for each in one.buttons if each.kind == "callback_data"
        ]
        if values:
            value, one = self.dice.choice(values)
            await self._press(value, one, stale=self.dice.random() < 0.2)

    async def _press(self, token: str, on: Seen, *, stale: bool = False) -> None:
        if token.endswith(SENDS):
            # A long list stands in several messages, and the button below the last.
            parts = [one for one in self.user.screen() if one.by_bot and on.id - PARTS < one.id <= on.id]
            self.given |= {found[0] for one in parts for found in MARK.finditer(one.text)} | {UNMARKED}
        await self.user.press(token, on, stale=stale)

    async def _command(self) -> None:
        await self.user.say(self.dice.choice(COMMANDS))

    async def _way_out(self) -> None:
        await self.user.say(self.dice.choice(WAYS_OUT))

    async def _edit(self) -> None:
        own = [one for one in self.user.screen() if not one.by_bot and one.text]
        if own:
            one, words = self.dice.choice(own[-6:]), self._marked()
            with suppress(LookupError):  # words below a picture, which this fake cannot change
                await self.user.edit(one, words)
                before = MARK.search(one.text)
                self.instead[mark(self.number, self.said)] = before[0] if before else UNMARKED

    async def _no_words(self) -> None:
        kind = self.dice.choice(KINDS)
        if kind == "photo" and self.dice.random() < 0.4:
            await self.user.send(kind, self._marked(), count=3)
        else:
            await self.user.send(kind)

    async def _safe_word(self) -> None:
        await self.user.say(self.safe_word)

    async def _safe_word_in_group(self) -> None:
        await self.user.say(self.safe_word, self.group)

    async def _chat_in_group(self) -> None:
        roll = self.dice.random()
        buttons = [one for one in self.group.screen() if one.buttons and one.by_bot]
        if roll < 0.4 and buttons:
            one = self.dice.choice(buttons[-3:])
            await self.user.press(self.dice.choice(one.buttons).value, one)
        elif roll < 0.6:
            await self.user.say(
                self.dice.choice(("/help", "/pauze", "/menu", "/privacy", "/hulp")), self.group
            )
        else:
            await self.user.say(self._marked(), self.group)

    async def _block(self) -> None:
        self.blocked = self.ever_blocked = True
        await self.user.block()

    async def _put_out_or_in(self) -> None:
        """The bot of their group."""
        if self.group.has_bot:
            self.put_it_out = True
            await self.group.remove_bot(self.user)
        else:
            await self.group.add_bot(self.user, rights=("can_pin_messages",))

    async def _delete(self) -> None:
        there = self.user.screen()
        if there:
            await self.user.delete(self.dice.choice(there))

    def _marked(self) -> str:
        self.said += 1
        sentences = DANGER if self.dice.random() < IN_DANGER else SENTENCES
        return f"{self.dice.choice(sentences)} {mark(self.number, self.said)}"

    def _newest(self) -> Seen | None:
        return next((one for one in reversed(self.user.screen()) if one.by_bot and not one.service), None)


LIKELY: Mapping[Callable[[Dweller], Awaitable[None]], float] = {
    Dweller._answer: 66,
    Dweller._words: 6,
    Dweller._old_button: 5,
    Dweller._command: 5,
    Dweller._way_out: 2,
    Dweller._edit: 4,
    Dweller._no_words: 3,
    Dweller._safe_word: 0.3,
    Dweller._safe_word_in_group: 0.3,
    Dweller._chat_in_group: 2,
    Dweller._block: 0.6,
    Dweller._put_out_or_in: 0.2,
    Dweller._delete: 1.5,
}
"""What people do, and how often beside each other."""


def _leads_away(button: Button) -> bool:
    """Whether it is one of those below each question: back, skip, stop, why, help."""
    return button.value[-2:-1] == "." or button.value == HELP.token


def mark(person: int, number: int) -> str:
    """What stands in the words that this person typed as his so many-th."""
    return f"qxw{person:03}n{number:04}"


def profile_of(one: Dweller) -> Profile:
    """Welcome, and with moments of one's own."""
    dice = one.dice
    days = dice.sample(range(7), 3)
    quiet = dice.choice((Quiet(), Quiet(), Quiet(time(21, 30), time(9)), Quiet(time(0), time(0))))
    return Profile(
        name=one.user.name,
        partner="Robin",
        pronoun=dice.choice(list(Pronoun)),
        begun=True,
        quiet=quiet,
        check_in=Weekly(days[0], time(dice.randint(8, 22), dice.choice((0, 15, 30, 45)))),
        appreciation=(
            Weekly(days[1], time(dice.choice((7, 12, 22, 23)), dice.choice((0, 30)))),
            Weekly(days[2], time(20)),
        ),
    )
