"""The one rule: a place and an answer give the next place, and what is to be said.

Theory of operation
-------------------
A `Conversation` drives one script. Opening it replays the journal: each entry answers the request with the
same key, and what the script says meanwhile is thrown away, because it was said before. Where the journal
ends, the script waits at a request: a prompt for the person, or a need for the world (`need`).

Replay stops early at a *gap*: the script now asks for something else than the journal holds, because a new
release changed it or because an earlier answer was edited. What was answered after a gap is never used
silently and never dropped: it becomes a KEPT entry and is offered when its step is met again.

`answer`, `ring`, `supply` consume one request each and let the script run on; `wishes` collects what it
asked for. `back` and `edit` make a new conversation of a shorter journal; words that were taken back are
offered again. Neither crosses a checkpoint: a record, a reveal, words to somebody else or anything else that
left this talk.
"""

from __future__ import annotations

from collections.abc import Coroutine, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs.codec import Unreadable, from_json, to_json
from dialogs.effects import Json
from dialogs.facts import Fact
from dialogs.journal import MOST_ENTRIES, Entry, Kind, Run, last_answer
from dialogs.requests import LATE, SKIPPED, Judge, Know, Prompt, Request
from dialogs.talk import Dialog, Talk
from dialogs.wishes import CHECKPOINTS, ReadBack, Speak, To, Wish

SKIPPED_VALUE: Json = {"skipped": True}
"""How an unanswered question stands in the journal; no answer of a person is a dict."""


class Endless(Exception):
    """A script goes on and on without asking anybody; a fault in it."""


