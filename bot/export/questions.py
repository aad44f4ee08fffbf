"""What was asked, in the words that are asked with today; a text that is no more is told by its key."""

from __future__ import annotations

from dataclasses import dataclass

from bot.wording import READER_VARIABLES, Wording
from dialogs.people import Profile
from dialogs.repertoire import Repertoire

UNKNOWN = "…"
"""Stands where a question showed something that is not kept beside the answer."""
_PLACEHOLDER = ".placeholder"


@dataclass(frozen=True)
class Questions:
    """Questions and labels for one reader."""

    wording: Wording
    repertoire: Repertoire
    reader: Profile

    def asked(self, text: str) -> str | None:
        """The whole question of that key, or None when there is no such text any more."""
        if self.wording.missing([text]):
            return None
        needs = self.wording.needs(text) - READER_VARIABLES
        return self.wording.render(text, dict.fromkeys(needs, UNKNOWN), self.reader)

    def in_short(self, text: str) -> str:
        """The part of it that asks, or how it begins, or its key."""
        parts = [" ".join(part.split()) for part in (self.asked(text) or text).split("\n\n")]
        return next((part for part in parts if "?" in part), parts[0])

    def takes_words(self, text: str) -> bool:
        """Whether it is answered in free words: each such question has a hint for an empty field."""
        return not self.wording.missing([f"{text}{_PLACEHOLDER}"]) or bool(self.wording.missing([text]))

    def label(self, text: str, value: str) -> str | None:
        """What stood on the button that gives this value."""
        return None if self.takes_words(text) else self.wording.labels.get(f"{text}.{value}")

    def subject(self, dialog: str) -> str:
        """What a dialog is called, as the menu calls it, or else as the file does."""
        script = self.repertoire.named(dialog)
        commands = () if script is None else script.commands
        keys = [f"exported-subject.{dialog}", *(f"house-menu.{command[1:]}" for command in commands)]
        return next((self.wording.labels[key] for key in keys if key in self.wording.labels), dialog)
