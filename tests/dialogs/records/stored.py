"""How a record is stored and read again, and which records a module holds."""

from __future__ import annotations

from types import ModuleType

from dialogs.codec import from_json, to_json
from dialogs.records import KINDS
from dialogs.records.body import RecordBody


def assert_comes_back(body: RecordBody) -> None:
    """Stored and read again it is the same, and its kind leads back to its class."""
    assert from_json(KINDS[body.kind], to_json(type(body), body)) == body


def of_module(module: ModuleType) -> set[type[RecordBody]]:
    """The records that this module defines."""
    return {kind for kind in KINDS.values() if kind.__module__ == module.__name__}
