"""Reads a story and plays it. The format is in the README beside it; a line not understood is a fault."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.facts import Door
from dialogs.events import Attachment, Crowded, Left, Placed, Received, Removed, Returned
from dialogs.rhythm.wall import at_wall
from tests.evening import GROUP, Evening

ZONE = "Europe/Amsterdam"
SAFE_WORD = "ananas"
PEOPLE = ("bram", "noor")
_BOT = re.compile(r"bot → (bram|noor|groep): (.+)")
_SILENT = re.compile(r"bot ↛ (bram|noor|groep)")
_PERSON = re.compile(r"(groep )?(bram|noor|iemand): (.*)")
_HAPPENS = re.compile(r"~ (bram|noor|iemand) (.+)")
_STANDS = re.compile(r"(bram|noor|groep) ziet( niet)?: (.+)")
_PEOPLE = re.compile(r"~ in de groep zijn (\d+) mensen")
_IN_GROUP: dict[str, Received] = {
    "zet mij in de groep, ik hoor alles": Placed(hears_all=True),
    "zet mij in de groep, ik hoor alleen opdrachten": Placed(hears_all=False),
    "haalt mij uit de groep": Removed(),
}
_IN_PRIVATE: dict[str, Received] = {"blokkeert mij": Left(), "deblokkeert mij": Returned()}
LINKS = Door(
    join=lambda code: f"https://postduif.example/?start={code}" if code else "https://postduif.example/",
    group="https://postduif.example/groep",
    network="Postduif",
)
"""A messenger with links, that can read along."""
_MOVE = re.compile(r"\+ (\d+) (min|uur|dag|dagen)")
_CODE = re.compile(r"/start (\w{12})|\?start=(\w{26})")
_DAY = timedelta(days=1)
_UNITS = {"min": timedelta(minutes=1), "uur": timedelta(hours=1), "dag": _DAY, "dagen": _DAY}


class Unlike(AssertionError):
    """What happened is not what the story says."""


@dataclass(frozen=True)
class Line:
    number: int
    text: str


@dataclass(frozen=True)
class Story:
    """One file."""

    path: Path
    lines: tuple[Line, ...]

    @classmethod
    def read(cls, path: Path) -> Story:
        texts = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        numbered = (Line(number, text.strip()) for number, text in texts)
        return cls(path, tuple(line for line in numbered if line.text and line.text[0] not in "#>"))

    @property
    def setting(self) -> set[str]:
        """Nothing for two linked people; else what the README says: 'alleen', 'los' and so on."""
        first = self.lines[0].text
        return set(first[1:].strip().split(", ")) if first.startswith("!") else set()

    @property
    def begins(self) -> datetime:
        first = next(line.text for line in self.lines if line.text.startswith("@"))
        return _moment(first[1:].strip())


def _moment(text: str) -> datetime:
    naive = datetime.fromisoformat(text)
    return at_wall(naive.date(), naive.time(), ZONE)


class Player:
    """Plays one story in an evening, and stops at the first line that is not so."""

    def __init__(self, evening: Evening) -> None:
        self._evening = evening
        self._read: dict[str, int] = {}
        self._since: dict[str, int] = {}
        self._messages: dict[str, str] = {}
        self._number = 0

    async def play(self, story: Story) -> None:
        """Raises Unlike, naming file and line, with what was said instead."""
        if "met links" in story.setting:
            self._evening.doors[self._evening.channel.name] = LINKS
        if "los" not in story.setting:
            names = PEOPLE[:1] if "alleen" in story.setting else PEOPLE
            with_group = "zonder groep" not in story.setting
            await self._evening.seed(names, safe_word=SAFE_WORD, group=with_group)
        for line in story.lines:
            try:
                await self._line(line.text)
            except (Unlike, LookupError, ValueError) as fault:
                raise Unlike(f"{story.path.name}:{line.number}: {line.text}\n{fault}") from None

    async def _line(self, text: str) -> None:
        if text.startswith("!"):
            return
        if self._compares(text):
            return
        if text.startswith("@"):
            self._mark()
            await self._evening.go_to(_moment(text[1:].strip()))
        elif found := _MOVE.fullmatch(text):
            self._mark()
            await self._evening.wait(int(found[1]) * _UNITS[found[2]])
        elif text == "~ herstart":
            await self._evening.restart()
        elif text.startswith("~ uitval tot "):
            self._mark()
            await self._evening.go_to(_moment(text.removeprefix("~ uitval tot ")), outage=True)
        elif found := _PERSON.fullmatch(text):
            await self._person(found[2], found[3], group=found[1] is not None)
        elif not await self._happens(text):
            raise Unlike("this line is not understood; see tests/stories/README.md")

    def _compares(self, text: str) -> bool:
        """Hold a line about what the bot said, or what stands in a chat, against that. False: it is none."""
        if found := _BOT.fullmatch(text):
            self._expect(_chat(found[1]), found[2])
        elif found := _STANDS.fullmatch(text):
            self._expect_standing(_chat(found[1]), found[3], wanted=found[2] is None)
        elif found := _SILENT.fullmatch(text):
            self._expect_silence(_chat(found[1]))
        else:
            return False
        return True

    async def _happens(self, text: str) -> bool:
        """What becomes of the group and of an own chat. False: it is something else."""
        self._mark()
        if found := _PEOPLE.fullmatch(text):
            await self._evening.does("iemand", Crowded(int(found[1])), group=True)
        elif (found := _HAPPENS.fullmatch(text)) and found[2] in _IN_GROUP:
            await self._evening.does(found[1], _IN_GROUP[found[2]], group=True)
        elif found and found[2] in _IN_PRIVATE:
            await self._evening.does(found[1], _IN_PRIVATE[found[2]])
        else:
            return False
        return True

    async def _person(self, who: str, what: str, *, group: bool) -> None:
        self._mark()
        self._number += 1
        if found := re.fullmatch(r"\[(.+)\]", what):
            await self._evening.presses(who, found[1], group=group)
        elif found := re.fullmatch(r"<(\w+)>", what):
            await self._evening.sends(who, Attachment(found[1]))
        elif found := re.fullmatch(r"~(.+)~ → (.+)", what):
            await self._evening.edits(who, self._messages[found[1]], found[2])
        else:
            name = f"said-{self._number}"
            self._messages[what] = name
            what = what.replace("{code}", self._code())
            await self._evening.says(who, what.replace("\\n", "\n"), group=group, message=name)

    def _code(self) -> str:
        """The joining code that was shown last; every run makes another."""
        texts = [message.text for _, message in self._evening.channel.log]
        shown = [typed or linked for text in texts for typed, linked in _CODE.findall(text)]
        return shown[-1] if shown else "{code}"

    def _mark(self) -> None:
        for chat in (*PEOPLE, GROUP):
            self._since[chat] = len(self._said(chat))

    def _said(self, chat: str) -> Sequence[str]:
        return [message.text for where, message in self._evening.channel.log if where == chat]

    def _expect(self, chat: str, wanted: str) -> None:
        said = self._said(chat)
        for index in range(self._read.get(chat, 0), len(said)):
            if _fits(said[index], wanted):
                self._read[chat] = index + 1
                return
        news = said[self._read.get(chat, 0) :]
        shown = [f"  | {text}" for text in news[-6:] or ["(nothing)"]]
        raise Unlike("instead the bot said:\n" + "\n".join(shown))

    def _expect_standing(self, chat: str, words: str, *, wanted: bool) -> None:
        stands = self._evening.stands(chat)
        if any(_fits(text, words) for text in stands) is not wanted:
            raise Unlike("what stands there:\n" + "\n".join(f"  | {text}" for text in stands))

    def _expect_silence(self, chat: str) -> None:
        news = self._said(chat)[self._since.get(chat, 0) :]
        if news:
            raise Unlike("but the bot said:\n" + "\n".join(f"  | {text}" for text in news))


def _chat(name: str) -> str:
    return GROUP if name == "groep" else name


def _fits(said: str, wanted: str) -> bool:
    if wanted.startswith("= "):
        return said == wanted[2:].replace("\\n", "\n")
    return " ".join(wanted.split()) in " ".join(said.split())
