"""From a talk's journal to what its person said in it.

Only what a person typed or pressed is theirs to take along. What the program asked of the world and how its
rules judged the words is how it finds its way, and may be about the other. A choice that was shown nowhere,
in a dialog that forgets, and words that were laid by for safety, belong to safety.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bot.storage.rows import KeptTalk
from dialogs.effects import Json
from dialogs.journal import HELD, Entry, Kind

SAID = (Kind.ANSWER, Kind.KEPT)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said at one question. `text` is the text key of that question; `value` is None when it was
    left out. `waits`: it was given at another moment, and is offered again."""

    key: str
    text: str
    value: str | None = field(repr=False)
    at: datetime
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk; `closed_at` is None while it goes on."""

    number: int
    dialog: str
    opened_at: datetime
    closed_at: datetime | None
    answers: tuple[Answer, ...]


def talks(kept: Iterable[KeptTalk], forgetful: Collection[str], *, of_safety: bool = False) -> list[Talk]:
    """What was said in each talk; with `of_safety` only what belongs to safety, else only the rest.

    A talk in which nothing was said is left out.
    """
    found = []
    for one in kept:
        answers = tuple(
            _answer(entry)
            for entry in one.journal
            if entry.kind in SAID and _is_of_safety(entry, forgetful) is of_safety
        )
        if answers:
            found.append(Talk(one.number, one.dialog, one.opened_at, one.closed_at, answers))
    return found


def _is_of_safety(entry: Entry, forgetful: Collection[str]) -> bool:
    path = entry.key.partition(":")[0].split("/")
    return entry.key.endswith(HELD) or not set(path).isdisjoint(forgetful)


def _answer(entry: Entry) -> Answer:
    key = entry.key.removesuffix(HELD)
    return Answer(key, text_of(key), _value(entry.value), entry.at, entry.kind is Kind.KEPT)


def text_of(key: str) -> str:
    """The text key of the question: `check-in/mirror:heard#0` asks `mirror-heard`."""
    path, _, step = key.partition(":")
    return f"{path.rpartition('/')[2]}-{step.partition('#')[0]}"


def _value(value: Json) -> str | None:
    return value if isinstance(value, str) else None
