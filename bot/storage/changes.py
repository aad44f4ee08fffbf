"""What is to be written of couples: the difference between how they were loaded and how a decision left them.

A journal mostly grows by an entry. Where it was shortened or rewritten (`terug`, an edit), it is cut off at
the first difference and written on from there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.storage.states import OF_COUPLE, OF_PERSON
from dialogs.events import PersonId
from dialogs.journal import Entry, Run
from dialogs.people import Couple, Person

Ended = Mapping[PersonId, Sequence[Run]]


@dataclass
class Changes:
    """All that differs in a group of couples, by kind. Runs are named by their person and number."""

    couples: list[tuple[Couple, bool]] = field(default_factory=list)
    """Each couple of which anything differs, and whether its own state does."""
    people: list[Person] = field(default_factory=list)
    opened: list[tuple[PersonId, Run, int | None]] = field(default_factory=list)
    """With its place in the stack; none for one that was closed at once."""
    moved: list[tuple[PersonId, int, int]] = field(default_factory=list)
    """With its new place in the stack."""
    closed: list[tuple[PersonId, int]] = field(default_factory=list)
    cut: list[tuple[PersonId, int, int]] = field(default_factory=list)
    """With the number of entries that stay."""
    written: list[tuple[PersonId, int, int, Entry]] = field(default_factory=list)
    """With the number of the entry in its journal."""

    def compare(self, before: Couple, after: Couple, ended: Ended) -> None:
        """Note what differs in one couple. `ended` are the last journals of runs that came to their end."""
        noted = self._size()
        for person in after:
            old = before.person(person.id)
            if person is not old:
                if OF_PERSON.of(person) != OF_PERSON.of(old):
                    self.people.append(person)
                self._compare_stacks(old, person)
            self._end(old, ended.get(person.id, ()))
        state = OF_COUPLE.of(after) != OF_COUPLE.of(before)
        if state or self._size() > noted:
            self.couples.append((after, state))

    def _compare_stacks(self, old: Person, new: Person) -> None:
        stood = {run.number: (place, run) for place, run in enumerate(old.runs)}
        for place, run in enumerate(new.runs):
            before = stood.pop(run.number, None)
            if before is None:
                self._open(new.id, run, place)
                continue
            if before[0] != place:
                self.moved.append((new.id, run.number, place))
            self._rewrite(new.id, before[1], run)
        self.closed += [(new.id, number) for number in stood]

    def _end(self, old: Person, ended: Sequence[Run]) -> None:
        stood = {run.number: run for run in old.runs} if ended else {}
        for run in ended:
            if run.number in stood:
                self._rewrite(old.id, stood[run.number], run)
            else:
                self._open(old.id, run, None)

    def _open(self, person: PersonId, run: Run, place: int | None) -> None:
        self.opened.append((person, run, place))
        self._write(person, run, 0)

    def _rewrite(self, person: PersonId, old: Run, new: Run) -> None:
        if old.journal is new.journal:
            return
        same = _common(old.journal, new.journal)
        if same < len(old.journal):
            self.cut.append((person, new.number, same))
        self._write(person, new, same)

    def _write(self, person: PersonId, run: Run, first: int) -> None:
        self.written += [
            (person, run.number, seq, entry) for seq, entry in enumerate(run.journal[first:], first)
        ]

    def _size(self) -> int:
        runs = len(self.opened) + len(self.moved) + len(self.closed)
        return len(self.people) + runs + len(self.cut) + len(self.written)


def _common(old: Sequence[Entry], new: Sequence[Entry]) -> int:
    """How many entries both begin with."""
    same = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        same += 1
    return same
