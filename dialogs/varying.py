"""A line that is said often has more than one wording, and they take turns.

The first wording stands under the line's own key, which alone has the attributes (its buttons). The others
are texts of their own, `<key>--2`, `<key>--3` and so on. Each person hears them in that order, and the first
again after the last, so none comes back before all were said. Which one was said last is kept with the
person: the same state always says the same, also after a restart. A question that waits reads the same each
time, and so does what the group hears: neither takes turns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

Wordings = Mapping[str, int]
"""How many wordings a line has, by the key of the first: only those with more than one."""
ONE_EACH: Wordings = MappingProxyType({})
Worded = tuple[tuple[str, int], ...]
"""The number of the wording that one person heard last, by line."""
MARK = "--"
"""Between the key of a line and the number of its wording; keys have it nowhere else."""


def first(key: str) -> str:
    """The key of the line whose wording this is: the code names only that."""
    return key.partition(MARK)[0]


def wordings(keys: Iterable[str]) -> Wordings:
    """How many wordings each line has that has more than one, out of all keys."""
    return {line: further + 1 for line, further in Counter(first(key) for key in keys if MARK in key).items()}


def unsound(needs: Mapping[str, frozenset[str]], always: frozenset[str]) -> Iterator[str]:
    """What is wrong with the further wordings among these texts and the variables that they use.

    The variables in `always` need not be given, so each wording may use them or not.
    """
    for line, count in sorted(wordings(needs).items()):
        texts = [line, *(f"{line}{MARK}{number}" for number in range(2, count + 1))]
        if strange := sorted(key for key in needs if MARK in key and first(key) == line and key not in texts):
            yield f"{', '.join(strange)}: wordings of {line} are numbered from 2, without attributes"
        elif line not in needs:
            yield f"{line}: further wordings of a text that is not there"
        elif unlike := [key for key in texts if needs[key] - always != needs[line] - always]:
            yield f"{', '.join(unlike)}: other variables than {line}"


def in_turn(line: str, count: int, said_last: Worded) -> tuple[str, Worded]:
    """The key of the wording that comes now of so many (two or more), and which were said last after it."""
    said = dict(said_last)
    said[line] = said.get(line, 0) % count + 1
    return line if said[line] == 1 else f"{line}{MARK}{said[line]}", tuple(said.items())
