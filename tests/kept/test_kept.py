"""What every release saved still opens at the same question: a step's name is a promise."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from dialogs.advance import Conversation
from dialogs.catalogue import CATALOGUE
from dialogs.journal import Entry, Kind, Run
from tests.kept.write import FOLDER, kept, version

FILES = sorted(FOLDER.glob("*/*.json"))


def run_of(dialog: str, place: dict[str, Any]) -> Run:
    journal = [
        Entry(key, Kind(kind), value, datetime.fromisoformat(at)) for key, kind, value, at in place["journal"]
    ]
    return Run(1, dialog, tuple(journal))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_kept_place_stands_at_the_same_question(path: Path) -> None:
    script = CATALOGUE.named(path.stem)
    assert script is not None, "a dialog that people may be in is no more"
    for place in json.loads(path.read_text(encoding="utf-8")):
        run = run_of(path.stem, place)
        conversation = Conversation(script, run)
        assert not conversation.changed
        assert kept(script, run) == place


def test_places_of_every_dialog_that_can_wait_are_kept_by_this_release() -> None:
    assert {path.stem for path in FILES if path.parent.name == version()} == {one.name for one in CATALOGUE}
