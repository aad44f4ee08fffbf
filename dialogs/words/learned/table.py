"""Reads the learned tables. They are constants of the program, as its texts are: read once, never written.

This is the one file of `dialogs` that opens another one. What it reads is part of the package, so that the
same release always answers the same.
"""

from __future__ import annotations

from array import array
from functools import cache
from importlib.resources import files

from dialogs.words.learned.leaning import Table

NAMES = ("crisis", "patterns", "ikjij", "waardering", "spiegel")
"""The sets that have a table."""
FOLDER = files(__package__)
"""Where the tables are. Who measures puts a folder with another table here, and clears the cache below."""


@cache
def table(name: str) -> Table:
    """The table of a set. Raises FileNotFoundError for a set without one."""
    head, *lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    _, _, scale, kinds, bias = head.split("\t")
    cells, rows = array("b"), dict[str, int]()
    for line in lines:
        sign, _, weights = line.partition("\t")
        rows[sign] = len(cells)
        cells.extend(map(int, weights.split(" ")))
    return Table(tuple(kinds.split()), tuple(map(float, bias.split())), rows, cells, float(scale))
