"""What the texts of a file choose by: numbers, for a plural, and words, for a sentence that fits."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from dialogs.effects import Value

SELECTION = re.compile(r"\$([\w-]+) *->\n((?: +\*?\[.*\n)+)")
VARIANT = re.compile(r"\[([\w-]+)\]")
PLURAL = re.compile(r"\d+|other")
NUMBERS = (0, 1, 2, 5)


def each_way(
    source: str, names: Iterable[str], otherwise: Callable[[str], Value]
) -> Iterator[dict[str, Value]]:
    """Each way to fill a text of a file: every plural, every word that it knows, else one value."""
    known = _choices(source)
    filled = {name: known[name] if name in known else (otherwise(name),) for name in names}
    for values in product(*filled.values()):
        yield dict(zip(filled, values, strict=True))


@cache
def _choices(source: str) -> dict[str, Sequence[Value]]:
    found = {match[1]: tuple(VARIANT.findall(match[2])) for match in SELECTION.finditer(source)}
    return {name: NUMBERS if all(map(PLURAL.fullmatch, words)) else words for name, words in found.items()}
