"""Every dialog of the catalogue, walked once for all tests. As a command it walks them all and says nothing.

python -m tests.dialogs.walks
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from dialogs.advance import Conversation
from dialogs.catalogue import CATALOGUE
from dialogs.effects import Json
from dialogs.explore import Walk, explore
from dialogs.journal import Entry, Kind, Run
from dialogs.requests import Know, Prompt
from dialogs.talk import Dialog

NAMES = [dialog.name for dialog in CATALOGUE]


@cache
def walk(name: str) -> Walk:
    """The walk of a dialog."""
    return explore(script(name))


def script(name: str) -> Dialog[..., Any]:
    found = CATALOGUE.named(name)
    assert found is not None
    return found


@cache
def runs(name: str) -> tuple[Run, ...]:
    """Every place that the walk of a dialog found, each answer with a message of its own."""
    places = {_marks(run): run for run in (step.after for step in walk(name).steps)}
    return tuple(_with_messages(run) for run in places.values())


@cache
def free_samples(name: str) -> dict[str, tuple[str, ...]]:
    """The sample answers of every question that takes words, by key."""
    return {prompt.key: prompt.samples for prompt in walk(name).prompts() if not prompt.options}


def supply(name: str, conversation: Conversation, like: Run) -> None:
    """Answer every need as another run was answered, or by its first sample."""
    told = {entry.key: entry.value for entry in like.journal if entry.kind is Kind.FACT}
    while isinstance(need := conversation.waiting, Know):
        value = from_journal(need, told[need.key]) if need.key in told else need.samples[0]
        conversation.supply(value, like.journal[-1].at)


def from_journal(need: Know, stored: Json) -> Any:
    """A fact as it was told."""
    from dialogs.codec import from_json

    return from_json(need.fact.annotation, stored)


def stands_at(conversation: Conversation) -> str | None:
    """The key of what a conversation waits for; None at its end."""
    return conversation.waiting.key if conversation.waiting else None


def through_json(run: Run) -> Run:
    """As saved and loaded."""
    journal = [
        Entry(e.key, Kind(str(e.kind)), json.loads(json.dumps(e.value)), e.at, e.message) for e in run.journal
    ]
    return Run(run.number, run.dialog, tuple(journal))


def cuts(run: Run) -> Iterator[tuple[Run, str | None]]:
    """The run cut after each entry, with the key of what was answered next; None: it is not told."""
    keys = [None if "!" in entry.key else entry.key for entry in run.journal[1:]]
    for length, following in enumerate(keys, start=1):
        yield replace(run, journal=run.journal[:length]), following


def _marks(run: Run) -> tuple[tuple[str, str], ...]:
    return tuple((entry.key, str(entry.value)) for entry in run.journal)


def _with_messages(run: Run) -> Run:
    return replace(
        run,
        journal=tuple(
            replace(entry, message=f"m{index}") if entry.kind is Kind.ANSWER else entry
            for index, entry in enumerate(run.journal)
        ),
    )


def prompts(name: str) -> list[Prompt]:
    """Each question once."""
    return list({prompt.key: prompt for prompt in walk(name).prompts()}.values())


if __name__ == "__main__":
    for name in NAMES:
        walk(name)
