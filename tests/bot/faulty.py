"""Dialogs for the tests of the shell that fail as long as they are told to."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.catalogue import CATALOGUE
from dialogs.repertoire import Repertoire
from dialogs.talk import Talk, dialog


class Planted(Exception):
    """The fault that a test planted."""


@dataclass
class Faulty:
    """The catalogue, with one dialog (`/kapot`) that raises until it is mended."""

    mended: bool = False

    def repertoire(self) -> Repertoire:
        @dialog("kapot", commands=("/kapot",))
        async def broken(talk: Talk) -> None:
            if not self.mended:
                raise Planted(SECRET)

        return Repertoire([*CATALOGUE, broken])


SECRET = "something that somebody typed"
"""A fault may carry words of people; a log never."""
