"""docs/method.md is held against the tree: what it claims is there, is reached in a chat, and is driven."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from dialogs.catalogue import CATALOGUE
from tests.dialogs.world import World
from tests.house import ROOT

LENGTHS = {"A": 8, "B": 6, "C": 11, "D": 4, "E": 6, "F": 3, "G": 3, "H": 4}
"""How many ids each letter of the method has."""
IDS = [f"{letter}{number}" for letter, length in LENGTHS.items() for number in range(1, length + 1)]
ROW = re.compile(r"^\| ([A-Z]\d+) \| (.*) \| (.*)\|$", re.MULTILINE)
NAMED = re.compile(r"`([^`]+)`")
LATER = "*Later*"


@dataclass(frozen=True)
class Row:
    """One id of the method, and what is claimed about it."""

    id: str
    where: str
    shown_by: str

    @property
    def later(self) -> bool:
        return self.where.startswith(LATER)

    @property
    def commands(self) -> list[str]:
        return [name for name in NAMED.findall(self.where) if name.startswith("/")]

    @property
    def files(self) -> list[str]:
        return [
            name for name in NAMED.findall(f"{self.where} {self.shown_by}") if name.endswith((".py", ".md"))
        ]

    @property
    def drivers(self) -> list[str]:
        return NAMED.findall(self.shown_by)


ROWS = [Row(*found) for found in ROW.findall((ROOT / "docs/method.md").read_text(encoding="utf-8"))]


def reachable(command: str) -> bool:
    """Whether somebody who types this gets somewhere."""
    world = World.of_two(CATALOGUE)
    world.says("bram", command)
    return world.texts("bram")[0] != "house-unknown-command"


def uses(text: str, command: str) -> bool:
    """Whether a story or test types the command, or opens its dialog by name."""
    opened = CATALOGUE.for_command(command)
    typed = re.search(rf"{re.escape(command)}(?![\w-])", text) is not None
    return typed or (opened is not None and f'"{opened.dialog.name}"' in text)


def test_every_id_of_the_method_stands_there_once() -> None:
    assert sorted(row.id for row in ROWS) == sorted(IDS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_what_a_row_names_exists(row: Row) -> None:
    assert [name for name in row.files if not (ROOT / name).is_file()] == []
    assert [command for command in row.commands if not reachable(command)] == []


@pytest.mark.parametrize("row", [row for row in ROWS if not row.later], ids=lambda row: row.id)
def test_what_is_claimed_is_driven_by_a_named_story_or_test(row: Row) -> None:
    assert row.drivers, "no story and no test"
    assert all(name.startswith("tests/") for name in row.drivers)
    text = "\n".join((ROOT / name).read_text(encoding="utf-8") for name in row.drivers)
    assert [command for command in row.commands if not uses(text, command)] == []


@pytest.mark.parametrize("row", [row for row in ROWS if row.later], ids=lambda row: row.id)
def test_what_comes_later_claims_nothing(row: Row) -> None:
    assert row.drivers == []
