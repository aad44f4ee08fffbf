"""Judge the dev half by tables that never saw the line they judge.

Theory of operation. The table that ships is learned from the whole dev half, so on that half it makes no
error and teaches nothing. Here the lines are split in folds; for each fold a table is learned from all the
rest, put in the place of the one that ships, and the bot judges the fold with it, by its own rules and
weighing. A text that reads the same as a line of the fold is left out as well, wherever it comes from: a
proof beside a rule, another fold, another set.

What it does not undo: the rules were written by these same lines, and lines that were written in one go
resemble each other, which flatters; that each table learns from four fifths only does the opposite. So this
is for finding errors and for comparing two states of the rules. What the bot reaches, the test half tells.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from dialogs.words import questions
from dialogs.words.labels import SETS, Labelled
from dialogs.words.learned import table as reader
from dialogs.words.normal import standard
from tests.dialogs.words.asked import Asked, Seen, found_in
from tests.dialogs.words.measured import Line, Result, judged
from tests.learn import Learned, Told, kinds, learn, of_questions, packed, written

FOLDS = 5


def fold(line: Line) -> int:
    """Which fold a line is in. Only its id decides, so no other line that comes or goes moves it."""
    return _of(line.id)


def _of(name: str) -> int:
    return int(hashlib.sha256(name.encode()).hexdigest(), 16) % FOLDS


def out_of_fold(name: str, some: Sequence[Line], told: Sequence[Told]) -> Result:
    """What the bot says of each line of a set with a table that is learned from `told` without its fold."""
    formed = [(standard(text), (text, kinds)) for text, kinds in told]
    seen: dict[str, Labelled] = {}
    for number in range(FOLDS):
        held = [line for line in some if fold(line) == number]
        forms = {standard(line.said) for line in held}
        rest = [one for form, one in formed if form not in forms]
        with in_place(name, learn(rest, list(SETS[name].kinds.values()))):
            seen.update((line.id, labelled) for line, labelled in judged(name, held).lines)
    return Result(name, tuple((line, seen[line.id]) for line in some))


def found_out_of_fold(some: Sequence[Asked]) -> Seen:
    """What the search of `/vraag` finds in each line with a table that is learned without its fold."""
    seen: Seen = []
    for number in range(FOLDS):
        held = [one for one in some if _of(one.id) == number]
        told = list(of_questions([one for one in some if _of(one.id) != number]))
        with in_place(questions.TABLE, learn(told, kinds(questions.TABLE), str)):
            seen.extend(found_in(held))
    return seen


@contextmanager
def in_place(name: str, learned: Learned) -> Iterator[None]:
    """A table in the place of the one that ships, written and read as that one is.

    The other sets have no table meanwhile: a judge that asks for one fails, and is not helped unseen by what
    was learned from the lines that it judges.
    """
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        (Path(folder) / f"{name}.tsv.gz").write_bytes(packed(written(learned, "")))
        patch.setattr(reader, "FOLDER", Path(folder))
        reader.table.cache_clear()
        try:
            yield
        finally:
            reader.table.cache_clear()
