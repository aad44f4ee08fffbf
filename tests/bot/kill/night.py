"""A couple's evening during which the bot is killed again and again, from outside."""

from __future__ import annotations

import json
import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from tests.bot.kill.child import ACK, AT_WINDOW, CLOSED, NO_WINDOW, READY, Told, live

BEGINS = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)

# Forked from a server that has imported everything once; a fork of the test itself would carry its threads.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.bot.kill.child"])


def _at(minutes: int) -> Told:
    return Told("", until=BEGINS + timedelta(minutes=minutes))


def _press(who: str, token: str) -> Told:
    return Told("", who, press=token)


def _chooses(who: str, option: str) -> Told:
    """The newest button of that option, whichever question it belongs to."""
    return Told("", who, press=f"*.{option}")


EVENING = (
    Told("", "bram", "/waardering"),
    *(Told("", "bram", f"Dat je dinsdag de kinderen ophaalde, keer {number}") for number in range(2)),
    Told("", "noor", "/checkin"),
    _chooses("noor", "alone"),
    Told("", "noor", "We lachten dinsdag samen in de keuken."),
    Told("", "noor", "ananas", group=True),
    _at(21),
    _press("bram", ":more"),
    _at(32),
    _press("bram", ":back"),
    _press("noor", ":back"),
    Told("", "noor", "Ik voelde me donderdag alleen toen ik kookte."),
    Told("", "bram", "ananas"),
    _at(53),
    _press("noor", ":not-calm"),
    _press("bram", ":pick-hour"),
    _press("noor", ":pick-hour"),
    _at(115),
    _press("bram", ":back"),
    _press("noor", ":back"),
    Told("", "bram", "/hechting"),
)
"""Two people, three talks, two pauses, more time, and a booked return."""


class EndedByItself(Exception):
    """The bot died without being killed: a fault of its own."""


@dataclass
class Night:
    """One folder, one bot that is started as often as it dies, and everything that must survive."""

    folder: Path
    kills: int = 0
    _process: BaseProcess | None = None
    _pipe: Connection | None = field(default=None, repr=False)

    def start(self, window: str = NO_WINDOW, count: int = 0) -> bool:
        """Start the bot. False when it came into the window before it was ready, and was killed."""
        self._pipe, theirs = _PROCESSES.Pipe()
        self._process = _PROCESSES.Process(target=live, args=(self.folder, window, count, theirs))
        self._process.start()
        theirs.close()
        return self._hears(READY)

    def tell(self, told: Told) -> bool:
        """Hand over one event. False when the bot stood still in its window, and was killed."""
        return self._give(told) and self._hears(ACK)

    def end(self) -> bool:
        """Let it end by itself."""
        return self._give(None) and self._hears(CLOSED)

    def delivered(self) -> list[dict[str, Any]]:
        """Everything that ever reached the messenger, in order."""
        lines = (self.folder / "messenger").read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    def token(self, who: str, option: str) -> str:
        """The newest button of somebody for that option."""
        for message in reversed(self.delivered()):
            if message["chat"] == who and not message["edits"]:
                for token in message["tokens"]:
                    if token.endswith(f".{option}"):
                        return str(token)
        raise LookupError(f"no button {option!r} for {who}")

    def _give(self, told: Told | None) -> bool:
        assert self._pipe is not None
        self._pipe.send(told)
        return True

    def _hears(self, wanted: str) -> bool:
        process, pipe = self._process, self._pipe
        assert process is not None
        assert pipe is not None
        try:
            heard = pipe.recv()
        except (EOFError, ConnectionError):
            process.join()
            raise EndedByItself(f"exit code {process.exitcode}, waiting for {wanted!r}") from None
        if heard == wanted:
            if wanted == CLOSED:
                process.join()
                pipe.close()
            return True
        assert heard == AT_WINDOW, f"it said {heard!r} instead of {wanted!r}"
        process.kill()
        process.join()
        pipe.close()
        self.kills += 1
        return False


def play(night: Night, window: str = NO_WINDOW, *, most: int = 0, script: Sequence[Told] = EVENING) -> None:
    """Play the evening, and kill the bot in that window again and again, `most` times at most.

    As the page does, what was not acknowledged is handed over again under the same name.
    """
    alive = False
    for number, told in enumerate(script):
        event = _named(night, told, f"event-{number}")
        tries = 0
        while not alive or not night.tell(event):
            # What is handed over again comes into the window again, and passes it once more each time.
            if alive:
                tries += 1
            alive = night.start(window if night.kills < most else NO_WINDOW, 1 + tries)
            tries += not alive
    while not night.end():
        while not night.start(window if night.kills < most else NO_WINDOW, 2):
            pass


def _named(night: Night, told: Told, name: str) -> Told:
    press = told.press
    if press is not None and press.startswith("*."):
        press = night.token(told.who, press[2:])
    return replace(told, name=name, press=press)
