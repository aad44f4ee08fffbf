"""What the outbox keeps is what the channel gets."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.packing import pack, unpack
from bot.ports import Rendered, RenderedButton

FULL = Rendered(
    key="7",
    text="words 👩‍❤️‍👨 \u202e",
    rows=((RenderedButton("Yes", "1.2.yes", "primary"), RenderedButton("No", "1.2.no")), ()),
    slot="1.2",
    until=datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
    placeholder="say it",
    picture="pause",
    picture_alt="a bench",
    chosen="Yes",
    silent=True,
    folded=True,
    copy="words",
    protected=True,
)


@pytest.mark.parametrize("message", [FULL, Rendered(key="7", text="")])
def test_every_field_comes_back(message: Rendered) -> None:
    assert unpack(7, json.loads(json.dumps(pack(message, edits=False)))) == message


def test_the_key_is_the_number_of_the_row_whatever_was_packed() -> None:
    assert unpack(8, pack(FULL, edits=True)).key == "8"


def test_a_change_is_told_from_a_message() -> None:
    assert pack(FULL, edits=True)["edits"] is True
    assert pack(FULL, edits=False)["edits"] is False


def test_what_an_older_release_packed_opens_with_what_it_did_not_know_left_out() -> None:
    newer = ("folded", "copy", "protected")
    old = {name: value for name, value in pack(FULL, edits=False).items() if name not in newer}
    assert unpack(7, old) == replace(FULL, folded=False, copy=None, protected=False)
