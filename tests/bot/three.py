"""Two people and a third, and what each of them may see: a model beside the real bot.

Theory of operation
-------------------
Whatever somebody types in private bears a mark of its own. The model knows of each mark whose it is, and to
whom its owner said an explicit yes: by a press on a button of `SHARES`, under a message that showed the owner
those very words. Nothing else gives a mark to another. After each deed every view of everybody is read, as it
stands then: the own chat, the group, and what an export would hold. A mark of somebody else that stands in
one of them without such a yes, or after it was taken back or erased, breaks a promise of the sharing table.

What is done in private may also not be noticed: only the presses and words of `CROSSING` may change anything
in the chat of somebody else.

The model never looks into the database. It knows nothing but what people see and do, and so it cannot be
wrong in the same way as the program.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count

from bot.export.as_json import as_json
from bot.export.as_markdown import as_markdown
from bot.export.gather import Nobody, gather
from bot.export.questions import Questions
from bot.export.told import Told
from bot.order import Order
from dialogs.catalogue import CATALOGUE
from tests.bot.three_yes import (
    APART,
    CROSSING,
    CROSSING_WORDS,
    ERASED,
    LABELS,
    PEOPLE,
    PROPOSES,
    SHARES,
    TAKES_BACK,
    TOGETHER,
    Mark,
    as_far_as_it_goes,
    marks,
    owner,
)
from tests.evening import GROUP, WORDING, Evening, Heard


@dataclass
class Three:
    """The house, and what people know."""

    house: Evening
    marked: dict[str, Mark] = field(default_factory=dict)
    partner: dict[str, str] = field(default_factory=dict)
    numbers: count[int] = field(default_factory=lambda: count(1))
    read: int = 0
    """So many messages of the log were looked at."""
    code: str = ""
    """The last one that was made."""

    async def begin(self) -> None:
        """Everybody is known, and nobody is linked."""
        for who in PEOPLE:
            await self.house.seed((who,), safe_word=None)

    # What people do

    async def writes(self, who: str, words: str) -> None:
        """Type something private, with a mark."""
        mark = f"{who}merk{next(self.numbers):04}"
        self.marked[mark] = Mark()
        await self._quietly(who, self.house.says(who, f"{words} {mark}."))

    async def says(self, who: str, text: str) -> None:
        """Type a command, a yes, or the safe word."""
        deed = self.house.says(who, text)
        await (deed if text in CROSSING_WORDS else self._quietly(who, deed))

    async def presses(self, who: str, which: int) -> None:
        """One of the buttons under the newest message that has any."""
        message = self.asked(who)
        if message is not None:
            labels = [button.label for row in message.message.rows for button in row]
            await self.press(who, labels[which % len(labels)])

    async def press(self, who: str, label: str) -> None:
        """The newest button with this label."""
        self.notice()
        above = self._above(who, label)
        theirs = [mark for mark in marks(above) if owner(mark) == who]
        if label in SHARES | PROPOSES and who in self.partner:
            for mark in theirs:
                self.marked[mark].yes.add(self.partner[who])
                self.marked[mark].of_both |= label in PROPOSES
        deed = self.house.presses(who, label)
        await (deed if label in CROSSING else self._quietly(who, deed))
        if label in TAKES_BACK:
            for mark in theirs:
                self.marked[mark].over = True

    async def answers(self, who: str, which: int, words: str) -> None:
        """Answer what is asked: by one of its choices, or in words."""
        message = self.asked(who)
        choices = (
            []
            if message is None
            else [
                button.label
                for row in message.message.rows
                for button in row
                if button.style in ("plain", "primary")
            ]
        )
        if choices:
            await self.press(who, choices[which % len(choices)])
        else:
            await self.writes(who, words)

    def labels(self, who: str) -> list[str]:
        """What can be pressed under the newest message of theirs with buttons."""
        message = self.asked(who)
        return [] if message is None else [button.label for row in message.message.rows for button in row]

    def asked(self, who: str) -> Heard | None:
        """The newest message of theirs with buttons."""
        return next((one for one in reversed(self._standing(who)) if one.message.rows), None)

    async def checks_in(self, who: str, shares: int) -> None:
        """The four questions in writing; which of the answers are shared is in the bits of `shares`."""
        with as_far_as_it_goes():
            await self.says(who, "/stop")
            await self.says(who, "/checkin")
            await self.press(who, LABELS["check-in-form.each"])
            for question in range(4):
                await self.writes(who, "Dat we dinsdag samen aten, vond ik fijn")
                await self.press(
                    who, LABELS[f"check-in-reread.{'share' if shares >> question & 1 else 'keep'}"]
                )

    async def appreciates(self, who: str, *, sends: bool) -> None:
        """One thing that is valued, for the other or to say oneself."""
        with as_far_as_it_goes():
            await self.says(who, "/stop")
            await self.says(who, "/waardering")
            await self.writes(who, "Jij kookte zaterdag mijn lievelingseten")
            await self.says(who, "overslaan")
            way = "appreciation-way" if who in self.partner else "appreciation-way-alone"
            await self.press(who, LABELS[f"{way}.{'send' if sends else 'aloud'}"])

    async def proposes(self, who: str, words: str) -> None:
        """Lay an agreement before the other, and go on to what the other says to it."""
        with as_far_as_it_goes():
            await self.says(who, "/stop")
            await self.says(who, "/afspraken")
            if self.asked(who) and LABELS["agreements-ours.new"] in self.labels(who):
                await self.press(who, LABELS["agreements-ours.new"])
            await self.writes(who, words)
            await self.press(who, LABELS["agreement-new-reread.propose"])

    async def takes_back(self, who: str, which: int) -> None:
        """Look through what is shared, and take back what is in the bits of `which`."""
        with as_far_as_it_goes():
            await self.says(who, "/stop")
            await self.says(who, "/gedeeld")
            for turn in range(6):
                await self.press(who, LABELS[f"shared-one.{'back' if which >> turn & 1 else 'keep'}"])

    # Together and apart

    async def joins(self, maker: str, guest: str) -> None:
        """The whole way of two who want to; where it does not lead on, it ends."""
        with as_far_as_it_goes():
            await self.house.says(maker, "/stop")
            await self.house.says(guest, "/stop")
            await self.makes_a_code(maker)
            await self.house.says(guest, f"/start {self.code}")
            await self.house.presses(guest, LABELS["joining-consent.yes"])
            await self._a_moment()
            await self.house.presses(maker, LABELS["joining-confirm-right.yes"])
            await self._a_moment()
        self.notice()

    async def makes_a_code(self, who: str) -> None:
        for label in ("joining-way.make", "joining-make.yes"):
            if label == "joining-way.make":
                await self.house.says(who, "/koppelen")
            await self.house.presses(who, LABELS[label])
        found = [code[1] for text in self.house.heard(who) if (code := re.search(r"/start (\w{12})$", text))]
        self.code = found[-1]

    async def tries_the_code(self, who: str) -> None:
        """Somebody got hold of the last code. Used, it joins nobody."""
        before = dict(self.partner)
        with as_far_as_it_goes():
            await self.house.says(who, f"/start {self.code or 'ABCDEFGHJKLM'}")
            await self.house.presses(who, LABELS["joining-consent.yes"])
        await self._a_moment()
        self.notice()
        assert self.partner == before, "a yes of one person joined two"

    async def _a_moment(self) -> None:
        await self.house.wait(timedelta(seconds=1))

    def notice(self) -> None:
        """What people read of it: that they are together, that they are not any more, that all is erased."""
        self._see()
        log = self.house.channel.log
        news, self.read = log[self.read :], len(log)
        joined = [who for who, message in news if message.text == TOGETHER]
        for who, message in news:
            if message.text.startswith(APART) and who in self.partner:
                self._parted(who, self.partner[who])
            if message.text.startswith(ERASED):
                self._erased(who)
        assert len(joined) in (0, 2), joined
        if joined:
            assert not set(joined) & set(self.partner), "somebody with a partner was joined to another"
            self.partner |= {joined[0]: joined[1], joined[1]: joined[0]}

    def _see(self) -> None:
        for mark, known in self.marked.items():
            known.seen |= {who for who in known.yes if any(mark in marks(text) for text in self._texts(who))}

    def _parted(self, who: str, other: str) -> None:
        """What was not seen by now never will be."""
        for one, partner in ((who, other), (other, who)):
            del self.partner[one]
            for mark, known in self.marked.items():
                if owner(mark) == one and partner not in known.seen:
                    known.yes.discard(partner)

    def _erased(self, who: str) -> None:
        if who in self.partner:
            self._parted(who, self.partner[who])
        for mark, known in self.marked.items():
            known.over |= owner(mark) == who and not known.of_both

    async def leaves(self, who: str, told: str) -> None:
        """End it, with the one line to the other or with nothing."""
        with as_far_as_it_goes():
            await self.house.says(who, "/ontkoppelen")
            await self.house.presses(who, LABELS["unlinking-sure.yes"])
            await self.house.presses(who, LABELS[f"unlinking-told.{told}"])
            self.notice()
            assert who not in self.partner

    async def erases(self, who: str, told: str) -> None:
        """Everything of this person goes; who is linked chooses what the other hears."""
        self.notice()
        with as_far_as_it_goes():
            await self.house.says(who, "/wissen")
            await self.house.presses(who, LABELS["erasing-sure.on"])
            if who in self.partner:
                await self.house.presses(who, LABELS[f"erasing-told.{told}"])
            await self.house.presses(who, LABELS["erasing-really.erase"])
            self.notice()
            assert not marks("".join(self._texts(who))), "what was erased still stands in the own chat"

    # What people see

    async def check(self) -> None:
        """Hold every view against what its owners said yes to."""
        self.notice()
        for who in PEOPLE:
            for text in self._texts(who):
                self._hold(who, text, "the chat")
        for text in self._texts(GROUP):
            assert not marks(text), f"private words in the group: {text}"

    async def check_exports(self) -> None:
        """The same for what each could take along."""
        for who in PEOPLE:
            self._hold(who, await self.export_of(who), "the export")

    async def export_of(self, who: str) -> str:
        """All words that the file would hold."""
        return await self.export_at("local", "local", who)

    async def export_at(self, channel: str, bot: str, chat: str) -> str:
        """The same of whoever is heard there."""
        async with self.house.store.reading() as work:
            key = work.chat_key(channel, bot, chat)
            found = (await work.find([key])).get(key)
            if found is None or found.person_id is None:
                return ""
            try:
                gathered = await gather(
                    work, Order(found.person_id, self.house.clock.now()), CATALOGUE.forgetful
                )
            except Nobody:
                return ""
        told = Told(Questions(WORDING, CATALOGUE, gathered.profile))
        return as_markdown(gathered, told) + as_json(gathered, told.questions)

    def _hold(self, who: str, text: str, where: str) -> None:
        for mark in marks(text):
            known = self.marked[mark]
            if owner(mark) != who:
                assert who in known.yes, f"{where} of {who} holds {mark}, without a yes: {text}"
                assert not known.over, f"{where} of {who} still holds {mark}: {text}"

    async def _quietly(self, who: str, deed: Awaitable[None]) -> None:
        """Nothing that is done in private may be noticed by anybody else."""
        before = {other: self._texts(other) for other in (*PEOPLE, GROUP) if other != who}
        await deed
        after = {other: self._texts(other) for other in before}
        assert after == before, f"{who} did something private, and somebody else's chat changed"

    def _above(self, who: str, label: str) -> str:
        return next(
            (
                one.message.text
                for one in reversed(self._standing(who))
                if any(button.label == label for row in one.message.rows for button in row)
            ),
            "",
        )

    def _standing(self, who: str) -> list[Heard]:
        return self.house.channel.chats.get(who, [])

    def _texts(self, who: str) -> list[str]:
        return [one.message.text for one in self._standing(who)]
