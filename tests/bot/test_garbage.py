"""The collector leaves alone what the program is made of."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from bot import garbage


@pytest.fixture(autouse=True)
def as_it_was() -> Iterator[None]:
    threshold = gc.get_threshold()
    yield
    gc.set_threshold(*threshold)
    gc.unfreeze()


def test_it_looks_seldom() -> None:
    garbage.seldom()
    assert gc.isenabled()
    assert gc.get_threshold()[0] > 700


def test_what_stands_is_not_looked_at_again() -> None:
    garbage.settled()
    assert gc.get_freeze_count() > 0
