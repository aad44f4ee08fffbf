"""The base of everything that is kept beyond its talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class RecordBody:
    """The base of all records. `kind` is stored and never changes.

    `words`: somebody's own words stand in it, so it goes after the time that its owner chose (`KeepFor`).
    """

    kind: ClassVar[str]
    of_couple: ClassVar[bool] = False
    words: ClassVar[bool] = True
