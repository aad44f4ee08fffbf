"""How often the interpreter looks for garbage: what the program is made of is none, and is looked at once."""

from __future__ import annotations

import gc

ALLOCATIONS = 50_000
"""New objects before the youngest are looked at; Python's own 700 are passed by many times in one group."""
GENERATION = 20


def seldom() -> None:
    """From now on look seldom. Called before the large imports, which make no garbage."""
    gc.set_threshold(ALLOCATIONS, GENERATION, GENERATION)


def settled() -> None:
    """The house stands: everything that is there by now stays, and is not looked at again."""
    gc.freeze()
