"""The language dialogs are written in: ask, choose, know, judge, say, share, record.

A dialog is a coroutine that awaits only what `Talk` gives. Each await hands a request to whoever drives the
coroutine (`advance.Conversation`), together with the key under which its answer is kept; there is no event
loop. Between two awaits a script may only compute: the same answers must always lead to the same requests.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from enum import StrEnum
from types import coroutine
from typing import Any, Literal, ParamSpec, TypeVar, overload

from dialogs import wishes
from dialogs.codec import result_type
from dialogs.effects import Drawing, Json, Value
from dialogs.facts import Fact
from dialogs.people import Purpose
from dialogs.records import RecordBody
from dialogs.requests import LATE, SKIPPED, Judge, Know, Late, Progress, Prompt, Reminder, Request, Skipped
from dialogs.script import Dialog, dialog
from dialogs.wishes import To, Wish

__all__ = ["LATE", "SKIPPED", "Dialog", "Late", "Reminder", "Skipped", "Talk", "To", "dialog"]

P = ParamSpec("P")
T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


@coroutine
def _reach(request: Request) -> Generator[Request, Any, Any]:
    return (yield request)


class Talk:
    """One person's side of one run, as the script sees it."""

    def __init__(self, begun: datetime) -> None:
        self.begun = begun
        self.now = begun
        """The moment of the entry last consumed; there is no other clock."""
        self.shared_screen = False
        """True while someone else reads along: spoken answers are then not typed or stored."""
        self.wishes: list[Wish] = []
        self._path: list[Dialog[..., Any]] = []
        self._reached: Counter[str] = Counter()

    @overload
    async def ask(
        self,
        step: str,
        *,
        skip: Literal[True],
        why: bool = ...,
        progress: Progress | None = ...,
        **args: Value,
    ) -> str | Skipped: ...
    @overload
    async def ask(
        self,
        step: str,
        *,
        skip: Literal[False] = ...,
        why: bool = ...,
        progress: Progress | None = ...,
        **args: Value,
    ) -> str: ...
    async def ask(
        self,
        step: str,
        *,
        skip: bool = False,
        why: bool = False,
        progress: Progress | None = None,
        **args: Value,
    ) -> str | Skipped:
        """A question answered in free words. With `skip` the person may leave it out.

        `progress` is shown above it: (2, 4) is the second question of four.
        """
        answer: str | Skipped = await _reach(self._prompt(step, args, skip=skip, why=why, progress=progress))
        return answer

    @overload
    async def choose(
        self,
        step: str,
        options: type[E],
        *,
        until: datetime,
        only: Sequence[E] = ...,
        why: bool = ...,
        ends: bool = ...,
        remind: Sequence[Reminder] = ...,
        picture: str | None = ...,
        progress: Progress | None = ...,
        **args: Value,
    ) -> E | Late: ...
    @overload
    async def choose(
        self,
        step: str,
        options: type[E],
        *,
        until: None = ...,
        only: Sequence[E] = ...,
        why: bool = ...,
        ends: bool = ...,
        remind: Sequence[Reminder] = ...,
        picture: str | None = ...,
        progress: Progress | None = ...,
        **args: Value,
    ) -> E: ...
    async def choose(
        self,
        step: str,
        options: type[E],
        *,
        until: datetime | None = None,
        only: Sequence[E] = (),
        why: bool = False,
        ends: bool = False,
        remind: Sequence[Reminder] = (),
        picture: str | None = None,
        progress: Progress | None = None,
        **args: Value,
    ) -> E | Late:
        """A choice out of an Enum; `only` narrows it. `ends` says that an option itself leaves the talk.

        With `until` the answer is LATE when that moment comes first. `remind` speaks while it waits. A
        `picture` is shown with the question; its words for who cannot see it are the text's `.picture`.
        `progress` is as in `ask`.
        """
        offered = tuple(option.value for option in (only or options))
        prompt = self._prompt(
            step,
            args,
            options=offered,
            until=until,
            reminders=tuple(remind),
            why=why,
            ends=ends,
            picture=picture,
            progress=progress,
        )
        answer = await _reach(prompt)
        return LATE if answer is LATE else options(answer)

    async def know(self, step: str, fact: Fact[T]) -> T:
        """Ask the world; what it said then is what a replay sees."""
        known: T = await _reach(Know(self._key(step), fact, self._samples(step)))
        return known

    async def judge(self, step: str, rule: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Let a rule over words decide; its verdict is kept, so new rules do not reroute talks in flight."""
        verdict: T = await _reach(Judge(self._key(step), result_type(rule), lambda: rule(*args, **kwargs)))
        return verdict

    def say(
        self,
        step: str,
        *,
        to: To = To.ME,
        until: datetime | None = None,
        slot: str | None = None,
        picture: str | None = None,
        copy: bool = False,
        leads: str = "",
        draws: Drawing | None = None,
        **args: Value,
    ) -> None:
        """Say something that needs no answer. `copy`: these words are meant to be sent on by hand.

        `leads`: one button below it, `<text>.leads`, which does what that command does. `draws`: a drawing of
        what is kept of this person stands above it, made when it is sent; say nothing after it.
        """
        text = self._text(step)
        self.wishes.append(
            wishes.Speak(to, text, args, until, slot, picture, copy=copy, leads=leads, draws=draws)
        )

    def still(self, step: str, *, slot: str, **args: Value) -> None:
        """Change what was said into a slot: these words stand there from now on, without a clock."""
        self.wishes.append(wishes.Still(slot, self._text(step), args))

    def record(self, body: RecordBody) -> None:
        """Keep something beyond this talk. A checkpoint."""
        self.wishes.append(wishes.Keep(body))

    def read_back(self, *, own: bool) -> None:
        """Show the agreements of both and, if `own`, the own promises: whatever there is of them."""
        self.wishes.append(wishes.ReadBack(own))

    def share(self, item: str, text: str, *, shown: bool = False) -> None:
        """Lay one own item ready for the other. A checkpoint; the person chose this for this item.

        `shown`: it is said to the other in this same step, and waits for nothing.
        """
        self.wishes.append(wishes.Reveal(item, text, shown))

    def look_again(self, item: str) -> None:
        """Show what both shared under that name once more."""
        self.wishes.append(wishes.LookAgain(item))

    def take_back(self, item: str) -> None:
        """What this person shared under that name is shared no more. A checkpoint."""
        self.wishes.append(wishes.Unshare(item))

    def change(self, **values: Any) -> None:
        """Change this person's settings (fields of `people.Profile`)."""
        self.wishes.append(wishes.Change(values))

    def invite(self, dialog: str, **args: Json) -> None:
        """Open a dialog at the other's. A checkpoint."""
        self.wishes.append(wishes.Invite(dialog, args))

    def open(self, dialog: str, **args: Json) -> None:
        """Open another dialog on top of this one, which goes on afterwards. A checkpoint."""
        self.wishes.append(wishes.Next(dialog, args))

    def agree(self, purpose: Purpose, *, given: bool) -> None:
        """Keep the answer to the question about one purpose. A checkpoint."""
        self.wishes.append(wishes.Agree(purpose, given))

    def offer_code(self, code: str, lasts: timedelta) -> None:
        """Keep a joining code for that long. A checkpoint."""
        self.wishes.append(wishes.Offer(code, self.now + lasts))

    def withdraw_code(self) -> None:
        """The joining code that this person made works no more. A checkpoint."""
        self.wishes.append(wishes.Recant())

    def export(self, step: str, *, with_safety: bool) -> None:
        """Send a file with all that is this person's own, and this text with it. A checkpoint."""
        self.wishes.append(wishes.TakeAlong(self._text(step), with_safety))

    def calendar(self, step: str) -> None:
        """Send a file with the moments of this person for a calendar, and this text with it. A checkpoint."""
        self.wishes.append(wishes.TakeAlong(self._text(step), with_safety=False, only_calendar=True))

    def screened(self, kind: str) -> None:
        """The three questions about safety were gone through; `kind` of danger, or "". A checkpoint."""
        self.wishes.append(wishes.Screened(kind))

    def knock(self, code: str, other: str) -> None:
        """Say yes to a code of the other person, who is asked now. A checkpoint."""
        self.wishes.append(wishes.KnockAt(code, other))

    def take_back_knock(self) -> None:
        """Take the yes to a code back. A checkpoint."""
        self.wishes.append(wishes.Retract())

    def let_in(self, other: str) -> None:
        """Join with the other person, who said yes to the own code. A checkpoint."""
        self.wishes.append(wishes.LetIn(other))

    def refuse_code(self) -> None:
        """A code led nowhere: count it."""
        self.wishes.append(wishes.Refused())

    def unlink(self, *, told: bool) -> None:
        """Live apart from the other from now on; with `told` the other hears one line. A checkpoint."""
        self.wishes.append(wishes.Part(told))

    def erase(self, *, told: bool, network: str) -> None:
        """Everything of this person goes; with `told` the other hears one line. A checkpoint, and the end."""
        self.wishes.append(wishes.Vanish(told, network))

    @contextmanager
    def inside(self, dialog: Dialog[..., Any]) -> Iterator[None]:
        """While one dialog calls another, keys and texts are the inner one's."""
        self._path.append(dialog)
        try:
            yield
        finally:
            self._path.pop()

    def _prompt(
        self,
        step: str,
        args: Mapping[str, Value],
        *,
        options: tuple[str, ...] = (),
        skip: bool = False,
        until: datetime | None = None,
        reminders: tuple[Reminder, ...] = (),
        why: bool = False,
        ends: bool = False,
        picture: str | None = None,
        progress: Progress | None = None,
    ) -> Prompt:
        return Prompt(
            key=self._key(step),
            text=self._text(step),
            dialog=self._path[-1].name,
            args=args,
            options=options,
            skip=skip,
            until=until,
            reminders=reminders,
            why=why,
            ends=ends,
            picture=picture,
            progress=progress,
            samples=self._samples(step),
        )

    def _key(self, step: str) -> str:
        place = f"{'/'.join(dialog.name for dialog in self._path)}:{step}"
        count = self._reached[place]
        self._reached[place] += 1
        return f"{place}#{count}"

    def _text(self, step: str) -> str:
        return f"{self._path[-1].name}-{step}"

    def _samples(self, step: str) -> tuple[Any, ...]:
        return tuple(self._path[-1].samples.get(step, ()))
