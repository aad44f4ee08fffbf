"""Walk a dialog through everything that can be answered.

Used by the tests (does every talk end, does each question have a way out, does every replay agree, is every
sentence there) and by `make docs` (the diagrams). The walk is systematic, not random: from every place that
is new it tries every option, every sample answer, skipping, letting time run out, and every sample of a
fact. A place is *new* when this question was not yet reached with this last answer; loops are followed twice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

from dialogs.advance import SKIPPED_VALUE, Conversation
from dialogs.codec import to_json
from dialogs.effects import Json
from dialogs.journal import Kind, Run, begin
from dialogs.requests import Know, Prompt
from dialogs.talk import Dialog
from dialogs.wishes import Speak, Wish

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
MOST_LOOPS = 3
"""How often one step may be met in one walk before that branch is left."""


@dataclass(frozen=True)
class Step:
    """One edge of the walk: at this question, this answer led there."""

    at: Prompt | Know
    answer: Json
    kind: Kind
    after: Run
    wishes: tuple[Wish, ...]
    to: Prompt | Know | None


@dataclass(frozen=True)
class Walk:
    """Everything that was found about one dialog."""

    dialog: Dialog[..., Any]
    steps: tuple[Step, ...]
    opening: tuple[tuple[Wish, ...], ...]

    def texts(self) -> set[str]:
        """The key of every sentence and every button label that this dialog says."""
        found: set[str] = set()
        for wish in (wish for wishes in self._wishes() for wish in wishes):
            if isinstance(wish, Speak):
                found |= {wish.text, f"{wish.text}.leads"} if wish.leads else {wish.text}
        for prompt in self.prompts():
            found.add(prompt.text)
            found |= {f"{prompt.text}.{option}" for option in prompt.options}
            found |= {f"{prompt.dialog}-{reminder.step}" for reminder in prompt.reminders}
            if prompt.why:
                found.add(f"{prompt.text}.why")
        return found

    def prompts(self) -> Iterator[Prompt]:
        """Every question that was met, once for each way it was met."""
        for step in self.steps:
            if isinstance(step.at, Prompt):
                yield step.at

    def _wishes(self) -> Iterator[tuple[Wish, ...]]:
        yield from self.opening
        for step in self.steps:
            yield step.wishes


def explore(dialog: Dialog[..., Any], *, most: int = 6000) -> Walk:
    """Walk one dialog. Raises AssertionError when a question has no samples, or the walk does not end."""
    steps: list[Step] = []
    opening: list[tuple[Wish, ...]] = []
    waiting: deque[Run] = deque()
    seen: set[tuple[object, ...]] = set()
    for args in _openings(dialog):
        run = begin(1, dialog.name, args, START)
        fresh = Conversation(dialog, run, fresh=True)
        fresh.resume(START)
        opening.append(tuple(fresh.take_wishes()))
        if not fresh.over:
            waiting.append(fresh.run)
    while waiting:
        run = waiting.popleft()
        for step in _onward(dialog, run):
            steps.append(step)
            assert len(steps) < most, (
                f"{dialog.name}: more than {most} steps; is there a loop without an end?"
            )
            mark = (
                _short(run.journal[0].value),
                step.at.key.partition("#")[0],
                _short(step.answer),
                None if step.to is None else step.to.key,
                _turns(step.after),
            )
            if step.to is not None and mark not in seen and not _looped(step.to):
                seen.add(mark)
                waiting.append(step.after)
    return Walk(dialog, tuple(steps), tuple(opening))


def _openings(dialog: Dialog[..., Any]) -> Iterator[dict[str, Json]]:
    names = list(dialog.args)
    for values in product(*(dialog.args[name] for name in names)):
        yield dict(zip(names, values, strict=True))


def _onward(dialog: Dialog[..., Any], run: Run) -> Iterator[Step]:
    """Every answer that this place takes."""
    at = _waiting(Conversation(dialog, run))
    moment = run.journal[-1].at + timedelta(minutes=1)
    rung = {entry.key for entry in run.journal}
    for kind, answer in _answers(at):
        if kind is Kind.RANG and answer in rung:
            continue
        conversation = Conversation(dialog, run)
        conversation.resume(moment)
        if kind is Kind.FACT:
            conversation.supply(answer, moment)
            stored = to_json(at.fact.annotation, answer) if isinstance(at, Know) else None
        elif kind is Kind.RANG:
            assert conversation.ring(str(answer), moment)
            stored = answer
        else:
            conversation.answer(answer, moment)
            stored = answer
        wishes = tuple(conversation.take_wishes())
        to = None if conversation.over else _waiting(conversation)
        yield Step(at, stored, kind, conversation.run, wishes, to)


def _answers(at: Prompt | Know) -> Iterator[tuple[Kind, Any]]:
    if isinstance(at, Know):
        assert at.samples, f"{at.key}: a fact without samples cannot be explored"
        for sample in at.samples:
            yield Kind.FACT, sample
        return
    assert at.options or at.samples, f"{at.key}: a free question without samples cannot be explored"
    for answer in at.options or at.samples:
        yield Kind.ANSWER, answer
    if at.skip:
        yield Kind.ANSWER, SKIPPED_VALUE
    if at.until is not None:
        yield Kind.RANG, at.key
    for reminder in at.reminders:
        yield Kind.RANG, f"{at.key}!{reminder.step}"


def _waiting(conversation: Conversation) -> Prompt | Know:
    conversation.resume(conversation.run.journal[-1].at)
    at = conversation.waiting
    assert isinstance(at, Prompt | Know)
    return at


def _short(answer: Json) -> str:
    return str(answer)[:60]


def _turns(run: Run) -> tuple[str, ...]:
    """The choices made on the way: two ways to one question are told apart by them."""
    return tuple(
        str(entry.value) for entry in run.journal if entry.kind in (Kind.ANSWER, Kind.VERDICT, Kind.FACT)
    )[-2:]


def _looped(at: Prompt | Know) -> bool:
    return int(at.key.rpartition("#")[2]) >= MOST_LOOPS