class Conversation:
    """One run of one dialog, standing where its journal ends."""

    def __init__(
        self, script: Dialog[..., Any], run: Run, *, fresh: bool = False, refill: Iterable[Entry] = ()
    ) -> None:
        self._dialog = script
        self._number = run.number
        self._begin = run.journal[0]
        self._entries: list[Entry] = [self._begin]
        self._kept: list[Entry] = [entry for entry in run.journal if entry.kind is Kind.KEPT]
        self._refill = list(refill)
        self._checkpoint = 1
        self._stood_at: str | None = None
        """While an edit is filled in: the question that waited before it."""
        self.changed = False
        """The script is another one than the journal was written with: what waits now was not asked yet."""
        self._request: Request | None = None
        self.talk = Talk(self._begin.at)
        self.wishes: list[Wish] = []
        args = self._begin.value
        assert isinstance(args, dict)
        self._coroutine: Coroutine[Request, Any, Any] = script(self.talk, **args)
        self._send(None)
        self._replay([entry for entry in run.journal[1:] if entry.kind is not Kind.KEPT])
        if not fresh:
            self.wishes.clear()
            self.changed = self.changed or self.prompt is None

    # What stands here now

    @property
    def run(self) -> Run:
        """The place, to be saved."""
        return Run(self._number, self._dialog.name, (*self._entries, *self._kept))

    @property
    def lives(self) -> timedelta:
        """How long this talk makes sense."""
        return self._dialog.lives

    @property
    def prompt(self) -> Prompt | None:
        """The question that waits for the person."""
        return self._request if isinstance(self._request, Prompt) else None

    @property
    def need(self) -> Fact[Any] | None:
        """The fact that the script waits for; give it with `supply` before anything else."""
        return self._request.fact if isinstance(self._request, Know) else None

    @property
    def waiting(self) -> Request | None:
        """What the script waits for: a prompt, a fact, or nothing when it is over."""
        return self._request

    @property
    def over(self) -> bool:
        """The script came to its end."""
        return self._request is None

    @property
    def full(self) -> bool:
        """The run is as long as one may be; it must be closed, with its answers kept."""
        return len(self._entries) + len(self._kept) >= MOST_ENTRIES

    @property
    def can_go_back(self) -> bool:
        index = last_answer(self._entries)
        return index is not None and index >= self._checkpoint

    @property
    def kept(self) -> Entry | None:
        """Words or a choice given before that fit the question that waits now, to be offered again."""
        prompt = self.prompt
        if prompt is None:
            return None
        fitting = (entry for entry in self._kept if entry.key == prompt.key and isinstance(entry.value, str))
        return next((entry for entry in fitting if not prompt.options or entry.value in prompt.options), None)

    # What can happen

    def resume(self, at: datetime) -> None:
        """Pass by what needs nobody. Call once after opening, before anything else."""
        self._settle(at)

    def answer(self, value: Json, at: datetime, message: str | None = None) -> None:
        """The person answered the prompt: words, an option's value, or `SKIPPED_VALUE`."""
        assert isinstance(self._request, Prompt)
        self._drop_kept(self._request.key)
        self._consume(Entry(self._request.key, Kind.ANSWER, value, at, message))
        self._settle(at)

    def supply(self, value: Any, at: datetime) -> None:
        """The world answered the need."""
        assert isinstance(self._request, Know)
        stored = to_json(self._request.fact.annotation, value)
        self._consume(Entry(self._request.key, Kind.FACT, stored, at))
        self._settle(at)

    def ring(self, key: str, at: datetime) -> bool:
        """A timer of the waiting prompt came due: its `until`, or a reminder (`key!step`). False if not."""
        prompt = self.prompt
        if prompt is None:
            return False
        place, _, step = key.partition("!")
        if place != prompt.key or any(entry.key == key for entry in self._entries):
            return False
        if step:
            self._remember(Entry(key, Kind.RANG, None, at))
            self.wishes.append(Speak(To.ME, f"{prompt.dialog}-{step}", prompt.args))
        else:
            self._consume(Entry(key, Kind.RANG, None, at))
            self._settle(at)
        return True

    def keep(self, value: str, at: datetime, message: str | None) -> None:
        """Lay words aside for the waiting prompt, to be offered when the talk goes on; they add up."""
        prompt = self.prompt
        if prompt is not None:
            before = self.kept
            if before is not None:
                value = f"{before.value}\n{value}"
            self._drop_kept(prompt.key)
            self._kept.append(Entry(prompt.key, Kind.KEPT, value, at, message))

    def back(self) -> Conversation | None:
        """The place before the person's last answer, or None when there is nothing to take back."""
        if not self.can_go_back:
            return None
        index = last_answer(self._entries)
        assert index is not None
        taken = self._entries[index]
        before = self._again(self._entries[:index])
        if before.prompt is not None and not before.prompt.options and isinstance(taken.value, str):
            before.keep(taken.value, taken.at, taken.message)
        return before

    def editable(self, message: str) -> Prompt | None:
        """The question that the words of that message answered; None when the answer cannot be changed."""
        index = self.find(message)
        if index is None or index < self._checkpoint:
            return None
        before = Conversation(
            self._dialog, Run(self._number, self._dialog.name, tuple(self._entries[:index]))
        )
        before._coroutine.close()
        return before.prompt

    def edit(self, message: str, value: str, at: datetime) -> Conversation:
        """The place as if the answer in that message, which is `editable`, had been `value`.

        Later answers are filled in again while their keys agree; facts and verdicts are asked anew.
        """
        index = self.find(message)
        assert index is not None
        changed = replace(self._entries[index], value=value)
        later = [entry for entry in self._entries[index + 1 :] if entry.kind is Kind.ANSWER]
        again = self._again(self._entries[:index], refill=[changed, *later])
        again._stood_at = self._request.key if self._request else None
        again.resume(at)
        return again

    def find(self, message: str) -> int | None:
        """Which entry holds the answer of that message."""
        for index, entry in enumerate(self._entries):
            if entry.message == message and entry.kind is Kind.ANSWER:
                return index
        return None

    def take_wishes(self) -> list[Wish]:
        """What the script asked for since the last time."""
        taken, self.wishes = self.wishes, []
        return taken

    # How it works

    def _again(self, entries: list[Entry], refill: Iterable[Entry] = ()) -> Conversation:
        self._coroutine.close()
        journal = (*entries, *self._kept)
        return Conversation(self._dialog, Run(self._number, self._dialog.name, journal), refill=refill)

    def _send(self, value: Any) -> None:
        try:
            self._request = self._coroutine.send(value)
        except StopIteration:
            self._request = None
        wishes, self.talk.wishes = self.talk.wishes, []
        if any(isinstance(wish, CHECKPOINTS) or _to_others(wish) for wish in wishes):
            self._checkpoint = len(self._entries)
        self.wishes.extend(wishes)

    def _remember(self, entry: Entry) -> None:
        if len(self._entries) >= 2 * MOST_ENTRIES:
            raise Endless(self._dialog.name)
        self._entries.append(entry)

    def _consume(self, entry: Entry) -> None:
        """Let the waiting request be answered by this entry. Raises Unreadable before anything changed."""
        value = _decode(self._request, entry)
        self._remember(entry)
        self.talk.now = entry.at
        self._send(value)

    def _replay(self, journal: list[Entry]) -> None:
        for index, entry in enumerate(journal):
            request = self._request
            if entry.kind is Kind.RANG and "!" in entry.key:
                self._entries.append(entry)
                continue
            try:
                if request is None or request.key != entry.key:
                    raise Unreadable(entry.key)
                self._consume(entry)
            except Unreadable:
                self._lay_aside([late for late in journal[index:] if late.kind is Kind.ANSWER])
                self.changed = True
                break

    def _settle(self, at: datetime) -> None:
        """Pass by everything that needs nobody: verdicts, and answers that are filled in again."""
        while True:
            request = self._request
            if isinstance(request, Judge):
                stored = to_json(request.annotation, request.verdict())
                self._consume(Entry(request.key, Kind.VERDICT, stored, at))
            elif isinstance(request, Prompt) and self._refill:
                if not self._fill_in(request):
                    return
            else:
                if request is None:
                    self._lay_aside(self._refill)
                elif request.key == self._stood_at:
                    self._say_nothing_again()
                return

    def _fill_in(self, prompt: Prompt) -> bool:
        entry = self._refill.pop(0)
        try:
            if entry.key != prompt.key:
                raise Unreadable(entry.key)
            self._say_nothing_again()
            self._consume(entry)
        except Unreadable:
            self._lay_aside([entry, *self._refill])
            return False
        return True

    def _say_nothing_again(self) -> None:
        """What led to an answer that stays was said when it was first given."""
        self.wishes = [
            wish for wish in self.wishes if not isinstance(wish, Speak | ReadBack) or _to_others(wish)
        ]

    def _lay_aside(self, entries: list[Entry]) -> None:
        self._kept.extend(replace(entry, kind=Kind.KEPT) for entry in entries)
        self._refill.clear()

    def _drop_kept(self, key: str) -> None:
        self._kept = [entry for entry in self._kept if entry.key != key]


def _to_others(wish: Wish) -> bool:
    """Words that somebody else reads left the talk."""
    return isinstance(wish, Speak) and wish.to is not To.ME


def _decode(request: Request | None, entry: Entry) -> Any:
    """The value that a script expects for an entry. Raises Unreadable where they do not fit."""
    if isinstance(request, Know) and entry.kind is Kind.FACT:
        return from_json(request.fact.annotation, entry.value)
    if isinstance(request, Judge) and entry.kind is Kind.VERDICT:
        return from_json(request.annotation, entry.value)
    if not isinstance(request, Prompt):
        raise Unreadable(entry.key)
    if entry.kind is Kind.RANG:
        return LATE
    if entry.value == SKIPPED_VALUE:
        if request.skip:
            return SKIPPED
        raise Unreadable(entry.key)
    if not isinstance(entry.value, str) or (request.options and entry.value not in request.options):
        raise Unreadable(entry.key)
    return entry.value
