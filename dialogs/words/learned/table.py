"""Reads the learned tables. They are constants of the program, as its texts are: read once, never written.

This is the one file of `dialogs` that opens another one. What it reads is part of the package, so that the
same release always answers the same.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files

from dialogs.words.learned.leaning import Table

NAMES = ("crisis", "patterns", "ikjij", "waardering", "spiegel", "questions")
"""The sets that have a table."""
FOLDER = files(__package__)
"""Where the tables are. Who measures puts a folder with another table here, and clears the cache below."""


@cache
def table(name: str) -> Table:
    """The table of a set. Raises FileNotFoundError for a set without one."""
    packed = (FOLDER / f"{name}.tsv.gz").read_bytes()
    head, *lines = gzip.decompress(packed).decode("utf-8").splitlines()
    _, _, scale, kinds, bias = head.split("\t")
    rows: dict[str, tuple[int, ...]] = {}
    alike: dict[str, tuple[int, ...]] = {}  # many signs weigh the same: read and kept once
    for line in lines:
        sign, _, written = line.partition("\t")
        cells = alike.get(written)
        if cells is None:
            cells = alike[written] = tuple(map(int, written.split(" ")))
        rows[sign] = cells
    return Table(tuple(kinds.split()), tuple(map(float, bias.split())), rows, float(scale))
