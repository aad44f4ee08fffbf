"""docs/security.md is held against the tree: each attacker is told in full, each test it names exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.house import ROOT

PAGE = (ROOT / "docs/security.md").read_text(encoding="utf-8")
ATTACKERS = (
    "An abusive partner with the phone in hand",
    "A thief of the disk",
    "A thief of a backup",
    "A curious operator",
    "A stranger with a guessed code",
    "A hostile group member",
)
PARTS = ("**Gets:**", "**Does not get", "**What remains:**", "**Shown by:**")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")


def told(page: str) -> dict[str, str]:
    """What stands below each heading."""
    return dict(re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", page, re.MULTILINE | re.DOTALL))


def missing(page: str) -> Iterator[str]:
    """The tests that a page names and that are nowhere."""
    for path, name in NAMED.findall(page):
        file = ROOT / path
        known = ast.parse(file.read_text(encoding="utf-8")).body if file.is_file() else []
        if name not in {
            node.name for node in known if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }:
            yield f"{path}::{name}"


@pytest.mark.parametrize("attacker", ATTACKERS)
def test_each_attacker_is_told_in_full(attacker: str) -> None:
    below = told(PAGE)[attacker]
    assert [part for part in PARTS if part not in below] == []
    assert NAMED.search(below.partition(PARTS[-1])[2]) is not None


def test_each_test_that_it_names_exists() -> None:
    assert list(missing(PAGE)) == []


def test_what_looks_like_a_test_is_one() -> None:
    """A name that is written in another way would be looked for by nobody."""
    lines = [line for line in PAGE.splitlines() if "::" in line]
    assert [line for line in lines if NAMED.fullmatch(line.removeprefix("- ")) is None] == []


@pytest.mark.parametrize(
    "planted", ["`tests/test_security.py::test_that_is_gone`", "`tests/test_gone.py::test_anything`"]
)
def test_a_test_that_is_gone_is_noticed(planted: str) -> None:
    assert list(missing(planted)) == [planted.strip("`")]
