"""A set of dialogs, found by name and by command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.effects import Json
from dialogs.talk import Dialog


@dataclass(frozen=True, slots=True)
class Opened:
    """A dialog that a command asks for, what it is opened with, and the words behind the command."""

    dialog: Dialog[..., Any]
    args: Mapping[str, Json]
    rest: str

    def with_rest(self) -> dict[str, Json]:
        """What it is opened with, the words behind the command with it where the dialog takes them."""
        behind = self.dialog.behind
        return {**self.args, behind: self.rest} if behind and self.rest else dict(self.args)


class Repertoire:
    """Every dialog of a release. Names and commands are unique; a double is refused when it is built."""

    def __init__(self, dialogs: Iterable[Dialog[..., Any]]) -> None:
        self._named: dict[str, Dialog[..., Any]] = {}
        self._commands: dict[str, tuple[Dialog[..., Any], Mapping[str, Json]]] = {}
        for dialog in dialogs:
            if dialog.name in self._named or any(command in self._commands for command in dialog.commands):
                raise ValueError(f"dialog {dialog.name}: its name or a command of it is taken")
            self._named[dialog.name] = dialog
            for command in dialog.commands:
                self._commands[command] = (dialog, dialog.opens.get(command, {}))
        self.forgetful = frozenset(dialog.name for dialog in self if dialog.forgets)
        """The names of the dialogs whose answers are gone once the run is over."""

    def __iter__(self) -> Iterator[Dialog[..., Any]]:
        return iter(self._named.values())

    def named(self, name: str) -> Dialog[..., Any] | None:
        """The dialog of that name, or None when it is no more."""
        return self._named.get(name)

    def for_command(self, text: str) -> Opened | None:
        """The dialog of the longest command at the beginning (`/checkin straks` before `/checkin`)."""
        words = text.split()
        for length in range(len(words), 0, -1):
            found = self._commands.get(" ".join(words[:length]))
            if found is not None:
                return Opened(*found, " ".join(words[length:]))
        return None
