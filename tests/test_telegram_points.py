"""docs/telegram-points.md is held against the tree: what it names is there, and no number is forgotten."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

import pytest

from tests.house import ROOT

PAGE = (ROOT / "docs/telegram-points.md").read_text(encoding="utf-8")
NUMBERS = [
    *(str(number) for number in range(1, 76)),
    *(
        f"{letter}{number}"
        for letter, last in (("G", 5), ("T", 8), ("P", 21))
        for number in range(1, last + 1)
    ),
]
MOST_LEFT_OUT = 8
LEFT_OUT, LATER = "Left out", "Comes later"
ROW = re.compile(r"^\| (part of )?(\w+) \| (.*) \|$", re.MULTILINE)
NAMED = re.compile(r"`([\w./-]+\.\w+)(?:::(\w+))?`")


@dataclass(frozen=True)
class Row:
    """One point: where it is done and what shows it, or why it is not."""

    number: str
    part: bool
    rest: str

    @property
    def tests(self) -> list[tuple[str, str]]:
        return [(file, name) for file, name in NAMED.findall(self.rest) if name]

    @property
    def files(self) -> list[str]:
        return [file for file, name in NAMED.findall(self.rest) if not name and "/" in file]


def rows(section: str) -> list[Row]:
    return [Row(number, bool(part), rest) for part, number, rest in ROW.findall(section)]


SECTIONS = dict(part.split("\n", 1) for part in PAGE.split("\n## ")[1:])
DONE = [row for title, text in SECTIONS.items() if title not in (LEFT_OUT, LATER) for row in rows(text)]
NOT_DONE = {title: rows(SECTIONS[title]) for title in (LEFT_OUT, LATER)}


def absent(row: Row) -> list[str]:
    """What a row names and is not there."""
    found = [file for file in row.files if not (ROOT / file).is_file()]
    return found + [f"{file}::{name}" for file, name in row.tests if name not in defined(file)]


def defined(file: str) -> set[str]:
    """The tests of a file, also those that others inherit."""
    path = ROOT / "tests" / file
    tree = ast.parse(path.read_text(encoding="utf-8") if path.is_file() else "")
    functions = [one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {one.name for one in functions if one.name.startswith("test_")}


def test_every_number_stands_there_once() -> None:
    whole = [row.number for row in (*DONE, *NOT_DONE[LEFT_OUT], *NOT_DONE[LATER]) if not row.part]
    assert sorted(whole) == sorted(NUMBERS)
    assert not any(row.part for row in DONE)


def test_few_are_left_out_and_each_says_why() -> None:
    assert 0 < len(NOT_DONE[LEFT_OUT]) <= MOST_LEFT_OUT
    assert all(len(row.rest.split(" | ")) == 2 for one in NOT_DONE.values() for row in one)


def test_a_part_is_part_of_a_point_that_is_done() -> None:
    done = {row.number for row in DONE}
    parts = {row.number for one in NOT_DONE.values() for row in one if row.part}
    assert parts - done == {"P"}, "of P the whole table is meant"


@pytest.mark.parametrize("row", DONE, ids=lambda row: row.number)
def test_what_is_done_is_in_a_file_and_shown_by_a_test(row: Row) -> None:
    assert row.files, "no file"
    assert row.tests, "no test"
    assert absent(row) == []


@pytest.mark.parametrize(
    "planted",
    [
        "x | `bot/nowhere.py` | `test_house.py::test_tests_mirror_the_tree`",
        "x | `bot/turn.py` | `test_house.py::test_of_nothing`",
        "x | `bot/turn.py` | `test_nowhere.py::test_of_nothing`",
    ],
)
def test_what_is_not_there_is_found(planted: str) -> None:
    assert len(absent(Row("1", part=False, rest=planted))) == 1


def test_nothing_of_the_librarys_application_is_used() -> None:
    """What the page says is moot would not be if it were."""
    users = [
        path
        for path in (ROOT / "bot").rglob("*.py")
        if re.search(r"^\s*(?:from|import) telegram\.ext\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert users == []
