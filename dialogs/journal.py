"""The memory of one run of a dialog: what was answered, asked of the world, judged and rung, in order.

A place is nothing but its journal. Replaying it through the dialog's script finds the position again,
so a restart, `terug`, an edit and a new release all are questions about a list of entries.

A key is `path:step#count`: the dialogs that called each other, the step inside the innermost one, and how
many times that step was reached before. Keys are promises: a released step keeps its name for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from zlib import crc32

from dialogs.effects import Json

MOST_ENTRIES = 200
"""A run longer than this is closed with its answers kept (design §3)."""
HELD = "!held"
"""Behind a key: words that were laid by and are offered to nobody, unless `release` gives them back."""


class Kind(StrEnum):
    """Where an entry came from. Only a person's answer can be taken back or edited."""

    BEGIN = "begin"
    ANSWER = "answer"
    FACT = "fact"
    VERDICT = "verdict"
    RANG = "rang"
    KEPT = "kept"
    """An answer without a place at present: to a step that changed, or given while the dialog waited."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the journal. `message` is the channel's name for the message that held the answer."""

    key: str
    kind: Kind
    value: Json = field(repr=False)
    at: datetime
    message: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One dialog under way. `number` counts the runs of this person; numbers are never used twice."""

    number: int
    dialog: str
    journal: tuple[Entry, ...]

    @property
    def opened(self) -> datetime:
        return self.journal[0].at


def begin(number: int, dialog: str, args: dict[str, Json], at: datetime) -> Run:
    """A fresh run, with what it was opened for."""
    return Run(number, dialog, (Entry(f"{dialog}:", Kind.BEGIN, dict(args), at),))


def digest(key: str) -> str:
    """A short stand-in for a key inside a button's token (Telegram allows 64 bytes)."""
    return f"{crc32(key.encode()):08x}"


def last_answer(journal: Sequence[Entry]) -> int | None:
    """The index of the last thing that the person said, if any."""
    for index in range(len(journal) - 1, -1, -1):
        if journal[index].kind is Kind.ANSWER:
            return index
    return None


def hold(run: Run, entry: Entry) -> Run:
    """Lay words by for the entry's question without offering them there."""
    return replace(run, journal=(*run.journal, replace(entry, key=entry.key + HELD, kind=Kind.KEPT)))


def holds_any(run: Run) -> bool:
    return any(entry.key.endswith(HELD) for entry in run.journal)


def let_go(run: Run) -> Run:
    """The words that were laid by are gone."""
    return replace(run, journal=tuple(one for one in run.journal if not one.key.endswith(HELD)))


def release(run: Run) -> Run:
    """The words that were laid by are offered at their question, behind what is offered there already."""
    journal = [entry for entry in run.journal if not entry.key.endswith(HELD)]
    for held in (entry for entry in run.journal if entry.key.endswith(HELD)):
        key = held.key.removesuffix(HELD)
        before = next((one for one in journal if one.key == key and one.kind is Kind.KEPT), None)
        value = held.value if before is None else f"{before.value}\n{held.value}"
        journal = [entry for entry in journal if entry is not before]
        journal.append(replace(held, key=key, value=value))
    return replace(run, journal=tuple(journal))


def forgetting(run: Run, dialogs: frozenset[str]) -> Run:
    """The run without what was answered in those dialogs, wherever it called them."""
    kept = [entry for entry in run.journal if dialogs.isdisjoint(entry.key.partition(":")[0].split("/"))]
    return replace(run, journal=tuple(kept) or run.journal[:1])
