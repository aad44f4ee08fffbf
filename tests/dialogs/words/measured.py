"""Our own labelled sentences (`corpus/`), and how labels given to them are counted.

Each set has a dev half, which rules are written by and the tables are learned from, and a test half, which
nobody looks at: only its totals are shown, and `FROZEN` holds it to the byte. A label that is in `allow`
could be defended by a second reader: giving it is no false alarm, missing the true one still counts.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from dialogs.words.labels import NONE, SETS, Labelled

FOLDER = Path(__file__).with_name("corpus")
Half = Literal["dev", "test"]
FROZEN: Mapping[str, str] = {
    "crisis": "11a3104406fed28ddf124f0416d1b4915e882db77573767f138897b0fe3e7fda",
    "patterns": "2587e44b445a13852ab99ddf6b12248edf53cb1ee4364ccb0cb9272920923afc",
    "ikjij": "f2b39835c2b2074f406ace0bf10b1edcba41add19f54582858f5e1a98eb3b459",
    "waardering": "ddc01f1a684bfea633c6973cfee75f762598fdc75a4a46c3af45f38eb39d841a",
    "spiegel": "330fc4a9f16af920654fa633582cacff2c891c3052a4cc918cefad96f1a6ea09",
}
"""The SHA-256 of each test half. To change one is a decision of its own, never part of a change of rules."""


@dataclass(frozen=True, slots=True)
class Line:
    """One labelled sentence; of a reflection also what was heard."""

    id: str
    fields: Mapping[str, str] = field(repr=False)
    labels: frozenset[str]
    allow: frozenset[str]

    @property
    def said(self) -> str:
        """The text that is judged."""
        return list(self.fields.values())[-1]

    @property
    def shown(self) -> str:
        return " → ".join(self.fields.values())


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def rate(self) -> float:
        """0.0 when there was nothing to hit."""
        return self.hits / self.of if self.of else 0.0

    def __str__(self) -> str:
        return f"{self.rate:.3f} ({self.hits}/{self.of})"


@dataclass(frozen=True, slots=True)
class Score:
    """How well a label was given: true and false alarms, and misses."""

    true: int
    false: int
    missed: int

    @property
    def f1(self) -> float:
        return 2 * self.true / (2 * self.true + self.false + self.missed) if self.true else 0.0

    @property
    def precision(self) -> Share:
        return Share(self.true, self.true + self.false)

    @property
    def recall(self) -> Share:
        return Share(self.true, self.true + self.missed)


@dataclass(frozen=True, slots=True)
class Result:
    """One half of one set, labelled."""

    name: str
    lines: tuple[tuple[Line, Labelled], ...]

    def scores(self) -> dict[str, Score]:
        """Each label that somebody should have given."""
        found = {label: self._score(label) for label in SETS[self.name].labels}
        return {label: score for label, score in found.items() if score.true + score.missed}

    def macro_f1(self) -> float:
        scores = self.scores().values()
        return sum(score.f1 for score in scores) / len(scores)

    def flagged(self) -> Share:
        """Lines with any label but none, which got any label but none."""
        return self._any(line for line in self.lines if NONE not in line[0].labels)

    def false_alarms(self) -> Share:
        """Lines in which nothing is to be seen, which got a label all the same."""
        return self._any(line for line in self.lines if NONE in line[0].labels)

    def right(self) -> Share:
        """Lines with any label but none, of which a true label is among those given."""
        due = [(line, seen) for line, seen in self.lines if NONE not in line.labels]
        return Share(sum(bool(line.labels & set(seen.labels)) for line, seen in due), len(due))

    def errors(self) -> list[tuple[Line, Labelled]]:
        """Lines that miss a label, or have one that nobody defends."""
        return [
            (line, seen)
            for line, seen in self.lines
            if line.labels - set(seen.labels) or set(seen.labels) - line.labels - line.allow
        ]

    def _score(self, label: str) -> Score:
        true = false = missed = 0
        for line, seen in self.lines:
            given = label in seen.labels
            true += given and label in line.labels
            missed += not given and label in line.labels
            false += given and label not in line.labels | line.allow
        return Score(true, false, missed)

    @staticmethod
    def _any(lines: Iterable[tuple[Line, Labelled]]) -> Share:
        alarms = [bool(set(seen.labels) - {NONE}) for _, seen in lines]
        return Share(sum(alarms), len(alarms))


def path(name: str, half: Half) -> Path:
    return FOLDER / f"{name}.{half}.jsonl"


def fingerprint(name: str) -> str:
    """The SHA-256 of a test half."""
    return hashlib.sha256(path(name, "test").read_bytes()).hexdigest()


def lines(name: str, half: Half) -> tuple[Line, ...]:
    rows = map(json.loads, path(name, half).read_text(encoding="utf-8").splitlines())
    return tuple(
        Line(
            row["id"],
            {key: row[key] for key in SETS[name].fields},
            frozenset(row["labels"]),
            frozenset(row.get("allow", ())),
        )
        for row in rows
    )


def judged(name: str, some: Iterable[Line]) -> Result:
    """What the bot says of lines: its rules, and the table that is in place."""
    return Result(name, tuple((line, SETS[name].of(line.fields)) for line in some))


def result(name: str, half: Half) -> Result:
    """What the bot says of one half. It knows the dev half by heart: `tests.folds` judges that honestly."""
    return judged(name, lines(name, half))


def everyday() -> Result:
    """The judge of danger on the test halves of the other sets, in which nothing of danger stands."""
    calm = frozenset({NONE})
    return judged(
        "crisis",
        (
            Line(line.id, {"text": line.said}, calm, frozenset())
            for other in SETS
            if other != "crisis"
            for line in lines(other, "test")
        ),
    )
