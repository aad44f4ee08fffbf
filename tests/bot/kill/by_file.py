"""The evening on two phones that are one file: whatever was appended to it reached somebody."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bot.ports import Incoming, Rendered
from dialogs.events import Chose, Said
from tests.bot.kill.child import KeptClock, Way
from tests.bot.kill.night import Night, Shown
from tests.bot.kill.script import BEGINS, Told
from tests.bot.kill.trap import Trap
from tests.evening import GROUP, Evening, FakeChannel, StillClock


class MessengerFile(FakeChannel):
    """Every message and every change of one is a line at the end of a file, written in one piece."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    async def send(self, chat: str, message: Rendered) -> str:
        self._append(chat, message.key, message, edits=False)
        return message.key

    async def edit(self, chat: str, ref: str, message: Rendered) -> None:
        self._append(chat, ref, message, edits=True)

    def _append(self, chat: str, key: str, message: Rendered, *, edits: bool) -> None:
        tokens = [button.token for row in message.rows for button in row]
        line = {"key": key, "chat": chat, "edits": edits, "text": message.text, "tokens": tokens}
        # A kill in the middle of it leaves a torn line, after which the next one begins on its own.
        os.write(self._file, b"\n" + json.dumps(line).encode() + b"\n")


class _ByFile:
    """Handed over by hand, and acknowledged by returning."""

    def house(self, folder: Path) -> Evening:
        return Evening(folder, KeptClock(folder), MessengerFile(folder / "messenger"))

    def spring(self, trap: Trap) -> None:
        """This way has no windows of its own."""

    async def hears(self, house: Evening, told: Told) -> None:
        what = Said(told.say) if told.say is not None else Chose(told.press or "")
        chat = GROUP if told.group else told.who
        incoming = Incoming("local", "local", told.name, told.who, chat, what, told.name, told.group)
        await house.turns.receive(incoming)
        await house.outbox.drained()


class NightByFile(Night):
    """As the page does, it hands over again what was not acknowledged."""

    @property
    def way(self) -> Way:
        return _ByFile()

    async def happens(self, told: Told) -> Told:
        press = told.press
        if press is not None and press.startswith("*."):
            press = self._token(told.who, press[1:])
        return replace(told, press=press)

    def shown(self) -> list[Shown]:
        lines = self._delivered()
        says = {(line["chat"], line["key"]): _words(line) for line in lines}
        sent = [line for line in lines if not line["edits"]]
        return [Shown(line["chat"], _words(line), says[line["chat"], line["key"]]) for line in sent]

    def _delivered(self) -> list[dict[str, Any]]:
        """Everything that ever reached the messenger, in order. What was torn by a kill reached nobody."""
        lines = (self.folder / "messenger").read_text(encoding="utf-8").split("\n")
        return [json.loads(line) for line in lines if line.endswith("}")]

    def _token(self, who: str, ending: str) -> str:
        """The newest button of somebody for that option."""
        for message in reversed(self._delivered()):
            if message["chat"] == who and not message["edits"]:
                for token in message["tokens"]:
                    if token.endswith(ending):
                        return str(token)
        raise LookupError(f"no button {ending!r} for {who}")


@dataclass(frozen=True)
class ByFile:
    """Each night begins as a copy of the same folder."""

    beginning: Path

    @classmethod
    async def begin(cls, folder: Path) -> ByFile:
        """Two linked people with a safe word."""
        beginning = folder / "beginning"
        beginning.mkdir()
        house = Evening(beginning, StillClock(BEGINS), FakeChannel())
        await house.open()
        await house.seed(("bram", "noor"), safe_word="ananas")
        await house.close()
        (beginning / "clock").write_text(BEGINS.isoformat(), encoding="utf-8")
        (beginning / "messenger").touch()
        return cls(beginning)

    @asynccontextmanager
    async def night(self, folder: Path) -> AsyncIterator[Night]:
        shutil.copytree(self.beginning, folder)
        yield NightByFile(folder)


def _words(line: dict[str, Any]) -> str:
    return f"{line['text']} {line['tokens']}"
