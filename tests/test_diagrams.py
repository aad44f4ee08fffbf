"""The committed drawings show the dialogs as they are."""

from __future__ import annotations

import pytest

from tests.diagrams import FOLDER, drawings

DRAWN = drawings()


@pytest.mark.parametrize("name", DRAWN)
def test_a_committed_drawing_is_what_would_be_drawn(name: str) -> None:
    path = FOLDER / name
    assert path.is_file(), "run `make docs`"
    assert path.read_text(encoding="utf-8") == DRAWN[name], "run `make docs`"


def test_nothing_is_drawn_that_is_no_more() -> None:
    assert {path.name for path in FOLDER.glob("*.md")} == set(DRAWN)


def test_every_road_in_a_drawing_begins_and_ends() -> None:
    for name, text in DRAWN.items():
        assert "[*] --> " in text, name
        assert "--> [*]" in text or name == "couple.md", name
